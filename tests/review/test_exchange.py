"""Review documents go out, are changed by somebody else, and come back to the very words, with nothing accepted."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from deskeditor.formats.format import Copy
from deskeditor.formats.importing import import_file
from deskeditor.formats.marked_page import marked_html
from deskeditor.formats.proposing import Names
from deskeditor.formats.readable import texts
from deskeditor.formats.registry import FORMATS, format_named
from deskeditor.leaving import departure, leave
from deskeditor.news.notes import threads
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import Claim, NameSpelling, Note, Story
from deskeditor.newsroom import Newsroom
from deskeditor.review import notes
from deskeditor.review.exchange import BroughtIn, bring_in, read_review
from deskeditor.review.notes import Written
from deskeditor.text.readings import Reading
from deskeditor.text.suggesting import Proposer, suggest

BODY = "The barrier opened on Monday.\n\n- one item\n- two items\n\nIt was a **good** day for گەل and all."
LEX = 'w:id="9" w:author="Lex Law" w:date="2026-11-24T10:00:00Z"'
T = '<w:t xml:space="preserve">'


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        newsroom.me = newsroom.add_person(name="Pia Ro")
        yield newsroom


@pytest.fixture
def story(newsroom: Newsroom) -> str:
    return newsroom.new_story(slugline="barrier", headline="Barrier opens", body=BODY)


def out(newsroom: Newsroom, story: str, folder: Path, format: str = "docx-review", *, legal: bool = False) -> Path:
    *_, last = leave(newsroom, [story], format_named(format), folder / "out", legal=legal)
    assert last.path is not None, last.sentence
    return last.path


def changed(file: Path, changes: Mapping[str, str], part: str = "word/document.xml") -> Path:
    """The document as somebody else saved it: these pieces of its XML are others."""
    back = file.with_name(f"back-{file.name}")
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(back, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            for piece, other in changes.items() if name == part else ():
                assert data.count(piece.encode()) == 1, piece
                data = data.replace(piece.encode(), other.encode())
            new.writestr(name, data)
    return back


def into(newsroom: Newsroom, file: Path) -> BroughtIn:
    return bring_in(newsroom, read_review(newsroom, file))


def put_in(words: str) -> str:
    return f"</w:t></w:r><w:ins {LEX}><w:r>{T}{words}</w:t></w:r></w:ins><w:r>{T}"


def taken_out(words: str) -> str:
    return f'</w:t></w:r><w:del {LEX}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del><w:r>{T}'


def proposals(newsroom: Newsroom, story: str) -> list[tuple[str, str, str, str]]:
    return [(one.by, one.at, one.deleted, one.inserted) for one in newsroom.story(story).suggestions]


def accepted(newsroom: Newsroom, story: str) -> str:
    return Reading(newsroom.document(story).chunks("body"), "accepted").text


def test_what_a_lawyer_changes_is_proposed_where_the_words_are_now(
    newsroom: Newsroom, story: str, tmp_path: Path
) -> None:
    file = out(newsroom, story, tmp_path)
    back = changed(file, {"opened on": f"opened{put_in(' at *last*')} on", "two items": f"two{taken_out(' items')}"})
    with newsroom.edit(Story, story) as document:
        document.set("body", "A new lead.\n\n" + BODY.replace("The barrier", "In Hull the barrier"))
    came = into(newsroom, back)
    assert (came.suggestions, came.notes, came.left) == (2, 0, ())
    at = "2026-11-24T10:00:00Z"
    assert set(proposals(newsroom, story)) == {("Lex Law", at, "", r" at \*last\*"), ("Lex Law", at, " items", "")}
    assert newsroom.story(story).body.startswith("A new lead.\n\nIn Hull the barrier opened on Monday.")
    assert r"In Hull the barrier opened at \*last\* on Monday.\n\n- one item\n- two\n".replace(r"\n", "\n") in accepted(
        newsroom, story
    )
    again = into(newsroom, back)
    assert (again.suggestions, again.notes, again.left) == (0, 0, ())
    assert len(proposals(newsroom, story)) == 2


def test_what_was_not_tracked_is_proposed_too_and_what_was_accepted_is_told(
    newsroom: Newsroom, story: str, tmp_path: Path
) -> None:
    with newsroom.edit(Story, story) as document:
        who = Proposer(newsroom.me, lambda: "2026-11-23T07:00:00.5+00:00")
        with who.one() as id:
            suggest(document, "body", 22, 28, "Tuesday", who)
    file = out(newsroom, story, tmp_path)
    xml = zipfile.ZipFile(file).read("word/document.xml").decode()
    tracked = xml[xml.index("<w:del ") : xml.index("</w:ins>") + len("</w:ins>")]
    assert "Monday" in tracked and "Tuesday" in tracked
    back = changed(file, {tracked: f"<w:r>{T}Tuesday</w:t></w:r>", "one item": "one silent item"})
    into(newsroom, back)
    assert ("Unknown reader", "one", "one silent") in {(by, old, new) for by, _, old, new in proposals(newsroom, story)}
    assert any(one.id == id for one in newsroom.story(story).suggestions)  # it is still to be decided here
    assert [(note.text, note.suggestion) for note in newsroom.story(story).notes] == [("Accepted in the document.", id)]


def test_what_has_lost_its_words_is_a_note_and_stands_nowhere_else(
    newsroom: Newsroom, story: str, tmp_path: Path
) -> None:
    file = out(newsroom, story, tmp_path)
    back = changed(file, {"one item": f"one{taken_out(' item')}", "Barrier opens": f"Barrier{put_in(' now')} opens"})
    with newsroom.edit(Story, story) as document:
        document.set("body", BODY.replace("one item", "one thing") + "\n\nAnother one item.")
        document.set("headline", "Barrier now open")
    came = into(newsroom, back)
    assert came.suggestions == 1 and len(came.left) == 1 and "take out “item”" in came.left[0]
    assert proposals(newsroom, story)[0][3] == " now"
    (note,) = newsroom.story(story).notes
    assert (note.by, note.at, note.about) == ("Lex Law", "2026-11-24T10:00:00Z", "body")
    assert accepted(newsroom, story).endswith(
        "- one thing\n- two items\n\nIt was a **good** day for گەل and all.\n\nAnother one item."
    )


def test_notes_go_along_answers_belong_to_them_and_legal_ones_stay_without_a_tick(
    newsroom: Newsroom, story: str, tmp_path: Path
) -> None:
    with newsroom.edit(Story, story) as document:
        at = "2026-11-23T06:00:00+00:00"
        asked = notes.write(document, Written("Is it so?", newsroom.me, at), about="body", passage=(4, 11))
        notes.write(document, Written("Sue him", newsroom.me, at, kind="legal"), about="body", passage=(4, 11))
    assert "Sue him" not in "".join(texts("a.docx", out(newsroom, story, tmp_path).read_bytes()))
    file = out(newsroom, story, tmp_path / "legal", legal=True)
    assert "Sue him" in "".join(texts("a.docx", file.read_bytes()))
    extended = zipfile.ZipFile(file).read("word/commentsExtended.xml").decode()
    first = extended.split('paraId="')[1][:8]
    answer = (
        '<w:comment w:id="7" w:author="Lex Law" w:date="2026-11-24T10:00:00Z"><w:p w14:paraId="0000000A"><w:r>'
        f"{T}It is.</w:t></w:r></w:p></w:comment></w:comments>"
    )
    told = f'<w15:commentEx w15:paraId="0000000A" w15:paraIdParent="{first}" w15:done="0"/></w15:commentsEx>'
    back = changed(file, {"</w:comments>": answer}, "word/comments.xml")
    back = changed(back, {"</w15:commentsEx>": told}, "word/commentsExtended.xml")
    came = into(newsroom, back)
    assert (came.notes, came.suggestions) == (1, 0)
    (new,) = [note for note in newsroom.story(story).notes if note.text == "It is."]
    assert (new.thread, new.by) == (asked, "Lex Law")


def test_a_document_of_somebody_else_comes_in_with_its_changes_as_proposals(
    newsroom: Newsroom, story: str, tmp_path: Path
) -> None:
    file = out(newsroom, story, tmp_path)
    back = changed(file, {"opened on": f"opened{put_in(' late')} on", "two items": f"two{taken_out(' items')}"})
    with zipfile.ZipFile(back) as old, zipfile.ZipFile(tmp_path / "foreign.docx", "w") as new:
        for name in old.namelist():
            if not name.startswith("customXml"):
                new.writestr(name, old.read(name))
    (came,) = import_file(newsroom, tmp_path / "foreign.docx")
    assert newsroom.story(came.id).body == BODY
    at = "2026-11-24T10:00:00Z"
    assert set(proposals(newsroom, came.id)) == {("Lex Law", at, "", " late"), ("Lex Law", at, " items", "")}
    with pytest.raises(BadInput, match="nobody can tell to which story"):
        read_review(newsroom, tmp_path / "foreign.docx")


def test_files_that_cannot_come_back_are_refused_in_a_sentence(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    file = out(newsroom, story, tmp_path)
    other = newsroom.new_story(slugline="other", headline="Other", body="Words.")
    with pytest.raises(BadInput, match="belongs to another story, “barrier”"):
        read_review(newsroom, file, other)
    with Newsroom.create(tmp_path / "second") as second, pytest.raises(NotFound, match="not in this newsroom"):
        read_review(second, file)
    broken = tmp_path / "broken.docx"
    broken.write_bytes(file.read_bytes()[:900])
    with pytest.raises(BadInput):
        read_review(newsroom, broken)


ITEMS = "1. one\n2. two\n3. three\n\n| A | B |\n| --- | --- |\n| c | d |\n\nThe [link](https://example.org) ends."


def test_items_rows_and_words_that_are_moved_come_in_whole_and_once(newsroom: Newsroom, tmp_path: Path) -> None:
    story = newsroom.new_story(slugline="list", headline="List", body=ITEMS)
    file = out(newsroom, story, tmp_path)
    xml = zipfile.ZipFile(file).read("word/document.xml").decode()
    made = f"<w:rPr><w:ins {LEX}/></w:rPr>"
    item = xml[xml.rindex("<w:p>", 0, xml.index(">two<")) : xml.index("</w:p>", xml.index(">two<")) + 6]
    look = item[item.index("<w:pPr>") : item.index("</w:pPr>")]
    row = xml[xml.rindex("<w:tr>", 0, xml.index(">c<")) : xml.index("</w:tr>", xml.index(">c<")) + 7]
    below = row.replace("<w:tr>", f"<w:tr><w:trPr><w:ins {LEX}/></w:trPr>").replace("<w:r>", f"<w:ins {LEX}><w:r>")
    below = below.replace("</w:r>", "</w:r></w:ins>").replace(">c<", ">e<").replace(">d<", ">f<")
    words = f"<w:ins {LEX}><w:r>{T}new</w:t></w:r></w:ins>"
    moved = f"<w:moveTo {LEX}><w:r>{T}The </w:t></w:r></w:moveTo><w:r>{T} ends.<"
    first = f"<w:r>{T}The </w:t></w:r>"
    back = changed(
        file,
        {
            item: f"{item}<w:p>{look}{made}</w:pPr>{words}</w:p>",
            row: row + below,
            first: f"<w:moveFrom {LEX}>{first}</w:moveFrom>",
            f"<w:r>{T} ends.<": moved,
        },
    )
    came = into(newsroom, back)
    assert (came.suggestions, came.notes, came.left) == (3, 0, ())
    assert accepted(newsroom, story) == (
        "1. one\n2. two\n3. new\n3. three\n\n| A | B |\n| --- | --- |\n| c | d |\n| e | f |\n\n"
        "[link](https://example.org)The  ends."
    )
    assert {(one.kind, one.deleted) for one in newsroom.story(story).suggestions} == {("insert", ""), ("move", "The ")}
    assert into(newsroom, back).suggestions == 0


def test_what_others_would_take_out_meanwhile_comes_in_once(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    back = changed(out(newsroom, story, tmp_path), {"opened on": f"opened on{put_in(' or near')}"})
    back = changed(back, {"one item": taken_out("one item")})
    with newsroom.edit(Story, story) as document:
        who = Proposer(newsroom.me, lambda: "2026-11-24T09:00:00Z")
        at = BODY.index("one item")
        suggest(document, "body", at, at + 3, "a", who)
    assert into(newsroom, back).suggestions == 2
    assert into(newsroom, back).suggestions == 0
    assert len(proposals(newsroom, story)) == 3


def test_a_record_that_somebody_changed_moves_no_words(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    file = out(newsroom, story, tmp_path)
    record = zipfile.ZipFile(file).read("customXml/item1.xml").decode()
    start = record.index("&quot;keys&quot;")
    end = record.index("&quot;remarks&quot;")
    keys = record[start:end]
    back = changed(file, {keys: keys.replace("AQ", "//")}, "customXml/item1.xml")
    back = changed(back, {"two items": f"two{taken_out(' items')}"})
    before = newsroom.story(story).body
    into(newsroom, back)
    assert newsroom.story(story).body == before


def test_markdown_for_review_comes_back_the_same_way(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    file = out(newsroom, story, tmp_path, "markdown-review")
    text = file.read_text("utf-8").replace("opened on", "opened {++late ++}{>>@Lex Law 2026-11-24T10:00:00Z<<}on")
    file.write_text(text.replace("two items", "two {==items==}{>>@Lex Law: Which?<<}"), "utf-8")
    came = into(newsroom, file)
    assert (came.suggestions, came.notes) == (1, 1)
    assert proposals(newsroom, story) == [("Lex Law", "2026-11-24T10:00:00Z", "", "late ")]
    (note,) = newsroom.story(story).notes
    place = notes.places(newsroom.document(story), threads([note]))[note.id]
    assert (note.text, place.exact) == ("Which?", "items")


def test_a_name_in_a_document_is_a_line_of_few_words_and_no_id_of_somebody() -> None:
    names = Names({"Pia Ro": "p1"}, "2026-11-24T10:00:00Z")
    assert [names.id(said) for said in ("Pia\n Ro", "p1", "Lex\u202e\tLaw", "")] == [
        "p1",
        "Unknown reader",
        "Lex Law",
        "",
    ]
    assert len(names.id("x" * 100_000)) == 200


INNER = ("Nobody-knows-note", "Nobody-knows-remark", "Nobody-knows-spelling", "Nobody-knows-put", "Nobody-knows-value")


def test_notes_claims_and_proposals_leave_by_no_format_but_those_for_review(newsroom: Newsroom, tmp_path: Path) -> None:
    id = newsroom.new_story(slugline="inner", headline="Inner", body="Words that all may read.", state="ready")
    with newsroom.edit(Story, id) as document:
        document.add("notes", Note("n1", text=INNER[0], by=newsroom.me, at="2026-11-23T06:00:00Z"))
        document.add("claims", Claim("c1", words="words", remark=INNER[1], by=newsroom.me))
        document.add("names", NameSpelling("s1", name="Everybody", remark=INNER[2]))
        who = Proposer(newsroom.me, lambda: "2026-11-23T07:00:00Z")
        suggest(document, "body", 5, 5, INNER[3], who)
    for name, format in FORMATS.items():
        if name.startswith("pdf"):  # what they put on paper is the page of `html`, or that of the next test
            continue
        folder = tmp_path / name
        *_, last = leave(newsroom, [id], format, folder)
        files = [path for path in folder.rglob("*") if path.is_file()] if folder.exists() else []
        if format.exit == "public":
            assert last.outcome == "refused" and not files, name  # it has an open suggestion
            continue
        said = "".join(text for file in files for text in texts(file.name, file.read_bytes()))
        assert "all may read" in said, name
        assert [words for words in INNER if words in said] == ([INNER[0], INNER[3]] if format.review else []), name


def test_the_marked_up_copy_shows_who_would_have_what_and_the_notes(newsroom: Newsroom, story: str) -> None:
    with newsroom.edit(Story, story) as document:
        at = "2026-11-23T06:00:00+00:00"
        who = Proposer(newsroom.me, lambda: at)
        with who.one():
            suggest(document, "body", 4, 11, "<gate>", who)
        notes.write(document, Written("Is it & so?", "Lex Law", at), about="body", passage=(4, 11))
        notes.write(document, Written("Sue him", "Lex Law", at, kind="legal"))
    leaving = departure(newsroom, story, "in-house", FORMATS["pdf-marked"])
    html = marked_html(Copy(leaving.story, "story", banners=leaving.verdict.banners, review=leaving.review))
    assert '<span class="put">&lt;gate&gt;</span>' in html
    assert "barrier" in "".join(re.findall('<span class="cut">([^<]*)</span>', html))
    assert "A Pia Ro" in html and "<b>Lex Law, 23 Nov 2026, 06:00 (UTC):</b> Is it &amp; so?" in html
    assert '<p class="banner">1 open suggestion</p>' in html
    assert "Sue him" not in html
    with_legal = departure(newsroom, story, "in-house", FORMATS["pdf-marked"], legal=True)
    assert "Sue him" in marked_html(Copy(with_legal.story, "story", review=with_legal.review))


def test_paragraphs_of_the_marked_up_copy_run_as_their_words_do(newsroom: Newsroom) -> None:
    body = "قال مجلس المدينة.\n\n“We will not close it,” the mayor told us.\n\n- محطة"
    story = newsroom.new_story(slugline="x", headline="محطة", dateline="بغداد", language="ar", body=body)
    leaving = departure(newsroom, story, "in-house", FORMATS["pdf-marked"])
    html = marked_html(Copy(leaving.story, "story", review=leaving.review))
    assert '<body dir="rtl">' in html and "<p>بغداد</p>" in html
    assert "<p>قال مجلس المدينة.</p>" in html
    assert '<p dir="ltr">“We will not close it,” the mayor told us.</p>' in html
    assert '<p style="margin-right: 18pt">• محطة</p>' in html


def test_remarks_in_markdown_that_say_no_time_come_in_once(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    file = out(newsroom, story, tmp_path, "markdown-review")
    words = file.read_text("utf-8").replace("opened", "opened{>>Check this.<<}")
    file.write_text(words, "utf-8")
    assert into(newsroom, file).notes == 1
    assert into(newsroom, file).notes == 0
    file.write_text(words.replace("and all", "and all{>>Check this.<<}"), "utf-8")
    assert into(newsroom, file).notes == 1, "the same words on other words are another note"
    assert len(newsroom.story(story).notes) == 2
