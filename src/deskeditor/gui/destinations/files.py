"""The page of what is written into a place for files: in which form, and under which names."""

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from deskeditor.delivery.patterns import check_pattern, place_for
from deskeditor.formats.format import Format
from deskeditor.gui.destinations.kept import Kept
from deskeditor.gui.exporting.choices import fill, in_order
from deskeditor.gui.forms import fill as fill_form
from deskeditor.gui.tasks import Asks
from deskeditor.news.problems import BadInput
from deskeditor.news.published import published
from deskeditor.news.records import Story
from deskeditor.news.times import parse

_DAY = "2026-11-22T12:00:00+00:00"
"""Of the example."""


class FilesPage(QWidget):
    """A pattern that cannot be read is told, and changes nothing."""

    def __init__(self, kept: Kept, tasks: Asks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._endings: dict[str, str] = {}
        """Of a story's file or folder, by the format."""
        self._form = fill_form(self, "destinationfiles")
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # `fill` made it
        layout.addStretch(1)
        rules = kept.destination.rules
        self.format = self._form.find(QComboBox, "format")
        self.format.addItem(rules.format, rules.format)
        self.format.activated.connect(self._keep_format)
        self.pattern = self._form.find(QLineEdit, "pattern")
        self.pattern.setText(rules.pattern)
        self.pattern.textChanged.connect(self._show_example)
        self.pattern.editingFinished.connect(self._keep)
        self.example = self._form.find(QLabel, "example")
        self._show_example()
        tasks.ask(in_order, self._formats_came)

    def _formats_came(self, found: list[Format]) -> None:
        self._endings = {f.name: "/" if f.folder else f".{f.extension.lstrip('.')}" for f in found}
        self.format.clear()
        fill(self.format, [f for f in found if f.exit != "in-house"], (self._kept.destination.rules.format,))
        self._show_example()

    def _show_example(self) -> None:
        """Where the files of a story would lie."""
        try:
            ending = self._endings.get(str(self.format.currentData()), "")
            words, wrong = _example(self.pattern.text(), ending), False
        except BadInput as problem:
            words, wrong = str(problem), True
        self.example.setText(words)
        self.example.setProperty("trouble", wrong)
        self.example.style().unpolish(self.example)
        self.example.style().polish(self.example)

    def _keep_format(self) -> None:
        self._kept.set_rules(format=str(self.format.currentData()))
        self._show_example()

    def _keep(self) -> None:
        pattern = self.pattern.text().strip()
        try:
            check_pattern(pattern)
        except BadInput:
            return  # it stands in words below the line
        self._kept.set_rules(pattern=pattern)


def _example(pattern: str, ending: str) -> str:
    """Raises BadInput."""
    check_pattern(pattern)
    story = Story("0193a2b4c5d6", slugline="harbour-barrier", desk="News", language="en", first_published=_DAY)
    view = published(story, people={}, photos={}, sources={})
    place = place_for(pattern, view, parse(_DAY), lambda _: False)
    return f"{place.folder}/{place.stem}{ending}".lstrip("/")
