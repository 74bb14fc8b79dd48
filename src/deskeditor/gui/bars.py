"""Menus and tool bar of a window, built from the declared actions."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from deskeditor.gui.action import SEPARATOR
from deskeditor.gui.actions import Actions, translated
from deskeditor.gui.exporting.actions import MORE_MENU, SAVE_AS_MENU
from deskeditor.gui.menus import MENUS, SUBMENUS, TOOL_BAR, TOOL_BAR_RIGHT


def build_menus(window: QMainWindow, actions: Actions) -> dict[str, QMenu]:
    """Fill the menu bar; the submenus by their ids, for those that the window fills itself."""
    submenus: dict[str, QMenu] = {}
    for title, ids in MENUS:
        menu = window.menuBar().addMenu(translated(title))
        menu.setToolTipsVisible(True)
        for id in ids:
            if id == SEPARATOR:
                menu.addSeparator()
            elif id in SUBMENUS:
                submenus[id] = _submenu(menu, id, actions)
            else:
                menu.addAction(actions[id])
    for id in (SAVE_AS_MENU, MORE_MENU):
        _follow(submenus[id].menuAction(), actions["file.export"])
    return submenus


def _submenu(menu: QMenu, id: str, actions: Actions) -> QMenu:
    title, inside = SUBMENUS[id]
    submenu = menu.addMenu(translated(title))
    for entry in inside:
        if entry == SEPARATOR:
            submenu.addSeparator()
        else:
            submenu.addAction(actions[entry])
    return submenu


def build_tool_bar(
    window: QMainWindow, actions: Actions, send: QAction, menus: dict[str, QMenu], step: QWidget
) -> QToolBar:
    """Icons for what is done all day at the left; layouts, the next step and the way out at the right."""
    bar = QToolBar(QCoreApplication.translate("bars", "Tools"), window)
    bar.setObjectName("mainBar")
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for id in TOOL_BAR:
        if id == SEPARATOR:
            bar.addSeparator()
        else:
            bar.addAction(actions[id])
    spring = QWidget(bar)
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(spring)
    for id in TOOL_BAR_RIGHT:
        bar.addAction(actions[id])
    bar.addSeparator()
    bar.addWidget(step)
    bar.addWidget(_main_button(bar, send))
    bar.addWidget(_other_ways(bar, actions, menus))
    edge = QWidget(bar)
    edge.setFixedWidth(6)
    bar.addWidget(edge)
    window.addToolBar(bar)
    return bar


def _main_button(bar: QToolBar, export: QAction) -> QPushButton:
    button = QPushButton(QCoreApplication.translate("bars", "Send"), bar)
    button.setObjectName("exportButton")
    button.setProperty("primary", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(export.toolTip())
    button.clicked.connect(export.trigger)
    _follow(button, export)
    return button


def _other_ways(bar: QToolBar, actions: Actions, menus: dict[str, QMenu]) -> QToolButton:
    """Beside the main button: all other ways out."""
    button = QToolButton(bar)
    button.setObjectName("otherWays")
    said = QCoreApplication.translate("bars", "Other ways out: save as, more formats, what would leave")
    button.setToolTip(said)
    button.setAccessibleName(said)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    menu.addAction(actions["file.export"])
    menu.addMenu(menus[SAVE_AS_MENU])
    menu.addMenu(menus[MORE_MENU])
    menu.addSeparator()
    menu.addAction(actions["file.look"])
    button.setMenu(menu)
    _follow(button, actions["file.export"])
    return button


def _follow(part: QWidget | QAction, action: QAction) -> None:
    """It can be used when the action can."""
    action.changed.connect(lambda: part.setEnabled(action.isEnabled()))
    part.setEnabled(action.isEnabled())
