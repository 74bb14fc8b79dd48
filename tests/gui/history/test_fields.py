"""Fields and values are said to a person: every field has a name, and no id, code or JSON is shown."""

from dataclasses import fields

import pytest
from PySide6.QtWidgets import QApplication

from deskeditor.gui.history.fields import NAMES, Known, entry_said, field_name, kept_value, said
from deskeditor.gui.history.reasons import fields_changed, reason, words_changed
from deskeditor.news.records import (
    KINDS,
    Byline,
    CheckState,
    Correction,
    Embargo,
    Person,
    Quote,
    Reply,
    Ruling,
    Source,
    Story,
    Voice,
)
from deskeditor.news.snapshot import LABELS
from deskeditor.newsroom import Version
from deskeditor.store.history import changed_fields
from deskeditor.store.rows import cell

SOURCES = {"s1": Source("s1", name="Ann Lee"), "s2": Source("s2", alias="Heron", confidential=True)}
KNOWN = Known({"p1": Person("p1", name="Ada Quill")}, SOURCES, {"t1": "bridge"})


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_name(kind: str) -> None:
    assert set(NAMES[kind]) == {f.name for f in fields(KINDS[kind])} - {"id"}


@pytest.mark.parametrize(
    ("kind", "name", "value", "expected"),
    [
        ("story", "state", "desk_edit", "Desk edit"),
        ("story", "assignee", "p1", "Ada Quill"),
        ("story", "assignee", "gone", "somebody"),
        ("story", "embargo", Embargo("2026-11-23T06:00:00+01:00", "Europe/Berlin"), "until 23 Nov 2026, 06:00"),
        ("story", "embargo", Embargo(), "until further notice"),
        ("story", "embargo", None, ""),
        ("story", "checks", {"legal": CheckState("required")}, "Legal: required"),
        ("story", "hold", True, "yes"),
        ("story", "urgency", 3, "Urgent (3)"),
        ("story", "language", "ar", "العربية"),
        ("story", "keywords", ("bridge", "toll"), "bridge, toll"),
        ("story", "bylines", (Byline("a", person="p1"), Byline("b", name="Bo Ek")), "By Ada Quill, By Bo Ek"),
        ("quote", "source", "s1", "Ann Lee"),
        ("quote", "story", "t1", "bridge"),
        ("quote", "terms", "off the record", "Off the record"),
        ("quote", "span", (3, 9), "characters 3 to 9"),
        ("quote", "embargo", Embargo(), "until further notice"),
        ("quote", "recorded_by", "p1", "Ada Quill"),
        ("quote", "source", "s2", "Heron"),
        ("source", "owner", "p1", "Ada Quill"),
        ("source", "photo", "f1", "a photo"),
        ("source", "replies", (Reply("r", medium="call", outcome="declined"),), "call: declined"),
        ("transcript", "voices", (Voice("v", "LEE", "s1"), Voice("w", "Q")), "LEE: Ann Lee, Q"),
        ("transcript", "turns", ((0, "LEE"),), "turns: 1"),
        ("story", "corrections", {"a": Correction(notice="It was Monday.")}, "corrections: 1"),
        ("story", "rulings", {"a": Ruling(words="No.", cleared="as agreed")}, "quotations: 1"),
    ],
)
def test_values_are_said(qapp: QApplication, kind: str, name: str, value: object, expected: str) -> None:
    found = said(kind, name, value, KNOWN)
    assert found.startswith(expected) and "{" not in found and (found == "") == (expected == "")


@pytest.mark.parametrize(
    ("record", "name", "value"),
    [
        (Story, "keywords", ("a", "b")),
        (Story, "embargo", Embargo("2026-11-23T06:00:00+01:00", "Europe/Berlin")),
        (Story, "checks", {"legal": CheckState("done", "p1", "2026-11-22T10:00:00+00:00")}),
        (Story, "bylines", (Byline("a", person="p1", role="edited by"),)),
        (Story, "hold", True),
        (Story, "urgency", 2),
        (Story, "desk", "News"),
        (Quote, "span", (3, 9)),
    ],
)
def test_what_the_history_keeps_is_read_as_the_field_has_it(record: type, name: str, value: object) -> None:
    """As `store.history` writes it."""
    kept = cell(value)
    assert kept_value(record, name, None if kept is None else str(kept)) == value


def test_a_damaged_or_newer_value_is_said_as_it_is(qapp: QApplication) -> None:
    assert kept_value(Story, "embargo", "{not json") == "{not json"
    assert kept_value(Story, "of_a_newer_program", "x") == "x"
    assert field_name("story", "of_a_newer_program") == "Of a newer program"
    assert entry_said(Byline("a"), KNOWN) == "By nobody yet"


def test_all_that_a_version_can_name_has_words(qapp: QApplication) -> None:
    assert "_" not in fields_changed(LABELS).lower()
    for label in LABELS:
        assert "_" not in fields_changed([label])
    assert changed_fields(Story("a"), Story("a")) == []


def test_reasons_and_words(qapp: QApplication) -> None:
    def version(cause: str, name: str = "") -> str:
        return reason(Version("v", "2026-11-22T10:00:00+00:00", "p1", cause, name, 1, 0, 0, ()))  # type: ignore[arg-type]

    assert version("named", "after legal") == "Kept as “after legal”"
    assert version("day") == "Before the day’s work"
    assert version("export", "ninjs") == "Exported as ninjs"
    assert version("export", "story") == "Sent to a desk"
    assert version("restore", "2026-11-21T10:00:00+00:00").startswith("Before going back to 21 Nov 2026")
    assert version("restore", "") == "Before a restore"
    assert words_changed(2976, 1200) == "+2,976 −1,200"
    assert words_changed(12, 3) == "+12 −3" and words_changed(0, 0) == "" and words_changed(0, 3) == "−3"
