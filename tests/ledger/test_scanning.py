"""A confidential name, and words off the record, get out by no exit: not in words, in names of files, in metadata or in
what is packed; not by a format that somebody adds tomorrow."""

import base64
import gzip
import html
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote as percent

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from tests.formats.stories import image

from deskeditor.formats.format import ExportFile
from deskeditor.formats.readable import texts
from deskeditor.formats.registry import FORMATS
from deskeditor.leaving import Override, leave, write_report
from deskeditor.ledger.scanning import ELSEWHERE, FOUND, LOCKED, clear_story, found_in, hash_of, inspect
from deskeditor.news.ids import new_id
from deskeditor.news.problems import Problem, Refused
from deskeditor.news.records import Note, Reply, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost
from deskeditor.text.suggesting import Proposer, suggest
from deskeditor.text.traces import Traces
from deskeditor.upkeep import backups, confiding, merging
from deskeditor.upkeep.plain_files import write_out
from deskeditor.upkeep.storyfile import send

NAME, SURNAME, EMAIL, PHONE = "Olga Vandersloot", "Vandersloot", "o.vander75@example.org", "+49 89 1234 5678"
TRACES = Traces([NAME, EMAIL, PHONE])
PASSPHRASE = "five words nobody expects together"


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        newsroom.vault.cost = Cost(2**4)
        newsroom.vault.make(PASSPHRASE)
        yield newsroom


@pytest.fixture
def linked(newsroom: Newsroom) -> str:
    """A story that a confidential source spoke for, and in which nothing gives her away."""
    source = newsroom.add_source(alias="Heron", name=NAME, email=EMAIL, phone=PHONE, confidential=True)
    story = newsroom.new_story(
        slugline="harbour", headline="Harbour opens", body="The harbour opened.", state="ready", language="en"
    )
    newsroom.add_quote(words="It was closed for years", story=story, source=source, terms="background")
    return story


def leaves_for_review(newsroom: Newsroom, story: str, folder: Path) -> set[str]:
    """The outcomes of all formats that show what is proposed and said."""
    folder.mkdir(exist_ok=True)
    found = {name: format for name, format in FORMATS.items() if format.review}
    assert {"docx-review", "markdown-review", "pdf-marked"} <= set(found)
    return {[*leave(newsroom, [story], format, folder)][-1].outcome for format in found.values()}


