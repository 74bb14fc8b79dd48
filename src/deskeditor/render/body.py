"""The body of a story as blocks of clean HTML, of which only those are rendered again that changed.

A block is what stands between blank lines at the top of the body: a paragraph, a heading, a whole list. Where it ends
follows from its own lines and the first line after it (see `marks`). So after an edit the reading starts again one
block before it and stops at the first block after it that begins where one began before. A block whose words are the
same keeps its HTML; one that uses a definition from elsewhere (a footnote's number, the address of a link, a photo)
remembers what it asked for, and is rendered again when the answer is another one. Line numbers are not in the HTML:
`block_at` and `block` know them.

A Body belongs to one thread. The first rendering of a long story may be done in a worker, which then hands it over.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from deskeditor.news.published import PublishedPhoto
from deskeditor.render.clean import clean
from deskeditor.render.dialect import Asked, Definitions, Frame, Media, NewsDialect, NewsMarkdown, Row, beside
from deskeditor.render.marks import START, LineKind, State, hidden, line_kind, scan
from deskeditor.text.direction import Direction

_TAG = re.compile(r"<[a-z][a-z0-9]*")

NOTES = 0
"""Id of the block that holds the footnotes; it is always last."""


@dataclass(frozen=True, slots=True)
class Block:
    """`first` and `last` are its lines in the body, counted from 0; `name` says what it is."""

    id: int
    first: int
    last: int
    name: str
    html: str


@dataclass(frozen=True, slots=True)
class Swap:
    """What to do in a page that shows the body: put `html` in the place of the block, or behind `after` if it is new.

    `after` is None at the start of the body. Empty `html` takes the block away. Swaps are to be done in their order.
    """

    id: int
    after: int | None
    html: str


@dataclass(slots=True)
class _Kept:
    """A block and what its rendering came from."""

    first: int
    before: State
    """What was open when it began."""
    rows: tuple[Row, ...]
    id: int = -1
    inner: str = ""
    """Clean HTML without the id; of a footnote, what stands in the list of notes."""
    asked: tuple[str, ...] = ()

    @property
    def kind(self) -> LineKind:
        return self.rows[0][1]

    @property
    def end(self) -> int:
        return self.first + len(self.rows)

    @property
    def is_words(self) -> bool:
        return self.kind.name == "text" and not self.kind.quotes

    @property
    def asks_for_notes(self) -> bool:
        return any(key[0] == "^" for key in self.asked)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the blocks define for each other; of two definitions of one label the first counts."""

    links: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    first_refs: Mapping[str, int] = field(default_factory=dict)
    """Label of a footnote -> id of the block that refers to it first."""
    notes: tuple[tuple[int, bool], ...] = ()
    """The ids of the footnotes in their printed order, and whether something refers to them."""

    def refs_of(self, id: int) -> frozenset[str]:
        return frozenset(label for label, first in self.first_refs.items() if first == id)


