"""The window of transcripts and recordings: listen, read along, write along, and make quotes of what was said."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QIODevice, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from deskeditor.formats.transcripts import reading as transcripts
from deskeditor.formats.transcripts import recordings
from deskeditor.gui import notices, questions
from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.book import Book
from deskeditor.gui.inspector.quotedialogs import QuoteDialog, Said
from deskeditor.gui.inspector.widgets import put
from deskeditor.gui.ledger import shelf
from deskeditor.gui.ledger.following import Following
from deskeditor.gui.ledger.listening import STEP_S, Listening
from deskeditor.gui.ledger.readable import Readable
from deskeditor.gui.ledger.shelf import Listed, Opened
from deskeditor.gui.ledger.sourceform import SourceDialog
from deskeditor.gui.ledger.spoken import Spoken
from deskeditor.gui.ledger.transcripttext import TranscriptText
from deskeditor.gui.ledger.voices import VoicesDialog
from deskeditor.gui.tasks import Asks
from deskeditor.gui.unfinished import PRIVATE
from deskeditor.ledger.recordings import voices as named
from deskeditor.news.records import Source, Transcript
from deskeditor.news.times import parse
from deskeditor.news.transcripts import cue_at, label_at, labels, source_at, time_range

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom

TEXTS = QT_TRANSLATE_NOOP("TranscriptWindow", "Import a transcript")
RECORDINGS = QT_TRANSLATE_NOOP("TranscriptWindow", "Add a recording")
PRIVATE_AFTER_MS = 700
Span = tuple[int, int]
OPEN: "WeakSet[TranscriptWindow]" = WeakSet()
"""The windows that are open."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Where to go when the transcript is there, and whether it is heard."""

    span: Span | None = None
    start: float | None = None
    until: float | None = None
    plays: bool = False


