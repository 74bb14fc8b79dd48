"""The sample newsroom: its files agree with each other, and it becomes a newsroom."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from PIL import Image

from deskeditor import sample
from deskeditor.ledger.gathering import checked
from deskeditor.ledger.merging_sources import likely_doubles
from deskeditor.news.notes import threads
from deskeditor.news.problems import BadInput
from deskeditor.news.quotations import FAULTY, Checked
from deskeditor.news.quotations import VERDICTS as VERDICTS_THERE_ARE
from deskeditor.news.records import ROLES_OF_PEOPLE, Quote, Story, Transcript
from deskeditor.news.times import parse
from deskeditor.news.transcripts import label_at
from deskeditor.newsroom import Newsroom, StoryFilter
from deskeditor.review import checking, translating
from deskeditor.review.copyread import copyread
from deskeditor.shipped import shipped
from deskeditor.text.changes import changes

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
FILES = shipped("resources") / "sample"
SHEET: Mapping[str, Any] = yaml.safe_load((FILES / "newsroom.yaml").read_text(encoding="utf-8"))
QUOTATION = re.compile(r"“([^”]*)”|«\s*([^»]*?)\s*»|„([^“]*)“")
NOT_IN_COPY = {"prowse_off_record", "insider_invoices", "raman_libraries"}
"""Two are off the record; the third was altered in the copy."""


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("sample") / "newsroom"
    sample.build(folder, clock=lambda: NOW)
    opened = Newsroom.open(folder)
    yield opened
    opened.close()


def body(key: str) -> str:
    return (FILES / "stories" / f"{key}.md").read_text(encoding="utf-8")


def bare(words: str) -> str:
    """Letters and digits alone, for comparing what somebody said with how it was punctuated."""
    return re.sub(r"[\W_]+", " ", words).casefold().strip()


def quoted(paragraph: str) -> str:
    """What stands between quotation marks in a paragraph, without the "she said" between its parts."""
    return bare(" ".join("".join(found) for found in QUOTATION.findall(paragraph)))


@pytest.mark.parametrize("key", SHEET["quotes"])
def test_recorded_words_stand_in_the_copy_except_those_that_must_not(key: str) -> None:
    quote = SHEET["quotes"][key]
    found = any(bare(quote["words"]) in quoted(paragraph) for paragraph in body(quote["story"]).split("\n\n"))
    assert found is (key not in NOT_IN_COPY)


def test_the_altered_quotation_differs_by_a_pronoun_and_a_verb() -> None:
    said = bare(SHEET["quotes"]["raman_libraries"]["words"])
    printed = next(p for p in map(quoted, body("council-budget").split("\n\n")) if "every library" in p)
    assert set(said.split()) ^ set(printed.split()) == {"i", "would", "will"}


def test_off_the_record_words_are_nowhere_in_the_copy() -> None:
    for key in ("prowse_off_record", "insider_invoices"):
        quote = SHEET["quotes"][key]
        assert quote["terms"] == "off the record"
        words = bare(quote["words"]).split()
        runs = [" ".join(words[i : i + 5]) for i in range(len(words) - 4)]
        assert not [run for run in runs if run in bare(body(quote["story"]))]


def test_there_is_one_long_story_with_everything_in_it() -> None:
    text = body("harbour-barrier")
    assert len(text.split()) >= 2500
    assert len(QUOTATION.findall(text)) >= 12
    assert len({q["source"] for q in SHEET["quotes"].values() if q["story"] == "harbour-barrier"}) >= 6
    for mark in (r"^## ", r"^> ", r"^- ", r"^\| ---", r"\[\^1\]", r"^\[\^1\]: "):
        assert re.search(mark, text, re.M), mark
    assert len(re.findall(r"^!\[\]\(.+\)$", text, re.M)) >= 2


def test_the_desk_is_in_all_states_many_sections_and_four_languages() -> None:
    stories = SHEET["stories"].values()
    assert {"pitch", "assigned", "draft", "filed", "desk_edit", "copy_edit", "ready", "published"} <= {
        s["state"] for s in stories
    }
    assert {"News", "Politics", "Business", "Sport", "Culture", "Weather", "Science"} == {s["desk"] for s in stories}
    assert {"en", "de", "fr", "ckb"} == {s.get("language", "en") for s in stories}
    assert [s for s in stories if s.get("spiked")]
    assert [s for s in stories if s.get("hold")]
    assert [s for s in stories if s.get("embargo")]


def test_photos_in_the_copy_are_photos_of_the_story() -> None:
    for key, story in SHEET["stories"].items():
        uses = {SHEET["photos"][use["photo"]]["file"] for use in story.get("photos", ())}
        assert set(re.findall(r"^!\[\]\((.+)\)$", body(key), re.M)) <= uses


def test_every_picture_has_a_caption_an_alternative_text_a_credit_and_terms() -> None:
    for photo in SHEET["photos"].values():
        assert all(photo[field] for field in ("caption", "alt", "credit", "usage_terms", "copyright"))
        assert photo["caption"].endswith(".")


def test_the_licence_of_every_picture_is_noted() -> None:
    noted = re.findall(
        r"^\| `(.+?)` \| .+ \| .+ \| (.+) \|$", (FILES / "LICENSES.md").read_text(encoding="utf-8"), re.M
    )
    assert all(terms.strip() for _, terms in noted)
    shipped_files = {file.name for file in (FILES / "photos").iterdir()}
    assert shipped_files == {name for name, _ in noted} == {photo["file"] for photo in SHEET["photos"].values()}


def test_pictures_are_small_enough_to_ship() -> None:
    photographs = 0
    for file in (FILES / "photos").iterdir():
        data = file.read_bytes()
        with Image.open(BytesIO(data)) as image:
            assert max(image.size) <= 1600
            photographs += image.format == "JPEG"
        assert len(data) < 300_000
    assert photographs >= 8


def test_the_transcript_is_long_enough_to_look_things_up_in() -> None:
    assert len((FILES / "transcripts" / "prowse-interview.vtt").read_text(encoding="utf-8").split()) >= 600


@pytest.mark.parametrize(
    ("offset", "meant"),
    [
        ("+40m", NOW + timedelta(minutes=40)),
        ("-3h", NOW - timedelta(hours=3)),
        ("+2d", NOW + timedelta(days=2)),
        ("2015-02-10", datetime(2015, 2, 10, tzinfo=UTC)),
    ],
)
def test_times_are_said_from_now(offset: str, meant: datetime) -> None:
    assert parse(sample.moment(offset, NOW)) == meant


def test_a_day_and_a_clock_time_are_meant_on_the_clock_of_this_place() -> None:
    meant = datetime.fromisoformat(sample.moment("-1d 17:30", NOW))
    local = NOW.astimezone()
    assert (meant.hour, meant.minute, meant.date()) == (17, 30, local.date() - timedelta(days=1))
    assert sample.day("-14d", NOW) == (local.date() - timedelta(days=14)).isoformat()


def test_it_becomes_a_newsroom(newsroom: Newsroom) -> None:
    rows = newsroom.stories(StoryFilter(sort="deadline"), limit=100)
    assert {row.slugline for row in rows} == {key for key, story in SHEET["stories"].items() if not story.get("spiked")}
    assert [row.slugline for row in newsroom.stories(StoryFilter(spiked=True), limit=100)] == ["mayor-parking"]
    late = [row.slugline for row in rows if row.state == "draft" and parse(row.deadline) < NOW]
    assert late == ["derby-report"]


def test_stories_come_out_word_for_word_with_what_belongs_to_them(newsroom: Newsroom) -> None:
    story = newsroom.story(newsroom.find_story("harbour-barrier"))
    assert story.body == body("harbour-barrier").rstrip("\n")
    assert [line.role for line in story.bylines] == ["by", "additional reporting by", "photographs by"]
    assert [use.role for use in story.photos] == ["lead", "inline", "inline", "inline"]
    assert newsroom.story(story.related[0].story).slugline == "council-budget"
    assert story.checks["facts"].status == "required"
    assert newsroom.person(story.checks["photo"].by).name == "Judith Amoah"
    assert newsroom.person(story.assignee).name == "Maren Okafor"
    assert [version.cause for version in newsroom.versions(story.id)] == ["filed"]
    hoard = newsroom.story(newsroom.find_story("spit-hoard"))
    assert hoard.embargo is not None
    assert parse(hoard.embargo.until) > NOW


def test_quotes_point_at_their_words_in_the_transcript(newsroom: Newsroom) -> None:
    story_id = newsroom.find_story("harbour-barrier")
    (transcript,) = newsroom.transcripts_of(story_id)
    assert isinstance(transcript, Transcript)
    taken = [quote for quote in newsroom.quotes_of(story_id) if quote.span]
    assert len(taken) == 7
    for quote in taken:
        assert quote.span is not None
        start, end = quote.span
        assert transcript.text[start:end] == quote.words


def test_the_interview_can_be_heard_where_a_quote_was_said(newsroom: Newsroom) -> None:
    (transcript,) = newsroom.transcripts_of(newsroom.find_story("harbour-barrier"))
    recording = newsroom.media_path(transcript.media)
    assert transcript.media_type == "audio/ogg" and recording.stat().st_size < 400_000
    assert [voice.label for voice in transcript.voices] == ["PROWSE"]
    for quote in newsroom.quotes_of(transcript.story):
        if quote.span:
            assert quote.time_range is not None
            assert 0 < quote.time_range[0] < quote.time_range[1] < transcript.duration
            assert label_at(transcript.turns, quote.span[0]) == "PROWSE"


VERDICTS = {
    "People think of a wall as a thing,": "exact",
    "We now send a man with a key … and if it does not work he telephones me,": "trimmed",
    "Last year I signed for thirty-four panels of forty-four,": "altered",
    "You cannot build a thing and hope that people are afraid of it,": "misattributed",
    "We could find our fifth tomorrow if somebody told us what we were to stop doing,": "not for use",
    "you find out": "too short",
}
"""Quotations of the long story and what the check finds of them; that of the appraisal is in no ledger."""


@pytest.fixture(scope="module")
def quotations(newsroom: Newsroom) -> dict[str, Checked]:
    """Those of the long story, by their words."""
    return {one.quotation.words: one for one in checked(newsroom, newsroom.find_story("harbour-barrier"))}


def test_the_long_story_has_quotations_of_every_verdict(quotations: dict[str, Checked]) -> None:
    assert {one.verdict for one in quotations.values()} == set(VERDICTS_THERE_ARE)
    assert {words: quotations[words].verdict for words in VERDICTS} == VERDICTS
    assert [words for words, one in quotations.items() if one.faulty] == [
        words for words, verdict in VERDICTS.items() if verdict in FAULTY
    ]
    (altered,) = quotations["Last year I signed for thirty-four panels of forty-four,"].differences
    assert (altered.copy, altered.recorded, altered.meaning) == ("thirty-four", "thirty-three", True)


def test_in_the_other_stories_nothing_is_marked_but_the_altered_quotation(newsroom: Newsroom) -> None:
    faulty = {}
    for key in SHEET["stories"].keys() - {"harbour-barrier", "mayor-parking"}:
        if found := [one.verdict for one in checked(newsroom, newsroom.find_story(key)) if one.faulty]:
            faulty[key] = found
    assert faulty == {"council-budget": ["altered"]}


SLIPS = {
    "dark-skies": {"TK", "XX"},
    "derby-report": {"TK", "diferently", "Rudock", "still remain"},
    "faehre-winter": {"zusäzlich", "bereits schon"},
    "kurdish-story-hour": {"كورد", "نەخۆشخنە"},
}
"""What the language check finds in stories that are not finished, but for names and offers."""


@pytest.mark.parametrize("key", SHEET["stories"])
def test_the_language_check_finds_the_slips_and_nothing_else(newsroom: Newsroom, key: str) -> None:
    found = copyread(newsroom, newsroom.find_story(key)).open
    sure = {one.text for one in found if one.level != "suggestion"}
    assert sure <= SLIPS.get(key, set()) <= {one.text for one in found}


def test_a_translation_is_begun_and_its_original_was_changed_since(newsroom: Newsroom) -> None:
    rows = translating.side_by_side(newsroom, newsroom.story(newsroom.find_story("ferry-winter")))
    assert {row.state for row in rows} == {"translated", "untranslated", "missing", "changed"}
    (changed,) = (row for row in rows if row.state == "changed")
    assert changed.was is not None and "18.30 Uhr" in changed.was and "6.30pm" in changed.pair.translation[0].words


def test_the_house_list_says_who_added_a_word_and_why(newsroom: Newsroom) -> None:
    kept = {word.word: word for word in newsroom.house_words.entries}
    assert kept.keys() == {entry["word"] for entry in SHEET["house_words"]}
    assert (kept["Barre"].language, kept["Barre"].by) == ("de", "Henrike Thomsen") and kept["Barre"].note


def test_the_evidence_of_a_faulty_quotation_plays_or_opens(newsroom: Newsroom, quotations: dict[str, Checked]) -> None:
    for words, verdict in VERDICTS.items():
        evidence = quotations[words].evidence
        if verdict in ("too short", "not for use"):
            continue
        assert evidence is not None and evidence.time_range is not None, words
        transcript = newsroom.transcript(evidence.transcript)
        assert newsroom.media_path(transcript.media).is_file()
        assert evidence.time_range[1] <= transcript.duration
    named = quotations["We could find our fifth tomorrow if somebody told us what we were to stop doing,"].evidence
    assert named is not None and newsroom.quote(named.quote).evidence == "Tom’s notebook 7, page 31"


def test_sources_have_replies_and_one_is_written_down_twice(newsroom: Newsroom) -> None:
    sources = {source.name: source for source in newsroom.records("source")}
    county = sources["Eastmarsh County Council"]
    assert [reply.outcome for reply in county.replies] == ["did not respond", "did not respond"]
    assert newsroom.story(county.replies[0].story).slugline == "harbour-barrier"
    assert newsroom.person(county.replies[1].asked_by).name == "Thomas Hallworth"
    (doubles,) = likely_doubles(sources.values())
    assert {source.name for source in doubles.sources} == {"Priya Raman", "Cllr Priya Raman"}


def test_the_published_view_has_every_name_and_picture_and_nothing_off_the_record(newsroom: Newsroom) -> None:
    view = newsroom.published(newsroom.find_story("harbour-barrier"))
    assert view.byline == "By Maren Okafor; additional reporting by Tom Hallworth; photographs by Lav Varshney"
    assert view.photos[0].name == "lower-field-tripod.jpg"
    assert all(photo.caption and photo.alt and photo.credit for photo in view.photos)
    assert not [quote for quote in view.quotes if "smaller sea" in quote.words]


def test_the_newsroom_knows_whose_it_is(newsroom: Newsroom) -> None:
    assert newsroom.profile.key == "large"
    assert newsroom.person(newsroom.settings.get("me")).name == "Maren Okafor"


def test_the_history_says_who_wrote_what(newsroom: Newsroom) -> None:
    changes = newsroom.history(newsroom.find_story("derby-report"))
    assert {newsroom.person(change.person).name for change in changes} == {"Gwilym Parry"}


def test_a_newsroom_that_is_there_is_left_alone(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path, name="The Evening Post") as there:
        there.new_story(slugline="mine")
    with pytest.raises(BadInput, match="already"):
        sample.build(tmp_path)
    with Newsroom.open(tmp_path) as there:
        assert there.name == "The Evening Post"
        assert [row.slugline for row in there.stories()] == ["mine"]


def test_records_and_kinds_of_the_file_are_those_of_the_newsroom(newsroom: Newsroom) -> None:
    assert len(newsroom.records("quote")) == len(SHEET["quotes"])
    assert all(isinstance(quote, Quote) for quote in newsroom.records("quote"))
    assert all(isinstance(story, Story) for story in newsroom.records("story"))


def test_the_review_desk_has_something_on_it(newsroom: Newsroom) -> None:
    people = {person.id: person for person in newsroom.records("person")}
    assert {role for person in people.values() for role in person.roles} == set(ROLES_OF_PEOPLE)
    assert "editor" in people[newsroom.me].roles, "who opens it may try what an editor does"
    story = newsroom.story(newsroom.find_story("harbour-barrier"))
    assert {people[one.by].name for one in story.suggestions} == {"Frank Dobell", "Judith Amoah", "Delia Marchbanks"}
    (asked,) = (thread for thread in threads(story.notes) if newsroom.me in thread.note.mentions)
    assert [note.by for note in asked.answers] == [newsroom.me]
    assert [note.kind for note in story.notes].count("legal") == 1
    sheet = checking.sheet_of(newsroom, story.id)
    assert sheet.coverage.settled == 3 and not sheet.orphans and story.fact_check
    assert newsroom.story(newsroom.find_story("crab-quota")).photo_order


def test_what_was_said_is_of_who_said_it_and_the_desk_changed_words_after_filing(newsroom: Newsroom) -> None:
    id = newsroom.find_story("council-budget")
    (filed,) = newsroom.versions(id)
    changed = changes(newsroom.version_value(filed.id), newsroom.snapshot(id)).restorable
    assert [change.field for change in changed] == ["body"]
    (thread,) = threads(newsroom.story(id).notes)
    rows = [row for row in newsroom.history(id) if row.field == "notes"]
    assert {row.person for row in rows} == {thread.note.by, thread.answers[0].by}
