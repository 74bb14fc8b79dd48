"""A new destination: its kind, how to get in, and the test whether it works."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from pathlib import PurePath
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Kind
from deskeditor.cms.troubles import Denied, Unproven
from deskeditor.gui.destinations.asking import Reached, add, reach, statuses_for
from deskeditor.gui.destinations.setup import LABEL_PX, SetupForm
from deskeditor.gui.forms import fill
from deskeditor.gui.tasks import Asks
from deskeditor.news.destinations import Destination, SiteRules
from deskeditor.news.ids import new_id
from deskeditor.news.problems import Problem
from deskeditor.newsroom import Newsroom


class AddDialog(QDialog):
    added = Signal(str)
    """Id of the new destination; what it said stands in `reached`."""

    def __init__(
        self,
        newsroom: Newsroom,
        secrets: Secrets,
        tasks: Asks,
        kinds: Mapping[str, Kind],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._newsroom, self._secrets, self._tasks, self._kinds = newsroom, secrets, tasks, kinds
        self._trying: Destination | None = None
        self.reached: Reached | None = None
        """What the site said; None when it was not tried."""
        self._shown_proofs: dict[str, str] = {}
        """What the server showed of itself, as options; below, what a person vouched for."""
        self._proofs: dict[str, str] = {}
        form = fill(self, "destinationadd")
        self.resize(form.root.minimumSize())
        self.kind = form.find(QComboBox, "kind")
        for name, kind in kinds.items():
            self.kind.addItem(kind.title, name)
        form.find(QLabel, "kindLabel").setMinimumWidth(LABEL_PX)
        self.said = form.find(QLabel, "result")
        self.start = form.find(QPushButton, "addButton")
        self.anyway = form.find(QPushButton, "anywayButton")
        self._place = QVBoxLayout(form.find(QWidget, "place"))
        self._place.setContentsMargins(0, 0, 0, 0)
        self.setup: SetupForm | None = None
        self.anyway.hide()
        self.trust = form.find(QPushButton, "trustButton")
        self.trust.hide()
        self.trust.clicked.connect(self._vouch)
        self.start.clicked.connect(self.try_it)
        self.anyway.clicked.connect(self._add_untried)
        self._cancel = form.find(QPushButton, "cancelButton")
        self._cancel.clicked.connect(self.reject)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self._show_kind()

    def _show_kind(self) -> None:
        kind = self._kinds.get(str(self.kind.currentData()))
        if self.setup is not None:
            self._place.removeWidget(self.setup)
            self.setup.hide()
            self.setup.deleteLater()
            self.setup = None
        self._say("")
        self._proofs = {}
        self.trust.hide()
        self.anyway.hide()
        self.start.setEnabled(kind is not None)
        if kind is None:
            return
        self.setup = SetupForm(kind, parent=self)
        self._place.addWidget(self.setup)
        for one, next_one in pairwise(
            (self.kind, *self.setup.order, self.start, self.trust, self.anyway, self._cancel)
        ):
            QWidget.setTabOrder(one, next_one)

    def try_it(self) -> None:
        """Get in, and add the destination when that works."""
        if self.setup is None or self._trying is not None or not self._is_whole(self.setup):
            return
        self._trying, secret = self._destination(self.setup), self.setup.secret
        self.trust.hide()
        self._say(self.tr("Asking…"))
        self._allow(False)
        self._tasks.ask(partial(reach, self._trying, secret), self._reached, self._failed)

    def _is_whole(self, setup: SetupForm) -> bool:
        missing = setup.missing()
        if missing is not None:
            self._say(missing[0], trouble=True)
            missing[1].setFocus()
        return missing is None

    def _destination(self, setup: SetupForm) -> Destination:
        said = setup.values()
        said["options"] = {name: value for name, value in said["options"].items() if value is not None} | self._proofs
        return Destination(new_id(), setup.kind.name, **said)

    def _reached(self, reached: Reached) -> None:
        trying, rights = self._trying, reached.rights
        if trying is None:
            return
        if not (rights.may_draft or rights.may_publish):
            self._trying = None
            self._allow(True)
            self._say("\n".join((*rights.sentences, self.tr("Nothing can be written there."))), trouble=True)
            self.anyway.show()
            return
        self._add(trying, reached)

    def _failed(self, problem: Exception) -> None:
        self._trying = None
        self._allow(True)
        if not isinstance(problem, Problem):
            raise problem
        self._say(str(problem), trouble=True)
        if self.setup is not None:
            if isinstance(problem, Denied) and not isinstance(problem, Unproven):
                self.setup.focus_secret()
            else:
                self.setup.focus_first()
        self._shown_proofs = dict(problem.options) if isinstance(problem, Unproven) else {}
        self.trust.setVisible(bool(self._shown_proofs))
        self.anyway.setVisible(not self._shown_proofs)

    def _vouch(self) -> None:
        """The person has compared the key of the server."""
        self._proofs = self._shown_proofs
        self.try_it()

    def _add_untried(self) -> None:
        if self.setup is not None and self._trying is None:
            self._trying = self._destination(self.setup)
            self._add(self._trying, None)

    def _add(self, trying: Destination, reached: Reached | None) -> None:
        assert self.setup is not None  # what is tried came from it
        rights = reached.rights if reached else None
        name = trying.name or (rights.site if rights else "") or _called(trying.address) or self.setup.kind.title
        statuses = statuses_for(rights) if rights and not self.setup.kind.drop else {}
        options = {**trying.options, **(rights.options if rights else {})}
        new = Destination(
            trying.id, trying.kind, name, trying.address, trying.user, SiteRules(statuses=statuses), options
        )
        self.reached = reached
        self._allow(False)
        work = partial(add, self._newsroom, self._secrets, new, self.setup.secret)
        self._tasks.ask(work, self._is_added, self._failed)

    def _is_added(self, id: str) -> None:
        self.added.emit(id)
        self.accept()

    def _allow(self, on: bool) -> None:
        for widget in (self.start, self.anyway, self.kind, self.setup):
            if widget is not None:
                widget.setEnabled(on)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self.said.setText(words)
        self.said.setProperty("trouble", trouble)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self._make_room()

    def _make_room(self) -> None:
        """The fields keep their height when a long sentence comes below them."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))


def _called(address: str) -> str:
    """A name from an address: the host of a site, the last folder of a path."""
    host = urlsplit(address).hostname if "://" in address else ""
    return host or PurePath(address).name
