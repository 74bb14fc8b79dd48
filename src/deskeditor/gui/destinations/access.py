"""The page of how to get in: what the kind asks for, and a test that says what this user may do there."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from deskeditor.cms.troubles import NoSecret, Unproven
from deskeditor.delivery.matching import same_names
from deskeditor.gui.destinations.asking import Reached, needs_secret, reach, statuses_for, told
from deskeditor.gui.destinations.kept import Kept
from deskeditor.gui.destinations.setup import SetupForm
from deskeditor.gui.tasks import Asks
from deskeditor.news.destinations import Destination, SiteRules
from deskeditor.news.problems import Problem
from deskeditor.news.records import Person


class AccessPage(QScrollArea):
    """What is changed holds when the field is left."""

    def __init__(
        self,
        kept: Kept,
        tasks: Asks,
        people: Sequence[Person] = (),
        *,
        wanting: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept, self._tasks, self._people = kept, tasks, people
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(12)
        self.setup = SetupForm(kept.kind, kept.destination, inside, wanting=wanting)
        self._shown = self.setup.values()
        self.setup.left.connect(self._keep)
        self._wanting = wanting
        self.setup.secret_left.connect(self._take_secret)
        self.test = QPushButton(self.tr("&Test"), inside)
        self.test.setObjectName("testButton")
        self.test.setAutoDefault(False)
        self.test.clicked.connect(self.try_it)
        self.said = QLabel(inside)
        self.said.setObjectName("testResult")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setAccessibleName(self.tr("What the test said"))
        layout.addWidget(self.setup)
        layout.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.said)
        self._proofs: dict[str, str] = {}
        self.trust = QPushButton(self.tr("T&rust This Server"), inside)
        self.trust.setObjectName("trustButton")
        self.trust.setAutoDefault(False)
        self.trust.clicked.connect(self._vouch)
        self.trust.hide()
        layout.addWidget(self.trust, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        self.setWidget(inside)
        kept.reached_changed.connect(self._show_reached)
        if wanting:
            self._say(self.tr("The password is not known; type it above."), trouble=True)
        self._show_reached()

    def try_it(self) -> None:
        self._keep()
        missing = self.setup.missing(secret_known=True)
        if missing is not None:
            self._say(missing[0], trouble=True)
            missing[1].setFocus()
            return
        self.test.setEnabled(False)
        self.trust.hide()
        self._say(self.tr("Asking…"))
        work = partial(reach_kept, self._kept, self._kept.destination, self.setup.secret)
        self._tasks.ask(work, self._came, self._failed, key=f"reach {self._kept.destination.id}")

    def _take_secret(self, secret: str) -> None:
        """One that was asked for is tried at once: the page said that it is not known."""
        self._kept.set_secret(secret)
        if self._wanting:
            self._wanting = False
            self.try_it()

    def _keep(self) -> None:
        """What was written, and no more than that. A name that was emptied stays as it was."""
        if not self.setup.name.text().strip():
            self.setup.name.setText(self._kept.destination.name)
        before, self._shown = self._shown, self.setup.values()
        self._kept.set_options(**_changed(before["options"], self._shown["options"]))
        self._kept.set(**_changed(before, self._shown | {"options": before["options"]}))

    def _came(self, reached: Reached) -> None:
        self.test.setEnabled(True)
        self._kept.arrived(reached)

    def _failed(self, problem: Exception) -> None:
        self.test.setEnabled(True)
        if not isinstance(problem, Problem):
            raise problem
        self._say(str(problem), trouble=True)
        self._proofs = dict(problem.options) if isinstance(problem, Unproven) else {}
        self.trust.setVisible(bool(self._proofs))

    def _vouch(self) -> None:
        """The person has compared the key of the server."""
        self.setup.show_options(self._proofs)
        self._shown = self.setup.values()
        self._kept.set_options(**self._proofs)
        self.try_it()

    def _show_reached(self) -> None:
        if (reached := self._kept.reached) is None:
            return
        said = told(reached.rights)
        may_not = _beyond(reached, self._kept.destination.rules) if not self._kept.kind.drop else False
        if may_not:
            warned = self.tr("Stories are to be published there, and this user may not: see Story, where that is set.")
            said = f"{said}\n{warned}"
        if alike := self._alike(reached):
            said = f"{said}\n{alike}"
        self._say(said, trouble=may_not or not (reached.rights.may_draft or reached.rights.may_publish))

    def _alike(self, reached: Reached) -> str:
        """How many authors there have the name of somebody here, for whoever goes on to the page of authors."""
        found = len(same_names(self._people, reached.authors, self._kept.destination.rules.authors))
        if not found:
            return ""
        one = self.tr("One author there has the name of somebody here: see Authors.")
        many = self.tr("{n} authors there have the names of people here: see Authors.")
        return one if found == 1 else many.format(n=found)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self.said.setText(words)
        self.said.setProperty("trouble", trouble)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)


def _changed(before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in now.items() if before.get(name) != value}


def _beyond(reached: Reached, rules: SiteRules) -> bool:
    """Whether a story would be published by a user who may not."""
    beyond = statuses_for(reached.rights)
    return any(rules.statuses.get(meaning, "published") == "published" for meaning in beyond)


def reach_kept(kept: Kept, destination: Destination, typed: str) -> Reached:
    """On a worker. Raises Problem."""
    secret = typed or kept.secret()
    if not secret and needs_secret(kept.kind):
        raise NoSecret("The password or key is not known; type it first.")
    return reach(destination, secret)
