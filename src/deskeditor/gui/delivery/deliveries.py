"""The list of deliveries: what is on its way and how far, what became of the others, what a person can do about it."""

from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from deskeditor.cms.steps import Step
from deskeditor.delivery.deciding import cancel, retry
from deskeditor.gui import forms
from deskeditor.gui.delivery.overview import Overview, alarm, summary
from deskeditor.gui.delivery.preparing import url_of
from deskeditor.gui.delivery.words import state_words, what_words, when_words
from deskeditor.gui.history.times import moment_words, short_words
from deskeditor.gui.inspector.moment import local_zone
from deskeditor.news.deliveries import ENDED, FOLLOWED, OPEN, TROUBLED, Delivery
from deskeditor.news.times import now

if TYPE_CHECKING:
    from deskeditor.gui.delivery.courier import Courier
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.theme import Theme

Which = Literal["all", "open", "trouble", "ended"]
ID = Qt.ItemDataRole.UserRole
tr = partial(QCoreApplication.translate, "DeliveriesDialog")
STORY_PX, PLACE_PX, WHAT_PX, STATE_PX = 300, 170, 190, 190


class DeliveriesDialog(QDialog):
    """A window of its own beside the others."""

    story_wanted = Signal(str)
    conflict_wanted = Signal(Delivery)
    send_wanted = Signal(str, str)
    """Story and destination: it shall be sent once more."""

    def __init__(self, desk: "Desk", courier: "Courier", theme: "Theme", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._courier, self._theme = desk, courier, theme
        self._url = ""
        form = forms.fill(self, "deliveries")
        self.which = form.find(QComboBox, "which")
        self.summary = form.find(QLabel, "summary")
        self.list = form.find(QTreeWidget, "list")
        self.title = form.find(QLabel, "title")
        self.progress = form.find(QProgressBar, "progress")
        self.story = form.find(QPlainTextEdit, "story")
        self.open_story = form.find(QPushButton, "openStory")
        self.browse = form.find(QPushButton, "browse")
        self.both = form.find(QPushButton, "both")
        self.retry = form.find(QPushButton, "retry")
        self.cancel = form.find(QPushButton, "cancelDelivery")
        self.again = form.find(QPushButton, "sendAgain")
        self._lay_out(form)
        self._wire(form)
        self._show(courier.overview)
        self.list.setFocus()

    def _lay_out(self, form: forms.Form) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1060, room.width() - 60), min(640, room.height() - 70))
        self.list.setHeaderLabels(
            [self.tr("Story"), self.tr("To"), self.tr("What"), self.tr("State"), self.tr("Decided")]
        )
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((STORY_PX, PLACE_PX, WHAT_PX, STATE_PX)):
            self.list.setColumnWidth(column, width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.ResizeToContents)
        splitter = form.find(QSplitter, "splitter")
        splitter.setSizes([360, 220])
        splitter.setStretchFactor(0, 1)
        for which, said in (
            ("all", self.tr("All")),
            ("open", self.tr("On their way")),
            ("trouble", self.tr("Need somebody")),
            ("ended", self.tr("Sent, taken back or held")),
        ):
            self.which.addItem(said, which)

    def _wire(self, form: forms.Form) -> None:
        self.which.activated.connect(lambda *_: self._show(self._courier.overview))
        self.list.currentItemChanged.connect(lambda *_: self._show_one())
        self.list.itemActivated.connect(lambda *_: self._go())
        self.open_story.clicked.connect(self._go)
        self.browse.clicked.connect(self._browse)
        self.both.clicked.connect(self._compare)
        self.retry.clicked.connect(self._retry)
        self.cancel.clicked.connect(self._cancel)
        self.again.clicked.connect(self._again)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self._courier.changed.connect(self._show)
        self._courier.stepped.connect(self._stepped)

    # the list

    @property
    def chosen(self) -> Delivery | None:
        return self._courier.overview.one(self.chosen_id)

    def choose(self, id: str) -> None:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(0, ID) == id:
                self.list.setCurrentItem(item)

    def _show(self, found: Overview) -> None:
        """The same one stays chosen, wherever it is now."""
        stood = self.chosen_id
        self.list.blockSignals(True)
        self.list.clear()
        for delivery in found.deliveries:
            if _belongs(delivery, self.which.currentData()):
                self._list(found, delivery)
        self.list.blockSignals(False)
        self.choose(stood)
        if not self.chosen_id and (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self.summary.setText(summary(found) or self.tr("Nothing is on its way."))
        self._show_one()

    @property
    def chosen_id(self) -> str:
        items = self.list.selectedItems()
        return str(items[0].data(0, ID)) if items else ""

    def _list(self, found: Overview, delivery: Delivery) -> None:
        at = short_words(delivery.at, now().astimezone().date())
        item = QTreeWidgetItem(
            [found.title(delivery), found.place(delivery), what_words(delivery), state_words(delivery), at]
        )
        item.setData(0, ID, delivery.id)
        item.setToolTip(0, found.title(delivery))
        item.setToolTip(3, delivery.sentence)
        colours = self._theme.colours
        if delivery.state in TROUBLED or alarm(delivery):
            item.setForeground(3, QColor(colours.bad))
        elif delivery.state in OPEN:
            item.setForeground(3, QColor(colours.accent))
        elif delivery.differences:
            item.setForeground(3, QColor(colours.warn))
        self.list.addTopLevelItem(item)

    # one delivery

    def _show_one(self) -> None:
        found, delivery = self._courier.overview, self.chosen
        self._url = ""
        state = delivery.state if delivery else "done"
        self.open_story.setEnabled(delivery is not None)
        self.browse.setEnabled(False)
        self.both.setVisible(state == "conflict")
        self.retry.setVisible(delivery is not None and state in (*OPEN, "failed", "missed") and state != "sending")
        self.cancel.setVisible(delivery is not None and state not in ENDED)
        self.again.setVisible(delivery is not None and state in ENDED)
        if delivery is None:
            self.title.setText(self.tr("Nothing was sent yet") if not found.deliveries else "")
            self.story.clear()
            self.progress.hide()
            return
        self.title.setText(f"{found.title(delivery)} → {found.place(delivery)}")
        self.story.setPlainText("\n".join(told(delivery)))
        self._stepped(delivery.id, self._courier.steps.get(delivery.id))
        if (newsroom := self._desk.newsroom) is not None:
            work = partial(url_of, newsroom, delivery.destination, delivery.story)
            self._desk.tasks.ask(work, self._know_url, key=f"deliveries-{id(self)}")

    def _know_url(self, url: str) -> None:
        self._url = url
        self.browse.setEnabled(url.startswith(("http://", "https://")))

    def _stepped(self, id: str, step: Step | None) -> None:
        delivery = self.chosen
        if delivery is None or delivery.id != id:
            return
        self.progress.setVisible(step is not None and delivery.state in OPEN)
        if step is not None:
            self.progress.setRange(0, step.total)
            self.progress.setValue(step.done)
            self.progress.setFormat(step.sentence)
            self.progress.setToolTip(step.sentence)
            if delivery.state in OPEN:
                said = [step.sentence, *told(delivery)[1:]]
                self.story.setPlainText("\n".join(said))

    # what a person does

    def _go(self) -> None:
        if (delivery := self.chosen) is not None:
            self.story_wanted.emit(delivery.story)

    def _browse(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))

    def _compare(self) -> None:
        if (delivery := self.chosen) is not None:
            self.conflict_wanted.emit(delivery)

    def _again(self) -> None:
        if (delivery := self.chosen) is not None:
            self.send_wanted.emit(delivery.story, delivery.destination)

    def _retry(self) -> None:
        newsroom, id = self._desk.newsroom, self.chosen_id
        if newsroom is not None and id:
            self._desk.tasks.ask(lambda: retry(newsroom, id), self._decided)

    def _cancel(self) -> None:
        newsroom, id = self._desk.newsroom, self.chosen_id
        if newsroom is not None and id:
            self._desk.tasks.ask(lambda: cancel(newsroom, id), self._decided)

    def _decided(self, _delivery: Delivery) -> None:
        self._courier.wake()


