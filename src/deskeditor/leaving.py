"""How stories leave a newsroom: asked of the gate, written, remembered. The window and the command line both use it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from deskeditor.formats.export import Departure, Progress, Target, export
from deskeditor.formats.files import shown
from deskeditor.formats.format import ExportFile, Format
from deskeditor.ledger.asking import asked, unless_changed
from deskeditor.ledger.scanning import inspect
from deskeditor.news.gate import Exit, Verdict
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Override:
    """An editor's decision to let stories leave in spite of the gate. Raises BadInput without a name and a reason."""

    name: str
    reason: str

    def __post_init__(self) -> None:
        if not (self.name.strip() and self.reason.strip()):
            raise BadInput("An override needs the name of the editor and a reason; both are kept in the history.")


def departure(newsroom: Newsroom, story_id: str, exit: Exit) -> Departure:
    """The story as it is saved, and what the gate says to it. Raises NotFound."""
    leaving = newsroom.published(story_id)
    return Departure(leaving, asked(newsroom, leaving, exit))


def leave(
    newsroom: Newsroom,
    story_ids: Iterable[str],
    format: Format,
    output: Path,
    *,
    zipped: bool = False,
    override: Override | None = None,
) -> Iterator[Progress]:
    """Export stories into the folder `output`, each past the gate, and keep a receipt of each that left.

    Stop asking, or close it, to cancel: what was under way leaves nothing behind. See `formats.export.export`.
    """
    target = Target(format, output, zipped, publisher=str(newsroom.settings.get("name")))
    left: dict[str, Departure] = {}
    overridden: dict[str, Verdict] = {}

    def gather(story_id: str) -> Departure:
        left[story_id] = found = departure(newsroom, story_id, format.exit)
        if override is None or not found.verdict.may_be_overridden:
            return found
        _keep_override(newsroom, story_id, found.verdict, override)
        overridden[story_id] = found.verdict
        return Departure(found.story, found.verdict.overridden())

    def media(photo: PublishedPhoto) -> bytes:
        return newsroom.media(photo.sha256)

    def look(story: Published, files: Sequence[ExportFile]) -> None:
        inspect(newsroom, story, files)

    def keep(progress: Progress, put: Callable[[], None]) -> None:
        passed = override if progress.story_id in overridden else None
        note = f"Override by {passed.name}: {passed.reason}" if passed else ""
        _keep_receipt(newsroom, progress, format, note, left[progress.story_id], put)

    yield from export(story_ids, target, gather=gather, media=media, inspect=look, keep=keep)


def _keep_override(newsroom: Newsroom, story_id: str, verdict: Verdict, override: Override) -> None:
    """Into the history, before anything leaves: who let which findings pass, on which words, and why."""
    findings = [{"key": f.key, "code": f.code, "sentence": f.sentence} for f in verdict.blockers]
    value = {"name": override.name, "exit": verdict.exit, "findings": findings}
    with newsroom.edit(Story, story_id) as story:
        story.decide("override", value, actor=newsroom.me, note=override.reason)


def _keep_receipt(
    newsroom: Newsroom, progress: Progress, format: Format, note: str, departure: Departure, put: Callable[[], None]
) -> None:
    newsroom.keep_receipt(
        progress.story_id,
        exit=format.exit,
        destination=shown(progress.path) if progress.path else "",
        format=format.name,
        version=progress.version,
        hash=progress.sha256,
        outcome="exported",
        note=note,
        unless=unless_changed(newsroom, departure.story, departure.verdict),
        then=put,
    )
