"""The files of a newsroom's stylebook: its table, and public styles in Vale's form, as people put them there."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.store.files import replace_file
from deskeditor.store.locks import locked

TABLE = "stylebook.csv"
STYLES = "styles"
"""The folder of public styles: a folder for each, a file for each of its rules."""
LARGEST = 8_000_000
"""Bytes of a table."""
LARGEST_RULE = 1_000_000
MOST_RULES = 5_000
"""Files that are read of all styles together."""
_ENDINGS = (".yml", ".yaml")
_LOCK = ".stylebook.lock"
_SAVED_AS = {".csv": "“CSV UTF-8”"}
"""What spreadsheets call it."""
Mark = tuple[tuple[str, int, int], ...]


def files_of(folder: Path) -> list[Path]:
    """What goes along with a newsroom and its backups."""
    table = folder / TABLE
    return [*([table] if table.is_file() else []), *_rules(folder)]


def _rules(folder: Path) -> list[Path]:
    found = sorted(path for path in (folder / STYLES).glob("*/*") if path.suffix.lower() in _ENDINGS)
    return [path for path in found[:MOST_RULES] if path.is_file()]


def mark(folder: Path) -> Mark:
    """Another one as soon as one of the files is another."""
    found = []
    for path in files_of(folder):
        try:
            status = path.stat()
        except OSError:
            continue
        found.append((str(path), status.st_mtime_ns, status.st_size))
    return tuple(found)


def table(folder: Path) -> str:
    """The newsroom's own rows, empty without any. Raises DiskTrouble, BadInput."""
    path = folder / TABLE
    return text_of(path, LARGEST) if path.exists() else ""


def text_of(path: Path, largest: int = LARGEST) -> str:
    """Raises BadInput for what is no text in UTF-8 or too large, DiskTrouble."""
    if path.exists() and not path.is_file():
        raise BadInput(f"{path.name} is no file.")
    try:
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except OSError as error:
        raise DiskTrouble(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if len(data) > largest:
        raise BadInput(f"{path.name} is larger than {largest // 1_000_000} MB.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        wanted = _SAVED_AS.get(path.suffix.lower(), "such")
        raise BadInput(f"{path.name} is no text in UTF-8; save it as {wanted}.") from None


def styles(folder: Path) -> tuple[dict[str, dict[str, str]], list[tuple[str, str]]]:
    """The texts of the rules by their style and name; and by the file what cannot be read of them."""
    found: dict[str, dict[str, str]] = {}
    bad: list[tuple[str, str]] = []
    for path in _rules(folder):
        try:
            found.setdefault(path.parent.name, {})[path.stem] = text_of(path, LARGEST_RULE)
        except (BadInput, DiskTrouble) as error:
            bad.append((f"{STYLES}/{path.parent.name}/{path.name}", str(error)))
    return found, bad


@contextmanager
def editing(folder: Path) -> Iterator[None]:
    """Alone among all programs that change the table. Raises DiskTrouble."""
    try:
        with locked(folder / _LOCK):
            yield
    except OSError as error:
        raise DiskTrouble(f"The stylebook cannot be changed: {error.strerror or error}.") from error


def write_table(folder: Path, text: str) -> None:
    """Whole or not at all. Raises DiskTrouble."""
    try:
        replace_file(folder / TABLE, text.encode())
    except OSError as error:
        raise DiskTrouble(f"{TABLE} cannot be written: {error.strerror or error}.") from error


def put_style(folder: Path, name: str, rules: Mapping[str, str]) -> None:
    """Put the files of a style there; those of its names are replaced. Raises DiskTrouble."""
    place = folder / STYLES / name
    try:
        place.mkdir(parents=True, exist_ok=True)
        for rule, text in rules.items():
            replace_file(place / f"{rule}.yml", text.encode())
    except OSError as error:
        raise DiskTrouble(f"The style {name} cannot be written: {error.strerror or error}.") from error


def remove_style(folder: Path, name: str) -> Sequence[str]:
    """Take a style's rules away; their names. Raises DiskTrouble."""
    gone = [path for path in _rules(folder) if path.parent.name == name]
    try:
        for path in gone:
            path.unlink(missing_ok=True)
        if gone and not any(gone[0].parent.iterdir()):
            gone[0].parent.rmdir()
    except OSError as error:
        raise DiskTrouble(f"The style {name} cannot be removed: {error.strerror or error}.") from error
    return [path.stem for path in gone]
