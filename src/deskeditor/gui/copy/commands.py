"""What the commands of the copy do: functions of the words and the selection that say which edits to make.

Positions are code points of the whole text. The edits of one outcome count in the text as it was, in order, and do
not overlap; the selection counts in the text as it will be.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from deskeditor.news.languages import language as language_of
from deskeditor.render.marks import LineKind, Mark, kinds, marks, photo_line

_SPACE = " \t\u00a0\u202f"
_ITEM = re.compile(r"[ \t]*(?:[-*]|\d{1,9}\.)[ \t]+")
_HEADING = re.compile(r"#{1,6}[ \t]+")
_QUOTE = re.compile(r">{1,2} ?")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]]+)\]")


@dataclass(frozen=True, slots=True)
class Edit:
    start: int
    end: int
    inserted: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """`caret` is where the caret goes; `anchor` is the other end of the selection, None for none."""

    edits: tuple[Edit, ...]
    caret: int
    anchor: int | None = None


def applied(text: str, edits: tuple[Edit, ...]) -> str:
    """The words after these edits."""
    made, at = [], 0
    for edit in edits:
        made += [text[at : edit.start], edit.inserted]
        at = edit.end
    return "".join([*made, text[at:]])


def moved(position: int, edits: tuple[Edit, ...], *, after: bool = True) -> int:
    """Where a position of the text before stands afterwards; `after` what is inserted right there, or before it."""
    shift = 0
    for edit in edits:
        if edit.end < position or (edit.end == position and (after or edit.start < position)):
            shift += len(edit.inserted) - (edit.end - edit.start)
        elif edit.start < position:
            return edit.start + shift + len(edit.inserted)
    return position + shift


# lines


@dataclass(frozen=True, slots=True)
class Line:
    start: int
    words: str
    kind: LineKind

    @property
    def end(self) -> int:
        return self.start + len(self.words)


def lines_of(text: str, start: int, end: int) -> list[Line]:
    """The lines that a selection touches. One that ends at the very start of a line does not touch it."""
    if end > start and text[end - 1] == "\n":
        end -= 1
    found, at = [], 0
    rows = text.split("\n")
    for words, kind in zip(rows, kinds(rows), strict=True):
        if at <= end and at + len(words) >= start:
            found.append(Line(at, words, kind))
        at += len(words) + 1
    return found


def selected(outcome: tuple[Edit, ...], start: int, end: int) -> Outcome:
    """The same words selected as before."""
    if start == end:
        return Outcome(outcome, moved(start, outcome))
    return Outcome(outcome, moved(end, outcome, after=False), moved(start, outcome))


# strong and emphasis


def strong(text: str, start: int, end: int) -> Outcome:
    """Bold, or no longer bold; without a selection the word at the caret."""
    return _toggled(text, start, end, "strong", "**")


def emphasis(text: str, start: int, end: int) -> Outcome:
    """Italic, or no longer italic; without a selection the word at the caret."""
    return _toggled(text, start, end, "emphasis", "*")


def _toggled(text: str, start: int, end: int, kind: str, sign: str) -> Outcome:
    if start == end:
        word = word_at(text, start)
        if word is None:
            there = around(text, start, kind=kind)
            if there:
                return _unmarked_mark(there, start)
            return Outcome((Edit(start, start, sign * 2),), start + len(sign))
        marked = _toggle_pieces(text, [word], kind, sign)
        return Outcome(marked, moved(start, marked, after=start == word[0]))
    return selected(_toggle_pieces(text, list(pieces(text, start, end)), kind, sign), start, end)


def _unmarked_mark(mark: Mark, caret: int) -> Outcome:
    edits = (Edit(*mark.opening, ""), Edit(*mark.closing, ""))
    return Outcome(edits, moved(caret, edits))


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The words of a selection, line by line, without the marks that lines begin with and without space at the
    edges."""
    for line in lines_of(text, start, end):
        first = max(start, line.start + line.kind.text_at)
        last = min(end, line.end)
        words = text[first:last]
        first += len(words) - len(words.lstrip(_SPACE))
        last -= len(words) - len(words.rstrip(_SPACE))
        if first < last and line.kind.name not in ("photo", "section_break"):
            yield first, last


