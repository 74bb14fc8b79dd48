"""What can be done about a quotation in the copy: the same from the Quotes pane, from the menu over the words and by
keys. Each deed takes the finding as it was shown; what has changed since is not touched.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.gui import notices
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.quotecheck import exchange, rulings
from deskeditor.gui.quotecheck.words import time_code
from deskeditor.news.problems import BadInput
from deskeditor.news.quotations import Checked, is_in_caption

if TYPE_CHECKING:
    from deskeditor.gui.inspector.quotes import QuotesPane
    from deskeditor.gui.quotecheck.watch import QuoteWatch
    from deskeditor.gui.session import Session
    from deskeditor.gui.window import Window
    from deskeditor.news.records import Source
    from deskeditor.newsroom import QuoteRow


@dataclass(frozen=True, slots=True)
class Deed:
    """`id` names it for tests and the pane's buttons."""

    id: str
    text: str
    call: Callable[[], object]


def deeds_for(window: "Window", watch: "QuoteWatch", one: Checked) -> list[Deed]:
    """The most wanted first."""
    found: list[tuple[str, str, Callable[[Window, QuoteWatch, Checked], object]]] = []
    session, evidence = watch.session, one.evidence
    taken = ("take", QT_TRANSLATE_NOOP("quotations", "Take the Recorded Words"), take_recorded_words)
    can_take = exchange.is_offered(one) and _document_of(session, one) is not None
    if can_take and one.faulty:
        found.append(taken)
    if evidence is not None and evidence.time_range is not None:
        found.append(("hear", _tr("Hear It at {0}").format(time_code(evidence.time_range[0])), hear))
    elif evidence is not None and evidence.transcript:
        found.append(("open", QT_TRANSLATE_NOOP("quotations", "Show It in the Transcript"), hear))
    if evidence is not None and evidence.quote:
        found.append(("show", QT_TRANSLATE_NOOP("quotations", "Show the Recorded Quote"), show_recorded))
    if can_take and not one.faulty:
        found.append(taken)
    if (evidence is None or not evidence.quote) and one.verdict != "not for use":
        found.append(("record", QT_TRANSLATE_NOOP("quotations", "Record as New Quote…"), record))
    found.append(("link", QT_TRANSLATE_NOOP("quotations", "Link to a Recorded Quote…"), link))
    found.append(("speaker", QT_TRANSLATE_NOOP("quotations", "Say Who Speaks…"), say_speaker))
    if watch.is_to_look_at(one) and one.verdict != "not for use":
        found.append(("clear", QT_TRANSLATE_NOOP("quotations", "Clear This Quote…"), clear))
    if one.ruling is not None:
        found.append(("back", QT_TRANSLATE_NOOP("quotations", "Take Back What Was Decided"), take_back))
    return [Deed(id, _tr(text), partial(call, window, watch, one)) for id, text, call in found]


def go_to(window: "Window", watch: "QuoteWatch", one: Checked) -> None:
    """The words, selected, where they stand now."""
    from deskeditor.news.gate import Finding

    now = watch.find(one.id) or one
    quotation = now.quotation
    if is_in_caption(quotation.field):
        photo = quotation.field.removeprefix("caption:")
        found = Finding("warning", "quotation", "caption", quotation.start, quotation.end, "", photo)
    else:
        found = Finding("warning", "quotation", quotation.field, quotation.start, quotation.end, "")
    window.back_to_copy()
    window.go_to_finding(found)


def take_recorded_words(window: "Window", watch: "QuoteWatch", one: Checked) -> None:
    """Between the same marks, as one step of undo."""
    now, session = watch.find(one.id), watch.session
    where = _document_of(session, one)
    if now is None or where is None:
        notices.info(_tr("The words have changed meanwhile; look again."))
        return
    record, field = where
    language = str(session.story.read("language"))
    view = session.view(field, "original", record)
    with session.together(record=record):
        for splice in exchange.recorded_words(now, view.lines.text(), language):
            session.splice_shown(view, splice.start, splice.end, splice.inserted)


def _document_of(session: "Session", one: Checked) -> tuple[str | None, str] | None:
    """Record (None: the story) and field in which the quotation can be changed; None where it cannot be."""
    field = one.quotation.field
    if not is_in_caption(field):
        return None, field
    photo = field.removeprefix("caption:")
    override = any(use.caption_override for use in session.story.read("photos") if use.photo == photo)
    return None if override or session.photo(photo) is None else (photo, "caption")


def hear(window: "Window", watch: "QuoteWatch", one: Checked) -> None:
    """The recording at that second, or the transcript at that passage."""
    from deskeditor.gui.ledger import recording

    evidence = one.evidence
    if evidence is not None and evidence.transcript:
        seconds = evidence.time_range[0] if evidence.time_range is not None else None
        recording.play(window, evidence.transcript, seconds, evidence.span)


