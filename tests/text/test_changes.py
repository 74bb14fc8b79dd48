"""Every field of a story, its byline, photos and quotes is told when it differs, and only then."""

from dataclasses import replace

from deskeditor.news.records import Byline, Embargo, Photo, PhotoUse, Quote, Story
from deskeditor.news.snapshot import Snapshot
from deskeditor.text.changes import FieldChange, changes, entry_changes

ADA, BO, CY = Byline("a", name="Ada Quill"), Byline("b", name="Bo Ek"), Byline("c", name="Cy Dow")
STORY = Story(
    "s",
    headline="Bridge opens",
    body="The bridge is open.",
    bylines=(ADA, BO),
    photos=(PhotoUse("u", "p", "bridge.jpg"),),
)
PHOTO = Photo("p", caption="The bridge in fog", credit="Cy Dow")
QUOTE = Quote("q", words="We will rebuild it.")
THEN = Snapshot(STORY, (PHOTO,), (QUOTE,))


def after(**said: object) -> list[FieldChange]:
    return list(changes(THEN, replace(THEN, story=replace(STORY, **said))).fields)  # type: ignore[arg-type]


def test_equal_states_do_not_differ() -> None:
    assert changes(THEN, THEN).fields == ()


def test_prose_is_told_by_passages() -> None:
    (change,) = after(body="The bridge is closed.")
    assert change.key == ("s", "body") and change.prose and change.restorable
    assert [(p.removed, p.added) for p in change.passages] == [("open", "closed")]


def test_fields_come_as_they_are_read() -> None:
    found = after(body="Shut.", slugline="bridge", headline="Shut", urgency=1, bylines=(BO,))
    assert [change.field for change in found] == ["headline", "bylines", "body", "slugline", "urgency"]


def test_decisions_are_told_and_not_taken_back() -> None:
    found = after(embargo=Embargo("2026-11-23T06:00:00+01:00"), state="filed", version=2)
    assert {change.field: change.restorable for change in found} == {"embargo": False, "state": False, "version": False}


def test_a_byline_that_came_in_one_that_moved_and_one_with_another_role() -> None:
    found = entry_changes((ADA, BO), (CY, replace(BO, role="edited by"), ADA))
    told = {one.id: (one.before is None, one.after is None, one.moved, one.attributes) for one in found}
    assert told["c"] == (True, False, False, ())
    assert told["b"][3] == ("role",)
    assert [one.id for one in found if one.moved] in (["a"], ["b"])
    (gone,) = entry_changes((ADA, BO), (ADA,))
    assert gone.id == "b" and gone.after is None


def test_captions_and_credits_are_told_with_their_photo() -> None:
    now = replace(THEN, photos=(replace(PHOTO, caption="The bridge in sun", credit="Bo Ek"),))
    found = changes(THEN, now).fields
    assert [change.key for change in found] == [("p", "caption"), ("p", "credit")]
    assert found[0].passages[0].removed == "fog"


def test_a_photo_that_is_new_in_the_story_is_one_change() -> None:
    now = Snapshot(
        replace(STORY, photos=(*STORY.photos, PhotoUse("v", "n"))), (PHOTO, Photo("n", caption="New")), (QUOTE,)
    )
    (change,) = changes(THEN, now).fields
    assert change.field == "photos" and [one.id for one in change.entries] == ["v"]


def test_quotes_are_told_when_they_come_go_and_change() -> None:
    now = replace(THEN, quotes=(replace(QUOTE, words="We may rebuild it."), Quote("r", words="No.")))
    found = changes(THEN, now).fields
    assert [(change.key, change.before is None) for change in found] == [(("q", "words"), False), (("r", ""), True)]
    (gone,) = changes(THEN, replace(THEN, quotes=())).fields
    assert gone.key == ("q", "") and gone.after is None and not gone.restorable


def test_a_person_with_another_name_is_told_in_the_byline() -> None:
    line = Byline("a", person="ada")
    then = Snapshot(Story("s", bylines=(line,)), names={"ada": "Ada Quill"})
    (change,) = changes(then, replace(then, names={"ada": "Ada Quill-Smith"})).fields
    assert change.field == "bylines" and change.entries[0].attributes == ("person",)
