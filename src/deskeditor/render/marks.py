"""The marks of the news dialect: what each line of the body is, and what is marked inside it.

This is the one grammar of the body. The copy editor's highlighter asks it line by line while somebody types, and the
renderer (`dialect`, `body`) builds its blocks from the same answers, so that copy and preview cannot disagree.
All columns are code points of the line. Everything is pure, and linear in the length of the line.

The dialect is strict (`docs/architecture.md`): what a reporter types is what readers see, unless a mark is
unmistakable. `#MeToo`, `3. Oktober`, `1986. It was`, `5*3 and 4*2`, `f**k`, an indented line and a lone `>` or `_`
are text; there is no raw HTML and no code. `>> words` are a pull quote, `{漢字|かんじ}` puts the reading above the
characters, and `[mots]{lang=fr}` are words in another language (pandoc's bracketed span). Two things need a look at
the lines below (`after`): `1. first` is an item only when `2. second` follows, a section break only when a blank line
does. So when a line changes, the highlighter looks again at the paragraph before it, too.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise
from typing import Literal

from deskeditor.news.languages import TAG as LANGUAGE_TAG

Kind = Literal["strong", "emphasis", "link", "footnote_ref", "escape", "break", "ruby", "language", "quotation"]
Name = Literal[
    "blank",
    "text",
    "heading",
    "quote",
    "item",
    "table",
    "delimiter",
    "footnote",
    "definition",
    "photo",
    "section_break",
]

DEEPEST = 6
"""Quotes in quotes and lists in lists; what lies deeper is text."""
LONGEST_ADDRESS = 2000
SCHEMES = ("http://", "https://", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked range. What lies in `opening` and `closing` is hidden from readers; the words stand between them.

    `target` is the address of a link, the label of a footnote, the reading above a `ruby`, and the tag (BCP 47) of the
    words' own `language`. An `escape` is a
    backslash (its `opening`) and the character that it keeps as text; a `break` is a backslash at the end of a line.
    `quotation` marks are words that readers see, so nothing of them is to be hidden: they are given for display only.
    """

    start: int
    end: int
    kind: Kind
    opening: tuple[int, int]
    closing: tuple[int, int]
    target: str = ""


