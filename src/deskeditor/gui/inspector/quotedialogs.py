"""The dialogs in which a source and a quote are written down, and the one in which transcripts are read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from deskeditor.gui import notices, questions
from deskeditor.gui.forms import Form, fill
from deskeditor.gui.inspector.fields import calm, text_of
from deskeditor.gui.inspector.moment import MomentEdit
from deskeditor.gui.inspector.widgets import Section, put, quiet
from deskeditor.gui.tasks import Asks
from deskeditor.gui.theme import serif
from deskeditor.news.languages import LANGUAGES, direction_of
from deskeditor.news.problems import BadInput
from deskeditor.news.records import MEDIA, TERMS, Quote, Source, Terms, Transcript

VERIFICATIONS = ("unverified", "heard", "read back", "confirmed")
SOURCE_LINES = {
    "name": "name",
    "title": "title",
    "affiliation": "affiliation",
    "howTheyKnow": "how_they_know",
    "attribution": "attribution",
    "email": "email",
    "phone": "phone",
}
QUOTE_LINES = {"attribution": "attribution", "place": "place", "evidence": "evidence", "translator": "translator"}
LARGEST_TRANSCRIPT = 20_000_000
NEW_SPEAKER = "new:"
"""Before the name of somebody who is no source yet, in the place of a source's id."""


class RecordDialog(QDialog):
    """Saves what was written when it is accepted; says in a sentence what is missing instead of closing."""

    def __init__(self, form: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form: Form = fill(self, form)
        self.resize(self._form.root.size())
        self._form.root.setWindowFlags(Qt.WindowType.Widget)
        self._trouble = self._form.find(QLabel, "trouble")
        self._trouble.setProperty("trouble", True)
        self._trouble.hide()
        buttons = self._form.find(QDialogButtonBox, "buttons")
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._accept_if_whole)
        buttons.rejected.connect(self.reject)
        for label in self.findChildren(QLabel):
            if label.objectName().endswith(("Label", "Hint")):
                quiet(label)
                label.setMinimumWidth(84 if label.objectName().endswith("Label") else 0)
        calm(self)

    def missing(self) -> str:
        """A sentence, or nothing when all is there that must be."""
        raise NotImplementedError

    def _accept_if_whole(self) -> None:
        missing = self.missing()
        self._trouble.setText(missing)
        self._trouble.setVisible(bool(missing))
        if not missing:
            self.accept()

    def _line(self, name: str) -> QLineEdit:
        return self._form.find(QLineEdit, name)

    def _text(self, name: str) -> QPlainTextEdit:
        return self._form.find(QPlainTextEdit, name)

    def _box(self, name: str) -> QComboBox:
        return self._form.find(QComboBox, name)


class SourceDialog(RecordDialog):
    saved = Signal(str, dict)
    """Id of the source (empty for a new one) and its fields."""

    def __init__(self, source: Source | None, parent: QWidget | None = None) -> None:
        super().__init__("source", parent)
        self.setWindowTitle(self.tr("Source") if source else self.tr("New source"))
        self._source = source or Source("")
        for name, field in SOURCE_LINES.items():
            self._line(name).setText(getattr(self._source, field))
        self._text("termsWording").setPlainText(self._source.terms_wording)
        self._text("notes").setPlainText(self._source.notes)
        self._box("terms").setCurrentIndex(TERMS.index(self._source.terms))
        self.accepted.connect(lambda: self.saved.emit(self._source.id, self.values()))

    def values(self) -> dict[str, Any]:
        lines = {field: self._line(name).text().strip() for name, field in SOURCE_LINES.items()}
        return lines | {
            "terms": TERMS[self._box("terms").currentIndex()],
            "terms_wording": text_of(self._text("termsWording")),
            "notes": text_of(self._text("notes")),
        }

    def missing(self) -> str:
        if self._line("name").text().strip() or self._line("attribution").text().strip():
            return ""
        return self.tr("Write the name, or how the source may be called (Attribution).")


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


