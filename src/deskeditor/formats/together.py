"""Several stories leave in one file: a feed, a book, a news message, a file for an import.

Each story passes the gate for itself, and the file is looked through once for each of them. One that is refused or
fails is reported and left out; the others leave, all in one act, or none of them.
"""

import hashlib
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, replace

from deskeditor.formats.characters import legible
from deskeditor.formats.export import PHOTO_FOLDER, Departure, Inspect, Outcome, Progress, Target, zipped
from deskeditor.formats.format import Copy, ExportFile, Selection
from deskeditor.formats.names import file_stem
from deskeditor.formats.notices import embargo_end
from deskeditor.formats.photos.pictures import Media, picture
from deskeditor.formats.placement import Placement, clear_up, placement
from deskeditor.news.problems import BadInput, Problem, Refused

KeepAll = Callable[[Sequence[Progress], Callable[[], None]], None]
"""Remembers that these stories leave, and calls the function that puts the file in its place, in one transaction."""


@dataclass(frozen=True, slots=True)
class _Going:
    copy: Copy
    last: Progress


def selection(name: str, target: Target) -> Selection:
    """What is said of a selection that a person calls `name`. Raises BadInput for a name that no file can have."""
    title = " ".join(name.split())
    if not title:
        raise BadInput("Stories that leave together need a name for their file.")
    return Selection(title, file_stem(title, ""), "", target.publisher, target.site)


def export_together(
    story_ids: Iterable[str],
    target: Target,
    chosen: Selection,
    *,
    gather: Callable[[str], Departure],
    media: Media,
    inspect: Inspect = lambda story, files: None,
    keep: KeepAll = lambda leaving, put: put(),
) -> Generator[Progress]:
    """Write the stories into one file of the folder of `target`, in their order; an earlier one of that name is
    replaced.

    As `export`, it yields for each story, and at last once for each that left. Raises BadInput when the format has
    no file for several stories.
    """
    if target.format.together is None:
        raise BadInput(f"{target.format.title} has a file for each story; several stories do not go together in it.")
    ids = list(dict.fromkeys(story_ids))
    going: list[_Going] = []
    clear_up(target.folder)
    try:
        with placement(target.folder) as placing:
            names: set[str] = set()
            for done, id in enumerate(ids):
                yield Progress(done, len(ids), id, "working")
                one = _gathered(Progress(done + 1, len(ids), id, "failed"), target, chosen, gather, media, names)
                if isinstance(one, Progress):
                    yield one
                else:
                    going.append(one)
            files: list[ExportFile] = []
            while going and not files:
                files, refused = _written(going, target, chosen, inspect)
                for one, problem in refused:
                    going.remove(one)
                    yield _stopped(one.last, problem)
            if going:
                yield from _put(going, files, target, chosen, placing, keep)
    except Problem as problem:
        for one in going:
            yield _stopped(one.last, problem)


def _gathered(
    last: Progress,
    target: Target,
    chosen: Selection,
    gather: Callable[[str], Departure],
    media: Media,
    names: set[str],
) -> _Going | Progress:
    """The story with its photos; or why it does not go along. `names` are taken by photos of other stories."""
    try:
        departure = gather(last.story_id)
        story, verdict = legible(departure.story), departure.verdict
        title = story.slugline or story.headline or last.story_id
        last = replace(last, title=title, version=story.version, verdict=verdict)
        if not verdict.may_leave:
            return replace(last, outcome="refused", sentence=" ".join(f.sentence for f in verdict.blockers))
        pictures = tuple(picture(photo, media, names, embargo_end(story), target.renditions) for photo in story.photos)
    except Problem as problem:
        return _stopped(last, problem)
    folder = "" if target.zipped else f"{chosen.stem}{PHOTO_FOLDER}/"
    stem = file_stem(story.slugline, story.id)
    copy = Copy(story, stem, pictures, folder, target.publisher, target.theme, target.site, verdict.banners)
    return _Going(copy, last)


def _stopped(last: Progress, problem: Problem) -> Progress:
    outcome: Outcome = "refused" if isinstance(problem, Refused) else "failed"
    return replace(last, outcome=outcome, sentence=str(problem), problem=problem)


def _written(
    going: Sequence[_Going], target: Target, chosen: Selection, inspect: Inspect
) -> tuple[list[ExportFile], list[tuple[_Going, Problem]]]:
    """The files; none, and which stories cannot go along and why, when there are such."""
    try:
        files = _files(going, target, chosen)
    except BadInput as problem:
        return [], _misfits(going, target) or [(one, problem) for one in going]
    for one in going:
        try:
            inspect(one.copy.story, files)
        except Refused as problem:
            return [], [(one, problem)]
    return files, []


def _files(going: Sequence[_Going], target: Target, chosen: Selection) -> list[ExportFile]:
    together = target.format.together
    assert together is not None
    files = list(together([one.copy for one in going], chosen))
    if target.format.photos:
        pictures = [(one.copy, picture) for one in going for picture in one.copy.pictures]
        files += [ExportFile(copy.photo_folder + r.file, r.data) for copy, p in pictures for r in p.renditions]
    return [ExportFile(f"{chosen.stem}.zip", zipped(files))] if target.zipped else files


def _misfits(going: Iterable[_Going], target: Target) -> list[tuple[_Going, Problem]]:
    """The stories that do not fit the format alone either."""
    found: list[tuple[_Going, Problem]] = []
    for one in going:
        try:
            list(target.format.write(one.copy))
        except BadInput as problem:
            found.append((one, problem))
    return found


def _put(
    going: Sequence[_Going],
    files: Sequence[ExportFile],
    target: Target,
    chosen: Selection,
    placing: Placement,
    keep: KeepAll,
) -> Iterable[Progress]:
    for file in files:
        placing.add(file.name, file.data)
    path = target.folder / files[0].name
    sha256 = hashlib.sha256(files[0].data).hexdigest()
    done = [replace(one.last, outcome="exported", path=path, sha256=sha256) for one in going]
    gone = [] if target.zipped or not target.format.photos else [f"{chosen.stem}{PHOTO_FOLDER}"]
    keep(done, lambda: placing.done(gone))
    return [replace(one, done=one.total) for one in done]