def _toggle_pieces(text: str, chosen: list[tuple[int, int]], kind: str, sign: str) -> tuple[Edit, ...]:
    held = [around(text, *piece, kind=kind) for piece in chosen]
    if chosen and all(held):
        found = {mark.start: mark for mark in held if mark}
        return tuple(edit for mark in found.values() for edit in (Edit(*mark.opening, ""), Edit(*mark.closing, "")))
    edits: list[Edit] = []
    for (start, end), mark in zip(chosen, held, strict=True):
        if mark is None:
            edits += _marked(text, start, end, kind, sign)
    return tuple(edits)


def _marked(text: str, start: int, end: int, kind: str, sign: str) -> list[Edit]:
    """One range marked; marks of the same kind inside it go, those that reach over its edge are taken in."""
    inside = [m for m in marks_at(text, start) if m.kind == kind and m.start < end and m.end > start]
    start, end = min([start, *(m.start for m in inside)]), max([end, *(m.end for m in inside)])
    gone = [Edit(*span, "") for m in inside for span in (m.opening, m.closing)]
    edits = [Edit(start, start, sign), *gone, Edit(end, end, sign)]
    return joined_up(edits)


def joined_up(edits: list[Edit]) -> list[Edit]:
    """Edits that touch, as one."""
    joined: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if joined and joined[-1].end == edit.start:
            last = joined.pop()
            edit = Edit(last.start, edit.end, last.inserted + edit.inserted)
        joined.append(edit)
    return joined


