"""Files of all kinds come in: as stories, with photos and with the file itself; or not at all, with a sentence."""

import io
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PIL import Image

from deskeditor.formats import apart, carried, reading_process
from deskeditor.formats.draft import Draft
from deskeditor.formats.importing import Imported, import_file
from deskeditor.formats.readers import READERS, reader_for
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom
from deskeditor.store import checkup

ENTITY = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">%s]>' % b"".join(
    b'<!ENTITY %c "&%c;&%c;&%c;&%c;&%c;&%c;&%c;&%c;">' % (b + 1, *[b] * 8) for b in range(97, 107)
)


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path_factory.mktemp("room") / "room", name="Planet") as newsroom:
        yield newsroom


def image(colour: str = "red") -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(written, "JPEG")
    return written.getvalue()


def brought(newsroom: Newsroom, folder: Path, name: str, data: bytes) -> tuple[Imported, ...]:
    (folder / name).write_bytes(data)
    return import_file(newsroom, folder / name)


def read_here(data: bytes, name: str, reader: str) -> tuple[Draft, ...]:
    """What the process would say, without starting one for each case."""
    return carried.unpacked(reading_process.read(reader, name, data))


def mail() -> bytes:
    message = EmailMessage()
    message["From"] = "Ben Cho <ben@example.org>"
    message["Subject"] = "Fwd: Hafen öffnet"
    message["Date"] = "Mon, 23 Nov 2026 10:00:00 +0100"
    message.set_content("Plain words")
    message.add_alternative("<p>The <b>harbour</b> opens.</p><p><img src='cid:a' alt='A quay'></p>", subtype="html")
    list(message.iter_parts())[1].add_related(image("blue"), "image", "jpeg", cid="<a>")
    message.add_attachment(b"%PDF-", "application", "pdf", filename="plan.pdf")
    return message.as_bytes()


def test_a_mail_becomes_a_story_with_its_picture_and_the_mail_itself(newsroom: Newsroom, tmp_path: Path) -> None:
    (came,) = brought(newsroom, tmp_path, "hafen.eml", mail())
    story = newsroom.story(came.id)
    assert (story.slugline, story.headline) == ("hafen", "Hafen öffnet")
    assert story.body == "The **harbour** opens.\n\n![](picture-1)"
    assert story.ednote.startswith("Mail from Ben Cho")
    (use,) = story.photos
    assert (use.name, newsroom.photo(use.photo).alt) == ("picture-1", "A quay")
    assert came.warnings == ("The attachment plan.pdf was left out; import it by itself.",)
    ((sha256, name, media_type),) = story.received
    assert (name, media_type) == ("hafen.eml", "message/rfc822")
    assert newsroom.media(sha256) == (tmp_path / "hafen.eml").read_bytes()