class TranscriptWindow(QDialog):
    """The transcripts of a story (or of the newsroom), one of them open."""

    quote_made = Signal(str)
    """Id of a quote that was recorded here."""

    def __init__(
        self, newsroom: "Callable[[], Newsroom]", tasks: Asks, story: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.story = story
        self._newsroom = newsroom
        self._tasks = tasks
        self._book = Book(newsroom)
        self._listed = Listed((), ())
        self._is_listed = False
        self._opened: Opened | None = None
        self._spoken: Spoken | None = None
        self._wanted = ""
        self._passage = Passage()
        self._form = fill(self, "transcript")
        self._form.root.setWindowFlags(Qt.WindowType.Widget)
        self.resize(self._form.root.size())
        self._choice = self._form.find(QComboBox, "choice")
        self._hint = self._form.find(QLabel, "hint")
        self._find = self._form.find(QLineEdit, "find")
        self._speaker = self._form.find(QComboBox, "speaker")
        self._buttons = {
            name: self._form.find(QPushButton, name)
            for name in ("import", "record", "voices", "typing", "spike", "quote")
        }
        self.text = TranscriptText(self)
        self.text.setAccessibleName(self.tr("Transcript"))
        put(self._form.find(QWidget, "textPlace"), self.text)
        self.listening = Listening(self._form, self)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._wire()
        self._following = Following(newsroom(), self)
        self._following.edits.connect(self._receive)
        self._following.vault_turned.connect(self._show_again)
        self._show_nothing()
        self.reload()

    # which one

    def reload(self) -> None:
        newsroom, story = self._newsroom(), self.story
        self._tasks.ask(lambda: shelf.listed(newsroom, story), self._take_list, key=f"transcripts-{id(self)}")

    def open_transcript(self, transcript: str, passage: Passage | None = None) -> None:
        """Go to this transcript, and to a passage of it; it is told when it is not here."""
        self._wanted, self._passage = transcript, passage or Passage()
        if self._spoken is not None and self._spoken.id == transcript:
            self._go()
        elif self.has(transcript):
            self._choice.setCurrentIndex(self._choice.findData(transcript))
            self._load(transcript)
        elif self._is_listed:
            self.reload()

    def has(self, transcript: str) -> bool:
        return any(row.id == transcript for row in self._listed.rows)

    @property
    def transcript(self) -> Transcript | None:
        """The open one, as it stands here."""
        if self._opened is None or self._spoken is None:
            return None
        stands = self._spoken.transcript
        whole = self._opened.value if self._opened.value.private else stands
        words, voices = self._spoken.story.read("text"), self._spoken.story.read("voices")
        return replace(whole, text=words, cues=self._spoken.cues, turns=self._spoken.turns, voices=voices)

    def _take_list(self, listed: Listed) -> None:
        self._listed, self._is_listed = listed, True
        if self._wanted and not self.has(self._wanted):
            self._wanted, self._passage = "", Passage()
            notices.warning(self.tr("This transcript is not here any more: it was spiked, destroyed, or never came."))
        wanted = self._wanted or str(self._choice.currentData() or "")
        self._choice.blockSignals(True)
        self._choice.clear()
        for row in listed.rows:
            self._choice.addItem(self.tr("{0} (private)").format(row.title) if row.private else row.title, row.id)
        self._choice.setCurrentIndex(max(self._choice.findData(wanted), 0) if listed.rows else -1)
        self._choice.blockSignals(False)
        self._choice.setEnabled(bool(listed.rows))
        chosen = str(self._choice.currentData() or "")
        if not chosen:
            self._let_go()
            self._show_nothing()
        elif self._spoken is None or self._spoken.id != chosen:
            self._load(chosen)

    def _chosen(self, _index: int) -> None:
        self._wanted, self._passage = "", Passage()
        self._load(str(self._choice.currentData() or ""))

    def _load(self, transcript: str) -> None:
        if transcript:
            self.write_down()
            newsroom = self._newsroom()
            self._tasks.ask(lambda: shelf.opened(newsroom, transcript), self._show, key=f"transcript-{id(self)}")

    def _show(self, opened: Opened) -> None:
        self._let_go()
        newsroom = self._newsroom()
        submit = self._submit_private if opened.value.private else newsroom.submit
        self._opened = opened
        self._spoken = Spoken(opened.document, submit, me=newsroom.me, parent=self)
        self._spoken.changed.connect(self._changed)
        self.text.show_spoken(self._spoken, opened.language)
        self._show_recording(opened)
        self._show_speakers()
        self._buttons["typing"].setChecked(bool(opened.recording) and not opened.value.text.strip())
        self._allow_typing()
        self._say()
        self._go()

    def _show_recording(self, opened: Opened) -> None:
        if opened.recording is None:
            self.listening.hide()
            return
        self.listening.show(opened.value.duration)
        source: Path | QIODevice
        if isinstance(opened.recording, Path):
            source = opened.recording
        else:
            source = Readable(opened.recording, opened.size, self)
        self.listening.enable(self.listening.player.open(source, opened.value.file_name))

    def _go(self) -> None:
        """To the passage that was asked for, when this is its transcript."""
        transcript, passage = self.transcript, self._passage
        if transcript is None or (self._wanted and self._wanted != transcript.id):
            return
        self._passage = Passage()
        span, start, until = passage.span, passage.start, passage.until
        if span is not None and (heard := time_range(transcript, span)) is not None:
            start = heard[0] if start is None else start
            until = heard[1] if until is None and heard[1] > max(heard[0], start) else until
        if span is None and start is not None and (index := cue_at(transcript.cues, start)) >= 0:
            span = (transcript.cues[index][0],) * 2
        if span is not None:
            self.text.select(*span)
        if start is not None and self.listening.player.is_open:
            if passage.plays:
                self.listening.player.play(start, until)
            else:
                self.listening.player.seek(start)
        self.text.setFocus()

    def _let_go(self) -> None:
        self.listening.hide()
        self.write_down()
        self.text.show_spoken(None)
        if self._spoken is not None:
            self._spoken.close()
            self._spoken.deleteLater()
        self._spoken = self._opened = None

    # what is done with it

    def toggle_typing(self) -> None:
        if self._buttons["typing"].isEnabled():
            self._buttons["typing"].toggle()

    def insert_time(self) -> None:
        """What stands at the caret is heard now; where the paragraph has words before it, a new one begins."""
        if self._spoken is None or self.text.isReadOnly() or not self.listening.player.is_open:
            return
        if self.text.caret > self.text.start_of_paragraph():
            self.text.textCursor().insertText("\n")
        self._spoken.catch_up()
        self._spoken.begin_cue(self.text.caret, round(self.listening.player.position, 2))
        self.text.margin.update()

    def name_speaker(self) -> None:
        """Somebody speaks from the paragraph of the caret on."""
        if self._spoken is not None and not self.text.isReadOnly():
            label = " ".join(self._speaker.currentText().split())
            self._spoken.begin_turn(self.text.start_of_paragraph(), label)
            self._show_speakers()
            self.text.margin.update()
            self.text.setFocus()

    def undo(self) -> None:
        if self._spoken is not None and not self.text.isReadOnly():
            self._spoken.undo()

    def redo(self) -> None:
        if self._spoken is not None and not self.text.isReadOnly():
            self._spoken.redo()

    def take_passage(self, start: float, end: float) -> None:
        """Select the words between two marks."""
        cues = self._spoken.cues if self._spoken is not None else ()
        heard = [n for n, cue in enumerate(cues) if cue[1] < end and max(cue[2], cue[1]) > start] if cues else []
        if heard and self._spoken is not None:
            last = heard[-1] + 1
            stop = cues[last][0] if last < len(cues) else len(self._spoken.story.read("text"))
            self.text.select(cues[heard[0]][0], stop)
        self._say()

    def new_quote(self) -> QuoteDialog | None:
        """Of the selected words; of a marked passage without any, to be written down."""
        transcript = self.transcript
        span = self.text.span
        times = self._times(span)
        if transcript is None or (span[0] == span[1] and times is None):
            return None
        words = re.sub(r"\s*\n\s*", " ", self.text.words(span))
        said = Said(
            words=words,
            source=source_at(transcript, span[0]) if words else transcript.source,
            transcript=transcript.id,
            span=span if words else None,
            time_range=times,
            said_at=_moment(transcript, times),
        )
        dialog = QuoteDialog(
            None,
            self._listed.sources,
            self,
            said=said,
            transcripts={transcript.id: transcript.title},
            me=self._me,
            book=self._book,
            tasks=self._tasks,
        )
        dialog.setProperty(PRIVATE, transcript.private)
        story = transcript.story or self.story
        dialog.saved.connect(lambda _id, fields, note: self._save_quote(fields | {"story": story}, note))
        dialog.passage_wanted.connect(lambda _id, seconds: self.listening.player.play(seconds))
        dialog.new_source_wanted.connect(lambda: self._ask_source(dialog))
        dialog.open()
        return dialog

    def name_voices(self) -> VoicesDialog | None:
        transcript = self.transcript
        if transcript is None:
            return None
        stand = {voice.label: voice.source for voice in transcript.voices}
        dialog = VoicesDialog(labels(transcript.turns), stand, self._listed.sources, self)
        dialog.chosen.connect(self._keep_voices)
        dialog.open()
        return dialog

    def bring_in(self, files: list[Path], *, here: bool = False) -> None:
        """Take files in; `here`: what the open transcript lacks, its recording or its words."""
        newsroom, story = self._newsroom(), self.story
        open_one = self._spoken.id if here and self._spoken is not None else ""
        self.write_down()
        for file in files:
            self._tasks.ask(_bringing(newsroom, file, story, open_one), self._brought_in)

    def spike(self) -> None:
        """Puts the transcript aside; quotes taken from it stay."""
        newsroom, transcript = self._newsroom(), str(self._choice.currentData() or "")
        if transcript:
            self._wanted = ""
            self._tasks.ask(lambda: newsroom.set_fields(transcript, spiked=True), self._spiked)

    def write_down(self) -> None:
        """Everything that was typed is on its way to the disk when this returns."""
        if self._spoken is not None and self._opened is not None and not self._opened.locked:
            self._spoken.write_places()
            if self._private_timer.isActive():
                self._write_private()

    # inside

    def _receive(self, edits: list[tuple[str, str, bytes]]) -> None:
        for _, record, update in edits:
            if self._spoken is not None and self._spoken.id == record and not self._is_private:
                self._spoken.receive(record, update)
        if any(kind in ("transcript", "source") for kind, _, _ in edits):
            self.reload()

    def _show_again(self) -> None:
        """The vault was opened or locked: what is private appears, or goes."""
        self._show_forms()
        if self._opened is not None and self._opened.value.private:
            self._wanted = self._opened.value.id
            self._opened = replace(self._opened, locked=True)
            self._private_timer.stop()
            self._let_go()
        self.reload()

    def _show_forms(self) -> None:
        """Quotes of private words that are not saved yet are out of sight while the vault is locked, and not lost."""
        is_open = self._newsroom().vault.is_open
        for dialog in self.findChildren(QuoteDialog):
            if dialog.property(PRIVATE) and is_open != dialog.isVisible():
                dialog.open() if is_open else dialog.hide()

    def write_private_now(self) -> None:
        """Before the vault is locked: what was typed last goes into it. Nothing is done when there is nothing."""
        if self._spoken is not None:
            self._spoken.write_places()
        if self._private_timer.isActive():
            self._private_timer.stop()
            newsroom, transcript = self._newsroom(), self.transcript
            if transcript is not None:
                shelf.write_private(newsroom, transcript)

    def _close_up(self) -> None:
        if self in OPEN:
            OPEN.discard(self)
            self._following.stop()
            self._let_go()

    @property
    def _is_private(self) -> bool:
        return self._opened is not None and self._opened.value.private

    @property
    def _me(self) -> str:
        return self._newsroom().me

    def _wire(self) -> None:
        self._private_timer = QTimer(self, singleShot=True, interval=PRIVATE_AFTER_MS)
        self._private_timer.timeout.connect(self._write_private)
        self._choice.activated.connect(self._chosen)
        self._find.textEdited.connect(lambda: self._look(from_start=True))
        self._find.returnPressed.connect(lambda: self._look(from_start=False))
        deeds: dict[str, Callable[[], object]] = {
            "import": lambda: self.bring_in(self._ask(TEXTS, transcripts.ENDINGS)),
            "record": lambda: self._ask_recording(),
            "voices": self.name_voices,
            "spike": self.spike,
            "quote": self.new_quote,
        }
        for name, deed in deeds.items():
            self._buttons[name].clicked.connect(lambda _=False, deed=deed: deed())
        self._buttons["typing"].toggled.connect(lambda _: self._allow_typing())
        line = self._speaker.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Who speaks"))
            line.returnPressed.connect(self.name_speaker)
        self._speaker.activated.connect(lambda _: self.name_speaker())
        self.text.selectionChanged.connect(self._say)
        self.text.time_clicked.connect(lambda seconds: self.listening.player.play(seconds))
        self.listening.moved.connect(self.text.follow)
        self.listening.marked.connect(self.take_passage)
        self.listening.troubled.connect(self._show_trouble)
        self.listening.duration_found.connect(self._keep_duration)
        for keys, call in self._keys():
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(call)

    def _keys(self) -> tuple[tuple[tuple[str, ...], Callable[[], object]], ...]:
        """What works while one types along: none of these keys writes a letter."""
        listening = self.listening
        return (
            (("Ctrl+Space", "F5"), listening.toggle),
            (("F6", "Ctrl+Alt+Left"), lambda: listening.step(-STEP_S)),
            (("F7", "Ctrl+Alt+Right"), lambda: listening.step(STEP_S)),
            (("F8",), self.insert_time),
            (("F9",), self._to_speaker),
            (("Ctrl+Alt+Down",), lambda: listening.faster(-1)),
            (("Ctrl+Alt+Up",), lambda: listening.faster(1)),
            (("Ctrl+Shift+I",), listening.mark_beginning),
            (("Ctrl+Shift+O",), listening.mark_end),
            (("Ctrl+L",), self.text.select_sentence),
            (("Ctrl+Return", "Ctrl+Enter"), self.new_quote),
            (("Ctrl+E",), self.toggle_typing),
            (("Ctrl+F",), self._find.setFocus),
            (_undo_keys(QKeySequence.StandardKey.Undo), self.undo),
            (_undo_keys(QKeySequence.StandardKey.Redo), self.redo),
        )

    def _to_speaker(self) -> None:
        if self._speaker.isEnabled():
            self._speaker.setFocus(Qt.FocusReason.ShortcutFocusReason)
            line = self._speaker.lineEdit()
            if line is not None:
                line.selectAll()

    def _times(self, span: Span) -> tuple[float, float] | None:
        """The marked passage, else the time of the selected words."""
        transcript = self.transcript
        listening = self.listening
        if listening.mark_in is not None and listening.mark_out is not None:
            return listening.mark_in, listening.mark_out
        return time_range(transcript, span) if transcript is not None and span[1] > span[0] else None

    def _save_quote(self, fields: dict[str, Any], note: str) -> None:
        book = self._book
        self.write_down()
        self._tasks.ask(lambda: book.save_quote("", fields, note), self._quote_saved)

    def _quote_saved(self, quote: str) -> None:
        self.listening.forget_marks()
        self._say()
        self.quote_made.emit(quote)

    def _ask_source(self, quote_dialog: QuoteDialog) -> None:
        """A source that is written down in the middle of writing a quote becomes the one who said it."""
        newsroom, book = self._newsroom(), self._book
        dialog = SourceDialog(None, quote_dialog, me=self._me)

        def keep(_id: str, fields: dict[str, Any]) -> None:
            self._tasks.ask(lambda: newsroom.vault.source(book.save_source("", fields)), made)

        def made(source: Source) -> None:
            if not isValid(self):
                return
            self._listed = replace(self._listed, sources=(*self._listed.sources, source))
            if quote_dialog in self.findChildren(QuoteDialog):
                quote_dialog.show_sources(self._listed.sources, source.id)

        dialog.saved.connect(keep)
        dialog.open()

    def _keep_voices(self, sources: dict[str, str]) -> None:
        newsroom, spoken = self._newsroom(), self._spoken
        if spoken is None:
            return
        if self._is_private:
            transcript = spoken.id
            self._tasks.ask(lambda: shelf.name_voices(newsroom, transcript, sources), self._voices_kept)
        else:
            self._voices_kept(named(spoken.story.read("voices"), sources))

    def _voices_kept(self, voices: tuple[Any, ...]) -> None:
        if self._spoken is not None:
            self._spoken.set("voices", voices)

    def _keep_duration(self, seconds: float) -> None:
        if self._opened is not None and not self._opened.value.duration and not self._opened.value.private:
            newsroom, transcript = self._newsroom(), self._opened.value.id
            self._opened = replace(self._opened, value=replace(self._opened.value, duration=seconds))
            self._tasks.ask(lambda: shelf.keep_duration(newsroom, transcript, seconds), _done)

    def _ask(self, title: str, endings: tuple[str, ...]) -> list[Path]:
        kinds = " ".join(f"*{ending}" for ending in endings)
        return questions.files(self, self.tr(title), f"{self.tr(title)} ({kinds});;{self.tr('All files')} (*)")

    def _ask_recording(self) -> None:
        """For the open transcript when it has none, else as a record of its own."""
        files = self._ask(RECORDINGS, recordings.ENDINGS)
        lacks = self._opened is not None and not self._opened.value.media and not self._opened.locked
        self.bring_in(files, here=lacks and len(files) == 1)

    def _brought_in(self, transcript: str) -> None:
        self._wanted = transcript
        if self._spoken is not None and self._spoken.id == transcript:
            self._load(transcript)
        self.reload()

    def _spiked(self, _: None) -> None:
        notices.info(self.tr("Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike."))
        self.reload()

    def _allow_typing(self) -> None:
        may = self._opened is not None and not self._opened.locked
        self._buttons["typing"].setEnabled(may)
        types = may and self._buttons["typing"].isChecked()
        self.text.allow_typing(types)
        self._speaker.setVisible(types)

    def _show_speakers(self) -> None:
        here = labels(self._spoken.turns) if self._spoken is not None else ()
        now = self._speaker.currentText()
        self._speaker.clear()
        self._speaker.addItems(list(here))
        self._speaker.setEditText(now)

    def _changed(self, change: Any) -> None:
        if change.field in ("cues", "turns", "text"):
            self.text.margin.update()
        if change.field == "turns":
            self._show_speakers()

    def _submit_private(self, _record: type, _id: str, _update: bytes, _client: int = 0) -> None:
        # Not begun anew by each key: who types without a pause would lose all of it in a crash.
        if not self._private_timer.isActive():
            self._private_timer.start()

    def _write_private(self) -> None:
        self._private_timer.stop()
        newsroom, transcript = self._newsroom(), self.transcript
        if transcript is not None:
            self._tasks.ask(lambda: shelf.write_private(newsroom, transcript), _done)

    def _look(self, *, from_start: bool) -> None:
        if from_start:
            cursor = self.text.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.text.setTextCursor(cursor)
        words = self._find.text()
        if words and not self.text.find(words):
            cursor = self.text.textCursor()
            cursor.setPosition(0)
            self.text.setTextCursor(cursor)
            self.text.find(words)

    def _show_nothing(self) -> None:
        self.listening.hide()
        for name in ("voices", "typing", "spike", "quote"):
            self._buttons[name].setEnabled(False)
        self._speaker.hide()
        self._show_trouble("")
        self.text.setPlaceholderText(
            self.tr("No transcript yet. Import one, or add a recording: an interview, a speech, a call.")
            if not self._listed.rows
            else ""
        )

    def _say(self) -> None:
        """What can be done now, and what stands in the way."""
        opened = self._opened
        if opened is None:
            return
        span = self.text.span
        marked = self.listening.mark_out is not None
        self._buttons["quote"].setEnabled(span[1] > span[0] or marked)
        self._buttons["voices"].setEnabled(not opened.locked)
        self._buttons["spike"].setEnabled(True)
        self._buttons["record"].setEnabled(True)
        words = opened.trouble or (self.listening.player.trouble if opened.recording is not None else "")
        if opened.locked:
            words = self.tr("This transcript is private and the vault is locked: unlock it to read and hear it.")
        elif (
            not words and opened.recording is not None and not opened.value.text.strip() and not self.text.words((0, 1))
        ):
            words = self.tr("Nothing is written down yet: play (Ctrl+Space), type, and press F8 for the time.")
        self._show_trouble(words)

    def _show_trouble(self, words: str) -> None:
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def label_of(self, position: int) -> str:
        """How the transcript calls who speaks there."""
        return label_at(self._spoken.turns, position) if self._spoken is not None else ""

    def closeEvent(self, event: QCloseEvent) -> None:
        self._close_up()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._close_up()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "listening"):
            self.listening.dress()
        super().changeEvent(event)


def _bringing(newsroom: "Newsroom", file: Path, story: str, transcript: str) -> Callable[[], str]:
    return lambda: shelf.bring_in(newsroom, file, story, transcript)


def _undo_keys(key: QKeySequence.StandardKey) -> tuple[str, ...]:
    return tuple(sequence.toString() for sequence in QKeySequence.keyBindings(key))


def _done(_: None) -> None:
    """It is on the disk; there is nothing to show."""


def _moment(transcript: Transcript, times: tuple[float, float] | None) -> str:
    """When the words were said: the beginning of the recording and the second in it."""
    if not transcript.recorded_at:
        return ""
    begun = parse(transcript.recorded_at)
    return (begun + timedelta(seconds=times[0] if times else 0)).isoformat(timespec="seconds")
