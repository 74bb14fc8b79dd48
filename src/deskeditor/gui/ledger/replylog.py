"""The log of the right of reply in the form of a source: who was asked when and how, and what came of it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from deskeditor.gui.dates import dated
from deskeditor.gui.forms import Form
from deskeditor.gui.inspector.fields import text_of
from deskeditor.gui.inspector.moment import MomentEdit, parsed
from deskeditor.gui.inspector.widgets import put
from deskeditor.gui.ledger.facts import Named
from deskeditor.gui.ledger.recordform import choose
from deskeditor.news.ids import new_id
from deskeditor.news.problems import Problem
from deskeditor.news.records import MEDIA, OUTCOMES, Reply, Source
from deskeditor.news.replies import sentence

ASKED, STORY, HOW, OUTCOME = range(4)
OUTCOME_PX = 140


class ReplyLog(QObject):
    """What is typed is in `replies` at once; the form saves them all together. `source` says how they may be called."""

    insert_wanted = Signal(str)
    """The sentence that says in the copy what came of it."""

    def __init__(
        self,
        form: Form,
        source: Callable[[], Source],
        *,
        me: str,
        clock: Callable[[], datetime],
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._me = me
        self._clock = clock
        self._language = language
        self._front = ""
        self._stood: dict[str, Reply] = {}
        self._replies: dict[str, Reply] = {}
        self._names: dict[str, str] = {}
        self._showing = False
        self.list = form.find(QTreeWidget, "replyList")
        self.list.setHeaderLabels([self.tr("Asked"), self.tr("For"), self.tr("How"), self.tr("Outcome")])
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(STORY, QHeaderView.ResizeMode.Stretch)
        self.list.setColumnWidth(OUTCOME, OUTCOME_PX)
        self._boxes = {n: form.find(QComboBox, n) for n in ("replyStory", "replyMedium", "askedBy", "outcome")}
        self._texts = {name: form.find(QPlainTextEdit, name) for name in ("question", "answer")}
        self._moments = {n: MomentEdit(self.tr("Set a time"), clock=clock) for n in ("askedAt", "due", "answeredAt")}
        for name, moment in self._moments.items():
            put(form.find(QWidget, name), moment)
        self._body = form.find(QWidget, "replyBody")
        self._hint = form.find(QLabel, "replyHint")
        self._sentence = form.find(QLabel, "sentence")
        self._buttons = {n: form.find(QPushButton, n) for n in ("addReply", "strikeReply", "insertSentence")}
        self._boxes["replyMedium"].addItems(MEDIA)
        self._wire()
        self._show_chosen()

    def _wire(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        for name in ("replyStory", "askedBy", "outcome"):
            self._boxes[name].currentIndexChanged.connect(self._written)
        self._boxes["replyMedium"].editTextChanged.connect(self._written)
        for text in self._texts.values():
            text.textChanged.connect(self._written)
        for moment in self._moments.values():
            moment.chosen.connect(self._written)
        self._buttons["addReply"].clicked.connect(self.add)
        self._buttons["strikeReply"].clicked.connect(self.strike)
        self._buttons["insertSentence"].clicked.connect(lambda: self.insert_wanted.emit(self._sentence.text()))

    # what the form asks

    @property
    def replies(self) -> tuple[Reply, ...]:
        return tuple(self._replies.values())

    @property
    def changed(self) -> tuple[Reply, ...]:
        """Those that are new, or other than they were."""
        return tuple(reply for id, reply in self._replies.items() if self._stood.get(id) != reply)

    @property
    def struck(self) -> frozenset[str]:
        return frozenset(self._stood) - frozenset(self._replies)

    def show_replies(
        self, replies: Iterable[Reply], people: Iterable[Named], stories: Iterable[Named], front: str = ""
    ) -> None:
        """`front` is the story for which somebody is asked next."""
        self._stood = {reply.id: reply for reply in replies}
        self._replies = dict(sorted(self._stood.items(), key=lambda pair: pair[1].asked_at))
        self._front = front
        self._showing = True
        for name, first, entries in (
            ("replyStory", self.tr("No story"), list(stories)),
            ("askedBy", self.tr("Nobody"), list(people)),
        ):
            self._boxes[name].clear()
            self._boxes[name].addItem(first, "")
            for entry in entries:
                self._boxes[name].addItem(entry.name, entry.id)
                self._names[entry.id] = entry.name
        self._showing = False
        self.list.clear()
        for reply in self._replies.values():
            self._add_item(reply)
        if (last := self.list.topLevelItem(self.list.topLevelItemCount() - 1)) is not None:
            self.list.setCurrentItem(last)
        self._show_chosen()

    def set_enabled(self, enabled: bool) -> None:
        for widget in (self._body, *self._buttons.values()):
            widget.setEnabled(enabled)

    def add(self) -> None:
        """They were asked (again), now, by me; for the same story as the last time."""
        last = next(reversed(self._replies.values()), Reply(""))
        reply = Reply(
            new_id(),
            story=self._front or last.story,
            asked_at=self._clock().astimezone().replace(microsecond=0).isoformat(),
            medium=last.medium,
            asked_by=self._me,
        )
        self._replies[reply.id] = reply
        self.list.setCurrentItem(self._add_item(reply))
        self._texts["question"].setFocus()

    def strike(self) -> None:
        item: QTreeWidgetItem | None = self.list.currentItem()
        if item is not None:
            self._replies.pop(self._id(item), None)
            self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(item))
            self._show_chosen()

    def say_again(self) -> None:
        """The source may be called otherwise now."""
        self._say()

    # inside

    def _id(self, item: QTreeWidgetItem) -> str:
        return str(item.data(0, Qt.ItemDataRole.UserRole))

    @property
    def _chosen(self) -> Reply | None:
        item: QTreeWidgetItem | None = self.list.currentItem()
        return self._replies.get(self._id(item)) if item is not None else None

    def _add_item(self, reply: Reply) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._words(reply))
        item.setData(0, Qt.ItemDataRole.UserRole, reply.id)
        self.list.addTopLevelItem(item)
        return item

    def _words(self, reply: Reply) -> list[str]:
        moment = parsed(reply.asked_at)
        when = dated(moment, "D %b, %H:%M") if moment else self.tr("Some time")
        outcome = self._boxes["outcome"].itemText(OUTCOMES.index(reply.outcome))
        return [when, self._names.get(reply.story, ""), reply.medium, outcome]

    def _show_chosen(self) -> None:
        reply = self._chosen
        self._body.setVisible(reply is not None)
        self._hint.setVisible(reply is None)
        self._buttons["strikeReply"].setEnabled(reply is not None)
        if reply is None:
            return
        self._showing = True
        choose(self._boxes["replyStory"], reply.story)
        choose(self._boxes["askedBy"], reply.asked_by)
        self._boxes["outcome"].setCurrentIndex(OUTCOMES.index(reply.outcome))
        self._boxes["replyMedium"].setCurrentText(reply.medium)
        for name, words in (("question", reply.question), ("answer", reply.answer)):
            if text_of(self._texts[name]) != words:
                self._texts[name].setPlainText(words)
        for name, iso in (("askedAt", reply.asked_at), ("due", reply.due), ("answeredAt", reply.answered_at)):
            self._moments[name].set_moment(iso)
        self._showing = False
        self._say()

    def _written(self, *_: Any) -> None:
        reply, item = self._chosen, self.list.currentItem()
        if self._showing or reply is None or item is None:
            return
        now = replace(
            reply,
            story=self._boxes["replyStory"].currentData() or "",
            asked_by=self._boxes["askedBy"].currentData() or "",
            outcome=OUTCOMES[self._boxes["outcome"].currentIndex()],
            medium=self._boxes["replyMedium"].currentText().strip(),
            question=text_of(self._texts["question"]).strip(),
            answer=text_of(self._texts["answer"]).strip(),
            asked_at=self._moments["askedAt"].iso,
            due=self._moments["due"].iso,
            answered_at=self._moments["answeredAt"].iso,
        )
        self._replies[reply.id] = now
        for column, words in enumerate(self._words(now)):
            item.setText(column, words)
        self._say()

    def _say(self) -> None:
        """The sentence for the copy, or why there is none."""
        reply = self._chosen
        if reply is None:
            return
        try:
            words, there = sentence(self._source(), reply, self._language or "en", self._clock()), True
        except Problem as problem:
            words, there = str(problem), False
        self._sentence.setText(words)
        self._sentence.setEnabled(there)
        self._buttons["insertSentence"].setVisible(there)