class QuoteDialog(RecordDialog):
    saved = Signal(str, dict, str)
    """Id of the quote (empty for a new one), its fields, and how new terms were agreed."""
    new_source_wanted = Signal()

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
    ) -> None:
        super().__init__("quote", parent)
        self.setWindowTitle(self.tr("Quote") if quote else self.tr("New quote"))
        self._quote = quote or Quote(
            "", words=said.words, source=said.source, transcript=said.transcript, span=said.span, said_at=said.said_at
        )
        self._is_new = quote is None
        self._speaker = said.speaker
        self._me = me
        self._clock = clock
        self._sections = {
            key: Section(
                self._form.find(QToolButton, f"{key}Header"), self._form.find(QWidget, f"{key}Body"), open=open
            )
            for key, open in (("said", True), ("translation", bool(self._quote.original or self._quote.language)))
        }
        self._said_at = MomentEdit(self.tr("Set a time"), clock=clock)
        put(self._form.find(QWidget, "saidAt"), self._said_at)
        self._fill_boxes(sources)
        self._show(transcripts or {})
        self.accepted.connect(
            lambda: self.saved.emit(self._quote.id, self.values(), self._line("termsNote").text().strip())
        )

    def show_sources(self, sources: Sequence[Source], choose: str = "") -> None:
        box = self._box("source")
        chosen = choose or box.currentData() or ""
        box.clear()
        box.addItem(self.tr("Nobody yet"), "")
        if self._speaker:
            box.addItem(self.tr("{0} (new source)").format(self._speaker), NEW_SPEAKER + self._speaker)
            chosen = chosen or NEW_SPEAKER + self._speaker
        for source in sorted(sources, key=lambda s: s.name.casefold()):
            box.addItem(source.name or source.attribution, source.id)
        box.addItem(self.tr("New source…"), None)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        self._sources = {source.id: source for source in sources}

    def values(self) -> dict[str, Any]:
        verification = VERIFICATIONS[self._box("verification").currentIndex()]
        fields: dict[str, Any] = {field: self._line(name).text().strip() for name, field in QUOTE_LINES.items()}
        fields |= {
            "words": text_of(self._text("words")).strip(),
            "original": text_of(self._text("original")).strip(),
            "source": self._box("source").currentData() or "",
            "language": self._box("language").currentData(),
            "medium": self._box("medium").currentText().strip(),
            "said_at": self._said_at.iso,
            "terms": TERMS[self._box("terms").currentIndex()],
            "transcript": self._quote.transcript,
            "span": self._quote.span,
            "verification": verification,
        }
        if verification != self._quote.verification:
            at = self._clock().isoformat(timespec="seconds")
            fields |= (
                {"verified_by": self._me, "verified_at": at}
                if verification != "unverified"
                else {"verified_by": "", "verified_at": ""}
            )
        return fields

    def missing(self) -> str:
        if not text_of(self._text("words")).strip():
            return self.tr("Write down the words that were said.")
        terms = TERMS[self._box("terms").currentIndex()]
        looser = TERMS.index(terms) < TERMS.index(self._quote.terms)
        if not self._is_new and looser and not self._line("termsNote").text().strip():
            return self.tr("The new terms allow more than the old ones: write down when and how they were agreed.")
        return ""

    def _fill_boxes(self, sources: Sequence[Source]) -> None:
        self.show_sources(sources, self._quote.source)
        self._box("source").activated.connect(self._source_chosen)
        self._box("medium").addItems(MEDIA)
        language = self._box("language")
        language.addItem(self.tr("As the story"), "")
        for one in LANGUAGES:
            language.addItem(one.own_name, one.tag)
        language.activated.connect(self._turn)

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

    def _show(self, transcripts: Mapping[str, str]) -> None:
        quote = self._quote
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
        transcript = self._form.find(QLabel, "transcript")
        transcript.setText(_span_words(transcripts.get(quote.transcript, ""), quote.span))
        for widget in (transcript, self._form.find(QLabel, "transcriptLabel")):
            widget.setVisible(bool(quote.transcript))
        self._turn()

    def _turn(self) -> None:
        right = direction_of(self._box("language").currentData() or "") == "rtl"
        self._text("words").setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )


