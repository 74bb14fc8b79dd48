"""The checker's sheet: what is found out holds for the words as they were, and for no others."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.review import checking
from deskeditor.review.checking import Entry, Finding, Sheet
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Proposer, decide, suggest
from deskeditor.upkeep.backups import back_up
from deskeditor.upkeep.storyfile import open_file, send

BODY = "Ann Lee paid 40 euros. Bo Ek left. Nobody knows why.\n\nBo Ek left. It was late."


def story(body: str = BODY) -> Document[Story]:
    document: Document[Story] = Document(Story, "s")
    document.set("body", body)
    document.set("fact_check", True)
    return document


def made(document: Document[Story]) -> Sheet:
    return checking.sheet(checking.copy_of(document))


def find(document: Document[Story], words: str, nth: int = 0) -> Entry:
    return [entry for entry in made(document).entries if words in entry.line.words][nth]


def check(document: Document[Story], words: str, nth: int = 0, part: str = "", **said: object) -> str:
    entry = find(document, words, nth)
    copy = checking.copy_of(document)
    if part:
        piece = next(one for one in entry.parts if one.item.words == part)
        place = checking.where(copy, "body", piece.item)
        return checking.settle(document, piece, place, Finding(**{"status": "confirmed", "by": "ada"} | said))  # type: ignore[arg-type]
    place = checking.where(copy, "body", entry.line)
    return checking.settle(document, entry, place, Finding(**{"status": "confirmed", "by": "ada"} | said))  # type: ignore[arg-type]


def standing(document: Document[Story]) -> list[tuple[str, str]]:
    """Words and what is known of them, of the lines that somebody checked."""
    return [
        (entry.line.words, "stale" if entry.checked.stale else entry.checked.claim.status)
        for entry in made(document).entries
        if entry.checked is not None
    ]


def reopened(document: Document[Story]) -> Document[Story]:
    return Document(Story, "s", [document.update()])


def test_a_line_is_checked_with_evidence_by_somebody() -> None:
    document = story()
    id = check(
        document, "Ann Lee", evidence=(("link", "https://x.org", ""),), remark=" Saw the bill. ", at="2026-11-23"
    )
    (claim,) = reopened(document).value().claims
    assert (claim.id, claim.words, claim.status, claim.by, claim.remark) == (
        id,
        "Ann Lee paid 40 euros.",
        "confirmed",
        "ada",
        "Saw the bill.",
    )
    assert claim.evidence == (("link", "https://x.org", ""),)
    check(document, "Ann Lee", status="cannot confirm")
    (claim,) = document.value().claims
    assert (claim.id, claim.status, claim.evidence) == (id, "cannot confirm", (("link", "https://x.org", ""),))


@pytest.mark.parametrize(
    ("at", "end", "words"),
    [(13, 15, "50"), (0, 0, "Mrs. "), (21, 21, " each"), (21, 22, ","), (3, 3, "a"), (8, 8, "\n\n")],
)
def test_words_that_change_are_stale_by_themselves(at: int, end: int, words: str) -> None:
    document = story()
    check(document, "Ann Lee")
    document.splice("body", at, end, words)
    assert [said for _, said in standing(document)] == ["stale"]
    assert [said for _, said in standing(reopened(document))] == ["stale"]
    assert made(document).coverage.settled == 0 and made(document).coverage.stale == 1


@pytest.mark.parametrize(
    ("at", "end", "words"),
    [(0, 0, "It began early.\n\n"), (22, 22, " Then it rained."), (0, 0, "**"), (22, 22, "\n"), (40, 53, "")],
)
def test_what_is_typed_around_a_line_leaves_it_checked(at: int, end: int, words: str) -> None:
    document = story()
    check(document, "Ann Lee")
    if words == "**":
        document.splice("body", 22, 22, words)
    document.splice("body", at, end, words)
    assert standing(document) == [("Ann Lee paid 40 euros.", "confirmed")]


def test_a_status_never_moves_to_words_that_look_alike() -> None:
    document = story()
    check(document, "Bo Ek left", nth=0)
    assert [entry.checked is not None for entry in made(document).entries] == [False, True, False, False, False]
    start = BODY.index("Bo Ek left. ")
    document.splice("body", start, start + len("Bo Ek left. "), "")
    assert standing(document) == []
    assert [claim.words for claim in made(document).orphans] == ["Bo Ek left."]
    document.splice("body", start, start, "Bo Ek left. ")
    assert standing(document) == []


def test_a_part_is_checked_by_itself_and_makes_its_line_unfinished() -> None:
    document = story()
    check(document, "Ann Lee")
    assert made(document).coverage.settled == 1
    check(document, "Ann Lee", part="40", status="change needed")
    assert made(document).coverage.settled == 0
    check(document, "Ann Lee", part="40")
    assert made(document).coverage.settled == 1
    document.splice("body", 15, 15, "0")
    parts = [part for part in find(document, "400").parts if part.checked is not None]
    assert [(part.item.words, part.checked is not None and part.checked.stale) for part in parts] == [("400", True)]


def test_what_is_suggested_makes_nothing_stale_before_it_is_accepted() -> None:
    document = story()
    suggest(document, "body", 13, 15, "50", Proposer("bo", lambda: "2026-11-23T08:00:00+00:00"))
    check(document, "Ann Lee")
    check(document, "Nobody")
    assert [said for _, said in standing(document)] == ["confirmed", "confirmed"]
    decide(document, [one.id for one in document.value().suggestions], "accepted", by="ada", at="2026-11-23")
    assert standing(document) == [("Ann Lee paid 50 euros.", "stale"), ("Nobody knows why.", "confirmed")]


def test_words_that_changed_meanwhile_are_not_checked() -> None:
    document = story()
    entry, copy = find(document, "Ann Lee"), checking.copy_of(document)
    place = checking.where(copy, "body", entry.line)
    document.splice("body", 0, 3, "Eve")
    with pytest.raises(BadInput, match="changed meanwhile"):
        checking.settle(document, entry, place, Finding("confirmed"))
    with pytest.raises(BadInput, match="no status"):
        checking.settle(document, entry, place, Finding("perhaps"))  # type: ignore[arg-type]
    with pytest.raises(BadInput, match="Evidence"):
        checking.settle(document, entry, place, Finding("confirmed", evidence=(("rumour", "x", ""),)))
    assert document.value().claims == () and document.anchors() == {}


def test_two_who_check_one_line_apart_from_each_other_lose_nothing() -> None:
    one = story()
    other = reopened(one)
    check(one, "Ann Lee", by="ada", at="2026-11-23T08:00:00+00:00")
    check(other, "Ann Lee", by="bo", at="2026-11-23T09:00:00+00:00", status="cannot confirm")
    one.apply(other.update())
    other.apply(one.update())
    assert standing(one) == standing(other) == [("Ann Lee paid 40 euros.", "cannot confirm")]
    assert len(one.value().claims) == 2


def test_a_claim_is_taken_off_with_its_anchor() -> None:
    document = story()
    checking.forget(document, check(document, "Ann Lee"))
    assert document.value().claims == () and document.anchors() == {}
    with pytest.raises(NotFound):
        checking.forget(document, "gone")


def test_a_caption_is_bound_to_its_words(tmp_path: Path) -> None:
    document = story("")
    copy = checking.Copy(document.value(), {"use": "Ann Lee, left. Bo Ek, right."}, {})
    entry = checking.sheet(copy).entries[0]
    checking.settle(document, entry, checking.where(copy, "caption:use", entry.line), Finding("confirmed"))
    again = checking.Copy(document.value(), {"use": "Seen today. Ann Lee, left. Bo Ek, right."}, {})
    assert [entry.settled for entry in checking.sheet(again).entries] == [False, True, False]
    other = checking.Copy(document.value(), {"use": "Ann Lee, right."}, {})
    assert [claim.words for claim in checking.sheet(other).orphans] == ["Ann Lee, left."]


def test_spellings_are_confirmed_and_doubted() -> None:
    document = story()
    checking.confirm_spelling(document, "Bo  Ek", by="ada", remark="card")
    checking.confirm_spelling(document, "Bo Ek", by="bo")
    names = {name.named.name: name.spelling for name in made(document).names}
    spelling = names["Bo Ek"]
    assert spelling is not None and (spelling.by, spelling.remark) == ("bo", "card") and names["Ann Lee"] is None
    checking.doubt_spelling(document, "Bo Ek")
    assert document.value().names == ()
    with pytest.raises(BadInput):
        checking.confirm_spelling(document, " ", by="ada")


def test_a_story_without_words_is_covered() -> None:
    covered = checking.coverage(story(""))
    assert (covered.lines, covered.share, covered.percent) == (0, 1.0, 100)


def test_the_sheet_of_a_saved_story(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom:
        newsroom.me = newsroom.add_person(name="شيلان عمر")
        id = newsroom.new_story(slugline="a", headline="غرق", language="ar", body="غادرت شيلان عمر المدينة.")
        sheet = checking.sheet_of(newsroom, id)
        assert [name.named.name for name in sheet.names] == ["شيلان عمر"]
        assert sheet.coverage.lines == 2


def test_a_file_that_is_evidence_is_in_backups_until_its_story_is_destroyed(tmp_path: Path) -> None:
    (tmp_path / "bill.pdf").write_bytes(b"%PDF-")
    with Newsroom.create(tmp_path / "room") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada")
        id = newsroom.new_story(slugline="a", headline="A", body=BODY)
        sha256 = newsroom.keep_media(tmp_path / "bill.pdf")
        with newsroom.edit(Story, id) as document:
            check(document, "Ann Lee", evidence=(("file", sha256, "bill.pdf"),))
        backup = back_up(newsroom, tmp_path / "second")
        assert [path.name for path in (tmp_path / "second").rglob("*") if path.name.startswith(sha256)], backup
        newsroom.set_fields(id, spiked=True)
        newsroom.destroy([id])
        assert not newsroom.media_path(sha256).exists()


@settings(max_examples=40)
@given(st.data())
def test_no_status_is_ever_on_other_words(data: st.DataObject) -> None:
    """Whatever is typed, a line that counts as checked reads as it did when it was."""
    document = story()
    for words in ("Ann Lee", "Nobody", "It was"):
        check(document, words)
    for _ in range(data.draw(st.integers(1, 4))):
        length = len(document.lines("body"))
        start = data.draw(st.integers(0, length))
        end = data.draw(st.integers(start, min(length, start + 12)))
        document.splice("body", start, end, data.draw(st.text(alphabet="a. \n*É😀", max_size=4)))
    sheet = made(document)
    for entry in sheet.entries:
        if entry.checked is not None and not entry.checked.stale:
            assert entry.line.words == entry.checked.claim.words
    shown = {entry.checked.claim.id for entry in sheet.entries if entry.checked is not None}
    shown |= {claim.id for claim in sheet.orphans}
    assert len(shown) >= 1 and len(document.value().claims) == 3
    assert standing(document) == standing(reopened(document))


def test_a_sheet_travels_with_its_story_and_what_shows_it(tmp_path: Path) -> None:
    (tmp_path / "bill.pdf").write_bytes(b"%PDF-")
    with Newsroom.create(tmp_path / "room") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada")
        id = newsroom.new_story(slugline="a", headline="A", body=BODY)
        sha256 = newsroom.keep_media(tmp_path / "bill.pdf")
        with newsroom.edit(Story, id) as document:
            check(document, "Ann Lee", evidence=(("file", sha256, "bill.pdf"),))
        sent = send(newsroom, id, tmp_path / "a.story")
        assert sent.missing == ()
    with Newsroom.create(tmp_path / "elsewhere") as newsroom:
        open_file(newsroom, tmp_path / "a.story")
        sheet = checking.sheet_of(newsroom, id)
        assert [entry.line.words for entry in sheet.entries if entry.settled] == ["Ann Lee paid 40 euros."]
        assert newsroom.media(sha256) == b"%PDF-"
