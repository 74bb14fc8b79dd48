"""How unknown names are told: once, whole, and together where they are surely names."""

from collections.abc import Iterator

import pytest

from deskeditor.checks.copyread import House
from deskeditor.checks.prose import Copy, passages
from deskeditor.checks.spelling.check import Spelling
from deskeditor.checks.spelling.fingers import likely_slip
from deskeditor.checks.spelling.speller import Dictionaries
from deskeditor.news.findings import Finding


@pytest.fixture(scope="module")
def speller() -> Iterator[Dictionaries]:
    made = Dictionaries()
    yield made
    made.close()


def found(speller: Dictionaries, body: str, tag: str = "en", names: frozenset[str] = frozenset()) -> list[Finding]:
    copy = Copy(passages({"body": body}, tag), tag)
    return [one for one in Spelling(speller)(copy, House(names=names)) if one.rule == "spelling.name"]


def test_a_name_is_told_whole_and_no_part_of_it_again(speller: Dictionaries) -> None:
    body = "All saw Oleg Vesnakov. Then Vesnakov left."
    assert [one.text for one in found(speller, body)] == ["Oleg Vesnakov"]


def test_what_are_surely_names_is_told_in_one_line(speller: Dictionaries) -> None:
    body = "Mayor Vesnakov met Ana Tolliverova and Gov. Oleg Brudzinka.\n\nVesnakov spoke in Zinjibur."
    place, people = found(speller, body)
    assert people.text == "Vesnakov" and people.message.endswith("right? Ana Tolliverova, Oleg Brudzinka")
    assert "2 more names" in people.message and place.text == "Zinjibur"
    _, left = found(speller, body, names=frozenset({"Petr Vesnakov"}))
    assert left.text == "Ana Tolliverova" and "one more name" in left.message


def test_players_in_a_row_are_names_in_german_too(speller: Dictionaries) -> None:
    body = "Es spielten für die Gastgeber: Atubolu – Kübler, Ginter, Lienhart (46. Makengo), Adamu."
    (one,) = found(speller, body, "de")
    assert one.text == "Atubolu" and "Kübler, Ginter, Lienhart, Makengo" in one.message


def test_particles_belong_to_the_name(speller: Dictionaries) -> None:
    (one,) = found(speller, "They asked Saleh al-Awlakki there.")
    assert one.text == "Saleh al-Awlakki"


@pytest.mark.parametrize(
    ("word", "meant", "likely"),
    [
        ("goverment", "government", True),
        ("teh", "the", True),
        ("seperate", "separate", True),
        ("comming", "coming", True),
        ("wprd", "word", True),
        ("concensus", "consensus", True),
        ("arguement", "argument", True),
        ("crore", "core", False),
        ("helmed", "helped", False),
    ],
)
def test_fingers_and_ears_go_wrong_in_their_own_way(word: str, meant: str, likely: bool) -> None:
    assert likely_slip(word, meant, "en-GB") is likely
