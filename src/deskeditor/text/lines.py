"""The words of one field, cut into lines, with positions in the three units that the program meets.

Qt counts UTF-16 units, Python counts code points, the shared document counts UTF-8 bytes. This is the one place where
one is turned into another.

How it works: lines (each with its own `\\n`) lie in chunks of some dozens; a chunk knows the sums of its lines in every
unit. A position is found by bisecting the starts of the chunks, then by walking the lengths of one chunk. The starts
are summed up lazily: an edit makes those behind it invalid, and typing at one place hardly ever needs them. Only in a
line that is not plain ASCII are characters looked at: the length of the text plays no part, nor does that of a line
in ASCII.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal
from weakref import WeakSet

Unit = Literal[0, 1, 2, 3]
POINTS: Unit = 0
UTF16: Unit = 1
UTF8: Unit = 2
LINES: Unit = 3

CHUNK_LINES = 48
"""Lines in a fresh chunk; one is cut when it has twice as many, and joined to the next below a quarter."""


class Watch:
    """What one reader of a `Lines` has not looked at yet: a range of lines that changed."""

    __slots__ = ("__weakref__", "_changed")

    def __init__(self) -> None:
        self._changed: tuple[int, int, int] | None = None

    def dirty(self) -> tuple[int, int, int] | None:
        """First changed line, how many lines stood there, how many stand there now; None when nothing changed.

        Asking takes it: the next answer tells only of later changes.
        """
        changed, self._changed = self._changed, None
        return changed

    def _note(self, first: int, removed: int, added: int) -> None:
        if self._changed is None:
            self._changed = (first, removed, added)
            return
        start, before, now = self._changed
        low, high = min(start, first), max(start + now, first + removed)
        self._changed = (low, before + high - low - now, high - low - removed + added)


class _Chunk:
    """Some lines, their lengths in each unit and the sums of these."""

    __slots__ = ("lengths", "lines", "sums")

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        points = [len(line) for line in lines]
        if all(map(str.isascii, lines)):
            self.lengths = [points, points.copy(), points.copy()]
        else:
            self.lengths = [points, [utf16_length(line) for line in lines], [utf8_length(line) for line in lines]]
        self.sums = [*(sum(lengths) for lengths in self.lengths), len(lines)]


class Lines:
    """Text with line and position index. Positions out of range raise IndexError."""

    _text: str | None
    """The whole, until the next edit."""
    _chunks: list[_Chunk]
    _length: list[int]
    """Of the whole, by unit."""
    _starts: list[list[int]]
    """By unit, where the chunks begin: as many as are valid, the first one always."""

    def __init__(self, text: str = "") -> None:
        self._watches: WeakSet[Watch] = WeakSet()
        self._load(text)

    def text(self) -> str:
        if self._text is None:
            self._text = "".join("".join(chunk.lines) for chunk in self._chunks)
        return self._text

    def __len__(self) -> int:
        """Code points."""
        return self._length[POINTS]

    @property
    def utf16_length(self) -> int:
        return self._length[UTF16]

    @property
    def utf8_length(self) -> int:
        return self._length[UTF8]

    @property
    def count(self) -> int:
        """Lines; an empty text has one."""
        return self._length[LINES]

    # Changing

    def splice(self, start: int, end: int, inserted: str) -> str:
        """Put `inserted` in the place of the code points from start to end; returns what stood there."""
        if not 0 <= start <= end <= self._length[POINTS]:
            raise IndexError(f"{start} to {end} is not in a text of {self._length[POINTS]} code points")
        self._text = None
        first_chunk, first, column = self._seek(start, POINTS)
        chunk = self._chunks[first_chunk]
        end_column = column + end - start
        if "\n" not in inserted and end_column < chunk.lengths[POINTS][first] + self._is_last(first_chunk, first):
            return self._splice_line(first_chunk, first, column, end_column, inserted)
        return self._splice_lines(first_chunk, first, column, end, inserted)

    def replace(self, text: str) -> None:
        """Take other words altogether: every line counts as changed."""
        before = self.count
        self._load(text)
        self._note(0, before, self.count)

    def watch(self) -> Watch:
        """From now on, gather for one reader which lines change; it ends when the reader drops the answer."""
        watch = Watch()
        self._watches.add(watch)
        return watch

    # Asking

    def slice(self, start: int, end: int) -> str:
        if not 0 <= start <= end <= self._length[POINTS]:
            raise IndexError(f"{start} to {end} is not in a text of {self._length[POINTS]} code points")
        if self._text is not None:
            return self._text[start:end]
        first_chunk, first, column = self._seek(start, POINTS)
        last_chunk, last, end_column = self._seek(end, POINTS)
        return _cut(self._between(first_chunk, first, last_chunk, last), column, end_column)

    def to_utf16(self, at: int) -> int:
        return self._convert(at, POINTS, UTF16)

    def from_utf16(self, at: int) -> int:
        """Between the halves of a surrogate pair: the position before the character."""
        return self._convert(at, UTF16, POINTS)

    def to_utf8(self, at: int) -> int:
        return self._convert(at, POINTS, UTF8)

    def from_utf8(self, at: int) -> int:
        """Between the bytes of a character: the position before it."""
        return self._convert(at, UTF8, POINTS)

    def line_of(self, at: int) -> tuple[int, int]:
        """The line and the column (code points) of a position; at a line's end it is still in that line."""
        chunk, line, column = self._seek(at, POINTS)
        return self._starts[LINES][chunk] + line, column

    def start_of(self, line: int) -> int:
        """The position of a line's first character."""
        chunk, at = self._seek_line(line)
        return self._starts[POINTS][chunk] + sum(self._chunks[chunk].lengths[POINTS][:at])

    def line(self, line: int) -> str:
        """The words of a line, without its `\\n`."""
        chunk, at = self._seek_line(line)
        return self._chunks[chunk].lines[at].removesuffix("\n")

    # How it is kept

    def _load(self, text: str) -> None:
        self._text = text
        self._chunks = _chunks_of(_split(text, last=True))
        self._length = [sum(chunk.sums[unit] for chunk in self._chunks) for unit in range(4)]
        self._starts = [[0], [0], [0], [0]]

    def _reach(self, at: int, unit: Unit) -> int:
        """The chunk that holds a position, summing up starts as far as needed."""
        starts = self._starts[unit]
        if at < starts[-1]:
            return bisect_right(starts, at) - 1
        points, utf16, utf8, lines = self._starts
        chunks = self._chunks
        while len(starts) < len(chunks) and starts[-1] + chunks[len(starts) - 1].sums[unit] <= at:
            sums = chunks[len(starts) - 1].sums
            points.append(points[-1] + sums[POINTS])
            utf16.append(utf16[-1] + sums[UTF16])
            utf8.append(utf8[-1] + sums[UTF8])
            lines.append(lines[-1] + sums[LINES])
        return len(starts) - 1

    def _seek(self, at: int, unit: Unit) -> tuple[int, int, int]:
        """Chunk, line in it and units into that line."""
        if not 0 <= at <= self._length[unit]:
            raise IndexError(f"{at} is not in a text of {self._length[unit]}")
        reached = self._reach(at, unit)
        rest = at - self._starts[unit][reached]
        lengths = self._chunks[reached].lengths[unit]
        line = 0
        for line, length in enumerate(lengths):
            if rest < length:
                return reached, line, rest
            rest -= length
        return reached, line, rest + lengths[line]  # the very end of the text

    def _seek_line(self, line: int) -> tuple[int, int]:
        if not 0 <= line < self._length[LINES]:
            raise IndexError(f"{line} is not one of {self._length[LINES]} lines")
        chunk = self._reach(line, LINES)
        return chunk, line - self._starts[LINES][chunk]

    def _convert(self, at: int, given: Unit, wanted: Unit) -> int:
        reached, line, rest = self._seek(at, given)
        chunk = self._chunks[reached]
        before = self._starts[wanted][reached] + sum(chunk.lengths[wanted][:line])
        if chunk.lengths[given][line] == chunk.lengths[wanted][line]:
            return before + rest
        return before + _inside(chunk.lines[line], rest, given, wanted)

    def _is_last(self, chunk: int, line: int) -> bool:
        return chunk == len(self._chunks) - 1 and line == len(self._chunks[chunk].lines) - 1

    def _between(self, first_chunk: int, first: int, last_chunk: int, last: int) -> list[str]:
        """The lines from one to another, both with."""
        if first_chunk == last_chunk:
            return self._chunks[first_chunk].lines[first : last + 1]
        lines = self._chunks[first_chunk].lines[first:]
        for chunk in self._chunks[first_chunk + 1 : last_chunk]:
            lines.extend(chunk.lines)
        lines.extend(self._chunks[last_chunk].lines[: last + 1])
        return lines

    def _splice_line(self, at: int, line: int, column: int, end: int, inserted: str) -> str:
        """The typing path: no line begins or ends, so that only one line and a few sums change."""
        chunk = self._chunks[at]
        words = chunk.lines[line]
        removed = words[column:end]
        chunk.lines[line] = words[:column] + inserted + words[end:]
        for unit, grown in enumerate(_grown(removed, inserted)):
            chunk.lengths[unit][line] += grown
            chunk.sums[unit] += grown
            self._length[unit] += grown
        self._forget_starts(at)
        if self._watches:
            self._note(self._starts[LINES][at] + line, 1, 1)
        return removed

    def _splice_lines(self, first_chunk: int, first: int, column: int, end: int, inserted: str) -> str:
        last_chunk, last, end_column = self._seek(end, POINTS)
        first_line = self._starts[LINES][first_chunk] + first
        old = self._between(first_chunk, first, last_chunk, last)
        removed = _cut(old, column, end_column)
        words = old[0][:column] + inserted + old[-1][end_column:]
        new = _split(words, self._is_last(last_chunk, last))
        lines = self._chunks[first_chunk].lines[:first] + new + self._chunks[last_chunk].lines[last + 1 :]
        self._put(first_chunk, last_chunk + 1, lines)
        for unit, grown in enumerate((*_grown(removed, inserted), len(new) - len(old))):
            self._length[unit] += grown
        self._note(first_line, len(old), len(new))
        return removed

    def _put(self, first: int, behind: int, lines: list[str]) -> None:
        """Put lines in the place of some chunks."""
        if len(lines) < CHUNK_LINES // 4 and behind < len(self._chunks):
            lines = lines + self._chunks[behind].lines
            behind += 1
        self._forget_starts(first)
        self._chunks[first:behind] = _chunks_of(lines)

    def _forget_starts(self, chunk: int) -> None:
        if len(self._starts[POINTS]) > chunk + 1:
            for starts in self._starts:
                del starts[chunk + 1 :]

    def _note(self, first: int, removed: int, added: int) -> None:
        for watch in self._watches:
            watch._note(first, removed, added)


