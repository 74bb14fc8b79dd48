"""The house list as a table that any spreadsheet reads and writes: a word a row.

What is wrong with a row is told, and the other rows hold. Columns may stand in any order; those that are not known here
are kept as they are.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from deskeditor.news.housewords import FILE_NAME, HouseWord, HouseWords
from deskeditor.news.languages import TAG
from deskeditor.news.problems import BadInput

COLUMNS = ("word", "language", "rule", "note", "by", "at")
_DELIMITERS = ",;\t"
"""Spreadsheets of some countries part columns with semicolons."""
LONGEST = 200
"""Characters of a word, or of words."""
LONGEST_NOTE = 1_000


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a row; `row` counts as a spreadsheet does, the heading is 1. 0: with the whole file."""

    row: int
    sentence: str

    def __str__(self) -> str:
        return f"Row {self.row} of {FILE_NAME} is not used: {self.sentence}" if self.row else self.sentence


@dataclass(frozen=True, slots=True)
class _Table:
    """`rows` without the heading, as they stand there."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    delimiter: str = ","

    def value(self, row: Sequence[str], column: str) -> str:
        """What stands there, empty when the row is too short or the table has no such column."""
        at = self.columns.index(column) if column in self.columns else len(row)
        return row[at].strip() if at < len(row) else ""


def parsed(text: str) -> tuple[HouseWords, tuple[Fault, ...]]:
    """The words of the table, and what is wrong with it. Never raises."""
    try:
        table = _table(text)
    except BadInput as problem:
        return HouseWords(), (Fault(0, str(problem)),)
    found, faults = [], []
    for number, row in enumerate(table.rows, start=2):
        if not any(cell.strip() for cell in row):
            continue
        entry = HouseWord(**{column: table.value(row, column) for column in COLUMNS})
        wrong = fault_of(entry)
        if wrong:
            faults.append(Fault(number, wrong))
        else:
            found.append(entry)
    return HouseWords(tuple(found)), tuple(faults)


def fault_of(entry: HouseWord) -> str:
    """A sentence about what is wrong with an entry; empty when nothing is."""
    if not entry.word:
        return "There is no word in this row."
    if len(entry.word) > LONGEST or len(entry.note) > LONGEST_NOTE:
        return f"A word has at most {LONGEST} characters, and its note {LONGEST_NOTE}."
    if any(not c.isprintable() and c not in "\u200c\u200d\u00ad" for c in entry.word):
        return "The word has characters in it that cannot be seen."
    if entry.language and not TAG.fullmatch(entry.language):
        return f"“{entry.language[:40]}” is not the tag of a language, such as en or ckb."
    return ""


def with_entries(text: str, entries: Iterable[HouseWord]) -> str:
    """The table with more rows. Raises BadInput for a bad entry, or when the text is no such table."""
    entries = list(entries)
    if wrong := next((wrong for one in entries if (wrong := fault_of(one))), ""):
        raise BadInput(wrong)
    table = _table(text) if text.strip() else _Table(COLUMNS, ())
    columns = (*table.columns, *(column for column in COLUMNS if column not in table.columns))
    rows = [tuple(getattr(one, column) if column in COLUMNS else "" for column in columns) for one in entries]
    return _written(_Table(columns, (*table.rows, *rows), table.delimiter))


def without(text: str, leaves: Callable[[HouseWord], bool]) -> tuple[str, int]:
    """The table without these entries, and how many they were. Raises BadInput when the text is no such table."""
    table = _table(text) if text.strip() else _Table(COLUMNS, ())
    kept = [row for row in table.rows if not leaves(HouseWord(**{c: table.value(row, c) for c in COLUMNS}))]
    return _written(_Table(table.columns, tuple(kept), table.delimiter)), len(table.rows) - len(kept)


def _table(text: str) -> _Table:
    """Raises BadInput."""
    text = text.removeprefix("\ufeff")
    heading = next((line for line in text.splitlines() if line.strip()), "")
    if not heading:
        return _Table(COLUMNS, ())
    delimiter = max(_DELIMITERS, key=heading.count)
    try:
        rows = list(_rows(text, delimiter))
    except csv.Error as error:
        raise BadInput(f"{FILE_NAME} cannot be read as a table ({error}); save it as CSV again.") from None
    columns = tuple(cell.strip().lower() for cell in rows[0])
    if "word" not in columns:
        raise BadInput(f"The first row of {FILE_NAME} has no column “word”; its columns are {', '.join(COLUMNS)}.")
    return _Table(columns, tuple(rows[1:]), delimiter)


def _rows(text: str, delimiter: str) -> Iterator[tuple[str, ...]]:
    started = False
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        started = started or any(cell.strip() for cell in row)
        if started:
            yield tuple(row)


def _written(table: _Table) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=table.delimiter, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return out.getvalue()