def _belongs(delivery: Delivery, which: Which) -> bool:
    match which:
        case "open":
            return delivery.state in (*OPEN, *FOLLOWED)
        case "trouble":
            return delivery.state in TROUBLED or bool(alarm(delivery))
        case "ended":
            return delivery.state in ENDED
        case _:
            return True


def told(delivery: Delivery) -> list[str]:
    """What became of a delivery, a line each: what it waits for, its times, what arrived otherwise, what was noted."""
    lines = [delivery.sentence or state_words(delivery)]
    if why := alarm(delivery):
        lines.append(tr("It is out, and would be held now: {why} Correct or kill it.").format(why=why))
    if delivery.next_at and delivery.state in OPEN:
        lines.append(tr("It is gone on with by itself: {at}.").format(at=moment_words(delivery.next_at)))
    if delivery.due:
        lines.append(tr("To be public: {when}").format(when=when_words(delivery.due, (local_zone(), "UTC"))))
    lines += [f"• {difference}" for difference in delivery.differences]
    lines.append(tr("Version {n}, decided on {at}.").format(n=delivery.version, at=moment_words(delivery.at)))
    if delivery.attempts > 1:
        lines.append(tr("Tried {n} times.").format(n=delivery.attempts))
    if delivery.note:
        lines.append(delivery.note)
    return lines
