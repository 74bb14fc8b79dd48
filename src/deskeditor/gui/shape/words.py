"""The shape of a story as a page."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from deskeditor.checks.readability import FEWEST, Ease
from deskeditor.checks.shape import LONG, Headline, Place, Shape, Voice
from deskeditor.checks.snippets import Line, Snippet, Where
from deskeditor.gui.dates import in_figures
from deskeditor.gui.theme import Colours

LONGEST_SHOWN = 160
"""Characters of a sentence or a quotation that are shown."""
HEADLINE_WORDS = {
    "headline": QT_TRANSLATE_NOOP("shape", "Headline"),
    "headline_social": QT_TRANSLATE_NOOP("shape", "On social media"),
    "headline_print": QT_TRANSLATE_NOOP("shape", "In print"),
    "dek": QT_TRANSLATE_NOOP("shape", "Standfirst"),
}
EASE_WORDS: dict[Ease, str] = {
    "easy": QT_TRANSLATE_NOOP("shape", "easy to read"),
    "medium": QT_TRANSLATE_NOOP("shape", "of medium difficulty"),
    "hard": QT_TRANSLATE_NOOP("shape", "hard to read"),
    "very hard": QT_TRANSLATE_NOOP("shape", "very hard to read"),
}
WHERE_WORDS: dict[Where, str] = {
    "search": QT_TRANSLATE_NOOP("shape", "In a search"),
    "social": QT_TRANSLATE_NOOP("shape", "Shared on social media"),
}


def page(shape: Shape, colours: Colours, direction: str) -> str:
    """HTML for a text browser. `direction`: `ltr` or `rtl`, of the words of the story. Links are
    `place:FIELD-START-END`, in code points of the original reading."""
    parts = [
        *_section(_tr("Length"), _length(shape)),
        *_section(_tr("Who Is Quoted"), _voices(shape, direction)),
        *_section(_tr("Sentences over {0} Words").format(LONG), _long(shape.long_sentences, direction)),
        *_section(_tr("Headlines"), _headlines(shape.headlines, colours)),
        *_section(_tr("Search and Social"), _snippets(shape.snippets, colours, direction)),
    ]
    style = (
        f"h3 {{ color: {colours.soft}; margin-top: 14px; margin-bottom: 4px; }}"
        f"a {{ color: {colours.accent}; }} td {{ padding-right: 18px; padding-bottom: 3px; }}"
    )
    ours = "rtl" if _is_turned() else "ltr"
    return f'<html><head><style>{style}</style></head><body dir="{ours}">{"".join(parts)}</body></html>'


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"<h3>{escape(title)}</h3>"
    yield from lines


def _length(shape: Shape) -> Iterator[str]:
    yield _table()
    yield _row(_tr("Words"), f"<b>{in_figures(shape.words)}</b>")
    yield _row(_tr("Without quotations"), in_figures(shape.own))
    yield _row(_tr("In quotations"), _tr("{0} ({1} %)").format(in_figures(shape.quoted), shape.share_quoted))
    yield _row(_tr("Time to read"), _minutes(shape.reading_time_s))
    yield _row(
        _tr("Sentences"), _tr("{0}, {1} words each").format(in_figures(shape.sentences), in_figures(shape.per_sentence))
    )
    found = shape.readability
    if found is not None:
        score = _tr("{0} by {1}: {2}").format(in_figures(found.score), found.formula, _tr(EASE_WORDS[found.ease]))
    elif shape.words < FEWEST:
        score = _tr("too short to tell")
    else:
        score = _tr("no formula for this language")
    yield _row(_tr("Readability"), escape(score))
    yield "</table>"


def _minutes(seconds: int) -> str:
    minutes = max(1, round(seconds / 60))
    return _tr("about {0} min").format(minutes) if seconds else _tr("none")


def _voices(shape: Shape, direction: str) -> Iterator[str]:
    if not shape.voices:
        yield _empty(_tr("Nobody is quoted."))
        return
    yield _table()
    for voice in shape.voices:
        yield _row(_said_by(voice.name), escape(_said(voice)), is_html=not voice.name)
    yield "</table>"
    if shape.longest is not None:
        words = _tr("Longest quotation, {0} words:").format(shape.longest.words)
        yield f"<p>{escape(words)}</p>{_link(shape.longest, direction)}"


def _said_by(name: str) -> str:
    return name if name else f"<i>{escape(_tr('The copy does not say who'))}</i>"


def _said(voice: Voice) -> str:
    times = _tr("once") if voice.quotations == 1 else _tr("{0} times").format(voice.quotations)
    return _tr("{0}, {1} words").format(times, in_figures(voice.words))


def _long(places: Iterable[Place], direction: str) -> Iterator[str]:
    shown = [_link(place, direction, f"{place.words} – ") for place in places]
    yield from shown or [_empty(_tr("There is none."))]


def _link(place: Place, direction: str, before: str = "") -> str:
    text = " ".join(place.text.split())
    text = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN].rsplit(" ", 1)[0] + "…"
    link = f"place:body-{place.start}-{place.end}"
    return f'<p dir="{direction}">{before}<a href="{link}">{escape(text)}</a></p>'


def _headlines(headlines: Iterable[Headline], colours: Colours) -> Iterator[str]:
    yield _table()
    for one in headlines:
        if one.text:
            said = _tr("{0} of {1} characters, {2} words").format(one.characters, one.limit, one.words)
            yield _row(_tr(HEADLINE_WORDS[one.field]), _alarming(said, colours) if one.is_too_long else escape(said))
        else:
            yield _row(_tr(HEADLINE_WORDS[one.field]), f"<i>{escape(_tr('empty'))}</i>")
    yield "</table>"


def _alarming(words: str, colours: Colours) -> str:
    return f'<b style="color: {colours.bad}">{escape(words)}</b>'


def _snippets(snippets: Iterable[Snippet], colours: Colours, direction: str) -> Iterator[str]:
    """As it looks there, and what does not fit."""
    for one in snippets:
        title = escape(one.title.shown) or f"<i>{escape(_tr('no headline'))}</i>"
        description = escape(one.description.shown) or f"<i>{escape(_tr('no standfirst'))}</i>"
        yield f'<p style="color: {colours.soft}">{escape(_tr(WHERE_WORDS[one.where]))}</p>'
        yield (
            f'<table width="100%" cellpadding="8" style="background-color: {colours.quiet_tint}"><tr><td>'
            f'<div dir="{direction}"><b style="color: {colours.accent}">{title}</b><br/>{description}</div>'
            "</td></tr></table>"
        )
        for name, line in ((_tr("Title"), one.title), (_tr("Description"), one.description)):
            yield f"<p>{_measured(name, line, colours)}</p>"


def _measured(name: str, line: Line, colours: Colours) -> str:
    told = _tr("{0}: {1} of about {2} pixels") if line.unit == "pixels" else _tr("{0}: {1} of about {2} characters")
    said = told.format(name, line.length, line.limit)
    return _alarming(_tr("{0}, cut").format(said), colours) if line.is_cut else escape(said)


def _row(name: str, html: str, *, is_html: bool = False) -> str:
    """`html` as it is; `name` too when it is HTML already."""
    cells = [name if is_html else escape(name), html]
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in (reversed(cells) if _is_turned() else cells))}</tr>"


def _table() -> str:
    """Qt 6.11 begins a table at the left, and sets its columns from there, whatever direction it is given."""
    return '<table align="right">' if _is_turned() else "<table>"


def _is_turned() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _empty(words: str) -> str:
    return f"<p><i>{escape(words)}</i></p>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("shape", text)
