"""The lines of the copy, and what in them can be checked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.facts.ledger import is_alike, ledger
from deskeditor.checks.facts.lines import all_lines, lines

REPORT = (
    "LONDON (AP) — Mayor of London Sadiq Khan said on Monday, Nov. 23, 2026 that 40 of 80 buses were broken. "
    "“We will fix it. I promise, Bob Day,” he told Ann Lee, 43.\n\n"
    "Dr. Ahmed bin Saleh’s **Ministry of Health** paid $2.3 million."
)


def kinds(text: str, tag: str, kind: str) -> list[str]:
    return [item.words for line in lines(text, "body", tag) for item in line.items if item.kind == kind]


def test_sentences_are_lines_and_a_quotation_stays_in_one() -> None:
    found = [line.words for line in lines(REPORT, "body", "en")]
    assert found == [
        "LONDON (AP) — Mayor of London Sadiq Khan said on Monday, Nov. 23, 2026 that 40 of 80 buses were broken.",
        "“We will fix it. I promise, Bob Day,” he told Ann Lee, 43.",
        "Dr. Ahmed bin Saleh’s Ministry of Health paid $2.3 million.",
    ]


def test_what_there_is_to_check_is_found() -> None:
    assert kinds(REPORT, "en", "name")[-5:] == [
        "Sadiq Khan",
        "Bob Day",
        "Ann Lee",
        "Ahmed bin Saleh",
        "Ministry of Health",
    ]
    assert kinds(REPORT, "en", "title") == ["Mayor of London", "Dr."]
    assert kinds(REPORT, "en", "place") == ["LONDON"]
    assert kinds(REPORT, "en", "date") == ["Monday, Nov. 23, 2026"]
    assert kinds(REPORT, "en", "number") == ["40", "80", "43", "$2.3 million"]
    assert kinds(REPORT, "en", "quote") == ["“We will fix it. I promise, Bob Day,”"]


@pytest.mark.parametrize(
    ("text", "tag", "kind", "words"),
    [
        ("قال الرئيس محمود عباس إن 40 شخصا قتلوا في بغداد.", "ar", "name", "محمود عباس"),
        ("قال الرئيس محمود عباس إن 40 شخصا قتلوا في بغداد.", "ar", "title", "الرئيس"),
        ("قتل ٤٠ شخصا يوم الاثنين 23 نوفمبر 2026.", "ar", "date", "الاثنين 23 نوفمبر 2026"),
        ("سەرۆک نێچیرڤان بارزانی وتی ٤٠ کەس کوژران.", "ckb", "name", "نێچیرڤان بارزانی"),
        ("سەرۆک نێچیرڤان بارزانی وتی ٤٠ کەس کوژران.", "ckb", "number", "٤٠"),
        ("قتل ثلاثة رجال.", "ar", "number", "ثلاثة"),
        ("پێنج کەس هاتن.", "ckb", "number", "پێنج"),
        ("Fünf Männer kamen.", "de", "number", "Fünf"),
        ("Die Ministerin Anna Weber kam am 3. Mai nach Berlin.", "de", "date", "3. Mai"),
        ("Le 1er mai 2023, ils étaient 2 500 à Lyon.", "fr", "date", "1er mai 2023"),
    ],
)
def test_other_languages(text: str, tag: str, kind: str, words: str) -> None:
    assert words in kinds(text, tag, kind)


def test_a_name_that_the_newsroom_knows_needs_no_capitals() -> None:
    text = "غادرت شيلان عمر المدينة."
    assert kinds(text, "ar", "name") == []
    found = lines(text, "body", "ar", frozenset({"شیلان عمر"}))
    assert [item.words for line in found for item in line.items] == ["شيلان عمر"]


def test_a_capital_that_only_the_sentence_gives_makes_no_name() -> None:
    fields = {"body": "None of them came. Lee came. Then Lee left.", "headline": "Ten die"}
    names = [item.words for line in all_lines(fields, "en") for item in line.items if item.kind == "name"]
    assert names == ["Lee", "Lee"]


@given(st.text(alphabet="Aa .“”*_#>é\n,1٣سو😀-[]()", max_size=120))
def test_a_line_stands_where_it_says(text: str) -> None:
    at = 0
    for line in lines(text, "body", "en"):
        assert at <= line.start < line.end <= len(text)
        at = line.end
        letters = [c for c in line.words if c.isalpha()]
        assert letters == [c for c in text[line.start : line.end] if c.isalpha()] or "(" in text  # but for addresses
        assert all(line.start <= item.start < item.end <= line.end for item in line.items)


def test_the_ledger_has_first_and_later_mentions_titles_and_what_differs_by_a_letter() -> None:
    text = "Mayor Ann Lee spoke. Ms. Lee left. Then Ann Leé came, and Anna Lee met Bo Ek. Ek stayed."
    names = {named.name: named for named in ledger(lines(text, "body", "en"))}
    assert [use.words for use in names["Ann Lee"].uses] == ["Ann Lee"]
    assert names["Ann Lee"].titles == ("Mayor",)
    assert set(names["Ann Lee"].alike) == {"Ann Leé", "Anna Lee"}
    assert names["Bo Ek"].forms == ("Bo Ek", "Ek")


def test_a_town_is_not_its_club() -> None:
    assert [n.name for n in ledger(lines("So Kelmouth Town won. All Kelmouth sang.", "body", "en"))] == [
        "Kelmouth Town",
        "Kelmouth",
    ]


def test_a_surname_is_the_one_person_of_that_name() -> None:
    names = {named.name: named.forms for named in ledger(lines("Bo Ek came. Ek left.", "body", "en"))}
    assert names == {"Bo Ek": ("Bo Ek", "Ek")}


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Ann Lee", "Anne Lee", True),
        ("Ann Lee", "Bob Lee", False),
        ("Brian Cox", "Brain Cox", True),
        ("Özil", "Ozil", True),
        ("Bo Ek", "Bo Ex", True),
        ("Lee", "Leo", False),
        ("Ann Lee", "Ann Lee", False),
    ],
)
def test_alike(one: str, other: str, alike: bool) -> None:
    assert is_alike(one, other) == is_alike(other, one) == alike
