"""Comments of Word documents: `comments.xml` (17.13.4) and, for answers and what is settled, `commentsExtended.xml`
([MS-DOCX] 2.5.4.3)."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from deskeditor.formats.office.direction import directed
from deskeditor.formats.office.markup import said, tag
from deskeditor.formats.office.word_styles import W
from deskeditor.formats.proposed import Remark
from deskeditor.news.problems import BadInput
from deskeditor.news.times import utc

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
SPACES = {"xmlns:w": W, "xmlns:w14": W14, "xmlns:w15": W15, "xmlns:mc": MC, "mc:Ignorable": "w14 w15"}


def moment(at: str) -> str:
    """UTC to the second, as Word writes it; empty when nobody says when."""
    try:
        return utc(at)
    except BadInput:
        return ""


def comments(remarks: Sequence[Remark], right_to_left: bool) -> str:
    """`word/comments.xml`; the number of a comment is its place."""
    return tag("w:comments", SPACES, *(_comment(n, remark, right_to_left) for n, remark in enumerate(remarks)))


def _comment(number: int, remark: Remark, right_to_left: bool) -> str:
    told: dict[str, str | int] = {
        "w:id": number,
        "w:author": remark.by or "?",
        "w:date": moment(remark.at),
        "w:initials": _initials(remark.by),
    }
    return tag("w:comment", told, *_paragraphs(remark, right_to_left))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())[:9]


def _paragraphs(remark: Remark, right_to_left: bool) -> Iterator[str]:
    lines = text_of(remark).split("\n")
    bidi = "<w:pPr><w:bidi/></w:pPr>" if right_to_left else ""
    for number, line in enumerate(lines, 1):
        last = {"w14:paraId": paragraph_id(remark.id)} if number == len(lines) else {}
        yield tag("w:p", last, bidi, *(_run(piece, right) for piece, right in directed(line, right_to_left)))


def _run(words: str, right_to_left: bool) -> str:
    look = "<w:rPr><w:rtl/></w:rPr>" if right_to_left else ""
    return tag("w:r", {}, look, f'<w:t xml:space="preserve">{said(words)}</w:t>')


def text_of(remark: Remark) -> str:
    """What it says; of one that is about no words in the document, what it is about first."""
    if remark.start >= 0 or not remark.about or remark.thread:
        return remark.text
    return f"[{remark.about}] {remark.text}"


def paragraph_id(id: str) -> str:
    """Eight hexadecimal digits below 80000000 ([MS-DOCX] 2.6.2.3) for the id of a note."""
    return f"{int(hashlib.sha256(id.encode()).hexdigest()[:8], 16) & 0x7FFFFFFF or 1:08X}"


def extended(remarks: Sequence[Remark]) -> str:
    """`word/commentsExtended.xml`."""
    by_id: Mapping[str, Remark] = {remark.id: remark for remark in remarks}
    return tag("w15:commentsEx", SPACES, *(_extended(remark, by_id) for remark in remarks))


def _extended(remark: Remark, by_id: Mapping[str, Remark]) -> str:
    above = by_id.get(remark.thread)
    told: dict[str, str | int] = {
        "w15:paraId": paragraph_id(remark.id),
        "w15:paraIdParent": paragraph_id(above.id) if above else "",
        "w15:done": int(remark.resolved or bool(above and above.resolved)),
    }
    return tag("w15:commentEx", told)
