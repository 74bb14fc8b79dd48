"""The list of quotations by speaker."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.quotecheck.listing import QuotationModel, QuotationView, Speaks, rows_of
from deskeditor.news.quotations import Checked, Quotation, Speaker, Verdict


def checked(words: str, name: str, verdict: Verdict = "exact", start: int = 0) -> Checked:
    quotation = Quotation("body", start, start + len(words), words, ((start, start + len(words)),))
    return Checked(words, replace(quotation, speaker=Speaker(name, named=bool(name))), verdict, "")


def is_faulty(one: Checked) -> bool:
    return one.faulty


def test_by_speaker_in_the_order_in_which_they_speak() -> None:
    found = [checked("One", "", "unrecorded"), checked("Two", "Ann"), checked("Three", "Bo", "altered")]
    found.append(checked("Four", "Ann", "not for use"))
    rows = rows_of(found, is_faulty, faulty_only=False)
    assert [row.name if isinstance(row, Speaks) else row.id for row in rows] == [
        *("Ann", "Two", "Four"),
        *("Bo", "Three"),
        *("Speaker unknown", "One"),
    ]
    faulty = rows_of(found, is_faulty, faulty_only=True)
    assert [row if isinstance(row, Speaks) else row.id for row in faulty] == [
        *(Speaks("Ann", 2, 1), "Four"),
        *(Speaks("Bo", 1, 1), "Three"),
    ]


def test_rows_that_only_moved_are_not_laid_out_again(qapp: QApplication, qtbot: QtBot) -> None:
    model = QuotationModel()
    model.show_rows(rows_of([checked("One", "Ann")], is_faulty, faulty_only=False), "en")
    moved = rows_of([checked("One", "Ann", start=20)], is_faulty, faulty_only=False)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(moved, "en")
    assert model.rows == moved
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(rows_of([checked("One", "Ann", "altered")], is_faulty, faulty_only=False), "en")


def test_long_words_take_more_room_in_a_narrow_list(qapp: QApplication, qtbot: QtBot) -> None:
    model, view = QuotationModel(), QuotationView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.show_rows(rows_of([checked("word " * 30, "Ann")], is_faulty, faulty_only=False), "en")
    view.resize(600, 400)
    view.show()
    qtbot.waitUntil(lambda: view.visualRect(model.index(1)).height() > 0)
    wide = view.visualRect(model.index(1)).height()
    view.resize(260, 400)
    qtbot.waitUntil(lambda: view.visualRect(model.index(1)).height() > wide)
