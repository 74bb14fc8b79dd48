"""The window: queue at the left, copy in the middle, inspector at the right, and every action that the menus name."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from deskeditor.gui import notices, questions
from deskeditor.gui.action import Needs
from deskeditor.gui.actions import ACTIONS, BY_ID, Actions, in_english, keys_in_words, plain
from deskeditor.gui.bars import build_menus, build_tool_bar
from deskeditor.gui.copy.paste import PhotoInWords
from deskeditor.gui.desk import Desk, StoriesOf
from deskeditor.gui.exporting.actions import MORE_MENU, SAVE_AS_MENU
from deskeditor.gui.gatewatch import GateWatch, in_copy
from deskeditor.gui.layouts import LAYOUTS, Layout, Wish
from deskeditor.gui.notices import NoticeBar
from deskeditor.gui.openstories import OpenStories, title_of
from deskeditor.gui.palette import Entry, Palette
from deskeditor.gui.queue import QueuePane
from deskeditor.gui.settings import (
    FOCUS_MODE,
    GEOMETRY,
    LANGUAGE_CHECKED,
    LAYOUT,
    MARKS_SHOWN,
    QUEUE_FOLDS,
    THEME,
    ZOOM,
    Settings,
)
from deskeditor.gui.sides import Sides
from deskeditor.gui.states import name_of
from deskeditor.gui.status import StatusBar
from deskeditor.gui.stories import Question
from deskeditor.gui.suggesting.mode import ModeButton
from deskeditor.gui.tabs import StoryTabs
from deskeditor.gui.theme import Theme
from deskeditor.gui.unfinished import finished
from deskeditor.gui.welcome import WelcomePage
from deskeditor.gui.workflow.steps import Steps
from deskeditor.news.languages import direction_of

if TYPE_CHECKING:
    from deskeditor.gui.bell.watch import Bell
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.delivery.courier import Courier
    from deskeditor.gui.incoming import Incoming
    from deskeditor.gui.inspector.inspector import Inspector, PaneName
    from deskeditor.gui.session import Session
    from deskeditor.news.gate import Finding
    from deskeditor.news.records import Story


class Shell(Protocol):
    """What a window asks of the program around it."""

    def open_folder(self, folder: Path) -> None: ...
    def open_sample(self) -> None: ...
    def first_start(self) -> None: ...
    def new_window(self, story_id: str, beside: "Window") -> None: ...
    def quit(self) -> None: ...
    def make_copy(self, session: "Session", window: "Window") -> "CopyPane": ...
    def make_inspector(self, window: "Window") -> "Inspector": ...


class Window(QMainWindow):
    """`alone`: a window for single stories, beside the main one; it has no queue."""

    closing = Signal()
    """Everything is still open."""
    closed = Signal()

    def __init__(self, desk: Desk, settings: Settings, theme: Theme, shell: Shell, alone: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self._settings = self.settings = settings
        self._theme = theme
        self._shell = shell
        self.alone = alone
        self._session: Session | None = None
        self.inspector: Inspector | None = None
        self.incoming: Incoming | None = None
        """Of the main window: what arrives by itself."""
        self.courier: Courier | None = None
        """Who takes stories to their destinations; the same for all windows."""
        self.bell: Bell | None = None
        """What the person is told; the same for all windows."""
        self._first_pane = ""
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.actions_ = Actions(self, theme)
        self._menus = build_menus(self, self.actions_)
        self.steps: Steps = Steps(self)
        self.bar = build_tool_bar(self, self.actions_, self.actions_["file.send"], self._menus, self.steps.button)
        self._build_panes()
        self._build_status()
        self._palette: Palette | None = None
        self._gate = GateWatch(desk, theme, self.status, self, settings)
        self._gate.spot_wanted.connect(lambda finding: self.go_to_finding(finding))
        for action in self.actions_.all():
            self.addAction(action)
        self._menus["menu:recent"].aboutToShow.connect(self._fill_recent)
        self._menus[SAVE_AS_MENU].aboutToShow.connect(self._fill_formats)
        self._menus[MORE_MENU].aboutToShow.connect(self._fill_formats)
        self._listen()
        self._restore()
        self._mark_toggles()
        self._update()

    # building

    def _build_panes(self) -> None:
        self.notice_bar = NoticeBar(self)
        self.queue = QueuePane(self.desk.tasks, self._settings, self._theme, self)
        self.tabs = StoryTabs(self._theme, self)
        self.stories = OpenStories(self.desk, self.tabs, lambda session: self._shell.make_copy(session, self), self)
        self.welcome = WelcomePage(self)
        self.centre = QStackedWidget(self)
        self.centre.addWidget(self.welcome)
        self.centre.addWidget(self.tabs)
        self.sides = Sides(self.queue, self.centre, self._make_inspector, self)
        self.sides.wish = Wish(queue=not self.alone)
        self.sides.arranged.connect(self._mark_toggles)
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice_bar)
        layout.addWidget(self.sides, 1)
        self.setCentralWidget(middle)

    def _build_status(self) -> None:
        self.status = StatusBar(self)
        self.setStatusBar(self.status)
        self.status.insertPermanentWidget(2, self.steps.standing)
        self.mode = ModeButton(self)
        self.mode.turned.connect(self._mark_toggles)
        self.status.insertPermanentWidget(3, self.mode)
        self.status.gate_clicked.connect(self.show_gate)
        self.status.language_clicked.connect(self.show_language)
        self.status.findings_clicked.connect(lambda: self.revealed_inspector().show_pane("language"))

    def _listen(self) -> None:
        notices.door.show_in(self.notice_bar)
        self._theme.changed.connect(self._recolour)
        self._settings.changed.connect(self._setting_changed)
        self.queue.opened.connect(self.open_story)
        self.queue.wanted_new.connect(self.new_story)
        self.queue.wanted_menu.connect(self._queue_menu)
        self.queue.chosen_changed.connect(self._update_actions)
        self.tabs.shown.connect(self._show_front)
        self.tabs.close_wanted.connect(self.close_story)
        self.stories.came.connect(self._story_came)
        self.stories.gone.connect(self._story_gone)
        self.stories.changed.connect(self._story_changed)
        self.stories.surroundings_changed.connect(self._gate.ask_soon)
        self.stories.undo_changed.connect(self._update_undo)
        self.tabs.detach_wanted.connect(self.detach_story)
        self.welcome.wanted.connect(lambda id: self.actions_[id].trigger())
        self.welcome.newsroom_wanted.connect(self._shell.open_folder)
        self.desk.newsroom_opened.connect(self._newsroom_opened)
        self.desk.newsroom_left.connect(self._newsroom_opened)
        self.desk.closing.connect(self.close_stories)
        self.desk.facts_changed.connect(self._facts_changed)
        self.desk.saved.connect(self.status.say_saved)
        self.desk.trouble.connect(self.status.say_trouble)
        self.desk.projected.connect(self.queue.refresh)

    def _restore(self) -> None:
        geometry = self._settings.get(GEOMETRY)
        if self.alone or not (geometry and self.restoreGeometry(QByteArray(geometry))):
            self.resize(1280, 800)
        self.sides.layout_ = next(known for known in LAYOUTS if known == self._settings.get(LAYOUT))
        self.sides.restore(self._settings)

    # the newsroom

    def open_newsroom(self) -> None:
        folder = questions.folder(self, self.tr("Open a newsroom"))
        if folder is not None:
            self._shell.open_folder(folder)

    def open_folder(self, folder: Path) -> None:
        """Open the newsroom in this folder instead of the present one."""
        self._shell.open_folder(folder)

    def new_newsroom(self) -> None:
        self._shell.first_start()

    def open_sample(self) -> None:
        self._shell.open_sample()

    def show_page(self, page: QWidget) -> None:
        """Show this page (first start) in place of everything, until a newsroom is open."""
        self.centre.addWidget(page)
        self.centre.setCurrentWidget(page)
        self._arrange()

    def leave_page(self, page: QWidget) -> None:
        """Back to the stories, or to the welcome page."""
        self.centre.removeWidget(page)
        page.deleteLater()
        self.show_centre()

    def close_stories(self) -> None:
        """Close all that is open here; the newsroom is about to go."""
        self.stories.close_all()

    def _newsroom_opened(self) -> None:
        newsroom = self.desk.newsroom
        self.queue.take_from(StoriesOf(newsroom, lambda: self.desk.facts) if newsroom else None)
        self.status.saved.clear()
        self.sides.wish = Wish(queue=not self.alone)
        self.show_centre()
        self._update()
        if not self.alone:
            self.queue.view.setFocus()

    def _facts_changed(self) -> None:
        self.queue.know_me(bool(self.desk.facts.me))
        self.welcome.greet(self.desk.facts.title)
        self.welcome.list_newsrooms([f for f in self.desk.recent() if f != self.desk.facts.folder])
        self._name_window()
        self.steps.show_front()

    def _fill_recent(self) -> None:
        menu = self._menus["menu:recent"]
        menu.clear()
        for folder in self.desk.recent():
            action = menu.addAction(f"{folder.name}  —  {folder.parent}")
            action.triggered.connect(lambda _=False, folder=folder: self._shell.open_folder(folder))
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)

    # stories

    @property
    def front(self) -> str:
        """Id of the story in front, empty when none is open."""
        return self.tabs.front

    @property
    def chosen(self) -> str:
        """The story that an action is about: the one in front, unless the keyboard is in the queue."""
        in_queue = self.queue.isVisible() and self.queue.isAncestorOf(QApplication.focusWidget() or self)
        return self.queue.chosen if in_queue or not self.front else self.front

    @property
    def copy(self) -> "CopyPane | None":
        """The copy of the story in front."""
        return self.stories.front

    def new_story(self) -> None:
        self.desk.new_story(lambda id: self.open_story(id))

    def open_story(self, story_id: str, body: bool = False) -> None:
        """Bring the story to the front; `body`: with the caret in the body."""
        self.back_to_copy()
        self.stories.open(story_id, body)

    def close_story(self, story_id: str = "") -> None:
        """This story, or the one in front."""
        self.stories.close(story_id)

    def _story_came(self, _story_id: str, was_expected: bool) -> None:
        if was_expected:  # the sides are as they were
            self.show_centre()
            return
        first = len(self.tabs.story_ids) == 1
        if first:
            self.sides.lay_out(self.sides.layout_)
        if self._settings.get(QUEUE_FOLDS):
            self.sides.wish = self.sides.wish.with_queue(False)
        elif first:
            self.sides.wish = self.sides.wish.with_queue(True)
        self.show_centre()

    def _story_gone(self, story_id: str) -> None:
        if self.tabs.story_ids:
            return
        if self.alone:
            self.close()
            return
        self.sides.wish = self.sides.wish.with_queue(True)
        self.show_centre()
        self.queue.choose(story_id)
        self.queue.view.setFocus()

    def detach_story(self, story_id: str = "") -> None:
        story_id = story_id or self.front
        if not story_id:
            return
        self._shell.new_window(story_id, self)
        self.close_story(story_id)

    def duplicate(self) -> None:
        story_id, newsroom = self.chosen, self.desk.newsroom
        if story_id and newsroom is not None:
            self.desk.tasks.ask(lambda: newsroom.duplicate_story(story_id), self.open_story)

    def spike(self, on: bool) -> None:
        story_id = self.chosen
        if story_id:
            self.steps.set_aside(story_id, "spiked", on, partial(self._was_spiked, story_id, on))

    def _was_spiked(self, story_id: str, on: bool) -> None:
        if on:
            self.close_story(story_id)
            notices.info(self.tr("Spiked. It waits under Spiked in the queue, and can be restored there."))

    def hold(self, on: bool) -> None:
        """Hold the story, or let it go on. It stays where it is in the workflow."""
        story_id = self.chosen
        if not story_id:
            return
        if self._is_held(story_id) == on:
            notices.info(self.tr("The story is on hold already.") if on else self.tr("The story is not on hold."))
            return
        held = self.tr("The story is on hold: it may not leave until it is released.")
        said = held if on else self.tr("The story is released.")
        self.steps.set_aside(story_id, "hold", on, lambda: notices.info(said))

    def title_of_chosen(self, story_id: str) -> str:
        """What the story is called that an action is about."""
        if session := self.desk.session(story_id):
            return title_of(session.value())
        row = self.queue.chosen_row
        return (row.headline or row.slugline) if row and row.id == story_id else ""

    def _is_held(self, story_id: str) -> bool | None:
        """None when it is not known here."""
        if session := self.desk.session(story_id):
            return bool(session.story.read("hold"))
        row = self.queue.chosen_row
        return row.hold if row and row.id == story_id else None

    def edit_byline(self) -> None:
        from deskeditor.gui.byline import BylineDialog

        if self._session is not None:
            BylineDialog(self._session, self._theme, self).open()

    # leaving

    @property
    def theme(self) -> Theme:
        return self._theme

    def _fill_formats(self) -> None:
        from deskeditor.gui.exporting import ways

        ways.fill_save_as(self._menus[SAVE_AS_MENU], self)
        ways.fill_more(self._menus[MORE_MENU], self)

    def export(self, ids: list[str] | None = None, format: str = "") -> None:
        """These stories, or those that are chosen; `format` is the one that stands in the window first."""
        if ids:
            self._ask_export(format, ids)
            return
        newsroom, question, places = self.desk.newsroom, self.queue.question, self.queue.chosen_places
        if newsroom is None or not self.chosen:
            return
        if self.chosen == self.front or sum(last - first + 1 for first, last in places) < 2:
            self._ask_export(format, [self.chosen])
            return
        shelf = StoriesOf(newsroom, lambda: self.desk.facts)
        self.desk.tasks.ask(
            lambda: [r.id for first, last in places for r in shelf.rows(question, first, last - first + 1)],
            partial(self._ask_export, format),
        )

    def _ask_export(self, format: str, ids: list[str]) -> None:
        from deskeditor.gui.export import ExportDialog

        dialog = ExportDialog(self.desk, self._settings, self._theme, ids, self, format)
        dialog.spot_wanted.connect(self.go_to_finding)
        dialog.look_wanted.connect(partial(self._look, dialog))
        dialog.open()

    def _look(self, beside: QWidget, story_id: str, format: str) -> None:
        from deskeditor.gui.exporting.ways import look

        look(self, story_id, format, beside)

    def import_files(self) -> None:
        from deskeditor.gui.importing import kinds

        self.desk.tasks.ask(kinds, self._choose_files)

    def _choose_files(self, endings: list[str]) -> None:
        said = self.tr("Stories ({endings});;All files (*)").format(endings=" ".join(f"*{e}" for e in endings))
        self.bring_in(questions.files(self, self.tr("Import stories"), said))

    def bring_in(self, paths: list[Path]) -> None:
        """Import these files, and open the story when it is one."""
        from deskeditor.gui.importing import ImportDialog

        if paths and self.desk.newsroom is not None:
            dialog = ImportDialog(self.desk, self._theme, self)
            dialog.story_wanted.connect(self.open_story)
            dialog.begin(self.desk.newsroom, paths, self._brought_in)

    def open_story_files(self, paths: list[Path]) -> None:
        """Merge stories that somebody sent, and open them."""
        from deskeditor.gui.upkeep.merging import bring_in

        bring_in(self, paths)

    def _brought_in(self, ids: list[str]) -> None:
        if len(ids) == 1:
            self.open_story(ids[0])

    def print_story(self) -> None:
        self.revealed_inspector().print_story()

    def save_pdf(self) -> None:
        self.revealed_inspector().save_pdf()

    # the gate

    def show_gate(self) -> None:
        button = self.status.gate
        self._gate.show_list(button.mapToGlobal(QPoint(button.width(), -4)))

    def go_to_finding(self, finding: "Finding", story_id: str = "") -> None:
        if story_id and story_id != self.front:
            self.open_story(story_id)
        session = self._session
        if self.copy is not None and session is not None and self.copy.show_finding(in_copy(session, finding)):
            return
        self.revealed_inspector().show_finding(finding)

    # editing

    def undo(self) -> None:
        if self._session is not None and self._session.undo():
            self.notice_bar.undone()

    def redo(self) -> None:
        if self._session is not None:
            self._session.redo()

    def to_focus(self, deed: str) -> None:
        """cut, copy, paste, selectAll: to the field that has the keyboard."""
        field: Any = QApplication.focusWidget()
        if hasattr(field, "paste"):
            getattr(field, deed)()

    def to_copy(self, deed: str) -> None:
        """A command of the copy pane, by its name there."""
        self.back_to_copy()
        if self.copy is not None:
            self.copy.do(deed)

    def go_to(self, field: str, start: int, end: int) -> None:
        """Show this place of the story in its copy."""
        self.back_to_copy()
        if self.copy is not None:
            self.copy.go_to(field, start, end)

    def insert_words(self, words: str) -> None:
        self.back_to_copy()
        if self.copy is not None:
            self.copy.insert_quotation(words)

    def insert_photo_line(self, name: str) -> None:
        self.back_to_copy()
        if self.copy is not None:
            self.copy.insert_photo(name)

    def show_comparison(self, page: QWidget) -> None:
        """Two states of the story in front, in the place of its copy."""
        had_keyboard = self.centre.isAncestorOf(QApplication.focusWidget() or self)
        if self.centre.indexOf(page) < 0:
            self.centre.addWidget(page)
        self.centre.setCurrentWidget(page)
        if had_keyboard:
            page.setFocus()

    def leave_comparison(self, page: QWidget) -> None:
        """The copy again. It gets the keyboard when the comparison had it."""
        had_keyboard = page.isAncestorOf(QApplication.focusWidget() or self)
        self.show_centre()
        if had_keyboard:
            self._focus_copy()

    def back_to_copy(self) -> None:
        """Ends a comparison, if there is one: the copy is wanted."""
        if self.inspector is not None:
            self.inspector.leave_comparison()

    def take_photos(self, photos: list[Any]) -> None:
        """Files and pictures that were dropped or pasted into the copy become photos of the story, shown there."""
        inspector = self.revealed_inspector()
        inspector.photos.add_shown([photo for photo in photos if isinstance(photo, PhotoInWords)])
        inspector.add_photo_files([photo for photo in photos if isinstance(photo, Path)], insert=True)
        for photo in photos:
            if isinstance(photo, QImage):
                inspector.add_photo_image(photo, insert=True)

    def show_photo(self, name: str) -> None:
        """What is said of the photo of this name."""
        inspector = self.revealed_inspector()
        inspector.show_pane("photos")
        inspector.photos.choose(name)

    def show_photo_desk(self, name: str) -> None:
        """The photo of this name, or the story's photos, on the photo desk."""
        from deskeditor.gui.photos.photodesk import show_desk

        show_desk(self, photo=name)

    def follow_caret(self, line: int, column: int) -> None:
        """The preview shows where the caret stands."""
        if self.copy is not None and self.inspector is not None and self.inspector.isVisible():
            self.inspector.reveal("body", self.copy.body.selection[1])

    def follow_reading(self) -> None:
        """The preview shows the story as it stands, or as if accepted where the copy does."""
        if self.copy is not None and self.inspector is not None:
            self.inspector.read_as(self.copy.reading)

    def say_counts(self) -> None:
        """Words of the copy in front, in the status bar."""
        if self.copy is not None:
            self.status.say_counts(self.copy.counter.counts)

    def add_photo(self) -> None:
        if self.copy is not None:
            inspector = self.revealed_inspector()
            inspector.show_pane("photos")
            inspector.add_photo()

    def search_newsroom(self) -> None:
        self.sides.wish = self.sides.wish.with_queue(True)
        self._arrange()
        self.queue.begin_search()

    def show_today(self) -> None:
        """What is due or was changed today, of my section and of mine."""
        self.sides.wish = self.sides.wish.with_queue(True)
        self._arrange()
        self.queue.show_today()

    # palettes

    @property
    def palette_(self) -> Palette:
        """Made when it is first asked for."""
        if self._palette is None:
            self._palette = Palette(self._theme, self)
        return self._palette

    def show_palette(self) -> None:
        commands = [
            Entry(plain(a.text).rstrip("…"), self.actions_[a.id].trigger, keys_in_words(a), a.icon, also=in_english(a))
            for a in ACTIONS
            if self.actions_[a.id].isEnabled() and a.id != "window.palette"
        ]
        if self.chosen:
            commands += self.steps.entries(self.chosen)
        if self.desk.newsroom is not None and self.chosen:
            commands += self._ways_out()
        self.palette_.open(self.tr("What would you like to do?"), commands, self._find_stories)

    def _ways_out(self) -> list[Entry]:
        from deskeditor.gui.exporting.choices import called, save_as

        said = self.tr("Save as {format}")
        return [
            Entry(
                said.format(format=called(text).replace("&", "").rstrip("…")),
                partial(self.export, None, name),
                "",
                "export",
                self.tr("Story"),
            )
            for name, text in save_as()
        ]

    def switch_story(self) -> None:
        self.palette_.open(self.tr("Which story?"), [], self._find_stories)

    def _find_stories(self, words: str, then: Callable[[list[Entry]], None]) -> None:
        newsroom = self.desk.newsroom
        if newsroom is None:
            then([])
            return
        shelf = StoriesOf(newsroom, lambda: self.desk.facts)
        question = Question(words=words, sort="modified", descending=True)
        self.desk.tasks.ask(
            lambda: shelf.rows(question, 0, 20),
            lambda rows: then(
                [
                    Entry(r.headline or r.slugline, partial(self.open_story, r.id), name_of(r.state), "newspaper")
                    for r in rows
                ]
            ),
            key=f"switch-{id(self)}",
        )

    # view

    def lay_out(self, layout: Layout) -> None:
        if not self.alone:
            self._settings.set(LAYOUT, layout)
        self.sides.lay_out(layout)
        self._arrange()
        self.sides.share(self.width())
        if self.inspector is not None:
            self.inspector.lay_out(layout)
        self._mark_toggles()

    def toggle_queue(self) -> None:
        self.sides.wish = self.sides.wish.with_queue(self.queue.isHidden())
        self._arrange()
        if self.queue.isHidden():
            self._focus_copy()
        else:
            self.queue.view.setFocus()

    def toggle_inspector(self) -> None:
        self.sides.wish = self.sides.wish.with_inspector(self.sides.side.isHidden())
        self._arrange()
        if self.sides.side.isHidden():
            self._focus_copy()

    def inspect(self, pane: "PaneName") -> None:
        """Show this pane beside the copy; once more hides it."""
        if self.inspector is not None and not self.sides.side.isHidden() and self.inspector.pane == pane:
            self.toggle_inspector()
        else:
            self.revealed_inspector().show_pane(pane)
        self._mark_toggles()

    def next_pane(self, by: int) -> None:
        """Move the keyboard around: queue, copy, inspector."""
        panes = [w for w in (self.queue, self.centre, self.sides.side) if w.isVisible()]
        focused = QApplication.focusWidget()
        place = next((n for n, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), 0)
        chosen = panes[(place + by) % len(panes)]
        if chosen is self.queue:
            self.queue.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif chosen is self.centre:
            self._focus_copy()
        elif self.inspector is not None:
            self.inspector.take_focus()

    def next_tab(self, by: int) -> None:
        self.tabs.step(by)
        self._focus_copy()

    def zoom(self, by: int) -> None:
        """By so many percent; 0: back to 100."""
        self._settings.set(ZOOM, min(max(self._settings.get(ZOOM) + by, ZOOM.lowest), ZOOM.highest) if by else 100)

    def toggle_focus_mode(self) -> None:
        self._settings.set(FOCUS_MODE, not self._settings.get(FOCUS_MODE))

    def toggle_marks(self) -> None:
        self._settings.set(MARKS_SHOWN, not self._settings.get(MARKS_SHOWN))

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._mark_toggles()

    def choose_theme(self, wish: str) -> None:
        self._settings.set(THEME, wish)

    # dialogs

    def preferences(self) -> None:
        from deskeditor.gui.destinations.window import show_destinations
        from deskeditor.gui.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._settings, self.desk.facts if self.desk.newsroom else None, self)
        dialog.room_changed.connect(self.desk.set_fact)
        dialog.room_number_changed.connect(self.desk.set_fact)
        dialog.rules_changed.connect(self.desk.set_rules)
        dialog.renditions_changed.connect(partial(self.desk.set_fact, "renditions"))
        dialog.destinations_wanted.connect(dialog.accept)
        dialog.destinations_wanted.connect(partial(show_destinations, self))
        dialog.add_workflow(self.desk)
        dialog.open()

    def people(self) -> None:
        from deskeditor.gui.people import PeopleDialog

        PeopleDialog(self.desk, self).open()

    def show_shortcuts(self) -> None:
        from deskeditor.gui.shortcuts import ShortcutsDialog

        ShortcutsDialog(self).open()

    def about(self) -> None:
        from deskeditor.gui.about import AboutDialog

        AboutDialog(self).open()

    def quit(self) -> None:
        self._shell.quit()

    # keeping the window right

    def _show_front(self, story_id: str) -> None:
        """Another story is in front, or none."""
        if self._session is not None and self._session.id != story_id:
            self.desk.note_read(self._session.id)
        self._session = self.desk.session(story_id) if story_id else None
        self._gate.watch(self._session)
        if self.inspector is not None:
            self.inspector.show_session(self._session, self.copy)
            self.follow_reading()
        self.steps.show_front()
        self.mode.watch(self.copy)
        self.status.say_story(self._session is not None)
        if self._session is not None:
            self._show_story(self._session.value())
            self._count_soon()
        self._update()

    def _count_soon(self) -> None:
        if self.copy is not None:
            self.copy.counter.count()
        self.say_counts()

    def _show_story(self, story: "Story") -> None:
        direction = story.direction or direction_of(story.language)
        self.status.say_language(story.language, direction)

    def show_language(self) -> None:
        inspector = self.revealed_inspector()
        inspector.show_pane("details")
        inspector.details.show_field("language", 0, 0)

    def show_centre(self) -> None:
        """The stories, or the welcome page when none is open."""
        self.centre.setCurrentWidget(self.tabs if self.tabs.story_ids else self.welcome)
        self._arrange()

    def _arrange(self) -> None:
        newsroom_open = self.desk.newsroom is not None and not self.alone
        self.sides.arrange(self.width(), bool(self.tabs.story_ids), newsroom_open)

    def _make_inspector(self) -> QWidget:
        self.inspector = self._shell.make_inspector(self)
        self.inspector.pane_changed.connect(self._mark_toggles)
        self.inspector.lay_out(self.sides.layout_)
        if self._first_pane and (self.sides.layout_ != "publish" or self._first_pane != "preview"):
            self.inspector.show_pane(self._first_pane)
        self.inspector.show_session(self._session, self.copy)
        self.follow_reading()
        return self.inspector

    @property
    def pane(self) -> str:
        """Which the inspector shows, or will show when it is made; empty for the one that it showed last."""
        return self.inspector.pane if self.inspector is not None else self._first_pane

    def show_pane_first(self, pane: str) -> None:
        """The inspector begins with this pane."""
        self._first_pane = pane
        if self.inspector is not None and pane:
            self.inspector.show_pane(pane)

    def revealed_inspector(self) -> "Inspector":
        """The inspector, shown."""
        self.sides.wish = self.sides.wish.with_inspector(True)
        self._arrange()
        self.sides.fill()
        assert self.inspector is not None  # just made
        return self.inspector

    def _focus_copy(self) -> None:
        """The keyboard to the copy in front, or to what is compared in its place."""
        if self.tabs.story_ids and self.centre.currentWidget() is not self.tabs:
            self.centre.currentWidget().setFocus()
        else:
            self.stories.focus()

    def _story_changed(self, change: Any) -> None:
        session = self._session
        if session is None:
            return
        self._gate.ask_soon()
        self.steps.follow(change.field)
        if change.record_id == session.id and change.field in (
            "headline",
            "slugline",
            "language",
            "direction",
            "state",
            "spiked",
        ):
            self._show_story(session.value())
            self._name_window()
            self.stories.name_all()

    def _setting_changed(self, name: str) -> None:
        if name == THEME.name:
            self._theme.choose(self._settings.get(THEME))
        self._mark_toggles()

    def _recolour(self) -> None:
        self.actions_.recolour()
        self.tabs.recolour()

    def _update(self) -> None:
        self._update_actions()
        self._update_undo()
        self._name_window()

    def _update_actions(self) -> None:
        present: set[Needs] = {"nothing"}
        if self.desk.newsroom is not None:
            present.add("newsroom")
        if self.front:
            present |= {"story", "chosen"}
        elif self.queue.chosen:
            present.add("chosen")
        self.actions_.apply(frozenset(present))
        self._update_undo()

    def _update_undo(self) -> None:
        session = self._session
        self.actions_["edit.undo"].setEnabled(session is not None and session.can_undo)
        self.actions_["edit.redo"].setEnabled(session is not None and session.can_redo)

    def _mark_toggles(self) -> None:
        inspecting = not self.sides.side.isHidden()
        pane = self.inspector.pane if self.inspector is not None and inspecting else ""
        on = {
            f"layout.{self.sides.layout_}",
            f"pane.{pane}",
            f"theme.{self._settings.get(THEME)}",
            *(("pane.queue",) if not self.queue.isHidden() else ()),
            *(("pane.inspector",) if inspecting else ()),
            *self.mode.toggles,
            *(("view.focus",) if self._settings.get(FOCUS_MODE) else ()),
            *(("view.marks",) if self._settings.get(MARKS_SHOWN) else ()),
            *(("language.switch",) if self._settings.get(LANGUAGE_CHECKED) else ()),
            *(("view.full_screen",) if self.isFullScreen() else ()),
        }
        for action in ACTIONS:
            if action.toggles:
                self.actions_[action.id].setChecked(action.id in on)

    def _name_window(self) -> None:
        room = self.desk.facts.title if self.desk.newsroom is not None else "deskeditor"
        if self._session is not None:
            self.setWindowTitle(f"{title_of(self._session.value())} — {room}")
        else:
            self.setWindowTitle(room)

    def _queue_menu(self, story_id: str, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened = menu.addAction(self.tr("Open"))
        opened.triggered.connect(lambda: self.open_story(story_id))
        apart = menu.addAction(plain(BY_ID["tab.detach"].text))
        apart.triggered.connect(lambda: self._shell.new_window(story_id, self))
        menu.addSeparator()
        self.steps.fill(menu.addMenu(self.tr("Next Step")), story_id)
        row = self.queue.chosen_row
        for id in (
            "story.assign",
            "story.duplicate",
            "file.export",
            "story.release" if row and row.hold else "story.hold",
            *(("story.restore", "story.destroy") if row and row.spiked else ("story.spike",)),
        ):
            menu.addAction(self.actions_[id])
        menu.popup(where)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self._palette is not None:
            self._palette.leave()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._mark_toggles()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.desk.newsroom is not None and (dropped_stories(event) or dropped_story_files(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_stories(event):
            event.acceptProposedAction()
            self.bring_in(paths)
        if files := dropped_story_files(event):
            event.acceptProposedAction()
            self.open_story_files(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not finished(self if self.alone else None):
            event.ignore()
            return
        self.closing.emit()
        if not self.alone:
            self._settings.set(GEOMETRY, bytes(self.saveGeometry().data()))
            self.sides.remember(self._settings)
        self.close_stories()
        if self.inspector is not None:
            self.inspector.close_panes()
        super().closeEvent(event)
        self.closed.emit()


STORIES = (
    *(".md", ".markdown", ".txt", ".text", ".docx", ".odt", ".rtf", ".html", ".htm", ".mhtml", ".json", ".xml"),
    *(".eml", ".msg", ".rss", ".atom"),
)
"""Endings of what is taken for a story when it is dropped; the dialog of the import takes whatever can be read."""


def dropped_stories(event: QDropEvent) -> list[Path]:
    """The files with stories among what is dropped."""
    return _dropped(event, STORIES)


def dropped_story_files(event: QDropEvent) -> list[Path]:
    """The stories that somebody sent among what is dropped."""
    return _dropped(event, (".story",))


def _dropped(event: QDropEvent, endings: tuple[str, ...]) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in endings]
