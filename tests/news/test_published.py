from dataclasses import fields

from deskeditor.news.published import Published, PublishedByline, byline_line, published
from deskeditor.news.records import Byline, Person, Photo, PhotoUse, Quote, Source, Story

ANN = Person(
    "p1",
    name="Ann Lee",
    job_title="Harbour correspondent",
    bio="Ann Lee covers the docks.",
    email="ann@private.example",
)
SECRET = "SECRET-"
STORY = Story(
    "s1",
    slugline="harbour",
    headline="Harbour opens",
    body="The harbour opened.",
    bin=SECRET + "bin",
    ednote=SECRET + "ednote",
    assignee=SECRET + "assignee",
    deadline=SECRET + "deadline",
    bylines=(Byline("b1", person="p1"), Byline("b2", name="Bo Ek"), Byline("b3", name="Cy Dow", role="photographs by")),
    photos=(PhotoUse("u1", photo="f1", name="quay.jpg", role="lead"), PhotoUse("u2", photo="gone")),
    language="ckb",
)


def view(*quotes: Quote) -> Published:
    sources = {"x": Source("x", name="Dr Vale", title="harbour master", email=SECRET, phone=SECRET, notes=SECRET)}
    photos = {"f1": Photo("f1", caption="The quay.", alt="A quay", credit="Cy Dow")}
    return published(STORY, people={"p1": ANN}, photos=photos, sources=sources, quotes=quotes)


def test_nothing_private_is_in_it() -> None:
    quotes = (
        Quote("q1", words=SECRET + "said aside", source="x", story="s1", terms="off the record"),
        Quote("q2", words=SECRET + "said deep", source="x", story="s1", terms="deep background"),
        Quote("q3", words="We are open.", source="x", story="s1"),
        Quote("q4", words="It was tight.", source="x", story="s1", terms="background", attribution="an official"),
    )
    found = view(*quotes)
    assert SECRET not in repr(found)
    assert ANN.email not in repr(found)
    assert [(q.words, q.speaker, q.title) for q in found.quotes] == [
        ("We are open.", "Dr Vale", "harbour master"),
        ("It was tight.", "an official", ""),
    ]


def test_it_has_no_field_for_what_stays_in_the_house() -> None:
    assert not {"ednote", "bin", "assignee", "deadline", "checks", "target_length"} & {
        f.name for f in fields(Published)
    }


def test_bylines_keep_their_order_and_their_roles() -> None:
    assert view().byline == "By Ann Lee and Bo Ek; photographs by Cy Dow"


def test_the_author_line_is_built_from_the_writers_and_gives_way_to_a_written_one() -> None:
    assert view().tagline == "Ann Lee covers the docks."


def test_a_dangling_photo_is_left_out_and_the_lead_found() -> None:
    found = view()
    assert [p.name for p in found.photos] == ["quay.jpg"]
    assert found.lead and found.lead.caption == "The quay."


def test_direction_follows_the_language() -> None:
    assert view().direction == "rtl"


def test_three_names_in_a_byline() -> None:
    names = tuple(PublishedByline(name, "by") for name in ("A", "B", "C"))
    assert byline_line(names) == "By A, B and C"
    assert byline_line(()) == ""
