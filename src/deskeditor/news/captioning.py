r"""Captions of many photos at once: what is filled in for `{place}`, what `\short\` stands for, and names in a row.

A macro is a text that the newsroom keeps under a short name and that is typed between backslashes, as photo desks do
with the code replacements of their other programs; it may hold fields and other macros.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from deskeditor.news.languages import comma_of

FIELDS = (
    "people",
    "place",
    "date",
    "event",
    "headline",
    "creator",
    "credit",
    "source",
    "slugline",
    "story",
    "file",
    "number",
)
"""What can stand in braces."""
DEEPEST = 8
"""Macros in macros: more than this is a circle."""
MACRO = re.compile(r"\\([^\\\s{}]{1,40})\\")
FIELD = re.compile(r"\{(\w+)\}")
Way = Literal["replace", "empty", "before", "after"]
WAYS: tuple[Way, ...] = ("replace", "empty", "before", "after")
"""Instead of what stands there, only where nothing does, before it, after it."""
AND = {"en": " and ", "de": " und ", "ar": " و", "ckb": " و ", "fr": " et ", "tr": " ve ", "ku": " û ", "es": " y "}
FROM_LEFT = {
    "en": "From left: {0}",
    "de": "Von links: {0}",
    "ar": "من اليسار: {0}",
    "ckb": "لە چەپەوە: {0}",
    "fr": "De gauche à droite : {0}",
    "tr": "Soldan sağa: {0}",
    "es": "De izquierda a derecha: {0}",
}


def expanded(text: str, macros: Mapping[str, str], depth: int = DEEPEST) -> str:
    """The text with its macros spelled out; those that nobody knows, and those in a circle, stay as they were typed."""
    if depth == 0:
        return text
    return MACRO.sub(lambda found: _spelled(found, macros, depth), text)


def _spelled(found: re.Match[str], macros: Mapping[str, str], depth: int) -> str:
    text = macros.get(found[1])
    return found[0] if text is None else expanded(text, macros, depth - 1)


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its fields filled in. A field that has no value leaves nothing, and no blank or comma too many."""
    if not FIELD.search(text):
        return text
    words = FIELD.sub(lambda found: values.get(found[1], found[0]) or "\0", text)
    words = re.sub(r"[ \t]*[,،;]?[ \t]*\0", "\0", words) if "\0" in words else words
    words = re.sub(r"^\0+[ \t]*[,،;:]?[ \t]*", "", words, flags=re.MULTILINE)
    return words.replace("\0", "").strip()


def unknown(text: str, macros: Mapping[str, str]) -> tuple[str, ...]:
    """What is written like a macro or a field and is none, in its order, each once."""
    spelled = expanded(text, macros)
    found = [match[0] for match in MACRO.finditer(spelled)]
    found += [match[0] for match in FIELD.finditer(spelled) if match[1] not in FIELDS]
    return tuple(dict.fromkeys(found))


def put(old: str, new: str, way: Way) -> str:
    """The field as it reads after the new text was put there."""
    if way == "replace" or not old.strip():
        return new
    if way == "empty" or not new:
        return old
    return f"{new} {old}" if way == "before" else f"{old} {new}"


def in_a_row(names: Sequence[str], language: str) -> str:
    """`Ann Lee, Bo Ek and Cy Orr`, as the language joins names."""
    names = [name for name in names if name.strip()]
    tongue = language.split("-")[0].lower()
    if len(names) < 2:
        return "".join(names)
    return f"{comma_of(language)} ".join(names[:-1]) + AND.get(tongue, AND["en"]) + names[-1]


def from_left(names: Sequence[str], language: str) -> str:
    """The sentence that names who is shown; nobody needs a direction to be found alone."""
    row = in_a_row(names, language)
    if len([name for name in names if name.strip()]) < 2:
        return row
    return FROM_LEFT.get(language.split("-")[0].lower(), FROM_LEFT["en"]).format(row)
