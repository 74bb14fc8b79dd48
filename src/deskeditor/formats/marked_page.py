"""The marked-up copy on paper: what is proposed in its place, who would have it so, and the notes with numbers.

What would be put in is underlined, what would be taken out is struck through: that is seen without colours, too. Each
person has a letter, which stands behind what they propose.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.press import Page, pressed
from deskeditor.formats.proposed import Pen, Remark
from deskeditor.formats.review import Review
from deskeditor.formats.signs import THING, Look, Sign, Style, cited, laid_out
from deskeditor.news.published import Published
from deskeditor.news.times import spoken
from deskeditor.render.page import printed_dateline
from deskeditor.render.printed import printed_byline
from deskeditor.text.direction import Direction, direction_in

STYLE = """
body { font-family: 'Noto Serif', 'DejaVu Serif', 'Noto Naskh Arabic', serif; font-size: 11pt; color: #000000;
 background: #ffffff; }
p, li, h1, h2, h3 { line-height: 170%; }
p { margin: 0 0 8pt; }
h1 { font-size: 17pt; line-height: 130%; margin: 4pt 0 6pt; }
h2, h3 { font-size: 12pt; margin: 10pt 0 4pt; }
.banner { font-family: sans-serif; font-weight: bold; color: #b3261e; }
.label, .pen, .num { font-family: sans-serif; font-size: 8pt; color: #444444; }
.put { text-decoration: underline; color: #0b4f9e; }
.cut { text-decoration: line-through; color: #8c2f0f; }
.changed { background-color: #eeeeee; }
.note { font-size: 9pt; margin: 0 0 4pt; }
.dek { font-size: 13pt; }
.cells { border: 1px solid #777777; }
"""


def write(copy: Copy) -> Iterator[ExportFile]:
    story = copy.story
    page = Page(
        marked_html(copy),
        story.headline or story.slugline,
        story.language,
        story.direction == "rtl",
        {},
        story.modified,
        story.slugline,
        " · ".join(copy.banners),
    )
    head, last, tail = pressed(page, "galley").rpartition(b"startxref")
    yield ExportFile(f"{copy.stem}.marked.pdf", head + f"%{story.uri}\n".encode() + last + tail)


def write_page(copy: Copy) -> Iterator[ExportFile]:
    """The page that becomes the PDF."""
    yield ExportFile(f"{copy.stem}.marked.pdf.html", marked_html(copy).encode())


FORMAT = Format(
    "pdf-marked",
    "PDF of the marked-up copy with its notes, for the house",
    ".marked.pdf",
    write,
    exit="in-house",
    photos=False,
    legible=write_page,
    review=True,
)


def marked_html(copy: Copy) -> str:
    """The page in what Qt's rich text knows of HTML."""
    review = copy.review or Review()
    marked = _Marked(review, copy.story)
    body = "".join(marked.parts())
    return (
        f'<!doctype html><html lang="{escape(copy.story.language)}" dir="{copy.story.direction}"><head>'
        f'<meta charset="utf-8"><title>{escape(copy.title)}</title><style>{STYLE}</style></head>'
        f'<body dir="{copy.story.direction}">{"".join(_banners(copy))}{body}</body></html>'
    )


def _banners(copy: Copy) -> Iterator[str]:
    yield from (f'<p class="banner">{escape(banner)}</p>' for banner in copy.banners)
    number = f"version {copy.story.version}" if copy.story.version else ""
    facts = (copy.story.slugline, copy.story.desk, number, copy.story.modified[:16].replace("T", " "))
    yield f'<p class="label">{escape(" · ".join(filter(None, facts)))}</p>'


@dataclass
class _Marked:
    review: Review
    story: Published
    _letters: dict[str, str] = field(default_factory=dict)
    """By the name of the person."""
    _numbers: dict[str, int] = field(default_factory=dict)
    """Of the notes that begin a thread, by id."""

    def parts(self) -> Iterator[str]:
        for remark in self.review.remarks:
            if not remark.thread:
                self._numbers[remark.id] = len(self._numbers) + 1
        words = [
            *self._lines("headline", "h1"),
            *self._lines("dek", 'p class="dek"'),
            self._byline(),
            *self._body(),
            *self._lines("tagline", "p"),
            *(f'<p class="note">{escape(words)}</p>' for words in self.story.notes),
        ]
        yield from self._legend()
        yield from words
        yield from self._notes()

    def _byline(self) -> str:
        """And the place from which the story is told."""
        line = printed_byline(self.story.bylines, self.story.language) if self.story.bylines else ""
        return "".join(f"<p>{escape(said)}</p>" for said in (line, printed_dateline(self.story)) if said)

    def _lines(self, name: str, tag: str) -> Iterator[str]:
        signs = self.review.signs(name)
        if len(signs) > 1:
            yield f"<{tag}>{self._words(signs)}</{tag.split()[0]}>"

    def _body(self) -> Iterator[str]:
        main, notes = laid_out(self.review.signs("body"), {photo.name for photo in self.story.photos})
        rows: list[str] = []
        for signs in _paragraphs(main):
            style = signs[-1].style
            if style.kind == "cell":
                rows.append(("</tr><tr>" if rows and not style.level else "") + f"<td>{self._words(signs)}</td>")
                continue
            yield from _table(rows)
            rows = []
            yield self._paragraph(signs, style)
        yield from _table(rows)
        for number, label in enumerate(dict.fromkeys(cited(main, notes)), 1):
            yield f'<p class="note">{number}. {self._words(notes[label])}</p>'

    def _paragraph(self, signs: Sequence[Sign], style: Style) -> str:
        words, way = self._words(signs), self._way(signs)
        match style.kind:
            case "heading":
                return f"<h{min(style.level, 3)}{way}>{words}</h{min(style.level, 3)}>"
            case "quote" | "pull" | "credit":
                return f"<blockquote><p{way}>{words}</p></blockquote>"
            case "item":
                mark = f"{style.number}." if style.ordered else "•"
                side = "right" if 'dir="rtl"' in (way or self._usual) else "left"
                return f'<p{way} style="margin-{side}: {18 * style.level}pt">{mark} {words}</p>'
            case "rule":
                return "<hr>"
            case _:
                return f"<p{way}>{words}</p>"

    @property
    def _usual(self) -> str:
        return ' dir="rtl"' if self.story.direction == "rtl" else ' dir="ltr"'

    def _way(self, signs: Sequence[Sign]) -> str:
        """The direction of a paragraph that runs against the story."""
        usual: Direction = "rtl" if self.story.direction == "rtl" else "ltr"
        way = direction_in("".join(sign.text for sign in signs if sign.text != THING and not sign.ends), usual)
        return f' dir="{way}"' if way != usual else ""

    def _words(self, signs: Sequence[Sign]) -> str:
        """The words of a paragraph, with the letters of those who would change them and the numbers of the notes."""
        ends = self._ends(signs)
        pieces = []
        for key, group in groupby(enumerate(signs), key=lambda one: _key(one[1], one[0] in ends)):
            run = list(group)
            pieces.append(self._run([sign for _, sign in run], key[0], key[1]))
            pieces += [f'<sup class="num">[{number}]</sup>' for n, _ in run for number in ends.get(n, ())]
        return "".join(pieces)

    def _ends(self, signs: Sequence[Sign]) -> dict[int, list[int]]:
        """The numbers of the notes behind the sign at which the words of each end."""
        name = signs[-1].field if signs else ""
        found: dict[int, list[int]] = {}
        for remark in self.review.remarks:
            if remark.id in self._numbers and remark.field == name and remark.start >= 0:
                within = [n for n, sign in enumerate(signs) if remark.start <= sign.at < remark.end and not sign.ends]
                if within and signs[-1].at >= remark.end:
                    found.setdefault(within[-1], []).append(self._numbers[remark.id])
        return found

    def _run(self, signs: Sequence[Sign], put: Pen | None, cut: Pen | None) -> str:
        words = "".join(_look(list(group), look) for look, group in groupby(signs, key=lambda sign: sign.look))
        for pen, kind in ((put, "put"), (cut, "cut")):
            if pen is not None:
                words = f'<span class="{kind}">{words}</span>'
        pen = cut or put or signs[0].changed
        if put is None and cut is None and signs[0].changed is not None and not signs[0].ends:
            words = f'<span class="changed">{words}</span>'
        return words + (f'<sub class="pen">{self._letter(pen.by)}</sub>' if pen is not None else "")

    def _letter(self, name: str) -> str:
        """A, B … Z, A2, B2 …"""
        n = len(self._letters)
        return self._letters.setdefault(name, chr(ord("A") + n % 26) + (str(n // 26 + 1) if n > 25 else ""))

    def _legend(self) -> Iterator[str]:
        if self._letters:
            people = ", ".join(f"{letter} {name}" for name, letter in self._letters.items())
            yield (
                '<p class="label"><span class="put">put in</span> · <span class="cut">taken out</span> · '
                f"{escape(people)}</p>"
            )

    def _notes(self) -> Iterator[str]:
        if self.review.remarks:
            yield "<hr><h2>Notes</h2>"
        for remark in self.review.remarks:
            number = f"[{self._numbers[remark.id]}] " if remark.id in self._numbers else "↳ "
            yield f'<p class="note">{number}{_note(remark)}</p>'


def _note(remark: Remark) -> str:
    when = spoken(remark.at) if remark.at else ""
    who = ", ".join(filter(None, (remark.by, when, "settled" if remark.resolved and not remark.thread else "")))
    about = f"[{remark.about}] " if remark.start < 0 and remark.about and not remark.thread else ""
    return f"<b>{escape(who)}:</b> {escape(about + remark.text)}".replace("\n", "<br>")


def _paragraphs(signs: Iterable[Sign]) -> Iterator[list[Sign]]:
    line: list[Sign] = []
    for sign in signs:
        line.append(sign)
        if sign.ends:
            yield line
            line = []


def _table(rows: Sequence[str]) -> Iterator[str]:
    if rows:
        yield f'<table class="cells" border="1" cellspacing="0" cellpadding="4"><tr>{"".join(rows)}</tr></table>'


def _key(sign: Sign, ends: bool) -> tuple[Pen | None, Pen | None, Pen | None, bool]:
    """Signs with the same key are one run; that at which the words of a note end is the last of one."""
    return sign.put, sign.cut, sign.changed if not sign.ends else None, ends


def _look(signs: Sequence[Sign], look: Look) -> str:
    if look.thing:
        return _thing(look.thing)
    words = "".join(_shown(sign) for sign in signs)
    for on, tag in ((look.strong, "b"), (look.emphasis, "i")):
        words = f"<{tag}>{words}</{tag}>" if on else words
    return words + (f' <span class="label">[{escape(look.link)}]</span>' if look.link else "")


def _shown(sign: Sign) -> str:
    """The end of a paragraph shows when it would come or go."""
    if sign.ends:
        return "¶" if sign.put or sign.cut else ""
    return escape(sign.text) if sign.text != THING else ""


def _thing(thing: str) -> str:
    kind, _, name = thing.partition(":")
    match kind:
        case "break":
            return "<br>"
        case "note":
            return f"<sup>{escape(name)}</sup>"
        case "photo":
            return f'<span class="label">[photo {escape(name)}]</span>'
        case _:
            return ""
