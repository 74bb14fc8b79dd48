"""The stylebook of a newsroom: read it, change it, bring in tables and public styles, hand it out."""

import zipfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

from deskeditor.checks.style import stylebook as book
from deskeditor.checks.style import vale
from deskeditor.checks.style.rows import Fault, Row, read, written
from deskeditor.checks.style.stylebook import Stylebook
from deskeditor.news.problems import BadInput, DiskTrouble, NotFound
from deskeditor.newsroom import Newsroom
from deskeditor.store import stylebook as files
from deskeditor.store.files import replace_file

IMPORTED = "Imported"
"""The style that single files of rules go into."""
_ENDINGS = (".yml", ".yaml")


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What an import brought: rows of the table, or rules of public styles, and what of them is not used, and why."""

    rules: int
    styles: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def sentence(self) -> str:
        many = "One rule was" if self.rules == 1 else f"{self.rules} rules were"
        whence = f" from {', '.join(self.styles)}" if self.styles else ""
        left = len(self.faults)
        bad = "" if not left else " One of them is not used." if left == 1 else f" {left} of them are not used."
        return f"{many} imported{whence}.{bad}"


def stylebook_of(newsroom: Newsroom) -> Stylebook:
    """The one that holds now; the same object as long as no file of it changed. Never raises. On a worker: it asks the
    disk."""
    return _read(newsroom.folder, files.mark(newsroom.folder))


@lru_cache(maxsize=4)
def _read(folder: Path, mark: files.Mark) -> Stylebook:
    text, faults = "", []
    try:
        text = files.table(folder)
    except (BadInput, DiskTrouble) as error:
        faults.append(Fault(0, "", str(error)))
    styles, bad = files.styles(folder)
    faults += [Fault(0, "", sentence, source) for source, sentence in bad]
    return book.stylebook(text, styles, faults)


def save(newsroom: Newsroom, rows: Iterable[Row] = (), gone: Iterable[str] = ()) -> None:
    """Put rows into the newsroom's table, in the place of those of the same id, and take those that are gone out.

    What others wrote meanwhile stays. Raises DiskTrouble; BadInput when the table is none that could be kept.
    """
    _change(newsroom, lambda text: book.changed(text, rows, gone))


def _change(newsroom: Newsroom, made: Callable[[str], list[Row]]) -> None:
    with files.editing(newsroom.folder):
        text = files.table(newsroom.folder)
        for fault in read(text)[1]:  # what cannot be read would be lost
            raise BadInput(f"{files.TABLE} cannot be read; mend it or take it away first. {fault.sentence}")
        files.write_table(newsroom.folder, written(made(text)))


def switch(newsroom: Newsroom, section: str, on: bool) -> None:
    """Switch the rules of a section, or a public style, on or off. Raises DiskTrouble, BadInput."""
    id = f"section {section}"
    row = Row(id, "section", section, section=section, on="yes" if on else "no")
    save(newsroom, (row,))


def export(newsroom: Newsroom, own_only: bool = False) -> str:
    """The table as CSV: all rows that hold, or the newsroom's own."""
    return written(one.row for one in stylebook_of(newsroom).entries if one.own or not own_only)


def export_to(newsroom: Newsroom, path: Path) -> Path:
    """Write all rows that hold into a file for spreadsheets; its path. Raises DiskTrouble."""
    path = path if path.suffix else path.with_suffix(".csv")
    try:
        replace_file(path, export(newsroom).encode("utf-8-sig"))  # spreadsheets know UTF-8 by its mark
    except OSError as error:
        raise DiskTrouble(f"{path.name} cannot be written: {error.strerror or error}.") from error
    return path


def faults_of(path: Path) -> tuple[Fault, ...]:
    """What is wrong with a table that is not the newsroom's yet. Raises NotFound, BadInput, DiskTrouble."""
    if not path.exists():
        raise NotFound(f"There is no file {path.name}.")
    rows, faults = read(files.text_of(path), path.name)
    ids = {row.id for _, row in rows}
    return (*faults, *(one for one in book.stylebook(written(row for _, row in rows)).faults if one.id in ids))


