"""What is said of findings, in the language of the windows."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import deskeditor.checks
from deskeditor.checks.copyread import House
from deskeditor.checks.figures.slips import slips
from deskeditor.checks.prose import passages
from deskeditor.gui.frames import taken_apart
from deskeditor.gui.language.listing import FindingModel
from deskeditor.gui.language.messages import OF_STYLE, PIECES, SENTENCES, isolated, worded
from deskeditor.gui.language.watch import Found
from deskeditor.gui.translations import speak
from deskeditor.news.findings import Finding

CHECKS = Path(deskeditor.checks.__file__).parent
SAYING = ("subbing/*.py", "figures/*.py", "spelling/*.py", "facts/arithmetic.py", "facts/growth.py")


def sentences_in(files: Iterable[Path]) -> Iterator[str]:
    """What these modules can say, with X for what differs."""
    for file in files:
        tree = ast.parse(file.read_text("utf-8"))
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            if id(node) in told | inside or not isinstance(node, ast.Constant | ast.JoinedStr):
                continue
            text = _text(node)
            if re.fullmatch(r"[A-Z“][^\\]*\s[^\\]*\w+”?[.?]", text):
                yield text


def _text(node: ast.Constant | ast.JoinedStr) -> str:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(str(one.value) if isinstance(one, ast.Constant) else "X" for one in parts)


def finding(message: str, rule: str = "spelling") -> Finding:
    return Finding("spelling", "error", rule, "body", 0, 4, "teh ", message)


PUT_TOGETHER = (
    "The lead repeats the X",
    "The copy has X X",
    "In X the clocks",
    "This does not read like X: of 100",
    "“X”X: “X” looks like",
    "From X to X is X of X percent.",
    "X is X X.",
)
"""Of these a part is chosen in the code: their frames have it in place; the last one is too general for one."""


def test_translators_see_what_the_checks_say_but_for_what_is_new() -> None:
    files = [file for kind in SAYING for file in CHECKS.glob(kind)]
    said = [text for text in sentences_in(files) if not text.startswith(PUT_TOGETHER)]
    missing = [text for text in said if not taken_apart(text, SENTENCES)[0]]
    assert len(said) > 50
    assert len(missing) <= len(said) / 20, missing


@pytest.mark.parametrize("frames", [SENTENCES, OF_STYLE, PIECES])
def test_each_frame_is_found_again_with_what_stands_in_it(frames: tuple[str, ...]) -> None:
    for frame in frames:
        values = tuple(f"“{n}” (a|b) {{0}}" for n in range(len(re.findall(r"\{\d\}", frame))))
        assert taken_apart(frame.format(*values), frames) == (frame, values)


@pytest.mark.parametrize(
    ("message", "rule", "german"),
    [
        ("“teh”: no dictionary of English has this word.", "spelling", "„teh“: Dieses Wort steht in keinem"),
        (
            "This does not read like German. Mark it as another language, if it is.",
            "x",
            "Das liest sich nicht wie Deutsch.",
        ),
        ("In 2026 that day is a Monday.", "number.weekday", "2026 ist dieser Tag ein Montag."),
        ("Use “a” or “b”, not “{c}”. Shorter.", "style.x", "Besser „a“ oder „b“ statt „{c}“. Shorter."),
        ("Neither is a success.", "style.x", "Neither is a success."),
        ("This reads well.", "name.new", "This reads well."),
    ],
)
def test_a_finding_is_said_in_the_language_of_the_window(
    qapp: QApplication,
    speaking: None,
    message: str,
    rule: str,
    german: str,
) -> None:
    assert worded(finding(message, rule)) == message
    speak(qapp, "de")
    assert worded(finding(message, rule)).startswith(german)


def test_words_from_right_to_left_turn_themselves_alone(qapp: QApplication) -> None:
    found = finding("“كورد”: “ك” looks like “ک”, and is another letter.", "letters.mixed")
    assert isolated(found) == "“\u2068كورد\u2069”: “\u2068ك\u2069” looks like “\u2068ک\u2069”, and is another letter."
    assert worded(found) == found.message
    latin = finding("“teh”: no dictionary of English has this word.", "spelling")
    assert isolated(latin) == latin.message


def test_what_a_check_found_stands_in_german_in_the_list(qapp: QApplication, speaking: None) -> None:
    speak(qapp, "de")
    house = House()
    found = [one for it in passages({"body": "It was the 22th of May."}, "en") for one in slips(it.prose, house)]
    model = FindingModel()
    model.show_rows([Found(one, one.start, one.end) for one in found])
    assert "Diese Zahl endet auf nd." in model.index(0, 0).data()
