"""Asks the gate about the story in front, a moment after each change, and says in the status bar what it answers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from deskeditor.gui.desk import Desk
from deskeditor.gui.status import StatusBar
from deskeditor.gui.theme import Theme
from deskeditor.news.kept import way_of
from deskeditor.news.published import as_killed
from deskeditor.news.records import Story
from deskeditor.news.workflow import may_leave

if TYPE_CHECKING:
    from deskeditor.gui.gatelist import GateList
    from deskeditor.gui.language.watch import LanguageWatch
    from deskeditor.gui.quotecheck.watch import QuoteWatch
    from deskeditor.gui.session import Session
    from deskeditor.gui.settings import Settings
    from deskeditor.news.findings import Finding as Misspelt
    from deskeditor.news.gate import Finding, Verdict
    from deskeditor.news.quotations import Checked
    from deskeditor.newsroom import Newsroom

DELAY_MS = 400


class GateWatch(QObject):
    """`spot_wanted`: the person wants to go to what a finding (`news.gate.Finding`) is about."""

    spot_wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, status: StatusBar, window: QWidget, settings: "Settings") -> None:
        super().__init__(window)
        self._settings = settings
        self._desk = desk
        self._theme = theme
        self._status = status
        self._window = window
        self._session: Session | None = None
        self._quotations: QuoteWatch | None = None
        self._language: LanguageWatch | None = None
        self._verdict: Verdict | None = None
        self._list: GateList | None = None
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(self._ask)

    def watch(self, session: "Session | None") -> None:
        """This story is in front now."""
        if session is not self._session:
            self._listen_to(session)
        self._session, self._verdict = session, None
        self._status.gate.hide()
        self._delay.stop()
        self._ask()

    def _listen_to(self, session: "Session | None") -> None:
        """What the check of the quotations finds comes later than the rest, and is added when it is there."""
        from deskeditor.gui.quotecheck.watch import watch_of  # with the first story: no start waits for it

        if self._quotations is not None and isValid(self._quotations):
            self._quotations.checked_changed.disconnect(self.ask_soon)
            self._quotations.look_away()
        self._quotations = watch_of(session, self._desk) if session is not None else None
        if self._quotations is not None:
            self._quotations.look()
            self._quotations.checked_changed.connect(self.ask_soon)

        self._listen_to_language(session)

    def _listen_to_language(self, session: "Session | None") -> None:
        from deskeditor.gui.language.watch import watch_of

        if self._language is not None and isValid(self._language):
            self._language.found_changed.disconnect(self._language_read)
            self._language.look_away()
        self._language = watch_of(session, self._desk, self._settings) if session is not None else None
        if self._language is not None:
            self._language.look()
            self._language.found_changed.connect(self._language_read)
        self._say_language()

    def _language_read(self) -> None:
        self._say_language()
        self.ask_soon()

    def _say_language(self) -> None:
        from deskeditor.gui.language.words import counts_words

        found = [one.finding for one in self._language.found] if self._language is not None else []
        self._status.say_findings(*counts_words(found))

    def ask_soon(self) -> None:
        """The story has changed."""
        self._delay.start()

    def show_list(self, above: QPoint) -> None:
        """What is in the way, as a panel whose lower right corner is there on the screen."""
        from deskeditor.gui.gatelist import GateList

        if self._verdict is None:
            return
        if self._list is None:
            self._list = GateList(self._theme, self._window)
            self._list.spot_wanted.connect(self.spot_wanted)
        self._list.show_verdict(self._verdict, above)

    def _ask(self) -> None:
        session, newsroom = self._session, self._desk.newsroom
        if session is not None and newsroom is not None:
            checked = self._quotations.checked if self._quotations is not None else ()
            misspelt = [one.finding for one in self._language.found] if self._language is not None else []
            asked = question(session, newsroom, checked, misspelt)
            self._desk.tasks.ask(asked, lambda verdict: self._say(session, verdict), key=f"gate-{id(self)}")

    def _say(self, session: "Session", verdict: "Verdict") -> None:
        from deskeditor.gui.gatelist import said_short, shade

        if session is not self._session:
            return
        self._verdict = verdict
        early = not may_leave(str(session.story.read("state")))
        self._status.gate.show()
        self._status.say_gate(shade(verdict, early), said_short(verdict))


def in_copy(session: "Session", finding: "Finding") -> "Finding":
    """The same finding, with the place of its words in the copy, which shows what is suggested, too."""
    own = finding.record_id in ("", session.id)
    if not own or way_of(Story, finding.field) != "prose":
        return finding
    start, end = session.view(finding.field, "original").span(finding.start, finding.end)
    return replace(finding, start=start, end=end)


def with_open_language(desk: Desk, story_id: str, verdict: "Verdict") -> "Verdict":
    """With a warning of errors of language when the story is open, and so was looked at: nobody waits for that of
    others."""
    from deskeditor.gui.language.watch import LanguageWatch
    from deskeditor.news.gate import with_language

    session = desk.session(story_id)
    watch = session.findChild(LanguageWatch) if session is not None else None
    if session is None or watch is None:
        return verdict
    return with_language(verdict, session.value(), [one.finding for one in watch.found])


def question(
    session: "Session",
    newsroom: "Newsroom",
    checked: "Sequence[Checked]" = (),
    misspelt: "Sequence[Misspelt]" = (),
) -> "Callable[[], Verdict]":
    """Whether the story, as it stands now, may be published; to be asked on a worker. `checked`: its quotations;
    `misspelt`: what the language check found."""
    story, leaving, around = session.value(), as_killed(session.published()), session.surroundings
    photos = [document.value() for document in session.photos.values()]

    def ask() -> "Verdict":
        from deskeditor.checks.captions import graves
        from deskeditor.news.gate import gate
        from deskeditor.text.fold import fold

        now = datetime.now(UTC)
        people = [source.name for source in around.sources.values()]
        return gate(
            story,
            leaving,
            "public",
            now=now,
            fold=fold,
            quotes=(*around.quotes, *newsroom.quotes_kept_back(story.id)),
            mixed=around.mixed,
            checked=checked,
            rules=newsroom.quote_rules,
            sources=around.sources,
            captions=graves(story, photos, people, now.date()),
            photos=photos,
            workflow=newsroom.workflow,
            misspelt=misspelt,
        )

    return ask
