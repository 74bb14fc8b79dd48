"""The last look before a story leaves: at the bytes themselves, for the real names of its confidential sources.

The gate answers for what the records say; this for whatever became of them: text however it is written, names of files,
properties, metadata of photos, what is packed. It never says what it found or where. A version that the key holder has
cleared leaves as it is, also while the vault is locked; nobody else can let it pass.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from deskeditor.formats.export import Target, files_of
from deskeditor.formats.format import ExportFile
from deskeditor.formats.readable import texts
from deskeditor.formats.registry import FORMATS
from deskeditor.news.notforuse import NotForUse
from deskeditor.news.plain import plain
from deskeditor.news.problems import DiskTrouble, Refused
from deskeditor.news.published import Published, PublishedPhoto, as_killed
from deskeditor.newsroom import Newsroom
from deskeditor.render.page import preview_page, theme
from deskeditor.store.sealing import state as sealed_state
from deskeditor.text.fold import fold
from deskeditor.text.traces import Found, Traces

if TYPE_CHECKING:
    from deskeditor.formats.review import Review

FOUND = (
    "What would leave gives away a confidential source of this story: in its words, in the name of a file, in a photo"
    " or beside it. Which name it is is not said: take it out, or ask whoever holds the key of the vault."
)
PERHAPS = (
    "A part of the name of a confidential source stands in this version. It may be somebody else's: read it once more,"
    " and clear it all the same if it is."
)
LOCKED = (
    "This story has a confidential source and the vault is locked: unlock it, or let whoever holds its key clear this"
    " version."
)
ELSEWHERE = (
    "Something sealed of a confidential source of this story does not open with your key: it belongs to somebody else,"
    " or is damaged. Let whoever holds its key clear this version."
)
OFF_THE_RECORD = (
    "What would leave holds words that were said off the record, in a photo or in what lies beside the copy."
)
LONGEST, END = 64 * 2**20, 2 * 2**20
"""Bytes of a file that is read whole, and of each end of a longer one."""
CHANGES_BY_ITSELF = ("modified", "version", "state_meaning", "schedule")
"""Of the published view: these say nothing of a person, and differ after each export."""


def inspect(newsroom: Newsroom, story: Published, files: Sequence[ExportFile], review: "Review | None" = None) -> None:
    """Look at files that leave with a story. `review`: what is proposed and said in them beside the copy. Raises
    Refused when they may not."""
    accepted, added = ([], []) if review is None else (_texts(review.accepted()), _texts(review.adds()))
    refuse_off_the_record(newsroom, story.id, [*files, *accepted])
    if not newsroom.linked_confidential(story.id):
        return
    if not is_cleared(newsroom, story):
        refuse_names(newsroom, [story.id], [*files, *added])
    elif added:  # who cleared the version has not seen what is said beside it
        refuse_names(newsroom, [story.id], added)


def _texts(said: Iterable[str]) -> list[ExportFile]:
    return [ExportFile("", text.encode("utf-8", "surrogatepass")) for text in said if text.strip()]


def refuse_names(newsroom: Newsroom, story_ids: Iterable[str], files: Iterable[ExportFile]) -> None:
    """Look for the confidential sources of these stories. Raises Refused when one is found or the vault is locked."""
    ids = dict.fromkeys(source for story in story_ids for source in newsroom.linked_confidential(story))
    if ids and found_in(files, traces_of(newsroom, ids)):
        raise Refused(FOUND)


def refuse_off_the_record(newsroom: Newsroom, story_id: str, files: Iterable[ExportFile]) -> None:
    """Look for words that are off the record where no field of the story has them. Raises Refused."""
    quotes = [*newsroom.quotes_of(story_id), *newsroom.quotes_kept_back(story_id)]
    if any(quote.terms == "off the record" for quote in quotes):
        off = [quote for quote in quotes if quote.terms != "deep background"]
        watched = NotForUse(off, fold, story_id)
        if any(_holds(file, watched) for file in files):
            raise Refused(OFF_THE_RECORD)


def _holds(file: ExportFile, watched: NotForUse) -> bool:
    # One reading after the other: a photo that is packed into a page is read only once.
    seen: set[str] = set()
    for text in texts(file.name, file.data):
        if text not in seen:
            seen.add(text)
            if next(watched.uses([("", "", text)]), None) is not None:
                return True
    return False


def traces_of(newsroom: Newsroom, sources: Iterable[str]) -> Traces:
    """Raises Refused while the vault is locked, or does not open all of it."""
    try:
        return Traces(newsroom.vault.real_names(sources))
    except Refused:
        raise Refused(ELSEWHERE if newsroom.vault.is_open else LOCKED) from None


def found_in(files: Iterable[ExportFile], traces: Traces) -> Found:
    """How much of the names stands in the files."""
    found: Found = ""
    for file in files if traces else ():
        for text in texts(file.name, file.data):
            one = traces.found_in(text)
            if one == "whole":
                return "whole"
            found = found or one
    return found


def ends_of(path: Path, name: str = "") -> ExportFile:
    """The file as it is looked through: of a long recording the beginning and the end, where its properties stand.

    Raises DiskTrouble.
    """
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size <= LONGEST:
                return ExportFile(name or path.name, file.read())
            head = file.read(END)
            file.seek(-END, os.SEEK_END)
            return ExportFile(name or path.name, head + file.read())
    except OSError as error:
        raise DiskTrouble(f"{path} cannot be read: {error.strerror or error}.") from error


# Clearing


def hash_of(newsroom: Newsroom, story: Published) -> str:
    """Of the published view with the photos, and of what is sealed of the story's sources: what is cleared is this
    version and no other, for these sources as they were known then."""
    said = {name: value for name, value in plain(story).items() if name not in CHANGES_BY_ITSELF}
    said["confidential"] = sources = newsroom.linked_confidential(story.id)
    said["sealed"] = newsroom.ask(lambda db: sealed_state(db, sources))
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def is_cleared(newsroom: Newsroom, story: Published) -> bool:
    """Whether the key holder let this version leave."""
    return newsroom.is_cleared(story.id, hash_of(newsroom, story))


def clear_story(newsroom: Newsroom, story_id: str, *, anyway: bool = False) -> Found:
    """Let this version of the story leave while the vault is locked, when nothing in any of its formats gives a source
    away. A part of a name may be somebody else's: `part` comes back then, and nothing is cleared unless `anyway`.

    Raises Refused while the vault is locked, and when a name, an address or a number stands there whole.
    """
    story = as_killed(newsroom.published(story_id))
    ids = newsroom.linked_confidential(story_id)
    if not ids:
        raise Refused("This story has no confidential source; there is nothing to clear.")
    found = found_in(every_form(newsroom, story), traces_of(newsroom, ids))
    if found == "whole":
        raise Refused(FOUND)
    if anyway or not found:
        newsroom.clear(story_id, hash_of(newsroom, story))
    return found


def every_form(newsroom: Newsroom, story: Published) -> list[ExportFile]:
    """All files that the story can become, and the page that is printed."""
    publisher = str(newsroom.settings.get("name"))

    def media(photo: PublishedPhoto) -> bytes:
        return newsroom.media(photo.sha256)

    files = [
        file
        for format in FORMATS.values()
        for file in files_of(story, Target(format, newsroom.folder, publisher=publisher), media)
    ]
    page = preview_page(story, theme(own=newsroom.folder / "themes"), "print", "light")
    return [*files, ExportFile(f"{story.slugline}.pdf", page.encode())]
