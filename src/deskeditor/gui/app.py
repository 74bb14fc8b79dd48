"""The program with its windows: everything is made and wired here."""

import gc
import logging
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from deskeditor.gui import libraries, notices, places, questions, translations
from deskeditor.gui.bell.desktop import DesktopNotices
from deskeditor.gui.bell.shown import BellShown
from deskeditor.gui.bell.watch import Bell
from deskeditor.gui.company import Company
from deskeditor.gui.companyshown import CompanyShown
from deskeditor.gui.delivery.courier import Courier
from deskeditor.gui.delivery.shown import DeliveriesShown
from deskeditor.gui.desk import Desk
from deskeditor.gui.firststart import Answers, FirstStartPage
from deskeditor.gui.garbage import Garbage
from deskeditor.gui.incoming import Incoming
from deskeditor.gui.inspector.engine import register_scheme
from deskeditor.gui.language.ending import stop_asking
from deskeditor.gui.remembering import Left, Remembering, bring_back, left
from deskeditor.gui.settings import INTERFACE, NEWSROOMS, THEME, Settings, usual_file
from deskeditor.gui.tasks import Tasks
from deskeditor.gui.theme import Theme
from deskeditor.gui.unfinished import finished
from deskeditor.gui.upkeep.daily import DailyBackups
from deskeditor.gui.upkeep.trouble import LeaveQuestion, SavingTrouble, show_in
from deskeditor.gui.window import Window
from deskeditor.gui.workflow.actions import ask_who, tell_who
from deskeditor.gui.workflow.faults import WorkflowFaults
from deskeditor.news.problems import BadInput, DamagedNewsroom, Problem
from deskeditor.news.times import now
from deskeditor.shipped import shipped

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.inspector.inspector import Inspector
    from deskeditor.gui.inspector.sheet import Thumbnails
    from deskeditor.gui.session import Session
    from deskeditor.gui.upkeep.damage import DamageDialog
    from deskeditor.newsroom import Newsroom

log = logging.getLogger("deskeditor")
Sample = Literal["", "fresh", "kept"]
SWITCH_S = 0.0005
"""How long the writer or a worker may hold the interpreter while a key waits; Python's own 5 ms would be felt."""
SETTLED_MS = 3000
"""After the start: what is there then stays, and need not be gone through for garbage again and again."""
DISK = 3
"""Exit code when the system lacks what a window needs, or the disk did not take the last words."""


def run(newsroom: Path | None = None, story: str | None = None, sample: Sample = "") -> int:
    """Show the window and stay until it is closed; the exit code.

    It opens `newsroom`, else the last one, else asks the three questions of the first start; `story` (id or slugline)
    opens with the caret in its body, or is a story file that comes in first; `sample` opens a copy of the sample
    newsroom: a fresh one, or the one that was made at the first time and is kept.
    """
    if said := libraries.missing():
        print(f"deskeditor: {said}", file=sys.stderr)
        return DISK
    register_scheme()
    app = make_application()
    settings = Settings(usual_file())
    translations.speak(app, settings.get(INTERFACE))
    program = Program(app, settings)
    sys.excepthook = program.unexpected
    sys.setswitchinterval(SWITCH_S)
    QTimer.singleShot(SETTLED_MS, gc.freeze)
    program.begin(newsroom, story, sample)
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    try:
        program.close()
    except Problem as problem:
        print(f"deskeditor: {problem}", file=sys.stderr)
        questions.tell_unsaved(str(problem))
        return DISK
    return code


def make_application() -> QApplication:
    """With the name under which desktop and settings know it, and one style everywhere so that the colours hold."""
    QApplication.setApplicationName("deskeditor")
    QApplication.setApplicationDisplayName("")
    QApplication.setDesktopFileName("deskeditor")
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(shipped("resources") / "icons" / "deskeditor.svg")))
    return app


