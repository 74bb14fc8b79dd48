"""Notices: what a story says to who received an earlier version of it, and to the desk that receives this one.

A kill (publication status `canceled`), a withheld story, a correction (its number, and the editor's note that says what
was wrong), an update of another story; and the embargo. Each format has its own place and its own codes for them; the
words are the same in all of them, so that no two files of one story contradict each other. What our own desk noted
(`ednote`) never leaves.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from deskeditor.news.corrections import NUMBERED
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published
from deskeditor.news.times import utc

Kind = Literal["kill", "withheld", "correction", "update", "embargo"]


@dataclass(frozen=True, slots=True)
class Notice:
    """`sentence` is for the desk that receives the story. `refers_to` is the id (`urn:uuid:...`) of the item that is
    meant: the story itself, or the one that it updates.
    """

    kind: Kind
    sentence: str
    refers_to: str


def notices(story: Published) -> tuple[Notice, ...]:
    """All that has to be told, the gravest first. Raises BadInput when the end of the embargo is no time."""
    return tuple(_notices(story))


def _notices(story: Published) -> Iterator[Notice]:
    if story.pubstatus == "canceled":
        yield Notice("kill", _kill(story), story.uri)
    if story.pubstatus == "withheld":
        yield Notice("withheld", "Withheld: do not publish until a usable version arrives.", story.uri)
    if story.correction_sequence:
        yield Notice("correction", _correction(story), story.uri)
    if story.update_of:
        yield Notice("update", "Update: replaces an earlier story.", f"urn:uuid:{story.update_of}")
    if story.embargo is not None:
        until = embargo_end(story)
        sentence = f"Embargoed until {until}." if until else "Embargoed until further notice."
        yield Notice("embargo", sentence, story.uri)


def _kill(story: Published) -> str:
    """With what readers are told of it."""
    told = next((" ".join(notice.words.split()) for notice in story.notices if notice.kind == "kill"), "")
    return f"Kill: this story is withdrawn and must not be published. {told}".strip()


def _correction(story: Published) -> str:
    """What was corrected last; without a record of it, what the editor's note says."""
    said = next((n.words for n in story.notices if n.kind in NUMBERED), story.editors_note)
    what = re.sub(r"^correction\b[\s\d]*(?:,[^:]{0,40})?[:.—–-]\s*", "", " ".join(said.split()), flags=re.I)
    return f"Correction {story.correction_sequence}: {what or 'replaces the earlier version.'}"


def editorial_note(story: Published) -> str:
    """All notices in one line, for the formats that have one place for them."""
    return " ".join(notice.sentence for notice in notices(story))


def of_kind(story: Published, kind: Kind) -> Notice | None:
    return next((notice for notice in notices(story) if notice.kind == kind), None)


def embargo_end(story: Published) -> str:
    """`YYYY-MM-DDTHH:MM:SSZ`; empty without an embargo, and when it lasts until further notice. Raises BadInput."""
    if story.embargo is None:
        return ""
    return time_of(story.embargo.until, "embargo")


def time_of(text: str, field: str) -> str:
    """The time in UTC to the second; empty stays empty. Raises BadInput that names the field of the story."""
    try:
        return utc(text)
    except BadInput as error:
        raise BadInput(f"The {field} of the story: {error}") from error


def pub_status(story: Published) -> str:
    """`usable`, `withheld` or `canceled`. No standard has an embargo without an end: until further notice the story is
    withheld.
    """
    endless = story.embargo is not None and not story.embargo.until
    return "withheld" if endless and story.pubstatus == "usable" else story.pubstatus
