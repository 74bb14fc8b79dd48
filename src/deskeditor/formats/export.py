"""Stories leave as files: past the gate, each whole or not at all, one after the other with progress.

`export` is a generator: whoever stops asking cancels, and what was under way leaves nothing behind. A story that is
refused or fails does not stop the others.
"""

import hashlib
import io
import zipfile
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from deskeditor.formats import characters
from deskeditor.formats.earlier import ENDINGS, is_of
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.names import file_stem, same_file
from deskeditor.formats.notices import embargo_end
from deskeditor.formats.photos.pictures import Media, Picture, picture
from deskeditor.formats.photos.renditions import DEFAULT_RULES, RenditionRule
from deskeditor.formats.placement import clear_up, placement
from deskeditor.news.gate import Verdict
from deskeditor.news.problems import Problem, Refused
from deskeditor.news.published import Published
from deskeditor.render.page import Theme

if TYPE_CHECKING:
    from deskeditor.formats.review import Review

PHOTO_FOLDER = "-photos"
"""What is added to the name of a story for the folder of its photos."""
Outcome = Literal["working", "exported", "refused", "failed"]


@dataclass(frozen=True, slots=True)
class Departure:
    """A story that is to leave, and what the gate says to it. `review`: what goes along with it in a format that shows
    what is proposed and said about it."""

    story: Published
    verdict: Verdict
    review: "Review | None" = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is. `done` of `total` stories are through; each story ends with one of its outcomes.

    `sentence` says why a story was refused or failed; `path` is the file or folder that it became, `sha256` the hash of
    its first file (of the whole zip), `problem` what was raised.
    """

    done: int
    total: int
    story_id: str
    outcome: Outcome
    title: str = ""
    sentence: str = ""
    path: Path | None = None
    sha256: str = ""
    version: int = 0
    verdict: Verdict | None = None
    problem: Problem | None = None


Inspect = Callable[[Published, Sequence[ExportFile]], None]
"""Looks at the bytes before anything of them is written. Raises Refused when they may not leave."""
Keep = Callable[[Progress, Callable[[], None]], None]
"""Remembers that a story leaves, and calls the function that puts its files in place, in one transaction."""


def _put_only(_leaving: Progress, put: Callable[[], None]) -> None:
    put()


@dataclass(frozen=True, slots=True)
class Target:
    """Where stories go and in which form. `publisher` is the newsroom's name; `theme` how a page looks; `site` the
    address of the newsroom's web site, which ends with `/`, or empty; `renditions` the files that a photo becomes."""

    format: Format
    folder: Path
    zipped: bool = False
    publisher: str = ""
    theme: Theme | None = None
    site: str = ""
    renditions: tuple[RenditionRule, ...] = DEFAULT_RULES

    @property
    def one_place(self) -> bool:
        """Whether a story and its photos lie in one folder, or one zip, of their own."""
        return self.format.folder or self.zipped

    @property
    def ending(self) -> str:
        return ".zip" if self.zipped else self.format.extension


def export(
    story_ids: Iterable[str],
    target: Target,
    *,
    gather: Callable[[str], Departure],
    media: Media,
    inspect: Inspect | None = None,
    keep: Keep = _put_only,
) -> Generator[Progress]:
    """Write the stories into the folder of `target`, each named after its slugline.

    `gather` brings one story and asks the gate; it may raise a Problem, as `inspect` and `keep` may. Yields at least
    twice for each story.
    """
    ids = list(dict.fromkeys(story_ids))
    shelf = _Shelf(target.folder)
    for done, id in enumerate(ids):
        yield Progress(done, len(ids), id, "working")
        last = Progress(done + 1, len(ids), id, "failed")
        try:
            departure = gather(id)
            story, verdict = _legible(departure.story, target.format), departure.verdict
            last = replace(last, title=story.slugline or story.headline or id, version=story.version, verdict=verdict)
            if not verdict.may_leave:
                refusal = " ".join(finding.sentence for finding in verdict.blockers)
                yield replace(last, outcome="refused", sentence=refusal)
                continue
            for step in _export_one(replace(departure, story=story), target, media, shelf, inspect, keep, last):
                yield step or replace(last, done=done, outcome="working")
        except Refused as problem:
            yield replace(last, outcome="refused", sentence=str(problem), problem=problem)
        except Problem as problem:
            yield replace(last, sentence=str(problem), problem=problem)


