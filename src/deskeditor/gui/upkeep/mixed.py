"""Passages that a merge mixed: a strip over the copy that counts them, and a dialog in which a person reads them.

Each is shown as it stood on either side and as it stands now. Taking one of the readings is an edit that undo takes
back; that the passage was read is kept with the person and the time, and travels with the newsroom.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from deskeditor.formats.files import in_brief
from deskeditor.gui import forms, notices
from deskeditor.gui.dates import dated
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.news.mixed import Mixed, differing, located, spoken, value_of
from deskeditor.news.records import KINDS
from deskeditor.news.times import parse
from deskeditor.text.document import Change

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.session import Session
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom

PASSAGE = Qt.ItemDataRole.UserRole
AGAIN_MS = 800
"""After words came from elsewhere: whether a merge brought them, and mixed something."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A mixed passage and what the record is called in which it stands; `story` is the one to open for it."""

    mixed: Mixed
    title: str
    story: str = ""


def read_passages(window: "Window") -> None:
    """All that nobody has read, in the whole newsroom."""
    newsroom = window.desk.newsroom
    if newsroom is not None:
        window.desk.tasks.ask(partial(all_passages, newsroom), partial(show_passages, window), key="mixed")


def read_passages_of(window: "Window", session: "Session") -> None:
    title = session.value().headline or session.value().slugline
    show_passages(window, [Passage(mixed, title, session.id) for mixed in session.surroundings.mixed])


def show_passages(window: "Window", passages: Sequence[Passage]) -> None:
    if not passages:
        notices.info(_tr("Nothing is left to read: no merge has mixed a passage that nobody has read since."))
        return
    dialog = MixedDialog(window.desk, passages, window)
    dialog.spot_wanted.connect(partial(_go_to, window))
    dialog.show()


def all_passages(newsroom: "Newsroom") -> list[Passage]:
    """On a worker. A photo, a quote or a transcript is shown in a story that has it."""
    found = []
    for mixed in newsroom.mixed():
        record: Any = getattr(newsroom, mixed.kind)(mixed.record)
        title = str(next((said for name in _TITLES if (said := getattr(record, name, ""))), ""))
        stories = {"story": [mixed.record], "photo": newsroom.stories_with_photo(mixed.record)}.get(mixed.kind)
        story = next(iter(stories or [str(getattr(record, "story", ""))]), "")
        found.append(Passage(mixed, " ".join(title.split())[:60], story))
    return found


_TITLES = ("headline", "slugline", "display_name", "name", "title", "file_name", "words")


def _go_to(window: "Window", passage: Passage) -> None:
    """Show the passage where it stands."""
    from deskeditor.news.gate import Finding

    session = window.desk.session(passage.story)
    mixed = passage.mixed
    if session is None or passage.story != window.front:
        window.open_story(passage.story)
    own = mixed.record == passage.story
    text = str(session.story.read(mixed.field)) if session is not None and own and mixed.prose else ""
    start, end = located(text, mixed.merged) or (0, 0)
    record = "" if own else mixed.record
    window.go_to_finding(Finding("warning", "mixed", mixed.field, start, end, "", record))


def _tr(text: str) -> str:
    return QCoreApplication.translate("mixed", text)


class MixedStrip(QFrame):
    """Over the copy, as long as there is something to read in the story."""

    read_wanted = Signal()

    def __init__(self, session: "Session", desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mixedStrip")
        self._session = session
        self._desk = desk
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self.button = QPushButton(self.tr("&Read Them"), self)
        self.button.setObjectName("readMixed")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.read_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 10, 5)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(desk.read_again)
        session.surroundings_changed.connect(self._say)
        session.changed.connect(self._look_again)
        self._say()

    @property
    def sentence(self) -> str:
        return self._words.text()

    def _say(self) -> None:
        mixed = self._session.surroundings.mixed
        self.setVisible(bool(mixed))
        if not mixed:
            return
        moment = parse(mixed[-1].at).astimezone()
        day = dated(moment, "D %b %Y")
        if len(mixed) == 1:
            said = self.tr("The merge of {day} mixed a passage that both sides had changed.").format(day=day)
        else:
            said = self.tr("The merge of {day} mixed {n} passages that both sides had changed.")
            said = said.format(day=day, n=len(mixed))
        self._words.setText(said)
        self.button.setText(self.tr("&Read It") if len(mixed) == 1 else self.tr("&Read Them"))
        self.setAccessibleName(said)

    def _look_again(self, change: Change) -> None:
        if change.origin is None:
            self._again.start()


