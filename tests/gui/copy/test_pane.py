"""The page as a whole: from the headline to the bin, by keyboard."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from deskeditor.gui import settings as declared
from deskeditor.gui.copy.asking import LinkAnswer
from deskeditor.gui.copy.counting import Counts
from deskeditor.gui.copy.pane import CopyPane
from deskeditor.gui.notices import Notice, door
from deskeditor.gui.theme import Theme
from deskeditor.news.gate import Finding
from deskeditor.news.ids import new_id
from deskeditor.news.records import Byline, Photo, PhotoUse
from deskeditor.text.document import Document
from tests.gui.copy.desk import a_session, assert_same, press, settings_in, type_words

Key = Qt.Key
MakePane = Callable[..., CopyPane]


@pytest.fixture
def make_pane(qtbot: QtBot, tmp_path: Path) -> Iterator[MakePane]:
    """Makes a shown pane on a story. After the test its words and the story's are the same."""
    made: list[CopyPane] = []

    def make(body: str = "", **fields: Any) -> CopyPane:
        pane = CopyPane(a_session(body, **fields), settings_in(tmp_path))
        qtbot.addWidget(pane)
        pane.resize(900, 700)
        pane.show()
        pane.do("focus")
        made.append(pane)
        return pane

    yield make
    for pane in made:
        assert_same(pane.body)
        for name, field in pane.head.fields.items():
            assert field.toPlainText() == pane.session.story.read(name)


