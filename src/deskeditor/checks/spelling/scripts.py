"""The script of a word, and the one that a language is written in."""

from typing import Literal

Script = Literal["latin", "arabic", "hebrew", "cyrillic", "greek", "other"]
_RANGES: tuple[tuple[int, int, Script], ...] = (
    (0x41, 0x24F, "latin"),
    (0x370, 0x3FF, "greek"),
    (0x400, 0x52F, "cyrillic"),
    (0x590, 0x5FF, "hebrew"),
    (0x600, 0x6FF, "arabic"),
    (0x750, 0x77F, "arabic"),
    (0x8A0, 0x8FF, "arabic"),
    (0x1E00, 0x1EFF, "latin"),
    (0x1F00, 0x1FFF, "greek"),
    (0xFB1D, 0xFB4F, "hebrew"),
    (0xFB50, 0xFDFF, "arabic"),
    (0xFE70, 0xFEFF, "arabic"),
)
_OF_LANGUAGE: dict[str, Script] = {
    **dict.fromkeys(("ar", "ckb", "fa", "ur", "ps", "sd", "ug", "sdh"), "arabic"),
    **dict.fromkeys(("he", "yi"), "hebrew"),
    **dict.fromkeys(("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg"), "cyrillic"),
    "el": "greek",
    **dict.fromkeys(("zh", "ja", "ko", "th", "hi", "bn", "ta", "te", "hy", "ka", "am", "km", "lo", "my"), "other"),
}
_OF_SUBTAG: dict[str, Script] = {
    "latn": "latin",
    "arab": "arabic",
    "hebr": "hebrew",
    "cyrl": "cyrillic",
    "grek": "greek",
}


def script_of(word: str) -> Script:
    """By the first letter that tells."""
    for character in word:
        code = ord(character)
        for low, high, script in _RANGES:
            if low <= code <= high and character.isalpha():
                return script
    return "other"


def script_of_tag(tag: str) -> Script:
    """What the language is usually written in, or what its tag says."""
    parts = tag.lower().split("-")
    for part in parts[1:]:
        if part in _OF_SUBTAG:
            return _OF_SUBTAG[part]
    return _OF_LANGUAGE.get(parts[0], "latin")