def put_over(copy: "CopyPane", session: "Session", window: "Window") -> None:
    """The strip, at the top of the copy of a story."""
    strip = MixedStrip(session, window.desk, copy)
    strip.read_wanted.connect(partial(read_passages_of, window, session))
    layout: Any = copy.layout()
    layout.insertWidget(0, strip)


class MixedDialog(QDialog):
    """The readings side by side. It stays open beside the window, so that the passage can be seen where it stands."""

    spot_wanted = Signal(Passage)

    def __init__(self, desk: "Desk", passages: Sequence[Passage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        form = forms.fill(self, "mixed")
        self._what = form.find(QLabel, "what")
        self.passages = form.find(QListWidget, "passages")
        self.readings = {name: form.find(QPlainTextEdit, name) for name in ("ours", "theirs", "merged")}
        self._labels = {name: form.find(QLabel, f"{name}Label") for name in self.readings}
        self._hint = form.find(QLabel, "hint")
        self.take_ours = form.find(QPushButton, "takeOurs")
        self.take_theirs = form.find(QPushButton, "takeTheirs")
        self.keep = form.find(QPushButton, "keep")
        self.show_spot = form.find(QPushButton, "show")
        self._wire(form)
        self._list(passages)

    def _wire(self, form: forms.Form) -> None:
        self.passages.itemSelectionChanged.connect(lambda *_: self._show())
        self.passages.itemActivated.connect(lambda *_: self._go())
        self.take_ours.clicked.connect(lambda: self._take("ours"))
        self.take_theirs.clicked.connect(lambda: self._take("theirs"))
        self.keep.clicked.connect(self._read)
        self.show_spot.clicked.connect(self._go)
        form.find(QPushButton, "closeButton").clicked.connect(self.close)
        self._desk.closing.connect(self.close)

    def _list(self, passages: Iterable[Passage]) -> None:
        for passage in passages:
            mixed = passage.mixed
            words = in_brief(spoken(mixed, mixed.merged)) or self.tr("(taken out)")
            item = QListWidgetItem(f"{passage.title} · {mixed.name}: {words}", self.passages)
            item.setData(PASSAGE, passage)
        self.passages.setCurrentRow(0)

    @property
    def current(self) -> Passage | None:
        chosen: list[Passage] = [item.data(PASSAGE) for item in self.passages.selectedItems()]
        return chosen[0] if chosen else None

    def _show(self) -> None:
        passage = self.current
        if passage is None:
            return
        mixed = passage.mixed
        count = self.passages.count()
        self._what.setText(
            self.tr("One passage was changed on both sides")
            if count == 1
            else self.tr("{n} passages were changed on both sides").format(n=count)
        )
        now = self._now(passage)
        stands = {"ours": mixed.ours, "theirs": mixed.theirs, "merged": mixed.merged if now is None else now}
        words = {name: spoken(mixed, cell) for name, cell in stands.items()}
        for name, field in self.readings.items():
            field.setPlainText(words[name])
        colours = colours_of(self)
        _highlight(self.readings["ours"], differing(words["theirs"], words["ours"]), colours.calm_tint)
        _highlight(self.readings["theirs"], differing(words["ours"], words["theirs"]), colours.warn_tint)
        self._labels["ours"].setText(_by(self.tr("Ours"), mixed.ours_by))
        self._labels["theirs"].setText(_by(self.tr("Theirs"), mixed.theirs_by))
        gone = mixed.prose and now is None and self._session(passage) is not None
        self.take_ours.setEnabled(not gone)
        self.take_theirs.setEnabled(not gone)
        self.show_spot.setEnabled(bool(passage.story))
        self._hint.setText(self._said_hint(gone))

    def _said_hint(self, gone: bool) -> str:
        if gone:
            return self.tr("The passage was taken out or written anew since: only Keep As It Is is left.")
        return self.tr("Until you have read it, the story may not be published. Undo takes Ours or Theirs back.")

    def _session(self, passage: Passage) -> "Session | None":
        session = self._desk.session(passage.story)
        record = passage.mixed.record
        return session if session is not None and (record == session.id or record in session.photos) else None

    def _now(self, passage: Passage) -> str | None:
        """The passage as it stands in the open story, None when it is gone or the story is not open."""
        session, mixed = self._session(passage), passage.mixed
        if session is None or not mixed.prose:
            return None
        session.catch_up()
        text = str(session.document(mixed.record).read(mixed.field))
        span = located(text, mixed.merged)
        return text[slice(*span)] if span else None

    # what the person does

    def _go(self) -> None:
        if self.current is not None:
            self.spot_wanted.emit(self.current)

    def _take(self, side: str) -> None:
        """Put one side's reading in the place of the passage, and it is read."""
        passage = self.current
        newsroom = self._desk.newsroom
        if passage is None or newsroom is None:
            return
        session, words = self._session(passage), str(getattr(passage.mixed, side))
        if session is not None:
            session.step()
            changed = put(
                lambda field: session.document(passage.mixed.record).read(field),
                lambda field, value: session.set(field, value, record=passage.mixed.record),
                passage.mixed,
                words,
            )
            session.step()
            self._taken(changed)
        else:
            self._desk.tasks.ask(partial(put_in, newsroom, passage.mixed, words), self._taken)

    def _taken(self, changed: bool) -> None:
        if changed:
            self._read()
        else:
            self._show()

    def _read(self) -> None:
        passage, newsroom = self.current, self._desk.newsroom
        if passage is None or newsroom is None:
            return
        self._desk.tasks.ask(partial(newsroom.mark_read, [passage.mixed.id]), lambda _: self._desk.read_again())
        self.passages.takeItem(self.passages.currentRow())
        if self.passages.count() == 0:
            self.close()
        else:
            self._show()
            self.passages.setFocus()


def put(read: Callable[[str], Any], write: Callable[[str, Any], None], mixed: Mixed, words: str) -> bool:
    """Write one reading of the passage over it. False when it stands there no more."""
    if not mixed.prose:
        write(mixed.field, value_of(mixed, words))
        return True
    text = str(read(mixed.field))
    span = located(text, mixed.merged)
    if span is None:
        return False
    write(mixed.field, text[: span[0]] + words + text[span[1] :])
    return True


def put_in(newsroom: "Newsroom", mixed: Mixed, words: str) -> bool:
    """On a worker: in a record that no session has open."""
    record: type[Any] = KINDS[mixed.kind]
    with newsroom.edit(record, mixed.record) as document:
        return put(document.read, document.set, mixed, words)


def _by(side: str, who: str) -> str:
    return f"{side} · {who}" if who else side


def _highlight(field: QPlainTextEdit, spans: Sequence[tuple[int, int]], colour: str) -> None:
    text = field.toPlainText()
    format = QTextCharFormat()
    format.setBackground(QColor(colour))
    selections = []
    for start, end in spans:
        one: Any = QTextEdit.ExtraSelection()  # type: ignore[attr-defined, unused-ignore]  # a class inside the class
        cursor = QTextCursor(field.document())
        cursor.setPosition(_utf16(text, start))
        cursor.setPosition(_utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        one.cursor, one.format = cursor, format
        selections.append(one)
    field.setExtraSelections(selections)


def _utf16(text: str, at: int) -> int:
    return len(text[:at].encode("utf-16-le")) // 2
