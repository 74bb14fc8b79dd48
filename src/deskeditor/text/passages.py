"""Where two states of a text differ, passage by passage, so that one of them can be taken back alone.

A passage is a run of whole words: the words that stood there then, and those that stand there now. Passages never
overlap, so each can be put back without touching what another one, or anybody, wrote elsewhere. Positions are code
points. How passages are laid out to be read (rows of paragraphs, inline or side by side) is here, too.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from deskeditor.text.compare import Splice, difference, joined

SURROUNDINGS = 16
"""Code points before and after a passage that must stand as they were shown, for it to be put back."""
JOINED_BELOW = 3
"""Passages with fewer code points than this between them, none of a word, are one."""
MOST_SLID = 200
"""Code points that words which only came in are moved by, at most, to be read as whole lines."""
FOLDED_FROM = 4
"""So many unchanged paragraphs in a row are folded, but for one beside what changed."""
_JOINERS = "\u200c\u200d"

Kind = Literal["same", "removed", "added"]


@dataclass(frozen=True, slots=True)
class Passage:
    """`removed` stood from `then_start` to `then_end`, `added` stands from `now_start` to `now_end`."""

    then_start: int
    then_end: int
    now_start: int
    now_end: int
    removed: str
    added: str

    @property
    def restoring(self) -> Splice:
        """What puts the earlier words back, in the text of now."""
        return Splice(self.now_start, self.now_end, self.removed)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a row; `passage` is the place in the passages of the text, None for what stayed."""

    kind: Kind
    words: str
    passage: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph, or several that changed together, with what was removed and added."""

    pieces: tuple[Piece, ...]

    @property
    def then(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.kind != "added")

    @property
    def now(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.kind != "removed")

    @property
    def changed(self) -> bool:
        return any(piece.passage is not None for piece in self.pieces)

    @property
    def blank(self) -> bool:
        return not any(piece.words.strip() for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Fold:
    """Unchanged paragraphs that need not be read."""

    rows: tuple[Row, ...]

    @property
    def paragraphs(self) -> int:
        return sum(not row.blank for row in self.rows)


def passages(then: str, now: str) -> tuple[Passage, ...]:
    """The passages in which two states of a text differ, in the order of the text."""
    found: list[Passage] = []
    raw = list(_differing(then, now))
    for passage, following in zip_longest(raw, raw[1:]):
        least, most = found[-1].now_end if found else 0, following.now_start if following else len(now)
        wide = _trimmed(_widened(_slid(passage, then, now, least, most), then, now, least, most), then, now)
        if found and _near(found[-1], wide, now):
            wide = _cut(found[-1].then_start, wide.then_end, found[-1].now_start, wide.now_end, then, now)
            found.pop()
        found.append(wide)
    return tuple(found)


def found_again(passage: Passage, shown: str, standing: str) -> Splice | None:
    """What puts the passage back in a text that has changed since it was shown.

    None when the passage, or what stands right beside it, is not what was shown: then nobody can say where it belongs.
    """
    if shown == standing:
        return passage.restoring
    start, end = max(passage.now_start - SURROUNDINGS, 0), min(passage.now_end + SURROUNDINGS, len(shown))
    shift = 0
    for change in _splices_of_old(shown, standing):
        if change.end < start or change.end == start > 0:
            shift += len(change.inserted) - (change.end - change.start)
        elif change.start > end or change.start == end < len(shown):
            break
        else:
            return None
    if standing[start + shift : end + shift] != shown[start:end]:
        return None
    return Splice(passage.now_start + shift, passage.now_end + shift, passage.removed)


def rows(now: str, found: Sequence[Passage]) -> list[Row]:
    """Both states together, paragraph by paragraph."""
    made: list[Row] = []
    row: list[Piece] = []
    for piece in _pieces(now, found):
        if piece.kind != "same":
            row.append(piece)
            continue
        if _at_line_start(row):
            made.append(Row(tuple(row)))
            row = []
        *lines, rest = piece.words.split("\n")
        for line in lines:
            made.append(Row((*row, Piece("same", line)) if line else tuple(row)))
            row = []
        if rest:
            row.append(Piece("same", rest))
    if row:
        made.append(Row(tuple(row)))
    return made


def folded(made: Sequence[Row]) -> list[Row | Fold]:
    """Long unchanged stretches folded, all but the paragraph beside what changed."""
    shown: list[Row | Fold] = []
    calm: list[Row] = []
    for row in made:
        if row.changed:
            shown += _calm(calm, before=bool(shown), behind=True)
            shown.append(row)
            calm = []
        else:
            calm.append(row)
    return shown + _calm(calm, before=bool(shown), behind=False)


def _calm(unchanged: list[Row], *, before: bool, behind: bool) -> list[Row | Fold]:
    """Unchanged rows, between what changed `before` them and `behind` them."""
    spoken = [at for at, row in enumerate(unchanged) if not row.blank]
    first = spoken[0] + 1 if before and spoken else 0
    last = spoken[-1] if behind and spoken else len(unchanged)
    inside = unchanged[first:last]
    if sum(not row.blank for row in inside) < FOLDED_FROM - before - behind:
        return list(unchanged)
    return [*unchanged[:first], Fold(tuple(inside)), *unchanged[last:]]


def _pieces(now: str, found: Sequence[Passage]) -> Iterator[Piece]:
    at = 0
    for number, passage in enumerate(found):
        if passage.now_start > at:
            yield Piece("same", now[at : passage.now_start])
        if passage.removed:
            yield Piece("removed", passage.removed, number)
        if passage.added:
            yield Piece("added", passage.added, number)
        at = passage.now_end
    if at < len(now):
        yield Piece("same", now[at:])


def _at_line_start(row: Sequence[Piece]) -> bool:
    """Whether what was removed and added in this row ends with its paragraph, on both sides."""
    if not row:
        return False
    then = "".join(piece.words for piece in row if piece.kind != "added")
    now = "".join(piece.words for piece in row if piece.kind != "removed")
    return then[-1:] in ("", "\n") and now[-1:] in ("", "\n")


def _differing(then: str, now: str) -> Iterator[Passage]:
    shift = 0
    for splice in difference(then, now):
        start, end = splice.start - shift, splice.end - shift
        yield Passage(start, end, splice.start, splice.start + len(splice.inserted), then[start:end], splice.inserted)
        shift += len(splice.inserted) - (end - start)


def _splices_of_old(old: str, new: str) -> Iterator[Splice]:
    for passage in _differing(old, new):
        yield Splice(passage.then_start, passage.then_end, passage.added)


def _widened(passage: Passage, then: str, now: str, least: int, most: int) -> Passage:
    """The passage with the whole of the words that it begins and ends in, between these places of the text of now."""
    start, end = passage.now_start, passage.now_end
    if _word(_at(then, passage.then_start)) or _word(_at(now, start)):
        while start > least and _word(now[start - 1]):
            start -= 1
    if _word(_at(then, passage.then_end - 1)) or _word(_at(now, end - 1)):
        while end < most and _word(now[end]):
            end += 1
    before, behind = passage.now_start - start, end - passage.now_end
    return _cut(passage.then_start - before, passage.then_end + behind, start, end, then, now)


def _slid(passage: Passage, then: str, now: str, least: int, most: int) -> Passage:
    """Words that only came in, or only went out, as whole lines where they can be read so: of `A.\\n\\nB` after `A` and
    before `.`, what came in is `\\n\\nB.`"""
    if passage.removed and passage.added:
        return passage
    text, start, end = (
        (now, passage.now_start, passage.now_end) if passage.added else (then, passage.then_start, passage.then_end)
    )
    before, behind = 0, 0
    room = passage.now_start - least
    while before < min(room, MOST_SLID) and text[start - before - 1] == text[end - before - 1]:
        before += 1
    room = most - passage.now_end
    while behind < min(room, MOST_SLID) and text[start + behind] == text[end + behind]:
        behind += 1
    by = max(range(-before, behind + 1), key=lambda by: (_whole_lines(text, start + by, end + by), -abs(by)))
    return _cut(passage.then_start + by, passage.then_end + by, passage.now_start + by, passage.now_end + by, then, now)


def _whole_lines(text: str, start: int, end: int) -> bool:
    """Whether these words are lines: with the end of the last, or that of the line before them."""
    lines_then = text[start - 1 : start] in ("", "\n") and text[end - 1 : end] == "\n"
    return lines_then or (text[start : start + 1] == "\n" and text[end : end + 1] in ("", "\n"))


def _trimmed(passage: Passage, then: str, now: str) -> Passage:
    """Without the words, blanks and signs that are the same at its start, and then at its end."""
    removed, added = passage.removed, passage.added
    before = behind = 0
    for at in range(1, min(len(removed), len(added)) + 1):
        if removed[at - 1] != added[at - 1]:
            break
        if _parts(removed, at) and _parts(added, at):
            before = at
    for at in range(1, min(len(removed), len(added)) - before + 1):
        if removed[-at] != added[-at]:
            break
        if _parts(removed, len(removed) - at) and _parts(added, len(added) - at):
            behind = at
    return _cut(
        passage.then_start + before,
        passage.then_end - behind,
        passage.now_start + before,
        passage.now_end - behind,
        then,
        now,
    )


def _parts(text: str, at: int) -> bool:
    """Whether words may be parted there: neither inside of one, nor between characters that are drawn as one."""
    if not 0 < at < len(text):
        return True
    return not (_word(text[at - 1]) and _word(text[at])) and not joined(text[at - 1], text[at])


def _cut(then_start: int, then_end: int, now_start: int, now_end: int, then: str, now: str) -> Passage:
    return Passage(then_start, then_end, now_start, now_end, then[then_start:then_end], now[now_start:now_end])


def _near(last: Passage, passage: Passage, now: str) -> bool:
    between = now[last.now_end : passage.now_start]
    return not between or (len(between) < JOINED_BELOW and "\n" not in between and not any(map(_word, between)))


def _at(text: str, at: int) -> str:
    return text[at] if 0 <= at < len(text) else ""


def _word(letter: str) -> bool:
    """Whether it is part of a word: a letter, a digit, or a mark on one."""
    return bool(letter) and (
        letter.isalnum() or letter == "_" or letter in _JOINERS or unicodedata.category(letter)[0] == "M"
    )
