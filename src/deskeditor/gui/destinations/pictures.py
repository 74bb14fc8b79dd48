"""The page of what photos become at a destination."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTableWidget, QVBoxLayout, QWidget

from deskeditor.formats.photos.renditions import DEFAULT_RULES, RenditionRule, as_setting, rules
from deskeditor.gui.destinations.kept import Kept
from deskeditor.gui.forms import fill
from deskeditor.gui.renditions import RenditionTable
from deskeditor.news.problems import BadInput

SWITCHES = ("featured", "credits")
OF_THE_TABLE = ("renditionAdd", "renditionRemove", "renditionUsual")


class PicturesPage(QWidget):
    def __init__(self, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._form = fill(self, "destinationphotos")
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # `fill` made it
        layout.addStretch(1)
        for name in SWITCHES:
            self._switch(name)
        self._form.find(QLabel, "featuredHint").setVisible(self._has("featured"))
        self._hint = self._form.find(QLabel, "photosHint")
        self.own = self._form.find(QCheckBox, "own")
        self.renditions = RenditionTable(self._form, self._stands(), self._keep, self._say)
        self.own.setChecked(bool(kept.destination.rules.renditions))
        self.own.toggled.connect(self._turn)
        self._show_table()

    def _has(self, rule: str) -> bool:
        """Files carry their credit in their own fields."""
        return rule not in self._kept.kind.without and not self._kept.kind.drop

    def _switch(self, name: str) -> None:
        box = self._form.find(QCheckBox, name)
        box.setVisible(self._has(name))
        box.setChecked(bool(getattr(self._kept.destination.rules, name)))
        box.toggled.connect(lambda on: self._kept.set_rules(**{name: on}))

    def _stands(self) -> tuple[RenditionRule, ...]:
        try:
            return rules(self._kept.destination.rules.renditions)
        except BadInput as problem:
            self._say(str(problem))
            return DEFAULT_RULES

    def _turn(self, on: bool) -> None:
        """Its own begin as the usual ones, to be changed."""
        self._kept.set_rules(renditions=tuple(as_setting(self._stands())) if on else ())
        self._show_table()

    def _keep(self, said: tuple[dict[str, Any], ...]) -> None:
        self._kept.set_rules(renditions=said or tuple(as_setting(DEFAULT_RULES)))

    def _show_table(self) -> None:
        on = self.own.isChecked()
        self._form.find(QTableWidget, "renditions").setVisible(on)
        for name in OF_THE_TABLE:
            self._form.find(QPushButton, name).setVisible(on)
        self._say("")

    def _say(self, trouble: str) -> None:
        self._hint.setText(trouble or self._usual_hint())
        self._hint.setProperty("trouble", bool(trouble))
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)

    def _usual_hint(self) -> str:
        if self._form.find(QCheckBox, "own").isChecked():
            return self.tr("Cut: lead, square, portrait or a ratio like 3:2; empty for the photo’s own.")
        if self._kept.kind.drop:
            return self.tr("Usual is what stands in Preferences, In and Out.")
        return self.tr("Usual is one file of each photo, in the size that a site shows.")
