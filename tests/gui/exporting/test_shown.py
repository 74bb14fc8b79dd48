"""What would leave, taken apart and compared."""

import io
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.formats.format import ExportFile
from deskeditor.gui.exporting.shown import AROUND, Part, before, compared, parts, size, words


def packed(**members: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return written.getvalue()


def test_what_is_packed_follows_its_file() -> None:
    found = parts([ExportFile("a.docx", packed(document_xml=b"<w/>", mimetype=b"text")), ExportFile("a.jpg", b"\xff")])
    assert [(p.name, p.depth, p.kind) for p in found] == [
        ("a.docx", 0, "bytes"),
        ("document.xml", 1, "markup"),
        ("mimetype", 1, "text"),
        ("a.jpg", 0, "picture"),
    ]
    assert [p.name for p in parts([ExportFile("broken.docx", b"PK no zip")])] == ["broken.docx"]


def test_photos_that_stand_in_a_page_are_cut_short_and_nothing_else_is() -> None:
    page = b'<p>word</p><img src="data:image/jpeg;base64,' + b"A" * 4000 + b'">'
    said = words(Part("a.html", page))
    assert said.startswith('<p>word</p><img src="data:image/jpeg;base64,AAAA') and said.endswith(' KB)">')
    assert len(said) < 120
    assert words(Part("a.json", "{“ü”: 🦊}".encode())) == "{“ü”: 🦊}"


def test_a_file_is_known_again_when_the_slugline_is_another() -> None:
    last = [Part("old/old.ninjs.json", b"1"), Part("old/old.html", b"2"), Part("old/a.jpg", b"3")]
    assert before(Part("new/new.html", b""), last) == last[1]
    assert before(Part("new/b.jpg", b""), last) is None


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_a_comparison_gives_both_sides_back(then: str, now: str) -> None:
    runs = compared(then, now)
    assert bool(runs) == (then != now)
    if runs and not any(run.way == "cut" for run in runs):
        assert "".join(run.text for run in runs if run.way != "gone") == now
        assert "".join(run.text for run in runs if run.way != "come") == then


def test_what_is_the_same_is_cut_far_from_the_difference() -> None:
    far = "word " * 400
    runs = compared(f"{far}old {far}", f"{far}new {far}")
    assert [run.way for run in runs] == ["cut", "same", "gone", "come", "same", "cut"]
    assert all(len(run.text) <= AROUND + 10 for run in runs if run.way == "same")


def test_sizes_are_said_as_people_say_them() -> None:
    assert [size(n) for n in (0, 1023, 2048, 5 * 1024**2)] == ["0 bytes", "1023 bytes", "2 KB", "5.0 MB"]
