"""The list of findings: what is laid out again, and where a long one stays."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from deskeditor.gui.language.listing import FindingModel, FindingView, rows_of
from deskeditor.gui.language.watch import Found
from deskeditor.news.findings import Finding


def found(number: int) -> Found:
    start = number * 10
    said = f"“word{number}”: no dictionary of English has this word."
    return Found(
        Finding("spelling", "error", "spelling", "body", start, start + 5, f"word{number}", said), start, start + 5
    )


def moved(one: Found) -> Found:
    finding = replace(one.finding, start=one.start + 1, end=one.end + 1)
    return Found(finding, one.start + 1, one.end + 1)


def test_rows_that_only_moved_are_not_laid_out_again(qtbot: QtBot) -> None:
    model = FindingModel()
    every = [found(number) for number in range(5)]
    assert model.show_rows(rows_of(every))
    with qtbot.assertNotEmitted(model.modelReset):
        assert not model.show_rows(rows_of([moved(one) for one in every]))
    assert model.row_of(moved(every[2]).key) == 3
    assert model.row_of(every[2].key) == -1
    with qtbot.waitSignal(model.modelReset):
        assert model.show_rows(rows_of(every[1:]))


def test_a_long_list_stays_where_it_was_scrolled_to_when_one_more_is_found(qtbot: QtBot) -> None:
    view, model = FindingView(), FindingModel()
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.setModel(model)
    view.show()
    every = [found(number) for number in range(300)]
    model.show_rows(rows_of(every))
    bar = view.verticalScrollBar()
    last = model.index(300)
    qtbot.waitUntil(lambda: view.visualRect(last).isValid() and bar.maximum() > 4000)
    bar.setValue(4000)
    before = bar.maximum()
    model.show_rows(rows_of([*every, found(300)]))
    view.scroll_back(4000)
    qtbot.waitUntil(lambda: bar.maximum() > before)
    assert bar.value() == 4000
    assert all(view.sizeHintForIndex(model.index(row)).height() > 0 for row in (0, 300))
    assert not model.flags(model.index(0)) and model.rowCount(QModelIndex()) == 302