def test_what_is_said_beside_a_version_was_not_cleared_with_it(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    assert clear_story(newsroom, linked) == ""
    assert leaves_for_review(newsroom, linked, tmp_path / "out") == {"exported"}
    with newsroom.edit(Story, linked) as document:
        document.add("notes", Note("n1", text=f"Is that from {SURNAME}?"))
    assert leaves_for_review(newsroom, linked, tmp_path / "out") == {"refused"}
    with newsroom.edit(Story, linked) as document:
        document.amend("notes", "n1", text="Is it so?", by=NAME)
    assert leaves_for_review(newsroom, linked, tmp_path / "out") == {"refused"}
    with newsroom.edit(Story, linked) as document:
        document.amend("notes", "n1", by="")
    assert leaves_for_review(newsroom, linked, tmp_path / "out") == {"exported"}
    newsroom.vault.lock()
    assert leaves_for_review(newsroom, linked, tmp_path / "out") == {"refused"}  # nobody can look through the note
    with newsroom.edit(Story, linked) as document:
        document.remove("notes", "n1")
    assert leaves_for_review(newsroom, linked, tmp_path / "out") == {"exported"}


def test_what_becomes_of_the_copy_when_a_proposal_is_taken_is_looked_at_too(
    newsroom: Newsroom, linked: str, tmp_path: Path
) -> None:
    newsroom.set_fields(linked, body="We know that tolls would never double.")
    source = newsroom.add_source(name="Ann Lee")
    newsroom.add_quote(words="tolls would surely double", source=source, story=linked, terms="off the record")
    assert leaves_for_review(newsroom, linked, tmp_path / "out") == {"exported"}
    with newsroom.edit(Story, linked) as document:
        at = str(document.read("body")).index("never")
        suggest(document, "body", at, at + len("never"), "surely", Proposer("Bo", lambda: "2026-11-23T07:00:00+00:00"))
    assert leaves_for_review(newsroom, linked, tmp_path / "out") == {"refused"}
    with pytest.raises(Refused):
        send(newsroom, linked, tmp_path)


# Every way out. Whoever adds a format to the registry has it tested here.


def refused_by_every_exit(newsroom: Newsroom, story: str, folder: Path) -> None:
    """Raises AssertionError when a byte of the story gets into the folder."""
    folder.mkdir()
    override = Override("Ada Quill", "It must go")
    for format in FORMATS.values():
        for zipped in (False, True):
            (last,) = [
                p
                for p in leave(newsroom, [story], format, folder, zipped=zipped, override=override)
                if p.outcome != "working"
            ]
            assert last.outcome == "refused", f"{format.name} left"
            assert NAME not in last.sentence
            assert SURNAME not in last.sentence
    with pytest.raises(Refused):
        send(newsroom, story, folder)
    assert list(folder.iterdir()) == []
    assert newsroom.receipts(story) == []


def leaves_by_every_format(newsroom: Newsroom, story: str, folder: Path) -> None:
    for format in FORMATS.values():
        for zipped in (False, True):
            *_, last = leave(newsroom, [story], format, folder / f"{format.name}{zipped}", zipped=zipped)
            assert last.outcome == "exported", last.sentence


def test_what_gives_nobody_away_leaves_while_the_vault_is_open(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    leaves_by_every_format(newsroom, linked, tmp_path / "out")
    send(newsroom, linked, tmp_path)
    write_report(newsroom, linked, tmp_path / "report.html")
    list(write_out(newsroom, tmp_path / "plain"))


@pytest.mark.parametrize(
    "field",
    [
        "slugline",
        "headline",
        "headline_print",
        "headline_social",
        "dek",
        "dateline",
        "body",
        "tagline",
        "editors_note",
        "canonical_url",
    ],
)
def test_a_name_in_any_field_gets_out_by_no_exit(newsroom: Newsroom, linked: str, tmp_path: Path, field: str) -> None:
    newsroom.set_fields(
        linked, **{field: f"https://example.org/{SURNAME}s" if field == "canonical_url" else f"As {SURNAME}’s says"}
    )
    for format in FORMATS.values():
        *_, last = leave(newsroom, [linked], format, tmp_path / "out")
        if last.outcome == "exported":  # the format has no such field
            assert last.path is not None
            files = [last.path] if last.path.is_file() else [p for p in last.path.rglob("*") if p.is_file()]
            assert found_in([ExportFile(p.name, p.read_bytes()) for p in files], TRACES) == ""
            assert field in (
                "headline_print",
                "headline_social",
                "canonical_url",
                "tagline",
                "editors_note",
                "dateline",
            )
    with pytest.raises(Refused, match="Which name it is is not said"):
        send(newsroom, linked, tmp_path)


@pytest.mark.parametrize(
    "words", [NAME, SURNAME.upper(), f"{SURNAME}'ın", f"O. {SURNAME}", "Vändersloots", EMAIL, "089 12345678"]
)
def test_forms_of_a_name_get_out_by_no_exit(newsroom: Newsroom, linked: str, tmp_path: Path, words: str) -> None:
    newsroom.set_fields(linked, body=f"It was {words} who said so.")
    refused_by_every_exit(newsroom, linked, tmp_path / "out")
    with pytest.raises(Refused):
        list(write_out(newsroom, tmp_path / "plain"))
    assert not (tmp_path / "plain").exists()


def test_a_name_in_a_photo_gets_out_by_no_exit(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x9C9C] = f"Talk with {SURNAME}".encode("utf-16-le")  # XPComment
    photo = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(photo, "JPEG", exif=exif)
    assert found_in([ExportFile("quay.jpg", photo.getvalue())], TRACES) == "part"
    id = newsroom.add_photo(photo.getvalue(), f"{SURNAME}.jpg", credit="Ann Lee", alt="A quay")
    newsroom.use_photo(linked, id, "lead")
    for format in FORMATS.values():
        *_, last = leave(newsroom, [linked], format, tmp_path / "out")
        assert last.outcome == "refused" or not format.photos
    with pytest.raises(Refused):
        send(newsroom, linked, tmp_path)


def test_a_transcript_that_names_the_source_is_not_sent(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    newsroom.add_transcript(story=linked, title="Call", text=f"{NAME}: It was closed.", shared=True)
    with pytest.raises(Refused):
        send(newsroom, linked, tmp_path)
    with pytest.raises(Refused):
        list(write_out(newsroom, tmp_path / "plain"))
    assert list(tmp_path.glob("*.story")) == []


# The vault is locked


def test_while_the_vault_is_locked_nothing_leaves_that_was_not_cleared(
    newsroom: Newsroom, linked: str, tmp_path: Path
) -> None:
    newsroom.vault.lock()
    refused_by_every_exit(newsroom, linked, tmp_path / "out")
    *_, last = leave(newsroom, [linked], FORMATS["html"], tmp_path / "out")
    assert last.sentence == LOCKED
    with pytest.raises(Refused):
        list(write_out(newsroom, tmp_path / "plain"))


def test_a_cleared_version_leaves_and_no_other(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    assert clear_story(newsroom, linked) == ""
    newsroom.vault.lock()
    leaves_by_every_format(newsroom, linked, tmp_path / "out")
    newsroom.set_fields(linked, body="The harbour opened again.")
    *_, last = leave(newsroom, [linked], FORMATS["html"], tmp_path / "again")
    assert (last.outcome, last.sentence) == ("refused", LOCKED)


def test_what_was_cleared_is_stale_when_its_sources_are_others(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    newsroom.set_fields(linked, body="Piet Okonkwo was there.")
    source = newsroom.linked_confidential(linked)[0]
    clear_story(newsroom, linked)
    newsroom.set_fields(source, notes="Piet Okonkwo is her driver", name="Piet Okonkwo")
    newsroom.vault.lock()
    *_, last = leave(newsroom, [linked], FORMATS["html"], tmp_path / "out")
    assert (last.outcome, last.sentence) == ("refused", LOCKED)
    newsroom.vault.open(PASSPHRASE)
    newsroom.set_fields(source, name=NAME)
    clear_story(newsroom, linked)
    another = newsroom.add_source(alias="Crane", name="Piet Okonkwo", confidential=True)
    newsroom.add_quote(words="It was known here", story=linked, source=another, terms="background")
    newsroom.vault.lock()
    *_, last = leave(newsroom, [linked], FORMATS["html"], tmp_path / "out")
    assert (last.outcome, last.sentence) == ("refused", LOCKED)


def test_when_the_vault_was_given_up_there_is_no_name_to_look_for(
    newsroom: Newsroom, linked: str, tmp_path: Path
) -> None:
    newsroom.vault.lock()
    confiding.give_up(newsroom)
    leaves_by_every_format(newsroom, linked, tmp_path / "out")


def test_what_is_sealed_in_another_copy_only_is_not_taken_for_nothing(
    newsroom: Newsroom, linked: str, tmp_path: Path
) -> None:
    newsroom.flush()
    newsroom.act(lambda db: db.execute("DELETE FROM sealed"))
    newsroom.me = newsroom.add_person(name="Ben Ink")
    newsroom.vault.make(PASSPHRASE)
    *_, last = leave(newsroom, [linked], FORMATS["html"], tmp_path / "out")
    assert (last.outcome, last.sentence) == ("refused", ELSEWHERE)


def test_another_copy_cannot_clear_a_version(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    copy = backups.restore(backups.back_up(newsroom).path, tmp_path / "copy")
    with Newsroom.open(copy, me=newsroom.me) as there:
        there.clear(linked, hash_of(newsroom, newsroom.published(linked)))
    merging.merge(newsroom, copy)
    newsroom.vault.lock()
    *_, last = leave(newsroom, [linked], FORMATS["html"], tmp_path / "out")
    assert (last.outcome, last.sentence) == ("refused", LOCKED)


def test_a_version_that_names_the_source_is_never_cleared(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    newsroom.set_fields(linked, body=f"“No,” {NAME} said.")
    with pytest.raises(Refused) as refusal:
        clear_story(newsroom, linked, anyway=True)
    assert str(refusal.value) == FOUND
    newsroom.vault.lock()
    *_, last = leave(newsroom, [linked], FORMATS["html"], tmp_path / "out")
    assert last.outcome == "refused"


def test_a_part_of_a_name_that_is_somebody_elses_is_cleared_when_the_key_holder_says_so(
    newsroom: Newsroom, linked: str, tmp_path: Path
) -> None:
    newsroom.set_fields(linked, body=f"Piet {SURNAME}, the mayor, was there.")
    assert clear_story(newsroom, linked) == "part"
    *_, last = leave(newsroom, [linked], FORMATS["html"], tmp_path / "out")
    assert last.outcome == "refused"
    assert clear_story(newsroom, linked, anyway=True) == "part"
    leaves_by_every_format(newsroom, linked, tmp_path / "out")


def test_clearing_needs_the_key_and_something_to_clear(newsroom: Newsroom, linked: str) -> None:
    plain = newsroom.new_story(slugline="ferry", headline="Ferry late")
    with pytest.raises(Refused, match="nothing to clear"):
        clear_story(newsroom, plain)
    newsroom.vault.lock()
    with pytest.raises(Refused, match="vault is locked"):
        clear_story(newsroom, linked)


def test_a_source_is_linked_by_a_question_too(newsroom: Newsroom, tmp_path: Path) -> None:
    story = newsroom.new_story(slugline="ferry", headline="Ferry late", body=f"{NAME} did not answer.", state="ready")
    newsroom.add_source(alias="Heron", name=NAME, confidential=True, replies=(Reply(new_id(), story=story),))
    refused_by_every_exit(newsroom, story, tmp_path / "out")


def test_other_stories_are_not_searched(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    other = newsroom.new_story(slugline="mill", headline="Mill burns", body=f"{NAME} saw it.", state="ready")
    newsroom.vault.lock()
    leaves_by_every_format(newsroom, other, tmp_path / "out")
    assert newsroom.linked_confidential(linked)


# Words off the record, by every exit


def test_a_quote_report_gives_nobody_away(newsroom: Newsroom, linked: str, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    newsroom.set_fields(linked, body=f"“It was never open,” {NAME} said.")
    with pytest.raises(Refused):
        write_report(newsroom, linked, report)
    newsroom.set_fields(linked, body="“It was closed for years,” a person who knows said.")
    with pytest.raises(Refused):
        write_report(newsroom, linked, tmp_path / f"{SURNAME}.html")
    write_report(newsroom, linked, report)
    assert "Heron" in report.read_text()
    report.unlink()
    newsroom.vault.lock()
    with pytest.raises(Refused):
        write_report(newsroom, linked, report)
    assert not report.exists()


@pytest.mark.parametrize("spiked", [False, True])
def test_a_sentence_off_the_record_gets_out_by_no_exit(newsroom: Newsroom, tmp_path: Path, spiked: bool) -> None:
    source = newsroom.add_source(name="Ann Lee", spiked=spiked)
    story = newsroom.new_story(
        slugline="leak", headline="A leak", body="They say we knew about the leak in March.", state="ready"
    )
    words = "We knew about the leak in March"
    newsroom.add_quote(words=words, story=story, source=source, terms="off the record", spiked=spiked)
    refused_by_every_exit(newsroom, story, tmp_path / "out")
    with pytest.raises(Refused):
        write_report(newsroom, story, tmp_path / "report.html")
    assert not (tmp_path / "report.html").exists()


def test_nor_from_another_story_nor_in_the_metadata_of_a_photo(newsroom: Newsroom, tmp_path: Path) -> None:
    words = "We knew about the leak in March"
    newsroom.add_quote(words=words, story=newsroom.new_story(slugline="one"), terms="off the record")
    said = newsroom.new_story(slugline="two", headline="A leak", body=f"He said: “{words}.”", state="ready")
    refused_by_every_exit(newsroom, said, tmp_path / "said")
    photo = io.BytesIO()
    Image.new("RGB", (60, 40)).save(photo, "JPEG", comment=words.encode())
    shown = newsroom.new_story(slugline="three", headline="A quay", body="Look.", state="ready")
    newsroom.use_photo(shown, newsroom.add_photo(photo.getvalue(), "quay.jpg", credit="Ann Lee", alt="A quay"), "lead")
    file = ExportFile("quay.jpg", photo.getvalue())
    with pytest.raises(Refused, match="off the record"):
        inspect(newsroom, newsroom.published(shown), [file])


def test_terms_that_change_in_the_last_moment_hold_the_story(newsroom: Newsroom, tmp_path: Path) -> None:
    story = newsroom.new_story(
        slugline="leak", headline="A leak", body="We knew about the leak in March.", state="ready"
    )
    quote = newsroom.add_quote(words="We knew about the leak in March", story=story)
    data = image(80, 40)
    for name in ("a.jpg", "b.jpg"):
        newsroom.use_photo(story, newsroom.add_photo(data + name.encode(), name, credit="Ann Lee", alt="A quay"))
    steps = leave(newsroom, [story], FORMATS["package"], tmp_path / "out")
    assert next(steps).outcome == "working"
    assert next(steps).outcome == "working"  # the gate was asked, and the first photo is ready
    newsroom.set_fields(quote, terms="off the record")
    *_, last = steps
    assert last.outcome == "refused"
    assert "off the record" in last.sentence
    assert not (tmp_path / "out").exists()
    assert newsroom.receipts(story) == []


# Reading bytes


def packed(name: str, data: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return written.getvalue()


def commented() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.comment = NAME.encode()
        archive.writestr("a.txt", b"")
    return written.getvalue()


def png(**how: bool) -> bytes:
    info = PngInfo()
    info.add_itxt("Comment", f"By {NAME}", zip=how.get("packed", False))
    written = io.BytesIO()
    Image.new("RGB", (8, 8)).save(written, "PNG", pnginfo=info)
    return written.getvalue()


def jpeg_with_xmp() -> bytes:
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>{NAME}</dc:creator></x:xmpmeta>'.encode()
    written = io.BytesIO()
    Image.new("RGB", (8, 8)).save(written, "JPEG", xmp=xmp)
    return written.getvalue()


def jpeg_with_iptc() -> bytes:
    value = "Olga Vändersloot".encode("latin-1")
    record = b"\x1c\x02\x50" + len(value).to_bytes(2, "big") + value
    block = b"8BIM\x04\x04\0\0" + len(record).to_bytes(4, "big") + record + b"\0" * (len(record) % 2)
    content = b"Photoshop 3.0\0" + block
    plain = image(8, 8)
    return plain[:2] + b"\xff\xed" + (len(content) + 2).to_bytes(2, "big") + content + plain[2:]


PLANTED = {
    "words": ("a.txt", f"said {NAME}.".encode()),
    "the name of a file": ("olga-vandersloot.txt", b""),
    "a name run together": ("OlgaVandersloot2026.mp3", b""),
    "percent-encoded": ("a.html", f'<a href="mailto:{percent(EMAIL, safe="")}">'.encode()),
    "entities": ("a.html", "".join(f"&#{ord(c)};" for c in NAME).encode()),
    "named entities": ("a.html", html.escape("Olga V&auml;ndersloot", quote=False).replace("&amp;", "&").encode()),
    "JSON escapes": ("a.json", json.dumps({"a": "Olga Vändersloot"}).encode()),
    "escapes for every letter": ("a.json", ('"' + "".join(f"\\u{ord(c):04x}" for c in NAME) + '"').encode()),
    "letters in marks of their own": ("a.html", b"Olga <b>V</b>ander<i>sloot</i>"),
    "Markdown": ("a.md", b"Olga **V**andersloot"),
    "UTF-16": ("a.txt", NAME.encode("utf-16")),
    "Latin-1": ("a.bin", "Olga Vändersloot".encode("latin-1")),
    "soft hyphens": ("a.txt", "Olga Van\u00adder\u200bsloot".encode()),
    "a zip": ("a.zip", packed("a.txt", NAME.encode())),
    "a name in a zip": ("a.zip", packed(f"{NAME}.txt", b"")),
    "a zip in a zip": ("a.zip", packed("b.docx", packed("word/document.xml", f"<w:t>{NAME}</w:t>".encode()))),
    "the comment of a zip": ("a.zip", commented()),
    "properties of a document": ("a.docx", packed("docProps/core.xml", f"<dc:creator>{NAME}</dc:creator>".encode())),
    "gzip": ("a.gz", gzip.compress(NAME.encode())),
    "a photo in a page": ("a.html", b'<img src="data:image/jpeg;base64,' + base64.b64encode(jpeg_with_xmp()) + b'">'),
    "XMP": ("a.jpg", jpeg_with_xmp()),
    "IPTC": ("a.jpg", jpeg_with_iptc()),
    "text of a PNG": ("a.png", png()),
    "packed text of a PNG": ("a.png", png(packed=True)),
    "title of a PDF": ("a.pdf", b"%PDF-1.4\n/Title <FEFF" + NAME.encode("utf-16-be").hex().upper().encode() + b">\n"),
    "title of a PDF in UTF-16": (
        "a.pdf",
        b"%PDF-1.4\n/Title (\xfe\xff" + NAME.encode("utf-16-be") + b")\n\xff\xfe\xfd",
    ),
    "telephone": ("a.txt", b"Call 0049-89-12345678 now"),
    "e-mail in capitals": ("a.txt", EMAIL.upper().encode()),
}


@pytest.mark.parametrize("where", PLANTED)
def test_a_name_is_found_in(where: str) -> None:
    name, data = PLANTED[where]
    assert found_in([ExportFile(name, data)], TRACES) == "whole"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("harbour.txt", b"The sloop sloot van der harbour; call 0049 89 1234."),
        ("quay.jpg", image(400, 300)),
        ("a.zip", packed("quay.png", png().replace(b"Olga Vandersloot", b"Olli Wanderslust"))),
        ("broken.zip", b"PK\x03\x04 nothing"),
        ("broken.gz", b"\x1f\x8b nothing"),
        ("broken.jpg", b"\xff\xd8\xff nothing"),
        ("empty", b""),
    ],
)
def test_nothing_is_found_where_nothing_is(name: str, data: bytes) -> None:
    assert found_in([ExportFile(name, data)], TRACES) == ""


def test_reading_never_raises() -> None:
    for data in (
        b"\x89PNG\r\n\x1a\n\0\0\0\x04tEXt",
        b"RIFF\xff\xff\xff\xffWEBP",
        b"%PDF stream\n\xff\nendstream",
        b"\\ud800",
    ):
        assert list(texts("a", data))
    with pytest.raises(Problem):
        raise Refused(FOUND)
