"""The quote report: what stands on it, and that it is a page that anybody can read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree, html

from deskeditor.leaving import report, write_report
from deskeditor.ledger.gathering import checked
from deskeditor.ledger.quotereport import time_code
from deskeditor.ledger.ruling import rule
from deskeditor.news.ids import new_id
from deskeditor.news.problems import DiskTrouble, Refused
from deskeditor.news.records import Reply, Voice
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost

BODY = (
    "“The harbour was closed for seven years,” Ann Lee said.\n\n“It is a <scandal>, & we know it,” said Bo Ek.\n\n"
    "“Nobody asked us at all,” Ann Lee said."
)


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk", name="Port Gazette") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        yield newsroom


@pytest.fixture
def story(newsroom: Newsroom) -> str:
    story = newsroom.new_story(slugline="harbour", headline="Harbour <opens>", body=BODY, language="en")
    asked = Reply(
        new_id(),
        story=story,
        asked_at="2026-11-20T10:00:00Z",
        medium="e-mail",
        question="Why so long?",
        asked_by=newsroom.me,
        due="2026-11-21T12:00:00Z",
        outcome="did not respond",
    )
    source = newsroom.add_source(name="Ann Lee", terms_wording="All on the record", replies=(asked,))
    transcript = newsroom.add_transcript(
        story=story, title="Call with Ann Lee", text="The harbour was closed for six years."
    )
    newsroom.add_quote(
        words="The harbour was closed for six years.",
        story=story,
        source=source,
        transcript=transcript,
        time_range=(761.0, 775.5),
        said_at="2026-11-19T09:30:00Z",
        medium="call",
        verification="heard",
        verified_by=newsroom.me,
        verified_at="2026-11-20T08:00:00Z",
    )
    newsroom.add_quote(words="Nobody asked us at all", story=story, source=source)
    return story


def page(newsroom: Newsroom, story: str) -> html.HtmlElement:
    text = report(newsroom, story).html
    etree.fromstring(text.partition("\n")[2])  # every element is closed, and nothing of the copy is taken for one
    return html.document_fromstring(text)


def words(page: html.HtmlElement) -> str:
    return " ".join(page.text_content().split())


def test_it_says_all_that_a_lawyer_asks_for(newsroom: Newsroom, story: str) -> None:
    first = checked(newsroom, story)[0]
    rule(newsroom, story, first, cleared="She corrected herself in writing")
    said = words(page(newsroom, story))
    for wanted in (
        "NOT FOR PUBLICATION",
        "Harbour <opens>",
        "Port Gazette",
        "The harbour was closed for seven years,",
        "The harbour was closed for six years",
        "Ann Lee",
        "altered",
        "seven",
        "may change",
        "All on the record",
        "Call with Ann Lee, 0:12:41 to 0:12:55",
        "19 Nov 2026, 09:30 (UTC), call",
        "heard (by Ada Quill, 20 Nov 2026, 08:00 (UTC))",
        "She corrected herself in writing (Ada Quill",
        "Body, paragraph 2",
        "It is a <scandal>, & we know it,",
        "unrecorded",
        "Why so long?",
        "did not respond by 21 Nov 2026, 12:00 (UTC)",
    ):
        assert wanted in said, wanted


def test_it_can_be_read_aloud_and_loads_nothing(newsroom: Newsroom, story: str) -> None:
    made = page(newsroom, story)
    assert made.get("lang") == "en"
    assert made.findtext(".//title") == "Quote report: Harbour <opens>"
    assert [h.tag for h in made.iter("h1", "h2", "h3")][:3] == ["h1", "h2", "h2"]
    assert len(made.findall(".//main")) == 1
    for table in made.iter("table"):
        assert table.find("caption") is not None
        assert all(cell.get("scope") for cell in table.iter("th"))
    for section in made.xpath("//*[@aria-labelledby]"):
        assert made.get_element_by_id(section.get("aria-labelledby")) is not None
    assert not made.xpath("//script | //img | //link | //iframe | //@href | //@src | //@onclick")


def test_a_story_that_quotes_nobody_has_a_report_too(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="calm", body="Nothing happened.")
    assert "The copy quotes nobody." in words(page(newsroom, story))


def test_words_off_the_record_are_not_shown(newsroom: Newsroom, story: str) -> None:
    source = newsroom.sources_of(story)[0].id
    newsroom.add_quote(
        words="It is a swindle and you know it very well", story=story, source=source, terms="off the record"
    )
    newsroom.set_fields(story, body="“It is a scandal and you know it very badly,” Ann Lee said.")
    made = report(newsroom, story).html
    assert "swindle" not in made
    newsroom.set_fields(story, body="“It is a swindle and you know it very well,” Ann Lee said.")
    with pytest.raises(Refused):
        report(newsroom, story)


def test_it_leaves_a_receipt_and_a_whole_file(newsroom: Newsroom, story: str, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_report(newsroom, story, path)
    (receipt,) = newsroom.receipts(story)
    assert (receipt.exit, receipt.format, receipt.outcome) == ("in-house", "quote report", "exported")
    assert path.read_text(encoding="utf-8").endswith("</html>") or path.read_text(encoding="utf-8").endswith(
        "</html>\n"
    )
    with pytest.raises(DiskTrouble):
        write_report(newsroom, story, tmp_path / "missing" / "report.html")
    assert len(newsroom.receipts(story)) == 1


def test_a_time_code_is_read_as_hours_minutes_seconds() -> None:
    assert time_code((3761.9, 3775.0)) == "1:02:41 to 1:02:55"


def test_a_private_transcript_is_not_told_by_the_report(newsroom: Newsroom, tmp_path: Path) -> None:
    newsroom.vault.cost = Cost(2**4)
    newsroom.vault.make("five words nobody expects together")
    body = "“We have never opened the tunnel to any company in the town,” Bo Ek said."
    story = newsroom.new_story(slugline="tunnel", headline="Tunnel", body=body, language="en")
    source = newsroom.add_source(name="Bo Ek")
    said = "We have never opened the northern tunnel to any plum company in the town."
    transcript = newsroom.add_transcript(
        story=story, title="Apricot", text=said, private=True, voices=(Voice(new_id(), label="QUINCE"),), source=source
    )
    (found,) = checked(newsroom, story)
    assert found.verdict == "altered" and found.evidence is not None and found.evidence.transcript == transcript
    page = report(newsroom, story).html
    assert "altered" in page and "private transcript" in page
    assert not [word for word in ("northern", "plum", "Apricot", "QUINCE") if word in page]
    newsroom.vault.share(transcript)
    assert "northern" in report(newsroom, story).html
