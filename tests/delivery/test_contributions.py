"""Reader comments: fetched once, decided there and here, made a quote or a tip, and never with the reader's address."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from deskeditor.cms.registry import KINDS
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Kind
from deskeditor.cms.troubles import Unreachable
from deskeditor.delivery.contributions import as_quote, as_tip, decide_on, fetch
from deskeditor.news.deliveries import Contribution, ContributionState, Remote
from deskeditor.news.destinations import Destination
from deskeditor.newsroom import Newsroom

ADDRESS = "reader@example.org"


@dataclass
class Forum:
    """A site with comments: words by id."""

    said: dict[str, str] = field(default_factory=dict)
    states: dict[str, ContributionState] = field(default_factory=dict)
    down: bool = False
    trusted: bool = True
    """Whether we may moderate there; else the site shows us what is approved."""

    def open(self, destination: Destination, _secret: str) -> "Forum":
        self.destination = destination.id
        return self

    def comments(self, remote_id: str, story_id: str) -> Iterator[Contribution]:
        assert remote_id == "41"
        if self.down:
            raise Unreachable("forum.example cannot be reached.")
        for id, words in self.said.items():
            url = f"https://forum.example/#c{id}"
            state = self.states.get(id, "held")
            if state != "approved" and not self.trusted:
                continue
            at = "2026-11-23T19:00:00Z"
            yield Contribution("", story_id, self.destination, id, "", "Jo", ADDRESS, words, url, at, state)

    def sees_all(self) -> bool:
        return self.trusted

    def moderate(self, remote_id: str, state: ContributionState) -> None:
        if self.down:
            raise Unreachable("forum.example cannot be reached.")
        self.states[remote_id] = state

    def close(self) -> None:
        return


@pytest.fixture
def forum(monkeypatch: pytest.MonkeyPatch) -> Forum:
    made = Forum({"1": "I saw it happen.", "2": "We know where you live."})
    kind = Kind("forum", "Forum", made.open, (), moderates=True)
    # Not another mapping in its place: whoever is imported meanwhile would keep it.
    monkeypatch.setattr(KINDS, "_built_in", {**KINDS._built_in, "forum": ""})
    monkeypatch.setitem(KINDS._loaded, "forum", kind)
    return made


@pytest.fixture
def story(house: Newsroom, forum: Forum) -> str:
    for one in house.destinations.all():
        house.destinations.remove(one.id)
    there = house.destinations.add("forum", "The Forum")
    id = house.new_story(slugline="storm", headline="Storm", body="It blew.", desk="News")
    house.outbox.know(Remote(there, "story", id, id, "41"))
    return id


def fetched(house: Newsroom) -> list[tuple[int, int, str]]:
    return [(one.found, one.new, one.sentence) for one in fetch(house, Secrets(house.id))]


def test_comments_are_fetched_once_and_flagged(house: Newsroom, story: str) -> None:
    assert fetched(house) == [(2, 2, "")]
    first = house.contributions.of_story(story)
    assert fetched(house) == [(2, 0, "")]
    again = house.contributions.of_story(story)
    assert [one.id for one in again] == [one.id for one in first]
    assert [(one.words, one.state, one.flags) for one in again] == [
        ("I saw it happen.", "held", ()),
        ("We know where you live.", "held", ("threat",)),
    ]


def test_a_decision_is_made_there_and_here(house: Newsroom, story: str, forum: Forum) -> None:
    fetched(house)
    one = house.contributions.of_story(story)[0]
    assert decide_on(house, one.id, "approved", Secrets(house.id), "She was there.").state == "approved"
    assert forum.states == {"1": "approved"}
    fetched(house)
    kept = house.contributions.one(one.id)
    assert (kept.state, kept.note, bool(kept.decided_at)) == ("approved", "She was there.", True)


def test_nothing_is_decided_here_that_the_site_does_not_do(house: Newsroom, story: str, forum: Forum) -> None:
    fetched(house)
    forum.down = True
    one = house.contributions.of_story(story)[0]
    with pytest.raises(Unreachable):
        decide_on(house, one.id, "rejected", Secrets(house.id))
    assert house.contributions.one(one.id).state == "held"
    assert fetched(house) == [(0, 0, "forum.example cannot be reached.")]


def test_what_was_deleted_there_is_kept_here(house: Newsroom, story: str, forum: Forum) -> None:
    fetched(house)
    del forum.said["1"]
    fetched(house)
    assert {one.words: one.state for one in house.contributions.of_story(story)} == {
        "I saw it happen.": "gone",
        "We know where you live.": "held",
    }


def test_what_we_may_not_see_any_more_is_not_taken_for_deleted(house: Newsroom, story: str, forum: Forum) -> None:
    forum.states["1"] = "approved"
    fetched(house)
    forum.trusted = False
    fetched(house)
    assert [one.state for one in house.contributions.of_story(story)] == ["approved", "held"]
    del forum.said["1"]
    fetched(house)
    assert [one.state for one in house.contributions.of_story(story)] == ["gone", "held"]


def test_a_quote_and_a_tip_say_nothing_of_the_address(house: Newsroom, story: str) -> None:
    fetched(house)
    one = house.contributions.of_story(story)[0]
    quote, tip = as_quote(house, one.id), as_tip(house, one.id)
    assert (as_quote(house, one.id), as_tip(house, one.id)) == (quote, tip)
    said = house.quote(quote)
    assert (said.words, said.story, said.verification) == ("I saw it happen.", story, "unverified")
    made = house.story(tip)
    assert (made.state, made.desk) == ("pitch", "News")
    assert "I saw it happen." in made.ednote
    source = house.source(said.source)
    every = "".join(map(repr, (said, made, source.name, source.email, source.how_they_know, source.notes)))
    assert ADDRESS not in every
    assert source.name == "Jo"
