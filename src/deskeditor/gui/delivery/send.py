"""The window that sends a story: what would be sent, what is in the way, who is who there; then how far it is."""

import getpass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QWidget,
)

from deskeditor.cms.steps import Step
from deskeditor.cms.troubles import Denied, NoSecret
from deskeditor.gui import forms
from deskeditor.gui.delivery.authors import Authors
from deskeditor.gui.delivery.overview import Overview
from deskeditor.gui.delivery.payload import PayloadView
from deskeditor.gui.delivery.preparing import (
    Ask,
    Asked,
    Shown,
    ask_newsroom,
    ask_site,
    match,
    put_into_outbox,
    url_of,
)
from deskeditor.gui.delivery.words import state_words, wanted_words, when_words
from deskeditor.gui.gatelist import FINDING, fill_findings
from deskeditor.gui.gatewatch import with_open_language
from deskeditor.gui.inspector.moment import MomentEdit, local_zone
from deskeditor.leaving import Override
from deskeditor.news.deliveries import ENDED, OPEN, Delivery
from deskeditor.news.destinations import Destination, Wanted
from deskeditor.news.gate import Finding, Verdict
from deskeditor.news.problems import Problem
from deskeditor.news.times import utc
from deskeditor.review.publishing import needs_colleague

if TYPE_CHECKING:
    from deskeditor.gui.delivery.courier import Courier
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.theme import Theme

CHOICES: tuple[Wanted, ...] = ("draft", "pending", "published", "scheduled")
LEFT_PX = 370


