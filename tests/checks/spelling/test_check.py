"""The spelling of a whole story, with real dictionaries."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from deskeditor.checks.copyread import House
from deskeditor.checks.prose import Copy, passages
from deskeditor.checks.spelling.check import Spelling
from deskeditor.checks.spelling.readings import differ_by_a_slip
from deskeditor.checks.spelling.speller import Dictionaries
from deskeditor.news.findings import Finding
from deskeditor.news.housewords import HouseWord, HouseWords

GERMAN = (
    "Die Bundesregierung hat am Mittwoch ein neues Gesetz zum Schutz des Klimas beschlossen, sagte die Sprecherin. "
)


@pytest.fixture(scope="module")
def speller() -> Iterator[Dictionaries]:
    made = Dictionaries()
    yield made
    made.close()


def found(speller: Dictionaries, body: str, tag: str = "en", house: House | None = None, **more: str) -> list[Finding]:
    copy = Copy(passages({"body": body, **more}, tag), tag)
    return list(Spelling(speller)(copy, house or House()))


def said(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(one.level, one.text) for one in findings]


def test_a_slip_is_an_error_and_stands_where_it_is(speller: Dictionaries) -> None:
    body = "All was well.\n\nThe **mayor** did *recieve* it."
    (one,) = found(speller, body)
    assert (one.level, body[one.start : one.end]) == ("error", "recieve") and one.suggestions[0] == "receive"


def test_words_in_a_quotation_are_never_an_error(speller: Dictionaries) -> None:
    (one,) = found(speller, "“We did recieve it,” Lane said.")
    assert one.quoted and one.level == "warning"


def test_a_name_that_nobody_knows_is_asked_once_and_repeating_it_makes_it_not_right(speller: Dictionaries) -> None:
    body = "Police named Vesnakova. Later Vesnakova spoke. All heard Vesnakova."
    assert said(found(speller, body)) == [("suggestion", "Vesnakova")]
    known = House(names=frozenset({"Ana Vesnakova"}))
    assert found(speller, body + " It was Vesnakova’s.", house=known) == []


def test_the_house_list_is_right(speller: Dictionaries) -> None:
    body = "The harbourfest begins."
    assert said(found(speller, body)) != []
    assert found(speller, body, house=House(HouseWords((HouseWord("harbourfest", "en"),)))) == []
    assert found(speller, body, house=House(HouseWords((HouseWord("harbourfest", "de"),)))) != []


def test_the_wrong_language_is_one_finding(speller: Dictionaries) -> None:
    (one,) = found(speller, GERMAN * 3, "en")
    assert one.rule == "spelling.language" and "German" in one.message and one.level == "warning"
    assert found(speller, GERMAN * 3, "de") == []


def test_another_script_is_one_finding(speller: Dictionaries) -> None:
    (one,) = found(speller, "سەرۆکی هەرێمی کوردستان لە هەولێر پێشوازی لە شاندێکی حکومەتی عێراق کرد. " * 2, "en")
    assert one.rule == "spelling.language" and "Sorani" in one.message


def test_a_paragraph_of_another_language_is_not_red(speller: Dictionaries) -> None:
    english = "The council met on Monday to talk about the plan for the harbour and the road. " * 3
    assert found(speller, f"{english}\n\n{GERMAN}\n\n{english}") == []
    assert found(speller, f"{english} She said the words “das ist nicht so einfach” twice.") == []


def test_marked_words_are_asked_in_their_language(speller: Dictionaries) -> None:
    spelling = Spelling(speller)
    (passage,) = passages({"body": "They spoke of the Bundesregirung there."}, "en")
    marked = replace(passage.prose, foreign=((18, 32, "de"),))
    copy = Copy((passage._replace(prose=marked),))
    assert [(one.language, one.text) for one in spelling(copy, House())] == [("de", "Bundesregirung")]


@pytest.mark.parametrize("body", ["", " \n\n ", "🎉🎉 🏳️‍🌈", "12 345", "a" * 7_000, "ab " * 2_400, "…—“”"])
def test_odd_copy_is_no_trouble(speller: Dictionaries, body: str) -> None:
    assert all(one.level != "error" for one in found(speller, body))


def test_what_was_read_is_not_asked_again(speller: Dictionaries) -> None:
    asked: list[int] = []

    class Counting(Dictionaries):
        def wrong(self, words):  # type: ignore[no-untyped-def]
            asked.append(sum(len(list(each)) for each in words.values()))
            return speller.wrong(words)

    spelling = Spelling(Counting())
    for body in ("All was well.\n\nThe mayor came.", "All was well.\n\nThe mayor came."):
        list(spelling(Copy(passages({"body": body}, "en"), "en"), House()))
    assert asked[0] > 0 and not any(asked[1:])


def test_a_slip_of_the_fingers() -> None:
    assert differ_by_a_slip("obwol", "obwohl") and differ_by_a_slip("teh", "the") and differ_by_a_slip("cat", "cut")
    assert (
        not differ_by_a_slip("cat", "cat")
        and not differ_by_a_slip("cat", "dogs")
        and not differ_by_a_slip("ab", "ba c")
    )


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("The toastery was open.", "warning"),  # an ending may make another word
        ("It occured there.", "error"),
        ("She was trowelled and mopeded there.", "suggestion"),  # made of moped, not of mope
        ("The beaurocracy was slow.", "warning"),  # sounds like another
        ("They saw the neuroethologist there.", "suggestion"),  # rare rather than wrong
        ("It was asked of the Enviroment Agency.", "suggestion"),
        ("They met on Wendesday there.", "warning"),
        ("Use the dek here.", "suggestion"),  # short for something
        ("It is wich one?", "error"),
        ("We help eachother.", "suggestion"),
    ],
)
def test_how_certain_it_is(speller: Dictionaries, body: str, level: str) -> None:
    assert [one.level for one in found(speller, body)] == [level]


def test_a_german_noun_is_no_name_but_what_follows_one_may_be(speller: Dictionaries) -> None:
    assert [one.rule for one in found(speller, "Am Montag hat die Regirung getagt.", "de")] == ["spelling"]
    assert [one.rule for one in found(speller, "Es war Ministerin Nancy Faeser.", "de")] == ["spelling.name"]


@pytest.mark.parametrize(
    ("body", "tag"),
    [
        ("Lange siehts nach einem Sieg aus, und es bleibts auch. Er hat ihn herumgeschoben und hinausgetragen.", "de"),
        (
            "Die Rettungs- und Bergungsarbeiten dauerten bis zum Abend, auch die Bildungs-und Sozialarbeit.",
            "de",
        ),
        ("Am Abend kam der hallesche Stadtrat zur merkelschen Rede in das Haus.", "de"),
        ("Das erklärte Henrik Ahlers am Abend, und Lars Bender nickte nur, wie es auch Renato Steffen tat.", "de"),
        ("Die Straße zwischen den Ortsteilen Weierle und Altenrond ist gesperrt, wie Baumgart am Abend sagte.", "de"),
        ("It was late. Anatoly Lebedko spoke first, and Anatoly Lebedko spoke last.", "en"),
        ("The boda boda is quick. Some boda bodas are slow, and they are paid by the day.", "en"),
        ("Youssef Chahed signed it on Friday.\n\n“Chahed signed a decree,” it said.", "en"),
    ],
)
def test_what_may_be_right_is_at_most_asked_quietly(speller: Dictionaries, body: str, tag: str) -> None:
    assert [one for one in found(speller, body, tag) if one.level != "suggestion"] == []


@pytest.mark.parametrize(
    ("body", "level", "word"),
    [
        ("Er wurde hinausgetrgaen und kam am Abend wieder zurück in die Stadt.", "error", "hinausgetrgaen"),
        ("Das 0:3 gegen Ausgburg war die fünfte Niederlage der Saison.", "warning", "Ausgburg"),
        ("Am Abend kamen viele Menshcen in die Stadt.", "warning", "Menshcen"),
        ("Am Abend war er sehr politsch, und die europäsche Frage blieb offen.", "error", "europäsche"),
        ("Am Abend sprach die Regirung von einem großen Erfolg für das Land.", "warning", "Regirung"),
        ("Flüchtlingsanturm auf die Stadt am Abend, wie die Polizei sagte.", "warning", "Flüchtlingsanturm"),
    ],
)
def test_german_slips_are_still_found(speller: Dictionaries, body: str, level: str, word: str) -> None:
    assert (level, word) in said(found(speller, body, "de"))