def show_recorded(window: "Window", watch: "QuoteWatch", one: Checked) -> None:
    """The quote in the Quotes pane; one that was recorded for another story, in the quote book."""
    from deskeditor.gui.ledger.quotebook import show_book

    if one.evidence is None:
        return
    quote = one.evidence.quote
    if any(here.id == quote for here in watch.session.surroundings.quotes):
        _pane(window).show_recorded(quote)
    elif (book := show_book(window)) is not None:
        book.open_quote(quote)


def record(window: "Window", watch: "QuoteWatch", one: Checked) -> None:
    """A new quote, with speaker and words filled in."""
    from deskeditor.gui.inspector.quotedialogs import Said

    evidence, name = one.evidence, one.quotation.speaker.name
    words = one.quotation.words
    source = evidence.source if evidence is not None else ""
    if not source and (known := _source_named(watch.session, name)) is not None:
        source = known.id
    said = Said(words=words, source=source, speaker="" if source else name)
    if evidence is not None and evidence.transcript:
        said = Said(evidence.words or words, source, evidence.transcript, evidence.span, speaker=said.speaker)
    _pane(window).new_quote(said)


def link(window: "Window", watch: "QuoteWatch", one: Checked) -> None:
    from deskeditor.gui.quotecheck.dialogs import Choice, LinkDialog
    from deskeditor.ledger.alike import Alike

    newsroom, story = window.desk.newsroom, watch.session.id
    if newsroom is None:
        return
    alike = Alike(newsroom, story, one.quotation.words)

    def find(words: str) -> list[Choice]:
        return [Choice(row.id, " ".join(row.words.split()), _below(row, story)) for row in alike.found(words)]

    dialog = LinkDialog(one, _language(watch), find, window.desk.tasks, window)
    dialog.chosen.connect(lambda quote: _rule(watch, one, quote=quote))
    dialog.open()


def _below(row: "QuoteRow", story: str) -> str:
    """Who said it, and for which story, when it was for another one."""
    other = row.story_name if row.story != story else ""
    return " · ".join(filter(None, (row.source_name, other)))


def say_speaker(window: "Window", watch: "QuoteWatch", one: Checked) -> None:
    from deskeditor.gui.inspector.quotelist import described
    from deskeditor.gui.quotecheck.dialogs import Choice, ChooseDialog

    sources = [source for source in watch.session.surroundings.sources.values() if not source.spiked]
    choices = [Choice(s.id, s.name or s.alias or s.attribution, described(s)) for s in _by_name(sources)]
    if not choices:
        notices.info(_tr("The newsroom has no sources yet: record the quote, and who said it, first."))
        return
    dialog = ChooseDialog(_tr("Who says this?"), _tr("They Say It"), one, _language(watch), choices, window)
    dialog.chosen.connect(lambda source: _rule(watch, one, source=source))
    dialog.open()


def clear(window: "Window", watch: "QuoteWatch", one: Checked) -> None:
    """With a reason that is kept."""
    from deskeditor.gui.quotecheck.dialogs import ClearDialog

    dialog = ClearDialog(one, _language(watch), window)
    dialog.cleared.connect(lambda reason: _rule(watch, one, cleared=reason))
    dialog.open()


def take_back(window: "Window", watch: "QuoteWatch", one: Checked) -> None:
    rulings.take_back(watch.session, one)


def _rule(watch: "QuoteWatch", one: Checked, **said: str) -> None:
    """Where the words stand now: they may have moved while the person was asked."""
    now = watch.find(one.id)
    if now is None:
        notices.info(_tr("The words have changed meanwhile; look again."))
        return
    try:
        rulings.rule(watch.session, now, said)
    except BadInput as problem:
        notices.error(str(problem))


def _source_named(session: "Session", name: str) -> "Source | None":
    from deskeditor.text.fold import fold

    wanted = fold(name)
    found = [s for s in session.surroundings.sources.values() if wanted and not s.spiked and fold(s.name) == wanted]
    return found[0] if len(found) == 1 else None


def _by_name(sources: "list[Source]") -> "list[Source]":
    return sorted(sources, key=lambda source: by_alphabet(source.name or source.alias or source.attribution))


def _language(watch: "QuoteWatch") -> str:
    return str(watch.session.story.read("language"))


def _pane(window: "Window") -> "QuotesPane":
    inspector = window.revealed_inspector()
    inspector.show_pane("quotes")
    return inspector.quotes


def _tr(text: str) -> str:
    return QCoreApplication.translate("quotations", text)
