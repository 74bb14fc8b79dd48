"""The three readings of a text with suggestions, and the positions between them."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.records import Story
from deskeditor.text.document import Change, Document
from deskeditor.text.marked import Chunk
from deskeditor.text.readings import Reading, Which

MARKS = st.dictionaries(st.sampled_from(["ins:1", "ins:2", "del:1", "del:2"]), st.just(True), max_size=2)
CHUNKS = st.lists(st.builds(Chunk, st.sampled_from(["a", "é😀", "word ", "\n"]), MARKS), max_size=8)
WHICH: st.SearchStrategy[Which] = st.sampled_from(["original", "marked", "accepted"])


def suggested() -> Document[Story]:
    """Cat is to become dog, and "today" to come at the end."""
    one = Document(Story, "one")
    one.set("body", "The cät dog sat today")
    one.mark("body", 4, 7, "del:1")
    one.mark("body", 7, 11, "ins:1")
    one.mark("body", 15, 21, "ins:2")
    return one


def readings(document: Document[Any]) -> list[str]:
    return [Reading(document.chunks("body"), which).text for which in ("original", "marked", "accepted")]


def test_rule_5_a_text_has_three_readings_and_the_original_is_what_everybody_reads() -> None:
    one = suggested()
    assert readings(one) == ["The cät sat", "The cät dog sat today", "The  dog sat today"]
    for document in (one, Document(Story, "one", [one.update()])):
        assert document.value().body == "The cät sat"
        assert document.lines("body").text() == "The cät dog sat today"


def test_rule_5_typing_at_the_end_of_a_mark_does_not_take_it_on() -> None:
    one = suggested()
    one.splice("body", 11, 11, " we saw")
    one.splice("body", 7, 7, ", the")
    one.splice("body", 5, 5, "")
    assert one.value().body == "The cät, the we saw sat"
    assert readings(one)[2] == "The , the dog we saw sat today"


def test_rule_5_two_suggestions_of_one_kind_at_one_place_both_stay() -> None:
    one = suggested()
    other = Document(Story, "one", [one.update()])
    one.mark("body", 0, 7, "del:5")
    other.mark("body", 2, 9, "del:6")
    one.apply(other.update())
    other.apply(one.update())
    assert one.chunks("body") == other.chunks("body")
    assert {mark for chunk in one.chunks("body") for mark in chunk.marks} >= {"del:5", "del:6", "del:1"}
    one.mark("body", 0, 21, "del:5", None)
    assert not any("del:5" in chunk.marks for chunk in one.chunks("body"))
    assert any("del:6" in chunk.marks for chunk in one.chunks("body"))


def test_rule_5_a_suggestion_is_told_as_a_change_without_splices() -> None:
    one = suggested()
    other = Document(Story, "one", [one.update()])
    changes: list[Change] = []
    other.on_change(changes.append)
    one.mark("body", 0, 3, "del:7")
    other.apply(one.update())
    assert [(change.field, change.splices, change.remarked) for change in changes] == [
        ("body", (), True),
        ("suggestions", (), False),
    ]
    assert other.value().body == "The cät sat"
    one.mark("body", 0, 3, "ins:7")
    other.apply(one.update())
    assert other.value().body == " cät sat"


def test_rule_5_setting_a_text_leaves_open_suggestions_open() -> None:
    one = Document(Story, "one", [suggested().update()])
    one.set("body", "A cät sät")
    assert one.value().body == "A cät sät"
    assert readings(one) == ["A cät sät", "A cät dog sät today", "A  dog sät today"]
    one.set("body", "A s")
    assert readings(one) == ["A s", "A s dog today", "A s dog today"]


@given(CHUNKS, WHICH)
@settings(deadline=None)
def test_positions_go_there_and_back(chunks: list[Chunk], which: Which) -> None:
    marked = "".join(chunk.words for chunk in chunks)
    reading = Reading(chunks, which)
    for at in range(len(reading.text) + 1):
        there = reading.to_marked(at)
        assert 0 <= there <= len(marked)
        assert reading.from_marked(there) == at
        if at:
            assert marked[there - 1] == reading.text[at - 1]
        assert "".join(marked[a:b] for a, b in reading.runs(at // 2, at)) == reading.text[at // 2 : at]
    back = [reading.from_marked(at) for at in range(len(marked) + 1)]
    assert back == sorted(back)
    assert back[0] == 0
    assert back[-1] == len(reading.text)


@given(CHUNKS)
def test_the_marked_reading_is_the_text(chunks: list[Chunk]) -> None:
    reading = Reading(chunks, "marked")
    assert reading.text == "".join(chunk.words for chunk in chunks)
    assert [reading.to_marked(at) for at in range(len(reading.text) + 1)] == list(range(len(reading.text) + 1))