class SendDialog(QDialog):
    """A window of its own: the story may be written on beside it; what is sent is the version that the gate let pass
    when *Send* was pressed. `reason`: of an override, filled in by a flash."""

    spot_wanted = Signal(Finding, str)
    deliveries_wanted = Signal()

    def __init__(
        self,
        desk: "Desk",
        courier: "Courier",
        theme: "Theme",
        story_id: str,
        destination_id: str = "",
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._courier, self._theme = desk, courier, theme
        self._story = story_id
        self._asked: Asked | None = None
        self._sending = ""
        """Id of the delivery once it is in the outbox."""
        self._busy = self._looking = self._look_again = False
        self._url = ""
        form = forms.fill(self, "send")
        self._find(form)
        self.payload = PayloadView(form, theme, desk.tasks, self)
        self.authors = Authors(form, self)
        self.moment = MomentEdit(self.tr("Set a time…"), self)
        layout = form.find(QWidget, "momentBox").layout()
        assert layout is not None
        layout.addWidget(self.moment)
        for one, next_one in pairwise((self.as_, *self.moment.order, self.secret)):
            QWidget.setTabOrder(one, next_one)
        self.override.setChecked(bool(reason))
        self.reason.setText(reason)
        self._lay_out(form)
        self._fill(destination_id)
        self._wire(form)
        self.ask()

    def _find(self, form: forms.Form) -> None:
        self.what = form.find(QLabel, "what")
        self.to = form.find(QComboBox, "to")
        self.as_ = form.find(QComboBox, "as_")
        self._as_label = form.find(QLabel, "asLabel")
        self._moment_box = form.find(QWidget, "momentBox")
        self.when = form.find(QLabel, "when")
        self._secret_box = form.find(QWidget, "secretBox")
        self._secret_hint = form.find(QLabel, "secretHint")
        self.secret = form.find(QLineEdit, "secret")
        self._secret_use = form.find(QPushButton, "secretUse")
        self.verdict = form.find(QLabel, "verdict")
        self.findings = form.find(QListWidget, "findings")
        self._override_box = form.find(QWidget, "overrideBox")
        self.override = form.find(QCheckBox, "override")
        self.colleague = form.find(QLineEdit, "colleague")
        self.reason = form.find(QLineEdit, "reason")
        self.progress = form.find(QProgressBar, "progress")
        self.said = form.find(QLabel, "said")
        self.browse = form.find(QPushButton, "browse")
        self._deliveries = form.find(QPushButton, "deliveries")
        self.start = form.find(QPushButton, "sendButton")
        self.close_ = form.find(QPushButton, "closeButton")

    def _lay_out(self, form: forms.Form) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1080, room.width() - 60), min(680, room.height() - 70))
        splitter = form.find(QSplitter, "splitter")
        splitter.setSizes([LEFT_PX, 1080 - LEFT_PX])
        splitter.setStretchFactor(1, 1)
        for widget in (self._secret_box, self._override_box, self.progress, self.browse, self._deliveries):
            widget.hide()
        policy = self.findings.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.findings.setSizePolicy(policy)
        self.start.setEnabled(False)

    def _fill(self, destination_id: str) -> None:
        for destination in self._desk.facts.destinations:
            self.to.addItem(destination.name, destination)
        found = [d.id for d in self._desk.facts.destinations]
        self.to.setCurrentIndex(found.index(destination_id) if destination_id in found else 0)
        self.as_.addItem(self.tr("As its state says"), None)
        for wanted in CHOICES:
            self.as_.addItem(wanted_words(wanted), wanted)

    def _wire(self, form: forms.Form) -> None:
        self.to.activated.connect(self._to_chosen)
        self.as_.activated.connect(self._as_chosen)
        self.moment.chosen.connect(lambda *_: self.ask())
        self._secret_use.clicked.connect(self._use_secret)
        self.authors.matched.connect(self._match)
        self.findings.itemActivated.connect(self._go)
        self.override.toggled.connect(lambda *_: self._allow())
        for line in (self.colleague, self.reason):
            line.textChanged.connect(lambda *_: self._allow())
        self.start.clicked.connect(self.send)
        self.close_.clicked.connect(self.reject)
        self.browse.clicked.connect(self._browse)
        self._deliveries.clicked.connect(self.deliveries_wanted)
        self._courier.stepped.connect(self._stepped)
        self._courier.changed.connect(self._changed)

    # asking

    @property
    def destination(self) -> Destination:
        found: Destination = self.to.currentData()
        return found

    @property
    def _wanted(self) -> Wanted | None:
        chosen: Wanted | None = self.as_.currentData()
        return chosen

    @property
    def _ask(self) -> Ask:
        due = utc(self.moment.iso) if self._wanted == "scheduled" else ""
        return Ask(self._story, self.destination, self._wanted, due)

    def _to_chosen(self) -> None:
        """What it is to be was said of another destination."""
        self.as_.setCurrentIndex(0)
        self.ask()

    def _as_chosen(self) -> None:
        asked = self._asked
        if self._wanted == "scheduled" and not self.moment.iso and asked is not None and asked.plan.due:
            self.moment.set_moment(asked.plan.due, asked.zone)
        self.ask()

    def ask(self) -> None:
        """Ask the newsroom, then the site, what would be sent."""
        newsroom = self._desk.newsroom
        if newsroom is None or self._sending:
            return
        self._asked = None
        self._secret_box.hide()
        self.start.setDefault(True)
        self._moment_box.setVisible(self._wanted == "scheduled")
        self.start.setText(self.tr("Send to {place}").format(place=self.destination.name.replace("&", "&&")))
        self.verdict.setText(self.tr("Asking the gate…"))
        self.said.clear()
        self._allow()
        work = partial(ask_newsroom, newsroom, self._ask)
        self._desk.tasks.ask(work, self._show_asked, self._not_asked, key=f"send-{id(self)}")

    def _show_asked(self, asked: Asked) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None:
            return
        self._asked = asked
        self.what.setText(asked.title)
        for widget in (self.as_, self._as_label):
            widget.setVisible(not asked.drops)
        self._say_when(asked)
        verdict = with_open_language(self._desk, self._story, asked.plan.verdict)
        self.verdict.setText(_said(self, verdict, asked.plan.unmatched and not asked.killed))
        fill_findings(self.findings, verdict.findings, self._theme)
        self.findings.setVisible(bool(verdict.findings))
        self._override_box.setVisible(verdict.may_be_overridden)
        self.colleague.setVisible(needs_colleague(verdict))
        self.authors.show_unmatched(asked.plan.unmatched)
        for one, next_one in pairwise((self._secret_use, *self.authors.order, self.findings)):
            QWidget.setTabOrder(one, next_one)
        self.payload.wait()
        self._allow()
        self._look_there()

    def _look_there(self) -> None:
        """One question at a time: a site that does not answer must not keep all workers waiting."""
        newsroom, asked = self._desk.newsroom, self._asked
        self._look_again = self._looking
        if newsroom is None or asked is None or self._looking:
            return
        self._looking = True
        secrets = self._desk.secrets_of(newsroom)
        work = partial(ask_site, newsroom, self._ask, secrets, bool(asked.plan.unmatched))
        self._desk.tasks.ask(work, self._show_shown, self._not_shown)

    def _looked(self) -> bool:
        """Whether the answer is still wanted: else it is asked for what is wanted now."""
        self._looking = False
        if self._look_again or self._asked is None:
            self._look_there()
            return False
        return True

    def _say_when(self, asked: Asked) -> None:
        plan = asked.plan
        if asked.drops:
            said = self.tr("As files, in the format “{format}”.")
            self.when.setText(said.format(format=plan.destination.rules.format))
            self.when.show()
            return
        self.as_.setItemText(0, self.tr("As its state says: {what}").format(what=self._usual(asked)))
        zones = (asked.zone, local_zone(), str(plan.destination.options.get("zone", "")))
        said = when_words(plan.due, zones) if plan.due else ""
        if plan.wanted == "scheduled" and not plan.due:
            said = self.tr("Set the time at which it is to be public.")
        self.when.setText(said)
        self.when.setVisible(bool(said))

    def _usual(self, asked: Asked) -> str:
        """Known only when it was not overruled; else what was said before stands."""
        if self._wanted is None:
            return wanted_words(asked.plan.wanted)
        return self.as_.itemText(0).partition(": ")[2] or "…"

    def _not_asked(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        self.verdict.setText("")
        self._say(str(problem), trouble=True)

    def _show_shown(self, shown: Shown) -> None:
        if not self._looked():
            return
        self.payload.show_parts(shown)
        self.authors.know(shown.authors)
        if shown.changed_there:
            self._say(shown.changed_there, trouble=True)
        elif shown.unchanged and not self._sending:
            self._say(self.tr("It stands there as it is here: nothing would have to be sent."))

    def _not_shown(self, problem: Exception) -> None:
        """Without the network it can be sent all the same: the outbox waits for it."""
        if not self._looked():
            return
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        self.payload.cannot(str(problem))
        self.authors.know(())
        if isinstance(problem, NoSecret | Denied):
            said = self.tr(
                "Its password or key is not known in this session. It is kept in the keyring, if there is one."
            )
            self._secret_hint.setText(said if isinstance(problem, NoSecret) else str(problem))
            self._secret_box.setVisible(self._asked is not None and self._asked.secret)
            self._secret_use.setDefault(True)  # Enter gives the password, and sends nothing
            self.secret.setFocus()

    def _use_secret(self) -> None:
        newsroom, said = self._desk.newsroom, self.secret.text()
        if newsroom is not None and said:
            self.secret.clear()
            secrets, destination = self._desk.secrets_of(newsroom), self.destination.id
            self._desk.tasks.ask(lambda: secrets.set(destination, said), self._secret_known)

    def _secret_known(self, _kept: bool) -> None:
        self._courier.wake()  # others may have waited for it
        self.ask()

    def _match(self, key: str, remote_id: str) -> None:
        newsroom, destination = self._desk.newsroom, self.destination
        if newsroom is not None:
            self._desk.tasks.ask(partial(match, newsroom, destination.id, key, remote_id), self._take_destination)

    def _take_destination(self, destination: Destination) -> None:
        """It is another value now."""
        self._desk.read_again()
        for row in range(self.to.count()):
            if self.to.itemData(row).id == destination.id:
                self.to.setItemData(row, destination)
        self.ask()

    # sending

    @property
    def _free(self) -> bool:
        asked = self._asked
        if asked is None or self._busy or self._sending or (asked.plan.unmatched and not asked.killed):
            return False
        if asked.plan.wanted == "scheduled" and not asked.plan.due:
            return False
        verdict = asked.plan.verdict
        said = self.reason.text().strip() and (self.colleague.text().strip() or not needs_colleague(verdict))
        passed = self.override.isChecked() and said and verdict.may_be_overridden
        return bool(verdict.may_leave or passed)

    def _allow(self) -> None:
        for line in (self.colleague, self.reason):
            line.setEnabled(self.override.isChecked())
        self.start.setEnabled(self._free)

    def send(self) -> None:
        """Into the outbox; the courier takes it from there."""
        newsroom, asked = self._desk.newsroom, self._asked
        if newsroom is None or asked is None or not self._free:
            return
        override = None
        if asked.plan.verdict.blockers:
            own = self._desk.facts.my_name or getpass.getuser()
            name = self.colleague.text().strip() if needs_colleague(asked.plan.verdict) else own
            override = Override(name, self.reason.text().strip())
        self._busy = True
        self._allow()
        work = partial(put_into_outbox, newsroom, self._ask, override, asked.killed)
        self._desk.tasks.ask(work, self._decided, self._refused)

    def _decided(self, delivery: Delivery) -> None:
        self._sending, self._busy = delivery.id, False
        for widget in (self.to, self.as_, self.moment, self.override, self.colleague, self.reason):
            widget.setEnabled(False)
        self.start.hide()
        self.verdict.clear()
        self._override_box.hide()
        self._deliveries.show()
        self.progress.setRange(0, 0)
        self.progress.show()
        self._say(self.tr("It is in the outbox, and goes on by itself: you can close this window."))
        self.close_.setFocus()
        self._courier.wake()

    def _refused(self, problem: Exception) -> None:
        self._busy = False
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        self.ask()
        self._say(str(problem), trouble=True)

    def _stepped(self, id: str, step: Step) -> None:
        if id != self._sending:
            return
        self._say(step.sentence)
        self.progress.setRange(0, step.total)
        self.progress.setValue(step.done)

    def _changed(self, found: Overview) -> None:
        delivery = found.one(self._sending) if self._sending else None
        if delivery is None or delivery.state == "sending":
            return
        trouble = delivery.state not in ("done", "scheduled", *OPEN)
        self.progress.setVisible(delivery.state in OPEN)
        said = [state_words(delivery), delivery.sentence, *delivery.differences]
        self._say("\n".join(filter(None, said)), trouble=trouble)
        newsroom = self._desk.newsroom
        if newsroom is not None and delivery.state in (*ENDED, "scheduled"):
            destination, story = delivery.destination, delivery.story
            self._desk.tasks.ask(lambda: url_of(newsroom, destination, story), self._know_url)

    def _know_url(self, url: str) -> None:
        self._url = url
        self.browse.setVisible(url.startswith(("http://", "https://")))

    def _browse(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))

    def _say(self, sentence: str, trouble: bool = False) -> None:
        self.said.setText(sentence)
        self.said.setProperty("trouble", trouble)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _go(self, item: QListWidgetItem) -> None:
        finding = item.data(FINDING)
        self._asked = None  # Qt hands the Enter that chose the line on to the default button: it sends nothing
        self.accept()
        self.spot_wanted.emit(finding, self._story)


def _said(dialog: SendDialog, verdict: Verdict, unmatched: object) -> str:
    if verdict.blockers:
        return dialog.tr("Not yet: this is in the way")
    if unmatched:
        return dialog.tr("First say who the authors are there")
    return dialog.tr("May leave; please look at these") if verdict.warnings else dialog.tr("May leave")
