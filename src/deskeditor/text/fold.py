"""Words as one looks for them: case, diacritics and the variants of one letter or sign make no difference."""

import unicodedata
from functools import lru_cache

_APOSTROPHES = "‘’‚‛ʼʻ´ʹ′＇"
_QUOTES = "“”„‟«»″〝〞＂"
_DASHES = "‐‑‒–—―−"
_SPACES = "\u00a0\u2007\u2009\u200a\u202f\u3000"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\ufe0e\ufe0f\u0640"  # soft hyphen ... tatweel
_LETTERS = {
    # Arabic keyboards and Persian or Kurdish ones type one letter with different codes
    "ي": "ی",
    "ى": "ی",
    "ې": "ی",
    "ك": "ک",
    "ڪ": "ک",
    "ة": "ه",
    "ە": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ۀ": "ه",
    "ٱ": "ا",
    # letters that do not fall apart into a base and a mark
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ħ": "h",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
_TABLE = str.maketrans(
    {
        **dict.fromkeys(_APOSTROPHES, "'"),
        **dict.fromkeys(_QUOTES, '"'),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys(_SPACES, " "),
        **dict.fromkeys(_INVISIBLE, ""),
        **_LETTERS,
    }
)


_KEPT_CLASSES = (0, 9)
"""Of combining marks: vowel signs and the virama of Indic scripts are letters, not diacritics."""


def fold(text: str) -> str:
    """For comparing and searching: casefold, no diacritics, one code for each letter and sign.

    The length may change (`fold_with_places` knows what came from where). Folding twice changes nothing more.
    """
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.translate(_TABLE)).casefold())
    return "".join(c for c in bare if unicodedata.combining(c) in _KEPT_CLASSES).translate(_TABLE)


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text and, for each of its characters, the code point of `text` that it came from; then the end."""
    folded = [_fold_character(character) for character in text]
    places = [at for at, characters in enumerate(folded) for _ in characters]
    return "".join(folded), [*places, len(text)]


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    return fold(character)
