"""Times and speakers of a transcript as functions of values."""

from bisect import bisect_right

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.records import Transcript, Voice
from deskeditor.news.transcripts import (
    clock,
    closed,
    cue_at,
    cue_of,
    label_at,
    labelled,
    moved_cues,
    moved_turns,
    seconds_at,
    sentence_around,
    source_at,
    time_range,
    with_cue,
    with_turn,
)

TALK = Transcript(
    "t",
    text="Is it? It is. Good.",
    cues=((0, 1.0, 2.0), (7, 3.0, 4.0), (14, 30.0, 50.0)),
    turns=((0, "Q"), (7, "A"), (14, "Q")),
    voices=(Voice("v", "A", "prowse"),),
    source="somebody",
)


def test_what_is_heard_at_a_second_and_where_it_stands() -> None:
    assert [cue_at(TALK.cues, at) for at in (0.5, 1.0, 2.9, 3.0, 99)] == [-1, 0, 0, 1, 2]
    assert [cue_of(TALK.cues, at) for at in (0, 6, 7, 99)] == [0, 0, 1, 2]


def test_a_short_passage_is_played_whole_and_in_a_long_one_the_place_is_estimated() -> None:
    assert time_range(TALK, (7, 13)) == (3.0, 4.0)
    assert time_range(TALK, (0, 13)) == (1.0, 4.0)
    assert seconds_at(TALK, 14) == 30.0
    assert seconds_at(TALK, 17) == pytest.approx(41.0)  # three fifths of twenty seconds, and a second before
    assert time_range(TALK, (14, 15)) == pytest.approx((30.0, 35.0))
    assert time_range(Transcript("t", text="words"), (0, 5)) is None


def test_who_speaks_is_a_source_where_somebody_said_so() -> None:
    assert [label_at(TALK.turns, at) for at in (0, 7, 13, 14)] == ["Q", "A", "A", "Q"]
    assert source_at(TALK, 8) == "prowse"
    assert source_at(TALK, 0) == ""
    assert source_at(Transcript("t", text="x", source="somebody"), 0) == "somebody"


def test_a_transcript_in_words_has_its_labels_and_times() -> None:
    assert labelled(TALK) == "[0:01] Q: Is it? [0:03] A: It is. [0:30] Q: Good."
    assert labelled(Transcript("t", text="Plain.")) == "Plain."


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (7.9, "0:07"), (754, "12:34"), (3723, "1:02:03"), (-1, "0:00")]
)
def test_times_in_words(seconds: float, words: str) -> None:
    assert clock(seconds) == words


def test_cues_and_turns_that_begin_at_a_place() -> None:
    assert with_cue((), 3, 5.0) == ((3, 5.0, 5.0),)
    assert with_cue(((0, 1.0, 1.0),), 3, 5.0) == ((0, 1.0, 5.0), (3, 5.0, 5.0))
    assert with_cue(((3, 1.0, 2.0),), 3, 5.0) == ((3, 5.0, 5.0),)
    assert closed(((0, 1.0, 1.0), (2, 3.0, 3.0))) == ((0, 1.0, 3.0), (2, 3.0, 3.0))
    assert with_turn(((0, "A"), (9, "B")), 4, "C") == ((0, "A"), (4, "C"), (9, "B"))


SENTENCES = "It stands. “Does it?” Dr. Haddad says so.\n\nNext one"


@pytest.mark.parametrize(
    ("at", "sentence"),
    [(0, "It stands."), (9, "It stands."), (12, "“Does it?”"), (30, "Dr. Haddad says so."), (45, "Next one")],
)
def test_the_sentence_at_a_place(at: int, sentence: str) -> None:
    assert SENTENCES[slice(*sentence_around(SENTENCES, at))] == sentence


@given(st.text("ab .!?\n", max_size=60), st.integers(0, 60))
def test_every_place_has_a_sentence_without_line_ends(text: str, at: int) -> None:
    start, end = sentence_around(text, min(at, len(text)))
    assert 0 <= start <= end <= len(text) and "\n" not in text[start:end]


places = st.lists(st.integers(0, 50), unique=True, max_size=8).map(sorted)


@given(places, st.integers(0, 60), st.integers(0, 20), st.integers(0, 20))
def test_places_keep_to_their_words_in_any_edit(at: list[int], start: int, removed: int, inserted: int) -> None:
    """What begins before the edit stays, what begins behind it moves along, nothing leaves the text."""
    cues = tuple((place, float(n), float(n)) for n, place in enumerate(at))
    moved = moved_cues(cues, start, removed, inserted)
    assert [cue[1:] for cue in moved] == [cue[1:] for cue in cues]
    for before, after in zip(at, (cue[0] for cue in moved), strict=True):
        if before <= start:
            assert after == before
        elif before >= start + removed:
            assert after == before + inserted - removed
        else:
            assert after == start + inserted
    assert [cue[0] for cue in moved] == sorted(cue[0] for cue in moved)
    turns = moved_turns(tuple((place, "x") for place in at), start, removed, inserted)
    assert [turn[0] for turn in turns] == [cue[0] for cue in moved]
    assert bisect_right([cue[0] for cue in moved], start) >= bisect_right(at, start)
