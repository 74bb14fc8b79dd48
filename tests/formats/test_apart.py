"""Each foreign file is read in a process of its own: what it does there is told in one sentence."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from deskeditor.formats.apart import Limits, read_apart
from deskeditor.formats.archives import refuse_hostile_archive
from deskeditor.formats.carried import packed, unpacked
from deskeditor.formats.draft import Draft, DraftByline, DraftPhoto
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Embargo

PAGE = b"<html><body><article><h1>Head</h1><p>" + b"Words of a story. " * 30 + b"</p></article></body></html>"


def zipped(**parts: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return written.getvalue()


def test_drafts_come_back_as_they_were() -> None:
    draft = Draft(
        {
            "headline": "سەردێڕ 🚢",
            "body": "a\n\nb",
            "keywords": ("a", "b"),
            "embargo": Embargo("2030-01-01T00:00:00Z", "Europe/Berlin"),
            "urgency": 2,
            "comments_open": False,
        },
        (DraftByline("Ana Ruiz", "by", "reporter"),),
        (
            DraftPhoto(
                "a.jpg", "", "lead", {"caption": "c", "people": ("A", "B"), "crop": (0.0, 0.1, 1.0, 0.9)}, b"\n1\n"
            ),
            DraftPhoto("b.jpg", "x/b.jpg", "inline", {"crops": (("square", 0.0, 0.0, 0.5, 0.5),)}, b"22"),
        ),
        ({"url": "https://example.com", "title": "t"},),
        ("Something was left out.",),
    )
    assert unpacked(packed([draft, Draft({"body": ""})])) == (draft, Draft({"body": ""}))


@pytest.mark.parametrize(
    "bytes_",
    [
        b"",
        b"\x80\n",
        b"[]\n",
        b'{"drafts": [1]}\n',
        b'{"drafts": [{"fields": {"headline": 1}, "bylines": [], "photos": [], "related": [], "warnings": []}]}\n',
        b'{"drafts": [{"fields": {}, "bylines": [], "photos": [{"name": "a", "file": "", "role": "lead", "fields": {},'
        b' "size": 99}], "related": [], "warnings": []}]}\nxx',
        b'{"drafts": [{"fields": {"body": "\\ud800"}, "bylines": [], "photos": [], "related": [], "warnings": []}]}\n',
    ],
)
def test_what_is_no_draft_is_refused(bytes_: bytes) -> None:
    with pytest.raises(BadInput):
        unpacked(bytes_)


def test_a_field_that_no_file_decides_is_left_out() -> None:
    (draft,) = unpacked(packed([Draft({"state": "published", "body": "b"})]))
    assert draft.fields == {"body": "b"}
    assert draft.warnings == ("“state” is not known here and was left out.",)


def test_a_page_is_read_in_a_process_of_its_own() -> None:
    (draft,) = read_apart(PAGE, "a.html", "html")
    assert draft.fields["headline"] == "Head"


def test_reading_that_takes_too_long_is_broken_off() -> None:
    with pytest.raises(BadInput, match=r"longer than 0\.01 seconds"):
        read_apart(PAGE, "a.html", "html", Limits(seconds=0.01))


def test_reading_that_takes_too_much_memory_is_told() -> None:
    with pytest.raises(BadInput, match="memory"):
        read_apart(PAGE, "a.html", "html", Limits(memory=40 * 1024**2))


def test_what_the_process_may_not_do(tmp_path: Path) -> None:
    from deskeditor.formats.reading_process import _may_write, _refused

    assert _refused("socket.connect", (None, ("127.0.0.1", 1)))
    assert _refused("subprocess.Popen", ("/bin/sh", ["sh"], None, None))
    assert not _refused("subprocess.Popen", ("/usr/lib/pandoc", ["pandoc"], None, None))
    assert not _refused("open", (str(tmp_path), "r", 0))
    assert _may_write(str(tmp_path / "x"), str(tmp_path))
    assert not _may_write(str(tmp_path / ".." / "x"), str(tmp_path))


def test_a_whole_archive_is_let_through() -> None:
    refuse_hostile_archive(zipped(**{"word/document.xml": b"<w/>" * 100, "media/a.png": bytes(range(256)) * 100}))
    refuse_hostile_archive(b"no archive")


def test_an_archive_that_unpacks_to_too_much_is_refused() -> None:
    with pytest.raises(BadInput, match="unpacks to very much more"):
        refuse_hostile_archive(zipped(**{"word/document.xml": b"\0" * (20 * 1024 * 1024)}))


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "a/../../b", "..\\x", "C:/x"])
def test_an_archive_with_a_name_that_leads_out_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match="leads out"):
        refuse_hostile_archive(zipped(**{"a": b"a", name: b"b"}))


def test_an_archive_whose_parts_lie_in_each_other_is_refused() -> None:
    data = bytearray(zipped(a=b"a" * 1000, b=b"b" * 1000))
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = struct.pack("<I", 1)  # the second part begins inside the first
    with pytest.raises(BadInput, match="lie in each other"):
        refuse_hostile_archive(bytes(data))


def test_a_cut_archive_is_refused() -> None:
    whole = zipped(a=b"a" * 1000)
    with pytest.raises(BadInput, match="damaged"):
        refuse_hostile_archive(whole[: len(whole) // 2])
