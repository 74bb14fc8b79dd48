"""The body as CommonMark, for other readers, and back.

What is a mark in the news dialect is one in CommonMark, too, and stays as it is. What CommonMark would misread gets a
backslash: `5\\*3`, `3\\. Oktober`, `\\#`. A backslash escape that somebody wrote into the body becomes a character
reference (`\\*` is `&#42;`), so that both can be told apart on the way back. Blanks that would mean something (an
indent of four, two at the end of a line) become `&#32;` and `&#9;`. Tables are those of GitHub, footnotes of pandoc.
"""

import re
from collections.abc import Container, Sequence

from deskeditor.render.marks import (
    ENTITY,
    PUNCT,
    PUNCTUATION,
    SPACE,
    LineKind,
    Mark,
    cells,
    class_of,
    is_photo_line,
    kinds,
    quote_mark,
    scan,
)

Row = tuple[str, LineKind]
_BLANKS = {" ": "&#32;", "\t": "&#9;"}
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|&#(9|[1-9][0-9]{1,2});")
_ESCAPE_OR_ENTITY = re.compile(rf"\\([!-/:-@\[-`{{-~])|{ENTITY.pattern}")
_RULE = re.compile(r"([-*_])[ \t]*(?:\1[ \t]*){2,}\Z")
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*\Z")
_DELIMITER_LIKE = re.compile(r"[|:-][|: \t-]*\Z")
_MARKED = re.compile(r"(?:#{1,6}|[-+*])(?:[ \t]|\Z)|>|```|~~~")
_NUMBERED = re.compile(r"[0-9]{1,9}(?=[.)](?:[ \t]|\Z))")
_NOT_ITS_TITLE = re.compile(r"^([ \t]*)(?=[\"'(])")
_CLOSING_HASHES = re.compile(r"(?:(?<=[ \t])|^)#+[ \t]*\Z")
_HTML = re.compile(r"<[A-Za-z/!?]")
_SPECIAL = re.compile(r"[*_\[\]<&`~!\\]")


def to_commonmark(body: str) -> str:
    """The body so that a CommonMark reader sees what readers of the story see."""
    lines = body.split("\n")
    rows = list(zip(lines, kinds(lines), strict=True))
    defined = {kind.label for _, kind in rows if kind.name == "definition"}
    notes = {"^" + kind.label for _, kind in rows if kind.name == "footnote"}
    return "\n".join(_rows(rows, defined | notes))


def from_commonmark(text: str) -> str:
    """The body that `to_commonmark` wrote as this text; a text that it did not write is returned as it is.

    Both read the same in the dialect, which knows backslash escapes.
    """
    body = "\n".join(line if is_photo_line(line) else _ESCAPED.sub(_taken_back, line) for line in text.split("\n"))
    return body if to_commonmark(body) == text else text


