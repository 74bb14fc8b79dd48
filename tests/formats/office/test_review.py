"""Review documents: what is proposed goes out as tracked changes, and comes back as what it was."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.formats.comparing import Marked, copy_of, proposed
from deskeditor.formats.format import Copy
from deskeditor.formats.office.docx import write_review
from deskeditor.formats.office.package import packed
from deskeditor.formats.office.tracked_reading import read_marked
from deskeditor.formats.proposed import FIELDS, Proposed, Remark
from deskeditor.formats.proposing import Copy as Base
from deskeditor.formats.proposing import Names, propose
from deskeditor.formats.review import Record, Review, record_of
from deskeditor.formats.signs import lines_of
from deskeditor.news.published import published
from deskeditor.news.records import Story
from deskeditor.text.document import Document
from deskeditor.text.marked import Chunk
from deskeditor.text.readings import Reading, Which
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


def seen(document: Document[Story], which: Which) -> list[tuple[str, str]]:
    """The paragraphs of the body as readers would see them."""
    text = Reading(document.chunks("body"), which).text
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
    pens = {(one.by, one.at) for one in before.read("suggestions")}
    assert {(one.by, one.at) for one in after.read("suggestions")} == pens


def test_rows_and_items_come_and_go_as_such() -> None:
    row = BODY.index("| Hull")
    for at, length, words, tracked in (
        (row, 0, "| York | 3 m |\n", ["ins"]),
        (BODY.index("- one item"), len("- one item\n"), "", []),
        (BODY.index("\n- two items"), len("\n- two items"), "", []),
        (BODY.index("## What"), len("## What comes next\n\n"), "", []),
    ):
        before = story()
        propose_words(before, at, at + length, words, "Lex Law")
        data = out(before)
        assert re.findall(r"<w:trPr><w:(ins|del) ", parts_of(data)["word/document.xml"].decode()) == tracked
        marked, own = back(data)
        assert not own
        assert seen(taken_in(marked, before), "accepted") == seen(before, "accepted")


OFFICE = shutil.which("soffice")


def reviewed() -> tuple[Document[Story], list[Remark]]:
    """A story with proposals of three people, notes on its words, an answer and one that is settled."""
    made = story()
    for word, words, by in (
        ("Monday", "Tuesday", "Ann Lee"),
        ("two items", "a third item\n- two items", "Lex Law"),
        (" stands", "", "سارا"),
        ("\n\nدەریا", " دەریا", "Lex Law"),
        ("today", "**today**", "Ann Lee"),
    ):
        at = made.lines("body").text().index(word)
        propose_words(made, at, at + len(word), words, by)
    propose_words(made, 0, 7, "Gate", "Lex Law", "headline")
    at = made.lines("body").text().index("harbour")
    remarks = [
        Remark("n1", "Which harbour?\nThe old one?", "Lex Law", AT["Lex Law"], "", "body", at, at + 7),
        Remark("n2", "The old one.", "Ann Lee", AT["Ann Lee"], "n1", "body", at, at + 7),
        Remark("n3", "باشە", "سارا", AT["سارا"], "", "headline", 0, 7, resolved=True),
        Remark("n4", "Fine by me.", "Lex Law", AT["Lex Law"], about="the whole story"),
    ]
    return made, remarks


def test_libreoffice_keeps_every_tracked_change_and_every_comment(tmp_path: Path) -> None:
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed: what it keeps of changes and comments was not looked at")
    made, remarks = reviewed()
    (tmp_path / "story.docx").write_bytes(out(made, remarks))
    own = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    asked = [OFFICE, own, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "saved")]
    subprocess.run([*asked, str(tmp_path / "story.docx")], check=True, capture_output=True, timeout=120)
    marked, own_changes = back((tmp_path / "saved" / "story.docx").read_bytes())
    assert not own_changes.changes and not own_changes.strays
    assert not own_changes.accepted and not own_changes.rejected
    said = {(one.by, one.at, one.text.rpartition("] ")[2], one.resolved) for one in own_changes.remarks}
    assert said == {(one.by, one.at, one.text, one.resolved) for one in remarks}
    where = {one.text: (one.field, one.start, one.end) for one in own_changes.remarks}
    assert where["باشە"] == ("headline", 0, 7)
    assert (
        where["The old one."] == where["Which harbour?\nThe old one?"] == ("body", *(remarks[0].start, remarks[0].end))
    )
    after = taken_in(marked, made)
    assert after.read("body") == BODY
    assert seen(after, "accepted") == seen(made, "accepted")
    pens = {(one.by, one.at) for one in made.read("suggestions")}
    assert {(one.by, one.at) for one in after.read("suggestions")} == pens


def test_pandoc_reads_the_changes_and_comments(tmp_path: Path) -> None:
    import pypandoc

    made, remarks = reviewed()
    (tmp_path / "story.docx").write_bytes(out(made, remarks))
    said = pypandoc.convert_file(
        str(tmp_path / "story.docx"), "markdown", extra_args=["--track-changes=all", "--wrap=none"]
    )
    assert '[Monday]{.deletion author="Ann Lee" date="2026-11-23T07:00:00Z"}' in said
    assert '[Tuesday]{.insertion author="Ann Lee" date="2026-11-23T07:00:00Z"}' in said
    assert said.count(".comment-start") == len(remarks) - 1  # the title goes into its metadata, without comments


def test_word_without_a_date_an_author_or_a_comment_that_is_there_is_read() -> None:
    made, remarks = reviewed()
    package = {name: data for name, data in parts_of(out(made, remarks)).items() if name != "word/commentsExtended.xml"}
    package["word/document.xml"] = re.sub(rb' w:(?:date|author)="[^"]*"', b"", package["word/document.xml"])
    package["word/comments.xml"] = re.sub(rb' w:(?:date|author)="[^"]*"', b"", package["word/comments.xml"])
    marked = read_marked(packed(package.items()), "story.docx")
    assert taken_in(marked, made).read("body") == BODY


def parts_of(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_empty_and_long_stories_go_out_and_come_back() -> None:
    for body in ("", "\n\n", "😀", "A line.\n\n" * 1500):
        marked, own = back(out(story(body)))
        assert not own
        assert not marked.has_changes