class Body:
    """The blocks of one story. `marked`: with block ids and notes on missing photos, as the preview needs them."""

    def __init__(
        self,
        text: str = "",
        *,
        photos: Sequence[PublishedPhoto] = (),
        media: Media = beside,
        dateline: str = "",
        marked: bool = False,
        direction: Direction = "ltr",
    ) -> None:
        self._marked = marked
        self._direction: Direction = direction
        self._dialect = NewsDialect()
        self._markdown = NewsMarkdown(self._dialect)
        self._lines: list[str] = [""]
        self._blocks: list[_Kept] = []
        self._by_id: dict[int, _Kept] = {}
        self._asking: dict[str, set[int]] = {}
        self._defining: set[int] = set()
        self._referring: set[int] = set()
        self._known = _Known()
        self._photos = {photo.name: photo for photo in photos}
        self._media = media
        self._dateline = dateline
        self._opening = -1
        self._notes = ""
        self._next_id = NOTES + 1
        self.update(text)

    # Asking ---------------------------------------------------------------------------------------------------------

    def html(self) -> str:
        """The whole body; with ids when it is marked."""
        return "".join(self._html(block) for block in self._blocks) + self._notes

    def blocks(self) -> Iterator[Block]:
        for block in self._blocks:
            yield self._public(block)

    def block(self, id: int) -> Block | None:
        found = self._by_id.get(id)
        return self._public(found) if found else None

    def block_at(self, line: int) -> Block | None:
        """The block in which the line lies, or the one before it; None above the first."""
        at = bisect_right(self._blocks, line, key=_first) - 1
        return self._public(self._blocks[at]) if at >= 0 else None

    def source_of(self, id: int, offset: int) -> tuple[int, int]:
        """The line of the body and the column in it where the block shows its character number `offset`.

        Exact in paragraphs, headings and lists, near elsewhere. Of a block that is gone: the start.
        """
        found = self._by_id.get(id)
        if found is None:
            return 0, 0
        left = offset
        if id == self._opening and 'class="dateline"' in found.inner:
            left -= len(self._dateline) + 3
        for n, (line, kind) in enumerate(found.rows):
            shown = _shown(line, kind)
            if left <= len(shown):
                at = max(left, 0)
                column = shown[at] if at < len(shown) else shown[-1] + 1 if shown else len(line)
                return found.first + n, column
            left -= len(shown) + (1 if found.is_words or kind.quotes else 0)
        return found.end - 1, len(found.rows[-1][0])

    @property
    def text(self) -> str:
        return "\n".join(self._lines)

    @property
    def photo_names(self) -> frozenset[str]:
        """The names in photo lines, whether there is such a photo or not."""
        return frozenset(key[1:] for key in self._asking if key[0] == "!")

    # Changing -------------------------------------------------------------------------------------------------------

    def update(self, text: str) -> list[Swap]:
        """Takes the whole text and finds out itself which lines changed."""
        new, old = text.split("\n"), self._lines
        limit = min(len(new), len(old))
        first = next((n for n in range(limit) if new[n] != old[n]), limit)
        last = 0
        while last < limit - first and new[-1 - last] == old[-1 - last]:
            last += 1
        return self.splice(first, len(old) - last - first, new[first : len(new) - last])

    def splice(self, first: int, removed: int, added: Sequence[str]) -> list[Swap]:
        """Puts lines in the place of others. `Lines.watch()` tells which: first, how many went, how many came."""
        if not removed and not added:
            return []
        self._lines[first : first + removed] = added
        start, end, fresh = self._read(first, removed, len(added))
        return self._replace(start, end, fresh, len(added) - removed)

    def set_photos(self, photos: Sequence[PublishedPhoto], media: Media | None = None) -> list[Swap]:
        """Takes the photos of the story as they are now; only the photo lines are rendered again."""
        self._photos = {photo.name: photo for photo in photos}
        self._media = media or self._media
        return self._settle({id for key, ids in self._asking.items() if key[0] == "!" for id in ids})

    def set_direction(self, direction: Direction) -> list[Swap]:
        """That of the story: what runs the other way says so."""
        if direction == self._direction:
            return []
        self._direction = direction
        return self._settle({block.id for block in self._blocks})

    def set_dateline(self, dateline: str) -> list[Swap]:
        self._dateline = dateline
        return self._settle({self._opening} & self._by_id.keys())

    # Reading blocks -------------------------------------------------------------------------------------------------

    def _read(self, first: int, removed: int, added: int) -> tuple[int, int, list[_Kept]]:
        """Reads again what the change may have touched: the old blocks [start, end) give way to the new ones."""
        blocks = self._blocks
        start = max(bisect_right(blocks, first, key=_first) - 2, 0)
        # `1. first` looks for `2. second` past indented paragraphs
        while start > 0 and blocks[start].rows[0][0][:1] in (" ", "\t"):
            start -= 1
        at, state = (blocks[start].first, blocks[start].before) if start else (0, START)
        block_before = state
        fresh: list[_Kept] = []
        rows: list[Row] = []
        end, shift = start, added - removed
        while at < len(self._lines):
            before = state
            kind, state = line_kind(self._lines[at], state, self._below(at))
            if kind.begins:
                if rows:
                    fresh.append(_kept(at, block_before, rows))
                    rows = []
                if at >= first + added:
                    while end < len(blocks) and blocks[end].first + shift < at:
                        end += 1
                    if end < len(blocks) and blocks[end].first + shift == at and blocks[end].before == before:
                        return start, end, fresh
                block_before = before
            if rows or kind.begins:
                rows.append((self._lines[at], kind))
            at += 1
        if rows:
            fresh.append(_kept(at, block_before, rows))
        return start, len(blocks), fresh

    def _below(self, at: int) -> Iterator[str]:
        for n in range(at + 1, len(self._lines)):
            yield self._lines[n]

    def _replace(self, start: int, end: int, fresh: list[_Kept], shift: int) -> list[Swap]:
        """Puts the new blocks in: those with the same lines stay, the others take over the ids of those that go."""
        old = self._blocks[start:end]
        ahead = _same(old, fresh)
        behind = _same(old[ahead:][::-1], fresh[ahead:][::-1])
        changed = fresh[ahead : len(fresh) - behind]
        gone = old[ahead : len(old) - behind]
        stay = [*zip(old[:ahead], fresh[:ahead], strict=True)]
        stay += zip(old[len(old) - behind :], fresh[len(fresh) - behind :], strict=True)
        for block, read in stay:
            block.first, block.before = read.first, read.before
        if shift:
            for block in self._blocks[end:]:
                block.first += shift
        shown: dict[int, str] = {}
        for block in gone:
            shown[block.id] = self._html(block)
            self._forget(block)
        for n, block in enumerate(changed):
            block.id = gone[n].id if n < len(gone) else self._new_id()
            self._by_id[block.id] = block
        self._blocks[start + ahead : end - behind] = changed
        return self._settle({block.id for block in changed}, shown)

    def _new_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def _forget(self, block: _Kept) -> None:
        self._by_id.pop(block.id, None)
        self._ask(block, ())
        self._defining.discard(block.id)

    def _ask(self, block: _Kept, asked: tuple[str, ...]) -> None:
        """Remembers who asked for what."""
        for key in block.asked:
            if asking := self._asking.get(key):
                asking.discard(block.id)
                if not asking:
                    del self._asking[key]
        block.asked = asked
        for key in asked:
            self._asking.setdefault(key, set()).add(block.id)
        if block.asks_for_notes:
            self._referring.add(block.id)
        else:
            self._referring.discard(block.id)

    # Rendering ------------------------------------------------------------------------------------------------------

    def _settle(self, dirty: set[int], shown: dict[int, str] | None = None) -> list[Swap]:
        """Renders these blocks, then those that use what changed with them; `shown` is what the page still shows."""
        shown = {} if shown is None else shown
        opening = next((block.id for block in self._blocks if block.is_words), -1)
        if opening != self._opening:
            dirty |= {opening, self._opening} & self._by_id.keys()
            self._opening = opening
        for id in dirty:
            if self._by_id[id].kind.name in ("definition", "footnote"):
                self._defining.add(id)
        while True:
            for id in dirty:
                self._render(self._by_id[id], shown)
            dirty = self._define()
            if not dirty:
                return self._swaps(shown)

    def _render(self, block: _Kept, shown: dict[int, str]) -> None:
        shown.setdefault(block.id, self._html(block) if block.inner else "")
        known = self._known
        definitions = Definitions(known.links, known.numbers, self._photos, self._media, self._marked)
        dateline = self._dateline if block.id == self._opening else ""
        self._dialect.rows = block.rows
        self._dialect.frame = Frame(definitions, known.refs_of(block.id), dateline, self._direction)
        self._dialect.asked = asked = Asked(definitions)
        if block.kind.name == "definition":
            return
        source = "\n".join(line for line, _ in block.rows)
        block.inner = clean(self._markdown.reset().convert(source))
        self._ask(block, tuple(asked.keys))

    def _define(self) -> set[int]:
        """Finds out what is defined now; returns the blocks that must be rendered again for it."""
        old, new = self._known, self._definitions()
        self._known = new
        again = {id for label in _changed(old.links, new.links) for id in self._asking.get(label, ())}
        again |= {id for label in _changed(old.numbers, new.numbers) for id in self._asking.get("^" + label, ())}
        for label in _changed(old.first_refs, new.first_refs):
            again |= {old.first_refs.get(label, -1), new.first_refs.get(label, -1)}
        return again & self._by_id.keys()

    def _definitions(self) -> _Known:
        links: dict[str, str] = {}
        notes: dict[str, int] = {}
        others: list[int] = []
        for block in self._in_order(self._defining):
            if block.kind.name == "definition":
                links.setdefault(block.kind.label, block.kind.target)
            elif notes.setdefault(block.kind.label, block.id) != block.id:
                others.append(block.id)
        first_refs: dict[str, int] = {}
        for block in self._in_order(self._referring):
            for key in block.asked:
                if key[0] == "^" and key[1:] in notes and block.kind.name != "footnote":
                    first_refs.setdefault(key[1:], block.id)
        order = [*first_refs, *(label for label in notes if label not in first_refs)]
        printed = [(notes[label], label in first_refs) for label in order] + [(id, False) for id in others]
        return _Known(links, {label: n + 1 for n, label in enumerate(order)}, first_refs, tuple(printed))

    def _in_order(self, ids: set[int]) -> list[_Kept]:
        return sorted((self._by_id[id] for id in ids), key=_first)

    def _html(self, block: _Kept) -> str:
        """What stands in the page at the place of the block."""
        if block.kind.name in ("footnote", "definition") or not self._marked:
            return "" if block.kind.name in ("footnote", "definition") else block.inner
        return _identified(block.inner, block.id)

    def _notes_html(self) -> str:
        if not self._known.notes:
            return ""
        items = "".join(
            f'<li id="note-{n}">{_with_way_back(self._by_id[id].inner, n if referred else 0)}</li>'
            for n, (id, referred) in enumerate(self._known.notes, 1)
        )
        html = f'<section class="footnotes"><ol>{items}</ol></section>'
        return _identified(html, NOTES) if self._marked else html

    # Swaps ----------------------------------------------------------------------------------------------------------

    def _swaps(self, shown: dict[int, str]) -> list[Swap]:
        removed = [Swap(id, None, "") for id, html in shown.items() if id not in self._by_id and html]
        changed = [
            Swap(block.id, self._shown_before(block), self._html(block))
            for block in self._in_order(shown.keys() & self._by_id.keys())
            if self._html(block) != shown[block.id]
        ]
        notes = self._notes_html()
        if notes != self._notes:
            self._notes = notes
            changed.append(Swap(NOTES, self._shown_before(None), notes))
        return removed + changed

    def _shown_before(self, block: _Kept | None) -> int | None:
        at = bisect_right(self._blocks, block.first, key=_first) - 1 if block else len(self._blocks)
        return next((self._blocks[n].id for n in range(at - 1, -1, -1) if self._html(self._blocks[n])), None)

    def _public(self, block: _Kept) -> Block:
        name = "quote" if block.kind.quotes else block.kind.name
        return Block(block.id, block.first, block.end - 1, name, self._html(block))


