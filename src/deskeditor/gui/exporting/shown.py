"""What would leave, as a person can look at it: the parts of packed files, of which kind each is, and what differs from
what left before."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from deskeditor.formats.format import ExportFile
from deskeditor.gui.dates import in_figures
from deskeditor.text.compare import difference

Kind = Literal["json", "markup", "markdown", "text", "picture", "pdf", "bytes"]
KINDS: dict[str, Kind] = {
    "json": "json",
    **dict.fromkeys(("xml", "html", "xhtml", "opf", "ncx", "rels", "svg"), "markup"),
    **dict.fromkeys(("md", "markdown"), "markdown"),
    **dict.fromkeys(("txt", "css", "text"), "text"),
    **dict.fromkeys(("jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "avif", "heic"), "picture"),
    "pdf": "pdf",
}
PACKED = (".docx", ".odt", ".epub", ".zip")
EMBEDDED = re.compile(r"(data:[\w.+/-]+;base64,[A-Za-z0-9+/]{24})([A-Za-z0-9+/=]{200,})")
LONGEST = 2_000_000
"""Characters that are shown of one file; the rest is there, and leaves."""
AROUND = 160
"""So many characters that are the same stand on each side of what differs."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file that would leave, or what is packed in one. `depth` is 1 for what is packed."""

    name: str
    data: bytes
    depth: int = 0

    @property
    def kind(self) -> Kind:
        ending = self.name.rpartition(".")[2].lower()
        if ending in KINDS:
            return KINDS[ending]
        return "text" if self.depth and _is_text(self.data) else "bytes"

    @property
    def title(self) -> str:
        return self.name.rpartition("/")[2] if not self.depth else self.name


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a comparison: in both, only in what left last, only in what would leave now; or left out, being the
    same."""

    way: Literal["same", "gone", "come", "cut"]
    text: str


def parts(files: Sequence[ExportFile]) -> list[Part]:
    """The files, each followed by what is packed in it."""
    found: list[Part] = []
    for file in files:
        found.append(Part(file.name, file.data))
        if file.name.lower().endswith(PACKED):
            found.extend(_packed(file.data))
    return found


def _packed(data: bytes) -> Iterator[Part]:
    with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            if not entry.is_dir():
                yield Part(entry.filename, archive.read(entry), 1)


def _is_text(data: bytes) -> bool:
    try:
        return "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        return False


def words(part: Part) -> str:
    """The text of a part, exactly; only photos that stand in it as letters are cut short, and what is very long."""
    text = EMBEDDED.sub(lambda m: f"{m[1]}… ({size(len(m[2]) * 3 // 4)})", part.data.decode("utf-8", "replace"))
    return text if len(text) <= LONGEST else text[:LONGEST] + "\n…"


def size(length: int) -> str:
    """So many bytes, in words."""
    if length < 1024:
        return f"{length} bytes"
    return f"{length / 1024:.0f} KB" if length < 1024**2 else f"{in_figures(length / 1024**2, 1)} MB"


def before(part: Part, last: Sequence[Part]) -> Part | None:
    """The same part as it left last; a file that was named after another slugline then is known by its ending."""
    same = next((p for p in last if p.name == part.name and p.depth == part.depth), None)
    if same is not None:
        return same
    alike = [p for p in last if p.depth == part.depth == 0 and _ending(p.name) == _ending(part.name)]
    return alike[0] if len(alike) == 1 and part.kind not in ("picture", "bytes") else None


def _ending(name: str) -> str:
    return ".".join(name.rpartition("/")[2].split(".")[1:])


def compared(then: str, now: str) -> list[Run]:
    """What differs, in its surroundings. Empty when nothing does."""
    if then == now:
        return []
    runs: list[Run] = []
    at, shift = 0, 0
    for splice in difference(then, now):
        runs.append(Run("same", now[at : splice.start]))
        runs.append(Run("gone", then[splice.start - shift : splice.end - shift]))
        runs.append(Run("come", splice.inserted))
        at = splice.start + len(splice.inserted)
        shift += len(splice.inserted) - (splice.end - splice.start)
    runs.append(Run("same", now[at:]))
    kept = [run for run in runs if run.text]
    return [short for n, run in enumerate(kept) for short in _shortened(run, n == 0, n == len(kept) - 1)]


def _shortened(run: Run, first: bool, last: bool) -> Iterator[Run]:
    """What is the same is cut where it is far from every difference."""
    head, tail = 0 if first else AROUND, 0 if last else AROUND
    if run.way != "same" or len(run.text) <= head + tail + AROUND:
        yield run
        return
    if head:
        yield Run("same", run.text[:head])
    left_out = run.text[head : len(run.text) - tail]
    said = QCoreApplication.translate("LeavingDialog", "{n} characters are the same").format(
        n=in_figures(len(left_out))
    )
    yield Run("cut", f"\n⋯ {said} ⋯\n")
    if tail:
        yield Run("same", run.text[len(run.text) - tail :])