def test_a_story_is_written_from_the_headline_on(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane()
    qtbot.waitUntil(pane.head.headline.hasFocus)
    type_words(pane.head.headline, "Ferry late")
    press(pane.head.headline, Key.Key_Return)
    assert pane.head.dek.hasFocus()
    type_words(pane.head.dek, "Nobody knows why")
    press(pane.head.dek, Key.Key_Return)
    assert pane.body.hasFocus()
    type_words(pane.body, "It was dark.")
    pane.session.catch_up()
    story = pane.session.value()
    assert (story.headline, story.dek, story.body) == ("Ferry late", "Nobody knows why", "It was dark.")


def test_tab_goes_through_the_fields_in_the_order_of_the_page(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane()
    order = [pane.head.headline, pane.head.dek, pane.head.byline, pane.head.dateline, pane.body]
    for field, following in pairwise(order):
        qtbot.waitUntil(field.hasFocus)
        press(field, Key.Key_Tab)
        qtbot.waitUntil(following.hasFocus)


def test_the_headline_grows_with_its_words(make_pane: MakePane) -> None:
    pane = make_pane(headline="Short")
    before = pane.head.headline.height()
    type_words(pane.head.headline, " and then on and on and on until it needs another line at the least")
    assert pane.head.headline.height() > before


def test_lengths_are_shown_against_each_place_while_one_writes(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane(headline="x" * 60, headline_print="Short")
    pane.head.headline.setFocus()
    qtbot.waitUntil(pane.head.headline.hasFocus)
    said = pane.head.lengths("headline")
    assert "Web 60/70" in said
    assert "Print 5/48" in said
    pane.body.setFocus()
    qtbot.waitUntil(pane.body.hasFocus)
    assert not pane.head.lengths("headline")


def test_a_passage_is_said_to_be_in_another_language(make_pane: MakePane) -> None:
    pane = make_pane("He said bonjour to us.")
    pane.body.select(8, 15)
    asked: list[tuple[str, str]] = []
    answers = ["fr", ""]

    def ask(_parent: object, now: str, story: str) -> str:
        asked.append((now, story))
        return answers.pop(0)

    pane.ask_language = ask
    pane.do("passage_language")
    assert pane.session.story.read("body") == "He said [bonjour]{lang=fr} to us."
    pane.do("passage_language")
    assert pane.session.story.read("body") == "He said bonjour to us."
    assert [now for now, _ in asked] == ["", "fr"]


def test_the_dateline_is_kept_and_undone(make_pane: MakePane) -> None:
    pane = make_pane(dateline="Oban")
    pane.head.dateline.setFocus()
    type_words(pane.head.dateline, "!")
    assert pane.session.story.read("dateline") == "Oban!"
    press(pane.head.dateline, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pane.head.dateline.text() == "Oban"


def test_the_byline_shows_names_in_order_and_asks_to_be_changed(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane()
    for name in ("Ann Lee", "Bo Ek"):
        pane.session.add("bylines", Byline(new_id(), name=name))
    assert pane.head.byline.text() == "By Ann Lee and Bo Ek"
    with qtbot.waitSignal(pane.byline_requested):
        pane.head.byline.click()


def test_the_counts_are_those_of_story_and_selection(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane("One two.\n\nThree four five.", target_length=800)
    with qtbot.waitSignal(pane.counted):
        type_words(pane.body, "Zero ")
    pane.body.select(0, 8)
    pane.counter.count()
    assert pane.counter.counts == Counts(6, 29, 2, 8, 800, 2)


@pytest.mark.parametrize(
    ("deed", "after"),
    [
        ("bold", "a **word** here"),
        ("italic", "a *word* here"),
        ("heading", "## a word here"),
        ("quote", "> a word here"),
        ("list", "- a word here"),
        ("numbered", "1. a word here"),
        ("footnote", "a word[^1] here\n\n[^1]: "),
    ],
)
def test_a_command_changes_the_copy_in_one_step(make_pane: MakePane, deed: str, after: str) -> None:
    pane = make_pane("a word here")
    pane.body.select(2, 6)
    pane.do(deed)
    assert assert_same(pane.body) == after
    pane.session.undo()
    assert assert_same(pane.body) == "a word here"


def test_every_command_that_the_window_names_is_known(make_pane: MakePane) -> None:
    from deskeditor.gui.actions import ACTIONS

    pane = make_pane("a")
    pane.ask_link = lambda *_asked: None
    pane.ask_table = lambda *_asked: None
    pane.ask_language = lambda *_asked: None

    deeds: list[str] = []
    window: Any = SimpleNamespace(to_copy=deeds.append)
    for action in ACTIONS:
        if "to_copy" in getattr(action.call, "__code__", (lambda: None).__code__).co_names:
            action.call(window)
    assert deeds
    for deed in deeds:
        pane.do(deed)


def test_of_what_is_gone_to_one_place_alone_is_chosen(make_pane: MakePane) -> None:
    """As find does, on its way from a headline into the body."""
    pane = make_pane("The third pier.", headline="Town pays")
    assert pane.go_to("headline", 0, 1)
    assert pane.go_to("body", 4, 9)
    assert not pane.head.headline.textCursor().hasSelection()
    assert pane.body.selection == (4, 9)


def test_a_link_leads_where_the_answer_says(make_pane: MakePane) -> None:
    pane = make_pane("see this now")
    pane.body.select(4, 8)
    pane.ask_link = lambda _parent, address, words: LinkAnswer("https://a.org", words)
    pane.do("link")
    assert assert_same(pane.body) == "see [this](https://a.org) now"


def test_a_passage_goes_to_the_bin_and_comes_back(make_pane: MakePane) -> None:
    pane = make_pane("One.\n\nTwo.\n\nThree.")
    pane.body.select(6, 10)
    pane.do("to_bin")
    assert assert_same(pane.body) == "One.\n\nThree."
    assert pane.session.story.read("bin") == "Two."
    assert pane.bin.isVisible()
    pane.body.select(2, 2)
    pane.put_back(0)
    assert assert_same(pane.body) == "One.\n\nTwo.\n\nThree."
    assert pane.session.story.read("bin") == ""


def test_moving_to_the_bin_is_one_step_of_undo(make_pane: MakePane) -> None:
    pane = make_pane("One.\n\nTwo.")
    pane.body.select(7, 7)
    pane.do("to_bin")
    pane.session.undo()
    assert assert_same(pane.body) == "One.\n\nTwo."
    assert pane.session.story.read("bin") == ""


def test_a_finding_leads_to_its_words(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane("One TK two.", headline="A TK")
    assert pane.show_finding(Finding("blocker", "placeholder", "body", 4, 6, ""))
    assert pane.body.selection == (4, 6)
    assert pane.show_finding(Finding("blocker", "placeholder", "headline", 2, 4, ""))
    qtbot.waitUntil(pane.head.headline.hasFocus)
    assert pane.head.headline.textCursor().selectedText() == "TK"
    assert not pane.show_finding(Finding("blocker", "alt", "alt", 0, 0, "", record_id="p"))


# find and replace


def test_find_goes_from_place_to_place_over_the_fields(make_pane: MakePane) -> None:
    pane = make_pane("the cat\n\nthe dog", headline="The end", dek="of the world")
    pane.do("find")
    pane.find_bar.words.setText("the")
    seen = []
    for _each in range(5):
        pane.do("find_next")
        current = pane.find_bar.current
        assert current is not None
        seen.append((current.field, current.match.start))
    assert sorted(seen[:4]) == [("body", 0), ("body", 9), ("dek", 3), ("headline", 0)]
    assert seen[4] == seen[0]
    pane.do("find_previous")
    assert pane.find_bar.current is not None
    assert (pane.find_bar.current.field, pane.find_bar.current.match.start) == seen[3]


def test_replace_all_says_what_it_left_and_is_undone(make_pane: MakePane) -> None:
    pane = make_pane("The mayor. “The mayor,” said the mayor.", headline="Mayor")
    pane.do("replace")
    pane.find_bar.words.setText("mayor")
    pane.find_bar.replacement.setText("chair")
    pane.find_bar.replace_all()
    assert assert_same(pane.body) == "The chair. “The mayor,” said the chair."
    assert pane.session.story.read("headline") == "chair"
    assert pane.find_bar.outcome.text().startswith("3 changed, 1 inside quotations: ")
    pane.find_bar.outcome.linkActivated.emit("#review")
    assert pane.body.textCursor().selectedText() == "mayor"


def test_captions_are_searched_and_replaced(make_pane: MakePane, qtbot: QtBot) -> None:
    photo = Document(Photo, new_id())
    photo.set("caption", "The mayor waves")
    pane = make_pane("", photos={photo.id: photo})
    pane.session.add("photos", PhotoUse(new_id(), photo=photo.id, name="mayor.jpg"))
    pane.do("replace")
    with qtbot.waitSignal(pane.photo_clicked) as told:
        pane.find_bar.words.setText("mayor")
    assert told.args == ["mayor.jpg"]
    pane.find_bar.replacement.setText("chair")
    pane.find_bar.replace_all()
    assert photo.read("caption") == "The chair waves"


def test_replacing_one_goes_on_to_the_next(make_pane: MakePane) -> None:
    pane = make_pane("a b a b a")
    pane.do("replace")
    pane.find_bar.words.setText("a")
    pane.find_bar.replacement.setText("xx")
    pane.find_bar.replace()
    pane.find_bar.replace()
    assert assert_same(pane.body) == "xx b xx b a"
    assert pane.body.selection == (10, 11)


def test_a_bad_expression_is_told_in_the_bar(make_pane: MakePane) -> None:
    pane = make_pane("a")
    pane.do("find")
    pane.find_bar.expression.setChecked(True)
    pane.find_bar.words.setText("(")
    assert pane.find_bar.outcome.text().startswith("This is no regular expression")
    press(pane.find_bar.words, Key.Key_Escape)
    assert not pane.find_bar.isVisible()


# the clipboard


def put_on_clipboard(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


def test_words_are_pasted_with_line_ends_as_the_story_has_them(make_pane: MakePane) -> None:
    pane = make_pane("")
    data = QMimeData()
    data.setText("one\r\ntwo\u00a0three\rfour")
    put_on_clipboard(data)
    pane.body.paste()
    assert assert_same(pane.body) == "one\n\ntwo\u00a0three\n\nfour"
    pane.session.undo()
    assert assert_same(pane.body) == ""


def test_a_web_page_is_pasted_as_markdown_in_one_step(make_pane: MakePane) -> None:
    pane = make_pane("Before after")
    pane.body.select(7, 7)
    data = QMimeData()
    data.setHtml("<h2>Head</h2><p>Some <b>bold</b> words<script>alert(1)</script></p><ul><li>one</li><li>two</li></ul>")
    put_on_clipboard(data)
    pane.body.paste()
    assert assert_same(pane.body) == "Before \n\n## Head\n\nSome **bold** words\n\n- one\n- two\n\nafter"
    pane.session.undo()
    assert assert_same(pane.body) == "Before after"


def test_a_picture_among_pasted_words_stands_where_it_stood(make_pane: MakePane, tmp_path: Path) -> None:
    pane = make_pane("")
    taken: list[Any] = []
    pane.photos_dropped.connect(taken.extend)
    (tmp_path / "near.png").write_bytes(b"in the folder for what is thrown away")
    near, far = QUrl.fromLocalFile(str(tmp_path / "near.png")).toString(), "https://example.com/far.png"
    data = QMimeData()
    data.setHtml(
        f'<p>One<a href="#n1" id="r1">1</a></p><p><img src="data:image/png;base64,QUJD"></p><p>two</p>'
        f'<img src="{near}"><img src="{far}"><img src="file:///etc/hostname"><p id="n1"><a href="#r1">1</a> A note</p>'
    )
    put_on_clipboard(data)
    pane.body.paste()
    first, second = taken
    assert (first.data, second.data) == (b"ABC", b"in the folder for what is thrown away")
    assert pane.body.toPlainText() == f"One[^1]\n\n![]({first.name})\n\ntwo\n\n![]({second.name})\n\n[^1]: A note"


def test_plain_paste_takes_the_words_alone(make_pane: MakePane) -> None:
    pane = make_pane("")
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    put_on_clipboard(data)
    pane.do("paste_plain")
    assert assert_same(pane.body) == "bold"


def test_what_is_copied_here_comes_back_the_same(make_pane: MakePane) -> None:
    pane = make_pane("10\u00a0km **b**\n\nc")
    pane.body.selectAll()
    pane.body.copy()
    pane.body.setFocus()
    press(pane.body, Key.Key_Right)
    pane.body.paste()
    assert assert_same(pane.body) == "10\u00a0km **b**\n\nc" * 2


def test_a_picture_on_the_clipboard_is_handed_on(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane("")
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    put_on_clipboard(data)
    with qtbot.waitSignal(pane.photos_dropped) as told:
        pane.body.paste()
    assert isinstance(told.args[0][0], QImage)


def test_dropped_files_are_photos_or_words(make_pane: MakePane, qtbot: QtBot, tmp_path: Path) -> None:
    pane = make_pane("")
    (tmp_path / "notes.txt").write_bytes("﻿one\r\ntwo\n".encode())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("notes.txt", "a.JPG")])
    with qtbot.waitSignal(pane.photos_dropped) as told:
        pane.body.insertFromMimeData(data)
    assert told.args[0] == [tmp_path / "a.JPG"]
    assert assert_same(pane.body) == "one\ntwo"


def test_a_file_that_is_not_utf8_is_refused_in_a_sentence(make_pane: MakePane, tmp_path: Path) -> None:
    pane = make_pane("kept")
    (tmp_path / "old.txt").write_bytes(b"caf\xe9")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "old.txt"))])
    told: list[Notice] = []
    door.told.connect(told.append)
    pane.body.insertFromMimeData(data)
    door.told.disconnect(told.append)
    assert "not UTF-8" in told[0].sentence
    assert assert_same(pane.body) == "kept"


# looks


def test_the_lines_are_no_longer_than_the_measure_and_in_the_middle(make_pane: MakePane) -> None:
    pane = make_pane("word " * 200)
    QApplication.processEvents()
    line = pane.body.document().firstBlock().layout().lineAt(0)
    assert line.width() <= pane.body.look.column
    assert abs(line.x() + line.width() / 2 - pane.body.width() / 2) < 2
    assert pane.body.horizontalScrollBar().maximum() == 0


def test_zoom_is_a_setting_that_the_wheel_turns(make_pane: MakePane) -> None:
    pane = make_pane("a")
    before = pane.body.look.points
    pane.body.zoom_turned.emit(2)
    assert pane.body.look.points == pytest.approx(before * 1.2)


def test_focus_mode_is_a_setting(make_pane: MakePane, tmp_path: Path) -> None:
    pane = make_pane("One.\n\nTwo.")
    plain = pane.body.grab().toImage()
    settings_in(tmp_path)
    pane.settings.set(declared.FOCUS_MODE, True)
    assert pane.body.grab().toImage() != plain


def test_the_head_scrolls_away_and_comes_back(make_pane: MakePane) -> None:
    pane = make_pane("A paragraph.\n\n" * 80)
    top = pane.body.y()
    for _each in range(8):
        QApplication.sendEvent(pane.sheet, a_turn(pane, -120))
    assert pane.body.y() == 0
    assert pane.body.verticalScrollBar().value() > 0
    for _each in range(16):
        QApplication.sendEvent(pane.sheet, a_turn(pane, 120))
    assert pane.body.y() == top


def a_turn(pane: CopyPane, by: int) -> QWheelEvent:
    from PySide6.QtCore import QPoint, QPointF

    middle = QPointF(pane.sheet.rect().center())
    return QWheelEvent(
        middle,
        pane.sheet.mapToGlobal(middle),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_writing_to_the_end_makes_the_head_give_way_and_keeps_the_caret_in_view(make_pane: MakePane) -> None:
    pane = make_pane("A paragraph.\n\n" * 12 + "Last.", headline="A headline")
    pane.body.select(len(pane.body.binding.lines), len(pane.body.binding.lines))
    pane.body.setFocus()
    for _each in range(12):
        type_words(pane.body, "More.")
        press(pane.body, Key.Key_Return)
    QApplication.processEvents()
    assert pane.body.viewport().rect().contains(pane.body.cursorRect().center())
    pane.do("focus_headline")
    assert pane.head.y() == 0


def test_arabic_runs_from_right_to_left(make_pane: MakePane) -> None:
    pane = make_pane("نص عربي\n\nLatin words stand here.", language="ar")
    QApplication.processEvents()
    layout = pane.body.document().firstBlock().layout()
    assert layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    edge = pane.body.page.left + pane.body.page.column
    assert layout.lineAt(0).naturalTextRect().right() == pytest.approx(edge, abs=3)
    assert pane.head.layoutDirection() == Qt.LayoutDirection.RightToLeft
    latin = pane.body.document().findBlockByNumber(2).layout()
    assert latin.textOption().textDirection() == Qt.LayoutDirection.LeftToRight


def test_a_narrow_column_is_painted_to_the_ends_of_its_lines(make_pane: MakePane, qtbot: QtBot) -> None:
    """Beside a scroll bar, in the document margin of which Qt paints nothing."""
    pane = make_pane("Whole lines of it stand there, to the very last letter. " * 200)
    pane.resize(320, 480)
    qtbot.waitUntil(lambda: pane.body.verticalScrollBar().isVisible() and pane.body.page.is_settled)
    margin = pane.body.document().documentMargin()
    painted = pane.body.viewport().width() - margin
    assert pane.body.page.left + pane.body.page.column <= painted


# lines without end


@pytest.mark.parametrize("words", ["x" * 1_000_000, "Word and **bold**, " * 50_000])
def test_a_million_characters_on_one_line_stay_usable(make_pane: MakePane, words: str) -> None:
    pane = make_pane(words)
    pane.body.setFocus()
    type_words(pane.body, "y")
    assert assert_same(pane.body) == "y" + words
    pane.body.select(500_000, 500_003)
    type_words(pane.body, "zz")
    assert assert_same(pane.body) == "y" + words[:499_999] + "zz" + words[500_002:]
    pane.session.undo()
    pane.session.undo()
    assert assert_same(pane.body) == words
    assert max(len(block) for block in pane.body.binding.lines.text().split("\n")) < 20_000


def test_a_long_line_that_is_pasted_is_cut_for_the_eye_only(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane("a b")
    pane.body.select(1, 1)
    data = QMimeData()
    data.setText("word " * 10_000)
    pane.body.insertFromMimeData(data)
    qtbot.waitUntil(lambda: pane.body.document().blockCount() > 5)
    assert assert_same(pane.body) == "a" + "word " * 10_000 + " b"
    pane.body.select(0, 25_000)
    pane.do("bold")
    assert assert_same(pane.body).startswith("**aword word")
    pane.session.undo()
    assert assert_same(pane.body) == "a" + "word " * 10_000 + " b"


def test_the_dateline_keeps_its_letters_in_the_dark(make_pane: MakePane, qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    theme.choose("light")
    pane = make_pane("Words.", dateline="HEWLÊR")
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(pane)
    window.show()
    before = pane.head.dateline.font().pointSizeF()
    for wish in ("dark", "light"):
        theme.choose(wish)
        assert pane.head.dateline.font().pointSizeF() == pane.head.byline.font().pointSizeF() == before
    window.takeCentralWidget()