def test_a_page_takes_only_photos_that_lie_beside_it(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(image("green"))
    folder = tmp_path / "pages"
    (folder / "p_files").mkdir(parents=True)
    (folder / "p_files" / "ship.jpg").write_bytes(image("yellow"))
    words = "<p>" + "Words of a story about ships. " * 20 + "</p>"
    page = f"""<html lang=de><title>Ships</title><article><h1>Ships</h1><p>By Ben Cho 21/7/2016</p>
      <figure><img src="p_files/ship.jpg" alt="A ship">
      <figcaption>The ship in June. AP file photo.</figcaption></figure>
      {words}<img src="../secret.jpg"><img src="/etc/passwd"><img src="file:///etc/passwd">
      <img src="https://example.com/x.jpg" alt="Far away"></article></html>"""
    (came,) = brought(newsroom, folder, "p.html", page.encode())
    story = newsroom.story(came.id)
    assert [line.name for line in story.bylines] == ["Ben Cho"]
    assert (story.headline, story.language, story.dateline_date) == ("Ships", "de", "2016-07-21")
    (use,) = story.photos
    photo = newsroom.photo(use.photo)
    assert (photo.caption, photo.credit, photo.alt) == ("The ship in June.", "AP", "A ship")
    assert f"![]({use.name})" in story.body
    assert any("secret.jpg" in sentence and "not beside" in sentence for sentence in came.warnings)
    assert any("on the net" in sentence for sentence in came.warnings)


def test_the_kind_is_told_by_what_is_in_the_file() -> None:
    kinds = {
        "a.txt": (b"<!DOCTYPE html><html><p>x</p></html>", "html"),
        "b.txt": (b"{\\rtf1 x}", "rtf"),
        "c": (mail(), "mail"),
        "d.txt": (b"Words <html> and words", "text"),
        "e.md": (b"From: here\nto there", "markdown"),
    }
    assert {name: reader_for(name, data).name for name, (data, _) in kinds.items()} == {
        name: kind for name, (_, kind) in kinds.items()
    }


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.pdf", b"%PDF-1.7", "a PDF"),
        ("a.docx", b"%PDF-1.7", "a PDF"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", "a photo"),
        ("a.exe", b"MZ\x90\x00", "a program"),
        ("a.xyz", b"words", "cannot be read"),
        ("a.txt", b"\x00\x01\x02\x03words", "no text"),
        ("a.txt", b"", "is empty"),
        ("a.md", b" \n", "is empty"),
        ("a.eml", b"", "no mail"),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "no mail"),
        ("a.html", b"", "without"),
        ("a.html", b"<html><body></body></html>", "without an article"),
        ("a.docx", b"PK\x03\x04" + b"\0" * 100, "damaged"),
        ("a.odt", b"", ""),
        ("a.rtf", b"{\\rtf1", ""),
        ("a.json", b"[" * 100_000, ""),
        ("a.json", b"{}", ""),
        ("a.xml", b"", ""),
        ("a.xml", LAUGHS + b"<nitf><body><body.content><p>&k;</p></body.content></body></nitf>", ""),
        ("a.rss", LAUGHS + b"<rss><channel><item><title>&k;</title></item></channel></rss>", ""),
        ("a.html", b"<div>" * 50_000, ""),
        ("a.html", b"<html><frameset><frame src=a></frameset></html>", ""),
        ("a.json", b'{"uri": "a", "body_html": "<p>w<li12-01t05:00:00z.&lt;>x</p>"}', ""),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence_and_changes_nothing(
    newsroom: Newsroom, tmp_path: Path, name: str, data: bytes, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "read_apart", read_here)
    before = len(newsroom.records("story")), newsroom.records("photo")
    try:
        came = brought(newsroom, tmp_path, name, data)
    except BadInput as problem:
        sentence = str(problem)
        assert name in sentence and said in sentence and sentence.endswith((".", ")."))
        assert "Traceback" not in sentence and len(sentence) < 400
        assert (len(newsroom.records("story")), newsroom.records("photo")) == before
    else:
        assert not said, f"{name} came in as {came}"
        assert all(len(newsroom.story(one.id).body) < 100_000 for one in came)


@pytest.mark.parametrize("reader", ["nitf", "newsml-g2", "feed", "html", "mail"])
def test_no_reader_takes_what_an_entity_names(reader: str) -> None:
    bodies = {
        "nitf": b"<nitf><body><body.head><hedline><hl1>&x;</hl1></hedline></body.head><body.content>"
        b"<p>w &x;</p></body.content></body></nitf>",
        "newsml-g2": b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" version="1"><contentMeta>'
        b"<headline>&x;</headline></contentMeta><contentSet><inlineXML><p>w &x;</p></inlineXML></contentSet>"
        b"</newsItem>",
        "feed": b"<rss version='2.0'><channel><title>t</title><item><title>&x;</title><description>w &x;</description>"
        b"</item></channel></rss>",
        "html": b"<html><body><article><h1>&x;</h1><p>w &x; w w w w w w w</p></article></body></html>",
        "mail": b"From: a@b\nSubject: s\nDate: x\nContent-Type: text/html\n\n<p>w &x;</p>",
    }
    data = bodies[reader] if reader == "mail" else ENTITY + bodies[reader]
    try:
        drafts = read_here(data, "a", reader)
    except BadInput:
        return
    assert not any("root:" in str(draft) for draft in drafts)


def test_a_file_that_came_in_before_is_told(newsroom: Newsroom, tmp_path: Path) -> None:
    brought(newsroom, tmp_path, "again.txt", b"The same words")
    (came,) = brought(newsroom, tmp_path, "again.txt", b"The same words")
    assert "came in before" in came.warnings[0]


def test_received_files_belong_to_a_record_until_it_is_destroyed(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room", name="Planet") as newsroom:
        (one,) = brought(newsroom, tmp_path, "a.txt", b"Shared words")
        (two,) = brought(newsroom, tmp_path, "b.txt", b"Shared words")
        ((sha256, _, _),) = newsroom.story(one.id).received
        assert sha256 in newsroom.ask(checkup.named_media)
        path = newsroom.media_path(sha256)
        for id, stays in ((one.id, True), (two.id, False)):
            newsroom.set_fields(id, spiked=True)
            newsroom.destroy([id])
            assert path.exists() is stays


def test_every_reader_is_named_by_its_own_name() -> None:
    assert all(name == reader.name for name, reader in READERS.items())
