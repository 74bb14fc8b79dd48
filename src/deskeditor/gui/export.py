"""The way out: which format, into which folder, what is in the way, and how far it is."""

import getpass
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl, Signal
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
    QWidget,
)

from deskeditor.formats.export import Progress
from deskeditor.formats.format import Format
from deskeditor.formats.registry import format_named
from deskeditor.gui import forms, questions
from deskeditor.gui.desk import Desk
from deskeditor.gui.exporting.choices import fill, in_order
from deskeditor.gui.gatelist import FINDING, sign
from deskeditor.gui.gatewatch import with_open_language
from deskeditor.gui.gatewords import barred
from deskeditor.gui.settings import EXPORT_FOLDER, EXPORT_FORMAT, EXPORT_ZIP, Settings
from deskeditor.gui.tasks import Job
from deskeditor.gui.theme import Theme
from deskeditor.leaving import Override, departure, leave_together
from deskeditor.news.gate import Finding, Verdict
from deskeditor.newsroom import Newsroom
from deskeditor.review.publishing import needs_colleague

STORY = Qt.ItemDataRole.UserRole + 1
tr = partial(QCoreApplication.translate, "ExportDialog")
MOST_ASKED = 100
"""Stories of which the gate is asked before; of the others it is asked as they leave."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the gate says to one of the stories."""

    id: str
    title: str
    verdict: Verdict


