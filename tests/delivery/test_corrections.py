"""What happens after a story went out: corrected, updated, killed, at two folders that stand for two sites."""

from pathlib import Path

import pytest

from deskeditor.delivery.corrections import Asked, correct, send_again, standings
from deskeditor.delivery.deciding import decide
from deskeditor.leaving import Override, departure
from deskeditor.news.problems import BadInput, Refused
from deskeditor.news.records import Byline
from deskeditor.newsroom import Newsroom
from tests.delivery.conftest import Out, page, run

WRONG = Asked("correction", wrong="11 million", right="The barrier cost 12 million.", found_by="A reader")


def test_correction_is_told_to_readers_everywhere(house: Newsroom, out: Out) -> None:
    story = out()
    house.set_fields(story, body="It cost 12 million.")
    made = correct(house, story, WRONG)
    assert [s.stands for s in standings(house, story)] == ["on its way", "on its way"]
    run(house)
    assert not made.unsent and {d.correction for d in made.deliveries} == {made.id}
    for name in ("site", "paper"):
        assert "It cost 12 million." in page(house, name)
        assert page(house, name).count("The barrier cost 12 million.") >= 1
        assert "A reader" not in page(house, name) and "11 million" not in page(house, name)
    assert [s.stands for s in standings(house, story)] == ["acknowledged", "acknowledged"]
    now = house.story(story)
    assert (now.state, now.correction_sequence, now.version) == ("corrected", 1, 2)
    assert now.corrections[made.id].wrong == "11 million"


def test_a_second_correction_stands_above_the_first(house: Newsroom, out: Out) -> None:
    story = out()
    correct(house, story, WRONG)
    correct(house, story, Asked("clarification", right="The sum leaves out the pumps."))
    run(house)
    text = page(house, "site")
    assert text.index("leaves out the pumps") < text.index("cost 12 million") < text.index("It cost 11 million")
    assert house.story(story).correction_sequence == 2


def test_house_rule_puts_the_notice_below(house: Newsroom, out: Out) -> None:
    house.settings.set("notices_at", "bottom")
    story = out()
    correct(house, story, WRONG)
    run(house)
    text = page(house, "site")
    assert text.rindex("cost 12 million") > text.index("It cost 11 million")


def test_kill_leaves_nothing_of_the_story_but_the_notice(house: Newsroom, out: Out) -> None:
    story = out(dek="Engineers are pleased", tagline="Ann Lee covers ports.")
    made = correct(house, story, Asked("kill", cause="The document was forged", right="*Every* fact was wrong."))
    run(house)
    for name in ("site", "paper"):
        text = page(house, name)
        assert "This story has been withdrawn. *Every* fact was wrong." in text
        for gone in ("11 million", "Engineers", "covers ports", "forged"):
            assert gone not in text
    now = house.story(story)
    assert (now.state, now.pubstatus, now.body) == ("withdrawn", "canceled", "It cost 11 million.")
    assert len(made.deliveries) == 2
    with pytest.raises(Refused, match="killed"):
        correct(house, story, WRONG)


def test_killed_words_leave_by_no_exit_and_hold_no_kill_back(house: Newsroom, out: Out) -> None:
    story = out()
    source = house.add_source(name="Bo Ek")
    house.set_fields(story, body="“The wall is hollow inside,” said Bo Ek.")
    house.add_quote(words="The wall is hollow inside", source=source, story=story, terms="off the record")
    assert not departure(house, story, "public").verdict.may_leave
    with pytest.raises(Refused, match="off the record"):
        correct(house, story, Asked("correction", right="It cost more."))
    with pytest.raises(Refused, match="off the record"):
        correct(house, story, Asked("kill", cause="x", notice="Bo Ek: The wall is hollow inside."))
    assert house.story(story).corrections == {}, "nothing was written down"
    correct(house, story, Asked("kill", cause="It was told off the record"))
    run(house)
    assert "hollow" not in page(house, "site")
    assert departure(house, story, "public").verdict.may_leave
    assert departure(house, story, "advance").story.quotes == ()


def test_kill_takes_back_what_waits(house: Newsroom, out: Out) -> None:
    story = out("site")
    decide(house, story, house.destinations.find("paper"))
    correct(house, story, Asked("kill", cause="Forged"))
    run(house)
    assert page(house, "paper").count("11 million") == 0


