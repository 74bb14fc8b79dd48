"""Slips of the keyboard: doubled words that may be right elsewhere, spaces and stops, the last stop of a paragraph."""

import pytest

from deskeditor.checks.copyread import Copyread, House
from deskeditor.checks.prose import Copy, passages
from deskeditor.checks.subbing import every


def found(body: str, tag: str = "en") -> list[tuple[str, str]]:
    checks = Copyread(House(), every.OF_PARAGRAPHS, every.OF_COPY)
    return [(one.rule, one.text) for one in checks.check(Copy(passages({"body": body}, tag), tag))]


@pytest.mark.parametrize(
    ("body", "tag", "rule"),
    [
        ("The chip lost money in in the first nine months.", "en", "word.twice"),
        ("Sizemore is is to be sentenced on Monday.", "en", "word.twice"),
        ("Der Stamm ist zu 40 Prozent ausgehöhlt ist ist zu hören.", "de", "word.twice"),
        ("Er prallte frontal in den den Wagen eines Paars.", "de", "word.twice"),
        ("Die Gastgeber bezwangen am Samstag den die Gäste.", "de", "article.twice"),
        ("„Das die Leute so zusammenhalten, war neu“, sagte er.", "de", "confused.dass"),
        ("Das ist neu, dass hätte ich nicht gedacht.", "de", "confused.das"),
        ("Der Klub wartet seid fünf Spielen auf einen Sieg.", "de", "confused.seit"),
        ("Shares rose on it's first day of trading.", "en", "confused.its"),
        ("The firm had less users in the quarter.", "en", "confused.fewer"),
        ("It was a urgent question.", "en", "a.an"),
        ("He told the court.It was late.", "en", "space.missing"),
        ("She won Top Artist,Top Album and a cup.", "en", "space.missing"),
        ("It closed in 2021.. Nobody came.", "en", "stop.twice"),
        ("He said  nothing.", "en", "space.twice"),
        ("It was late , he said.", "en", "space.before"),
        ("Each arm bears about ??? suckers.", "en", "to.come"),
        ("Die Kosten beziffert das Amt auf XXX Euro.", "de", "to.come"),
    ],
)
def test_what_is_found(body: str, tag: str, rule: str) -> None:
    assert rule in [rule for rule, _ in found(body, tag)]


@pytest.mark.parametrize(
    ("body", "tag"),
    [
        ("She came in in the second half, and logged in in the evening.", "en"),
        ("What it is is clear, and where he was was not.", "en"),
        ("Der Mann, der der Polizei half, ging; die, die die Stadt kennen, blieben.", "de"),
        ("Der Umsatz liegt über dem des Vorjahres, die Zahl über der der anderen und entspricht dem der Bank.", "de"),
        ("Es gewann die die Stadt seit Jahren regierende Partei, und so kam das das Land prägende Thema.", "de"),
        ("Ihr seid zwei Helden, und ihr seid schon da.", "de"),
        ("It is good, for it's way too early, and for it's last orders.", "en"),
        ("Das Haus, in dem der Täter wohnte, und den der Trainer holte.", "de"),
        ("Den der Trainer nicht mag, den holt er nicht. Wer das der Polizei sagt, ist klug.", "de"),
        ("They ran it with Node.js at Booking.com, e.g. on S.B. 1147 at 3.15pm.", "en"),
        ("Well... it was late… And so on. . . . Why?!", "en"),
        ("It is of its first kind, and it's best to go. No less people-friendly.", "en"),
        ("She had been a user and a European, and a unit of one.", "en"),
        ("Who knows??? Nobody?? Really.", "en"),
    ],
)
def test_what_is_right_stays_quiet(body: str, tag: str) -> None:
    assert [one for one in found(body, tag) if one[0] not in ("verb.missing", "confused.dass")] == []


def test_the_lead_again_without_dateline_and_source() -> None:
    body = (
        "ADEN (AP) — A boat with 150 migrants capsized off southern Yemen, killing 68 people and leaving 74 others "
        "missing, the U.N. migration agency said Sunday.\n\nIt rained.\n\n"
    )
    again = "A boat with 150 migrants capsized off southern Yemen, killing 68 people and leaving 74 others missing."
    assert ("lead.twice", again) in found(body + again)


def test_swiss_marks_and_those_that_point_inwards() -> None:
    assert ("quotation.open", "«") in found("Er sei «kein böser Mensch, sagte er.", "de-CH")
    assert ("quotation.open", "»") in found("Er sei »kein böser Mensch, sagte er.", "de")
    right = "Er sei »kein böser Mensch«, sagte er.\n\nSie sei «kein böser Mensch», sagte sie."
    assert not [one for one in found(right, "de") if one[0] == "quotation.open"]


def test_an_abbreviation_in_a_name_is_not_introduced() -> None:
    body = "He told BT Sport that SC Freiburg lost. Molecules known as CRQ help. Mayor Ann Lee (LNP) left, said SSEN."
    assert [one for one in found(body) if one[0].startswith("abb")] == [("abbreviation.never", "SSEN")]


def test_a_name_in_one_word_and_in_two() -> None:
    body = "TimeWarner rose. Time Warner sold it, and Time Warner’s boss left for YouTube. “TimeWarner,” he said."
    assert [one for one in found(body) if one[0] == "term.variant"] == [("term.variant", "TimeWarner")]


def test_who_is_introduced_by_a_title_only_further_down() -> None:
    body = "Okonkwo told reporters that it was late.\n\nSen. Thaddeus Okonkwo left."
    assert ("name.first", "Okonkwo") in found(body)
    assert not [one for one in found("Sen. Thaddeus Okonkwo left.\n\nOkonkwo said so.") if one[0] == "name.first"]


def test_a_paragraph_of_sentences_ends_on_a_stop_where_others_do() -> None:
    good = "The council met on Monday in the old hall by the harbour to vote. It rose at ten.\n\n"
    bad = "The council met on Monday in the old hall by the harbour to vote. It rose at ten that night"
    assert ("stop.missing", "night") in found(4 * good.replace("ten", "nine") + bad)
    assert not [one for one in found(bad) if one[0] == "stop.missing"]
    listed = (
        "The council met on Monday in the old hall by the harbour to vote. You are told when\n\n- it rises\n- it ends"
    )
    assert not [one for one in found(4 * good + listed) if one[0] == "stop.missing"]
    credit = "The council met on Monday in the old hall by the harbour to vote. Reporting by Ann Lee and Jo Day"
    assert not [one for one in found(4 * good + credit) if one[0] == "stop.missing"]
