"""The dialog in which a quote is written down."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.dates import dated
from deskeditor.gui.inspector.fields import text_of
from deskeditor.gui.inspector.moment import MomentEdit, parsed
from deskeditor.gui.inspector.widgets import put
from deskeditor.gui.ledger.facts import Facts, Named, QuoteFacts
from deskeditor.gui.ledger.recordform import RecordDialog
from deskeditor.gui.reading import set_direction
from deskeditor.gui.tasks import Asks
from deskeditor.gui.theme import serif
from deskeditor.ledger.writing import check_terms, with_verification
from deskeditor.news.languages import LANGUAGES, direction_of
from deskeditor.news.problems import BadInput
from deskeditor.news.quotation import called
from deskeditor.news.records import MEDIA, TERMS, VERIFICATIONS, Embargo, Quote, Source, Terms

QUOTE_LINES = {"attribution": "attribution", "place": "place", "evidence": "evidence", "translator": "translator"}
STORY_PX = 170
NO_EMBARGO, EMBARGO_UNTIL, EMBARGO_OPEN = range(3)
"""In their order in the form."""
NEW_SPEAKER = "new:"
"""Before the name of somebody who is no source yet, in the place of a source's id."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a new quote begins with: words of a transcript, or nothing yet."""

    words: str = ""
    source: str = ""
    transcript: str = ""
    span: tuple[int, int] | None = None
    said_at: str = ""
    speaker: str = ""
    """Who said it, when they are no source yet: they become one when the quote is saved."""
    time_range: tuple[float, float] | None = None


