"""Words as they are compared: case, accents, Arabic letter forms and the shape of quotation marks do not matter."""

import unicodedata

SAME = str.maketrans(
    {
        "ي": "ی", "ى": "ی", "ې": "ی", "ێ": "ی",
        "ك": "ک", "ڪ": "ک",
        "ة": "ه", "ە": "ه", "ۀ": "ه", "ھ": "ه",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
        "ۆ": "و", "ؤ": "و", "ڕ": "ر", "ڵ": "ل",
        "ـ": None, "\u200c": None, "\u200d": None, "\u00ad": None,
        "’": "'", "‘": "'", "‛": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """The text in the form in which the same words are the same string. Its length may differ."""
    if text.isascii():
        return text.lower()
    # Twice: what is one letter before it is taken apart may be another after.
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(SAME))
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").translate(SAME)