class Program(QObject):
    """The shell around the windows (`window.Shell`): opens newsrooms, makes windows and their parts."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app = app
        self._garbage = Garbage(self)
        self.settings = settings
        self.theme = Theme(app, self)
        self.theme.choose(settings.get(THEME))
        self.tasks = Tasks(self)
        self.tasks.fault.connect(self._tell_fault)
        self.tasks.damaged.connect(self._show_damage)
        self.desk = Desk(self.tasks, settings, self)
        self.company = Company(self.desk, self)
        self.remembering = Remembering(lambda: (self.window, *self._others), self)
        self.desk.closing.connect(self.remembering.end)  # before the windows close what is open
        self.window = Window(self.desk, settings, self.theme, self)
        self._others: list[Window] = []
        self._page: FirstStartPage | None = None
        self._first = True
        """No newsroom has been open yet."""
        self._sent = ""
        """A story file with which the program was started before there was a newsroom."""
        self._telling = False
        self._damage: DamageDialog | None = None
        self._thumbnails: Thumbnails | None = None
        CompanyShown(self.company, self.window, self.theme)
        WorkflowFaults(self.desk, self)
        self.courier = Courier(self.desk, self)
        DeliveriesShown(self.courier, self.window)
        self.bell = Bell(self.desk, self)
        BellShown(self.bell, self.window)
        DesktopNotices(self.bell, settings, self)
        self.backups = DailyBackups(self.desk, self)
        self.incoming = self.window.incoming = Incoming(self.desk, self)
        self.trouble = SavingTrouble(self.desk, self)
        show_in(self.window, self.trouble)
        LeaveQuestion(self.trouble, self.desk, self.window)
        self.window.closing.connect(self.remembering.end)
        self.window.closed.connect(self._main_closed)

    # starting and ending

    def begin(self, newsroom: Path | None, story: str | None, sample: Sample) -> None:
        """Show the window at once; the newsroom comes as soon as it is read."""
        self.window.show()
        last = next(map(Path, self.settings.get(NEWSROOMS)), None)
        then = partial(self._open_named, story) if story else None
        if sample:
            fresh = sample == "fresh"
            folder = places.demo_folder(now().astimezone()) if fresh else places.sample_folder()
            self._open(partial(_sample, folder), then, is_made=True)
        elif newsroom is not None:
            self._open(lambda: newsroom, then)
        elif last is not None:
            self._open(lambda: last, then, partial(self._last_not_opened, then))
        else:
            self._sent = story if story and is_story_file(story) else ""
            self.first_start()

    def close(self) -> None:
        """Everything is on disk when this returns."""
        self.remembering.end()
        self.window.close_stories()
        self.backups.end()
        self.courier.leave()
        self.tasks.is_ending = True
        stop_asking()
        self.tasks.wait()
        self.desk.close_newsroom()
        self.tasks.close()
        self.settings.sync()
        self._garbage.stop()

    def quit(self) -> None:
        if self.window.close():
            self._app.closeAllWindows()

    def _main_closed(self) -> None:
        for window in list(self._others):
            window.close()

    # what windows ask (window.Shell)

    def open_folder(self, folder: Path) -> None:
        self._open(lambda: folder)

    def open_sample(self) -> None:
        self._open(partial(_sample, places.sample_folder()), is_made=True)

    def first_start(self) -> None:
        if self._page is not None:
            return
        self._page = FirstStartPage(self.window, can_go_back=self.desk.newsroom is not None)
        self._page.answered.connect(self._answered)
        self._page.sample_wanted.connect(self.open_sample)
        self._page.back_wanted.connect(self._leave_page)
        self.window.show_page(self._page)
        self._page.name.setFocus()

    def new_window(self, story_id: str, beside: Window) -> None:
        window = self._new_window()
        window.move(beside.pos().x() + 40, beside.pos().y() + 40)
        window.show()
        window.open_story(story_id)

    def _new_window(self) -> Window:
        window = Window(self.desk, self.settings, self.theme, self, alone=True)
        CompanyShown(self.company, window, self.theme)
        DeliveriesShown(self.courier, window)
        BellShown(self.bell, window)
        show_in(window, self.trouble)
        self._others.append(window)
        window.closed.connect(partial(self._forget, window))
        return window

    def make_copy(self, session: "Session", window: Window) -> "CopyPane":
        from deskeditor.gui.checking import waiting as checking
        from deskeditor.gui.copy.pane import CopyPane
        from deskeditor.gui.inspector.sheet import Thumbnails
        from deskeditor.gui.language import shown as language
        from deskeditor.gui.notes.shown import put_beside
        from deskeditor.gui.quotecheck import shown as quotecheck
        from deskeditor.gui.suggesting import shown as suggesting
        from deskeditor.gui.upkeep.mixed import put_over

        if self._thumbnails is None:
            self._thumbnails = Thumbnails(lambda sha256: self._present_newsroom().media_path(sha256), self.tasks, self)
        copy = CopyPane(session, self.settings, self._thumbnails)
        copy.byline_requested.connect(window.edit_byline)
        copy.photos_dropped.connect(window.take_photos)
        copy.photo_clicked.connect(window.show_photo)
        copy.caret_moved.connect(window.follow_caret)
        copy.reading_changed.connect(window.follow_reading)
        copy.counted.connect(window.say_counts)
        put_over(copy, session, window)
        quotecheck.put_on(copy, window)
        language.put_on(copy, window)
        put_beside(copy, window)
        suggesting.put_on(copy, window)
        checking.put_on(copy, window)
        return copy

    def make_inspector(self, window: Window) -> "Inspector":
        from deskeditor.gui.checking.actions import make_sheet
        from deskeditor.gui.inspector.inspector import Inspector
        from deskeditor.gui.language.actions import make_pane as make_language
        from deskeditor.gui.ledger.hearing import hear
        from deskeditor.gui.quotecheck.pane import InCopy

        inspector = Inspector(self._present_newsroom, self.tasks, self.settings, window)
        inspector.make_in_copy = partial(InCopy, window)
        inspector.make_sheet = partial(make_sheet, window)
        inspector.make_language = partial(make_language, window)
        inspector.go_to_source.connect(window.go_to)
        inspector.quotation_inserted.connect(window.insert_words)
        inspector.photo_line_requested.connect(window.insert_photo_line)
        inspector.photo_desk_requested.connect(window.show_photo_desk)
        inspector.story_requested.connect(window.open_story)
        inspector.passage_requested.connect(partial(hear, window))
        inspector.comparison_shown.connect(window.show_comparison)
        inspector.comparison_left.connect(window.leave_comparison)
        self.desk.projected.connect(inspector.refresh_history)
        self.desk.version_kept.connect(inspector.refresh_history)
        inspector.version_kept.connect(self.desk.version_kept)
        return inspector

    def _present_newsroom(self) -> "Newsroom":
        """For workers. Raises BadInput while none is open."""
        if self.desk.newsroom is None:
            raise BadInput("No newsroom is open.")
        return self.desk.newsroom

    # inside

    def _open(
        self,
        prepare: Callable[[], Path],
        then: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        is_made: bool = False,
    ) -> None:
        """Open a newsroom instead of the present one, whose stories are closed first, with all that was open there.
        `then` opens a story in front of it; `is_made`: it is made for who sits here."""
        if not finished():
            return
        self.tasks.wait()  # what was written in a form is in the newsroom for which it was written
        was_open: list[Left] = []
        copied: list[Path] = []

        def folder() -> Path:
            named = prepare()
            copied.extend(_copy_of_backup(named))
            return copied[0] if copied else named

        def opened() -> None:
            self._leave_page()
            for copy in copied:
                said = self.tr("That was a backup. It stays as it is; a copy of it was opened, in {folder}.")
                notices.warning(said.format(folder=copy))
            self._bring_back(was_open[0], read_front=then is None)
            if then is not None:
                then()
            if not self.desk.facts.my_name:
                ask_who(self.window)
            elif not was_open[0].is_somebody and not is_made:
                tell_who(self.window)

        told = failed or self._not_opened
        self.desk.open_newsroom(folder, opened, told, also=lambda room: was_open.append(left(room)))

    def _last_not_opened(self, then: Callable[[], None] | None, problem: Exception) -> None:
        """Its disk is away, say: the one before is opened, and it is told that this is another one."""
        others = self.desk.recent()
        if isinstance(problem, BadInput) and others:
            notices.error(str(problem))
            self._open(lambda: others[0], then)
        else:
            self._not_opened(problem)

    def _bring_back(self, was_open: Left, read_front: bool) -> None:
        newsroom = self._present_newsroom()
        bring_back(self.window, was_open.main, read_front=read_front, place=self._first)
        self._first = False
        self.window.queue.bring_back(**asdict(was_open.queue))
        for then in was_open.others:
            window = self._new_window()
            bring_back(window, then)
            window.show()
        if was_open.others:
            self.window.activateWindow()
        self.remembering.begin(newsroom.folder)

    def _not_opened(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            self._tell_fault(problem)
            return
        notices.error(str(problem))
        if self.desk.newsroom is None:
            self.first_start()
        if self._page is not None:
            self._page.say(str(problem))
        if isinstance(problem, DamagedNewsroom):
            self._show_damage(problem)

    def _show_damage(self, problem: DamagedNewsroom) -> None:
        """The ways out; once, however often the damage is met."""
        if self._damage is not None and isValid(self._damage):
            return
        from deskeditor.gui.upkeep.damage import DamageDialog

        self._damage = DamageDialog(self.desk, problem.folder, str(problem), self.window)
        self._damage.newsroom_wanted.connect(self.window.notice_bar.dismiss)
        self._damage.newsroom_wanted.connect(self.open_folder)
        self._damage.open()

    def _open_named(self, story: str) -> None:
        newsroom = self.desk.newsroom
        if is_story_file(story):
            self.window.open_story_files([Path(story)])
        elif newsroom is not None:
            self.tasks.ask(
                lambda: newsroom.find_story(story), lambda id: self.window.open_story(id, body=True), self._not_found
            )

    def _not_found(self, problem: Exception) -> None:
        """The story that was asked for is not here: the one that was in front is, then."""
        self._not_opened(problem)
        self.window.stories.read_front()

    def _answered(self, answers: Answers) -> None:
        begin = partial(self._open_named, self._sent) if self._sent else self.window.new_story
        then = partial(self._set_site_up, begin) if answers.site else begin
        self._open(partial(_set_up, _free(places.newsroom_folder()), answers), then, is_made=True)

    def _set_site_up(self, then: Callable[[], None]) -> None:
        """Stories are to go to a web site or a server: the window that asks for it stands over the first story."""
        from deskeditor.gui.destinations.window import show_destinations

        then()
        show_destinations(self.window, adding=True)

    def _leave_page(self) -> None:
        if self._page is not None:
            page, self._page = self._page, None
            self.window.leave_page(page)

    def _forget(self, window: Window) -> None:
        if window in self._others:
            self._others.remove(window)
            window.deleteLater()

    def _tell_fault(self, problem: BaseException) -> None:
        newsroom = self.desk.newsroom
        silent = newsroom is not None and newsroom.vault.was_open
        trace = where_of(problem) if silent else "".join(traceback.format_exception(problem))
        log.error("%s", trace)
        if not self._telling:  # one dialog at a time: what is broken is often broken at every paint
            self._telling = True
            QTimer.singleShot(0, self, lambda: self._ask_for_help(trace))

    def _ask_for_help(self, trace: str) -> None:
        questions.tell_fault(self.window, trace)
        self._telling = False

    def unexpected(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> Any:
        """A mistake that nothing caught: told, and the program goes on."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
        elif isinstance(problem, Problem):
            notices.error(str(problem))
        else:
            self._tell_fault(problem)


