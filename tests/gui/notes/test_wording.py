"""What is said of the change that a suggestion would make, for a person."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from deskeditor.gui.notes.card import with_mentions
from deskeditor.gui.notes.cards import Card
from deskeditor.gui.notes.faces import MOST_LINES, _laid_out
from deskeditor.gui.notes.wording import Piece, about_words, change_pieces, names_of, plain_words
from deskeditor.gui.theme import LIGHT
from deskeditor.news.ids import new_id
from deskeditor.news.records import Byline, Note, Person, PhotoUse, Suggestion
from deskeditor.text.shapes import to_json

ADA = Person("ada", name="Ada Quill")
NAMES = names_of((ADA,), (PhotoUse("use", name="pier"),), "ada")
LINE = to_json(Byline("b", person="ada", role="by"))


def said(one: Suggestion) -> str:
    return plain_words(change_pieces(one, NAMES))


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (Suggestion("1", "body", "replace", deleted="old", inserted="new"), "take out “old”, put in “new”"),
        (Suggestion("1", "body", "insert", inserted="رۆژ"), "put in “رۆژ”"),
        (Suggestion("1", "body", "insert", inserted="\n\n"), "Begin a new paragraph"),
        (Suggestion("1", "body", "delete", deleted="\n\n"), "Join two paragraphs"),
        (Suggestion("1", "body", "delete", deleted=" "), "Take out a space"),
        (Suggestion("1", "dateline", "set", value='"Berlin"', was='"Bonn"'), "take out “Bonn”, put in “Berlin”"),
        (Suggestion("1", "dateline", "set", value='"Berlin"', was='""'), "put in “Berlin”"),
        (Suggestion("1", "bylines", "add", value=json.dumps(LINE)), "put in “By Ada Quill”"),
        (Suggestion("1", "bylines", "remove", was=json.dumps(LINE)), "take out “By Ada Quill”"),
        (Suggestion("1", "bylines", "move", value="[]", was="[]"), "Another order"),
        (
            Suggestion("1", "bylines", "amend", value='{"location": "Bonn"}', was=json.dumps(LINE)),
            "Location:, put in “Bonn”",
        ),
        (Suggestion("1", "urgency", "set", value="{", was="5"), "a change that this program cannot show"),
        (Suggestion("1", "no_such_field", "set", value="1", was="2"), "a change that this program cannot show"),
        (Suggestion("1", "bylines", "amend", value='{"role": 3}', was="[]"), "a change that this program cannot show"),
    ],
)
def test_a_change_is_said_in_words(one: Suggestion, words: str) -> None:
    assert said(one) == words


@pytest.mark.parametrize(
    ("card", "words"),
    [
        (Card("1", "body", (1, 2)), ""),
        (Card("1"), "The story as a whole"),
        (Card("1", "dek"), "Standfirst"),
        (Card("1", "caption:use"), "Caption of the photo “pier”"),
        (Card("1", "photo:gone"), "Photo “no longer in the story”"),
        (Card("1", "body", exact="bridge", orphan=True), "Body: words that are gone"),
    ],
)
def test_what_a_card_is_about(card: Card, words: str) -> None:
    assert about_words(card, NAMES) == words


def test_who_is_not_known_is_somebody_and_who_is_no_member_has_their_name() -> None:
    assert [NAMES.person(by) for by in ("ada", "", new_id(), "Cy Law")] == [
        "Ada Quill",
        "Somebody",
        "Somebody",
        "Cy Law",
    ]


def test_who_is_mentioned_stands_out_by_whatever_name() -> None:
    tom = Person("tom", name="Thomas Lee", display_name="Tom Lee")
    note = Note("1", text="@Tom Lee and @thomas, not @Thomasina or @Ada <b>", mentions=("tom", "nobody"))
    shown = with_mentions(note, names_of((ADA, tom), (), "ada"), LIGHT)
    assert [part.split("</b>")[0].split(">")[1] for part in shown.split("<b ")[1:]] == ["@Tom Lee", "@thomas"]
    assert shown.endswith("@Ada &lt;b&gt;")


def test_long_words_end_in_three_lines_whatever_the_ellipsis_needs(qapp: QApplication) -> None:
    for width in range(120, 220, 3):
        layout, _ = _laid_out((Piece("agreed, as it was, or leave it out " * 9),), width, LIGHT, qapp.font(), 16)
        assert layout.lineCount() == MOST_LINES and layout.text().endswith("…"), width
