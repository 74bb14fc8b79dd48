"""Gathers for the check of quotations what a story is held against, and checks a story as it is saved."""

from collections.abc import Iterable
from typing import Any

from deskeditor.checks.quotes.check import FIELDS, Placed, QuoteCheck
from deskeditor.checks.quotes.recorded import Recorded
from deskeditor.news.quotations import EVERYWHERE, Checked, is_in_caption
from deskeditor.news.records import Photo, Story
from deskeditor.newsroom import Newsroom
from deskeditor.text import anchors
from deskeditor.text.document import Document


def gather(newsroom: Newsroom, story: Story) -> Recorded:
    """The quotes and sources of the newsroom and the transcripts of the story; private ones while the vault is open."""
    quotes, sources = newsroom.recorded()
    vault = newsroom.vault
    known = {id: vault.over(source) if source.confidential else source for id, source in sources.items()}
    transcripts = [vault.over(transcript) for transcript in newsroom.transcripts_of(story.id)]
    return Recorded(quotes, known, transcripts, story.id)


def checked(newsroom: Newsroom, story_id: str) -> list[Checked]:
    """Every quotation of the saved story. Raises NotFound."""
    document = newsroom.document(story_id)
    story: Story = document.value()
    check = QuoteCheck(gather(newsroom, story), newsroom.quote_rules, newsroom.clock)
    return check.check(fields(story, newsroom.photos_of(story_id)), story.language, placed(document))


def fields(story: Story, photos: Iterable[Photo]) -> dict[str, str]:
    """The words of a story in which somebody may be quoted, by field, as readers see them."""
    captions = {photo.id: photo.caption for photo in photos}
    for use in story.photos:
        if use.photo in captions and use.caption_override:
            captions[use.photo] = use.caption_override
    return {field: getattr(story, field) for field in FIELDS} | {f"caption:{id}": said for id, said in captions.items()}


def placed(document: Document[Any]) -> list[Placed]:
    """The rulings on quotations of a story whose words are still there, and where they stand now; those on captions
    hold for their words."""
    kept = document.anchors()
    found: list[Placed] = []
    for anchor, ruling in document.read("rulings").items():
        place = anchors.place_in_original(document, anchor) if anchor in kept else None
        if is_in_caption(ruling.field):
            place = EVERYWHERE
        if place is not None:
            found.append(Placed(anchor, ruling, *place))
    return found
