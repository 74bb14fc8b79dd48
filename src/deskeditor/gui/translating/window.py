"""Original and translation side by side: what is to be translated, and what the original says otherwise since.

It follows the story that is in front in its window, and the words as they are written there.
"""

from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
)

from deskeditor.gui import forms, notices
from deskeditor.gui.reading import apart
from deskeditor.gui.translating.begin import named
from deskeditor.gui.translating.listing import DONE, STATE, TRANSLATION, PairModel, WordsDelegate
from deskeditor.news.problems import NotFound, Problem
from deskeditor.review import translating
from deskeditor.review.translating import Row, Sibling

if TYPE_CHECKING:
    from deskeditor.gui.session import Session
    from deskeditor.gui.window import Window
    from deskeditor.news.records import Story
    from deskeditor.newsroom import Newsroom
    from deskeditor.text.document import Change

SOON_MS = 600
STATE_PX = 130


@dataclass(frozen=True, slots=True)
class _Read:
    story: str
    rows: list[Row]
    family: list[Sibling]


class TranslationWindow(QDialog):
    """A window of its own beside the copy."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._story = ""
        self._read: _Read | None = None
        self._session: Session | None = None
        form = forms.fill(self, "translation")
        self.siblings = form.find(QComboBox, "siblings")
        self.open_only = form.find(QCheckBox, "openOnly")
        self.table = form.find(QTableView, "pairs")
        self.hint = form.find(QLabel, "hint")
        self.about = form.find(QLabel, "about")
        self.count = form.find(QLabel, "count")
        self.buttons = {
            name: form.find(QPushButton, name)
            for name in ("next", "goTo", "takeOver", "caughtUp", "translate", "closeButton")
        }
        self.model = PairModel(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(WordsDelegate(self.table))
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._follow)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1100, room.width() - 40), min(700, room.height() - 60))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(STATE, STATE_PX)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setAccessibleName(self.tr("Original and translation, sentence by sentence"))

    def _wire(self) -> None:
        self.siblings.activated.connect(self._open_sibling)
        self.open_only.toggled.connect(self._show)
        self.table.selectionModel().currentChanged.connect(self._current_changed)
        self.table.activated.connect(self._go)
        for name, call in (
            ("next", self.go_to_next),
            ("goTo", self.go_to_words),
            ("takeOver", self.put_original),
            ("caughtUp", self.caught_up),
            ("translate", self._translate),
            ("closeButton", self.reject),
        ):
            self.buttons[name].clicked.connect(call)
        QShortcut(QKeySequence("F8"), self).activated.connect(self.go_to_next)
        desk = self._window.desk
        desk.projected.connect(self._projected)
        desk.closing.connect(self.close)
        self._window.theme.changed.connect(self._show)
        self._window.tabs.shown.connect(self._follow_soon)
        self._window.stories.came.connect(self._follow_soon)

    # which story

    def show_story(self, story: str) -> None:
        """This one, as soon as it is read."""
        session = self._window.desk.session(story)
        if self._session is not session:
            if self._session is not None:
                self._session.changed.disconnect(self._changed)
            self._session = session
            if session is not None:
                session.changed.connect(self._changed)
        self._story = story
        self.reload()

    def _follow_soon(self, *_: object) -> None:
        self._soon.start()

    def _follow(self) -> None:
        """The story that is in front, as its words are now."""
        if self._window.front and self._window.front != self._story:
            self.show_story(self._window.front)
        else:
            self.reload()

    def _changed(self, _change: "Change") -> None:
        self._soon.start()

    def _projected(self, _records: frozenset[str]) -> None:
        self._soon.start()

    def _open_sibling(self, number: int) -> None:
        story = str(self.siblings.itemData(number) or "")
        if story and story != self._story:
            self._window.open_story(story)
            self.show_story(story)

    # what is shown

    @property
    def chosen(self) -> Row | None:
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def reload(self) -> None:
        """Read the two anew, on a worker."""
        newsroom, session = self._window.desk.newsroom, self._session
        if newsroom is None or session is None:
            return
        session.catch_up()
        self._window.desk.tasks.ask(
            partial(_read, newsroom, session.value()), self._take, self._failed, key=f"translation-{id(self)}"
        )

    def _take(self, found: _Read) -> None:
        if found.story == self._story:
            self._read = found
            self._show()

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            raise problem
        self._read = None
        self._show()
        self.hint.setText(str(problem))

    def _show(self) -> None:
        read = self._read
        rows = read.rows if read is not None else []
        shown = [row for row in rows if row.state != DONE] if self.open_only.isChecked() else rows
        at = self.table.currentIndex().row()
        self.model.show_rows(shown, self._window.theme.colours)
        if shown:
            self.table.setCurrentIndex(self.model.index(min(max(at, 0), len(shown) - 1), TRANSLATION))
        self._list_family(read)
        self._say(rows, shown)
        self._show_chosen()

    def _list_family(self, read: _Read | None) -> None:
        self.siblings.clear()
        for one in read.family if read is not None else ():
            remark = self.tr("original") if one.is_original else self.tr("behind") if one.behind else ""
            said = f"{one.slugline or one.headline}: {apart(named(one.language))}"
            self.siblings.addItem(f"{said} ({remark})" if remark else said, one.id)
            if one.id == self._story:
                self.siblings.setCurrentIndex(self.siblings.count() - 1)
        self.siblings.setEnabled(self.siblings.count() > 1)

    def _say(self, rows: list[Row], shown: list[Row]) -> None:
        done = sum(row.state == DONE for row in rows)
        self.count.setText(self.tr("{0} of {1} translated").format(done, len(rows)) if rows else "")
        self.hint.setVisible(not shown)
        self.table.setVisible(bool(shown))
        if self._read is not None and not shown:
            self.hint.setText(self._empty_words(bool(rows)))
        self.buttons["next"].setEnabled(done < len(rows))
        self.buttons["caughtUp"].setEnabled(any(row.state in ("changed", "gone") for row in rows))

    def _empty_words(self, has_rows: bool) -> str:
        if has_rows:
            return self.tr("Everything is translated.")
        if self._read is not None and len(self._read.family) > 1:
            return self.tr("This is the original. Choose one of its translations above.")
        return self.tr(
            "This story has no translation yet.\nTranslate it: a story of its own is made, which knows this one."
        )

    def _current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.chosen
        has = row is not None and bool(row.pair.translation)
        self.buttons["goTo"].setEnabled(has)
        self.buttons["takeOver"].setEnabled(row is not None and row.state in ("missing", "changed"))
        self.about.setText(self._told(row) if row is not None else "")
        self.about.setVisible(bool(self.about.text()))

    def _told(self, row: Row) -> str:
        """What the original said before, and the words of quotations as they were recorded. In HTML."""
        said = []
        if row.was and row.gone:
            said.append(self.tr("The original has this no more."))
        elif row.was:
            said.append(self.tr("The original said: {0}").format(_isolated(row.was)))
        elif row.was is not None:
            said.append(self.tr("This is new in the original."))
        for one in row.said:
            if one.original:
                said.append(self.tr("As it was said: {0}").format(_isolated(one.original)))
            elif one.recorded:
                said.append(self.tr("In the quote book: {0}").format(_isolated(one.recorded)))
        return "<br>".join(said)

    # deeds

    def go_to_next(self) -> None:
        """The next sentence that is to be done, from the top again after the last."""
        at, rows = self.table.currentIndex().row(), self.model.rows
        for n in [*range(at + 1, len(rows)), *range(at + 1)]:
            if rows[n].state != DONE:
                self.table.setCurrentIndex(self.model.index(n, TRANSLATION))
                self.table.setFocus()
                return

    def _go(self, _index: QModelIndex) -> None:
        self.go_to_words()

    def go_to_words(self) -> None:
        """The sentence of the translation, selected in the copy."""
        row, session = self.chosen, self._session
        if row is None or session is None or not row.pair.translation:
            return
        first, last = row.pair.translation[0], row.pair.translation[-1]
        view = session.view(row.field, "original")
        start, end = view.span(first.start, last.end)
        if self._window.front != self._story:
            self._window.open_story(self._story)
        self._window.go_to(row.field, start, end)
        self._window.activateWindow()

    def put_original(self) -> None:
        """Put the original's sentence there, to be translated: for one that is missing, or was changed since."""
        row, session = self.chosen, self._session
        if row is None or session is None or self._read is None or row.state not in ("missing", "changed"):
            return
        words = " ".join(sentence.words for sentence in row.pair.original)
        view = session.view(row.field, "original")
        if row.pair.translation:
            start, end = row.pair.translation[0].start, row.pair.translation[-1].end
        else:
            start = end = self._end_before(row)
            words = f" {words}" if start else words
        with session.together(by=self):
            session.splice_shown(view, start, end, words)
        self.reload()

    def _end_before(self, row: Row) -> int:
        """Where the sentence before ends in the translation, in the same field."""
        assert self._read is not None  # asked for one of its rows
        end = 0
        for other in self._read.rows:
            if other is row:
                break
            if other.field == row.field and other.pair.translation:
                end = other.pair.translation[-1].end
        return end

    def caught_up(self) -> None:
        """The translation follows its original as that one reads now."""
        newsroom = self._window.desk.newsroom
        if newsroom is not None and self._session is not None:
            self._session.catch_up()
            work = partial(translating.caught_up, newsroom, self._story)
            self._window.desk.tasks.ask(work, self._caught_up, self._refused)

    def _caught_up(self, _nothing: None) -> None:
        self.reload()

    def _refused(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            raise problem
        notices.warning(str(problem))

    def _translate(self) -> None:
        from deskeditor.gui.translating.actions import translate

        translate(self._window)


def _read(newsroom: "Newsroom", story: "Story") -> _Read:
    """On a worker. Raises NotFound for a translation whose original is not here any more."""
    family = translating.family(newsroom, story.id)
    if not story.translation_of:
        return _Read(story.id, [], family)
    if not any(one.is_original for one in family):
        raise NotFound("The original of this translation is not in this newsroom any more.")
    return _Read(story.id, translating.side_by_side(newsroom, story), family)


def _isolated(words: str) -> str:
    return f"\u2068{escape(words)}\u2069"
