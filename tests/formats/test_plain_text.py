"""Plain text: wire copy by its lines, anything else byte for byte, in any encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.formats.news_lines import captioned, signed
from deskeditor.formats.plain_text import any_text, read
from deskeditor.news.problems import BadInput

WIRE = """Council approves barrier

By Jane Doe and Ben Cho 21/7/2016

HARBOR CITY (AP) — The council approved it.

Photo: The barrier in June. AP file photo.

Jane Doe is a reporter based in Harbor City.

-30-
"""


def test_wire_copy_is_told_by_who_signed_it() -> None:
    draft = read(WIRE)
    assert draft.fields["headline"] == "Council approves barrier"
    assert [line.name for line in draft.bylines] == ["Jane Doe", "Ben Cho"]
    assert (draft.fields["dateline"], draft.fields["dateline_date"]) == ("HARBOR CITY", "2016-07-21")
    assert draft.fields["body"] == "The council approved it."
    assert draft.fields["tagline"] == "Jane Doe is a reporter based in Harbor City."
    assert draft.fields["ednote"] == "Caption: The barrier in June. Credit: AP. (file photo)"
    assert any("(AP)" in sentence for sentence in draft.warnings)


def test_wire_copy_is_told_by_its_headers() -> None:
    draft = read("Slug: quay\nLanguage: de\nKeywords: a, b\nByline: Ana Ruiz\n\nDer Titel\n\nDie Worte.\n\nMehr.\n")
    assert draft.fields == {
        "slugline": "quay",
        "language": "de",
        "keywords": ("a", "b"),
        "headline": "Der Titel",
        "body": "Die Worte.\n\nMehr.",
    }
    assert [line.name for line in draft.bylines] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "text", ["Words.\n\nMore words.\n", "By the river we sat\n\nand wept", "", "Note: only one\n\nx"]
)
def test_any_other_text_is_the_body_byte_for_byte(text: str) -> None:
    assert read(text).fields == {"body": text}


@pytest.mark.parametrize(
    ("line", "names", "day", "unsure"),
    [
        ("By Jane Doe 21/7/2016", ["Jane Doe"], "2016-07-21", ""),
        ("By JANE DOE | July 4, 2024", ["JANE DOE"], "2024-07-04", ""),
        ("by Jane van der Berg 5/6/2016", ["Jane van der Berg"], "", "5/6/2016"),
        ("Von Anna Müller, 3. Mai 2024", ["Anna Müller"], "2024-05-03", ""),
        ("من علي حسن", ["علي حسن"], "", ""),
    ],
)
def test_who_signed_and_when(line: str, names: list[str], day: str, unsure: str) -> None:
    found = signed(line)
    assert found is not None
    assert ([one.name for one in found.bylines], found.day, found.unsure) == (names, day, unsure)


@pytest.mark.parametrize("line", ["By the way, this", "By law, the council must meet.", "Bystanders", "By "])
def test_what_nobody_signed(line: str) -> None:
    assert signed(line) is None


@pytest.mark.parametrize(
    ("caption", "words", "credit", "note"),
    [
        ("A ship. AP file photo.", "A ship.", "AP", "file photo"),
        ("She speaks. (Photo: Ana Ruiz)", "She speaks.", "Ana Ruiz", ""),
        ("She (left) and X. (AP Photo/Ben Cho)", "She (left) and X.", "AP Photo/Ben Cho", ""),
        ("The mayor holds a photo.", "The mayor holds a photo.", "", ""),
        ("Mayor Lee (Labour)", "Mayor Lee (Labour)", "", ""),
    ],
)
def test_the_credit_at_the_end_of_a_caption(caption: str, words: str, credit: str, note: str) -> None:
    found = captioned(caption)
    assert (found.caption, found.credit, found.note) == (words, credit, note)


@given(st.text(max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    read(text)
    signed(text)
    captioned(text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_that_say_what_they_are(encoding: str) -> None:
    assert any_text("سڵاو, Zürich 🚢".encode(encoding), "a.txt") == ("سڵاو, Zürich 🚢", "")


def test_another_encoding_is_guessed_and_told() -> None:
    text = "Grüße aus München. Die Straße ist schön, und die Züge fahren später als üblich. " * 3
    found, told = any_text(text.encode("cp1252"), "a.txt")
    assert found == text
    assert "not UTF-8" in told


@pytest.mark.parametrize(
    ("text", "encoding", "called"),
    [
        ("Fishermen find cannon\nBy Ana Müller\n\nIt weighs two tonnes – and smells.\n", "cp1252", "Western European"),
        ("“We have no money,” the mayor said. It’s £4 — not €5.", "cp1252", "Western European"),
        ("Le maire a déclaré : « C’est une tragédie », à l’été où ça a commencé.", "cp1252", "Western European"),
        (
            "Příliš žluťoučký kůň úpěl ďábelské ódy. Vláda v úterý schválila nový rozpočet.",
            "cp1250",
            "Central European",
        ),
        ("Президент сказал в четверг, что мост закроют на месяц.", "koi8_r", "Cyrillic"),
        ("قالت هيئة الميناء يوم الجمعة إن أسعار العبارات سترتفع", "cp1256", "Arabic"),
        ("“We have no money,” the mayor said in Zürich.", "mac_roman", "Mac Roman"),
    ],
)
def test_short_copy_in_the_encodings_of_wires(text: str, encoding: str, called: str) -> None:
    found, told = any_text(text.encode(encoding), "a.txt")
    assert found == text
    assert f"it was read as {called} ({encoding})" in told


@pytest.mark.parametrize("data", [b"\xff\xff", b"\x00\x01\x02\x03abcdef" * 9, b"\xff\xfea"])
def test_what_is_no_text(data: bytes) -> None:
    with pytest.raises(BadInput):
        any_text(data, "a.txt")