class TranscriptsDialog(QDialog):
    """Reads transcripts; the words selected in one become a quote that knows where it was taken from."""

    quote_wanted = Signal(Said)

    def __init__(
        self,
        load: Callable[[], list[Transcript]],
        keep: Callable[[str, str, str], str],
        tasks: Asks,
        parent: QWidget | None = None,
        spike: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`keep` takes title, words and file name of a new transcript and gives its id; `spike` takes an id. All are
        called by `tasks`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._load = load
        self._keep = keep
        self._spike = spike
        self._tasks = tasks
        self._transcripts: list[Transcript] = []
        self._wanted = ""
        self._form = fill(self, "transcripts")
        self._form.root.setWindowFlags(Qt.WindowType.Widget)
        self.resize(self._form.root.size())
        self._choice = self._form.find(QComboBox, "choice")
        self._choice.currentIndexChanged.connect(self._show)
        self._words = self._form.find(QPlainTextEdit, "text")
        self._words.setFont(serif(round(self.font().pointSizeF() * 1.15)))
        self._words.document().setDocumentMargin(18)
        self._words.setPlaceholderText(
            self.tr("No transcript yet. Import a plain text file: an interview, a speech, a call.")
        )
        self._words.selectionChanged.connect(self._selected)
        self._find = self._form.find(QLineEdit, "find")
        self._find.textEdited.connect(lambda: self._look(from_start=True))
        self._find.returnPressed.connect(lambda: self._look(from_start=False))
        self._quote_button = self._form.find(QPushButton, "quote")
        self._quote_button.setDefault(False)
        self._quote_button.clicked.connect(self._want_quote)
        self._form.find(QPushButton, "import").clicked.connect(self._ask_files)
        self._spike_button = self._form.find(QPushButton, "spike")
        self._spike_button.clicked.connect(self.spike_shown)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._selected()
        self.reload()

    def reload(self) -> None:
        self._tasks.ask(self._load, self._take, key=f"transcripts-{id(self)}")

    def show_passage(self, transcript: str, span: tuple[int, int] | None) -> None:
        """Goes to the transcript and selects what a quote was taken from."""
        index = next((n for n, t in enumerate(self._transcripts) if t.id == transcript), -1)
        self._wanted = transcript
        if index >= 0:
            self._choice.setCurrentIndex(index)
            if span is not None:
                self._select(*span)

    def import_file(self, file: Path) -> None:
        keep = self._keep

        def work() -> str:
            return keep(file.stem, transcript_words(file), file.name)

        self._tasks.ask(work, self._imported)

    def _imported(self, transcript: str) -> None:
        self._wanted = transcript
        self.reload()

    def spike_shown(self) -> None:
        """Puts the transcript aside; quotes taken from it stay."""
        spike, transcript = self._spike, str(self._choice.currentData() or "")
        if transcript:
            self._wanted = ""
            self._tasks.ask(lambda: spike(transcript), lambda _: self._spiked())

    def _spiked(self) -> None:
        notices.info(self.tr("Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike."))
        self.reload()

    def _ask_files(self) -> None:
        for file in questions.files(
            self, self.tr("Import a transcript"), self.tr("Plain text (*.txt *.md);;All files (*)")
        ):
            self.import_file(file)

    def _take(self, transcripts: list[Transcript]) -> None:
        self._transcripts = [t for t in transcripts if not t.spiked]
        wanted = self._wanted or self._choice.currentData() or ""
        self._choice.blockSignals(True)
        self._choice.clear()
        for transcript in self._transcripts:
            self._choice.addItem(transcript.title or transcript.file_name, transcript.id)
        self._choice.blockSignals(False)
        self._choice.setEnabled(bool(self._transcripts))
        self._spike_button.setEnabled(bool(self._transcripts))
        self._choice.setCurrentIndex(max(self._choice.findData(wanted), 0) if self._transcripts else -1)
        self._show(self._choice.currentIndex())

    def _show(self, index: int) -> None:
        words = self._transcripts[index].text if 0 <= index < len(self._transcripts) else ""
        if text_of(self._words) != words:
            self._words.setPlainText(words)

    def _selection(self) -> tuple[int, int, str]:
        """Code points and words of what is selected, without the blanks around them."""
        cursor = self._words.textCursor()
        raw = self._words.document().toRawText().replace("\u2029", "\n")
        units = raw.encode("utf-16-le", "surrogatepass")
        start = len(units[: 2 * cursor.selectionStart()].decode("utf-16-le", "surrogatepass"))
        end = len(units[: 2 * cursor.selectionEnd()].decode("utf-16-le", "surrogatepass"))
        words = raw[start:end]
        start += len(words) - len(words.lstrip())
        return start, start + len(words.strip()), words.strip()

    def _select(self, start: int, end: int) -> None:
        raw = text_of(self._words)
        cursor = self._words.textCursor()
        cursor.setPosition(len(raw[:start].encode("utf-16-le", "surrogatepass")) // 2)
        cursor.setPosition(len(raw[:end].encode("utf-16-le", "surrogatepass")) // 2, QTextCursor.MoveMode.KeepAnchor)
        self._words.setTextCursor(cursor)

    def _selected(self) -> None:
        self._quote_button.setEnabled(self._words.textCursor().hasSelection())

    def _want_quote(self) -> None:
        start, end, words = self._selection()
        transcript = self._transcripts[self._choice.currentIndex()]
        if words:
            self.quote_wanted.emit(Said(words, transcript.source, transcript.id, (start, end), transcript.recorded_at))

    def _look(self, *, from_start: bool) -> None:
        if from_start:
            cursor = self._words.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self._words.setTextCursor(cursor)
        words = self._find.text()
        if words and not self._words.find(words):
            self._words.moveCursor(QTextCursor.MoveOperation.Start)
            self._words.find(words)


def transcript_words(file: Path) -> str:
    """The words of a plain text file. Raises BadInput, with a sentence, for what is none."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise BadInput(f"“{file.name}” cannot be read ({error.strerror or error}); choose another file.") from error
    if len(data) > LARGEST_TRANSCRIPT:
        raise BadInput(
            f"“{file.name}” is too large for a transcript; cut it into parts of {LARGEST_TRANSCRIPT // 1_000_000} MB."
        )
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"“{file.name}” is not plain text in UTF-8; save it as UTF-8 and import it again.") from error
    if "\0" in words:
        raise BadInput(f"“{file.name}” is not a text file; save the transcript as plain text and import that.")
    return words.replace("\r\n", "\n").replace("\r", "\n")


def _span_words(title: str, span: tuple[int, int] | None) -> str:
    return f"{title}, characters {span[0]}–{span[1]}" if span else title
