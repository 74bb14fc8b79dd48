"""How stories leave a newsroom: asked of the gate, written, remembered. The window and the command line both use it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from deskeditor.formats.export import Departure, Progress, Target, export
from deskeditor.formats.files import shown
from deskeditor.formats.format import Format
from deskeditor.news.gate import Exit, Verdict, gate
from deskeditor.news.problems import BadInput
from deskeditor.news.published import PublishedPhoto
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.text.fold import fold


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
    story, leaving = newsroom.story(story_id), newsroom.published(story_id)
    quotes, mixed = newsroom.quotes_of(story_id), newsroom.mixed_in(story_id)
    return Departure(leaving, gate(story, leaving, exit, now=newsroom.clock(), fold=fold, quotes=quotes, mixed=mixed))


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
    overridden: dict[str, Verdict] = {}

    def gather(story_id: str) -> Departure:
        found = departure(newsroom, story_id, format.exit)
        if override is None or not found.verdict.may_be_overridden:
            return found
        _keep_override(newsroom, story_id, found.verdict, override)
        overridden[story_id] = found.verdict
        return Departure(found.story, found.verdict.overridden())

    def media(photo: PublishedPhoto) -> bytes:
        return newsroom.media(photo.sha256)

    for progress in export(story_ids, target, gather=gather, media=media):
        if progress.outcome == "exported":
            note = (
                f"Override by {override.name}: {override.reason}"
                if override and progress.story_id in overridden
                else ""
            )
            _keep_receipt(newsroom, progress, format, note)
        yield progress


def _keep_override(newsroom: Newsroom, story_id: str, verdict: Verdict, override: Override) -> None:
    """Into the history, before anything leaves: who let which findings pass, on which words, and why."""
    findings = [{"key": f.key, "code": f.code, "sentence": f.sentence} for f in verdict.blockers]
    value = {"name": override.name, "exit": verdict.exit, "findings": findings}
    with newsroom.edit(Story, story_id) as story:
        story.decide("override", value, actor=newsroom.me, note=override.reason)


def _keep_receipt(newsroom: Newsroom, progress: Progress, format: Format, note: str) -> None:
    newsroom.keep_receipt(
        progress.story_id,
        exit=format.exit,
        destination=shown(progress.path) if progress.path else "",
        format=format.name,
        version=progress.version,
        hash=progress.sha256,
        outcome="exported",
        note=note,
    )
