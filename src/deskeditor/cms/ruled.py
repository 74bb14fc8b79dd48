"""A story as the rules of a destination want it, before it becomes an item of any site."""

from dataclasses import replace

from deskeditor.cms.site import Item
from deskeditor.formats.format import Copy
from deskeditor.formats.vocabularies import topic
from deskeditor.news.published import PublishedPhoto

WITHDRAWN = "This story has been withdrawn."
"""What readers are told of a killed story when nobody wrote a notice."""


def headline(item: Item) -> str:
    """In one line; the usual one where the story has none of the kind that is wanted."""
    wanted = " ".join(str(getattr(item.copy.story, item.rules.headline)).split())
    return wanted or item.copy.title


def notice(item: Item) -> str:
    """What readers are told of a killed story."""
    return (item.notice or item.copy.story.editors_note).strip() or WITHDRAWN


def notice_title(item: Item) -> str:
    """What stands in the place of the headline, which may be what was wrong with the story: how the notice begins."""
    first = next((line for line in notice(item).splitlines() if line.strip()), WITHDRAWN)
    return first.split(". ")[0].strip().rstrip(".")


def credited(item: Item) -> Copy:
    """The copy, without credit lines where the destination wants none behind the caption."""
    if item.rules.credits:
        return item.copy
    story = item.copy.story
    pictures = tuple(replace(p, photo=_bare(p.photo)) for p in item.copy.pictures)
    return replace(item.copy, story=replace(story, photos=tuple(map(_bare, story.photos))), pictures=pictures)


def keywords(item: Item) -> list[str]:
    """Keywords and Media Topics as far as they are wanted, in the language of the story, each once."""
    story, found = item.copy.story, list[str]()
    if item.rules.keywords:
        found += story.keywords
    if item.rules.subjects:
        found += (concept.name_in(story.language) for code in story.subjects if (concept := topic(code)))
    once = {" ".join(name.split()).lower(): " ".join(name.split()) for name in reversed(found)}
    return [name for name in reversed(once.values()) if name]


def _bare(photo: PublishedPhoto) -> PublishedPhoto:
    return replace(photo, credit="")
