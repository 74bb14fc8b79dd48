"""What of the language check somebody lets stand in a story.

A finding that is let stand at its place has an anchor on its words; one that is let stand in the whole story holds for
its words wherever they are. Either comes back as soon as the words are others. This loads none of the checks.
"""

from collections.abc import Iterable

from deskeditor.news.findings import Finding
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import Ignored, IgnoredScope, Story
from deskeditor.news.times import now
from deskeditor.text import anchors
from deskeditor.text.document import Document
from deskeditor.text.ranges import Range

CAPTION = "caption:"
"""Before the id of the use of a photo: the field of its caption."""
LONGEST_REASON = 500
"""Characters."""


def places_of(document: Document[Story], ignored: Iterable[Ignored]) -> dict[str, tuple[str, Range]]:
    """Where the words of what is let stand at its place are now, by id; those that are gone are missing."""
    here = [one for one in ignored if one.scope == "here" and not one.field.startswith(CAPTION)]
    kept = document.anchors() if here else {}
    found = {}
    for one in here:
        place = anchors.place_in_original(document, one.id) if one.id in kept else None
        if place is not None:
            found[one.id] = one.field, place
    return found


def ignore(
    document: Document[Story],
    finding: Finding,
    scope: IgnoredScope,
    place: Range | None,
    *,
    by: str,
    reason: str = "",
    at: str = "",
) -> str:
    """Let a finding stand, at its place or in the whole story; the id of that.

    `place`: where its words are now in the shared text; None for a caption. Raises BadInput when they read otherwise
    by now.
    """
    held = None
    if scope == "here" and place is not None:
        if not document.lines(finding.field).slice(*place):
            raise BadInput("The words have changed meanwhile; look again.")
        held = anchors.make(document, finding.field, *place)
    one = Ignored(
        new_id(),
        finding.rule,
        finding.field,
        finding.text,
        scope,
        " ".join(reason.split())[:LONGEST_REASON],
        by,
        at or now().isoformat(timespec="seconds"),
    )
    with document.changing():
        document.add("ignored", one)
        if held is not None:
            anchors.keep(document, one.id, held)
    return one.id


def heed(document: Document[Story], id: str) -> None:
    """Take back that a finding may stand. Raises NotFound."""
    if not any(one.id == id for one in document.read("ignored")):
        raise NotFound(f"The story lets no finding {id} stand.")
    with document.changing():
        document.remove("ignored", id)
        if id in document.anchors():
            anchors.drop(document, id)
