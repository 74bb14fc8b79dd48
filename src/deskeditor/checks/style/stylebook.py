"""The stylebook that holds in a newsroom: its own rows, those that come with the program, and public styles."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from deskeditor.checks.prose import Copy, Passage, Prose
from deskeditor.checks.style.finding import Reader, told
from deskeditor.checks.style.making import made
from deskeditor.checks.style.rows import FILE_NAME, Fault, Row, read, sections
from deskeditor.checks.style.rules import BadRule, Rule, where_is
from deskeditor.checks.style.vale import Imported, imported
from deskeditor.news.findings import Finding
from deskeditor.shipped import shipped

if TYPE_CHECKING:
    from deskeditor.checks.copyread import House

SHIPPED = ("en", "de")


@dataclass(frozen=True, slots=True)
class Entry:
    """A row as the desk sees it. `fault`: why it is not used. `shipped`: it comes with the program; `own`: the newsroom
    has a row of this id, which goes before the shipped one."""

    row: Row
    fault: str = ""
    own: bool = False
    shipped: bool = False
    used: bool = True
    """Switched on, by itself and its section, and without a fault."""


@dataclass(eq=False)
class Stylebook:
    """Made once from files; asked by one thread at a time."""

    rules: tuple[Rule, ...] = ()
    entries: tuple[Entry, ...] = ()
    styles: tuple[Imported, ...] = ()
    """Public styles of the newsroom's folder, switched off or on."""
    faults: tuple[Fault, ...] = ()
    slow: dict[str, str] = field(default_factory=dict)
    """Rules that took too long and are out of use until the stylebook is read again, and why, by their id."""

    def __post_init__(self) -> None:
        self._readers: dict[str, Reader] = {}

    def now(self) -> tuple[Entry, ...]:
        """The entries, those too that went out of use because they took too long."""
        return tuple(
            replace(one, fault=self.slow[one.row.id], used=False) if one.row.id in self.slow else one
            for one in self.entries
        )

    def findings(self, prose: Prose) -> list[Finding]:
        """What the rules find in a paragraph."""
        if not self.rules:
            return []
        return self._reader(prose).findings(prose, frozenset(self.slow), self._too_slow)

    def of_copy(self, copy: Copy) -> list[Finding]:
        """What only the whole story shows: one word written in two ways, an abbreviation that is never explained."""
        found: list[Finding] = []
        for rule in self.rules:
            if rule.of_copy and rule.id not in self.slow and rule.speaks(copy.tag):
                found += self._of_copy(rule, copy)
        return found

    def _of_copy(self, rule: Rule, copy: Copy) -> list[Finding]:
        read: tuple[Passage, ...] = tuple(one for one in copy.passages if where_is(one.prose) in rule.where)
        try:
            return [
                passage.placed(told(passage.prose, rule, hit))
                for finder in rule.of_copy
                for passage, hit in finder.hits(copy, read)
                if rule.in_quotations or not passage.prose.is_said(hit.start, hit.end)
            ]
        except TimeoutError:
            self._too_slow(rule)
            return []

    def _too_slow(self, rule: Rule) -> None:
        self.slow[rule.id] = "Its expression takes too long, so it is out of use until the stylebook is changed."

    def _reader(self, prose: Prose) -> Reader:
        """With the rules that can speak of this paragraph alone."""
        tags = "" if prose.foreign else prose.tag
        if (reader := self._readers.get(tags)) is None:
            reader = Reader([rule for rule in self.rules if not tags or rule.speaks(tags)])
            self._readers[tags] = reader
        return reader


def style(prose: Prose, house: "House") -> list[Finding]:
    """A check of paragraphs: the house style."""
    return house.stylebook.findings(prose)


def style_of_copy(copy: Copy, house: "House") -> list[Finding]:
    """A check of the whole copy: the house style."""
    return house.stylebook.of_copy(copy)


@cache
def shipped_text(language: str) -> str:
    return shipped("resources").joinpath("stylebooks", f"{language}.csv").read_text("utf-8")


@cache
def shipped_rows() -> tuple[Row, ...]:
    """Those that come with the program, each with its language."""
    return tuple(row for language in SHIPPED for _, row in read(shipped_text(language), f"{language}.csv")[0])


@cache
def _tried(row: Row) -> Rule | str:
    """The rule of a row, or why it is none. Kept: rows stay when others are edited."""
    try:
        return made(row)
    except BadRule as error:
        return str(error)


def stylebook(
    text: str, styles: Mapping[str, Mapping[str, str]] | None = None, faults: Sequence[Fault] = ()
) -> Stylebook:
    """Of the newsroom's table, and of public styles: by name, the text of each rule's file by its name.

    Never raises: what cannot be used is told by `faults`.
    """
    rows, bad = read(text)
    lines = {row.id: line for line, row in rows}
    own = {row.id: row for _, row in rows}
    together = {row.id: row for row in shipped_rows()} | own
    switched = sections(together.values())
    entries = tuple(_entry(row, row.id in own, switched) for row in together.values())
    taken = [imported(name, files) for name, files in (styles or {}).items()]
    rules = [rule for one in entries if one.used and isinstance(rule := _tried(one.row), Rule)]
    for one in taken:
        if switched.get(one.name, True):
            rules += one.rules
    told_ = [Fault(lines.get(one.row.id, 0), one.row.id, one.fault, FILE_NAME) for one in entries if one.fault]
    every = [*faults, *bad, *told_, *(fault for one in taken for fault in one.faults)]
    return Stylebook(tuple(rules), entries, tuple(taken), tuple(every))


def _entry(row: Row, own: bool, switched: Mapping[str, bool]) -> Entry:
    shipped_ = row.id in _shipped_ids()
    if row.kind.casefold() == "section":
        return Entry(row, "", own, shipped_, row.is_on)
    tried = _tried(row)
    fault = tried if isinstance(tried, str) else ""
    return Entry(row, fault, own, shipped_, not fault and row.is_on and switched.get(row.section, True))


@cache
def _shipped_ids() -> frozenset[str]:
    return frozenset(row.id for row in shipped_rows())


def changed(text: str, rows: Iterable[Row] = (), gone: Iterable[str] = ()) -> list[Row]:
    """The newsroom's rows with these put in the place of those of the same id, and those that are gone left out."""
    away = frozenset(gone)
    kept = {row.id: row for _, row in read(text)[0] if row.id not in away}
    return [*(kept | {row.id: row for row in rows}).values()]