class QuoteDialog(RecordDialog):
    """`book` and `tasks` give what stands beside the record; without them the form shows the record alone."""

    saved = Signal(str, dict, str)
    """Id of the quote (empty for a new one), its fields, and how new terms were agreed."""
    new_source_wanted = Signal()
    story_requested = Signal(str)
    passage_wanted = Signal(str, float)
    """The id of a transcript, and the second of its recording at which the words begin; `quote` knows more."""

    def __init__(
        self,
        quote: Quote | None,
        sources: Sequence[Source],
        parent: QWidget | None = None,
        *,
        said: Said = Said(),  # a frozen value
        transcripts: Mapping[str, str] | None = None,
        me: str = "",
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        book: Facts | None = None,
        tasks: Asks | None = None,
    ) -> None:
        super().__init__("quote", parent)
        self.setWindowTitle(self.tr("Quote") if quote else self.tr("New quote"))
        self.quote = quote or _begun(said, me)
        self._is_new = quote is None
        self._speaker = said.speaker
        self._me = me
        self._clock = clock
        self._people: dict[str, str] = {}
        self._said_at = MomentEdit(self.tr("Set a time"), clock=clock)
        put(self._place("saidAt"), self._said_at)
        self._embargo_until = MomentEdit(self.tr("Set a time"), clock=clock)
        put(self._place("embargoUntil"), self._embargo_until)
        self._uses = self._form.find(QTreeWidget, "usesList")
        self._fill_boxes(sources)
        self._show(transcripts or {})
        self._wire()
        if book is not None and tasks is not None:
            shown = self.quote
            tasks.ask(lambda: book.quote_facts(shown), self.show_facts)
        self._began = self._written()
        if self._is_new:
            self._text("words").setFocus()
        self.accepted.connect(
            lambda: self.saved.emit(self.quote.id, self.values(), self._line("termsNote").text().strip())
        )

    def show_sources(self, sources: Sequence[Source], choose: str = "") -> None:
        box = self._box("source")
        chosen = choose or box.currentData() or ""
        box.clear()
        box.addItem(self.tr("Nobody yet"), "")
        if self._speaker:
            box.addItem(self.tr("{0} (new source)").format(self._speaker), NEW_SPEAKER + self._speaker)
            chosen = chosen or NEW_SPEAKER + self._speaker
        for source in sorted(sources, key=lambda s: by_alphabet(called(s))):
            box.addItem(called(source), source.id)
        box.addItem(self.tr("New source…"), None)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        self._sources = {source.id: source for source in sources}

    def values(self) -> dict[str, Any]:
        """All fields of a new quote; of another one those that were changed, so that a colleague's stay."""
        fields = self._written()
        if not self._is_new:
            fields = {name: value for name, value in fields.items() if value != getattr(self.quote, name)}
        return with_verification(fields, self.quote, self._me, self._clock())

    @property
    def is_written(self) -> bool:
        return self._written() != self._began or bool(self._line("termsNote").text().strip())

    def _written(self) -> dict[str, Any]:
        fields: dict[str, Any] = {field: self._line(name).text().strip() for name, field in QUOTE_LINES.items()}
        words = text_of(self._text("words")).strip()
        as_taken = words == self.quote.words.strip()
        return fields | {
            "words": words,
            "original": text_of(self._text("original")).strip(),
            "source": self._box("source").currentData() or "",
            "language": self._box("language").currentData(),
            "medium": self._box("medium").currentText().strip(),
            "said_at": self._said(),
            "terms": TERMS[self._box("terms").currentIndex()],
            "transcript": self.quote.transcript,
            "span": self.quote.span if as_taken else None,
            "time_range": self.quote.time_range,
            "recorded_by": self._box("recordedBy").currentData() or "",
            "embargo": self._embargo(),
            "verification": VERIFICATIONS[self._box("verification").currentIndex()],
        }

    def _said(self) -> str:
        """When it was said; a day alone stays as it was written until somebody sets a time."""
        before = self.quote.said_at
        return before if parsed(before) == parsed(self._said_at.iso) else self._said_at.iso

    def _embargo(self) -> Embargo | None:
        way = self._box("embargo").currentIndex()
        if way == NO_EMBARGO:
            return None
        before = self.quote.embargo
        until = self._embargo_until.iso if way == EMBARGO_UNTIL else ""
        return before if before is not None and before.until == until else Embargo(until)

    def missing(self) -> tuple[str, QWidget] | None:
        if not text_of(self._text("words")).strip():
            return self.tr("Write down the words that were said."), self._text("words")
        if self._box("embargo").currentIndex() == EMBARGO_UNTIL and not self._embargo_until.iso:
            return self.tr("Say until when the words may not be used."), self._embargo_until.button
        if not self._is_new:
            try:
                check_terms(self.quote.terms, TERMS[self._box("terms").currentIndex()], self._line("termsNote").text())
            except BadInput as missing:
                return str(missing), self._line("termsNote")
        return None

    def _fill_boxes(self, sources: Sequence[Source]) -> None:
        self.show_sources(sources, self.quote.source)
        self._box("medium").addItems(MEDIA)
        language = self._box("language")
        language.addItem(self.tr("As the story"), "")
        for one in LANGUAGES:
            language.addItem(one.own_name, one.tag)
        self._fill_people(())

    def _wire(self) -> None:
        self._box("source").activated.connect(self._source_chosen)
        self._box("language").activated.connect(self._turn)
        self._box("embargo").currentIndexChanged.connect(self._show_embargo)
        self._box("verification").currentIndexChanged.connect(self._show_verified)
        self._form.find(QPushButton, "openEvidence").clicked.connect(self._open_evidence)
        self._uses.itemActivated.connect(self._open_story)
        self._uses.itemClicked.connect(self._open_story)

    def _source_chosen(self, index: int) -> None:
        """A new quote begins with its source's usual terms."""
        box = self._box("source")
        if index == box.count() - 1:
            box.setCurrentIndex(0)
            self.new_source_wanted.emit()
            return
        source = self._sources.get(box.currentData())
        if source is not None and self._is_new:
            self._box("terms").setCurrentIndex(TERMS.index(source.terms))

    def show_facts(self, facts: QuoteFacts) -> None:
        """What the newsroom knows beside the record."""
        self._fill_people(facts.people)
        self._label("transcript").setText(_span_words(facts.transcript, self.quote))
        self._uses.clear()
        for use in facts.uses:
            item = QTreeWidgetItem([use.title, use.around])
            item.setData(0, Qt.ItemDataRole.UserRole, use.story)
            item.setToolTip(1, use.around)
            item.setToolTip(0, use.title)
            self._uses.addTopLevelItem(item)
        count = len(facts.uses)
        often = self.tr("once") if count == 1 else self.tr("{0} times").format(count)
        said = self.tr("These words stand in the copy: {0}.").format(often)
        self._label("usesHint").setText(said if count else self.tr("These words are in no story yet."))
        self._show_verified()

    def _fill_people(self, people: Sequence[Named]) -> None:
        box = self._box("recordedBy")
        chosen = box.currentData() or self.quote.recorded_by
        box.clear()
        box.addItem(self.tr("Nobody in particular"), "")
        for person in people:
            box.addItem(person.name, person.id)
        if chosen and box.findData(chosen) < 0:
            box.addItem("…", chosen)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        self._people = {person.id: person.name for person in people}

    def _show(self, transcripts: Mapping[str, str]) -> None:
        quote = self.quote
        self._text("words").setPlainText(quote.words)
        self._text("words").setFont(serif(round(self.font().pointSizeF() * 1.15)))
        self._text("original").setPlainText(quote.original)
        for name, field in QUOTE_LINES.items():
            self._line(name).setText(getattr(quote, field))
        self._box("medium").setCurrentText(quote.medium)
        self._box("language").setCurrentIndex(max(self._box("language").findData(quote.language), 0))
        terms: Terms = quote.terms
        if self._is_new and quote.source in self._sources:
            terms = self._sources[quote.source].terms
        self._box("terms").setCurrentIndex(TERMS.index(terms))
        self._box("verification").setCurrentIndex(VERIFICATIONS.index(quote.verification))
        self._said_at.set_moment(quote.said_at)
        self._show_when_usable(quote.embargo)
        self._label("transcript").setText(_span_words(transcripts.get(quote.transcript, ""), quote))
        self._show_row("transcript", bool(quote.transcript))
        self._form.find(QPushButton, "openEvidence").setVisible(bool(quote.transcript))
        self._uses.setHeaderLabels([self.tr("Story"), self.tr("In the copy")])
        self._uses.setColumnWidth(0, STORY_PX)
        self._turn()
        self._show_verified()

    def _show_when_usable(self, embargo: Embargo | None) -> None:
        way = NO_EMBARGO if embargo is None else EMBARGO_UNTIL if embargo.until else EMBARGO_OPEN
        self._box("embargo").setCurrentIndex(way)
        if embargo is not None:
            self._embargo_until.set_moment(embargo.until, embargo.zone)
        self._show_embargo()

    def _show_embargo(self) -> None:
        self._show_row("embargoUntil", self._box("embargo").currentIndex() == EMBARGO_UNTIL)

    def _show_verified(self) -> None:
        """Who says so and when; of a change that it will be kept with my name."""
        quote = self.quote
        now = VERIFICATIONS[self._box("verification").currentIndex()]
        said = ""
        if now != quote.verification and now != "unverified":
            said = self.tr("Your name and the time are kept with it.")
        elif now == quote.verification and (moment := parsed(quote.verified_at)) is not None:
            local = moment.astimezone()
            who = self._people.get(quote.verified_by, "")
            said = f"{who}, {dated(local, 'D %b %Y, %H:%M')}".removeprefix(", ")
        self._label("verifiedHint").setText(said)
        self._label("verifiedHint").setVisible(bool(said))

    def _open_evidence(self) -> None:
        start = self.quote.time_range[0] if self.quote.time_range else 0.0
        self.passage_wanted.emit(self.quote.transcript, start)

    def _open_story(self, item: QTreeWidgetItem) -> None:
        self.story_requested.emit(item.data(0, Qt.ItemDataRole.UserRole))

    def _turn(self) -> None:
        right = direction_of(self._box("language").currentData() or "") == "rtl"
        set_direction(self._text("words"), Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)


def _begun(said: Said, me: str) -> Quote:
    return Quote(
        "",
        words=said.words,
        source=said.source,
        transcript=said.transcript,
        span=said.span,
        time_range=said.time_range,
        said_at=said.said_at,
        recorded_by=me,
    )


def _span_words(title: str, quote: Quote) -> str:
    """`Interview, characters 10–40, 1:02–1:09`."""
    parts = [title]
    if quote.span:
        parts.append(f"characters {quote.span[0]}–{quote.span[1]}")
    if quote.time_range:
        parts.append("–".join(f"{int(second) // 60}:{int(second) % 60:02}" for second in quote.time_range))
    return ", ".join(filter(None, parts))
