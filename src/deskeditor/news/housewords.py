"""The house list: words that are right here, and findings that are never to be shown, with who said so and when."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

FILE_NAME = "house-words.csv"
"""In the newsroom's folder; any spreadsheet reads and writes it."""


@dataclass(frozen=True, slots=True)
class HouseWord:
    """A word, or words, that are right. `language` is a BCP 47 tag, empty for all; a tag of a language alone holds for
    its regions. `rule` is empty for spelling, else the `rule` of the findings that are never to be shown on these
    words."""

    word: str
    language: str = ""
    rule: str = ""
    note: str = ""
    """Why."""
    by: str = ""
    """Name of a person."""
    at: str = ""
    """ISO 8601."""


@dataclass(frozen=True)
class HouseWords:
    entries: tuple[HouseWord, ...] = ()

    def accepts(self, word: str, tag: str) -> bool:
        """Whether a word is spelled right by the house. One that is kept in small letters may have a capital."""
        return any((form, "") in self._kept and _speaks(self._kept[form, ""], tag) for form in (word, word.lower()))

    def forgives(self, rule: str, words: str, tag: str) -> bool:
        """Whether a finding of this rule is never to be shown on these words."""
        return _speaks(self._kept.get((words, rule), ()), tag)

    @cached_property
    def _kept(self) -> dict[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], tuple[str, ...]] = {}
        for entry in self.entries:
            key = entry.word, entry.rule
            found[key] = (*found.get(key, ()), entry.language)
        return found


def _speaks(languages: Iterable[str], tag: str) -> bool:
    tag = tag.lower()
    return any(not one or tag == one.lower() or tag.startswith(f"{one.lower()}-") for one in languages)
