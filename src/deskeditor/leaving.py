"""How stories leave a newsroom: asked of the gate, written, remembered. The window and the command line both use it."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from deskeditor.formats.export import Departure, Progress, Target, export, files_of
from deskeditor.formats.files import shown
from deskeditor.formats.format import ExportFile, Format
from deskeditor.formats.names import file_stem
from deskeditor.formats.photos.renditions import rules
from deskeditor.formats.together import export_together, selection
from deskeditor.ledger.asking import asked, raise_for, unless_changed
from deskeditor.ledger.gathering import checked
from deskeditor.ledger.quotereport import quote_report
from deskeditor.ledger.scanning import inspect, refuse_names, refuse_off_the_record
from deskeditor.news.gate import Exit, Finding, Verdict
from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.news.published import Published, PublishedPhoto, as_killed
from deskeditor.news.records import Story
from deskeditor.newsroom import Leaving, Newsroom, Receipt
from deskeditor.review.publishing import refuse_own_override, with_who
from deskeditor.store.files import replace_file

if TYPE_CHECKING:
    from deskeditor.formats.review import Review

NO_SITE = (
    "The newsroom has no site address: the photos in this file have no whole addresses, and who reads it will not find "
    "them ({})."
)


@dataclass(frozen=True, slots=True)
class Override:
    """An editor's decision to let stories leave in spite of the gate. Raises BadInput without a name and a reason."""

    name: str
    reason: str

    def __post_init__(self) -> None:
        if not (self.name.strip() and self.reason.strip()):
            raise BadInput("An override needs the name of the editor and a reason; both are kept in the history.")


def departure(
    newsroom: Newsroom, story_id: str, exit: Exit, format: Format | None = None, *, legal: bool = False
) -> Departure:
    """The story as it is saved, and what the gate says to it, and to the format that it leaves in. `legal`: a format
    for review gets the notes for the lawyers, too. Raises NotFound."""
    leaving = newsroom.published(story_id)
    leaving = leaving if exit == "in-house" else as_killed(leaving)
    verdict = asked(newsroom, leaving, exit, checked(newsroom, story_id))
    verdict = with_who(newsroom, newsroom.story(story_id), verdict)
    if format and format.whole_addresses and leaving.photos and not site_of(newsroom) and not leaving.canonical_url:
        told = Finding("warning", "no site", "photos", 0, 0, NO_SITE.format(format.title))
        verdict = replace(verdict, findings=(*verdict.findings, told))
    return Departure(leaving, verdict, _review(newsroom, story_id, format, legal))


def _review(newsroom: Newsroom, story_id: str, format: Format | None, legal: bool) -> "Review | None":
    if format is None or not format.review or format.exit != "in-house":
        return None
    from deskeditor.review.exchange import review_of  # libraries that no other way out needs

    return review_of(newsroom, story_id, legal=legal)


def site_of(newsroom: Newsroom) -> str:
    """The address of the newsroom's web site, with `/` at its end; empty when none is set."""
    site = str(newsroom.settings.get("site_url")).strip()
    return site if not site or site.endswith("/") else f"{site}/"


def leave(
    newsroom: Newsroom,
    story_ids: Iterable[str],
    format: Format,
    output: Path,
    *,
    zipped: bool = False,
    override: Override | None = None,
    legal: bool = False,
) -> Iterator[Progress]:
    """Export stories into the folder `output`, each past the gate, and keep a receipt of each that left. `legal`: a
    format for review gets the notes for the lawyers, too.

    Stop asking, or close it, to cancel: what was under way leaves nothing behind. See `formats.export.export`.
    """
    target = _target(newsroom, format, output, zipped)
    act = _Act(newsroom, format, override, legal)

    def keep(progress: Progress, put: Callable[[], None]) -> None:
        newsroom.keep_receipts([act.leaving(progress)], put)

    yield from export(story_ids, target, gather=act.gather, media=act.media, inspect=act.look, keep=keep)


def leave_together(
    newsroom: Newsroom,
    story_ids: Iterable[str],
    format: Format,
    output: Path,
    name: str,
    *,
    zipped: bool = False,
    override: Override | None = None,
) -> Iterator[Progress]:
    """Export stories as one file called `name`, each past the gate, with a receipt of each in one act: those that may
    leave do, or none does. See `formats.together.export_together`. Raises BadInput.
    """
    target = _target(newsroom, format, output, zipped)
    act = _Act(newsroom, format, override)

    def keep(progresses: Sequence[Progress], put: Callable[[], None]) -> None:
        newsroom.keep_receipts([act.leaving(progress) for progress in progresses], put)

    chosen = selection(name, target)
    yield from export_together(
        story_ids, target, chosen, gather=act.gather, media=act.media, inspect=act.look, keep=keep
    )


def _target(newsroom: Newsroom, format: Format, output: Path, zipped: bool = False) -> Target:
    made = rules(newsroom.settings.get("renditions"))
    name, site = str(newsroom.settings.get("name")), site_of(newsroom)
    return Target(format, output, zipped, publisher=name, site=site, renditions=made)


