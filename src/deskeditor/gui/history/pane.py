"""History: the versions of a story by day, what is different in them, and who changed what."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QStackedLayout, QTabWidget, QToolButton, QWidget

from deskeditor.gui import notices, questions
from deskeditor.gui.forms import fill
from deskeditor.gui.history import changelist
from deskeditor.gui.history.archive import Archive, Line, known_of, snapshot_of
from deskeditor.gui.history.byday import DayRowsView
from deskeditor.gui.history.changelist import ChangeList, ChangeRow
from deskeditor.gui.history.compare import CompareView
from deskeditor.gui.history.fields import Known
from deskeditor.gui.history.keeping import KeepVersionDialog
from deskeditor.gui.history.page import Comparison
from deskeditor.gui.history.reasons import reason
from deskeditor.gui.history.restoring import Restorer, Wanted
from deskeditor.gui.history.timeline import NOW, Present, TimeLine, TimeLineView, rows_of
from deskeditor.gui.history.times import short_words
from deskeditor.gui.inspector.widgets import Hint
from deskeditor.gui.session import Session
from deskeditor.gui.settings import Settings
from deskeditor.gui.tasks import Asks
from deskeditor.newsroom import Changed, Version
from deskeditor.review.reading import Since
from deskeditor.text.changes import words_in_and_out

READ_AGAIN_MS = 1500
"""After something was written: reading the versions brings the tables up to date, and is not done at every word."""
COMPARE_AGAIN_MS = 300
OFFERED = 15
"""Versions in the menu to compare with."""
FIELDS_NAMED = 6


@dataclass(frozen=True, slots=True)
class _Compared:
    """A comparison, and of what; `with_now`: its later state is the present one."""

    session: Session
    titles: tuple[str, str]
    with_now: bool
    comparison: Comparison


class HistoryPane(QWidget):
    comparison_shown = Signal(QWidget)
    """Show this widget in the place of the copy ..."""
    comparison_left = Signal(QWidget)
    """... and the copy again."""
    version_kept = Signal(frozenset)
    """The id of the story, when the person has kept a version of it, or what stood before a restore was kept."""

    def __init__(
        self,
        archive: Archive,
        tasks: Asks,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._tasks = tasks
        self._settings = settings
        self._today = today
        self._session: Session | None = None
        self._newest_wanted = False
        self._restorer: Restorer | None = None
        self._view: CompareView | None = None
        form = fill(self, "history")
        self.line = TimeLine(lambda id: self._known.person(id), today, self)
        self.time_line = TimeLineView(self.line, self)
        self.time_line.setAccessibleName(self.tr("Versions of this story"))
        self.changes = ChangeList(lambda: self._known, today, self)
        self.change_view = DayRowsView(self)
        self.change_view.setModel(self.changes)
        self.change_view.setAccessibleName(self.tr("Who changed what in this story"))
        self.tabs = form.find(QTabWidget, "tabs")
        self.keep_button = form.find(QPushButton, "keep")
        self.compare_button = form.find(QToolButton, "compareWith")
        self._hint = Hint(
            self.tr(
                "No versions yet.\nThey are kept by themselves: when the story is filed, before a new day’s work, and"
                " every so often while you write."
            )
        )
        self._versions = _stacked(form.find(QWidget, "versionsPage"), self._hint, self.time_line)
        no_changes = Hint(self.tr("Nobody has changed anything yet."))
        self._changes = _stacked(form.find(QWidget, "changesPage"), no_changes, self.change_view)
        self._again = QTimer(self, singleShot=True, interval=READ_AGAIN_MS)
        self._again.timeout.connect(self.read)
        self._compare_again = QTimer(self, singleShot=True, interval=COMPARE_AGAIN_MS)
        self._compare_again.timeout.connect(self._compare)
        self._wire()

    def _wire(self) -> None:
        self.keep_button.clicked.connect(self.keep_version)
        menu = QMenu(self.compare_button)
        menu.aboutToShow.connect(partial(self._fill_menu, menu))
        self.compare_button.setMenu(menu)
        self.time_line.selectionModel().selectionChanged.connect(self._chosen_changed)
        self.tabs.currentChanged.connect(lambda _: self.read())
        self.time_line.go_in_wanted.connect(self._go_in)
        self.time_line.go_out_wanted.connect(self.leave_comparison)

    # what the inspector asks for

    def show_session(self, session: Session | None) -> None:
        if session is self._session:
            return
        self.leave_comparison()
        if self._session is not None:
            self._session.changed.disconnect(self._follow)
        self._session = session
        self._newest_wanted = False
        self.setEnabled(session is not None)
        self._show(Line((), Present()))
        self.changes.show_rows([])
        if self._restorer is not None:
            self._restorer.deleteLater()
            self._restorer = None
        if session is not None:
            session.changed.connect(self._follow)
            self._restorer = Restorer(session, self._archive, self._tasks, self)
            self._restorer.done.connect(self._restored)
            self._restorer.overtaken.connect(self._compare)
            self.read()

    def refresh(self, story_ids: frozenset[str]) -> None:
        """Something was written in these records, or a version of them was kept."""
        session = self._session
        if session is not None and not story_ids.isdisjoint({session.id, *session.photos}):
            self._again.start()

    def read(self) -> None:
        """The versions, or the changes, as they are now."""
        session = self._session
        if session is None:
            return
        self._again.stop()
        now = snapshot_of(session)
        if self.tabs.currentIndex() == 0:
            self._tasks.ask(
                lambda: (session, self._archive.line(session.id, now)), self._read, key=f"history-{id(self)}"
            )
        else:
            self._tasks.ask(
                lambda: (session, self._archive.changes_of(now)), self._read_changes, key=f"changes-{id(self)}"
            )

    def keep_version(self) -> None:
        """Asks for a name, and keeps the story as it is under it."""
        session = self._session
        if session is None:
            return
        dialog = KeepVersionDialog(self.window())
        dialog.named.connect(partial(self._keep, session.id))
        dialog.open()

    def step(self, by: int) -> None:
        """To another change; where nothing is compared, the newest version is, with now."""
        if self.comparing:
            self.view.step(by)
        elif self._pair is None:
            self.compare_newest()

    def compare_newest(self) -> None:
        """The newest version with now, as soon as the versions are read."""
        self.tabs.setCurrentIndex(0)
        self._newest_wanted = True
        self.read()

    def compare_since(self, since: Since) -> None:
        """The story as one read it last, or as it was filed, with now."""
        session = self._session
        if session is None:
            return
        self.tabs.setCurrentIndex(0)
        now = snapshot_of(session)

        def work() -> tuple[Session, Line, str]:
            return session, self._archive.line(session.id, now), self._archive.version_since(session.id, since)

        self._tasks.ask(work, self._read_since)

    def _read_since(self, found: tuple[Session, Line, str]) -> None:
        session, line, version = found
        if session is self._session:
            self._show(line)
            self.time_line.choose(version)

    @property
    def comparing(self) -> bool:
        return self._view is not None and self._view.isVisible()

    @property
    def view(self) -> CompareView:
        """Made when something is first compared."""
        if self._view is None:
            self._view = CompareView(self._settings)
            self._view.left.connect(self.leave_comparison)
            self._view.hidden.connect(self._forget_choice)
            self._view.restore_wanted.connect(self._restore)
            self._view.all_accepted.connect(self._all_accepted)
            self.destroyed.connect(self._view.deleteLater)
        return self._view

    def leave_comparison(self) -> None:
        """Back to the copy."""
        if self._view is not None and self.comparing:
            self.comparison_left.emit(self._view)
        self._forget_choice()

    # versions

    @property
    def _known(self) -> Known:
        return known_of(self._session.surroundings) if self._session is not None else Known()

    def _read(self, found: tuple[Session, Line]) -> None:
        session, line = found
        if session is not self._session:
            return
        self._show(line)
        wanted, self._newest_wanted = self._newest_wanted, False
        if wanted and line.versions:
            self.time_line.choose(line.versions[0].id)
        elif wanted:
            notices.info(self.tr("There is no earlier version of this story yet."))

    def _show(self, line: Line) -> None:
        chosen = self.time_line.chosen
        with QSignalBlocker(self.time_line.selectionModel()):
            self.line.show_rows(rows_of(line.versions, line.present))
            self.time_line.choose(*chosen)
        self._versions.setCurrentIndex(1 if line.versions else 0)
        self.compare_button.setEnabled(bool(line.versions))
        self.time_line.viewport().update()

    def _keep(self, story_id: str, name: str) -> None:
        def work() -> tuple[str, str]:
            self._archive.keep(story_id, name)
            return story_id, name

        self._tasks.ask(work, self._kept)

    def _kept(self, kept: tuple[str, str]) -> None:
        story_id, name = kept
        notices.info(self.tr("Kept as “{0}”. It stays in the history for good.").format(name))
        self.version_kept.emit(frozenset({story_id}))
        self.read()

    def _fill_menu(self, menu: QMenu) -> None:
        """Now and the newest versions, to compare the chosen one with."""
        menu.clear()
        chosen = self.time_line.chosen[:1]
        offered = [(NOW, self.tr("Now")), *((v.id, self._title(v.id)) for v in self.line.versions[:OFFERED])]
        for id, words in offered:
            if id not in chosen:
                action = QAction(words, menu)
                action.triggered.connect(partial(self.time_line.choose, *chosen, id))
                menu.addAction(action)

    def _title(self, id: str) -> str:
        """`22 Nov, 17:05 (Filed)`, or now."""
        version = self.line.version(id)
        return f"{short_words(version.at, self._today())} ({reason(version)})" if version else self.tr("now")

    # comparing

    def _chosen_changed(self, _chosen: QItemSelection, _not: QItemSelection) -> None:
        self._compare_again.start(0)

    @property
    def _pair(self) -> tuple[Version, Version | None] | None:
        """What is to be compared: a version and another one, or (None) now."""
        ids = [id for id in self.time_line.chosen if id != NOW]
        versions = [version for id in ids if (version := self.line.version(id)) is not None]
        if not versions:
            return None
        return versions[0], versions[1] if len(versions) > 1 else None

    def _compare(self) -> None:
        session, pair = self._session, self._pair
        if session is None or pair is None:
            if session is not None and self.comparing:
                self.leave_comparison()
            return
        then, now = pair
        present, known = snapshot_of(session), self._known
        titles = (self._title(then.id), self._title(now.id if now else NOW))

        def work() -> _Compared:
            found = self._archive.compared(then.id, now.id if now else "", present, known)
            return _Compared(session, titles, now is None, found)

        self._tasks.ask(work, self._compared, key=f"compare-{id(self)}")

    def _compared(self, found: _Compared) -> None:
        if found.session is not self._session:
            return
        self.view.show_comparison(found.comparison, found.titles, with_now=found.with_now)
        if not self.comparing:
            self.comparison_shown.emit(self.view)

    def _all_accepted(self) -> None:
        """What comes from now on is new to the person."""
        session = self._session
        if session is not None:
            self._tasks.ask(partial(self._archive.read_until_now, session.id), self._noted)

    def _noted(self, _nothing: None) -> None:
        notices.info(self.tr("You have looked at every change. The next comparison begins here."))

    def _follow(self, _change: object) -> None:
        """The story goes on while it is compared."""
        if self.comparing:
            self._compare_again.start(COMPARE_AGAIN_MS)

    def _go_in(self) -> None:
        """The keyboard to what is compared."""
        if self.comparing:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _forget_choice(self) -> None:
        with QSignalBlocker(self.time_line.selectionModel()):
            self.time_line.clearSelection()
        self.time_line.viewport().update()
        if self._view is not None:
            self._view.clear()

    # taking back

    def _restore(self, wanted: list[Wanted], everything: bool) -> None:
        pair = self._pair
        if pair is None or self._restorer is None or not wanted:
            return
        then = pair[0]
        if everything and not self._sure(then):
            return
        self._restorer.restore(wanted, then.at, self._restored_words(wanted, then, everything))

    def _sure(self, then: Version) -> bool:
        return questions.sure(
            self,
            self.tr("Restore the version of {0}?").format(self._title(then.id)),
            self._summary(),
            self.tr("Restore"),
        )

    def _summary(self) -> str:
        """What a restore of the whole does."""
        comparison = self.view.comparison
        if comparison is None:
            return ""
        changing = [s.title for s in comparison.sections if s.change.restorable]
        more = len(changing) - FIELDS_NAMED
        named = ", ".join(changing[:FIELDS_NAMED]) + (self.tr(" and {0} more").format(more) if more > 0 else "")
        removed, added = words_in_and_out(comparison.difference)
        return self.tr(
            "These go back to what they were: {0}. {1} words come back, {2} go out. What stands now is kept as a"
            " version, and Undo takes it back."
        ).format(named, added, removed)

    def _restored_words(self, wanted: list[Wanted], then: Version, everything: bool) -> str:
        title = self._title(then.id)
        if everything:
            return self.tr("The story is as it was: {0}.").format(title)
        if wanted[0].passages is not None and len(wanted[0].passages) > 1:
            return self.tr("The paragraph is as it was: {0}.").format(title)
        if wanted[0].passages is not None:
            return self.tr("The passage is as it was: {0}.").format(title)
        return self.tr("The field is as it was: {0}.").format(title)

    def _restored(self) -> None:
        if self._session is not None:
            self.version_kept.emit(frozenset({self._session.id}))
        self.read()

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        """Another program may have kept a version; one comes back from it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._session is not None:
            self._again.start()

    # changes

    def _read_changes(self, found: tuple[Session, list[tuple[Changed, str]]]) -> None:
        session, changes = found
        if session is self._session:
            rows = changelist.rows_of([ChangeRow(change, title) for change, title in changes])
            self.changes.show_rows(list(rows))
            self._changes.setCurrentIndex(1 if rows else 0)


def _stacked(place: QWidget, hint: QWidget, view: QWidget) -> QStackedLayout:
    stack = QStackedLayout(place)
    stack.addWidget(hint)
    stack.addWidget(view)
    return stack
