"""Smart punctuation while somebody types, by the language of the story, and the twins of typed marks for find."""

from dataclasses import dataclass
from string import ascii_letters, digits

from deskeditor.news.languages import language as language_of

_APOSTROPHES = "'’‘‚‛ʼ′＇"
_QUOTES = '"“”„‟″＂'
_NARROW = "\u202f"
_NO_BREAK = "\u00a0"
_OPENERS = frozenset("([{<—–-/¡¿“‘„‚«‹「『\u00a0\u202f")
_FRENCH_SPACED = {";": _NARROW, "!": _NARROW, "?": _NARROW, ":": _NO_BREAK}


@dataclass(frozen=True, slots=True)
class Typed:
    """What a typed character becomes: `removed` characters before the caret go, `words` stand there instead."""

    removed: int
    words: str


SUBSTITUTED = frozenset("\"'-." + "".join(_FRENCH_SPACED) + digits + ascii_letters)
"""The characters that may become another one; no other need be asked for."""


def typed(before: str, character: str, language: str) -> Typed | None:
    """What the character becomes when it is typed after `before` (the words of the line up to the caret).

    None: it stays as it is. What follows a backslash, addresses and the marks of breaks, tables and photos stay.
    """
    before = before[before.rfind("\n") + 1 :]
    if before.endswith("\\") or before.startswith("![") or _in_address(before):
        return None
    if character in "\"'":
        return _quote(before, character, language)
    if character == "-":
        return _dash(before)
    if character == "." and before.endswith("..") and not before.endswith("..."):
        return Typed(2, "…")
    if character in _FRENCH_SPACED and language.lower().startswith("fr") and before.endswith(" ") and before.strip():
        return Typed(1, _FRENCH_SPACED[character] + character)
    return _second_thought(before, character, language)


def _in_address(before: str) -> bool:
    word = before.rsplit(" ", 1)[-1]
    return "://" in word or "](" in word


def _dash(before: str) -> Typed | None:
    if not before.strip(" -–|:"):  # a section break or the line under the head of a table is being typed
        return None
    if before.endswith("–"):
        return Typed(1, "—")
    return Typed(1, "–") if before.endswith("-") and not before.endswith("--") else None


def _quote(before: str, character: str, language: str) -> Typed | None:
    outer, closing, inner, inner_closing = language_of(language).quotes
    opens = not before or (before[-1].isspace() and before[-1] not in (_NO_BREAK, _NARROW)) or before[-1] in _OPENERS
    if character == "'":
        if opens:
            return Typed(0, inner)
        inside = inner_closing not in ("’", "”") and _is_open(before, inner, inner_closing)
        return Typed(0, inner_closing if inside and inner in "‚‹„“" else "’")
    double_inside = inner not in "‘‚’"
    if opens:
        nested = double_inside and _is_open(before, outer, closing)
        return Typed(0, inner if nested else outer)
    if double_inside and _is_open(before, inner, inner_closing):
        return Typed(0, inner_closing)
    if before[-1].isdigit() and not _is_open(before, outer, closing):
        return None  # 6" of rain
    return Typed(0, closing)


def _is_open(before: str, opening: str, closing: str) -> bool:
    opening, closing = opening.strip(_NO_BREAK), closing.strip(_NO_BREAK)
    if opening == closing:
        return before.count(opening) % 2 == 1
    return before.rfind(opening) > before.rfind(closing)


def _second_thought(before: str, character: str, language: str) -> Typed | None:
    """What only the next character tells: `‘9` begins the ’90s, and a quotation does not close inside a word."""
    _, _, inner, closing = language_of(language).quotes
    if not before:
        return None
    if character.isdigit() and before[-1] == "‘" and inner == "‘":
        return Typed(1, "’" + character)
    inside_word = before[-1] == closing and closing in "‘" and before[-2:-1].isalpha()
    return Typed(1, "’" + character) if inside_word and character.isalpha() else None


def twins(pattern: str, *, regular_expression: bool = False) -> str:
    """The pattern as a regular expression in which every quotation mark and apostrophe matches all of its kin.

    A blank also matches the no-break ones. Plain text is escaped; a regular expression keeps its meaning.
    """
    found: list[str] = []
    escaped = in_class = False
    for character in pattern:
        if regular_expression and (escaped or character == "\\"):
            escaped = not escaped
            found.append(character)
            continue
        found.append(_kin(character, in_class=in_class, plain=not regular_expression))
        if regular_expression:
            in_class = character == "[" or (in_class and character != "]")
    return "".join(found)


def _kin(character: str, *, in_class: bool, plain: bool) -> str:
    if character in _APOSTROPHES:
        return _APOSTROPHES if in_class else f"[{_APOSTROPHES}]"
    if character in _QUOTES + "«»":
        thin = f"[{_NO_BREAK}{_NARROW}]?"
        return _QUOTES + "«»" if in_class else f"(?:[{_QUOTES}]|«{thin}|{thin}»)"
    if character == " ":
        return " " + _NO_BREAK + _NARROW if in_class else f"[ {_NO_BREAK}{_NARROW}]"
    return _escaped(character) if plain else character


def _escaped(character: str) -> str:
    return "\\" + character if character in "\\.^$*+?{}[]|()#-&~" else character
