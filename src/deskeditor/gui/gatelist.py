"""What keeps a story from leaving, as a list from which one gets to the spot."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QWidget

from deskeditor.gui import forms
from deskeditor.gui.gatewords import barred, in_short
from deskeditor.gui.reading import apart
from deskeditor.gui.status import Shade
from deskeditor.gui.theme import Theme
from deskeditor.news.gate import Finding, Verdict

tr = partial(QCoreApplication.translate, "gate")
FINDING = Qt.ItemDataRole.UserRole


def fill_findings(where: QListWidget, findings: Iterable[Finding], theme: Theme) -> None:
    """One line for each finding, blockers first, as the gate sorts them."""
    where.clear()
    for finding in findings:
        item = QListWidgetItem(sign(finding, theme), barred(finding.sentence), where)
        item.setData(FINDING, finding)
        item.setToolTip(item.text())
    where.setWordWrap(True)


def sign(finding: Finding, theme: Theme) -> QIcon:
    colours = theme.colours
    return theme.sign("blocker", colours.bad) if finding.level == "blocker" else theme.sign("warning", colours.warn)


class GateList(QFrame):
    """A small panel over the gate's place in the status bar. `spot_wanted`: go to what this finding is about."""

    spot_wanted = Signal(Finding)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("gateList")
        form = forms.fill(self, "gate")
        form.root.setMinimumSize(0, 0)
        self._theme = theme
        self._verdict = form.find(QLabel, "verdict")
        self._hint = form.find(QLabel, "hint")
        self.findings = form.find(QListWidget, "findings")
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings.itemActivated.connect(self._go)
        self.findings.itemClicked.connect(self._go)

    def show_verdict(self, verdict: Verdict, above: QPoint) -> None:
        """`above`: the corner of the screen position that the panel's lower right corner touches."""
        self._verdict.setText(said_long(verdict))
        hint = self.tr("Choose a line to go to the spot.") if verdict.findings else self.tr("Nothing is in the way.")
        self._hint.setText("\n".join(filter(None, (hint, counted(verdict)))))
        self.findings.setVisible(bool(verdict.findings))
        fill_findings(self.findings, verdict.findings, self._theme)
        self.setFixedSize(460, min(120 + 52 * len(verdict.findings), 460))
        room = self.screen().availableGeometry()
        self.move(max(above.x() - self.width() - 8, room.left()), above.y() - self.height())
        self.show()
        self.findings.setCurrentRow(0)
        self.findings.setFocus()

    def _go(self, item: QListWidgetItem) -> None:
        self.hide()
        self.spot_wanted.emit(item.data(FINDING))


def shade(verdict: Verdict, early: bool) -> Shade:
    """`early`: the story is not in a state in which it would leave."""
    if verdict.blockers:
        return "early" if early else "shut"
    return "warned" if verdict.warnings else "open"


VERDICTS = {
    "exact": QT_TRANSLATE_NOOP("gate", "as recorded"),
    "trimmed": QT_TRANSLATE_NOOP("gate", "trimmed"),
    "altered": QT_TRANSLATE_NOOP("gate", "altered"),
    "unrecorded": QT_TRANSLATE_NOOP("gate", "not recorded"),
    "misattributed": QT_TRANSLATE_NOOP("gate", "said by somebody else"),
    "too short": QT_TRANSLATE_NOOP("gate", "too short to judge"),
}
"""Called as in the Quotes pane; the others are words of their own."""


def said_short(verdict: Verdict) -> str:
    """For the status bar."""
    if verdict.blockers:
        first = in_short(verdict.blockers[0].sentence)
        more = len(verdict.blockers) - 1
        return tr("Not yet: {why}").format(why=apart(first)) + (f" (+{more})" if more else "")
    if verdict.warnings:
        return tr("Ready to send · {n} to look at").format(n=len(verdict.warnings))
    return tr("Ready to send")


def counted(verdict: Verdict) -> str:
    """`14 quotations: 1 altered, 3 not recorded, 10 as recorded`; empty for copy that quotes nobody."""
    all_ = sum(number for _verdict, number in verdict.quotations)
    if not all_:
        return ""
    each = ", ".join(f"{number} {tr(VERDICTS.get(name, name))}" for name, number in verdict.quotations)
    return (tr("1 quotation: {each}") if all_ == 1 else tr("{n} quotations: {each}")).format(n=all_, each=each)


def said_long(verdict: Verdict) -> str:
    if verdict.blockers:
        return (
            tr("Not yet: one thing is in the way")
            if len(verdict.blockers) == 1
            else tr("Not yet: {n} things are in the way").format(n=len(verdict.blockers))
        )
    return tr("Ready to send") if not verdict.warnings else tr("Ready to send, with a look at these")
