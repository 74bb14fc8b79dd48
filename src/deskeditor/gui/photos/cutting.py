"""The tools over the big view: look, cut by ratio, focal point, straighten. They write into the use of the photo."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QSizePolicy, QToolButton

from deskeditor.gui.forms import Form
from deskeditor.gui.inspector.widgets import quiet
from deskeditor.gui.photos.boxes import ratio_typed
from deskeditor.gui.photos.canvas import Canvas, Tool
from deskeditor.gui.session import Session
from deskeditor.news.crops import Box, ratio_of
from deskeditor.news.records import Photo, PhotoUse

TOOLS: tuple[Tool, ...] = ("look", "cut", "focus")
OTHER = "other"
STORY = ""
"""The cut that the story itself shows; it has no name."""
CUTS: tuple[tuple[str, str], ...] = (
    (STORY, QT_TRANSLATE_NOOP("photodesk", "As the story shows it")),
    ("lead", QT_TRANSLATE_NOOP("photodesk", "Lead, 16:9")),
    ("square", QT_TRANSLATE_NOOP("photodesk", "Square, 1:1")),
    ("portrait", QT_TRANSLATE_NOOP("photodesk", "Portrait, 4:5")),
)


def cut_of(use: PhotoUse, name: str) -> Box | None:
    """The cut of this name; None where nobody made one."""
    if name == STORY:
        return use.crop
    return next(((left, top, right, bottom) for cut, left, top, right, bottom in use.crops if cut == name), None)


def with_cut(use: PhotoUse, name: str, box: Box | None) -> dict[str, Any]:
    """The changes of the use that give it this cut, or take it away."""
    if name == STORY:
        return {"crop": box}
    others = tuple(cut for cut in use.crops if cut[0] != name)
    return {"crops": (*others, (name, *box)) if box is not None else others}


class Cutting(QObject):
    def __init__(self, form: Form, canvas: Canvas) -> None:
        super().__init__(form.root)
        self._session: Session | None = None
        self._photo: Photo | None = None
        self._use: PhotoUse | None = None
        self._canvas = canvas
        self._tools = {name: form.find(QToolButton, name) for name in TOOLS}
        self._ratio = form.find(QComboBox, "ratio")
        self._own = form.find(QLineEdit, "ownRatio")
        self._remove = form.find(QToolButton, "removeCut")
        self._straighten = form.find(QDoubleSpinBox, "straighten")
        self._straighten.lineEdit().setTextMargins(7, 0, 0, 0)  # as `forms.load` does to those for whole numbers
        self._facts = quiet(form.find(QLabel, "facts"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it moves no other part
        policy.setHorizontalStretch(1)
        self._facts.setSizePolicy(policy)
        self.tool: Tool = "look"
        self._name = STORY
        self._wire()

    def show(self, session: Session | None, photo: Photo | None, use: PhotoUse | None) -> None:
        """The photo in a story; without a use it can be looked at only."""
        self._session, self._photo, self._use = session, photo, use
        for name in ("cut", "focus"):
            self._tools[name].setEnabled(use is not None)
        self._straighten.setEnabled(use is not None)
        if use is None and self.tool != "look":
            self.take("look")
        self._fill_cuts()
        self.refresh()

    def refresh(self) -> None:
        use = self._use
        self._tools[self.tool].setChecked(True)
        self._put_down.setEnabled(self.tool != "look")  # else it is the window's
        cutting = self.tool == "cut" and use is not None
        for widget in (self._ratio, self._remove):
            widget.setVisible(cutting)
        self._own.setVisible(cutting and self._ratio.currentData() == OTHER)
        with QSignalBlocker(self._straighten):
            self._straighten.setValue(use.straighten if use else 0.0)
        name = self._name if self.tool == "cut" else STORY
        box = cut_of(use, name) if use else None
        ratio = ratio_of(name) or 0.0 if self.tool == "cut" else 0.0
        self._canvas.show_focal_point(use.focal_point if use else None)
        self._canvas.show_cut(box, ratio, use.straighten if use else 0.0, tool=self.tool)
        self._remove.setEnabled(box is not None)
        self._say()

    def take(self, tool: Tool) -> None:
        """Take up a tool; the keyboard goes to the photo."""
        if self._use is None and tool != "look":
            return
        self.tool = tool
        self.refresh()
        self._canvas.setFocus()

    # inside

    def _wire(self) -> None:
        group = QButtonGroup(self)
        for name, button in self._tools.items():
            group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self.take(name))
        self._ratio.activated.connect(self._ratio_chosen)
        self._own.editingFinished.connect(self._own_typed)
        self._remove.clicked.connect(self._remove_cut)
        self._straighten.valueChanged.connect(self._turn)
        self._canvas.cut_chosen.connect(self._cut)
        self._canvas.cut_removed.connect(self._remove_cut)
        self._canvas.focal_point_chosen.connect(lambda point: self._amend(focal_point=point))
        self._canvas.turned.connect(lambda by: self._straighten.setValue(self._straighten.value() + by))
        self._key("C", "cut")
        self._key("O", "focus")
        self._put_down = self._key("Esc", "look")

    def _key(self, key: str, tool: Any) -> QShortcut:
        """On the photo alone: elsewhere letters are words."""
        shortcut = QShortcut(QKeySequence(key), self._canvas)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self.take(tool))
        return shortcut

    def _fill_cuts(self) -> None:
        use = self._use
        made = {STORY} if use and use.crop else set()
        made |= {cut[0] for cut in use.crops} if use else set()
        own = [(name, name) for name in sorted(made - {name for name, _ in CUTS})]
        if self._name not in made | {name for name, _ in CUTS}:
            own.append((self._name, self._name))
        items = [*((name, _tr(words)) for name, words in CUTS), *own, (OTHER, _tr("Another ratio…"))]
        with QSignalBlocker(self._ratio):
            self._ratio.clear()
            for name, words in items:
                self._ratio.addItem(f"{words}  ✓" if name in made else words, name)
            self._ratio.setCurrentIndex(max(self._ratio.findData(self._name), 0))

    def _ratio_chosen(self, index: int) -> None:
        chosen = str(self._ratio.itemData(index))
        if chosen == OTHER:
            self._own.clear()
            self._own.show()
            self._own.setFocus()
            return
        self._name = chosen
        self.refresh()

    def _own_typed(self) -> None:
        name = ratio_typed(self._own.text())
        if name:
            self._name = name
            self._fill_cuts()
            self.refresh()
            self._canvas.setFocus()

    def _cut(self, box: Box) -> None:
        if self._use is not None:
            self._amend(**with_cut(self._use, self._name, box))

    def _remove_cut(self) -> None:
        if self._use is not None and cut_of(self._use, self._name) is not None:
            self._amend(**with_cut(self._use, self._name, None))

    def _turn(self, degrees: float) -> None:
        if self._use is not None and self._use.straighten != round(degrees, 1):
            self._amend(straighten=round(degrees, 1))

    def _amend(self, **changes: Any) -> None:
        if self._session is not None and self._use is not None:
            self._session.step()
            self._session.amend("photos", self._use.id, **changes)
            self._session.step()

    def _say(self) -> None:
        photo, use = self._photo, self._use
        if photo is None:
            self._facts.clear()
            return
        words = [use.name if use else photo.file_name, f"{photo.width} × {photo.height}"]
        if self._canvas.box is not None and any(self._canvas.cut_px):
            width, height = self._canvas.cut_px
            said = _tr("cut: {0} × {1}") if self._canvas.kept else _tr("not cut yet; Enter cuts here: {0} × {1}")
            cutting = self.tool == "cut"  # then the other tools leave room for no more
            words = [*(() if cutting else words), said.format(width, height)]
        elif use is None:
            words.append(_tr("cut and focal point are chosen in a story"))
        self._facts.setText("  ·  ".join(words))
        self._facts.setToolTip("  ·  ".join(words))


def _tr(text: str) -> str:
    return QCoreApplication.translate("photodesk", text)