def take_in(newsroom: Newsroom, path: Path) -> TakenIn:
    """A table as CSV, a rule or a style in Vale's form, or a package of styles (a folder or a zip file). Raises
    BadInput, DiskTrouble."""
    if path.is_dir() or path.suffix.lower() in (".zip", *_ENDINGS):
        return _take_styles(newsroom, path)
    return _take_table(newsroom, path)


def _take_table(newsroom: Newsroom, path: Path) -> TakenIn:
    if not path.exists():
        raise NotFound(f"There is no file {path.name}.")
    rows, faults = read(files.text_of(path), path.name)
    if faults or not rows:
        raise BadInput(str(faults[0]) if faults else f"{path.name} has no rows.")
    save(newsroom, (row for _, row in rows))
    ids = {row.id for _, row in rows}
    bad = [fault for fault in stylebook_of(newsroom).faults if fault.id in ids]
    return TakenIn(len(rows), (), tuple(bad))


def _take_styles(newsroom: Newsroom, path: Path) -> TakenIn:
    found = _zipped(path) if path.suffix.lower() == ".zip" else _in_folder(path)
    taken = [vale.imported(name, rules) for name, rules in found.items()]
    if not any(one.rules for one in taken):
        why = next((fault.sentence for one in taken for fault in one.faults), "It has no rules in YAML.")
        raise BadInput(f"{path.name} is no style that can be used. {why}")
    for name, rules in found.items():
        files.put_style(newsroom.folder, name, rules)
    faults = tuple(fault for one in taken for fault in one.faults)
    return TakenIn(sum(len(one.rules) for one in taken) + len(faults), tuple(found), faults)


def _in_folder(path: Path) -> dict[str, dict[str, str]]:
    if path.is_file():
        return {IMPORTED: {path.stem: files.text_of(path, files.LARGEST_RULE)}}
    if not path.exists():
        raise NotFound(f"There is no file {path.name}.")
    found: dict[str, dict[str, str]] = {}
    for one in sorted(path.rglob("*"))[: files.MOST_RULES]:
        if one.suffix.lower() in _ENDINGS and _is_rule(one.parts[len(path.parts) :]):
            name = one.parent.name if one.parent != path else path.resolve().name
            found.setdefault(name, {})[one.stem] = files.text_of(one, files.LARGEST_RULE)
    return found


def _zipped(path: Path) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    try:
        with zipfile.ZipFile(path) as packed:
            for entry in packed.infolist()[: files.MOST_RULES]:
                name = PurePosixPath(entry.filename)
                if name.suffix.lower() in _ENDINGS and _is_rule(name.parts) and entry.file_size <= files.LARGEST_RULE:
                    style = name.parent.name or path.stem
                    found.setdefault(style, {})[name.stem] = packed.read(entry).decode("utf-8-sig")
    except FileNotFoundError:
        raise NotFound(f"There is no file {path.name}.") from None
    except OSError as error:
        raise DiskTrouble(f"{path.name} cannot be read: {error.strerror or error}.") from error
    except (zipfile.BadZipFile, zlib.error, UnicodeDecodeError, RuntimeError, NotImplementedError, EOFError) as error:
        raise BadInput(f"{path.name} is no package of styles: {error}.") from error
    return found


def _is_rule(parts: Sequence[str]) -> bool:
    """Neither hidden, nor what Vale keeps beside its styles, nor a path that leads elsewhere."""
    return not any(part.startswith(".") or part in ("config", "Vocab", "__MACOSX") or "\\" in part for part in parts)


def remove_style(newsroom: Newsroom, name: str) -> None:
    """Take a public style away. Raises NotFound, DiskTrouble."""
    if not files.remove_style(newsroom.folder, name):
        raise NotFound(f"There is no style {name} here.")
