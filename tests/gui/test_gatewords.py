"""What the gate and the check of quotations say, in the language of the windows."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import deskeditor.checks
import deskeditor.news
from deskeditor.checks.quotes.sentences import sentence
from deskeditor.gui.captionwords import SENTENCES as CAPTIONS
from deskeditor.gui.frames import taken_apart
from deskeditor.gui.gatelist import GateList
from deskeditor.gui.gatewords import BARRIERS, CLAUSES, PLACES, VERDICTS, barred, in_short, judged
from deskeditor.gui.theme import Theme
from deskeditor.gui.translations import speak
from deskeditor.news.gate import Finding, Verdict
from deskeditor.news.quotations import Difference
from tests.gui.language.test_messages import sentences_in

PUT_TOGETHER = (
    "The language check found X;",
    "The story is under embargo X;",
    "These words are under embargo X;",
    "XX; accept or reject X.",
    "X; answer or resolve X.",
    "X is translated",
    "X was said on background",
    "Trimmed: ",
    "X X",
    "The sentence goes on",
)
"""Of these a part is chosen in the code: their frames have it in place."""


def test_translators_see_what_gate_and_quotation_check_say_but_for_what_is_new() -> None:
    gate = Path(deskeditor.news.__file__).parent / "gate.py"
    quotes = Path(deskeditor.checks.__file__).parent / "quotes" / "sentences.py"
    said = [*sentences_in([gate, quotes])]
    missing = [text for text in said if not any(taken_apart(text, frames)[0] for frames in (BARRIERS, VERDICTS[:-8]))]
    assert len(said) > 25
    assert [text for text in missing if not text.startswith(PUT_TOGETHER)] == []


@pytest.mark.parametrize("frames", [BARRIERS, PLACES, VERDICTS, CLAUSES, CAPTIONS])
def test_each_frame_is_found_again_with_what_stands_in_it(frames: tuple[str, ...]) -> None:
    for frame in frames:
        values = tuple(f"“{n}” (a|b) {{0}}" for n in range(len(re.findall(r"\{\d\}", frame))))
        assert taken_apart(frame.format(*values), frames) == (frame, values)


def test_translators_see_what_the_check_of_captions_says() -> None:
    said = [*sentences_in([Path(deskeditor.checks.__file__).parent / "captions.py"])]
    missing = [text for text in said if not taken_apart(text, CAPTIONS)[0]]
    assert len(said) > 15
    assert [text for text in missing if " X; one of them is wrong." not in text and not text.startswith("Mind")] == []


def test_what_keeps_a_story_is_said_in_german(qapp: QApplication, speaking: None) -> None:
    state = "The story is in the state “Draft”; mark it ready first."
    quoted = "“We {waited}: long”: Nothing that was recorded has these words."
    conflict = "Somebody else moved it: to “Ready”."
    assert [barred(one) for one in (state, quoted, conflict)] == [state, quoted, conflict]
    assert in_short(state) == "The story is in the state “Draft”"
    speak(qapp, "de")
    assert in_short(state) == "Der Beitrag hat den Stand „Entwurf“"
    assert barred(quoted) == "„We {waited}: long“: In keiner Aufzeichnung steht dieser Wortlaut."
    assert barred("The legal check is required and has not been done.").startswith("Die Prüfung „Recht“ ist nötig")
    assert (
        barred("Photo “Quay”: The caption does not say when.") == "Foto „Quay“: Die Bildunterschrift sagt nicht, wann."
    )
    assert barred(conflict) == conflict
    speak(qapp, "ckb")
    assert in_short(state) == "بابەتەکە لە دۆخی «ڕەشنووس»دایە"
    own = "The story is in the state “Layout”; mark it ready first."
    assert in_short(own) == "بابەتەکە لە دۆخی «\u2068Layout\u2069»دایە"


def test_changed_words_are_told_in_german_change_by_change(qapp: QApplication, speaking: None) -> None:
    changes = [
        Difference("changed", 0, 3, "ten", "nine", meaning=True),
        Difference("added", 5, 8, "big", ""),
        Difference("inserted", 9, 14, "mayor", "she"),
    ]
    told = sentence("altered", changes[:2], barred="", said_by="", copy_says="")
    assert judged(told) == told
    speak(qapp, "de")
    assert (
        judged(told) == "für „ten“ ist „nine“ aufgezeichnet; „big“ ist nicht aufgezeichnet; der Sinn ist ein anderer."
    )
    assert judged("These are the words of somebody else.") == "Das sind die Worte von jemand anderem."


def test_the_list_of_what_is_in_the_way_stays_on_the_screen(qapp: QApplication, qtbot: QtBot, speaking: None) -> None:
    speak(qapp, "ckb")
    window = QWidget()
    qtbot.addWidget(window)
    found = GateList(Theme(qapp), window)
    hold = Finding("blocker", "hold", "hold", 0, 0, "The story is on hold; release it first.")
    found.show_verdict(Verdict("public", (hold,)), QPoint(300, 500))
    assert found.screen().availableGeometry().contains(found.geometry())
    assert found.findings.item(0).text().startswith("بابەتەکە ڕاگیراوە؛")
