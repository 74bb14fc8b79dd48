"""What a person decides about a quotation of a saved story, without a window: clear it, or link it by hand."""

from dataclasses import replace
from datetime import UTC

from deskeditor.news.ids import new_id
from deskeditor.news.plain import plain
from deskeditor.news.problems import Refused
from deskeditor.news.quotations import Checked, is_in_caption
from deskeditor.news.records import Ruling, Story
from deskeditor.newsroom import Newsroom
from deskeditor.text import anchors


def rule(newsroom: Newsroom, story_id: str, one: Checked, **said: str) -> Ruling:
    """Add to what was decided about this quotation: `said` has `quote`, `source` or `cleared` of a `Ruling`.

    That on a caption has no anchor (`Ruling`). Raises Refused when the words have changed since they were checked.
    """
    found = one.quotation
    at = newsroom.clock().astimezone(UTC).isoformat(timespec="seconds")
    holds = replace(one.ruling or Ruling(), field=found.field, words=found.words, by=newsroom.me, at=at)
    ruling = replace(holds, **said)
    start, end = (found.pieces[0][0], found.pieces[-1][1]) if found.pieces else (found.start, found.end)
    with newsroom.edit(Story, story_id) as story:
        anchor = next((id for id, kept in story.read("rulings").items() if one.ruling and kept == one.ruling), "")
        if not anchor:
            anchor = new_id()
            try:
                if not is_in_caption(found.field):
                    anchors.keep(story, anchor, anchors.make_in_original(story, found.field, start, end))
            except (IndexError, ValueError):
                raise Refused("The words have changed meanwhile; look again.") from None
        story.decide(f"quotation:{anchor}", plain(ruling), actor=newsroom.me, note=ruling.cleared)
    return ruling
