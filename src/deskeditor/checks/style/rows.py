"""The stylebook as a table: one rule a row, as a spreadsheet has it.

A row is what somebody wrote, right or wrong; `made` makes a rule of it, or says what is wrong with it.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _csv import Reader

FILE_NAME = "stylebook.csv"
"""In the newsroom's folder; its rows go before the shipped ones of the same id."""
LARGEST = 8_000_000
"""Bytes of a stylebook: some 40,000 rows."""
BETWEEN = "|"
"""Between several words of `match` and `use`, and between several examples."""
_DELIMITERS = ",;\t"


@dataclass(frozen=True, slots=True)
class Row:
    """One rule, or with the kind `section` a switch for all rules of that section. All as written."""

    id: str
    kind: str = "word"
    """word, regex, name or section."""
    match: str = ""
    use: str = ""
    level: str = ""
    """error, warning, suggestion; empty: error for a name, else suggestion."""
    where: str = ""
    """body, headline, caption, or several of them; empty or `all`: everywhere."""
    quotations: str = ""
    """mark or skip: what is inside of quotations; empty: names are marked, all else is skipped."""
    section: str = ""
    language: str = ""
    """BCP 47 tag; empty: all."""
    on: str = ""
    """no: the rule is kept and not used."""
    note: str = ""
    wrong: str = ""
    """Examples that must be found."""
    right: str = ""
    """Examples that must not."""
    more: tuple[tuple[str, str], ...] = ()
    """Other columns, with what stands there: kept."""

    @property
    def is_on(self) -> bool:
        return self.on.strip().casefold() not in ("no", "off", "0", "false", "nein", "aus")


COLUMNS: tuple[str, ...] = tuple(one.name for one in fields(Row) if one.name != "more")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a row, or with a file. `line` counts from 1, 0: none in particular."""

    line: int
    id: str
    sentence: str
    source: str = ""
    """The file."""

    def __str__(self) -> str:
        place = f"{self.source}, line {self.line}: " if self.line and self.source else ""
        place = place or (f"{self.source}: " if self.source else "")
        return f"{place}{f'“{self.id}”: ' if self.id else ''}{self.sentence}"


def read(text: str, source: str = FILE_NAME) -> tuple[list[tuple[int, Row]], list[Fault]]:
    """The rows with their lines, and what is wrong with the table. Commas, semicolons or tabs between the columns."""
    text = text.removeprefix("\ufeff").replace("\0", "")
    if not text.strip():
        return [], []
    head = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        columns = [name.strip().casefold() for name in next((row for row in reader if any(map(str.strip, row))), [])]
    except csv.Error as error:
        return [], [Fault(1, "", f"This is no table: {error}.", source)]
    if "match" not in columns:
        return [], [Fault(1, "", "The first line must name the columns, at least match and use.", source)]
    return _rows(reader, columns, source)


def _rows(reader: "Reader", columns: Sequence[str], source: str) -> tuple[list[tuple[int, Row]], list[Fault]]:
    rows: list[tuple[int, Row]] = []
    taken: set[str] = set()
    line = reader.line_num + 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                row = _row(columns, cells)
                row = replace(row, id=_another(row.id or f"row {line}", taken))
                taken.add(row.id)
                rows.append((line, row))
            line = reader.line_num + 1
    except csv.Error as error:
        return rows, [Fault(line, "", f"The table cannot be read from here on: {error}.", source)]
    return rows, []


def _another(id: str, taken: set[str]) -> str:
    """An id that no row before it has."""
    return id if id not in taken else next(one for n in count(2) if (one := f"{id} ({n})") not in taken)


def _row(columns: Sequence[str], cells: Sequence[str]) -> Row:
    named = [*columns, *(f"column {n + 1}" for n in range(len(columns), len(cells)))]
    given = [(name, cell.strip()) for name, cell in zip(named, cells, strict=False)]
    own = {name: cell for name, cell in given if name in COLUMNS}
    more = tuple((name, cell) for name, cell in given if name not in COLUMNS and name and cell)
    return Row(**{"id": "", **own}, more=more)


def written(rows: Iterable[Row]) -> str:
    """The table as CSV, for the newsroom's folder or a spreadsheet."""
    rows = list(rows)
    others = list(dict.fromkeys(name for row in rows for name, _ in row.more))
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*COLUMNS, *others])
    for row in rows:
        more = dict(row.more)
        writer.writerow([*(getattr(row, name) for name in COLUMNS), *(more.get(name, "") for name in others)])
    return out.getvalue()


def several(cell: str) -> tuple[str, ...]:
    """What stands in a cell, one by one: `adviser | advisers` are two."""
    return tuple(piece for one in cell.split(BETWEEN) if (piece := " ".join(one.split())))


def sections(rows: Iterable[Row]) -> dict[str, bool]:
    """The sections that are switched by a row, and how."""
    return {row.section or row.match: row.is_on for row in rows if row.kind.casefold() == "section"}
