"""The quote book's questions: the right quotes and sources, in the right order, a page at a time."""

import pytest

from deskeditor.news.ids import new_id
from deskeditor.news.records import Reply, Ruling, Source, Voice
from deskeditor.newsroom import Newsroom, QuoteFilter, SourceFilter
from deskeditor.store.ciphers import Cost


@pytest.fixture
def book(newsroom: Newsroom) -> dict[str, str]:
    """Who and what there is, by short names."""
    newsroom.me = newsroom.add_person(name="Ada Quill")
    newsroom.vault.cost = Cost(2**4)
    newsroom.vault.make("five words nobody expects together")
    ids = {
        "bridge": newsroom.new_story(slugline="bridge", headline="Bridge opens"),
        "ferry": newsroom.new_story(slugline="ferry", headline="Ferry stops"),
        "lee": newsroom.add_source(name="Ann Lee", title="mayor", affiliation="Larkhaven"),
        "ek": newsroom.add_source(name="Bo Ek", terms="background", attribution="an aide"),
        "heron": newsroom.add_source(alias="Heron", confidential=True, terms="background"),
        "gone": newsroom.add_source(name="Cy Gone", spiked=True),
    }
    quotes = {
        "spring": (
            "lee",
            "bridge",
            "We will open it by spring.",
            "2026-11-20T10:00:00+00:00",
            "on the record",
            "heard",
        ),
        # An hour before the one above, though its text sorts after it.
        "early": ("lee", "ferry", "No ferry this winter.", "2026-11-20T10:30:00+02:00", "on the record", "confirmed"),
        "aide": ("ek", "bridge", "The money is there.", "2026-11-21T09:00:00+00:00", "background", "unverified"),
        "heron": ("heron", "bridge", "I saw the invoice.", "", "deep background", "unverified"),
        "gone": ("gone", "bridge", "The spring of discontent.", "2026-11-22T09:00:00+00:00", "on the record", "heard"),
    }
    for key, (source, story, words, said_at, terms, verification) in quotes.items():
        fields = {"words": words, "said_at": said_at, "terms": terms, "verification": verification}
        ids[f"q:{key}"] = newsroom.add_quote(source=ids[source], story=ids[story], **fields)
    ids["q:spiked"] = newsroom.add_quote(words="Spiked words.", source=ids["lee"], story=ids["bridge"], spiked=True)
    return ids


def listed(newsroom: Newsroom, ids: dict[str, str], **view: object) -> list[str]:
    keys = {id: key.removeprefix("q:") for key, id in ids.items()}
    asked = QuoteFilter(**view)  # type: ignore[arg-type]
    rows = newsroom.quote_rows(asked)
    assert newsroom.count_quotes(asked) == len(rows)
    return [keys[row.id] for row in rows]


def people(newsroom: Newsroom, **view: object) -> list[str]:
    asked = SourceFilter(**view)  # type: ignore[arg-type]
    rows = newsroom.source_rows(asked)
    assert newsroom.count_sources(asked) == len(rows)
    return [row.shown for row in rows]


def test_the_last_said_comes_first_whatever_its_zone_and_what_is_out_of_use_does_not(
    newsroom: Newsroom, book: dict[str, str]
) -> None:
    assert listed(newsroom, book) == ["aide", "spring", "early", "heron"]
    assert listed(newsroom, book, descending=False) == ["heron", "early", "spring", "aide"]


@pytest.mark.parametrize(
    ("view", "found"),
    [
        ({"words": "spring"}, ["spring"]),
        ({"words": "ann l"}, ["spring", "early"]),
        ({"words": "lee ferry"}, ["early"]),
        ({"words": "“by spring”"}, ["spring"]),
        ({"words": "heron"}, ["heron"]),
        ({"words": "nothing of it"}, []),
        ({"terms": ("background", "deep background")}, ["aide", "heron"]),
        ({"verification": ("heard", "confirmed")}, ["spring", "early"]),
        ({"since": "2026-11-21"}, ["aide"]),
        ({"until": "2026-11-20"}, ["spring", "early"]),
        ({"since": "2026-11-20", "until": "2026-11-20", "words": "ferry"}, ["early"]),
    ],
)
def test_quotes_are_filtered(
    newsroom: Newsroom, book: dict[str, str], view: dict[str, object], found: list[str]
) -> None:
    assert listed(newsroom, book, **view) == found