def _export_one(
    departure: Departure,
    target: Target,
    media: Media,
    shelf: "_Shelf",
    inspect: Inspect | None,
    keep: Keep,
    last: Progress,
) -> Iterator[Progress | None]:
    """Yields None after each photo, and at last what was written, as `last` says it."""
    story = departure.story
    stem = shelf.stem(story)
    with placement(target.folder) as placing:
        pictures: list[Picture] = []
        names: set[str] = set()
        for photo in story.photos:
            pictures.append(picture(photo, media, names, embargo_end(story), target.renditions))
            yield None
        photo_folder = "" if target.one_place else f"{stem}{PHOTO_FOLDER}/"
        copy = Copy(story, stem, tuple(pictures), photo_folder, target.publisher, target.theme, target.site)
        copy = replace(copy, banners=departure.verdict.banners, review=departure.review)
        if inspect is not None and target.format.legible is not None:
            inspect(story, list(target.format.legible(copy)))  # first: what is refused need not go to the press
        files = _files(copy, target)
        if inspect is not None:
            inspect(story, files)
        for file in files:
            placing.add(file.name, file.data)
        # Photos of an earlier export that the story shows no more go with it.
        gone = [photo_folder.rstrip("/")] if photo_folder and target.format.photos else []
        sha256 = hashlib.sha256(files[0].data).hexdigest()
        done = replace(last, outcome="exported", path=target.folder / (stem + target.ending), sha256=sha256)
        keep(done, lambda: placing.done(gone))
    shelf.keep(stem)
    yield done


def _legible(story: Published, format: Format) -> Published:
    return story if format.every_character else characters.legible(story)


def files_of(
    story: Published,
    target: Target,
    media: Media,
    *,
    banners: Sequence[str] = (),
    legible: bool = True,
    stem: str = "",
    review: "Review | None" = None,
) -> list[ExportFile]:
    """What the story would become, without writing it: the files of `export`, under the name `stem`, else its slugline.
    `legible`: the page instead of the file in whose bytes no words can be looked for."""
    story, names = _legible(story, target.format), set[str]()
    pictures = tuple(picture(photo, media, names, embargo_end(story), target.renditions) for photo in story.photos)
    stem = stem or file_stem(story.slugline, story.id)
    photo_folder = "" if target.one_place else f"{stem}{PHOTO_FOLDER}/"
    copy = Copy(story, stem, pictures, photo_folder, target.publisher, target.theme, target.site, tuple(banners))
    copy = replace(copy, review=review)
    if legible and target.format.legible:
        return list(target.format.legible(copy))
    return _files(copy, target)


def _files(copy: Copy, target: Target) -> list[ExportFile]:
    """Everything that the story becomes in the folder; the first is the story itself, or its zip."""
    files = list(target.format.write(copy))
    if target.format.photos:
        files += [ExportFile(copy.photo_folder + r.file, r.data) for p in copy.pictures for r in p.renditions]
    if target.zipped:
        return [ExportFile(f"{copy.stem}.zip", zipped(files, copy.story.uri))]
    if target.format.folder:
        return [ExportFile(f"{copy.stem}{target.format.extension}/{file.name}", file.data) for file in files]
    return files


def zipped(files: Iterable[ExportFile], comment: str = "") -> bytes:
    """`comment` names the story, whatever is in the zip."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = comment.encode()
        for file in files:
            entry = zipfile.ZipInfo(file.name)  # no time of day: the same story is the same zip
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, file.data)
    return written.getvalue()


# Names that are taken: by a story of the same export, and by whatever lies there and is not this story.


class _Shelf:
    """The names in the output folder. They are listed once, whatever the number of stories."""

    def __init__(self, output: Path) -> None:
        self._output = output
        clear_up(output)  # first: it may bring names back
        try:
            self._names = {same_file(p.name): p.name for p in output.iterdir()} if output.is_dir() else {}
        except OSError:  # what may not be listed cannot be written to either: each story says so
            self._names = {}
        self._used: set[str] = set()

    def stem(self, story: Published) -> str:
        return file_stem(story.slugline, story.id, lambda stem: self._is_taken(stem, story.uri))

    def keep(self, stem: str) -> None:
        self._used.add(same_file(stem))

    def _is_taken(self, stem: str, uri: str) -> bool:
        if same_file(stem) in self._used:
            return True
        there = [name for end in ENDINGS if (name := self._names.get(same_file(stem + end)))]
        if any(not is_of(self._output / name, uri) for name in there):
            return True
        # Photos say nothing of their story; the file beside them does.
        return not there and same_file(stem + PHOTO_FOLDER) in self._names
