"""What a person means who does something about notes in the copy: where the caret is, and what stands there."""

from typing import TYPE_CHECKING

from deskeditor.text.ranges import Range

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane


def caret_place(copy: "CopyPane") -> tuple[str, int]:
    """The field in which the caret stands or stood last, and where (code points of the shared text)."""
    last, head = copy.last_field, copy.head
    for name, field in head.fields.items():
        if field is last:
            return name, field.binding.position(field.textCursor().position())
    if last is head.dateline:
        return "dateline", 0
    return "body", copy.body.binding.position(copy.body.textCursor().position())


def subject(copy: "CopyPane") -> tuple[str, Range | None]:
    """What a note is about that is begun here, as `Note.about`, and on which words: the selection, a photo, the
    paragraph, or the field as a whole."""
    for name, field in copy.head.fields.items():
        if field is copy.last_field:
            cursor, position = field.textCursor(), field.binding.position
            start, end = position(cursor.selectionStart()), position(cursor.selectionEnd())
            return name, (start, end) if start < end else None
    if copy.last_field is copy.head.dateline:
        return "dateline", None
    if copy.head.byline.hasFocus():
        return "bylines", None
    start, end = copy.body.selection
    if start == end:
        if use := _photo_at(copy):
            return f"photo:{use}", None
        start, end = _paragraph(copy)
    return "body", (start, end) if start < end else None


def _photo_at(copy: "CopyPane") -> str:
    """Id of the use of the photo that is shown where the caret is; empty when there is none."""
    kind = copy.body.structure.kind(copy.body.textCursor().blockNumber())
    uses = copy.session.story.read("photos") if kind.name == "photo" else ()
    return next((str(use.id) for use in uses if use.name == kind.photo), "")


def _paragraph(copy: "CopyPane") -> Range:
    """The one with the caret."""
    block, position = copy.body.textCursor().block(), copy.body.binding.position
    return position(block.position()), position(block.position() + block.length() - 1)