def to_html(
    markdown: str,
    photos: Sequence[PublishedPhoto] = (),
    media: Media = beside,
    *,
    dateline: str = "",
) -> str:
    """The whole body as clean HTML. `media` gives the address of a photo; photos that are not there are left out."""
    return Body(markdown, photos=photos, media=media, dateline=dateline).html()


def _first(block: _Kept) -> int:
    return block.first


def _kept(end: int, before: State, rows: list[Row]) -> _Kept:
    first = end - len(rows)
    while rows[-1][1].name == "blank":
        rows.pop()
    return _Kept(first, before, tuple(rows))


def _same(old: Sequence[_Kept], new: Sequence[_Kept]) -> int:
    """How many blocks at the start have the same lines."""
    n = 0
    while n < len(old) and n < len(new) and old[n].rows == new[n].rows:
        n += 1
    return n


def _changed(old: Mapping[str, object], new: Mapping[str, object]) -> set[str]:
    if old == new:
        return set()
    return {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}


def _identified(html: str, id: int) -> str:
    """With the id of the block in its outermost element."""
    tag = _TAG.match(html)
    return f'{tag[0]} data-block="{id}"{html[tag.end() :]}' if tag else html


def _with_way_back(html: str, number: int) -> str:
    if not number:
        return html
    way = f' <a class="back" href="#note-ref-{number}">↩\ufe0e</a>'
    return html[: -len("</p>")] + way + "</p>" if html.endswith("</p>") else html + way


def _shown(line: str, kind: LineKind) -> list[int]:
    """The columns of the characters of a line that readers see."""
    skipped = set(range(kind.text_at))
    for start, end in hidden(scan(line)):
        skipped.update(range(start, end))
    return [column for column in range(len(line)) if column not in skipped]
