"""What happens after a story went out: corrected, updated, killed, at two folders that stand for two sites."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.cms.secrets import Secrets
from deskeditor.delivery.corrections import Asked, correct, send_again, standings
from deskeditor.delivery.running import run_ready
from deskeditor.delivery.sending import decide
from deskeditor.leaving import Override, departure
from deskeditor.news.problems import BadInput, Refused
from deskeditor.news.records import Byline
from deskeditor.newsroom import Newsroom


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "room", name="Harbour Post") as made:
        for name in ("site", "paper"):
            (tmp_path / name).mkdir()
            id = made.destinations.add("folder", name, address=str(tmp_path / name))
            made.destinations.set_rules(id, format="html", pattern="story")
        yield made


def out(newsroom: Newsroom, names: tuple[str, ...] = ("site", "paper"), **fields: object) -> str:
    """A story that was published at these destinations."""
    said = {"slugline": "barrier", "headline": "Barrier holds", "body": "It cost 11 million.", "state": "published"}
    story = newsroom.new_story(**(said | fields))
    for name in names:
        decide(newsroom, story, newsroom.destinations.find(name))
    run(newsroom)
    return story


def run(newsroom: Newsroom) -> None:
    for _ in run_ready(newsroom, Secrets(newsroom.id)):
        pass


def page(newsroom: Newsroom, name: str) -> str:
    folder = Path(newsroom.destinations.find(name).address)
    return "\n".join(file.read_text() for file in sorted(folder.rglob("*.html")))


WRONG = Asked("correction", wrong="11 million", right="The barrier cost 12 million.", found_by="A reader")


def test_correction_is_told_to_readers_everywhere(newsroom: Newsroom) -> None:
    story = out(newsroom)
    newsroom.set_fields(story, body="It cost 12 million.")
    made = correct(newsroom, story, WRONG)
    assert [s.stands for s in standings(newsroom, story)] == ["on its way", "on its way"]
    run(newsroom)
    assert not made.unsent and {d.correction for d in made.deliveries} == {made.id}
    for name in ("site", "paper"):
        assert "It cost 12 million." in page(newsroom, name)
        assert page(newsroom, name).count("The barrier cost 12 million.") >= 1
        assert "A reader" not in page(newsroom, name) and "11 million" not in page(newsroom, name)
    assert [s.stands for s in standings(newsroom, story)] == ["acknowledged", "acknowledged"]
    now = newsroom.story(story)
    assert (now.state, now.correction_sequence, now.version) == ("corrected", 1, 2)
    assert now.corrections[made.id].wrong == "11 million"


def test_a_second_correction_stands_above_the_first(newsroom: Newsroom) -> None:
    story = out(newsroom)
    correct(newsroom, story, WRONG)
    correct(newsroom, story, Asked("clarification", right="The sum leaves out the pumps."))
    run(newsroom)
    text = page(newsroom, "site")
    assert text.index("leaves out the pumps") < text.index("cost 12 million") < text.index("It cost 11 million")
    assert newsroom.story(story).correction_sequence == 2


def test_house_rule_puts_the_notice_below(newsroom: Newsroom) -> None:
    newsroom.settings.set("notices_at", "bottom")
    story = out(newsroom)
    correct(newsroom, story, WRONG)
    run(newsroom)
    text = page(newsroom, "site")
    assert text.rindex("cost 12 million") > text.index("It cost 11 million")


def test_kill_leaves_nothing_of_the_story_but_the_notice(newsroom: Newsroom) -> None:
    story = out(newsroom, dek="Engineers are pleased", tagline="Ann Lee covers ports.")
    made = correct(newsroom, story, Asked("kill", cause="The document was forged", right="*Every* fact was wrong."))
    run(newsroom)
    for name in ("site", "paper"):
        text = page(newsroom, name)
        assert "This story has been withdrawn. *Every* fact was wrong." in text
        for gone in ("11 million", "Engineers", "covers ports", "forged"):
            assert gone not in text
    now = newsroom.story(story)
    assert (now.state, now.pubstatus, now.body) == ("withdrawn", "canceled", "It cost 11 million.")
    assert len(made.deliveries) == 2
    with pytest.raises(Refused, match="killed"):
        correct(newsroom, story, WRONG)


def test_killed_words_leave_by_no_exit_and_hold_no_kill_back(newsroom: Newsroom) -> None:
    story = out(newsroom)
    source = newsroom.add_source(name="Bo Ek")
    newsroom.set_fields(story, body="“The wall is hollow inside,” said Bo Ek.")
    newsroom.add_quote(words="The wall is hollow inside", source=source, story=story, terms="off the record")
    assert not departure(newsroom, story, "public").verdict.may_leave
    with pytest.raises(Refused, match="off the record"):
        correct(newsroom, story, Asked("correction", right="It cost more."))
    with pytest.raises(Refused, match="off the record"):
        correct(newsroom, story, Asked("kill", cause="x", notice="Bo Ek: The wall is hollow inside."))
    assert newsroom.story(story).corrections == {}, "nothing was written down"
    correct(newsroom, story, Asked("kill", cause="It was told off the record"))
    run(newsroom)
    assert "hollow" not in page(newsroom, "site")
    assert departure(newsroom, story, "public").verdict.may_leave
    assert departure(newsroom, story, "advance").story.quotes == ()


def test_kill_takes_back_what_waits(newsroom: Newsroom) -> None:
    story = out(newsroom, ("site",))
    decide(newsroom, story, newsroom.destinations.find("paper"))
    correct(newsroom, story, Asked("kill", cause="Forged"))
    run(newsroom)
    assert page(newsroom, "paper").count("11 million") == 0


def test_one_destination_in_trouble_does_not_keep_the_other_from_it(newsroom: Newsroom) -> None:
    story = out(newsroom)
    site = newsroom.destinations.find("site")
    newsroom.destinations.set_rules(site.id, format="no such format")
    made = correct(newsroom, story, WRONG)
    run(newsroom)
    assert [one.destination.name for one in made.unsent] == ["site"]
    found = {s.destination.name: s.stands for s in standings(newsroom, story)}
    assert found == {"site": "not sent", "paper": "acknowledged"}
    newsroom.destinations.set_rules(site.id, format="html")
    send_again(newsroom, story, made.id, newsroom.destinations.find("site"))
    run(newsroom)
    assert {s.stands for s in standings(newsroom, story)} == {"acknowledged"}


def test_refile_tells_readers_nothing(newsroom: Newsroom) -> None:
    story = out(newsroom)
    newsroom.set_fields(story, body="It cost 12 million.")
    correct(newsroom, story, Asked("refile", wrong="11"))
    run(newsroom)
    assert "12 million" in page(newsroom, "site") and "notice" not in page(newsroom, "site").split("<body")[1]
    assert (newsroom.story(story).state, newsroom.story(story).correction_sequence) == ("published", 0)


def test_update_passes_the_whole_gate(newsroom: Newsroom) -> None:
    story = out(newsroom)
    correct(newsroom, story, WRONG)
    newsroom.set_fields(story, body="It cost TK million.")
    with pytest.raises(Refused, match="TK"):
        correct(newsroom, story, Asked("update", right="The pumps were ordered."))
    assert len(newsroom.story(story).corrections) == 1
    newsroom.set_fields(story, body="It cost 12 million. The pumps were ordered.")
    correct(newsroom, story, Asked("update", right="The pumps were ordered."))
    run(newsroom)
    assert "Update, " in page(newsroom, "paper")


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
def test_bad_input_changes_nothing(newsroom: Newsroom, said: Asked, sentence: str) -> None:
    story = out(newsroom, ("site",))
    before = newsroom.story(story)
    with pytest.raises(BadInput, match=sentence):
        correct(newsroom, story, said)
    assert newsroom.story(story) == before


def test_a_story_that_nobody_has_is_not_corrected(newsroom: Newsroom) -> None:
    story = newsroom.new_story(headline="New", state="ready")
    for kind in ("correction", "kill"):
        with pytest.raises(Refused, match="spike"):
            correct(newsroom, story, Asked(kind, right="x", cause="y"))


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
