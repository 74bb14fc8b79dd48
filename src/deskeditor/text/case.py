"""Lower case by the language: a Turkish I is ı, and İ is i without a second dot."""

_DOTLESS = frozenset({"tr", "az", "crh", "tt"})
"""Languages that write both i and ı (the special casings of Unicode, SpecialCasing.txt, name tr and az)."""


def lowered(words: str, language: str) -> str:
    """In lower case. İ becomes i in every language: what Python makes of it, i with a combining dot, is two letters."""
    if language.lower().split("-")[0] in _DOTLESS:
        words = words.replace("I", "ı")
    return words.replace("İ", "i").lower()