def _taken_back(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    character = chr(int(found[2]))
    if character in _BLANKS:
        return character
    return "\\" + character if character in PUNCTUATION else found[0]


def _rows(rows: Sequence[Row], defined: Container[str]) -> list[str]:
    written: list[str] = []
    at = 0
    while at < len(rows):
        end = _end_of_part(rows, at)
        part = _part(rows[at:end], defined)
        if at and rows[at - 1][1].name == "definition":
            part[0] = _NOT_ITS_TITLE.sub(r"\1\\", part[0])
        written.extend(part)
        at = end
    return written


def _end_of_part(rows: Sequence[Row], at: int) -> int:
    """Where the quote, the table, or the paragraph ends that begins here."""
    first = rows[at][1]
    end = at + 1
    while end < len(rows):
        kind = rows[end][1]
        if kind.begins or kind.name == "blank" or first.name in ("blank", "photo", "section_break", "definition"):
            break
        same = kind.quotes > 0 if first.quotes else kind.name == ("table" if first.name == "table" else "text")
        if not same or (first.name == "heading" and not first.quotes):
            break
        end += 1
    return end


def _part(rows: Sequence[Row], defined: Container[str]) -> list[str]:
    first, kind = rows[0]
    if kind.quotes:
        return _quote(rows, defined)
    if kind.name == "table":
        return [_table_row(line, defined) if n != 1 else line for n, (line, _) in enumerate(rows)]
    if kind.name == "definition":
        return [_kept(first)]
    if kind.name in ("blank", "photo", "section_break"):
        return [first]
    return _paragraph(rows, defined)


def _quote(rows: Sequence[Row], defined: Container[str]) -> list[str]:
    inner: list[Row] = []
    prefixes: list[str] = []
    for line, kind in rows:
        mark = quote_mark(line)
        bare = not mark and kind.inner is not None and kind.inner.name == "blank"
        prefixes.append(mark or (line if bare else ""))
        inner.append((line[len(mark) :] if mark else "" if bare else line, kind.inner or kind))
    return [prefix + line for prefix, line in zip(prefixes, _rows(inner, defined), strict=True)]


def _table_row(line: str, defined: Container[str]) -> str:
    written, at = "", 0
    for start, end in cells(line):
        written += line[at:start] + _inline(line[start:end], defined)
        at = end
    written += line[at:]
    indent = len(written) - len(written.lstrip(" \t"))
    row = written[indent:]
    return _indent(written[:indent], 0) + (row if row.startswith("|") else _start(row))


def _paragraph(rows: Sequence[Row], defined: Container[str]) -> list[str]:
    text = "\n".join(line[kind.text_at :] for line, kind in rows)
    lines = _inline(text, defined).split("\n")
    written = []
    for n, ((line, kind), words) in enumerate(zip(rows, lines, strict=True)):
        before = line[: kind.text_at]
        if kind.name == "heading":
            words = _CLOSING_HASHES.sub(lambda hashes: "\\" + hashes[0], words)
        else:
            words = _start(words)
            before = _before(before, kind, first=n == 0)
        written.append(before + _ending(words))
    return written


def _before(before: str, kind: LineKind, *, first: bool) -> str:
    """What stands before the words: the marks of the line, or blanks that must not mean code."""
    if kind.name == "item":
        marker = before.rstrip(" \t")
        space = before[len(marker) :]
        return before if len(space.expandtabs(4)) <= 4 else marker + space[0] + _BLANKS[space[1]] + space[2:]
    if kind.name == "footnote" or not first:
        return before
    return _indent(before, kind.margin)


def _indent(blanks: str, margin: int) -> str:
    """Blanks before a paragraph; four more than its list or footnote asks for would make it code."""
    if len(blanks.expandtabs(4)) < margin + 4:
        return blanks
    at = next(n for n in range(len(blanks)) if len(blanks[:n].expandtabs(4)) >= margin)
    return blanks[:at] + _BLANKS[blanks[at]] + blanks[at + 1 :]


def _start(words: str) -> str:
    """The first words of a line, none of which CommonMark takes for a heading, an item, a break or a table."""
    if found := _NUMBERED.match(words):
        return found[0] + "\\" + words[found.end() :]
    if not any(pattern.match(words) for pattern in (_MARKED, _RULE, _UNDERLINE, _DELIMITER_LIKE)):
        return words
    run = len(words) - len(words.lstrip(words[0])) if words[0] in "*_" else 1
    return "".join("\\" + c for c in words[:run]) + words[run:]


def _ending(words: str) -> str:
    return words[:-1] + _BLANKS[" "] if words.endswith("  ") else words


def _inline(text: str, defined: Container[str]) -> str:
    """The words of a paragraph with its marks; the rest so that it stays text."""
    if not _SPECIAL.search(text):
        return text
    brackets = "](" in text or _has_labels(defined) or (text[0] == "[" and "]:" in text)
    written: list[str] = []
    at = 0
    for start, end, mark in _marked(scan(text, defined)):
        written.append(_literal(text, at, start, brackets=brackets))
        written.append(_mark(text, start, end, mark))
        at = end
    written.append(_literal(text, at, len(text), brackets=brackets))
    return "".join(written)


def _has_labels(defined: Container[str]) -> bool:
    return isinstance(defined, set) and any(not label.startswith("^") for label in defined)


def _marked(found: Sequence[Mark]) -> list[tuple[int, int, Mark]]:
    """The ranges that are marks and not words, in order."""
    ranges: list[tuple[int, int, Mark]] = []
    for mark in found:
        automatic = mark.kind == "link" and mark.end - mark.start == len(mark.target) + 2
        if automatic or mark.kind in ("escape", "break", "footnote_ref"):
            ranges.append((mark.start, mark.end, mark))
        else:
            ranges += [(*mark.opening, mark), (*mark.closing, mark)]
    return sorted(ranges, key=lambda r: r[:2])


def _mark(text: str, start: int, end: int, mark: Mark) -> str:
    if mark.kind == "escape":
        return f"&#{ord(text[start + 1])};"
    return text[start:end] if mark.kind == "break" else _kept(text[start:end])


def _kept(raw: str) -> str:
    """An address, a title or a label: only what would be taken for an escape or a reference is written differently."""
    return _ESCAPE_OR_ENTITY.sub(lambda f: f"&#{ord(f[1])};" if f[1] else "\\" + f[0], raw)


def _literal(text: str, start: int, end: int, *, brackets: bool) -> str:
    """The characters of text[start:end], which readers see as they are."""
    written: list[str] = []
    at = start
    while found := _SPECIAL.search(text, at, end):
        here = found.start()
        written.append(text[at:here])
        at = here + 1
        if text[here] in "*_":
            while at < end and text[at] == text[here]:
                at += 1
            run = text[here:at]
            written.append("".join("\\" + c for c in run) if _flanks(text, here, at) else run)
        else:
            written.append("\\" * _is_misread(text, here, brackets) + text[here])
    written.append(text[at:end])
    return "".join(written)


def _flanks(text: str, start: int, end: int) -> bool:
    """Whether CommonMark might take this run of `*` or `_` for the start or end of emphasis."""
    left = class_of(text[start - 1 : start] if start else "")
    right = class_of(text[end : end + 1])
    opening = right != SPACE and (right != PUNCT or left in (SPACE, PUNCT))
    closing = left != SPACE and (left != PUNCT or right in (SPACE, PUNCT))
    if text[start] == "_" and opening and closing:
        return PUNCT in (left, right)
    return opening or closing


def _is_misread(text: str, at: int, brackets: bool) -> bool:
    match text[at]:
        case "[" | "]":
            return brackets
        case "!":
            return brackets and text[at + 1 : at + 2] == "["
        case "<":
            return _HTML.match(text, at) is not None
        case "&":
            return ENTITY.match(text, at) is not None
        case "~":
            return "~" in (text[at - 1 : at] if at else "", text[at + 1 : at + 2])
        case character:
            return character == "`"
