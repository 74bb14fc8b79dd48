"""What is said of a photo's caption."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from deskeditor.checks.captions import GRAVE, caption_findings, graves
from deskeditor.news.records import PersonShown, Photo, PhotoUse, Story

DAY = date(2026, 11, 23)
GOOD = Photo(
    "p",
    caption="Boats lie at the quay of Port Sunday on Monday, Nov. 16, 2026.",
    alt="Two blue boats and a crane",
    credit="Ann Lee / Port Gazette",
    place="Port Sunday, Norway",
    width=1800,
    height=1200,
)
COPY = Story("s", headline="Harbour opens", body="The mayor, Beatrice Ekström, met John Smith at the quay.\n")


def codes(photo: Photo = GOOD, use: PhotoUse | None = None, story: Story | None = None, *people: str) -> list[str]:
    return [finding.code for finding in caption_findings(photo, use, story, people, on=DAY)]


def good(**fields: Any) -> Photo:
    return replace(GOOD, **fields)


def shown(*names: str) -> tuple[PersonShown, ...]:
    return tuple(PersonShown(str(number), name) for number, name in enumerate(names))


def test_a_good_caption_is_left_in_peace() -> None:
    assert codes() == []
    assert codes(GOOD, PhotoUse("u"), COPY) == []


@pytest.mark.parametrize(
    ("photo", "code"),
    [
        (good(caption=""), "no caption"),
        (good(caption=GOOD.caption + " word" * 130), "long caption"),
        (good(caption="Port Sunday 2026"), "what"),
        (good(caption="Boats lie at the quay of Port Sunday."), "when"),
        (good(caption="Boats lie at the quay on Monday."), "where"),
        (good(alt=""), "no alt"),
        (good(alt=GOOD.caption.upper()), "alt is caption"),
        (good(alt="word " * 60), "long alt"),
        (good(credit=" "), "no credit"),
        (good(rights_until="2026-11-22"), "rights over"),
        (good(rights_from="2026-11-24"), "rights not yet"),
        (good(usage_terms="Editorial use. No internet."), "terms"),
        (good(instructions="ONE-TIME USE"), "terms"),
        (good(width=400, height=300), "small"),
        (good(people=shown("Bo Ek")), "who"),
    ],
)
def test_each_want_is_found_alone_and_told_in_a_sentence(photo: Photo, code: str) -> None:
    (finding,) = caption_findings(photo, on=DAY)
    assert (finding.code, finding.level, finding.record_id) == (code, "warning", "p")
    assert finding.sentence.endswith((".", "”.", ")."))


@pytest.mark.parametrize("until", ["2026-11-23", "2026-11-23T23:00:00+01:00", ""])
def test_rights_hold_for_their_last_day(until: str) -> None:
    assert codes(good(rights_until=until)) == []


@pytest.mark.parametrize(
    "caption",
    [
        "Am Montag liegen Boote am Kai von Port Sunday.",
        "Boote am Kai von Port Sunday, 16.11., bei Nebel.",
        "File photo: boats at the quay of Port Sunday.",
        "قوارب في ميناء Port Sunday يوم الاثنين",
        "بەلەمەکان لە کەناری Port Sunday لە ڕۆژی دووشەممە",
    ],
)
def test_other_languages_say_when(caption: str) -> None:
    assert codes(good(caption=caption)) == []


def test_names_are_spelled_as_in_the_copy() -> None:
    (finding,) = caption_findings(good(caption="Jon Smith at the quay of Port Sunday on Monday."), None, COPY, on=DAY)
    assert finding.code == "name differs"
    assert (finding.start, finding.end, finding.words) == (0, 9, "Jon Smith")
    assert "John Smith" in finding.sentence and "in the copy" in finding.sentence
    marks = good(caption="Mayor Beatrice Ekstrom at the quay of Port Sunday on Monday.")
    assert codes(marks, None, COPY) == []  # marks on letters are no other name


def test_names_are_spelled_as_the_newsroom_and_the_list_of_people_do() -> None:
    caption = "On Monday Beatrice Eckström came to the quay of Port Sunday."
    assert codes(good(caption=caption), None, None, "Beatrice Ekström") == ["name differs"]
    assert codes(good(caption=caption, people=shown("Beatrice Ekström"))) == ["name differs", "who"]
    assert codes(good(caption=caption, people=shown("Beatrice Eckström")), None, COPY) == ["name differs"]


def test_two_who_merely_share_a_name_are_two() -> None:
    assert codes(good(caption="Maria Smith at the quay of Port Sunday on Monday."), None, COPY) == []


def test_who_is_who_is_said_from_left_to_right() -> None:
    two = good(caption="Bo Ek and Cy Dow at the quay of Port Sunday on Monday.", people=shown("Bo Ek", "Cy Dow"))
    assert codes(two) == ["who is who"]
    assert codes(replace(two, caption="Bo Ek (left) and Cy Dow at the quay of Port Sunday on Monday.")) == []
    assert codes(replace(two, people=shown("Cy Dow", "Bo Ek"))) == ["order"]


def test_a_caption_of_its_own_is_the_one_that_is_read() -> None:
    use = PhotoUse("u", caption_override="Boats.")
    found = caption_findings(GOOD, use, COPY, on=DAY)
    assert [finding.code for finding in found] == ["drift", "what", "where", "when"]
    assert {finding.field for finding in found} == {"caption_override"}
    assert "drift" not in codes(GOOD, replace(use, override_reason="short of room"), COPY)
    assert "changed since" not in codes(GOOD, replace(use, caption_then=GOOD.caption), COPY)
    assert "changed since" in codes(GOOD, replace(use, caption_then="Ships."), COPY)


def test_the_dateline_says_where() -> None:
    photo = good(caption="Boats lie at the quay of Hull on Monday.", place="")
    assert codes(photo) == ["where"]
    assert codes(photo, None, replace(COPY, dateline="HULL, England")) == []


def test_terms_that_forbid_to_crop_matter_when_it_is_cropped() -> None:
    photo = good(usage_terms="Must not be cropped")
    assert codes(photo, PhotoUse("u")) == []
    assert codes(photo, PhotoUse("u", crop=(0.0, 0.1, 1.0, 0.9))) == ["terms"]
    assert codes(good(usage_terms="Mandatory credit")) == []


def test_a_drawing_and_a_decorative_photo_need_less() -> None:
    assert codes(good(media_type="image/svg+xml", caption="Ships by year and harbour")) == []
    assert codes(good(alt="", decorative=True)) == []


def test_the_gate_hears_of_what_is_grave_alone_and_by_the_name_of_the_photo() -> None:
    photo = good(caption="Boats.", rights_until="2026-01-01")
    story = replace(COPY, photos=(PhotoUse("u", "p", "quay.jpg"),))
    (finding,) = graves(story, [photo], (), DAY)
    assert finding.code in GRAVE and "quay.jpg" in finding.sentence
    assert graves(story, [replace(photo, spiked=True)], (), DAY) == ()