def utf8_length(words: str) -> int:
    return len(words) if words.isascii() else len(words.encode())


def utf16_length(words: str) -> int:
    return len(words) if words.isascii() or max(words) <= "\uffff" else len(words.encode("utf-16-le")) // 2


def _grown(removed: str, inserted: str) -> tuple[int, int, int]:
    return (
        len(inserted) - len(removed),
        utf16_length(inserted) - utf16_length(removed),
        utf8_length(inserted) - utf8_length(removed),
    )


def _inside(line: str, at: int, given: Unit, wanted: Unit) -> int:
    """A position inside a line that has characters of several units."""
    if given == UTF8:
        head = line.encode()[:at].decode(errors="ignore")
    elif given == UTF16:
        head = line.encode("utf-16-le")[: 2 * at].decode("utf-16-le", errors="ignore")
    else:
        head = line[:at]
    if wanted == UTF8:
        return utf8_length(head)
    return utf16_length(head) if wanted == UTF16 else len(head)


def _cut(lines: Sequence[str], column: int, end_column: int) -> str:
    """From a column of the first line to one of the last."""
    if len(lines) == 1:
        return lines[0][column:end_column]
    return lines[0][column:] + "".join(lines[1:-1]) + lines[-1][:end_column]


def _split(words: str, last: bool) -> list[str]:
    """Lines with their `\\n`. What follows the last one is a line at the end of the text; elsewhere it is nothing."""
    parts = words.split("\n")
    return [part + "\n" for part in parts[:-1]] + ([parts[-1]] if last else [])


def _chunks_of(lines: list[str]) -> list[_Chunk]:
    if len(lines) <= 2 * CHUNK_LINES:
        return [_Chunk(lines)]
    return [_Chunk(lines[at : at + CHUNK_LINES]) for at in range(0, len(lines), CHUNK_LINES)]