def test_quotes_of_one_source_and_one_story(newsroom: Newsroom, book: dict[str, str]) -> None:
    assert listed(newsroom, book, source=book["lee"]) == ["spring", "early"]
    assert listed(newsroom, book, source=book["lee"], story=book["ferry"]) == ["early"]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("source", ["early", "spring", "aide", "heron"]),
        ("words", ["heron", "early", "aide", "spring"]),
        ("terms", ["early", "spring", "aide", "heron"]),
        ("story", ["heron", "spring", "aide", "early"]),
        ("verification", ["heron", "aide", "spring", "early"]),
    ],
)
def test_each_order_of_quotes_goes_both_ways(
    newsroom: Newsroom, book: dict[str, str], sort: str, order: list[str]
) -> None:
    assert listed(newsroom, book, sort=sort, descending=False) == order
    assert listed(newsroom, book, sort=sort, descending=True) == order[::-1]


def test_pages_follow_each_other(newsroom: Newsroom, book: dict[str, str]) -> None:
    whole = newsroom.quote_rows()
    assert [*newsroom.quote_rows(limit=3), *newsroom.quote_rows(offset=3, limit=3)] == whole


def test_sources_with_how_often_and_when_last(newsroom: Newsroom, book: dict[str, str]) -> None:
    rows = {row.shown: row for row in newsroom.source_rows()}
    assert list(rows) == ["Ann Lee", "Bo Ek", "Heron"]
    lee = rows["Ann Lee"]
    assert (lee.quotes, lee.stories, lee.last) == (2, 2, "2026-11-20T10:00:00+00:00")
    assert (rows["Heron"].quotes, rows["Heron"].last) == (1, "")
    assert people(newsroom, sort="quotes", descending=True)[0] == "Ann Lee"
    assert people(newsroom, sort="last", descending=True)[0] == "Bo Ek"


def test_sources_are_filtered(newsroom: Newsroom, book: dict[str, str]) -> None:
    assert people(newsroom, words="lark") == ["Ann Lee"]
    assert people(newsroom, terms=("background",)) == ["Bo Ek", "Heron"]
    assert people(newsroom, story=book["ferry"]) == ["Ann Lee"]
    assert people(newsroom, since="2026-11-21") == ["Bo Ek"]


def test_who_was_asked_for_a_story_is_among_its_sources(newsroom: Newsroom, book: dict[str, str]) -> None:
    with newsroom.edit(Source, book["ek"]) as document:
        document.add("replies", Reply(new_id(), story=book["ferry"]))
    assert people(newsroom, story=book["ferry"]) == ["Ann Lee", "Bo Ek"]


def test_a_confidential_source_is_called_by_the_alias_alone(newsroom: Newsroom) -> None:
    """Its other fields are empty; should one not be, it is not shown all the same."""
    source = newsroom.add_source(name="Zed Quill", title="clerk", affiliation="Port")
    newsroom.add_quote(words="I saw it.", source=source)
    newsroom.flush()
    newsroom.act(lambda db: db.execute("UPDATE source SET confidential = 1, alias = 'Heron'"))
    (row,) = newsroom.source_rows()
    assert (row.shown, row.title, row.affiliation) == ("Heron", "", "")
    assert newsroom.quote_rows()[0].source_name == "Heron"
    assert newsroom.ask(lambda db: db.execute("SELECT source FROM source_quote").fetchall()) == [("Heron",)]


def test_where_a_source_was_quoted(newsroom: Newsroom, book: dict[str, str]) -> None:
    found = newsroom.quoted_in(book["lee"])
    assert [(one.slugline, one.quotes, one.last[:16]) for one in found] == [
        ("bridge", 1, "2026-11-20T10:00"),
        ("ferry", 1, "2026-11-20T10:30"),
    ]
    assert newsroom.quoted_in(book["heron"])[0].last == ""


def test_everything_that_names_a_source_is_known(newsroom: Newsroom, book: dict[str, str]) -> None:
    direct = newsroom.add_transcript(shared=True, title="Call", source=book["lee"])
    heard = newsroom.add_transcript(shared=True, title="Meeting", voices=(Voice(new_id(), "LEE", book["lee"]),))
    with newsroom.edit(type(newsroom.story(book["ferry"])), book["ferry"]) as document:
        ruling = {"field": "body", "words": "No.", "source": book["lee"]}
        document.decide("quotation:a1", ruling, actor="")
    assert newsroom.story(book["ferry"]).rulings == {"a1": Ruling("body", "No.", source=book["lee"])}
    found = newsroom.naming_source(book["lee"])
    assert set(found["quote"]) == {book["q:spring"], book["q:early"], book["q:spiked"]}
    assert set(found["transcript"]) == {direct, heard}
    assert found["story"] == [book["ferry"]]


def test_what_a_spiked_source_said_is_not_found_as_live(newsroom: Newsroom, book: dict[str, str]) -> None:
    assert [hit.id for hit in newsroom.search("spring") if hit.kind == "quote"] == [book["q:spring"]]
    newsroom.set_fields(book["gone"], spiked=False)
    assert {hit.id for hit in newsroom.search("spring") if hit.kind == "quote"} == {book["q:spring"], book["q:gone"]}
