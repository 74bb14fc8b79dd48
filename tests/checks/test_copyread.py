"""The whole language check, put together."""

from deskeditor.checks.copyread import House
from deskeditor.checks.every import every_check
from deskeditor.checks.prose import Copy, passages
from deskeditor.news.findings import Finding
from deskeditor.news.housewords import HouseWord, HouseWords


def found(text: str, house: House | None = None) -> list[Finding]:
    return every_check(house or House()).check(Copy(passages({"body": text}, "en"), "en"))


def test_a_name_in_two_spellings_is_told_once() -> None:
    text = "Fighters of Jabhat Qerun came on Monday. Jahbat Qerun said so. Nobody from Jabhat Qerun was hurt."
    told = [one.rule for one in found(text) if one.text.startswith("Jahbat")]
    assert told == ["name.variant"]


def test_what_the_house_forgives_is_not_told() -> None:
    text = "He lived in the the house."
    assert [one.rule for one in found(text)] == ["word.twice"]
    house = House(HouseWords((HouseWord("the the", rule="word.twice"),)))
    assert found(text, house) == []


def test_places_count_in_the_field_whatever_is_marked() -> None:
    text = "First.\n\n> One.\n\n- **He** recieve it, [said](https://news.example/x) teh 😀 man."
    for one in found(text):
        assert text[one.start : one.end] == one.text
    assert {"recieve", "teh"} <= {one.text for one in found(text)}


def test_a_source_whose_record_begins_with_a_title_has_a_first_name_in_the_copy() -> None:
    text = "Priya Raman, who leads the council, came on Monday.\n\n“I will not go,” Raman said."
    text += " Nobody asked Hallworth, Hallworth said."
    copy = Copy(passages({"body": text}, "en"), "en", names=("Cllr Priya Raman", "Dr Tom Hallworth"))
    told = [one.text for one in every_check(House()).check(copy) if one.rule == "name.first"]
    assert told == ["Hallworth"]
