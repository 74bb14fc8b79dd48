"""Doubles of a source: found, made one, and nothing of it lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.ledger.merging_sources import likely_doubles, merge_sources, suggested
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, Refused
from deskeditor.news.records import Reply, Source, Story, Voice
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        yield newsroom


def confidential(newsroom: Newsroom) -> str:
    """A confidential source, in a vault that is open and costs no time."""
    newsroom.vault.cost = Cost(2**4)
    newsroom.vault.make("five words nobody expects together")
    return newsroom.add_source(alias="Heron", name="Zed Quill", confidential=True)


def groups(*sources: Source) -> list[set[str]]:
    return [{source.id for source in doubles.sources} for doubles in likely_doubles(sources)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Source("1", name="Helen Prowse"), Source("2", name="helen  PROWSE")),
        (Source("1", name="Dr Samir Haddad"), Source("2", name="Samir Haddad")),
        (Source("1", name="Rêbîn Ciwan"), Source("2", name="Rebin Ciwan")),
        (Source("1", name="H. Prowse"), Source("2", name="Helen Prowse")),
        (Source("1", name="Press office", email="Press@port.example"), Source("2", email="press@port.example ")),
        (Source("1", name="A", phone="+44 1632 960140"), Source("2", name="B", phone="+44-1632-960140")),
    ],
)
def test_likely_doubles_are_found(one: Source, other: Source) -> None:
    assert groups(one, other) == [{"1", "2"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Source("1", name="Helen Prowse"), Source("2", name="Hugh Prowse")),
        (Source("1", name="Helen Prowse"), Source("2", name="H. Brown")),
        (Source("1", name="Prowse"), Source("2", name="Helen Prowse")),
        (Source("1"), Source("2")),
        (Source("1", phone="12"), Source("2", phone="12")),
        (Source("1", name="Ann Lee"), Source("2", name="Ann Lee", spiked=True)),
        (Source("1", name="Ann Lee"), Source("2", name="Ann Lee", confidential=True)),
    ],
)
def test_others_are_not(one: Source, other: Source) -> None:
    assert groups(one, other) == []


def test_those_who_share_name_and_address_are_told_once() -> None:
    ann = Source("1", name="Ann Lee", email="a@lee.example")
    assert groups(ann, Source("2", name="Ann Lee", email="a@lee.example")) == [{"1", "2"}]


def test_the_suggestion_fills_what_is_empty_and_takes_the_strictest_terms() -> None:
    kept = Source("1", name="Ann Lee", terms_wording="On the record.", notes="Calls back.")
    other = Source(
        "2", name="A. Lee", title="mayor", terms="background", terms_wording="No name.", notes="Early riser."
    )
    values = suggested([kept, other])
    assert (values["name"], values["title"]) == ("Ann Lee", "mayor")
    assert (values["terms"], values["terms_wording"]) == ("background", "No name.")
    assert values["notes"] == "Calls back.\n\nEarly riser."


def test_all_that_names_the_double_names_the_kept_one(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="bridge")
    keep, double = newsroom.add_source(name="Helen Prowse"), newsroom.add_source(name="H. Prowse", title="engineer")
    quote = newsroom.add_quote(words="It is a habit.", source=double, story=story)
    spiked = newsroom.add_quote(words="Never mind.", source=double, story=story, spiked=True)
    voices = (Voice(new_id(), "PROWSE", double), Voice(new_id(), "OKAFOR", ""))
    transcript = newsroom.add_transcript(title="Interview", source=double, voices=voices)
    reply = Reply(new_id(), story=story, question="Is it safe?")
    with newsroom.edit(Source, double) as document:
        document.add("replies", reply)
    with newsroom.edit(Story, story) as document:
        document.decide("quotation:a", {"field": "body", "words": "It is.", "source": double, "by": "p"}, actor="")

    merged = merge_sources(newsroom, keep, [double])

    assert (merged.quotes, merged.transcripts, merged.replies, merged.rulings) == (2, 1, 1, 1)
    assert newsroom.quote(quote).source == newsroom.quote(spiked).source == keep
    heard = newsroom.transcript(transcript)
    assert (heard.source, [voice.source for voice in heard.voices]) == (keep, [keep, ""])
    ruling = newsroom.story(story).rulings["a"]
    assert (ruling.source, ruling.words, ruling.by) == (keep, "It is.", "p")
    kept = newsroom.source(keep)
    assert (kept.name, kept.title, kept.replies) == ("Helen Prowse", "engineer", (reply,))
    gone = newsroom.source(double)
    assert gone.spiked and gone.name == "H. Prowse"
    decision = newsroom.document(double).decisions()[-1]
    assert decision.what == "spiked" and keep in decision.note and decision.actor == newsroom.me


def test_the_spike_gives_the_double_back_and_history_tells_what_was_merged(newsroom: Newsroom) -> None:
    keep, double = newsroom.add_source(name="Ann Lee"), newsroom.add_source(name="A. Lee")
    quote = newsroom.add_quote(words="Yes.", source=double)
    merge_sources(newsroom, keep, [double])
    newsroom.set_fields(double, spiked=False)
    assert {row.shown for row in newsroom.source_rows()} == {"Ann Lee", "A. Lee"}
    (change,) = [change for change in newsroom.history(quote) if change.field == "source"]
    assert (change.before, change.after) == (double, keep)


def test_the_values_that_were_chosen_are_kept(newsroom: Newsroom) -> None:
    keep = newsroom.add_source(name="Ann Lee", phone="1", terms="background", attribution="an aide")
    double = newsroom.add_source(name="Anne Lee", phone="2")
    merge_sources(newsroom, keep, [double], {"name": "Anne Lee", "phone": "2", "terms": "on the record"})
    kept = newsroom.source(keep)
    assert (kept.name, kept.phone, kept.terms, kept.attribution) == ("Anne Lee", "2", "on the record", "an aide")


def test_what_cannot_be_merged_is_refused_and_left(newsroom: Newsroom) -> None:
    ann, bo = newsroom.add_source(name="Ann Lee"), newsroom.add_source(name="Bo Ek")
    heron = confidential(newsroom)
    gone = newsroom.add_source(name="Cy Gone", spiked=True)
    quote = newsroom.add_quote(words="Yes.", source=bo)
    for keep, others, values, why in (
        (ann, [], {}, "at least two"),
        (ann, [ann], {}, "with itself"),
        (ann, [bo, bo], {}, "with itself"),
        (ann, [bo, heron], {}, "confidential"),
        (heron, [ann], {}, "confidential"),
        (ann, [bo, gone], {}, "spike"),
        (ann, [bo], {"spiked": True}, "no field"),
    ):
        with pytest.raises(BadInput, match=why):
            merge_sources(newsroom, keep, others, values)
    assert newsroom.quote(quote).source == bo
    assert not newsroom.source(bo).spiked


def test_private_contacts_come_along_and_stay_private(newsroom: Newsroom) -> None:
    confidential(newsroom)
    keep, double = newsroom.add_source(name="Ann Lee"), newsroom.add_source(name="A. Lee", phone="+44 1632 960140")
    call = newsroom.add_transcript(title="Call", source=double, voices=(Voice(new_id(), "LEE", double),))
    assert newsroom.source(double).phone == newsroom.transcript(call).source == ""
    newsroom.vault.lock()
    with pytest.raises(Refused, match="vault"):
        merge_sources(newsroom, keep, [double])
    assert not newsroom.source(double).spiked
    newsroom.vault.open("five words nobody expects together")
    merge_sources(newsroom, keep, [double])
    assert (newsroom.source(keep).phone, newsroom.vault.source(keep).phone) == ("", "+44 1632 960140")
    heard = newsroom.vault.transcript(call)
    assert (heard.source, heard.voices[0].source) == (keep, keep)
