"""Writethru: a new lead over the old copy, as agencies send it when a story has moved on.

The old copy stays below the lead, for the writer to cut from; what readers saw, or the desk filed, is kept as a
version, or stays a story of its own.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.store.filling import copied

if TYPE_CHECKING:
    from deskeditor.text.document import Document

NO_LEAD = "TK: the new lead"
"""Stands on top until it is written; the gate holds the story meanwhile."""
KEPT_AS = "Before the new lead"


def over(lead: str) -> str:
    """What is put before the first code point of the body."""
    return f"{lead.strip() or NO_LEAD}\n\n"


def lead(newsroom: Newsroom, story_id: str, words: str, news: str = "") -> None:
    """Put a new lead over the copy of the story; how it stood before is kept as a version. Raises NotFound."""
    newsroom.keep_version(story_id, "named", KEPT_AS)
    with newsroom.edit(Story, story_id) as document:
        put_over(words, news)(document)


def put_over(words: str, news: str = "") -> "Callable[[Document[Story]], None]":
    """The same in a document."""

    def put(document: "Document[Story]") -> None:
        with document.changing():
            document.splice("body", 0, 0, over(words))
            if news.strip():
                document.set("ednote", noted(str(document.read("ednote")), news))

    return put


def noted(ednote: str, news: str) -> str:
    """The note to the desk, with what is new first, as wires write it."""
    return "\n".join(part for part in (f"UPDATES: {news.strip()}", ednote) if part)


def another(newsroom: Newsroom, story_id: str, words: str, news: str = "") -> str:
    """A story of its own that updates this one: its copy, photos and details, with a new lead over them; its id.

    It has the same slugline; its publication is the next one of the family. Raises NotFound.
    """
    story = newsroom.story(story_id)
    fields = copied(story) | {
        "body": over(words) + story.body,
        "update_of": story.id,
        "assignee": newsroom.me or story.assignee,
        "version": story.version + 1,
    }
    if news.strip():
        fields["ednote"] = noted(story.ednote, news)
    return newsroom.new_story(**fields)
