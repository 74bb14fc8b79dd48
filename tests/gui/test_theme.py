from dataclasses import fields
from string import Template

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar
from pytestqt.qtbot import QtBot

from deskeditor.gui.theme import DARK, LIGHT, Colours, Theme, icon, palette, style_sheet
from deskeditor.shipped import shipped

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)


def luminance(colour: str) -> float:
    """WCAG 2.2: relative luminance."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@BOTH
def test_what_is_read_can_be_read(colours: Colours) -> None:
    grounds = (colours.paper, colours.desk, colours.side, colours.raised, colours.chosen, colours.hover)
    for ground in grounds:
        assert contrast(colours.ink, ground) >= 7
    for ground in (colours.paper, colours.desk, colours.side, colours.raised):
        assert contrast(colours.soft, ground) >= 4.5
        for ink in (colours.good, colours.warn, colours.bad, colours.calm):
            assert contrast(ink, ground) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.ink, colours.selection) >= 4.5


@BOTH
def test_pills_can_be_read(colours: Colours) -> None:
    pairs = (("good", "good_tint"), ("warn", "warn_tint"), ("bad", "bad_tint"), ("calm", "calm_tint"))
    for ink, tint in pairs:
        assert contrast(getattr(colours, ink), getattr(colours, tint)) >= 4.5, ink


@BOTH
def test_every_colour_of_the_style_sheet_is_filled_in(colours: Colours) -> None:
    template = Template((shipped("resources") / "styles" / "window.qss").read_text("utf-8"))
    wanted = set(template.get_identifiers()) - {"styles"}
    assert wanted <= {field.name for field in fields(Colours)}
    assert "$" not in style_sheet(colours).replace("$name", "")
    assert colours.paper in style_sheet(colours)


@BOTH
def test_icons_take_the_ink(colours: Colours, qapp: QApplication) -> None:
    drawn = icon("bold", colours).pixmap(20, 20, QIcon.Mode.Normal, QIcon.State.Off).toImage()
    shades = {
        drawn.pixelColor(x, y).name() for x in range(20) for y in range(20) if drawn.pixelColor(x, y).alpha() > 250
    }
    assert shades == {colours.soft}


@BOTH
def test_the_palette_is_of_the_theme(colours: Colours) -> None:
    made = palette(colours)
    assert made.color(QPalette.ColorRole.Base).name() == colours.paper
    assert made.color(QPalette.ColorRole.Text).name() == colours.ink


def test_a_choice_is_put_on_the_application(qapp: QApplication) -> None:
    theme = Theme(qapp)
    theme.choose("dark")
    assert theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.paper
    theme.choose("light")
    assert not theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.paper


def test_the_tool_bar_keeps_its_height_when_the_colours_change(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp)
    theme.choose("light")
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = QToolBar("Tools", window)
    bar.setObjectName("mainBar")
    bar.addAction("Bold")
    window.addToolBar(bar)
    with qtbot.waitExposed(window):
        window.show()
    before = bar.height()
    for wish in ("dark", "light"):
        theme.choose(wish)
        QApplication.sendPostedEvents()
        assert bar.sizeHint().height() == before
