"""What is offered for which verdict, and in which place."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.gui.quotecheck.deeds import deeds_for
from deskeditor.gui.quotecheck.dialogs import ChooseDialog, ClearDialog
from deskeditor.gui.quotecheck.pane import InCopy
from deskeditor.news.quotations import Checked
from deskeditor.news.records import Photo, Story
from tests.gui.quotecheck.conftest import Quoted, open_story
from tests.gui.reporter import CTRL

SAID = "We will never sell the harbour to a private buyer"


def offered(quoted: Quoted, words: str) -> list[str]:
    watch = quoted.shown.watch
    return [deed.id for deed in deeds_for(quoted.reporter.window, watch, quoted.found(words))]


def test_each_verdict_has_its_deeds(quoted: Quoted) -> None:
    quoted.until_looked(We="exact", The="altered", Nobody="unrecorded")
    assert offered(quoted, "We will") == ["show", "link", "speaker"]
    assert offered(quoted, "The dredger") == ["take", "show", "link", "speaker", "clear"]
    assert offered(quoted, "Nobody") == ["record", "link", "speaker"]


def test_words_off_the_record_cannot_be_cleared_or_taken(quoted: Quoted) -> None:
    quoted.until_looked(We="exact")
    newsroom = quoted.reporter.newsroom
    newsroom.set_fields(quoted.quotes["never"], terms="off the record")
    quoted.until_looked(We="not for use")
    assert ("grave", "“" + SAID + ",”") in quoted.marked()
    assert offered(quoted, "We will") == ["show", "link", "speaker"]


def test_a_quote_that_was_recorded_for_another_story_is_shown_in_the_quote_book(quoted: Quoted) -> None:
    window, newsroom = quoted.reporter.window, quoted.reporter.newsroom
    newsroom.set_fields(quoted.quotes["never"], story=newsroom.new_story(slugline="quay"))
    session = quoted.shown.watch.session
    quoted.reporter.until(lambda: all(q.id != quoted.quotes["never"] for q in session.surroundings.quotes))
    quoted.until_looked(We="exact")
    one = quoted.found("We will")
    next(deed for deed in deeds_for(window, quoted.shown.watch, one) if deed.id == "show").call()

    def shown() -> bool:
        return any(dialog.quote.id == quoted.quotes["never"] for dialog in window.findChildren(QuoteDialog))

    quoted.reporter.until(shown)


CAPTION = "Ann Lee at the quay. “We will ever sell the harbour to a private buyer,” Lee said."


def with_caption(quoted: Quoted, override: str = "") -> str:
    """The id of a photo of the story whose caption quotes somebody wrongly, when it has been looked at."""
    newsroom = quoted.reporter.newsroom
    buffer = BytesIO()
    Image.new("RGB", (64, 48), "navy").save(buffer, "JPEG")
    photo = newsroom.add_photo(buffer.getvalue(), "quay.jpg", caption=CAPTION, alt="Quay", credit="Cy Dow")
    newsroom.use_photo(quoted.story, photo)
    if override:
        with newsroom.edit(Story, quoted.story) as document:
            (use,) = document.read("photos")
            document.amend("photos", use.id, caption_override=override)
    quoted.reporter.until(lambda: in_caption(quoted) is not None)
    return photo


def in_caption(quoted: Quoted) -> Checked | None:
    return next((one for one in quoted.shown.watch.checked if one.quotation.field.startswith("caption:")), None)


def chosen_in_pane(quoted: Quoted, one: Checked) -> InCopy:
    """Its row in the Quotes pane, come to by keys: a click would go on to the caption."""
    pane, reporter = quoted.pane, quoted.reporter
    reporter.until(lambda: pane.model.row_of(one.id) >= 0)
    pane.view.setFocus()
    reporter.press(Qt.Key.Key_Home)
    for _ in range(pane.model.rowCount()):
        if pane.chosen is not None and pane.chosen.id == one.id:
            break
        reporter.press(Qt.Key.Key_Down)
    assert pane.chosen is not None and pane.chosen.id == one.id
    return pane


def do(pane: InCopy, deed: str) -> None:
    """By its button, or in the menu beside it."""
    number = [each.id for each in pane.deeds].index(deed)
    if number < len(pane.buttons) and pane.buttons[number].isVisible():
        pane.buttons[number].click()
    else:
        action = next(action for action in pane.more.menu().actions() if action.objectName() == f"quotation.{deed}")
        action.trigger()


def test_a_quotation_in_a_caption_takes_the_recorded_words_in_the_photo(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter, newsroom = quoted.reporter, quoted.reporter.newsroom
    photo = with_caption(quoted)
    one = in_caption(quoted)
    assert one is not None and one.verdict == "altered"
    deeds = {deed.id: deed for deed in deeds_for(reporter.window, quoted.shown.watch, one)}
    deeds["take"].call()
    reporter.newsroom.flush()
    assert newsroom.photo(photo).caption == CAPTION.replace("ever", "never")
    reporter.copy.body.setFocus()
    reporter.press(Qt.Key.Key_Z, CTRL)
    assert reporter.newsroom.photo(photo).caption == CAPTION


def test_a_click_on_it_goes_to_the_caption_in_the_photos_pane(quoted: Quoted) -> None:
    """Another pane takes the place of the list while the list is still being clicked on."""
    quoted.until_looked(The="altered")
    with_caption(quoted)
    one, pane, reporter = in_caption(quoted), quoted.pane, quoted.reporter
    assert one is not None
    reporter.until(lambda: pane.model.row_of(one.id) >= 0)
    reporter.click_row(pane.view, pane.model.row_of(one.id))
    assert reporter.inspector.pane == "photos"
    field = reporter.focused
    assert isinstance(field, QPlainTextEdit) and field.textCursor().selectedText().startswith("“We will ever")


@pytest.mark.parametrize("override", ["", "On deck. “We will ever sell the harbour to a private buyer,” Lee said."])
def test_a_quotation_in_a_caption_is_cleared_for_its_words(quoted: Quoted, override: str) -> None:
    """Whether the photo's own, or the one that it has in this story."""
    quoted.until_looked(The="altered")
    reporter = quoted.reporter
    photo = with_caption(quoted, override)
    one = in_caption(quoted)
    assert one is not None
    do(chosen_in_pane(quoted, one), "clear")
    dialog = reporter.dialog(ClearDialog)
    reporter.write("A joke, and told as one")
    reporter.press(Qt.Key.Key_Return)
    reporter.gone(dialog)
    reporter.until(lambda: (now := in_caption(quoted)) is not None and now.cleared)
    reporter.newsroom.flush()
    (ruling,) = reporter.newsroom.story(quoted.story).rulings.values()
    assert (ruling.field, ruling.cleared) == (f"caption:{photo}", "A joke, and told as one")
    with reporter.newsroom.edit(Photo, photo) as document:
        assert not document.anchors()  # other stories print this photo, too

    reporter.leave()
    open_story(reporter, quoted.folder, quoted.story)
    reporter.until(lambda: (now := in_caption(quoted)) is not None and now.cleared)

    session, said = reporter.session, override or CAPTION
    if override:
        (use,) = session.story.read("photos")
        session.amend("photos", use.id, caption_override=said.replace("private", "foreign"))
    else:
        session.splice("caption", said.index("private"), said.index("private") + 7, "foreign", record=photo)
    reporter.until(lambda: (now := in_caption(quoted)) is not None and "foreign" in now.quotation.words)
    now = in_caption(quoted)
    assert now is not None and not now.cleared


def test_a_quotation_in_a_caption_is_given_its_speaker_and_that_is_taken_back(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    with_caption(quoted)
    one = in_caption(quoted)
    assert one is not None
    pane = chosen_in_pane(quoted, one)
    do(pane, "speaker")
    dialog = quoted.reporter.dialog(ChooseDialog)
    quoted.reporter.write("ek")
    quoted.reporter.press(Qt.Key.Key_Return)
    quoted.reporter.gone(dialog)
    quoted.reporter.until(lambda: (now := in_caption(quoted)) is not None and now.ruling is not None)
    now = in_caption(quoted)
    assert now is not None and now.ruling is not None and now.ruling.source == quoted.sources["bo"]
    do(chosen_in_pane(quoted, now), "back")
    quoted.reporter.until(lambda: (now := in_caption(quoted)) is not None and now.ruling is None)
    assert quoted.reporter.newsroom.story(quoted.story).rulings == {}
