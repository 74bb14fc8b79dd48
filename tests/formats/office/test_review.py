"""Review documents: what is proposed goes out as tracked changes, and comes back as what it was."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.formats.format import Copy
from deskeditor.formats.office.docx import write_review
from deskeditor.formats.office.tracked_reading import read_marked
from deskeditor.formats.proposed import FIELDS, Proposed, Remark
from deskeditor.formats.proposing import Copy as Base
from deskeditor.formats.proposing import Names, propose
from deskeditor.formats.comparing import Marked, copy_of, proposed
from deskeditor.formats.review import Record, Review, record_of
from deskeditor.formats.signs import lines_of
from deskeditor.news.published import published
from deskeditor.news.records import Story
from deskeditor.text.document import Document
from deskeditor.text.marked import Chunk
from deskeditor.text.readings import Reading
from deskeditor.text.suggesting import Proposer, suggest

ID = "0190b2b0-0000-7000-8000-000000000001"
BODY = """The harbour **barrier** opened on Monday[^1], after *six* years.

## What comes next

- one item
- two items

> A quote stands here
> — Ann Lee

| Town | Height |
| --- | --- |
| Hull | 4 m |

The last paragraph has a [link](https://example.org/a) and an end: 5\\*3.

دەریا بەرزە 😀 today.

[^1]: A note on it.
"""
AT = {"Ann Lee": "2026-11-23T07:00:00Z", "Lex Law": "2026-11-23T08:30:00Z", "سارا": "2026-11-23T09:00:00Z"}


def story(body: str = BODY) -> Document[Story]:
    made: Document[Story] = Document(Story, ID)
    made.set("headline", "Barrier opens")
    made.set("body", body)
    return made


def propose_words(document: Document[Story], start: int, end: int, words: str, by: str, field: str = "body") -> None:
    who = Proposer(by, lambda: AT[by])
    with who.one():
        suggest(document, field, start, end, words, who)


def out(document: Document[Story], remarks: Sequence[Remark] = ()) -> bytes:
    """The review document of a story."""
    review = Review({name: document.chunks(name) for name in FIELDS}, {}, remarks)
    leaving = published(document.value(), people={}, photos={}, sources={})
    (file,) = write_review(Copy(leaving, "story", review=review))
    return file.data


def back(data: bytes) -> tuple[Marked, Proposed]:
    """A review document as it is read, and what it proposes for the copy that it was made of."""
    marked = read_marked(data, "story.review.docx")
    record = record_of(marked.record)
    assert record is not None
    return marked, proposed(marked, copy_of(record), own=True)


def taken_in(marked: Marked, base: Document[Story]) -> Document[Story]:
    """Another story with the same words, and what the document proposes for them."""
    fresh = story(str(base.read("body")))
    texts = {name: str(fresh.read(name)) for name in FIELDS}
    record = Record("", Review({name: (Chunk(text),) if text else () for name, text in texts.items()}))
    places = {name: (lambda at: at) for name in FIELDS}
    taken = propose(fresh, proposed(marked, copy_of(record), own=False), Base(texts, places), Names({}, AT["Ann Lee"]))
    assert not taken.left
    return fresh


def seen(document: Document[Story], which: str) -> list[tuple[str, str]]:
    """The paragraphs of the body as readers would see them."""
    text = Reading(document.chunks("body"), which).text  # type: ignore[arg-type]  # one of the three
    return [
        (line.style.kind, "".join(glyph for glyph, _, _ in line.glyphs))
        for line in lines_of(text)
        if any(glyph.strip() for glyph, _, _ in line.glyphs)
    ]


WORDS = ("harbour", "Monday", "comes", "one item\n", "two", "stands", "Hull", "last paragraph", "end", "بەرزە", "today")
PUT = ("", "new words", "Ann & <Bo>", "a\n\nSecond", "وشە 😀", "*", "again ")
edits = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from(PUT), st.sampled_from(sorted(AT))),
    min_size=1,
    max_size=5,
    unique_by=lambda edit: edit[0],
)


@settings(max_examples=25, deadline=None)
@given(edits)
def test_what_is_proposed_comes_back_as_it_was(made: list[tuple[str, str, str]]) -> None:
    before = story()
    for word, words, by in made:
        at = before.lines("body").text().index(word)
        propose_words(before, at, at + len(word), words, by)
    marked, own = back(out(before))
    assert not own
    after = taken_in(marked, before)
    assert after.read("body") == before.read("body")
    assert seen(after, "accepted") == seen(before, "accepted")
    told = {(one.by, one.at, one.deleted.strip("- \n")) for one in before.read("suggestions")}
    assert {(one.by, one.at, one.deleted.strip("- \n")) for one in after.read("suggestions")} == told
