"""The window of transcripts, as somebody uses it who listens, reads and types along."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.gui.ledger import player, recording
from deskeditor.gui.ledger.recording import window_of
from deskeditor.gui.ledger.transcriptwindow import Passage, TranscriptWindow
from deskeditor.gui.ledger.voices import likely
from deskeditor.gui.libraries import missing_for_player
from deskeditor.gui.notices import Notice
from deskeditor.gui.tasks import AtOnce
from deskeditor.gui.unfinished import finished
from deskeditor.ledger.recordings import add_recording, add_transcript
from deskeditor.news.records import Source, Transcript
from deskeditor.newsroom import Newsroom
from deskeditor.store import keyring
from deskeditor.store.ciphers import Cost
from tests.formats.transcripts.test_recordings import wav
from tests.gui.conftest import Start

VTT = """WEBVTT

00:00.000 --> 00:00.500
<v OKAFOR>How does it stand?

00:00.500 --> 00:01.000
<v PROWSE>It stands. 😀

00:01.000 --> 00:01.400
<v PROWSE>It is a habit.

00:01.400 --> 00:01.900
<v OKAFOR>And then?
"""
WORDS = "How does it stand?\n\nIt stands. 😀 It is a habit.\n\nAnd then?"
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

plays = pytest.mark.skipif(bool(missing_for_player()), reason="QtMultimedia needs libpulse: playing is left out")


@dataclass
class Desk:
    newsroom: Newsroom
    story: str
    transcript: str
    source: str
    window: TranscriptWindow

    @property
    def kept(self) -> Transcript:
        self.window.write_down()
        self.newsroom.flush(5)
        return self.newsroom.transcript(self.transcript)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.window.text, words)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, told: list[Notice]) -> Iterator[Desk]:
    """A story with one transcript, recorded at half past ten, and its recording of two seconds."""
    (tmp_path / "call.vtt").write_text(VTT, "utf-8")
    with Newsroom.create(tmp_path / "room") as newsroom:
        newsroom.me = newsroom.add_person(name="Maren Okafor")
        story = newsroom.new_story(slugline="wall", headline="The wall", body="Words.")
        source = newsroom.add_source(name="Helen Prowse", terms="background")
        id = add_transcript(newsroom, tmp_path / "call.vtt", story=story, recorded_at="2026-11-17T10:30:00+00:00")
        add_recording(newsroom, wav(tmp_path / "call.wav", 2.0), transcript=id)
        window = window_of(lambda: newsroom, AtOnce(), story, None)
        qtbot.waitExposed(window)
        yield Desk(newsroom, story, id, source, window)
        window.close()
        newsroom.flush(5)


def button(window: TranscriptWindow, name: str) -> QPushButton:
    return window.findChild(QPushButton, name)


def hint(window: TranscriptWindow) -> str:
    label = window.findChild(QLabel, "hint")
    return label.text() if label.isVisible() else ""


def spoken(desk: Desk) -> list[tuple[str, str]]:
    turns, text = desk.kept.turns, desk.kept.text
    return [(label, text[at:].split("\n")[0]) for at, label in turns]


def heard(desk: Desk) -> list[tuple[float, str]]:
    cues, text = desk.kept.cues, desk.kept.text
    return [(start, text[at:].split("\n")[0]) for at, start, _ in cues]


# Reading


def test_it_shows_words_times_and_speakers(desk: Desk) -> None:
    text = desk.window.text
    assert text.toPlainText() == WORDS
    assert [(time, name) for _, _, time, name, _ in text.entries(text.rect())] == [
        ("0:00", "OKAFOR"),
        ("0:00", "PROWSE"),
        ("0:01", "OKAFOR"),
    ]
    assert not desk.window.grab().isNull()


def test_who_does_not_see_the_margin_is_told_it(desk: Desk) -> None:
    desk.window.text.select(22, 22)
    assert desk.window.text.accessibleDescription() == "PROWSE, 0:00"


def test_words_can_be_selected_by_keys_and_not_changed_unasked(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(desk.window.text, "xyz")
    QTest.keyClick(desk.window.text, Key.Key_End, SHIFT)
    assert desk.window.text.span == (0, len("How does it stand?"))
    assert desk.window.text.toPlainText() == WORDS


def test_sentences_are_selected_one_more_with_each_press(desk: Desk, qtbot: QtBot) -> None:
    text = desk.window.text
    text.select(22, 22)
    QTest.keyClick(text, Key.Key_L, CTRL)
    assert text.words(text.span) == "It stands."
    QTest.keyClick(text, Key.Key_L, CTRL)
    assert text.words(text.span) == "It stands. 😀 It is a habit."


def test_finding_goes_round(desk: Desk, qtbot: QtBot) -> None:
    find = desk.window._find
    QTest.keyClicks(find, "it")
    first = desk.window.text.textCursor().selectionStart()
    for _ in range(4):
        QTest.keyClick(find, Key.Key_Return)
    assert desk.window.text.textCursor().selectedText().lower() == "it"
    assert desk.window.text.textCursor().selectionStart() == first  # it stands four times in it


# Quotes


def test_selected_words_become_a_quote_that_knows_all(desk: Desk, qtbot: QtBot) -> None:
    desk.newsroom.set_fields(desk.transcript, voices=())
    voices = desk.window.name_voices()
    assert voices is not None
    assert voices.boxes["PROWSE"].currentText() == "Helen Prowse"  # her last name is the label
    assert voices.boxes["OKAFOR"].currentData() == ""
    voices._accept()
    start = WORDS.index("It is a habit.")
    desk.window.text.select(start, start + len("It is a habit."))
    with qtbot.waitSignal(desk.window.quote_made) as made:
        QTest.keyClick(desk.window.text, Key.Key_Return, CTRL)
        dialog = desk.window.findChild(QuoteDialog)
        assert dialog.findChild(QComboBox, "source").currentText() == "Helen Prowse"
        assert dialog.findChild(QComboBox, "terms").currentText() == "On background"
        dialog.accept()
    quote = desk.newsroom.quote(made.args[0])
    assert quote.words == "It is a habit."
    assert (quote.source, quote.story, quote.transcript) == (desk.source, desk.story, desk.transcript)
    assert quote.span == (start, start + 14) and quote.time_range == (1.0, 1.4)
    assert quote.said_at == "2026-11-17T10:30:01+00:00"
    assert quote.terms == "background"
    assert quote.recorded_by == desk.newsroom.me


def test_a_quote_over_paragraphs_is_one_line_of_words(desk: Desk) -> None:
    desk.window.text.select(0, 31)
    dialog = desk.window.new_quote()
    assert dialog is not None
    assert dialog.findChild(QPlainTextEdit, "words").toPlainText() == "How does it stand? It stands."
    dialog.reject()


def test_without_words_and_marks_there_is_no_quote(desk: Desk) -> None:
    assert desk.window.new_quote() is None
    assert not button(desk.window, "quote").isEnabled()


@pytest.mark.parametrize(
    ("label", "found"), [("PROWSE", "1"), ("Helen Prowse", "1"), ("Okafor", ""), ("LEE", ""), ("", "")]
)
def test_a_label_is_likely_the_one_of_that_name(label: str, found: str) -> None:
    sources = [Source("1", name="Helen Prowse"), Source("2", name="Ann Lee"), Source("3", name="Jo Lee")]
    assert likely(label, sources) == found


# Typing along


def typing(desk: Desk) -> None:
    QTest.keyClick(desk.window.text, Key.Key_E, CTRL)
    assert button(desk.window, "typing").isChecked()


def test_what_is_typed_is_kept_and_times_stay_with_their_words(desk: Desk, qtbot: QtBot) -> None:
    typing(desk)
    before = heard(desk)
    desk.window.text.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(desk.window.text, Key.Key_End)
    desk.type(" Well")
    assert desk.kept.text.startswith("How does it stand? Well\n")
    assert heard(desk)[1:] == before[1:]
    assert [label for label, _ in spoken(desk)] == ["OKAFOR", "PROWSE", "OKAFOR"]
    assert spoken(desk)[2] == ("OKAFOR", "And then?")


def test_undo_takes_words_back_and_times_with_them(desk: Desk, qtbot: QtBot) -> None:
    typing(desk)
    before = heard(desk)
    desk.window.text.moveCursor(QTextCursor.MoveOperation.Start)
    desk.type("Now: ")
    QTest.keyClick(desk.window.text, Key.Key_Z, CTRL)
    assert desk.window.text.toPlainText() == WORDS
    assert heard(desk) == before
    QTest.keyClick(desk.window.text, Key.Key_Z, CTRL | SHIFT)
    assert desk.window.text.toPlainText().startswith("Now: ")


def test_a_speaker_is_named_for_a_paragraph(desk: Desk, qtbot: QtBot) -> None:
    typing(desk)
    desk.window.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(desk.window.text, Key.Key_Return)
    desk.type("Nothing.")
    QTest.keyClick(desk.window.text, Key.Key_F9)
    line = desk.window._speaker.lineEdit()
    assert line is not None
    line.clear()
    QTest.keyClicks(line, "PROWSE")
    QTest.keyClick(line, Key.Key_Return)
    assert spoken(desk)[-1] == ("PROWSE", "Nothing.")


def test_what_another_desk_writes_comes_in(desk: Desk, qtbot: QtBot) -> None:
    typing(desk)
    assert desk.kept.text == WORDS
    with Newsroom.open(desk.newsroom.folder) as other, other.edit(Transcript, desk.transcript) as one:
        one.splice("text", 0, 0, "First. ")
    qtbot.waitUntil(lambda: desk.window.text.toPlainText().startswith("First. How"))
    assert desk.window.transcript is not None
    assert desk.window.transcript.cues[1][0] == len("First. How does it stand?\n\n")


# Listening


def test_without_the_library_words_are_shown_and_it_is_said_what_is_missing(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import builtins

    real = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name == "PySide6.QtMultimedia":
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return real(name, *rest)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(builtins, "__import__", without)
    monkeypatch.setattr(player, "missing_for_player", lambda: missing_for_player("linux", lambda _: False))
    window = window_of(lambda: desk.newsroom, AtOnce(), "", None)
    assert window.text.toPlainText() == WORDS
    assert hint(window).endswith("sudo apt install libpulse0")
    QTest.keyClick(window.text, Key.Key_Space, CTRL)
    QTest.keyClick(window.text, Key.Key_F6)
    window.text.select(0, 18)
    assert button(window, "quote").isEnabled()
    window.close()


@plays
def test_playing_follows_the_words_and_stops_at_the_end_of_a_passage(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.open_transcript(desk.transcript, Passage(span=(20, 33), plays=True))
    qtbot.waitUntil(lambda: window.text.heard() is not None and window.listening.player.position > 0.6)
    assert window.text.words(window.text.span) == "It stands. 😀"
    qtbot.waitUntil(lambda: not window.listening.player.is_playing)
    assert 0.8 <= window.listening.player.position < 1.4


@plays
def test_keys_play_go_back_and_forward_while_one_types(desk: Desk, qtbot: QtBot) -> None:
    typing(desk)
    listening, text = desk.window.listening, desk.window.text
    listening._speed.setCurrentIndex(0)
    QTest.keyClick(text, Key.Key_Space, CTRL)
    qtbot.waitUntil(lambda: listening.player.position > 0.2)
    assert listening.player.is_playing
    QTest.keyClick(text, Key.Key_F5)
    qtbot.waitUntil(lambda: not listening.player.is_playing)
    QTest.keyClick(text, Key.Key_F6)
    qtbot.waitUntil(lambda: listening.player.position == 0)
    QTest.keyClick(text, Key.Key_F7)
    qtbot.waitUntil(lambda: listening.player.position > 1.5)
    assert text.toPlainText() == WORDS


@plays
def test_marks_select_the_words_between_them(desk: Desk, qtbot: QtBot) -> None:
    listening, text = desk.window.listening, desk.window.text
    qtbot.waitUntil(lambda: listening.player.duration > 0)
    listening.player.seek(0.6)
    QTest.keyClick(text, Key.Key_I, CTRL | SHIFT)
    listening.player.seek(1.2)
    QTest.keyClick(text, Key.Key_O, CTRL | SHIFT)
    assert text.words(text.span) == "It stands. 😀 It is a habit."
    dialog = desk.window.new_quote()
    assert dialog is not None
    assert dialog.values()["time_range"] == pytest.approx((0.6, 1.2), abs=0.06)
    dialog.reject()


@plays
def test_a_recording_without_words_is_typed_along(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window = desk.window
    window.bring_in([wav(tmp_path / "second.wav", 2.0)])
    assert button(window, "typing").isChecked() and "F8" in hint(window)
    made = window.transcript
    assert made is not None and made.title == "second"
    qtbot.waitUntil(lambda: window.listening.player.duration > 0)
    window.listening.player.seek(0.5)
    QTest.keyClick(window.text, Key.Key_F8)
    QTest.keyClicks(window.text, "It stands.")
    window.listening.player.seek(1.5)
    QTest.keyClick(window.text, Key.Key_F8)
    QTest.keyClicks(window.text, "Still?")
    desk.transcript = made.id
    assert desk.kept.text == "It stands.\nStill?"
    assert [(round(at, 1), words) for at, words in heard(desk)] == [(0.5, "It stands."), (1.5, "Still?")]


@plays
def test_a_click_beside_the_words_plays_from_there(desk: Desk, qtbot: QtBot) -> None:
    text = desk.window.text
    qtbot.waitUntil(lambda: desk.window.listening.player.duration > 0)
    top = [top for top, *_ in text.entries(text.rect())][2]
    QTest.mouseClick(text.margin, Qt.MouseButton.LeftButton, pos=QPoint(20, top + 5))
    qtbot.waitUntil(lambda: desk.window.listening.player.position >= 1.4)
    assert text.heard() is not None
    desk.window.listening.player.pause()


@plays
def test_a_click_on_the_line_of_time_goes_there(desk: Desk, qtbot: QtBot) -> None:
    slider = desk.window.findChild(QSlider, "position")
    qtbot.waitUntil(lambda: desk.window.listening.player.duration > 0)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, slider.height() // 2))
    qtbot.waitUntil(lambda: 0.8 < desk.window.listening.player.position < 1.2)


@plays
def test_what_is_no_recording_after_all_is_told(desk: Desk, qtbot: QtBot) -> None:
    path = desk.newsroom.media_path(desk.newsroom.transcript(desk.transcript).media)
    path.chmod(0o644)
    path.write_bytes(b"no sound at all")
    desk.window._load(desk.transcript)
    qtbot.waitUntil(lambda: "cannot be played" in hint(desk.window))
    assert desk.window.text.toPlainText() == WORDS


def test_a_recording_that_is_missing_is_told(desk: Desk) -> None:
    desk.newsroom.media_path(desk.newsroom.transcript(desk.transcript).media).unlink()
    desk.window._load(desk.transcript)
    assert "missing" in hint(desk.window)
    assert not desk.window.findChild(QToolButton, "play").isVisible()


# Bringing in


def test_files_are_imported_and_shown(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "speech.txt"
    file.write_text("A: One.\nB: Two.", "utf-8")
    monkeypatch.setattr(questions, "files", lambda *_: [file])
    QTest.mouseClick(button(desk.window, "import"), Qt.MouseButton.LeftButton)
    assert desk.window.text.toPlainText() == "One.\nTwo."
    assert {t.title for t in desk.newsroom.transcripts_of(desk.story)} == {"call", "speech"}


def test_a_recording_goes_to_the_transcript_that_has_none(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "speech.txt").write_text("One.", "utf-8")
    desk.window.bring_in([tmp_path / "speech.txt"])
    monkeypatch.setattr(questions, "files", lambda *_: [wav(tmp_path / "speech.wav")])
    QTest.mouseClick(button(desk.window, "record"), Qt.MouseButton.LeftButton)
    (speech,) = [t for t in desk.newsroom.transcripts_of(desk.story) if t.title == "speech"]
    assert speech.media and speech.text == "One."


def test_a_spiked_transcript_is_not_shown(desk: Desk, told: list[Notice]) -> None:
    QTest.mouseClick(button(desk.window, "spike"), Qt.MouseButton.LeftButton)
    assert desk.newsroom.transcript(desk.transcript).spiked
    assert desk.window.text.toPlainText() == "" and "No transcript yet" in desk.window.text.placeholderText()
    assert "restored" in told[-1].sentence


# From the program


def test_it_opens_from_the_menu_and_plays_for_whoever_asks(
    start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "call.vtt").write_text(VTT, "utf-8")
    with Newsroom.open(desk_folder) as newsroom:
        story = newsroom.find_story("bridge")
        id = add_transcript(newsroom, tmp_path / "call.vtt", story=story)
    program = start(desk_folder)
    program.window.actions_["quotes.all_transcripts"].trigger()
    (shown,) = [w for w in recording._open_windows() if w.parent() is program.window]
    qtbot.waitUntil(lambda: shown.text.toPlainText() == WORDS)
    again = recording.play(program.window, id, span=(20, 30))
    assert again is shown
    qtbot.waitUntil(lambda: shown.text.words(shown.text.span) == "It stands.")


def test_a_transcript_that_is_gone_is_told(desk: Desk, told: list[Notice]) -> None:
    desk.window.open_transcript("nothing", Passage(span=(0, 5), plays=True))
    assert told[-1].level == "warning" and "not here any more" in told[-1].sentence
    assert desk.window.text.toPlainText() == WORDS


# Private


PHRASE = "seven blue ladders sing"


@pytest.fixture
def private(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Somebody with a vault, and a transcript in it with its recording, shown."""
    monkeypatch.setattr(keyring.Keyring.__init__, "__defaults__", (Cost(2, 1, 1),))
    desk.newsroom.vault.cost = Cost(2, 1, 1)
    desk.newsroom.vault.make(PHRASE)
    (tmp_path / "secret.txt").write_text("PROWSE: Nobody knows it.\nOKAFOR: Yet.", "utf-8")
    desk.window.bring_in([tmp_path / "secret.txt"])
    made = desk.window.transcript
    assert made is not None and made.private
    add_recording(desk.newsroom, wav(tmp_path / "secret.wav", 2.0), transcript=made.id)
    desk.transcript = made.id
    desk.window._load(made.id)
    return desk