class ExportDialog(QDialog):
    """`spot_wanted`: a finding and the story it is about."""

    spot_wanted = Signal(Finding, str)
    exported = Signal(Path)
    look_wanted = Signal(str, str)
    """What would leave of this story in this format is to be shown."""

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        theme: Theme,
        ids: Sequence[str],
        parent: QWidget | None = None,
        format: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._settings = settings
        self._theme = theme
        self._ids = tuple(ids)
        self._wanted = format
        self._asked: list[Asked] = []
        self._job: Job | None = None
        self._outcomes: list[Progress] = []
        form = forms.fill(self, "export")
        self._what = form.find(QLabel, "what")
        self.format = form.find(QComboBox, "format")
        self._format_hint = form.find(QLabel, "formatHint")
        self.folder = form.find(QLineEdit, "folder")
        self.zip = form.find(QCheckBox, "zip")
        self._together_box = form.find(QWidget, "togetherBox")
        self.together = form.find(QCheckBox, "together")
        self.together_name = form.find(QLineEdit, "togetherName")
        self.verdict = form.find(QLabel, "verdict")
        self.findings = form.find(QListWidget, "findings")
        self.legal = form.find(QCheckBox, "legal")
        self._override_box = form.find(QWidget, "overrideBox")
        self.override = form.find(QCheckBox, "override")
        self.colleague = form.find(QLineEdit, "colleague")
        self.reason = form.find(QLineEdit, "reason")
        self.progress = form.find(QProgressBar, "progress")
        self.said = form.find(QLabel, "progressLabel")
        self._open_folder = form.find(QPushButton, "openFolder")
        self.look = form.find(QPushButton, "look")
        self._cancel = form.find(QPushButton, "cancelButton")
        self.start = form.find(QPushButton, "exportButton")
        self.resize(680, 580)
        self._fill()
        self._wire(form)
        self.start.setEnabled(False)
        desk.tasks.ask(in_order, self._formats_came)  # that loads them all

    def _fill(self) -> None:
        self.folder.setText(self._settings.get(EXPORT_FOLDER) or _documents())
        self.zip.setChecked(self._settings.get(EXPORT_ZIP))
        self.together_name.setText(self._desk.facts.title)
        for widget in (self._together_box, self.legal, self._override_box, self.progress, self._open_folder):
            widget.hide()
        self.look.setVisible(len(self._ids) == 1)
        self.verdict.setText(self.tr("Asking the gate…"))
        self.findings.setWordWrap(True)
        policy = self.findings.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.findings.setSizePolicy(policy)
        self._what.setText(
            self.tr("Export a story") if len(self._ids) == 1 else self.tr("Export {n} stories").format(n=len(self._ids))
        )

    def _wire(self, form: forms.Form) -> None:
        self.format.activated.connect(self._ask_gate)
        form.find(QPushButton, "folderButton").clicked.connect(self._choose_folder)
        self.findings.itemDoubleClicked.connect(self._go)
        self.findings.itemActivated.connect(self._go)
        self.override.toggled.connect(self._allow)
        for line in (self.colleague, self.reason):
            line.textChanged.connect(self._allow)
        self.folder.textChanged.connect(self._allow)
        self.together.toggled.connect(self._allow)
        self.together_name.textChanged.connect(self._allow)
        self.start.clicked.connect(self.begin)
        self._cancel.clicked.connect(self._stop)
        self._open_folder.clicked.connect(self._show_folder)
        self.look.clicked.connect(lambda: self.look_wanted.emit(self._ids[0], self._format.name))

    def _formats_came(self, found: list[Format]) -> None:
        fill(self.format, found, (self._wanted, self._settings.get(EXPORT_FORMAT)))
        self._ask_gate()

    # the gate

    @property
    def _format(self) -> Format:
        return format_named(str(self.format.currentData()))

    def _ask_gate(self) -> None:
        format, newsroom, ids = self._format, self._desk.newsroom, self._ids
        self._format_hint.setText(_hint(format))
        self._format_hint.setVisible(bool(self._format_hint.text()))
        self._together_box.setVisible(len(ids) > 1 and format.together is not None)
        self.legal.setVisible(format.review)
        if newsroom is not None:
            work = partial(_ask_all, newsroom, ids[:MOST_ASKED], format)
            self._desk.tasks.ask(work, self._show_asked, key=f"export-{id(self)}")
        self._allow()

    def _show_asked(self, asked: list[Asked]) -> None:
        asked = [replace(one, verdict=with_open_language(self._desk, one.id, one.verdict)) for one in asked]
        self._asked = asked
        if len(asked) == 1:
            self._what.setText(asked[0].title)
        self.findings.clear()
        for one in asked:
            for finding in one.verdict.findings:
                self._list(one, finding, len(asked) > 1)
        self.findings.setVisible(self.findings.count() > 0)
        self.verdict.setText(self._said_verdict())
        self._override_box.setVisible(any(a.verdict.blockers and a.verdict.may_be_overridden for a in asked))
        self.colleague.setVisible(self._wants_colleague)
        self._allow()

    def _list(self, asked: Asked, finding: Finding, named: bool) -> None:
        said = f"{asked.title}: {barred(finding.sentence)}" if named else barred(finding.sentence)
        item = QListWidgetItem(sign(finding, self._theme), said, self.findings)
        item.setData(FINDING, finding)
        item.setData(STORY, asked.id)
        item.setToolTip(self.tr("Double click to go to the spot"))

    def _said_verdict(self) -> str:
        blocked = sum(1 for a in self._asked if a.verdict.blockers)
        if blocked and len(self._asked) == 1:
            return self.tr("Not yet: this is in the way")
        if blocked:
            return self.tr("{n} of {all} stories cannot leave yet").format(n=blocked, all=len(self._asked))
        if len(self._asked) < len(self._ids):
            return self.tr("The first {n} may leave; the others are asked as they leave").format(n=len(self._asked))
        warned = any(a.verdict.warnings for a in self._asked)
        return self.tr("May leave; please look at these") if warned else self.tr("May leave")

    @property
    def _free(self) -> bool:
        """Whether at least one story may leave, by itself or by override."""
        return 0 < len(self._asked) < len(self._ids) or any(
            a.verdict.may_leave or (self._overrides and a.verdict.may_be_overridden) for a in self._asked
        )

    @property
    def _wants_colleague(self) -> bool:
        return any(needs_colleague(a.verdict) for a in self._asked)

    @property
    def _overrides(self) -> bool:
        """Whether all is said that an override needs."""
        named = bool(self.colleague.text().strip()) or not self._wants_colleague
        return self.override.isChecked() and named and bool(self.reason.text().strip())

    def _allow(self) -> None:
        for line in (self.colleague, self.reason):
            line.setEnabled(self.override.isChecked())
        self.together_name.setEnabled(self.together.isChecked())
        named = not self._as_one or bool(self.together_name.text().strip())
        self.start.setEnabled(self._job is None and self._free and named and bool(self.folder.text().strip()))

    @property
    def _as_one(self) -> bool:
        """Whether all stories shall leave in one file."""
        return self.together.isChecked() and not self._together_box.isHidden()

    def _go(self, item: QListWidgetItem) -> None:
        finding, story_id = item.data(FINDING), str(item.data(STORY))
        self.accept()
        self.spot_wanted.emit(finding, story_id)

    # exporting

    def begin(self) -> None:
        """Write the stories; those that may not leave are named at the end."""
        newsroom = self._desk.newsroom
        if newsroom is None:
            return
        output, zipped = Path(self.folder.text().strip()).expanduser(), self.zip.isChecked()
        self._settings.set(EXPORT_FOLDER, str(output))
        self._settings.set(EXPORT_FORMAT, self._format.name)
        self._settings.set(EXPORT_ZIP, zipped)
        override = None
        if self._overrides:
            own = self._desk.facts.my_name or getpass.getuser()
            name = self.colleague.text().strip() if self._wants_colleague else own
            override = Override(name, self.reason.text().strip())
        self._outcomes = []
        self.progress.setRange(0, len(self._ids))
        self.progress.setValue(0)
        self.progress.show()
        self.said.setText(self.tr("Writing…"))
        format, ids = self._format, self._ids
        as_one = self.together_name.text().strip() if self._as_one else ""
        legal = format.review and self.legal.isChecked()

        def steps() -> Iterator[Progress]:
            if as_one:
                return leave_together(newsroom, ids, format, output, as_one, zipped=zipped, override=override)
            from deskeditor.leaving_many import leave_many  # processes, when there are many

            return leave_many(newsroom, ids, format, output, zipped=zipped, override=override, legal=legal)

        self._job = self._desk.tasks.run(steps, self._step, self._finished, self._failed)
        self._cancel.setText(self.tr("Cancel"))
        self._allow()

    def _step(self, progress: Progress) -> None:
        self.progress.setValue(progress.done)
        if progress.outcome != "working":
            self._outcomes.append(progress)
            said = self.tr("{done} of {total}: {title}")
            self.said.setText(said.format(done=progress.done, total=progress.total, title=progress.title))

    def _finished(self, whole: bool) -> None:
        self._job = None
        self._cancel.setText(self.tr("Close"))
        self.progress.hide()
        done = [p for p in self._outcomes if p.outcome == "exported"]
        rest = [p for p in self._outcomes if p.outcome != "exported"]
        self._open_folder.setVisible(bool(done))
        if done and not rest:
            self._cancel.setAutoDefault(True)
            self._cancel.setFocus()
        self.said.setText(self._said_outcome(done, rest, whole))
        self.said.setProperty("trouble", bool(rest))
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        if len(self._outcomes) > 1:
            self._list_failed(rest)
        self._allow()
        for progress in done:
            if progress.path is not None:
                self.exported.emit(progress.path)

    def _list_failed(self, rest: list[Progress]) -> None:
        """Every story that was not written, and why, in the place of what the gate had said before."""
        if not rest:
            return
        self.findings.clear()
        for progress in rest:
            verdict = progress.verdict
            finding = verdict.blockers[0] if verdict is not None and verdict.blockers else None
            finding = finding or Finding("blocker", progress.outcome, "", 0, 0, progress.sentence)
            item = QListWidgetItem(
                sign(finding, self._theme), f"{progress.title or progress.story_id[:8]}: {barred(progress.sentence)}"
            )
            item.setData(FINDING, finding)
            item.setData(STORY, progress.story_id)
            item.setToolTip(self.tr("Double click to open the story"))
            self.findings.addItem(item)
        self.findings.show()
        self.verdict.setText(
            self.tr("{n} of {all} stories were not written").format(n=len(rest), all=len(self._outcomes))
        )

    def _said_outcome(self, done: list[Progress], rest: list[Progress], whole: bool) -> str:
        if not whole:
            written = self.tr("Cancelled; {n} were written.").format(n=len(done))
            return self.tr("Cancelled; 1 was written.") if len(done) == 1 else written
        if rest and not done:
            return barred(rest[0].sentence)
        if len(done) == 1 and not rest and done[0].path is not None:
            return self.tr("Written: {path}").format(path=done[0].path)
        many = self.tr("{n} stories were written.").format(n=len(done))
        said = self.tr("1 story was written.") if len(done) == 1 else many
        if not rest:
            return said
        return f"{said} {self.tr('1 was not.') if len(rest) == 1 else self.tr('{n} were not.').format(n=len(rest))}"

    def _failed(self, problem: Exception) -> None:
        self._job = None
        self._cancel.setText(self.tr("Close"))
        self.progress.hide()
        self.said.setText(str(problem))
        self._allow()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _choose_folder(self) -> None:
        found = questions.folder(self, self.tr("Export into"), self.folder.text())
        if found is not None:
            self.folder.setText(str(found))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))


def _ask_all(newsroom: Newsroom, ids: Sequence[str], format: Format) -> list[Asked]:
    found = []
    for story_id in ids:
        left = departure(newsroom, story_id, format.exit, format)
        found.append(Asked(story_id, left.story.headline or left.story.slugline or story_id[:8], left.verdict))
    return found


def _hint(format: Format) -> str:
    """What one gets, in a sentence; empty when the title says it."""
    if format.name == "package":
        return tr("A folder with the story as ninjs and as HTML, and its photos with their metadata.")
    if format.exit == "in-house":
        return tr("For the house only: what is open stands on it.")
    return tr("The photos lie in a folder beside it.") if format.photos and not format.folder else ""


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