def test_one_destination_in_trouble_does_not_keep_the_other_from_it(house: Newsroom, out: Out) -> None:
    story = out()
    site = house.destinations.find("site")
    house.destinations.set_rules(site.id, format="no such format")
    made = correct(house, story, WRONG)
    run(house)
    assert [one.destination.name for one in made.unsent] == ["site"]
    found = {s.destination.name: s.stands for s in standings(house, story)}
    assert found == {"site": "not sent", "paper": "acknowledged"}
    house.destinations.set_rules(site.id, format="html")
    send_again(house, story, made.id, house.destinations.find("site"))
    run(house)
    assert {s.stands for s in standings(house, story)} == {"acknowledged"}


def test_refile_tells_readers_nothing(house: Newsroom, out: Out) -> None:
    story = out()
    house.set_fields(story, body="It cost 12 million.")
    correct(house, story, Asked("refile", wrong="11"))
    run(house)
    assert "12 million" in page(house, "site") and "notice" not in page(house, "site").split("<body")[1]
    assert (house.story(story).state, house.story(story).correction_sequence) == ("published", 0)


def test_update_passes_the_whole_gate(house: Newsroom, out: Out) -> None:
    story = out()
    correct(house, story, WRONG)
    house.set_fields(story, body="It cost TK million.")
    with pytest.raises(Refused, match="TK"):
        correct(house, story, Asked("update", right="The pumps were ordered."))
    assert len(house.story(story).corrections) == 1
    house.set_fields(story, body="It cost 12 million. The pumps were ordered.")
    correct(house, story, Asked("update", right="The pumps were ordered."))
    run(house)
    assert "Update, " in page(house, "paper")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (Asked("correction"), "what is right"),
        (Asked("kill"), "why"),
        (Asked("mistake", right="x"), "no kind"),
        (Asked("correction", right="x", notice=" "), "notice"),
        (Asked("correction", right="x", notice="It was TK."), "TK"),
        (Asked("correction", right="x", since="yesterday"), "yesterday"),
        (Asked("correction", right="x" * 5001), "too long"),
    ],
)
def test_bad_input_changes_nothing(house: Newsroom, out: Out, said: Asked, sentence: str) -> None:
    story = out("site")
    before = house.story(story)
    with pytest.raises(BadInput, match=sentence):
        correct(house, story, said)
    assert house.story(story) == before


def test_a_story_that_nobody_has_is_not_corrected(house: Newsroom) -> None:
    story = house.new_story(headline="New", state="ready")
    for kind in ("correction", "kill"):
        with pytest.raises(Refused, match="spike"):
            correct(house, story, Asked(kind, right="x", cause="y"))


def test_own_copy_wants_a_second_person_where_the_house_says_so(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "large", profile="large") as newsroom:
        me = newsroom.add_person(name="Ann Lee")
        newsroom.me = me
        story = newsroom.new_story(
            headline="H", body="B.", state="published", bylines=(Byline("1", person=me),), first_published="2026-01-01"
        )
        kill = Asked("kill", cause="Wrong")
        with pytest.raises(Refused, match="somebody else"):
            correct(newsroom, story, kill)
        made = correct(newsroom, story, kill, override=Override("Bo Ek", "The desk is empty at night"))
        assert newsroom.story(story).corrections[made.id].approved_by == "Bo Ek"


def test_two_who_correct_at_once_are_both_told_to_readers(house: Newsroom, out: Out, tmp_path: Path) -> None:
    story = out("site")
    with Newsroom.open(house.folder) as elsewhere:
        correct(elsewhere, story, Asked("correction", right="It was June."))
    correct(house, story, WRONG)
    run(house)
    text = page(house, "site")
    assert "It was June." in text and "cost 12 million" in text
    assert house.story(story).correction_sequence == 2


def test_what_was_a_draft_there_stays_one(house: Newsroom, out: Out) -> None:
    story = house.new_story(slugline="s", headline="H", body="B.", state="ready")
    site = house.destinations.find("site")
    decide(house, story, site, wanted="draft")
    run(house)
    made = correct(house, story, Asked("correction", right="It was June."))
    assert made.deliveries[0].wanted == "draft"
    assert house.story(story).state == "ready"


def test_what_is_said_in_the_house_stays_in_every_copy_of_the_record(house: Newsroom, out: Out) -> None:
    story = out("site")
    made = correct(house, story, WRONG)
    kept = house.version_value(made.deliveries[0].kept)
    assert kept.story.corrections[made.id].found_by == "A reader"