def test_what_is_private_is_typed_into_the_vault(private: Desk) -> None:
    typing(private)
    private.window.text.moveCursor(QTextCursor.MoveOperation.Start)
    private.type("Zebra. ")
    assert "Zebra" not in private.kept.text
    assert private.newsroom.vault.transcript(private.transcript).text.startswith("Zebra. Nobody knows it.")
    assert private.newsroom.vault.transcript(private.transcript).turns[1] == (24, "OKAFOR")
    traces = [p for p in private.newsroom.folder.rglob("*") if p.is_file() and b"Zebra" in p.read_bytes()]
    assert traces == []


def test_who_types_without_a_pause_is_kept_too(private: Desk, qtbot: QtBot) -> None:
    typing(private)

    def is_kept_while_typing() -> bool:
        private.type("z")
        return "zz" in private.newsroom.vault.transcript(private.transcript).text

    qtbot.waitUntil(is_kept_while_typing, timeout=10_000)


def test_a_quote_of_private_words_is_out_of_sight_while_the_vault_is_locked(
    private: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    private.window.text.selectAll()
    dialog = private.window.new_quote()
    assert dialog is not None
    words = dialog.findChild(QPlainTextEdit, "words")
    assert words is not None
    words.setPlainText("Nobody knew it.")
    private.newsroom.vault.lock()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    asked: list[str] = []
    monkeypatch.setattr(questions, "sure", lambda _parent, question, *_more: asked.append(question))
    assert not finished()  # the program does not close over it
    assert "not saved" in asked[0]
    private.newsroom.vault.open(PHRASE)
    qtbot.waitUntil(dialog.isVisible)
    assert words.toPlainText() == "Nobody knew it."
    dialog.reject()


def test_the_last_word_is_kept_when_the_vault_is_locked_and_nothing_is_shown(private: Desk, qtbot: QtBot) -> None:
    typing(private)
    private.window.text.moveCursor(QTextCursor.MoveOperation.Start)
    private.type("Zebra. ")
    private.window.write_private_now()
    private.newsroom.vault.lock()
    qtbot.waitUntil(lambda: private.window.text.toPlainText() == "")
    assert "locked" in hint(private.window)
    assert not private.window.findChild(QToolButton, "play").isVisible()
    assert "secret" not in private.window._choice.currentText()
    private.newsroom.vault.open(PHRASE)
    qtbot.waitUntil(lambda: private.window.text.toPlainText().startswith("Zebra. Nobody"))


@plays
def test_a_private_recording_is_played_from_any_second(private: Desk, qtbot: QtBot) -> None:
    listening = private.window.listening
    qtbot.waitUntil(lambda: listening.player.duration > 1.9)
    listening.player.play(1.0)
    qtbot.waitUntil(lambda: listening.player.is_playing and listening.player.position > 1.1)
    private.newsroom.vault.lock()
    qtbot.waitUntil(lambda: not listening.player.is_open)
