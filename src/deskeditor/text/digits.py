"""Numbers in the digits of a script: 1,400.5, ١٬٤٠٠٫٥ and ۱٬۴۰۰٫۵ are one number.

The systems have the names of CLDR. What is not words stays: addresses, and what is written with Latin letters (F-16).
"""

import re
from collections.abc import Iterator, Mapping

SYSTEMS = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}
USUAL = {"ar": "arab", "ckb": "arab", "sd": "arab", "fa": "arabext", "ps": "arabext", "ur": "arabext", "ug": "latn"}
"""The languages that are written with digits of their own, and which are theirs."""
_ALL = "".join(SYSTEMS.values())
_CHUNK = re.compile(r"\S+")
_NUMBER = re.compile(rf"[{_ALL}]+(?:[.,٫٬][{_ALL}]+)*")
_GROUPED = re.compile(rf"[{_ALL}]{{1,3}}(?:([,٬])[{_ALL}]{{3}})(?:\1[{_ALL}]{{3}})*(?:[.٫][{_ALL}]+)?\Z")
_DECIMAL = re.compile(rf"[{_ALL}]+[.٫][{_ALL}]+\Z")
_LATIN = re.compile(r"[A-Za-z@\\]|://")
_TO = {name: str.maketrans(dict(zip(_ALL, digits * len(SYSTEMS), strict=True))) for name, digits in SYSTEMS.items()}
_MARKS = {"latn": str.maketrans("٫٬", ".,"), "arab": str.maketrans(".,", "٫٬"), "arabext": str.maketrans(".,", "٫٬")}


def system_of(language: str) -> str:
    """The digits that are the language's own; empty when it has none beside the European ones."""
    return USUAL.get(language.lower().split("-")[0], "")


def rule_for(rules: Mapping[str, str], language: str) -> str:
    """The system that a house's rules have for the language; empty: as they are typed."""
    system = rules.get(language.lower().split("-")[0], "")
    return system if system in SYSTEMS and system_of(language) else ""


def digit(character: str, system: str) -> str:
    """One digit in the digits of a system."""
    return character.translate(_TO[system])


def is_apart(chunk: str) -> bool:
    """Whether digits of these words (without blanks) stay as they are."""
    return _LATIN.search(chunk) is not None


def changed(words: str, system: str) -> Iterator[tuple[int, int, str]]:
    """The numbers that are written otherwise in this system: from, to, and how."""
    for chunk in _CHUNK.finditer(words):
        if is_apart(chunk[0]):
            continue
        for found in _NUMBER.finditer(words, chunk.start(), chunk.end()):
            made = found[0].translate(_TO[system])
            if _GROUPED.match(found[0]) or _DECIMAL.match(found[0]):
                made = made.translate(_MARKS[system])
            if made != found[0]:
                yield found.start(), found.end(), made