@dataclass(frozen=True, slots=True)
class LineKind:
    """What a line is.

    `begins`: a new block of the body begins here. `text_at`: the column where the words start, after the marks of the
    line. `level`: of a heading 1 to 6, of an item and what belongs to it 1 for the outermost. `quotes`: how many block
    quotes the line stands in (a line of words inside a quote is a `quote`; an item or heading keeps its own name).
    `pull`: the quote that it stands in is a pull quote.
    `margin`: of a further paragraph in an item or footnote, the columns by which it must be indented to belong there.
    `photo`: the name in a photo line. `label` and `target`: of a footnote or link definition. `inner`: in a block
    quote, what the line is without its first `>`.
    """

    name: Name
    begins: bool = False
    level: int = 0
    text_at: int = 0
    quotes: int = 0
    ordered: bool = False
    number: int = 0
    photo: str = ""
    label: str = ""
    target: str = ""
    inner: "LineKind | None" = None
    margin: int = 0
    pull: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An open list item: where its marker and its words stand, in columns (a tab goes to the next multiple of four)."""

    indent: int
    words: int
    marker: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """What is open after a line; what the next line needs to know. Hashable."""

    open: Literal["", "text", "quote", "pull", "list", "table", "footnote"] = ""
    blank: bool = False
    """The line before was blank, or there is none."""
    items: tuple[Item, ...] = ()
    quoted: "State | None" = None


START = State(blank=True)
BLANK = LineKind("blank")
_WORDS, _TEXT = LineKind("text", True), State("text")
"""What most lines are, made once."""

_HEADING = re.compile(r"(#{1,6})[ \t]+(?=[^ \t])")
_QUOTE = re.compile(r"(>>?)[ \t](?=[ \t]*[^ \t])")
_ITEM = re.compile(r"([ \t]*)(?:([-*])|(\d{1,9})\.)([ \t]+)(?=[^ \t])")
_BREAK = re.compile(r"(?:\*{3,}|-{3,}|\* \* \*|- - -)[ \t]*\Z")
_PHOTO = re.compile(r"!\[[^\[\]]*\]\((?:<([^<>]+)>|([^\s<>()]+))\)[ \t]*\Z")
_FOOTNOTE = re.compile(r"\[\^([\w.-]{1,100})\]:[ \t]+(?=[^ \t])")
_DEFINITION = re.compile(r"\[(?!\^)([^\[\]\\&]{1,200})\]:[ \t]+(?:<([^<>\s\\]+)>|([^\s<>\\]+))[ \t]*\Z")
_DELIMITERS = re.compile(r" {0,3}+(?!-[ \t])\|?[ \t]*+:?-+:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)*+\|?[ \t]*+\Z")
_FIRSTS = frozenset(" \t#>-*0123456789![")
QUOTES = ("quote", "pull")


def is_blank(line: str) -> bool:
    return not line or not line.strip(" \t")


def photo_line(name: str) -> str:
    """The line that shows the photo of this name."""
    return f"![](<{name}>)" if re.search(r"[\s()<>]", name) else f"![]({name})"


def is_photo_line(line: str) -> bool:
    """Whether this is `![](NAME)`, alone at the start of its line."""
    return line[:1] == "!" and _PHOTO.match(line) is not None


def line_kind(
    line: str, before: State = START, after: Iterable[str] = (), *, inside: int = 0
) -> tuple[LineKind, State]:
    """What this line is, after a line that left the state `before`.

    `after` are the lines below, read only as far as needed (a generator over the document will do).
    `inside` counts the block quotes around, where neither photos, tables nor definitions exist.
    """
    if is_blank(line):
        return BLANK, _after_blank(before)
    if before.open == "table" and "|" in line and not is_photo_line(line):
        return LineKind("table"), before
    if line[0] in _FIRSTS or before.open in QUOTES:
        found = _marked_line(line, before, after, inside)
        if found:
            return found
    if before.open == "table":
        return LineKind("table"), before
    if not inside and "|" in line and (before.blank or not before.open) and _indent(line, columns=True) < 4:
        columns = len(cells(line))
        below = next(iter(after), "")
        if is_delimiter(below) and len(cells(below)) == columns:
            return LineKind("table", begins=True), State("table")
    return _words_line(line, before)


def _after_blank(before: State) -> State:
    if before.open in ("list", "footnote"):
        return before if before.blank else replace(before, blank=True)
    return START


def _marked_line(line: str, before: State, after: Iterable[str], inside: int) -> tuple[LineKind, State] | None:
    """The line as one that starts with a mark, or None when it is words."""
    if line[0] == "#" and (found := _HEADING.match(line)):
        return LineKind("heading", True, level=len(found[1]), text_at=found.end()), State()
    if line[0] == ">" and inside < DEEPEST and (quote := _quote_line(line, before, after, inside)):
        return quote
    if not inside:
        if line[0] == "!" and (found := _PHOTO.match(line)):
            return LineKind("photo", True, photo=found[1] or found[2]), State()
        if line[0] == "[" and (definition := _definition_line(line, before)):
            return definition
        if line[0] in "*-" and before.blank and _BREAK.match(line) and is_blank(next(iter(after), "")):
            return LineKind("section_break", True), State()
    if (found := _ITEM.match(line)) and (item := _item_line(found, before, after)):
        return item
    if before.open in QUOTES and (words := _soft_wrapped(line, before)):
        return words, before
    return None


def _definition_line(line: str, before: State) -> tuple[LineKind, State] | None:
    if found := _FOOTNOTE.match(line):
        return LineKind("footnote", True, text_at=found.end(), label=found[1]), State("footnote")
    found = _DEFINITION.match(line)
    if found and (before.blank or not before.open) and is_address(found[2] or found[3]):
        return LineKind("definition", True, label=folded(found[1]), target=found[2] or found[3]), State()
    return None


def quote_mark(line: str) -> str:
    """What makes the line one of a block quote (`> `) or of a pull quote (`>> `); empty when it is neither."""
    found = _QUOTE.match(line)
    return found[0] if found else ""


def _quote_line(line: str, before: State, after: Iterable[str], inside: int) -> tuple[LineKind, State] | None:
    quoted = before.quoted if before.open in QUOTES and before.quoted else START
    mark = quote_mark(line)
    if not mark or (inside and len(mark) > 2):  # a bare `>` between two quoted paragraphs is theirs; `>50%` is words
        if before.open not in QUOTES or line.strip(" \t") != (">>" if before.open == "pull" else ">"):
            return None
        kind = LineKind("quote", text_at=len(line), quotes=1, inner=BLANK, pull=before.open == "pull")
        return kind, State(before.open, quoted=_after_blank(quoted))
    opened: Literal["quote", "pull"] = "pull" if len(mark) > 2 else "quote"
    if before.open != opened:
        quoted = START
    inner, left = line_kind(line[len(mark) :], quoted, _quoted(after, len(mark)), inside=inside + 1)
    kind = _in_quote(inner, len(mark), begins=before.open != opened)
    return replace(kind, pull=opened == "pull"), State(opened, quoted=left)


def _in_quote(inner: LineKind, by: int, *, begins: bool) -> LineKind:
    name = inner.name if inner.name in ("heading", "item") else "quote"
    return replace(inner, name=name, begins=begins, text_at=inner.text_at + by, quotes=inner.quotes + 1, inner=inner)


def _soft_wrapped(line: str, state: State) -> LineKind | None:
    """A line without its mark that goes on with a quoted paragraph."""
    if state.open in QUOTES and state.quoted:
        inner = _soft_wrapped(line, state.quoted)
        return replace(_in_quote(inner, 0, begins=False), pull=state.open == "pull") if inner else None
    if state.open in ("text", "list") and not state.blank:
        return LineKind("text", level=len(state.items), text_at=_indent(line))
    return None


def _quoted(lines: Iterable[str], width: int) -> Iterator[str]:
    """The lines below as seen from inside the quote, as far as it goes; its mark is so many characters wide."""
    for line in lines:
        if len(quote_mark(line)) == width:
            yield line[width:]
        elif line.rstrip(" \t") == ">" * (width - 1):
            yield ""
        else:
            return


def _item_line(found: re.Match[str], before: State, after: Iterable[str]) -> tuple[LineKind, State] | None:
    indent, marker = _indent(found[1], columns=True), found[2] or "."
    number = int(found[3]) if found[3] else 0
    space = _indent(found[4], columns=True)
    words = indent + len(found[2] or found[3] + ".") + (space if space <= 4 else 1)
    open_items = before.items if before.open == "list" else ()
    above = tuple(i for i in open_items if indent >= i.words)
    if (
        (not above and indent > (1 if open_items else 0))
        or (above and indent >= above[-1].words + 4)
        or len(above) >= DEEPEST
    ):
        return None
    sibling = open_items[len(above)] if len(open_items) > len(above) else None
    goes_on = sibling is not None and sibling.marker == marker and (marker != "." or number == sibling.number + 1)
    if not goes_on and not _may_start(marker, number, indent, after):
        return None
    kind = LineKind(
        "item", not above and not goes_on, len(above) + 1, found.end(), ordered=marker == ".", number=number
    )
    return kind, State("list", items=(*above, Item(indent, words, marker, number)))


def _may_start(marker: str, number: int, indent: int, after: Iterable[str]) -> bool:
    """`- item` is a list at once; `1. first` and `* item` only when a second one follows."""
    if marker == "-":
        return True
    if marker == "." and number != 1:
        return False
    blank = False
    for line in after:
        if is_blank(line):
            if marker == "*":
                return False
            blank = True
            continue
        found = _ITEM.match(line)
        if found and _indent(found[1], columns=True) <= indent + 1:
            second = found[2] == marker or (marker == "." and found[3] and int(found[3]) == 2)
            return bool(second) and _indent(found[1], columns=True) == indent
        if _HEADING.match(line) or _PHOTO.match(line) or _QUOTE.match(line) or _FOOTNOTE.match(line):
            return False
        if blank and _indent(line, columns=True) < indent + 2:
            return False
        blank = False
    return False


def _words_line(line: str, before: State) -> tuple[LineKind, State]:
    at = _indent(line)
    if before.open == "text" and not before.blank:
        return LineKind("text", text_at=at), before
    if before.open in ("list", "footnote"):
        if not before.blank:
            return LineKind("text", level=len(before.items), text_at=at), before
        columns = _indent(line, columns=True)
        if before.open == "footnote" and columns >= 4:
            return LineKind("text", text_at=at, margin=4), State("footnote")
        items = tuple(i for i in before.items if columns >= i.words)
        if items:
            kind = LineKind("text", level=len(items), text_at=at, margin=items[-1].words)
            return kind, State("list", items=items)
    return _WORDS if not at else LineKind("text", True, text_at=at), _TEXT


def _indent(line: str, *, columns: bool = False) -> int:
    """How far the line is indented, in characters or in columns."""
    width = len(line) - len(line.lstrip(" \t"))
    if not columns or "\t" not in line[:width]:
        return width
    return len(line[:width].expandtabs(4))


def kinds(lines: Iterable[str]) -> Iterator[LineKind]:
    """What each of these lines is, from the start of a body."""
    state = START
    rows = list(lines)
    for at, line in enumerate(rows):
        kind, state = line_kind(line, state, (rows[n] for n in range(at + 1, len(rows))))
        yield kind


def is_delimiter(line: str) -> bool:
    """Whether this is the second line of a table: `--- | ---`."""
    return "|" in line and "-" in line and _DELIMITERS.match(line) is not None


def cells(row: str) -> list[tuple[int, int]]:
    """The columns (start, end) of the cells of a table row, without the blanks around them."""
    bars = [m.start() for m in re.finditer(r"(?:\\.)|\|", row) if row[m.start()] == "|"]
    first, last = len(row) - len(row.lstrip(" \t")), len(row.rstrip(" \t"))
    edges = [first - 1, *bars, last] if not bars or bars[0] != first else [*bars, last]
    if bars and bars[-1] == last - 1 and len(edges) > 2:
        edges.pop()
    found = []
    for left, right in pairwise(edges):
        cell = row[left + 1 : right]
        start = left + 1 + len(cell) - len(cell.lstrip(" \t"))
        found.append((start, max(start, left + 1 + len(cell.rstrip(" \t")))))
    return found


# Inside a line ------------------------------------------------------------------------------------------------------

_SPECIAL = re.compile(r"[\\*_\[\]<{\n]")
_PLAIN = r"[^{}|\n*_\[\]\\<>&]"
_EAST_ASIAN = "[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
_RUBY = re.compile(rf"\{{((?={_PLAIN}*{_EAST_ASIAN}){_PLAIN}+)\|({_PLAIN}+)\}}")
"""Only above characters that are read in more than one way; `{a|b}` is text."""
_LANGUAGE = re.compile(rf"\{{lang=({LANGUAGE_TAG.pattern})\}}")
_RUN = {"*": re.compile(r"\*+"), "_": re.compile(r"_+")}
_ADDRESS = re.compile(r"<((?:https?://|mailto:|tel:)[^\s<>]+)>", re.IGNORECASE)
_REFERENCE = re.compile(r"\[\^([\w.-]{1,100})\]")
_LABEL = re.compile(r"\[([^\[\]\\&]{0,200})\]")
_PLAIN_LABEL = re.compile(r"[^\[\]\\&*_<>`~!|]{1,200}\Z")
ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
"""What CommonMark would take for a character reference; in the dialect it is text."""
_TITLE = re.compile(r"[ \t\n]+(?:\"[^\"]*\"|'[^']*')[ \t]*\)")
PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
SPACE, PUNCT, WORD, OTHER = range(4)
_CATEGORY = {"P": PUNCT, "S": PUNCT, "Z": SPACE}
_classes: dict[str, int] = {"": SPACE, "\n": SPACE, "\t": SPACE, "\r": SPACE, "\f": SPACE}
_NOT_BEFORE_UNDERSCORE = frozenset("@/#.=&?:")


def class_of(character: str) -> int:
    """Space, punctuation, part of a word of an alphabet with capitals (or a number), or anything else.

    Arabic, Chinese and the like write words without space between them (or join `and` to the next word), so marks
    may stand inside what looks like a word there; in `f**k` and `5*3` they may not.
    """
    found = _classes.get(character)
    if found is None:
        category = unicodedata.category(character)
        cased = category in ("Lu", "Ll", "Lt", "Nd", "Nl", "No")
        found = WORD if cased else _CATEGORY.get(category[0], OTHER)
        if len(_classes) < 5000:
            _classes[character] = found
    return found


@dataclass(slots=True)
class _Run:
    """A run of `*` or `_` that may open or close; `start` and `end` close in on what is not yet used of it."""

    character: str
    start: int
    end: int
    opens: bool
    closes: bool
    both: bool
    length: int
    pairs: list["_Pair"] = field(default_factory=list)

    @property
    def is_used_in_part(self) -> bool:
        return 0 < self.end - self.start < self.length


@dataclass(slots=True)
class _Pair:
    opener: _Run
    closer: _Run
    mark: Mark
    stands: bool = True


@dataclass(slots=True)
class _Scan:
    text: str
    defined: Container[str] | None
    found: list[Mark] = field(default_factory=list)
    runs: list[_Run] = field(default_factory=list)
    brackets: list[tuple[int, int]] = field(default_factory=list)
    """Open brackets: column, and how many runs there were."""
    links: int = -1
    """Brackets that open at or before this column hold a link already, and cannot be one."""
    languages: int = -1
    """The same, of words in another language."""


def marks(line: str, defined: Container[str] | None = None) -> list[Mark]:
    """The marks inside a line, outer before inner, by their start.

    `defined` holds the labels that are defined in the body: `^1` of footnotes, `label` of links. Without it every
    `[^1]` is taken for a reference, and only links with an address of their own are links.
    """
    found = scan(line, defined) if _SPECIAL.search(line) else []
    said = quotations(line)
    if found and said:  # those in the title of a link are nobody's words
        skipped = hidden(found)
        said = [mark for mark in said if not _lies_in(mark.start, skipped)]
    return sorted([*found, *said], key=lambda m: (m.start, -m.end))


def _lies_in(column: int, ranges: list[tuple[int, int]]) -> bool:
    n = bisect_right(ranges, column, key=lambda r: r[0]) - 1
    return n >= 0 and column < ranges[n][1]


def marks_of(lines: list[str], defined: Container[str] | None = None) -> list[list[Mark]]:
    """The marks of a paragraph of several soft-wrapped lines, each line's own.

    A mark that spans lines is cut at their ends.
    """
    found: list[list[Mark]] = [quotations(line) for line in lines]
    text = "\n".join(lines)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    for mark in scan(text, defined):
        n = bisect_right(starts, mark.start) - 1
        while n < len(lines) and starts[n] < mark.end:
            if mark.start < starts[n] + len(lines[n]):
                found[n].append(_cut(mark, starts[n], len(lines[n])))
            n += 1
    for each in found:
        each.sort(key=lambda m: (m.start, -m.end))
    return found


def _cut(mark: Mark, start: int, length: int) -> Mark:
    def here(at: int) -> int:
        return min(max(at - start, 0), length)

    return Mark(
        here(mark.start),
        here(mark.end),
        mark.kind,
        (here(mark.opening[0]), here(mark.opening[1])),
        (here(mark.closing[0]), here(mark.closing[1])),
        mark.target,
    )


def scan(text: str, defined: Container[str] | None = None) -> list[Mark]:
    """The marks of a paragraph (its lines joined by newlines) without quotations; they nest and never cross."""
    state = _Scan(text, defined)
    at = 0
    while special := _SPECIAL.search(text, at):
        at = _step(state, special.start())
    _match_runs(state, 0)
    state.found.sort(key=lambda m: (m.start, -m.end))
    return state.found


def _step(state: _Scan, at: int) -> int:
    """Reads the special character at this column; returns where to go on."""
    text, character = state.text, state.text[at]
    if character == "\\":
        following = text[at + 1 : at + 2]
        if following == "\n":
            state.found.append(Mark(at, at + 1, "break", (at, at + 1), (at + 1, at + 1)))
        elif following in PUNCTUATION:
            state.found.append(Mark(at, at + 2, "escape", (at, at + 1), (at + 2, at + 2)))
            return at + 2
        return at + 1
    if character in "*_":
        return _read_run(state, at)
    if character == "<":
        found = _ADDRESS.match(text, at, at + LONGEST_ADDRESS)
        if not found or "\\" in found[1] or ENTITY.search(found[1]):
            return at + 1
        state.found.append(Mark(at, found.end(), "link", (at, at + 1), (found.end() - 1, found.end()), found[1]))
        state.links = at
        return found.end()
    if character == "{":
        return _read_ruby(state, at)
    if character == "[":
        return _open_bracket(state, at)
    if character == "]":
        return _close_bracket(state, at)
    return at + 1


def _read_run(state: _Scan, at: int) -> int:
    text, character = state.text, state.text[at]
    found = _RUN[character].match(text, at)
    end = found.end() if found else at + 1
    if end - at > 3:
        return end
    previous, following = text[at - 1 : at] if at else "", text[end : end + 1]
    left, right = class_of(previous), class_of(following)
    # CommonMark's left- and right-flanking, so that what is a mark here is one for every other reader, too
    opening = right != SPACE and (right != PUNCT or left in (SPACE, PUNCT))
    closing = left != SPACE and (left != PUNCT or right in (SPACE, PUNCT))
    both = opening and closing
    opens, closes = opening and left != WORD, closing and right != WORD
    if both and (opens or closes):  # between letters without capitals it may be either, as for every other reader
        opens = closes = True
    if character == "_":
        opens = opens and (not closing or left == PUNCT) and previous not in _NOT_BEFORE_UNDERSCORE
        closes = closes and (not opening or right == PUNCT)
        both = both and left == PUNCT and right == PUNCT
    if opens or closes:
        state.runs.append(_Run(character, at, end, opens, closes, both, end - at))
    return end


def _read_ruby(state: _Scan, at: int) -> int:
    found = _RUBY.match(state.text, at, at + 200)
    if not found:
        return at + 1
    end = found.end()
    state.found.append(Mark(at, end, "ruby", (at, at + 1), (found.end(1), end), found[2]))
    return end


def _open_bracket(state: _Scan, at: int) -> int:
    found = _REFERENCE.match(state.text, at, at + 200)
    if found and (state.defined is None or "^" + found[1] in state.defined):
        end = found.end()
        state.found.append(Mark(at, end, "footnote_ref", (at, at + 2), (end - 1, end), found[1]))
        return end
    state.brackets.append((at, len(state.runs)))
    return at + 1


def _close_bracket(state: _Scan, at: int) -> int:
    if not state.brackets:
        return at + 1
    start, runs = state.brackets.pop()
    if not state.text[start + 1 : at].strip():
        return at + 1
    if language := _LANGUAGE.match(state.text, at + 1, at + 50):
        return _read_language(state, start, runs, language)
    if start <= state.links:
        return at + 1
    target, end = _target(state, start, at)
    if not target:
        return at + 1
    _match_runs(state, runs)
    state.found.append(Mark(start, end, "link", (start, start + 1), (at, end), target))
    if state.brackets:
        state.links = max(state.links, state.brackets[-1][0])
    return end


def _read_language(state: _Scan, start: int, runs: int, found: re.Match[str]) -> int:
    """Words in another language; like a link, they do not hold more of their kind."""
    if start <= state.languages:
        return found.start()
    _match_runs(state, runs)
    closing = (found.start() - 1, found.end())
    state.found.append(Mark(start, found.end(), "language", (start, start + 1), closing, found[1]))
    if state.brackets:
        state.languages = max(state.languages, state.brackets[-1][0])
    return found.end()


def _target(state: _Scan, start: int, at: int) -> tuple[str, int]:
    """The address that follows the bracket closed at `at`, and where the link ends; an empty one for none."""
    if state.text[at + 1 : at + 2] == "(":
        target, end = _address(state.text, at + 2)
        return (target, end) if is_address(target) else ("", 0)
    if state.defined is None:
        return "", 0
    found = _LABEL.match(state.text, at + 1) if state.text[at + 1 : at + 2] == "[" else None
    if not found and state.text[at + 1 : at + 2] == ":":
        return "", 0  # what looks like a definition in the wrong place is none, and no link either
    words = _PLAIN_LABEL.match(state.text, start + 1, at)
    label = folded(found[1] if found and found[1] else words[0] if words else "")
    if label and label[0] != "^" and label in state.defined:
        return "[" + label, found.end() if found else at + 1
    return "", 0


def _address(text: str, at: int) -> tuple[str, int]:
    """The address of `[words](address "title")` from after its bracket, and where the link ends."""
    if text[at : at + 1] == "<":
        close = text.find(">", at, at + LONGEST_ADDRESS)
        address, end = (text[at + 1 : close], close + 1) if close > 0 else ("", at)
    else:
        end = _bare_address(text, at)
        address = text[at:end]
    if any(c in address for c in " \t\n<>\\"):
        return "", 0
    if text[end : end + 1] == ")":
        return address, end + 1
    title = _TITLE.match(text, end, end + LONGEST_ADDRESS)
    return (address, title.end()) if title else ("", 0)


def _bare_address(text: str, at: int) -> int:
    depth = 0
    end = at
    limit = min(len(text), at + LONGEST_ADDRESS)
    while end < limit:
        character = text[end]
        if character in " \t\n<>" or depth > 8:
            break
        if character == "(":
            depth += 1
        elif character == ")":
            if not depth:
                break
            depth -= 1
        end += 1
    return end


def is_address(target: str) -> bool:
    """Whether a link may go there: http, https, mailto or tel, and something after it."""
    start = target[:8].lower()
    return any(start.startswith(scheme) and len(target) > len(scheme) for scheme in SCHEMES)


def folded(label: str) -> str:
    """The label of a definition as it is compared: without regard to case and blanks."""
    return " ".join(label.split()).casefold()


def _match_runs(state: _Scan, bottom: int) -> None:
    """Pairs the runs from number `bottom` on, as CommonMark does ("process emphasis"), and takes them off the list."""
    runs = state.runs[bottom:]
    del state.runs[bottom:]
    openers: list[_Run] = []
    floors: dict[tuple[str, bool, int], int] = {}
    for run in runs:
        while run.closes and run.start < run.end:
            key = (run.character, run.both, run.length % 3)
            partner = _partner(openers, run, floors.get(key, 0))
            if partner < 0:
                floors[key] = len(openers)
                break
            _pair(openers[partner], run)
            del openers[partner + (openers[partner].start < openers[partner].end) :]
            for each, floor in floors.items():
                floors[each] = min(floor, len(openers))
        if run.opens and run.start < run.end:
            openers.append(run)
    _drop_halves(runs)
    state.found.extend(pair.mark for run in runs for pair in run.pairs if pair.stands and pair.opener is run)


def _drop_halves(runs: list[_Run]) -> None:
    """A run that found a partner for a part of it only (`**word*`) is no mark, nor is what it was paired with."""
    halves = [run for run in runs if run.is_used_in_part]
    while halves:
        for pair in halves.pop().pairs:
            if not pair.stands:
                continue
            pair.stands = False
            for run in (pair.opener, pair.closer):
                if any(other.stands for other in run.pairs):
                    halves.append(run)


def _partner(openers: list[_Run], closer: _Run, floor: int) -> int:
    for n in range(len(openers) - 1, floor - 1, -1):
        opener = openers[n]
        if opener.character != closer.character:
            continue
        odd = (opener.both or closer.both) and (opener.length + closer.length) % 3 == 0
        if not odd or (opener.length % 3 == 0 and closer.length % 3 == 0):
            return n
    return -1


def _pair(opener: _Run, closer: _Run) -> None:
    use = 2 if opener.end - opener.start >= 2 and closer.end - closer.start >= 2 else 1
    opening = (opener.end - use, opener.end)
    closing = (closer.start, closer.start + use)
    opener.end -= use
    closer.start += use
    kind: Kind = "strong" if use == 2 else "emphasis"
    pair = _Pair(opener, closer, Mark(opening[0], closing[1], kind, opening, closing))
    opener.pairs.append(pair)
    closer.pairs.append(pair)


# Quotations ---------------------------------------------------------------------------------------------------------

_QUOTES = re.compile('[“”„"«»「」]')
_CLOSED_BY = {"“": "”“", "„": '“”"', "«": "»", "»": "«", "「": "」", "”": "”", '"': '"'}


def quotations(line: str) -> list[Mark]:
    """What stands in quotation marks, for display: curly, straight double, German, guillemets either way, corners.

    Only within the line. A curly or pointed quotation that is not closed runs to its end, as those do that go on in
    the next paragraph; a straight mark after a digit (`6" pipe`) is an inch.
    """
    found: list[Mark] = []
    opened = -1
    closers = ""
    for each in _QUOTES.finditer(line):
        at, mark = each.start(), each[0]
        if opened >= 0 and mark in closers and _closes_here(line, at):
            found.append(Mark(opened, at + 1, "quotation", (opened, opened + 1), (at, at + 1)))
            opened = -1
        elif opened < 0 and _opens_here(line, at):
            opened, closers = at, _CLOSED_BY.get(mark, "")
    if opened >= 0 and line[opened] in "“„«「":
        found.append(Mark(opened, len(line), "quotation", (opened, opened + 1), (len(line), len(line))))
    return found


def _opens_here(line: str, at: int) -> bool:
    mark, previous = line[at], line[at - 1 : at] if at else ""
    if mark in "“„«「":
        return True
    return mark != "」" and class_of(previous) in (SPACE, PUNCT) and bool(line[at + 1 : at + 2].strip())


def _closes_here(line: str, at: int) -> bool:
    if line[at] != "“":
        return line[at] != '"' or not (line[at - 1 : at].isspace() and line[at + 1 : at + 2].strip())
    return class_of(line[at + 1 : at + 2]) in (SPACE, PUNCT)


def hidden(found: Iterable[Mark]) -> list[tuple[int, int]]:
    """The ranges of columns that readers do not see, in order."""
    ranges = chain.from_iterable((m.opening, m.closing) for m in found if m.kind != "quotation")
    return sorted((start, end) for start, end in ranges if start < end)