def where_of(problem: BaseException) -> str:
    """Where a mistake happened and of which kind it is, without what it says: in that there may be words of a vault."""
    said = [] if problem.__cause__ is None else [where_of(problem.__cause__), "\n"]
    lines = traceback.format_tb(problem.__traceback__)
    return "".join([*said, "Traceback (most recent call last):\n", *lines, f"{type(problem).__qualname__}\n"])


def _copy_of_backup(folder: Path) -> list[Path]:
    """A newsroom made of the backup in this folder: what one writes in a backup would change it. Empty for another."""
    from deskeditor.upkeep import backups

    if (found := backups.backup_at(folder)) is None:
        return []
    return [backups.restore(folder, backups.place_beside(found, places.own_folder()))]


def is_story_file(named: str) -> bool:
    """Whether a story file that is there was named, and no story of the newsroom."""
    return named.lower().endswith(".story") and Path(named).is_file()


def _sample(folder: Path) -> Path:
    from deskeditor.sample import build

    return places.built(folder, build)


def _set_up(folder: Path, answers: Answers) -> Path:
    """A newsroom with the person who answered."""
    from deskeditor.newsroom import Newsroom

    def make(beside: Path) -> None:
        name = answers.name if answers.profile == "small" else ""
        with Newsroom.create(beside, name=name, profile=answers.profile) as newsroom:
            newsroom.me = newsroom.add_person(name=answers.name, roles=answers.roles)
            if answers.destination is not None:
                newsroom.destinations.add("folder", answers.destination.name, address=str(answers.destination))

    return places.built(folder, make)


def _free(folder: Path) -> Path:
    """This folder, or one with a number after it when there is something in it."""
    number, free = 2, folder
    while free.exists():
        free, number = folder.with_name(f"{folder.name} {number}"), number + 1
    return free
