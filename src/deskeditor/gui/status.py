"""The status bar: saved at, words, language, and whether the story may leave."""

from datetime import datetime
from typing import Literal, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from deskeditor.gui.dates import in_figures
from deskeditor.news.languages import language

Shade = Literal["open", "warned", "shut", "early"]


class Counted(Protocol):
    """What is counted of a copy (`copy.counting.Counts`)."""

    @property
    def words(self) -> int: ...
    @property
    def characters(self) -> int: ...
    @property
    def selected_words(self) -> int: ...
    @property
    def selected_characters(self) -> int: ...
    @property
    def target(self) -> int: ...
    @property
    def reading_s(self) -> int: ...


class StatusBar(QStatusBar):
    """Shows what it is told. `gate_clicked`, `language_clicked` and `deliveries_clicked`: the person wants to know
    more."""

    gate_clicked = Signal()
    language_clicked = Signal()
    deliveries_clicked = Signal()
    findings_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.saved = QLabel(self)
        self.saved.setObjectName("savedLabel")
        self.company = QLabel(self)
        self.company.setObjectName("companyLabel")
        self.deliveries = QToolButton(self)
        self.deliveries.setObjectName("deliveriesButton")
        self.deliveries.setToolTip(self.tr("Show the deliveries"))
        self.deliveries.hide()
        self.deliveries.clicked.connect(self.deliveries_clicked)
        self.words = QLabel(self)
        self.words.setObjectName("wordsLabel")
        self.language = QToolButton(self)
        self.language.setObjectName("languageButton")
        self.language.setToolTip(self.tr("Language of the story"))
        self.findings = QToolButton(self)
        self.findings.setObjectName("findingsButton")
        self.findings.setToolTip(self.tr("Show what the check of spelling and style found"))
        self.findings.hide()
        self.findings.clicked.connect(self.findings_clicked)
        self.gate = QToolButton(self)
        self.gate.setObjectName("gateButton")
        self.gate.setToolTip(self.tr("What is in the way"))
        self.language.clicked.connect(self.language_clicked)
        self.gate.clicked.connect(self.gate_clicked)
        # A long sentence is cut off, and does not make the window wider.
        self.saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(self.saved, 1)
        self.addWidget(self.company)
        for widget in (self.deliveries, self.words, self.language, self.findings, self.gate):
            self.addPermanentWidget(widget)
        self.say_deliveries("", False)
        self.say_story(False)

    def say_saved(self, at: datetime) -> None:
        self._say_saving(self.tr("Saved at {time:%H:%M}").format(time=at.astimezone()), False)

    def say_trouble(self, sentence: str) -> None:
        self._say_saving(self.tr("Not saved: {why}").format(why=sentence), True)

    def say_story(self, there: bool) -> None:
        """Whether a story is open at all."""
        for widget in (self.words, self.language, self.gate):
            widget.setVisible(there)

    def say_company(self, said: str) -> None:
        """Who else is in the story in front; empty for nobody."""
        self.company.setText(said)
        self.company.setAccessibleName(said)
        self.company.setVisible(bool(said))

    def say_deliveries(self, said: str, trouble: bool) -> None:
        """What is on its way to a destination, in a few words; empty for nothing. `trouble`: somebody is needed."""
        self.deliveries.setText(self.tr("Deliveries: {what}").format(what=said))
        self.deliveries.setAccessibleName(self.deliveries.text())
        self.deliveries.setVisible(bool(said))
        if self.deliveries.property("trouble") != trouble:
            self.deliveries.setProperty("trouble", trouble)
            self.deliveries.style().unpolish(self.deliveries)
            self.deliveries.style().polish(self.deliveries)

    def say_counts(self, counts: Counted) -> None:
        """Words against the target, or of the selection; characters and reading time on the tool tip."""
        if counts.selected_words:
            said = self.tr("{n} of {all} words selected").format(
                n=in_figures(counts.selected_words), all=in_figures(counts.words)
            )
        elif counts.target:
            said = self.tr("{n} / {target} words").format(n=in_figures(counts.words), target=in_figures(counts.target))
        else:
            said = self.tr("1 word") if counts.words == 1 else self.tr("{n} words").format(n=in_figures(counts.words))
        minutes = max(round(counts.reading_s / 60), 1)
        self.words.setText(said + (self.tr(" · {n} min").format(n=minutes) if counts.words else ""))
        chosen = (
            self.tr(", {n} selected").format(n=in_figures(counts.selected_characters))
            if counts.selected_characters
            else ""
        )
        self.words.setToolTip(
            self.tr("{n} characters{chosen}; a reader needs {m} min {s} s").format(
                n=in_figures(counts.characters), chosen=chosen, m=counts.reading_s // 60, s=counts.reading_s % 60
            )
        )

    def say_language(self, tag: str, direction: str) -> None:
        arrow = self.tr(" · right to left") if direction == "rtl" else ""
        self.language.setText(language(tag).name + arrow)

    def say_findings(self, said: str, all_of_it: str) -> None:
        """What the language check found, in a word or two and in more; empty for nothing."""
        self.findings.setText(said)
        self.findings.setAccessibleName(all_of_it)
        self.findings.setVisible(bool(said))

    def say_gate(self, shade: Shade, said: str) -> None:
        """`said`: the verdict in a few words. A draft that is not ready yet is as it should be; what is ready and may
        not leave is not."""
        self.gate.setText(said)
        if self.gate.property("gate") != shade:
            self.gate.setProperty("gate", shade)
            self.gate.style().unpolish(self.gate)
            self.gate.style().polish(self.gate)

    def _say_saving(self, said: str, trouble: bool) -> None:
        self.saved.setText(said)
        self.saved.setToolTip(said if trouble else "")
        if bool(self.saved.property("trouble")) != trouble:
            self.saved.setProperty("trouble", trouble)
            self.saved.style().unpolish(self.saved)
            self.saved.style().polish(self.saved)
