"""What is offered for which verdict, and in which place."""

from io import BytesIO

from PIL import Image
from PySide6.QtCore import Qt

from deskeditor.gui.quotecheck.deeds import deeds_for
from tests.gui.quotecheck.conftest import Quoted
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


def test_a_quotation_in_a_caption_takes_the_recorded_words_in_the_photo(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter, newsroom = quoted.reporter, quoted.reporter.newsroom
    buffer = BytesIO()
    Image.new("RGB", (64, 48), "navy").save(buffer, "JPEG")
    caption = "Ann Lee at the quay. “We will ever sell the harbour to a private buyer,” Lee said."
    photo = newsroom.add_photo(buffer.getvalue(), "quay.jpg", caption=caption, alt="Quay", credit="Cy Dow")
    newsroom.use_photo(quoted.story, photo)
    reporter.until(lambda: any(one.quotation.field.startswith("caption:") for one in quoted.shown.watch.checked))
    one = next(one for one in quoted.shown.watch.checked if one.quotation.field.startswith("caption:"))
    assert one.verdict == "altered"
    deeds = {deed.id: deed for deed in deeds_for(reporter.window, quoted.shown.watch, one)}
    assert "clear" not in deeds  # a ruling belongs to the story, the caption to the photo
    deeds["take"].call()
    reporter.newsroom.flush()
    assert newsroom.photo(photo).caption == caption.replace("ever", "never")
    reporter.copy.body.setFocus()
    reporter.press(Qt.Key.Key_Z, CTRL)
    assert reporter.newsroom.photo(photo).caption == caption
