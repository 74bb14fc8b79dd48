"""Two pieces of HTML compared by what a reader gets: words, elements, their attributes. How they are written is left
aside: WordPress writes `<br />` and `&amp;` where it filters, and the same is meant."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

BREAKING = frozenset(
    {"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "figcaption", "br", "div", "hr"}
)
BLOCK = re.compile(r"\s*(/?)wp:([a-z][a-z0-9/-]*)\s*(\{.*\})?\s*(/?)\s*", re.S)


@dataclass(frozen=True, slots=True)
class Seen:
    """`elements`: each with its attributes, and blocks, as often as they come; `comments`: those that are no blocks."""

    words: str
    elements: Counter[str]
    comments: frozenset[str]


def seen(html: str) -> Seen:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return Seen(" ".join("".join(reader.words).split()), reader.elements, frozenset(reader.comments))


def lines(html: str) -> str:
    """The words for a person to read, a line for each paragraph."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    parts = (" ".join(line.split()) for line in "".join(reader.words).split("\n"))
    return "\n".join(filter(None, parts))


def differences(sent: str, arrived: str) -> Iterator[str]:
    """Sentences: what of the markup that was sent is not there, and where the words are others."""
    if sent == arrived:
        return
    before, after = seen(sent), seen(arrived)
    lost = [name for name, count in (before.elements - after.elements).items() if count]
    if lost:
        yield f"The site filtered the markup: {_some(lost)} did not arrive."
    more = [name for name, count in (after.elements - before.elements).items() if count]
    if more and not lost:
        yield f"The site added to the markup: {_some(more)}."
    if before.words != after.words:
        yield f"The words arrived otherwise: {_where(before.words, after.words)}."
    if before.comments - after.comments:
        yield "The site removed the mark by which the story is found there."


def _some(names: list[str]) -> str:
    shown = ", ".join(sorted(names)[:6])
    return shown if len(names) <= 6 else f"{shown} and {len(names) - 6} more"


def _where(sent: str, arrived: str) -> str:
    at = next((i for i, (a, b) in enumerate(zip(sent, arrived, strict=False)) if a != b), min(len(sent), len(arrived)))
    start = max(0, at - 20)
    return f"“{sent[start : at + 30].strip()}” became “{arrived[start : at + 30].strip()}”"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.elements: Counter[str] = Counter()
        self.comments: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BREAKING:
            self.words.append("\n")
        self.elements[f"<{tag}>"] += 1
        for name, value in attrs:
            self.elements[f"{name} of <{tag}>"] += 1
            if name in ("href", "src", "class", "id", "lang", "dir"):
                self.elements[f"{name}={value or ''}"] += 1

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        if block := BLOCK.fullmatch(data):
            if not block[1]:
                self.elements[f"block {block[2]} {_attributes(block[3])}".strip()] += 1
        else:
            self.comments.append(data.strip())


def _attributes(said: str | None) -> str:
    """Those of a block, in one way of writing: the filter of WordPress escapes `&` in them once more."""
    if not said:
        return ""
    try:
        return unescape(json.dumps(json.loads(said), sort_keys=True, ensure_ascii=False))
    except ValueError:
        return said