def marks_at(text: str, at: int) -> list[Mark]:
    """The marks of the line at a position, in positions of the text."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    words = text[start : len(text) if end < 0 else end]
    prefix = next((m.end() for p in (_HEADING, _QUOTE, _ITEM) if (m := p.match(words))), 0)
    by = start + prefix
    return [
        Mark(
            m.start + by,
            m.end + by,
            m.kind,
            (m.opening[0] + by, m.opening[1] + by),
            (m.closing[0] + by, m.closing[1] + by),
            m.target,
        )
        for m in marks(words[prefix:])
    ]


def around(text: str, start: int, end: int | None = None, kind: str = "") -> Mark | None:
    """The innermost mark of this kind whose words hold the whole range."""
    end = start if end is None else end
    found = [m for m in marks_at(text, start) if m.kind == kind and m.start <= start and end <= m.end]
    return found[-1] if found else None


def word_at(text: str, at: int) -> tuple[int, int] | None:
    """The word that a caret stands in or at."""
    start = end = at
    while start > 0 and _in_word(text, start - 1):
        start -= 1
    while end < len(text) and _in_word(text, end):
        end += 1
    return (start, end) if start < end else None


def _in_word(text: str, at: int) -> bool:
    character = text[at]
    if character in "’'-\u200c":
        return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()
    return character.isalnum() or character == "_" or "\u0300" <= character <= "\u036f"


# headings, block quotes, lists


def heading(text: str, start: int, end: int, level: int) -> Outcome:
    """The lines as headings of this level; as paragraphs when they are that already."""
    lines = [line for line in lines_of(text, start, end) if line.kind.name not in ("blank", "photo", "table")]
    lines = lines or lines_of(text, start, end)[:1]
    same = all(line.kind.name == "heading" and line.kind.level == level for line in lines)
    sign = "" if same else "#" * level + " "
    edits = tuple(e for line in lines for e in _set_apart(text, line, sign))
    return selected(edits, start, end)


def _set_apart(text: str, line: Line, sign: str) -> list[Edit]:
    """A line with another beginning; a heading in the midst of a paragraph stands apart from it."""
    return [Edit(line.start, line.start + _prefix(line.words), sign)]


def _prefix(words: str) -> int:
    """How long the mark is that the line begins with."""
    for pattern in (_HEADING, _QUOTE, _ITEM):
        found = pattern.match(words)
        if found:
            return found.end()
    return 0


def block_quote(text: str, start: int, end: int) -> Outcome:
    """The lines as a block quote, or as paragraphs when they are one already."""
    return _quoted(text, start, end, "> ")


def pull_quote(text: str, start: int, end: int) -> Outcome:
    """The lines as a pull quote: words of the story, set again to catch the eye. Paragraphs when they are one."""
    return _quoted(text, start, end, ">> ")


def _quoted(text: str, start: int, end: int, sign: str) -> Outcome:
    lines = [line for line in lines_of(text, start, end) if line.words.strip()] or lines_of(text, start, end)[:1]
    mark = sign.strip()
    there = [found[0] if (found := _QUOTE.match(line.words)) else "" for line in lines]
    if all(old.strip() == mark for old in there):
        edits = [Edit(line.start, line.start + len(old), "") for line, old in zip(lines, there, strict=True)]
    else:
        changed = [(line, old) for line, old in zip(lines, there, strict=True) if old.strip() != mark]
        edits = [Edit(line.start, line.start + len(old), sign) for line, old in changed]
    return selected(tuple(edits), start, end)


def bullets(text: str, start: int, end: int) -> Outcome:
    """The paragraphs as items of a list, or as paragraphs again."""
    return _listed(text, start, end, lambda _n: "- ", ordered=False)


def numbers(text: str, start: int, end: int) -> Outcome:
    """The paragraphs as items of a numbered list, or as paragraphs again."""
    return _listed(text, start, end, lambda n: f"{n}. ", ordered=True)


def _listed(text: str, start: int, end: int, sign: Callable[[int], str], *, ordered: bool) -> Outcome:
    lines = lines_of(text, start, end)
    items = [line for line in lines if line.words.strip()] or lines[:1]
    listed = all(_is_item(line, ordered) for line in items)
    edits: list[Edit] = []
    for n, line in enumerate(items):
        above = items[n - 1] if n else None
        if above is not None and not listed:
            edits.append(Edit(above.end, line.start, "\n"))
        elif above is not None and line.start - above.end == 1:
            edits.append(Edit(line.start, line.start, "\n"))
        edits.append(Edit(line.start, line.start + _prefix(line.words), "" if listed else sign(n + 1)))
    edits = [e for e in edits if text[e.start : e.end] != e.inserted]
    return selected(tuple(joined_up(edits)), start, end)


def _is_item(line: Line, ordered: bool) -> bool:
    found = _ITEM.match(line.words)
    return bool(found) and ordered == (found[0].strip()[:-1].isdigit() if found else False)


# links


def link_at(text: str, at: int) -> Mark | None:
    """The link in which a position stands."""
    return around(text, at, kind="link")


def link(text: str, start: int, end: int, address: str, words: str = "") -> Outcome:
    """The selection, or `words`, as a link; another address for the link at the caret; with an empty address no
    link."""
    there = around(text, start, end, kind="link")
    if there:
        if not address:
            edits = (Edit(*there.opening, ""), Edit(*there.closing, ""))
            return selected(edits, start, end)
        shown = text[there.opening[1] : there.closing[0]]
        made = f"[{words or shown}]({target(address)})"
        return Outcome((Edit(there.start, there.end, made),), there.start + len(made))
    if not address:
        return Outcome((), end, start)
    shown = words or text[start:end].replace("\n", " ").strip() or address
    made = f"[{shown}]({target(address)})"
    return Outcome((Edit(start, end, made),), start + len(made))


def target(address: str) -> str:
    """An address as it stands in the brackets of a link or photo."""
    address = address.strip()
    if any(c in address for c in " ()<>\t"):
        return f"<{address.replace('<', '%3C').replace('>', '%3E')}>"
    return address


# what stands in a paragraph of its own


def own_paragraph(text: str, at: int, words: str, caret: int | None = None) -> Outcome:
    """`words` as a paragraph after the one at a position, or in place of that one when it is empty.

    `caret` counts in `words`; None for their end.
    """
    line_start = text.rfind("\n", 0, at) + 1
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    if line_start == line_end:
        before = "\n" if line_start and text[line_start - 2 : line_start] != "\n\n" and line_start > 1 else ""
        start = line_start
    else:
        start = _paragraph_end(text, line_end)
        before = "\n\n"
        line_end = start
    following = text[line_end:]
    after = "" if not following else "\n" if following.startswith("\n") and not following.startswith("\n\n") else ""
    if following and not following.startswith("\n"):
        after = "\n\n"
    stands = start + len(before)
    return Outcome((Edit(start, line_end, before + words + after),), stands + (len(words) if caret is None else caret))


def _paragraph_end(text: str, line_end: int) -> int:
    """Where the paragraph ends whose line ends here."""
    end = text.find("\n\n", line_end)
    return len(text.rstrip("\n")) if end < 0 else end


def table(text: str, at: int, rows: int, columns: int) -> Outcome:
    """An empty table with a row of headings and `rows` rows below it; the caret goes into the first cell."""
    row = "|" + "  |" * columns
    rule = "|" + " --- |" * columns
    return own_paragraph(text, at, "\n".join([row, rule, *[row] * rows]), caret=2)


def photo(text: str, at: int, name: str) -> Outcome:
    """The photo of this name shown in the copy, after the paragraph at the caret."""
    return own_paragraph(text, at, photo_line(name))


def section_break(text: str, at: int) -> Outcome:
    """A break between two sections."""
    return own_paragraph(text, at, "* * *")


def footnote(text: str, at: int) -> Outcome:
    """The next footnote: its number at the caret, its words at the end of the story, where the caret goes."""
    used = {found[1] for found in _FOOTNOTE.finditer(text)}
    number = next(str(n) for n in range(1, len(used) + 2) if str(n) not in used)
    end = len(text.rstrip("\n"))
    reference, definition = f"[^{number}]", f"\n\n[^{number}]: "
    if at >= end:
        edits = (Edit(at, len(text), reference + definition),)
        return Outcome(edits, at + len(reference + definition))
    edits2 = (Edit(at, at, reference), Edit(end, len(text), definition))
    return Outcome(edits2, end + len(reference) + len(definition))


def quotation(words: str, attribution: str, language: str) -> str:
    """Recorded words in the quotation marks of the language, and who said them: `“It rains,” said Ann Lee.`

    English sets a comma inside the marks and the others after them; other than that the words stay as they were
    recorded.
    """
    opening, closing = language_of(language).quotes[:2]
    if not attribution.strip():
        return f"{opening}{words.strip()}{closing}"
    return _attributed(words.strip(), attribution.strip(), opening, closing, language)


def set_between(text: str, start: int, end: int, made: str) -> Outcome:
    """Words put in the place of the selection, with the spaces that set them apart from those around."""
    at_start = start == 0 or text[start - 1] in " \n\t\u00a0([“"
    before = "" if at_start else " "
    after = " " if end < len(text) and text[end].isalnum() else ""
    return Outcome((Edit(start, end, before + made + after),), start + len(before + made))


def _attributed(words: str, attribution: str, opening: str, closing: str, language: str) -> str:
    inside = language.split("-")[0].lower() == "en"
    stop = "" if attribution.endswith((".", "!", "?")) else "."
    if words.endswith(("?", "!", "…")):
        return f"{opening}{words}{closing}{'' if inside else ','} {attribution}{stop}"
    said = words.removesuffix(".").rstrip(",")
    comma = _COMMAS.get(language.split("-")[0].lower(), ",")
    if inside:
        return f"{opening}{said}{comma}{closing} {attribution}{stop}"
    return f"{opening}{said}{closing}{comma} {attribution}{stop}"


_COMMAS = {"ar": "،", "fa": "،", "ur": "،", "ckb": "،"}


# the bin


def paragraph_at(text: str, at: int) -> tuple[int, int]:
    """The paragraph in which a position stands."""
    start, end = text.rfind("\n\n", 0, at), text.find("\n\n", at)
    return 0 if start < 0 else start + 2, len(text) if end < 0 else end


PASSAGE_BREAK = "\n\n* * *\n\n"


def passages(bin_text: str) -> list[str]:
    """What lies in the bin, the oldest first."""
    return [passage for passage in bin_text.split(PASSAGE_BREAK) if passage.strip()]


def binned(bin_text: str, passage: str) -> Edit:
    """A passage put into the bin, after the others."""
    end = len(bin_text)
    return Edit(end, end, (PASSAGE_BREAK if bin_text.strip() else "") + passage.strip("\n"))


def unbinned(bin_text: str, number: int) -> Edit:
    """The passage of this number taken out of the bin."""
    found = [m.start() for m in re.finditer(re.escape(PASSAGE_BREAK), bin_text)]
    edges = [0, *found, len(bin_text)]
    start, end = edges[number], edges[number + 1]
    if number:
        return Edit(start, end, "")
    return Edit(0, end + len(PASSAGE_BREAK) if end < len(bin_text) else end, "")


def taken_out(text: str, start: int, end: int) -> Outcome:
    """A selection taken out of the copy, without leaving an empty paragraph."""
    before, after = text[:start], text[end:]
    if (not before or before.endswith("\n\n")) and after.startswith("\n\n"):
        end += 2
    elif before.endswith("\n\n") and not after.strip("\n"):
        start -= 2
    return Outcome((Edit(start, end, ""),), start)
