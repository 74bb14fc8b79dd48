"""CriticMarkup: what is proposed goes out in marks, comes back as it was, and words that look like marks stay words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.formats.critic import unmarked, write
from deskeditor.formats.draft import Draft
from deskeditor.formats.format import Copy
from deskeditor.formats.markdown import read
from deskeditor.formats.proposed import FIELDS, Remark
from deskeditor.formats.review import Review
from deskeditor.news.published import published
from deskeditor.news.records import Story
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Proposer, suggest

AT = "2026-11-23T07:00:00Z"
PIECES = (
    "The barrier ",
    "{++no mark++}",
    "opened\n\n",
    "## On {--Monday",
    "--} ",
    "~> a<<} ",
    "وشە 😀 ",
    "{>>",
    "==} end",
)


def written(document: Document[Story], *remarks: Remark) -> str:
    review = Review({name: document.chunks(name) for name in FIELDS}, {}, remarks)
    leaving = published(document.value(), people={}, photos={}, sources={})
    (file,) = write(Copy(leaving, "story", review=review))
    return file.data.decode("utf-8")


def story(body: str) -> Document[Story]:
    made: Document[Story] = Document(Story, "0190b2b0-0000-7000-8000-000000000001")
    made.set("headline", "Barrier {==opens==}")
    made.set("body", body)
    return made


def brought(draft: Draft) -> list[tuple[str, str, str]]:
    assert draft.proposed is not None
    return [
        (change.pen.by, "".join(draft.fields[change.field][a:b] for a, b in change.cuts), change.words)
        for change in draft.proposed.changes
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6), st.data())
def test_what_is_proposed_comes_back_as_it_was(pieces: list[str], data: st.DataObject) -> None:
    made = story("".join(pieces))
    length = len(made.lines("body"))
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    words = data.draw(st.sampled_from(("", "new ", "{--odd--}", "a\n\nb")))
    who = Proposer("Ann Lee", lambda: AT)
    with who.one():
        suggest(made, "body", start, end, words, who)
    draft = read(written(made))
    assert (draft.body, draft.fields["headline"]) == ("".join(pieces), "Barrier {==opens==}")
    assert draft.returned is not None and not draft.returned
    told = [("Ann Lee", one.deleted, one.inserted) for one in made.read("suggestions")]
    assert [("Ann Lee", *one[1:]) for one in brought(draft)] == told if draft.proposed else not told


def test_notes_come_back_with_who_when_and_whether_they_are_settled() -> None:
    made = story("The barrier opened.")
    on = Remark("1", "Sure?\nReally: yes", "Ann Lee", AT, "", "body", 4, 11, resolved=True)
    whole = Remark("2", "Fine {++here++}", "سارا", AT, about="the whole story")
    draft = read(written(made, on, whole))
    assert draft.returned is not None
    said = {one.text: (one.by, one.at, one.field, one.start, one.end, one.resolved) for one in draft.returned.remarks}
    assert said["Sure?\nReally: yes"] == ("Ann Lee", AT, "body", 4, 11, True)
    assert said["[the whole story] Fine {++here++}"] == ("سارا", AT, "", -1, -1, False)


def test_marks_of_other_programs_are_proposals_of_nobody_and_an_ordinary_export_has_none() -> None:
    draft = read("# Head\n\nIt {~~opened~>opens~~} on{-- a--} Monday{>>Which one?<<}.\n")
    assert (draft.fields["headline"], draft.body) == ("Head", "It opened on a Monday.\n")
    assert sorted(brought(draft)) == [("", " a", ""), ("", "opened", "opens")]
    assert draft.proposed is not None
    (remark,) = draft.proposed.remarks
    assert draft.body[remark.start : remark.end] == "Monday"
    plain = read("---\nuri: urn:uuid:0190b2b0-0000-7000-8000-000000000001\nheadline: x\n---\n\nIt {++is++} so.")
    assert plain.body == "It {++is++} so." and plain.proposed is None


def test_marks_that_are_never_closed_are_words_and_are_looked_for_once() -> None:
    opened = "{++" * 20_000  # looked for from each to the end, they took minutes
    assert unmarked(f"{opened}It was {{--gone--}}{{>>@Lex<<}}.{{~~") == f"{opened}It was gone.{{~~"
