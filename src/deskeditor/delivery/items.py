"""What a destination gets of a story: the published view of a kept version, its photos, who wrote it."""

from dataclasses import replace

from deskeditor.cms.site import Item, Writer
from deskeditor.delivery.patterns import Place, place_for
from deskeditor.delivery.pictures import pictures_of
from deskeditor.formats.export import Target, files_of
from deskeditor.formats.format import Copy, ExportFile
from deskeditor.formats.names import file_stem
from deskeditor.formats.photos.renditions import HIGH, WEB, RenditionRule, rules
from deskeditor.formats.registry import format_named
from deskeditor.leaving import site_of
from deskeditor.news.corrections import suggested_notice
from deskeditor.news.deliveries import Act, Delivery, Remote
from deskeditor.news.destinations import NOBODY, Destination, Wanted
from deskeditor.news.published import Published, as_killed
from deskeditor.news.records import Story
from deskeditor.news.snapshot import Snapshot
from deskeditor.newsroom import Newsroom

LARGEST_PX = 2560
"""The longer side of a photo on a site: WordPress makes larger ones as small itself."""

CAPTIONS = (
    *("headline", "caption", "alt", "decorative", "creator", "creator_job_title", "credit", "source", "copyright"),
    *("usage_terms", "place", "date_created", "extended_description", "people"),
)
"""Of a photo: what stands beside it, for who sees it and who does not."""


NOT_OF_THE_WORDS = frozenset(
    {"state", "first_published", "spiked", "hold", "checks", "override", "assignee", "deadline", "conflicts", "ednote"}
    | {"notes", "claims", "names", "suggestions", "fact_check", "story_kind", "rulings", "target_length", "bin"}
    | {"ignored", "translation_of", "translated_version"}
    | {"budget_line", "assignment_place", "assignment_note", "photo_order"}
)
"""Fields whose change makes no other story of it for who reads it; `state` changes by sending it."""


def published_then(newsroom: Newsroom, kept: Snapshot, at: str = "") -> Published:
    """The published view of a version; `at`: when it was decided to send it, empty for now."""
    photos = {photo.id: photo for photo in kept.photos}
    modified = modified_by(newsroom, kept.story.id, at)
    return as_killed(newsroom.published_of(kept.story, modified=modified, photos=photos, quotes=kept.quotes))


def modified_by(newsroom: Newsroom, story_id: str, at: str = "") -> str:
    """When something was changed last, until then, that readers can see; sending it is no change."""
    changes = newsroom.history(story_id)
    seen = (one.at for one in changes if one.field not in NOT_OF_THE_WORDS and (not at or one.at <= at))
    return max(seen, default="")


def sent_of(newsroom: Newsroom, delivery: Delivery) -> Snapshot:
    """What a delivery sends: the version that was kept; of captions the words that were there already, with these
    captions."""
    kept = newsroom.version_value(delivery.kept)
    words = str(delivery.steps.get("words_of", ""))
    return with_captions(newsroom.version_value(words), kept) if words else kept


def with_captions(words: Snapshot, captions: Snapshot) -> Snapshot:
    """A version of a story with the captions of another one."""
    photos = {photo.id: photo for photo in captions.photos}
    uses = {use.id: use for use in captions.story.photos}
    described = tuple(
        replace(photo, **{name: getattr(photos[photo.id], name) for name in CAPTIONS}) if photo.id in photos else photo
        for photo in words.photos
    )
    overridden = tuple(
        replace(use, caption_override=uses[use.id].caption_override) if use.id in uses else use
        for use in words.story.photos
    )
    return replace(words, story=replace(words.story, photos=overridden), photos=described)


def item_of(
    newsroom: Newsroom,
    kept: Snapshot,
    destination: Destination,
    wanted: Wanted,
    act: Act = "send",
    due: str = "",
    at: str = "",
) -> Item:
    """The item that a version becomes; `at` as for `published_then`. Raises DiskTrouble when a photo is missing."""
    story = published_then(newsroom, kept, at)
    pictures = pictures_of(newsroom, story, renditions_of(newsroom, destination))
    copy = Copy(
        story,
        file_stem(story.slugline, story.id),
        pictures,
        "",
        newsroom.name,
        site=site_of(newsroom),
    )
    writers = writers_of(newsroom, kept.story, destination)
    return Item(copy, wanted, destination.rules, act, due, writers, notice_of_kill(story))


def notice_of_kill(story: Published) -> str:
    """What stands in the place of a killed story; one that came killed from elsewhere has the usual words. Empty for
    every other story."""
    if story.pubstatus != "canceled":
        return ""
    told = (notice.words for notice in story.notices if notice.kind == "kill")
    return next(told, "") or suggested_notice("kill", story.language, "", "")


def renditions_of(newsroom: Newsroom, destination: Destination) -> tuple[RenditionRule, ...]:
    """The files of a photo: those of the destination, else one of the size that a site shows."""
    if destination.rules.renditions:
        return rules(destination.rules.renditions)
    return HIGH, replace(WEB, largest=LARGEST_PX)


def writers_of(newsroom: Newsroom, story: Story, destination: Destination) -> tuple[Writer, ...]:
    """Who the words are by, in their order, with the authors there that they are matched to. A story without a byline
    has one writer, `NOBODY`."""
    authors = destination.rules.authors
    people = {person.id: person for person in newsroom.records("person")} if story.bylines else {}
    found = []
    for line in story.bylines:
        if line.role != "by":
            continue
        key = line.person or f"name:{line.name}"
        name = line.name
        if line.person:
            person = people.get(line.person)
            name = (person.display_name or person.name) if person else line.name
        if name:
            found.append(Writer(key, name, authors.get(key, "")))
    return tuple(found) or (Writer(NOBODY, "", authors.get(NOBODY, "")),)


def files_for(
    newsroom: Newsroom, kept: Snapshot, destination: Destination, place: Place, at: str = ""
) -> list[ExportFile]:
    """The files that a version becomes in a place for files, the article first; `at` as for `published_then`.

    Raises BadInput when it does not fit the format, and DiskTrouble when a photo is missing.
    """
    format = format_named(destination.rules.format)
    made = rules(destination.rules.renditions or newsroom.settings.get("renditions"))
    target = Target(format, newsroom.folder, publisher=newsroom.name, site=site_of(newsroom), renditions=made)
    story = published_then(newsroom, kept, at)
    files = files_of(story, target, lambda photo: newsroom.media(photo.sha256), legible=False, stem=place.stem)
    return [ExportFile(f"{place.folder}/{file.name}".lstrip("/"), file.data) for file in files]


def place_of(newsroom: Newsroom, kept: Snapshot, destination: Destination) -> Place:
    """Where the files of the story lie, or will: what it was once stays, also when its slugline or the pattern is
    another one now. Raises BadInput for a pattern that is none."""
    known = newsroom.outbox.remote(destination.id, "place", kept.story.id)
    if known is not None:
        return Place(str(known.sent["folder"]), str(known.sent["stem"]))

    def is_taken(place: Place) -> bool:
        other = newsroom.outbox.remote(destination.id, "name", place.key)
        return other is not None and other.story != kept.story.id

    story = published_then(newsroom, kept)
    return place_for(destination.rules.pattern, story, newsroom.clock(), is_taken)


def keep_place(newsroom: Newsroom, story: str, destination: str, place: Place) -> None:
    """Before the first file is written: from then on it is this story's."""
    said = {"folder": place.folder, "stem": place.stem}
    newsroom.outbox.know(
        Remote(destination, "place", story, story, sent=said), Remote(destination, "name", place.key, story)
    )
