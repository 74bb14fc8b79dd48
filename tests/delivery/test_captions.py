"""A caption that is changed after publication reaches everywhere the photo is, and nothing else of the story does."""

from deskeditor.delivery.captions import behind, send_captions
from deskeditor.delivery.corrections import Asked, correct
from deskeditor.newsroom import Newsroom
from tests.delivery.conftest import Out, page, run
from tests.formats.stories import image


def with_photo(house: Newsroom, out: Out) -> tuple[str, str]:
    photo = house.add_photo(image(), "quay.jpg", caption="The quay on Monday.", credit="Bo Ek", alt="A quay")
    story = out("site")
    house.use_photo(story, photo, "lead", "quay.jpg")
    correct(house, story, Asked("refile"))
    run(house)
    return story, photo


def test_changed_captions_reach_the_site_without_the_words_that_are_under_work(house: Newsroom, out: Out) -> None:
    story, photo = with_photo(house, out)
    assert "The quay on Monday." in page(house, "site") and not behind(house, story)
    house.set_fields(photo, caption="The quay on Tuesday.", credit="Cy Dow")
    house.set_fields(story, body="It cost TK million.", state="draft")
    assert [(one.destination.name, one.photos) for one in behind(house, story)] == [("site", ("quay.jpg",))]
    made, unsent = send_captions(house, story)
    run(house)
    assert len(made) == 1 and not unsent
    text = page(house, "site")
    assert "The quay on Tuesday." in text and "Cy Dow" in text
    assert "It cost 11 million." in text and "TK" not in text
    assert not behind(house, story)
    house.set_fields(photo, alt="A quay with a crane")
    send_captions(house, story)
    run(house)
    assert "A quay with a crane" in page(house, "site") and "TK" not in page(house, "site")


def test_a_caption_that_may_not_leave_stays(house: Newsroom, out: Out) -> None:
    story, photo = with_photo(house, out)
    source = house.add_source(name="Ann Lee")
    house.add_quote(words="The crane was never tested once", source=source, story=story, terms="off the record")
    house.set_fields(photo, caption="“The crane was never tested once,” she said.")
    made, unsent = send_captions(house, story)
    assert not made and "off the record" in unsent[0].sentence


def test_a_killed_story_has_no_captions_any_more(house: Newsroom, out: Out) -> None:
    story, photo = with_photo(house, out)
    correct(house, story, Asked("kill", cause="Forged"))
    run(house)
    house.set_fields(photo, caption="Another one.")
    assert behind(house, story) == []
