"""Designer forms: loaded from `ui/`, their widgets fetched by name and type."""

from functools import cache
from typing import TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QHeaderView,
    QLabel,
    QSpinBox,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from deskeditor.gui.dates import in_numbers
from deskeditor.gui.reading import Apart, begin_at_its_side
from deskeditor.shipped import shipped

Found = TypeVar("Found", bound=QObject)


class Form:
    """A loaded form: its outermost widget, and those inside it by name."""

    def __init__(self, name: str, root: QWidget) -> None:
        self.name = name
        self.root = root

    def find(self, kind: type[Found], name: str) -> Found:
        """The widget (action, layout ...) of this name. Raises LookupError naming form and widget without it."""
        found = self.root.findChild(kind, name)
        if found is None:
            raise LookupError(f"ui/{self.name}.ui has no {kind.__name__} named {name!r}")
        return found


def load(name: str, parent: QWidget | None = None) -> Form:
    """The form `ui/<name>.ui`. Raises LookupError when there is none, or when Qt cannot read it."""
    file = shipped("ui") / f"{name}.ui"
    if not file.is_file():
        raise LookupError(f"there is no form ui/{name}.ui")
    buffer = QBuffer()
    buffer.setData(file.read_bytes())  # a QBuffer over a temporary QByteArray would crash
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    root = _loader().load(buffer, parent)
    if root is None:
        raise LookupError(f"Qt cannot read ui/{name}.ui: {_loader().errorString()}")
    for box in root.findChildren(QSpinBox):
        # Qt 6.11 leaves the padding of the style sheet out where a box has arrows of its own.
        box.lineEdit().setTextMargins(7, 0, 0, 0)
    for field in root.findChildren(QAbstractSpinBox):
        in_numbers(field)
    for view in root.findChildren(QAbstractItemView):
        if type(view.itemDelegate()) is QStyledItemDelegate and not isinstance(view, QHeaderView):
            view.setItemDelegate(Apart(view))
    if root.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        for label in root.findChildren(QLabel):
            begin_at_its_side(label)
        for field in root.findChildren(QAbstractSpinBox):
            begin_at_its_side(field)
    return Form(name, root)


def fill(widget: QWidget, name: str) -> Form:
    """Load the form into an empty widget or dialog, filling it; what a pane or dialog calls first."""
    form = load(name, widget)
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(form.root)
    if title := form.root.windowTitle():
        widget.setWindowTitle(title)
    return form


def names() -> list[str]:
    """Every form that is shipped."""
    return sorted(file.name.removesuffix(".ui") for file in shipped("ui").iterdir() if file.name.endswith(".ui"))


@cache
def _loader() -> QUiLoader:
    return QUiLoader()
