"""The corrections of a story: what readers were told, and which destination has it."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from deskeditor.delivery.captions import Behind, behind, send_captions
from deskeditor.delivery.corrections import Standing, Stands, Unsent, send_again, standings
from deskeditor.gui import forms, notices
from deskeditor.gui.inspector.moment import local_zone
from deskeditor.news.deliveries import Delivery
from deskeditor.news.problems import Problem, Refused
from deskeditor.news.records import Correction
from deskeditor.news.times import spoken

if TYPE_CHECKING:
    from deskeditor.gui.delivery.courier import Courier
    from deskeditor.gui.desk import Desk
    from deskeditor.newsroom import Newsroom

tr = partial(QCoreApplication.translate, "corrections")
KINDS: dict[str, str] = {
    "correction": QT_TRANSLATE_NOOP("corrections", "Correction"),
    "clarification": QT_TRANSLATE_NOOP("corrections", "Clarification"),
    "update": QT_TRANSLATE_NOOP("corrections", "Update"),
    "refile": QT_TRANSLATE_NOOP("corrections", "Refile"),
    "kill": QT_TRANSLATE_NOOP("corrections", "Kill"),
}
STANDS: dict[Stands, str] = {
    "acknowledged": QT_TRANSLATE_NOOP("corrections", "has it"),
    "on its way": QT_TRANSLATE_NOOP("corrections", "on its way"),
    "in trouble": QT_TRANSLATE_NOOP("corrections", "needs you"),
    "not sent": QT_TRANSLATE_NOOP("corrections", "not told"),
}
WHAT, WHEN, STATE = range(3)
FLUSH_S = 10.0


@dataclass(frozen=True, slots=True)
class Found:
    title: str
    corrections: dict[str, Correction]
    standings: tuple[Standing, ...]
    behind: tuple[Behind, ...]


def found_of(newsroom: "Newsroom", story_id: str) -> Found:
    newsroom.flush(FLUSH_S)
    story = newsroom.story(story_id)
    return Found(
        story.headline or story.slugline,
        dict(story.corrections or {}),
        tuple(standings(newsroom, story_id)),
        tuple(behind(newsroom, story_id)),
    )


def tell_again(newsroom: "Newsroom", story_id: str, those: tuple[Standing, ...]) -> tuple[Unsent, ...]:
    """Those that could not be told this time either."""
    unsent = []
    for one in those:
        try:
            send_again(newsroom, story_id, one.correction, one.destination)
        except Refused as refused:
            unsent.append(Unsent(one.destination, str(refused)))
    return tuple(unsent)


class CorrectionsDialog(QDialog):
    correct_wanted = Signal()

    def __init__(
        self, desk: "Desk", story_id: str, courier: "Courier | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._story, self._courier = desk, story_id, courier
        self._found: Found | None = None
        self._zone = local_zone()
        form = forms.fill(self, "corrections")
        self.title, self.captions = form.find(QLabel, "title"), form.find(QLabel, "captions")
        self.list = form.find(QTreeWidget, "list")
        self.again, self.send_captions = form.find(QPushButton, "again"), form.find(QPushButton, "sendCaptions")
        self.list.setHeaderLabels([self.tr("Correction"), self.tr("When"), self.tr("Where it stands")])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column in (WHEN, STATE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.again.clicked.connect(self.tell_again)
        self.send_captions.clicked.connect(self.bring_captions)
        form.find(QPushButton, "correct").clicked.connect(self.correct_wanted)
        form.find(QPushButton, "close").clicked.connect(self.accept)
        desk.projected.connect(self.reload)
        if courier is not None:
            courier.changed.connect(self.reload)
        self._allow()
        self.resize(860, 480)
        self.reload()

    def reload(self) -> None:
        newsroom, story = self._desk.newsroom, self._story
        if newsroom is not None:
            self._desk.tasks.ask(
                lambda: found_of(newsroom, story), self._take, self._failed, key=f"corrections-{story}"
            )

    def tell_again(self) -> None:
        """Send to all who do not have it; a destination gets the story as it stands, so once is enough."""
        newsroom, story, those = self._desk.newsroom, self._story, self._untold()
        if newsroom is not None and those:
            self._desk.tasks.ask(lambda: tell_again(newsroom, story, those), self._told, self._failed)

    def bring_captions(self) -> None:
        newsroom, story = self._desk.newsroom, self._story
        if newsroom is not None:
            self._desk.tasks.ask(lambda: send_captions(newsroom, story), self._brought, self._failed)

    # inside

    def _untold(self) -> tuple[Standing, ...]:
        """The newest correction that each destination lacks."""
        found: dict[str, Standing] = {}
        for one in self._found.standings if self._found else ():
            if one.stands == "not sent":
                found.setdefault(one.destination.id, one)
        return tuple(found.values())

    def _take(self, found: Found) -> None:
        if found == self._found:
            return
        self._found = found
        self.title.setText(
            found.title if found.corrections else self.tr("{0}: nothing was corrected so far.").format(found.title)
        )
        self.list.clear()
        for id, correction in reversed(list(found.corrections.items())):
            kind = tr(KINDS.get(correction.kind, correction.kind))
            said = correction.notice or f"{kind}: {correction.right or correction.cause}"
            item = QTreeWidgetItem([said, spoken(correction.at, self._zone)])
            item.setToolTip(WHAT, "\n".join(filter(None, (said, correction.wrong, correction.cause))))
            self.list.addTopLevelItem(item)
            for one in found.standings:
                if one.correction == id:
                    item.addChild(self._row(one))
            item.setExpanded(True)
        self._show_captions(found)
        self._allow()

    def _row(self, one: Standing) -> QTreeWidgetItem:
        item = QTreeWidgetItem([one.destination.name, "", tr(STANDS[one.stands])])
        if one.delivery is not None:
            item.setText(WHEN, spoken(one.delivery.changed or one.delivery.at, self._zone))
            item.setToolTip(STATE, one.delivery.sentence)
        return item

    def _show_captions(self, found: Found) -> None:
        said = [self.tr("{0}: {1}").format(one.destination.name, ", ".join(one.photos)) for one in found.behind]
        self.captions.setText(self.tr("Captions or credits were changed since: {0}.").format("; ".join(said)))
        self.captions.setVisible(bool(said))

    def _allow(self) -> None:
        self.again.setEnabled(bool(self._untold()))
        self.send_captions.setEnabled(bool(self._found and self._found.behind))

    def _told(self, unsent: tuple[Unsent, ...]) -> None:
        self._tell(unsent)

    def _brought(self, done: tuple[tuple[Delivery, ...], tuple[Unsent, ...]]) -> None:
        self._tell(done[1])

    def _tell(self, unsent: tuple[Unsent, ...]) -> None:
        for one in unsent:
            notices.error(self.tr("{0} was not told: {1}").format(one.destination.name, one.sentence))
        if self._courier is not None:
            self._courier.wake()
        self.reload()

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Problem):
            notices.error(str(problem))
        else:
            self._desk.tasks.fault.emit(problem)
