"""The window in which a story that is out is corrected, brought up to date or killed."""

import getpass
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from deskeditor.delivery.corrections import Asked, Made, correct, destinations_of, notice_for, why_not
from deskeditor.gui import forms, notices
from deskeditor.gui.inspector.moment import MomentEdit
from deskeditor.gui.reading import turn
from deskeditor.leaving import Override
from deskeditor.news.problems import Problem, Refused

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.newsroom import Newsroom

tr = partial(QCoreApplication.translate, "correcting")
KINDS: dict[str, str] = {
    "correction": QT_TRANSLATE_NOOP("correcting", "Correction: something was wrong"),
    "clarification": QT_TRANSLATE_NOOP("correcting", "Clarification: something could be misread"),
    "update": QT_TRANSLATE_NOOP("correcting", "Update: there is news"),
    "refile": QT_TRANSLATE_NOOP("correcting", "Refile: a typing error; readers are told nothing"),
    "kill": QT_TRANSLATE_NOOP("correcting", "Kill: the story is taken back"),
}
TITLES: dict[str, str] = {
    "kill": QT_TRANSLATE_NOOP("correcting", "Kill"),
    "update": QT_TRANSLATE_NOOP("correcting", "Update"),
}
BUTTONS: dict[str, str] = {
    "kill": QT_TRANSLATE_NOOP("correcting", "Kill and Tell Everyone"),
    "update": QT_TRANSLATE_NOOP("correcting", "Update and Send"),
    "refile": QT_TRANSLATE_NOOP("correcting", "Refile"),
}
HINTS: dict[str, str] = {
    "correction": QT_TRANSLATE_NOOP("correcting", "Mend the copy first: the story is sent as it stands now."),
    "clarification": QT_TRANSLATE_NOOP("correcting", "Mend the copy first: the story is sent as it stands now."),
    "update": QT_TRANSLATE_NOOP("correcting", "The story is sent as it stands now, and passes the gate anew."),
    "refile": QT_TRANSLATE_NOOP("correcting", "The story is sent as it stands now, and passes the gate anew."),
    "kill": QT_TRANSLATE_NOOP(
        "correcting",
        "Of the story only its headline and the notice are left there, or nothing, as each destination is set. Here all"
        " of it stays.",
    ),
}
UNUSED: dict[str, tuple[str, ...]] = {
    "kill": ("kind", "wrong", "right", "since", "place"),
    "update": ("wrong", "since", "cause", "foundBy"),
    "refile": ("notice", "place"),
}
"""Fields that a kind has no use for."""
FLUSH_S = 10.0


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the story when the window opens. `places`: where it went; `notices`: a first notice by kind,
    with no word of what is right."""

    title: str
    places: tuple[str, ...]
    refusal: str
    """Why nothing can be corrected; empty when it can."""
    notices_at: str
    notices: dict[str, str]


def facts_of(newsroom: "Newsroom", story_id: str, kind: str) -> Facts:
    newsroom.flush(FLUSH_S)
    story, targets = newsroom.story(story_id), destinations_of(newsroom, story_id)
    return Facts(
        story.headline or story.slugline,
        tuple(one.name for one in targets),
        why_not(newsroom, story, kind, targets),
        str(newsroom.settings.get("notices_at")),
        {kind: notice_for(newsroom, story, kind) for kind in KINDS},
    )


def decide(newsroom: "Newsroom", story_id: str, said: Asked, place: str, override: Override | None) -> Made:
    """Raises BadInput, Refused, DiskTrouble."""
    newsroom.flush(FLUSH_S)
    made = correct(newsroom, story_id, said, override=override)
    if place and place != newsroom.settings.get("notices_at"):
        newsroom.settings.set("notices_at", place)
    return made


class CorrectDialog(QDialog):
    """`decided`: it is written down, and on its way."""

    decided = Signal()

    def __init__(self, desk: "Desk", story_id: str, kind: str = "correction", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._story = desk, story_id
        self._facts: Facts | None = None
        self._suggested = ""
        form = forms.fill(self, "correction")
        self._find(form)
        self.since = MomentEdit(self.tr("Since it was published"), self)
        layout = form.find(QWidget, "sinceBox").layout()
        assert layout is not None
        layout.addWidget(self.since)
        form.find(QLabel, "sinceLabel").setBuddy(self.since.button)
        for one, next_one in pairwise((self.right, *self.since.order, self.cause)):
            QWidget.setTabOrder(one, next_one)
        kinds = ("kill",) if kind == "kill" else tuple(name for name in KINDS if name != "kill")
        for name in kinds:
            self.kind.addItem(tr(KINDS[name]), name)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.place.addItem(tr("At the top of the story (rule of the house)"), "top")
        self.place.addItem(tr("At the bottom of the story (rule of the house)"), "bottom")
        self._wire()
        self._show_kind()
        self._read()

    def _find(self, form: forms.Form) -> None:
        self._form = form
        self.title, self.where = form.find(QLabel, "title"), form.find(QLabel, "where")
        self.kind, self.place = form.find(QComboBox, "kind"), form.find(QComboBox, "place")
        self.wrong, self.right = form.find(QPlainTextEdit, "wrong"), form.find(QPlainTextEdit, "right")
        self.notice = form.find(QPlainTextEdit, "notice")
        self.cause, self.found_by = form.find(QLineEdit, "cause"), form.find(QLineEdit, "foundBy")
        self.hint, self.trouble = form.find(QLabel, "hint"), form.find(QLabel, "trouble")
        self.trouble.setProperty("trouble", True)
        self.trouble.hide()
        self.override_box = form.find(QWidget, "overrideBox")
        self.override_name = form.find(QLineEdit, "overrideName")
        self.override_reason = form.find(QLineEdit, "overrideReason")
        self.override_box.hide()
        self.send, self.cancel = form.find(QPushButton, "send"), form.find(QPushButton, "cancel")
        self.send.setEnabled(False)

    def _wire(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.right.textChanged.connect(self._suggest)
        self.send.clicked.connect(self.decide)
        self.cancel.clicked.connect(self.reject)

    @property
    def wanted(self) -> str:
        return str(self.kind.currentData())

    def decide(self) -> None:
        """Write it down and send it, unless something is in the way."""
        newsroom, story, said = self._desk.newsroom, self._story, self._said()
        if newsroom is None or not self.send.isEnabled():
            return
        if (session := self._desk.session(story)) is not None:
            session.catch_up()
        name, reason = self.override_name.text(), self.override_reason.text()
        place = "" if "place" in UNUSED.get(self.wanted, ()) else str(self.place.currentData())
        try:
            override = Override(name, reason) if reason.strip() else None
        except Problem as problem:
            self._refused(problem)
            return
        self.send.setEnabled(False)
        self._desk.tasks.ask(lambda: decide(newsroom, story, said, place, override), self._made, self._refused)

    # inside

    def _read(self) -> None:
        newsroom, story, kind = self._desk.newsroom, self._story, self.wanted
        if newsroom is not None:
            self._desk.tasks.ask(lambda: facts_of(newsroom, story, kind), self._take, self._refused)

    def _take(self, facts: Facts) -> None:
        self._facts = facts
        self.title.setText(facts.title)
        for field in (self.wrong, self.right, self.notice):
            turn(field, facts.title)
        self.place.setCurrentIndex(self.place.findData(facts.notices_at))
        places = ", ".join(facts.places)
        self.where.setText(
            self.tr("It is sent to: {0}.").format(places)
            if places
            else self.tr("No destination has it: what is written down goes along with the next export.")
        )
        self.send.setEnabled(not facts.refusal)
        self.where.setVisible(not facts.refusal)
        self.trouble.setText(facts.refusal)
        self.trouble.setVisible(bool(facts.refusal))
        self._suggest()

    def _show_kind(self) -> None:
        kind = self.wanted
        unused = UNUSED.get(kind, ())
        for name in ("kind", "wrong", "right", "cause", "foundBy", "notice", "place"):
            for widget in (self._form.find(QWidget, name), self._form.find(QLabel, f"{name}Label")):
                widget.setVisible(name not in unused)
        for widget in (self._form.find(QWidget, "sinceBox"), self._form.find(QLabel, "sinceLabel")):
            widget.setVisible("since" not in unused)
        self.setWindowTitle(tr(TITLES.get(kind, "Correct")))
        self.send.setText(tr(BUTTONS.get(kind, "Correct and Send")))
        self.hint.setText(tr(HINTS[kind]))
        new = kind == "update"
        self._form.find(QLabel, "rightLabel").setText(self.tr("Ne&w") if new else self.tr("&Right"))
        self.right.setPlaceholderText(
            self.tr("What is new, in a sentence for readers")
            if new
            else self.tr("What is right, in a sentence for readers")
        )
        if kind == "kill":
            self.cause.setPlaceholderText(self.tr("Why; it stays in the house"))
        self._suggest()

    def _suggest(self) -> None:
        """A notice to begin with, as long as nobody wrote another one."""
        if self._facts is None or self.notice.toPlainText() != self._suggested:
            return
        begun = self._facts.notices.get(self.wanted, "")
        self._suggested = f"{begun} {self.right.toPlainText().strip()}".strip() if begun else ""
        self.notice.setPlainText(self._suggested)

    def _said(self) -> Asked:
        unused = UNUSED.get(self.wanted, ())
        return Asked(
            self.wanted,
            "" if "wrong" in unused else self.wrong.toPlainText(),
            "" if "right" in unused else self.right.toPlainText(),
            "" if "since" in unused else self.since.iso,
            "" if "foundBy" in unused else self.found_by.text(),
            "" if "cause" in unused else self.cause.text(),
            "" if "notice" in unused else self.notice.toPlainText(),
        )

    def _refused(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
            return
        self.trouble.setText(str(problem))
        self.trouble.show()
        self.send.setEnabled(self._facts is not None and not self._facts.refusal)
        if isinstance(problem, Refused) and self._facts is not None:
            own = self._desk.facts.my_name or getpass.getuser()
            self.override_name.setText(self.override_name.text() or own)
            self.override_box.show()

    def _made(self, made: Made) -> None:
        self.decided.emit()
        for one in made.unsent:
            notices.error(self.tr("{0} was not told: {1}").format(one.destination.name, one.sentence))
        if made.deliveries:
            notices.info(self.tr("It is on its way; see Story ▸ Corrections."))
        elif not made.unsent:
            notices.info(self.tr("It is written down."))
        self.accept()
