"""What would be sent, worked out on a worker: the gate, what the site would get, what differs from the last time."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from deskeditor.cms.delivering import would_send
from deskeditor.cms.registry import kind_named
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Named
from deskeditor.cms.troubles import Trouble
from deskeditor.delivery.deciding import Dry, Plan, decide, dry_run, plan
from deskeditor.delivery.items import files_for, item_of, place_of, published_then
from deskeditor.delivery.memory import Kept
from deskeditor.delivery.opening import opened
from deskeditor.gui.delivery.words import zone_of
from deskeditor.gui.exporting.shown import Part, parts
from deskeditor.leaving import Override
from deskeditor.news.deliveries import FOLLOWED, Delivery
from deskeditor.news.destinations import Destination, Wanted
from deskeditor.news.problems import NotFound, Problem
from deskeditor.news.published import Published
from deskeditor.news.snapshot import Snapshot

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom

FLUSH_S = 2.0


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked for: `wanted` is None for what the state of the story says, `due` in UTC."""

    story: str
    destination: Destination
    wanted: Wanted | None = None
    due: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the newsroom itself says, without the network."""

    title: str
    plan: Plan
    zone: str
    killed: bool = False
    drops: bool = False
    """It is a place for files."""
    secret: bool = False
    """It asks for a password or key."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What would be sent, in parts that a person can read; `last` as it was sent the last time. `changed_there`: since
    then somebody else was at it. `authors` of the site, when writers are to be matched."""

    parts: tuple[Part, ...]
    last: tuple[Part, ...] = ()
    told: tuple[str, ...] = ()
    changed_there: str = ""
    authors: tuple[Named, ...] = ()
    unchanged: bool = False
    """Nothing would have to be sent."""
    files: bool = False
    """The parts are files, and no fields of a site."""


def ask_newsroom(newsroom: "Newsroom", ask: Ask) -> Asked:
    """Raises NotFound, DiskTrouble."""
    newsroom.flush(FLUSH_S)
    made = plan(newsroom, ask.story, ask.destination, ask.wanted, ask.due)
    story = newsroom.story(ask.story)
    kind = kind_named(ask.destination.kind)
    title = story.headline or story.slugline or story.id[:8]
    secret = any(one.kind == "secret" for one in kind.asked)
    return Asked(title, made, zone_of(story), story.pubstatus == "canceled", kind.drop, secret)


def ask_site(newsroom: "Newsroom", ask: Ask, secrets: Secrets, unmatched: bool) -> Shown:
    """Raises Trouble, NotFound, DiskTrouble, and BadInput when the story does not fit."""
    dry = dry_run(newsroom, ask.story, ask.destination, secrets, ask.wanted, ask.due)
    if dry.payload is None:
        return Shown(tuple(parts(dry.files)), _files_then(newsroom, ask, dry), files=True)
    authors = _authors(ask.destination, secrets) if unmatched else ()
    now = _parts_of(dry.payload.fields, _read(dry.payload.words, dry.payload.beside), _photos(dry.plan.story))
    last: tuple[Part, ...] = ()
    unchanged = False
    if dry.before is not None and dry.before.remote_id:
        sent = dry.before.sent
        last = _parts_of(
            sent.get("fields", {}),
            _read(str(sent.get("words", "")), sent.get("beside", ())),
            _photos_then(newsroom, ask),
        )
        unchanged = dry.payload.hash == sent.get("hash")
    return Shown(now, last, dry.payload.told, _changed_there(dry), authors, unchanged)


def _changed_there(dry: Dry) -> str:
    if dry.before is None or not dry.before.remote_id:
        return ""
    if dry.there is None or dry.there.gone == "deleted":
        return _tr("It was deleted there since it was sent; you will be asked before it is sent anew.")
    if dry.there.gone == "trash":
        return _tr("It was put into the trash there since it was sent; you will be asked before it is restored.")
    if dict(dry.there.seal) == dry.before.arrived.get("seal"):
        return ""
    return _tr("It was changed there since it was sent; you will see both texts before anything is overwritten.")


def _authors(destination: Destination, secrets: Secrets) -> tuple[Named, ...]:
    site = opened(destination, secrets)
    try:
        return tuple(site.authors())
    finally:
        site.close()


def _read(words: str, beside: Sequence[str]) -> str:
    return "\n\n".join((words, *beside))


def _parts_of(fields: Mapping[str, Any], words: str, photos: Sequence[str]) -> tuple[Part, ...]:
    """What is read first stands first."""
    said = json.dumps(fields, ensure_ascii=False, indent=2, default=str)
    made = [
        Part(_tr("Words") + ".txt", words.encode()),
        Part(_tr("Everything that the site gets") + ".json", said.encode()),
    ]
    if photos:
        made.append(Part(_tr("Photos") + ".txt", "\n\n".join(photos).encode()))
    return tuple(made)


def _photos(story: Published) -> list[str]:
    """Each photo with the words that go with it."""
    found = []
    for number, photo in enumerate(story.photos, 1):
        alt = _tr("decorative") if photo.decorative else photo.alt
        lines = (
            f"{number}. {photo.name}",
            _tr("Caption: {words}").format(words=photo.caption),
            _tr("Credit: {words}").format(words=photo.credit),
            _tr("Alternative text: {words}").format(words=alt),
        )
        found.append("\n".join(lines))
    return found


def _photos_then(newsroom: "Newsroom", ask: Ask) -> list[str]:
    kept = _sent_last(newsroom, ask)
    return _photos(published_then(newsroom, kept)) if kept is not None else []


def _files_then(newsroom: "Newsroom", ask: Ask, dry: Dry) -> tuple[Part, ...]:
    """The files of the last delivery, made again of the version that was sent; none when that cannot be done now."""
    kept = _sent_last(newsroom, ask)
    if kept is None or dry.before is None:
        return ()
    try:
        place = place_of(newsroom, kept, ask.destination)
        return tuple(parts(files_for(newsroom, kept, ask.destination, place)))
    except Problem:
        return ()


def _sent_last(newsroom: "Newsroom", ask: Ask) -> Snapshot | None:
    """The version that arrived there last."""
    sent = (one for one in newsroom.outbox.of_story(ask.story) if one.destination == ask.destination.id)
    last = next((one for one in sent if one.state in ("done", *FOLLOWED) and one.kept), None)
    try:
        return newsroom.version_value(last.kept) if last is not None else None
    except NotFound:  # thinned out since
        return None


def suggested(name: str, authors: Sequence[Named]) -> str:
    """Id of the one author there who has this name, whatever its capitals; empty for none or several."""
    wanted = _plain(name)
    same = [one.remote_id for one in authors if wanted and _plain(one.name) == wanted]
    return same[0] if len(same) == 1 else ""


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def put_into_outbox(newsroom: "Newsroom", ask: Ask, override: Override | None, killed: bool) -> Delivery:
    """Raises Refused with what the gate says now, NotFound, DiskTrouble."""
    newsroom.flush(FLUSH_S)
    return decide(
        newsroom,
        ask.story,
        ask.destination,
        wanted=ask.wanted,
        due=ask.due,
        act="kill" if killed else "send",
        override=override,
    )


def match(newsroom: "Newsroom", destination: str, key: str, remote_id: str) -> Destination:
    """Remember who a writer is there; the destination as it is then. Raises NotFound."""
    newsroom.destinations.set_rules(destination, authors={key: remote_id})
    return newsroom.destinations.one(destination)


def url_of(newsroom: "Newsroom", destination: str, story: str) -> str:
    """Where the story can be read there; empty when that is not known."""
    remote = newsroom.outbox.remote(destination, "story", story)
    return remote.url if remote else ""


# A conflict


@dataclass(frozen=True, slots=True)
class Both:
    """What this newsroom would write, what stands there, and what was sent last; `unread`: why ours cannot be shown as
    the site would get it."""

    ours: str
    theirs: str
    last: str
    who: str = ""
    modified: str = ""
    gone: str = ""
    edit_url: str = ""
    unread: str = ""


def ask_both(newsroom: "Newsroom", delivery: Delivery, secrets: Secrets) -> Both:
    """Raises NotFound, DiskTrouble."""
    destination = newsroom.destinations.one(delivery.destination)
    memory = Kept(newsroom, destination)
    known = memory.get("story", delivery.story)
    last = str(known.sent.get("words", "")) if known else ""
    there = delivery.steps.get("conflict", {}).get("there") or {}
    ours, unread = last, ""
    if not kind_named(destination.kind).drop:
        try:
            kept = newsroom.version_value(delivery.kept)
            item = item_of(newsroom, kept, destination, delivery.wanted, delivery.act, delivery.due)
            site = opened(destination, secrets)
            try:
                ours = would_send(site, item, memory)[0].words
            finally:
                site.close()
        except Trouble as trouble:
            unread = str(trouble)
    return Both(
        ours,
        str(there.get("words", "")),
        last,
        str(there.get("by", "")),
        str(there.get("modified", "")),
        str(there.get("gone", "")) if there else "deleted",
        str(there.get("edit_url", "")),
        unread,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("delivery", text)
