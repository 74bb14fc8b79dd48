"""What a person decides about a quotation in the copy: kept with the story, the person and the time, and with an anchor
on the words, in one transaction. It holds as long as the words read so, wherever they move. In a caption, which belongs
to its photo, there is no anchor: it holds for the words, in this story.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from deskeditor.news.ids import new_id
from deskeditor.news.plain import plain
from deskeditor.news.quotations import Checked, is_in_caption
from deskeditor.news.records import Ruling
from deskeditor.text import anchors

if TYPE_CHECKING:
    from deskeditor.gui.session import Session


def rule(
    session: "Session",
    one: Checked,
    said: Mapping[str, str],
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> None:
    """Add to what was decided about this quotation: `said` has `quote`, `source` or `cleared` of a `Ruling`."""
    quotation = one.quotation
    at = clock().astimezone(UTC).isoformat(timespec="seconds")
    holds = replace(one.ruling or Ruling(), field=quotation.field, words=quotation.words, by=session.me, at=at)
    ruling = replace(holds, **said)
    anchor = _anchor_of(session, one)
    with session.together():
        if not anchor:
            anchor = new_id()
            if not is_in_caption(quotation.field):
                document = session.document()
                anchors.keep(document, anchor, anchors.make_in_original(document, quotation.field, *_span(one)))
        session.decide(f"quotation:{anchor}", plain(ruling), note=ruling.cleared)


def take_back(session: "Session", one: Checked) -> None:
    """The check alone speaks again. What was decided before stays in the history."""
    if anchor := _anchor_of(session, one):
        session.decide(f"quotation:{anchor}", {})


def _anchor_of(session: "Session", one: Checked) -> str:
    rulings = session.story.read("rulings")
    return next((anchor for anchor, ruling in rulings.items() if ruling == one.ruling), "") if one.ruling else ""


def _span(one: Checked) -> tuple[int, int]:
    """From the first of its words to the last; the marks around them may become others."""
    pieces = one.quotation.pieces
    return (pieces[0][0], pieces[-1][1]) if pieces else (one.quotation.start, one.quotation.end)
