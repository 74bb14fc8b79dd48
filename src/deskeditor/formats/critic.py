"""CriticMarkup: Markdown with what is proposed for it between braces, for programs that know no tracked changes.

    {++put in++}  {--taken out--}  {~~this~>by that~~}  {==words==}{>>a comment on them<<}  {>>a comment<<}

(https://github.com/CriticMarkup/CriticMarkup-toolkit). It has no place for who and when. So a change is followed by a
comment that names both, `{>>@Ann Lee 2026-11-23T07:00:00Z<<}`, and a note begins with them: `{>>@Ann Lee
2026-11-23T07:00:00Z: Is that so?<<}`. Braces that would be taken for marks get a backslash. What one person would put
in and another one take out again is left out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from deskeditor.formats.comparing import Comment, Marked, proposed
from deskeditor.formats.draft import Draft
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.front_matter import joined
from deskeditor.formats.proposed import FIELDS, Pen, Remark
from deskeditor.formats.review import Record, Review, packed, record, record_of, unpacked
from deskeditor.formats.signs import Sign
from deskeditor.news.problems import BadInput
from deskeditor.news.times import utc
from deskeditor.text.marked import DELETION, INSERTION, Chunk

RECORD = "deskeditor_review"
"""The key of the front matter under which a file of ours says what it was made of."""
LINE = "\u2028"
"""Stands for the end of a line in signs, where a line is no paragraph."""
_MARK = re.compile(
    r"(?<!\\)(?:\{\+\+(?P<put>.*?)(?<!\\)\+\+\}|\{--(?P<cut>.*?)(?<!\\)--\}"
    r"|\{~~(?P<old>.*?)(?<!\\)~>(?P<new>.*?)(?<!\\)~~\}|\{==(?P<on>.*?)(?<!\\)==\}|\{>>(?P<said>.*?)(?<!\\)<<\})",
    re.S,
)
_OPENED = re.compile(r"(?<!\\)\{(\+\+|--|~~|==|>>)")
_WHO = re.compile(
    r"@(?P<by>[^\n:]*?)(?: (?P<at>\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)))?"
    r"(?P<done> \(settled\))?(?:\Z|: )(?P<text>.*)",
    re.S,
)
_LITERAL = re.compile(r"\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)\}|~>")
_ESCAPED = re.compile(r"\\(?=\\*(?:\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)\}|~>))")
_SECTION = re.compile(r"^<!-- (headline|dek|body|tagline) -->\n", re.M)


# Out


def write(copy: Copy) -> Iterator[ExportFile]:
    review = copy.review or Review({"body": (Chunk(copy.story.body),) if copy.story.body else ()})
    values: dict[str, Any] = {"slugline": copy.story.slugline, "uri": copy.story.uri}
    values[RECORD] = packed(record(Record(copy.story.id, review)))
    text = joined(values, "\n".join(_sections(copy, review)))
    yield ExportFile(f"{copy.stem}.review.md", text.encode())


def write_legible(copy: Copy) -> Iterator[ExportFile]:
    """The file, and what is packed in its front matter."""
    yield from write(copy)
    if copy.review is not None:
        yield ExportFile(f"{copy.stem}.review.json", record(Record(copy.story.id, copy.review)).encode())


FORMAT = Format(
    "markdown-review",
    "Markdown for review, with CriticMarkup",
    ".review.md",
    write,
    exit="in-house",
    photos=False,
    every_character=True,
    review=True,
    legible=write_legible,
)


def _sections(copy: Copy, review: Review) -> Iterator[str]:
    for told in (*copy.banners, *copy.story.notes):
        yield f"<!-- {' '.join(told.split()).replace('--', '—')} -->"
    above = "".join(_said(remark) for remark in review.remarks if remark.start < 0)
    if above:
        yield f"{above}\n"
    for name in FIELDS:
        if review.chunks.get(name):
            yield f"<!-- {name} -->\n{_marked(name, review)}\n"


def _marked(name: str, review: Review) -> str:
    """The words of a field with the marks of what is proposed, and the notes on them."""
    notes: dict[int, list[Remark]] = {}
    for remark in review.remarks:
        if remark.field == name and remark.start >= 0:
            notes.setdefault(remark.end, []).append(remark)
    pieces: list[str] = []
    at = 0
    for words, put, cut in _pieces(name, review):
        ends = sorted(end for end in notes if at < end <= at + len(words))
        if put is None and cut is None:
            pieces.append(_plain(words, at, ends, notes))
        else:
            pieces.append(_change(words, put, cut, review) + "".join(_said(r) for end in ends for r in notes[end]))
        at += len(words)
    return "".join(pieces).replace(_AGAIN, "")


_AGAIN = "\ufddf"
"""Between a deletion and what comes in its place, until both are one mark."""


def _pieces(name: str, review: Review) -> Iterator[tuple[str, Pen | None, Pen | None]]:
    for chunk in review.chunks.get(name, ()):
        pens: dict[str, Pen] = {}
        for key, said in chunk.marks.items():
            told: Mapping[str, Any] = said if isinstance(said, Mapping) else {}
            pen = Pen(review.named(str(told.get("by", ""))), str(told.get("at", "")), key.partition(":")[2])
            pens.setdefault(key.partition(":")[0] + ":", pen)
        yield chunk.words, pens.get(INSERTION), pens.get(DELETION)


def _plain(words: str, at: int, ends: Sequence[int], notes: Mapping[int, Sequence[Remark]]) -> str:
    """Words that stay, with what is noted on them; a highlight where all of the words of the note are here."""
    written, done = "", at
    for end in ends:
        start = max((r.start for r in notes[end] if r.start >= done), default=-1)
        if start >= 0:
            written += _escaped(words[done - at : start - at]) + "{==" + _escaped(words[start - at : end - at]) + "==}"
        else:
            written += _escaped(words[done - at : end - at])
        written += "".join(map(_said, notes[end]))
        done = end
    return written + _escaped(words[done - at :])


def _change(words: str, put: Pen | None, cut: Pen | None, review: Review) -> str:
    if put is not None and cut is not None:
        return ""
    mark, pen = ("++", put) if put is not None else ("--", cut)
    return "{" + mark + _escaped(words) + mark + "}" + (_who(pen) if pen is not None else "")


def _who(pen: Pen) -> str:
    return "{>>@" + " ".join(filter(None, (_line(pen.by), _moment(pen.at)))) + "<<}"


def _said(remark: Remark) -> str:
    text = remark.text if remark.start >= 0 or not remark.about or remark.thread else f"[{remark.about}] {remark.text}"
    settled = "(settled)" if remark.resolved else ""
    who = " ".join(filter(None, (_line(remark.by), _moment(remark.at), settled)))
    return "{>>@" + who + ": " + _escaped(text) + "<<}"


def _line(name: str) -> str:
    return _escaped(" ".join(name.replace(":", " ").split()))


def _moment(at: str) -> str:
    try:
        return utc(at)
    except BadInput:
        return ""


def _escaped(words: str) -> str:
    return _LITERAL.sub(lambda found: "\\" + found[0], words)


def _unescaped(words: str) -> str:
    return _ESCAPED.sub("", words)


# Back in


def is_marked(values: Mapping[str, Any], body: str) -> bool:
    """Whether the marks in a Markdown text are meant: not in an ordinary export of ours, whose words are words."""
    return RECORD in values or ("uri" not in values and _next_mark(body, 0, set()) is not None)


def _next_mark(text: str, at: int, endless: set[str]) -> re.Match[str] | None:
    """The next mark that is closed. `endless`: the signs of which none is closed any more, and which are not looked for
    to the end of the text again."""
    for opened in _OPENED.finditer(text, at):
        if opened[1] not in endless:
            if (found := _MARK.match(text, opened.start())) is not None:
                return found
            endless.add(opened[1])
    return None


def sections(body: str) -> dict[str, str]:
    """The marked text of each field of a file of ours; all of another one is the body."""
    found = list(_SECTION.finditer(body))
    if not found:
        return {"body": body}
    ends = [*(mark.start() for mark in found[1:]), len(body)]
    parts = [(mark[1], body[mark.end() : end]) for mark, end in zip(found, ends, strict=True)]
    # A blank line parts the sections; the last one ends with the file.
    return {
        name: text.removesuffix("\n") if n == len(parts) else text.removesuffix("\n").removesuffix("\n")
        for n, (name, text) in enumerate(parts, 1)
    }


def unmarked(text: str) -> str:
    """The words as they were before any change."""
    return "".join(sign.text for sign in _Reading("body").read(text).signs if sign.put is None).replace(LINE, "\n")


def with_proposals(draft: Draft, values: Mapping[str, Any], body: str) -> Draft:
    """The draft with what the marks propose for it; and, when it was made of copy of ours, for that copy."""
    marked = Marked()
    parts = sections(body)
    head = body[: next(_SECTION.finditer(body)).start()] if _SECTION.search(body) else ""
    _Reading("", marked).read(head)
    marked.signs.clear()
    for name in FIELDS:
        if name in parts:
            _Reading(name, marked).read(parts[name])
            marked.signs.append(Sign("\n", name, 0))
    line = unpacked(str(values.get(RECORD, "")))
    known = record_of(line)
    texts = {name: (Chunk(words),) for name in FIELDS if (words := str(draft.fields.get(name, "")))}
    return replace(
        draft,
        proposed=proposed(marked, _copy(Record("", Review(texts))), own=False, plain=True),
        returned=replace(proposed(marked, _copy(known), own=True, plain=True), record=line)
        if known is not None
        else None,
    )


def _copy(of: Record) -> list[Sign]:
    """The copy letter by letter, as it is written."""
    signs: list[Sign] = []
    for name in FIELDS:
        at = 0
        for words, put, cut in _pieces(name, of.review):
            if put is None or cut is None:
                signs += [Sign(LINE if c == "\n" else c, name, at + n, put=put, cut=cut) for n, c in enumerate(words)]
            at += len(words)
        if at:
            signs.append(Sign("\n", name, at, until=at))
    return signs


@dataclass
class _Reading:
    """Reads the marked text of one field."""

    name: str
    marked: Marked = field(default_factory=Marked)

    def read(self, text: str) -> Marked:
        at, endless = 0, set[str]()
        found = _next_mark(text, at, endless)
        while found is not None:
            self._words(text[at : found.start()])
            at = self._mark(text, found)
            found = _next_mark(text, at, endless)
        self._words(text[at:])
        return self.marked

    def _mark(self, text: str, found: re.Match[str]) -> int:
        """Reads a mark, with the comment behind it that says whose it is; where to go on."""
        at = found.end()
        if found["said"] is not None:
            self._comment(found["said"], self._word_before(), len(self.marked.signs))
            return at
        if found["on"] is not None:
            first = len(self.marked.signs)
            self._words(found["on"])
            last = len(self.marked.signs)
            while (said := _MARK.match(text, at)) is not None and said["said"] is not None:
                self._comment(said["said"], first, last)
                at = said.end()
            return at
        pen = Pen("")
        said = _MARK.match(text, at)
        told = _WHO.fullmatch(said["said"]) if said is not None and said["said"] is not None else None
        if said is not None and told is not None and not told["text"]:
            pen, at = Pen(_unescaped(told["by"]), _moment(told["at"] or "")), said.end()
        self._words(found["cut"] or found["old"] or "", cut=pen)
        self._words(found["put"] or found["new"] or "", put=pen)
        return at

    def _words(self, words: str, put: Pen | None = None, cut: Pen | None = None) -> None:
        text = _unescaped(words).replace("\n", LINE)
        self.marked.signs += [Sign(c, self.name, 0, put=put, cut=cut) for c in text]

    def _word_before(self) -> int:
        """Where the word begins behind which a comment stands."""
        at = len(self.marked.signs)
        while at and not self.marked.signs[at - 1].text.isspace() and not self.marked.signs[at - 1].ends:
            at -= 1
        return at

    def _comment(self, said: str, first: int, last: int) -> None:
        told = _WHO.fullmatch(said)
        by, at, text = ("", "", said) if told is None else (told["by"], told["at"] or "", told["text"])
        done = told is not None and told["done"] is not None
        number = str(len(self.marked.comments))
        remark = Remark(number, _unescaped(text).strip(), _unescaped(by), _moment(at), resolved=done)
        placed = bool(self.name) and first < last
        self.marked.comments.append(Comment(remark, first if placed else -1, last if placed else -1))