class _Act:
    """One act of exporting: what the gate said to each story, and which of them an editor let pass."""

    def __init__(self, newsroom: Newsroom, format: Format, override: Override | None, legal: bool = False) -> None:
        self._newsroom, self._format, self._override, self._legal = newsroom, format, override, legal
        self._left: dict[str, Departure] = {}
        self._overridden: set[str] = set()

    def gather(self, story_id: str) -> Departure:
        found = departure(self._newsroom, story_id, self._format.exit, self._format, legal=self._legal)
        if found.verdict.may_leave or self._override is not None:
            self._left[story_id] = found
        if self._override is None or not found.verdict.may_be_overridden:
            return found
        refuse_own_override(self._newsroom, found.verdict, self._override.name)
        keep_override(self._newsroom, story_id, found.verdict, self._override)
        self._overridden.add(story_id)
        return replace(found, verdict=found.verdict.overridden())

    def media(self, photo: PublishedPhoto) -> bytes:
        return self._newsroom.media(photo.sha256)

    def look(self, story: Published, files: Sequence[ExportFile]) -> None:
        left = self._left.get(story.id)
        inspect(self._newsroom, story, files, left.review if left else None)

    def leaving(self, progress: Progress) -> Leaving:
        """What is remembered of a story that leaves, and what could still keep it from it."""
        passed = self._override if progress.story_id in self._overridden else None
        found = self._left.pop(progress.story_id)  # of many stories nothing is kept
        return Leaving(
            progress.story_id,
            {
                "exit": self._format.exit,
                "destination": shown(progress.path) if progress.path else "",
                "format": self._format.name,
                "version": progress.version,
                "hash": progress.sha256,
                "outcome": "exported",
                "note": f"Override by {passed.name}: {passed.reason}" if passed else "",
            },
            unless_changed(self._newsroom, found.story, found.verdict),
        )


def would_leave(newsroom: Newsroom, story_id: str, format: Format) -> tuple[list[ExportFile], Verdict]:
    """What the story would become if it left now, byte for byte, and what the gate says to it. Nothing is written.

    Raises NotFound, and BadInput when the story does not fit the format.
    """
    found = departure(newsroom, story_id, format.exit, format)
    return _files_of(newsroom, found.story, format, found.verdict.banners, found.review), found.verdict


@dataclass(frozen=True, slots=True)
class Last:
    """What left last in a format, made again of the version that was kept when it left.

    `exact`: it is what left, byte for byte, as the hash of its receipt says; else the program, the house's name or a
    person in the byline is another one since then.
    """

    receipt: Receipt
    files: list[ExportFile]
    exact: bool


def last_left(newsroom: Newsroom, story_id: str, format: Format) -> Last | None:
    """None when the story never left in this format, or nothing is kept of what it was then."""
    receipts = newsroom.receipts(story_id)
    receipt = next((r for r in receipts if r.format == format.name and r.outcome == "exported"), None)
    kept = [v for v in newsroom.versions(story_id) if receipt is not None and v.at <= receipt.at]
    if receipt is None or not kept:
        return None
    then = newsroom.version_value(max(kept, key=lambda v: v.at).id)
    changed = max((c.at for c in newsroom.history(story_id) if c.at <= receipt.at), default="")
    photos = {photo.id: photo for photo in then.photos}
    story = newsroom.published_of(then.story, modified=changed, photos=photos, quotes=then.quotes)
    story = story if format.exit == "in-house" else as_killed(story)
    files = _files_of(newsroom, story, format, ())
    return Last(receipt, files, hashlib.sha256(files[0].data).hexdigest() == receipt.hash)


def _files_of(
    newsroom: Newsroom,
    story: Published,
    format: Format,
    banners: Sequence[str],
    review: "Review | None" = None,
) -> list[ExportFile]:
    target = _target(newsroom, format, newsroom.folder)
    return files_of(
        story, target, lambda photo: newsroom.media(photo.sha256), banners=banners, legible=False, review=review
    )


@dataclass(frozen=True, slots=True)
class Report:
    """The quote report of a story, ready to leave in the house."""

    departure: Departure
    html: str
    name: str
    """Of its file, without an extension."""


def report(newsroom: Newsroom, story_id: str) -> Report:
    """Raises NotFound, and Refused when the story holds what may not leave even in the house."""
    found = checked(newsroom, story_id)
    leaving = newsroom.published(story_id)
    verdict = asked(newsroom, leaving, "in-house", found)
    raise_for(verdict.blockers)
    html = quote_report(newsroom, story_id, found, verdict.banners)
    name = f"{file_stem(leaving.slugline, leaving.id)} quotations"
    files = [ExportFile(name, html.encode())]
    # A version that was cleared was cleared without what the ledger says.
    refuse_off_the_record(newsroom, story_id, files)
    refuse_names(newsroom, [story_id], files)
    return Report(Departure(leaving, verdict), html, name)


def write_report(newsroom: Newsroom, story_id: str, path: Path) -> None:
    """The quote report as an HTML file, whole or not at all, with a receipt. Raises Refused, NotFound, DiskTrouble."""
    made = report(newsroom, story_id)
    refuse_names(newsroom, [story_id], [ExportFile(path.name, b"")])
    data = made.html.encode()

    def put() -> None:
        try:
            replace_file(path, data)
        except OSError as error:
            raise DiskTrouble(f"{shown(path)} cannot be written: {error.strerror or error}.") from error

    newsroom.keep_receipt(
        story_id,
        exit="in-house",
        destination=shown(path),
        format="quote report",
        version=made.departure.story.version,
        hash=hashlib.sha256(data).hexdigest(),
        outcome="exported",
        unless=unless_changed(newsroom, made.departure.story, made.departure.verdict),
        then=put,
    )


def keep_override(newsroom: Newsroom, story_id: str, verdict: Verdict, override: Override) -> None:
    """Into the history, before anything leaves: who let which findings pass, on which words, and why."""
    findings = [{"key": f.key, "code": f.code, "sentence": f.sentence} for f in verdict.blockers]
    value = {"name": override.name, "exit": verdict.exit, "findings": findings}
    with newsroom.edit(Story, story_id) as story:
        story.decide("override", value, actor=newsroom.me, note=override.reason)
