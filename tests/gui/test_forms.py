import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui import forms


def test_every_form_loads(qtbot: QtBot) -> None:
    assert len(forms.names()) > 8
    for name in forms.names():
        form = forms.load(name)
        qtbot.addWidget(form.root)
        assert form.root.objectName()


def test_every_name_in_a_form_is_there_once(qtbot: QtBot) -> None:
    for name in forms.names():
        form = forms.load(name)
        qtbot.addWidget(form.root)
        named = [w.objectName() for w in form.root.findChildren(QWidget) if not w.objectName().startswith("qt_")]
        twice = {n for n in named if n and named.count(n) > 1}
        assert not twice, f"ui/{name}.ui"


def test_a_widget_that_is_missing_is_named_with_its_form(qtbot: QtBot) -> None:
    form = forms.load("about")
    qtbot.addWidget(form.root)
    assert form.find(QLabel, "title").text() == "deskeditor"
    with pytest.raises(LookupError, match=r"ui/about\.ui has no QPushButton named 'title'"):
        form.find(QPushButton, "title")


def test_a_form_that_is_missing_is_named(qapp: QApplication) -> None:
    with pytest.raises(LookupError, match=r"ui/nothing\.ui"):
        forms.load("nothing")
