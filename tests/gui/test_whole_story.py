"""From the first start to the files that a CMS reads, through the real window with keys and clicks alone.

One story is written once, step by step, and the tests look at what has become of it: in the window, in the preview, in
the newsroom's file, in the exported package, and after the program was started again.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pyexiv2
import pytest
from jsonschema import Draft202012Validator
from lxml import html as lxml_html
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from referencing import Registry, Resource

from deskeditor.gui.byline import BylineDialog
from deskeditor.gui.export import ExportDialog
from deskeditor.gui.inspector.engine import register_scheme
from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.gui.inspector.recorded import RecordedQuotes
from deskeditor.gui.inspector.widgets import Chips
from deskeditor.gui.ledger.sourceform import SourceDialog
from deskeditor.gui.stories import ROW
from deskeditor.news.records import Quote, Source, Story
from deskeditor.newsroom import Newsroom
from deskeditor.sample import build
from deskeditor.shipped import shipped
from tests.gui.reporter import CTRL, SHIFT, Reporter, at_work

register_scheme()  # before pytest-qt makes the QApplication

# What Chromium logs through Qt where there is neither a GPU nor a system bus.
pytestmark = pytest.mark.qt_log_ignore(
    "QRhiGles2|RHI|GPUInfo|Vulkan|GBM|GPU vendor|Sandboxing|This plugin does not support"
)

HEADLINE = "“Old” bridge will stand again by spring"
DEK = "The council votes nine to two; the ferry goes on until then."
FIRST = "The town’s “old” bridge will stand again by spring – 40 years after it fell, the mayor said on Monday."
HEADING = "What it costs"
ITEMS = ("Stone piers: 3.1 million", "New lamps: 40,000")
BOLD = "nine to two"
PLAIN = [
    f"In {1880 + 7 * n} the harbour office counted {900 + 31 * n} carts on the bridge in a single week, and the clerk "
    f"who wrote the number down for year {n} added that the toll keeper's lamp had been out since the spring tide, "
    "that the third pier leaned, and that nobody in the council had answered his letter of the month before."
    for n in range(1, 10)
]
HTML_WORDS = [
    f"Engineer number {n} measured the river bed at mark {n * 12} and found gravel, then clay, then the oak piles of a "
    "bridge that no map shows; she drew them, dated them by their rings, and put the drawing into the town's archive, "
    "where it can be seen on Tuesdays."
    for n in range(1, 7)
]
PAGE = (
    "<html><head><style>p{color:red}</style></head><body><script>alert(1)</script>"
    + "".join(f'<p style="margin:0"><span style="font-weight:400">{words}</span></p>' for words in HTML_WORDS)
    + '<p>Read <b>more</b> in <a href="https://www.google.com/url?q=https://example.org/piles&amp;sa=D">'
    "the report</a>.</p>"
    "</body></html>"
)
PASTED = [*HTML_WORDS, "Read more in the report."]
SAID = (
    ("Ann Lee", "We will rebuild it stone by stone."),
    ("Ann Lee", "Nobody will pay a toll."),
    ("Bo Ek", "The ferry has never been late."),
)
CAPTIONS = ("The bridge in fog, seen from the ferry", "The mayor with the model of the third pier")
CREDITS = ("Cy Dow/The Lantern", "Larkhaven Archive")
ALTS = ("A stone bridge without its middle arch", "A woman holds a small wooden bridge")


def photo_file(path: Path, colour: str) -> Path:
    Image.new("RGB", (1200, 800), colour).save(path, "JPEG")
    return path


@pytest.fixture(scope="module")
def written(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Reporter]:
    """The story as it stands in the window when all of it has been written."""
    home = tmp_path_factory.mktemp("home")
    with at_work(QtBot(request), qapp, home) as reporter:
        first_start(reporter)
        write_the_head(reporter)
        write_the_body(reporter)
        record_quotes(reporter)
        add_photos(reporter)
        fill_in_details(reporter)
        yield reporter


def first_start(reporter: Reporter) -> None:
    """Three answers; then an empty story with the caret in its headline."""
    window = reporter.start()
    page = reporter.program._page
    assert page is not None
    reporter.until(page.name.hasFocus)
    reporter.write("Ada Quill")
    reporter.click(page.start)
    reporter.until(lambda: window.front)
    reporter.until(reporter.copy.head.headline.hasFocus)
    assert reporter.body == ""


def write_the_head(reporter: Reporter) -> None:
    """Headline, standfirst, byline and dateline, by keyboard."""
    reporter.write('"Old" bridge will stand again by spring')
    reporter.press(Qt.Key.Key_Return)
    reporter.write(DEK)
    reporter.press(Qt.Key.Key_Tab)
    reporter.press(Qt.Key.Key_Space)
    dialog = reporter.dialog(BylineDialog)
    for name, role in (("Bo Ek", "by"), ("Cy Dow", "photographs by")):
        reporter.click(dialog.add)
        reporter.until(lambda: dialog.who.lineEdit() is reporter.focused or dialog.who is reporter.focused)
        reporter.write(name)
        reporter.press(Qt.Key.Key_Tab)
        if role != "by":
            reporter.choose(dialog.role, "photo")
    reporter.press(Qt.Key.Key_Escape)
    reporter.gone(dialog)
    reporter.until(reporter.copy.head.byline.hasFocus)
    reporter.press(Qt.Key.Key_Tab)
    reporter.write("LARKHAVEN")
    reporter.press(Qt.Key.Key_Return)
    reporter.until(reporter.copy.body.hasFocus)


def write_the_body(reporter: Reporter) -> None:
    """Some of it key by key, the rest from the clipboard."""
    reporter.write(
        'The town\'s "old" bridge will stand again by spring -- 40 years after it fell, the mayor said on Monday.\n'
    )
    reporter.write(HEADING)
    reporter.press(Qt.Key.Key_H, CTRL | SHIFT)
    reporter.press(Qt.Key.Key_Return)
    reporter.write(ITEMS[0])
    reporter.press(Qt.Key.Key_L, CTRL | SHIFT)
    reporter.write(f"\n{ITEMS[1]}\n\n")
    reporter.write(f"The council voted {BOLD}")
    reporter.press(Qt.Key.Key_Left, CTRL | SHIFT, times=3)
    reporter.press(Qt.Key.Key_B, CTRL)
    reporter.press(Qt.Key.Key_End)
    reporter.write(".\n")
    reporter.paste(words="\n\n".join(PLAIN))
    reporter.press(Qt.Key.Key_Return)
    reporter.paste(words="\n".join(PASTED), html=PAGE)


def record_quotes(reporter: Reporter) -> None:
    """Two sources and three quotes in the quote book; all three go into the copy with their speakers."""
    reporter.press(Qt.Key.Key_End, CTRL)
    reporter.press(Qt.Key.Key_5, CTRL)
    pane = reporter.inspector.quotes.recorded
    for name, title in (("Ann Lee", "mayor"), ("Bo Ek", "ferry master")):
        reporter.click(reporter.find(pane, QToolButton, "newSource"))
        source = reporter.dialog(SourceDialog)
        reporter.fill(reporter.find(source, QLineEdit, "name"), name)
        reporter.fill(reporter.find(source, QLineEdit, "title"), title)
        save(reporter, source)
        reporter.until(partial(stands_on, pane, Source, "name", name))
    for name, words in SAID:
        reporter.click(reporter.find(pane, QPushButton, "newQuote"))
        quote = reporter.dialog(QuoteDialog)
        reporter.fill(reporter.find(quote, QPlainTextEdit, "words"), words)
        reporter.choose(reporter.find(quote, QComboBox, "source"), name.split()[0])
        save(reporter, quote)
        reporter.until(partial(stands_on, pane, Quote, "words", words))
        put_in(reporter, reporter.find(pane, QPushButton, "insert"))


def stands_on(pane: RecordedQuotes, record: type, field: str, words: str) -> bool:
    """Whether the pane has chosen the source or quote with these words."""
    return isinstance(pane.chosen, record) and getattr(pane.chosen, field) == words


def put_in(reporter: Reporter, button: QWidget) -> None:
    """A paragraph of its own at the end of the copy for what the button inserts."""
    reporter.window.to_copy("focus_body")
    reporter.press(Qt.Key.Key_End, CTRL)
    reporter.press(Qt.Key.Key_Return)
    before = reporter.body
    reporter.click(button)
    reporter.until(lambda: reporter.body != before)


def save(reporter: Reporter, dialog: SourceDialog | QuoteDialog) -> None:
    buttons = reporter.find(dialog, QDialogButtonBox, "buttons")
    reporter.click(buttons.button(QDialogButtonBox.StandardButton.Save))
    reporter.gone(dialog)


def add_photos(reporter: Reporter) -> None:
    """A lead and one in the copy, each with caption, alternative text and credit."""
    reporter.press(Qt.Key.Key_6, CTRL)
    pane = reporter.inspector.photos
    reporter.chosen_files = [
        photo_file(reporter.home / "bridge.jpg", "steelblue"),
        photo_file(reporter.home / "model.jpg", "peru"),
    ]
    reporter.click(reporter.find(pane, QPushButton, "add"))
    reporter.until(lambda: len(pane.sheet.uses) == 2)
    for row in range(2):
        reporter.click_row(pane.view, row)
        reporter.fill(reporter.find(pane, QPlainTextEdit, "caption"), CAPTIONS[row])
        reporter.fill(reporter.find(pane, QPlainTextEdit, "alt"), ALTS[row])
        reporter.fill(reporter.find(pane, QLineEdit, "credit"), CREDITS[row])
    put_in(reporter, reporter.find(pane, QToolButton, "insert"))


def fill_in_details(reporter: Reporter) -> None:
    reporter.press(Qt.Key.Key_7, CTRL)
    pane = reporter.inspector.details
    reporter.fill(reporter.find(pane, QLineEdit, "slugline"), "old-bridge")
    desk = reporter.find(pane, QComboBox, "desk").lineEdit()
    assert desk is not None
    reporter.fill(desk, "News")
    reporter.find(pane, QComboBox, "urgency").setFocus()
    reporter.press(Qt.Key.Key_Home)
    reporter.press(Qt.Key.Key_Down)
    reporter.find(pane, QComboBox, "storyLanguage").setFocus()
    reporter.press(Qt.Key.Key_Down)
    keywords = reporter.find(pane, QWidget, "keywords").findChildren(Chips)[0]
    reporter.fill(keywords.line, "bridge,council,")
    subjects = reporter.find(pane, QWidget, "subjects").findChildren(Chips)[0]
    reporter.fill(subjects.line, "local government")
    reporter.until(lambda: pane._offered_topics.rowCount() > 0)
    reporter.press(Qt.Key.Key_Down)
    reporter.press(Qt.Key.Key_Return)
    reporter.until(lambda: subjects.values)


def paragraphs_wanted() -> list[str]:
    """Every paragraph, heading and item as readers read it, in order, written down here once more without any mark."""
    spoken = [
        "“We will rebuild it stone by stone,” Ann Lee said.",
        "“Nobody will pay a toll,” Ann Lee said.",
        "“The ferry has never been late,” Bo Ek said.",
    ]
    return [FIRST, HEADING, *ITEMS, f"The council voted {BOLD}.", *PLAIN, *PASTED, *spoken]


def test_the_head_is_as_it_was_typed(written: Reporter) -> None:
    story = written.session.value()
    assert (story.headline, story.dek, story.dateline) == (HEADLINE, DEK, "LARKHAVEN")
    assert written.session.published().byline == "By Ada Quill and Bo Ek; photographs by Cy Dow"


def test_the_body_is_as_it_was_typed_and_pasted(written: Reporter) -> None:
    blocks = written.body.split("\n\n")
    assert blocks[:4] == [
        FIRST,
        f"## {HEADING}",
        f"- {ITEMS[0]}\n- {ITEMS[1]}",
        f"The council voted **{BOLD}**.",
    ]
    assert blocks[4:13] == PLAIN
    assert blocks[13:19] == HTML_WORDS
    assert blocks[19] == "Read **more** in [the report](https://example.org/piles)."
    assert blocks[-1] == "![](model.jpg)"
    assert written.copy.counter.counts.words >= 800


def test_the_quotes_are_in_the_book_and_in_the_copy(written: Reporter) -> None:
    around = written.session.surroundings
    said = [(around.sources[quote.source].name, quote.words) for quote in around.quotes]
    assert sorted(said) == sorted(SAID)
    assert {(s.name, s.title) for s in around.sources.values()} == {("Ann Lee", "mayor"), ("Bo Ek", "ferry master")}
    assert written.body.split("\n\n")[-4:-1] == paragraphs_wanted()[-3:]


def test_the_photos_are_a_lead_and_one_in_the_copy(written: Reporter) -> None:
    assert [(photo.name, photo.role) for photo in written.session.value().photos] == [
        ("bridge.jpg", "lead"),
        ("model.jpg", "inline"),
    ]
    shown = written.session.published().photos
    assert [(p.caption, p.alt, p.credit) for p in shown] == list(zip(CAPTIONS, ALTS, CREDITS, strict=True))


def test_the_details_are_kept(written: Reporter) -> None:
    story = written.session.value()
    assert (story.slugline, story.desk, story.urgency, story.language) == ("old-bridge", "News", 2, "en-GB")
    assert story.keywords == ("bridge", "council")
    assert [topic.split(":")[0] for topic in story.subjects] == ["medtop"]


def test_the_preview_shows_what_readers_will_see(written: Reporter) -> None:
    written.press(Qt.Key.Key_4, CTRL)
    written.until_seen(BOLD)
    seen = written.page_words()
    for words in (HEADLINE, DEK, *paragraphs_wanted(), *CAPTIONS, *CREDITS):
        assert words in seen, words
    assert "**" not in seen
    assert "<script" not in seen


def test_a_caption_that_is_edited_is_the_one_in_the_preview(written: Reporter) -> None:
    written.press(Qt.Key.Key_3, CTRL)
    pane = written.inspector.photos
    written.until(pane.isVisible)
    written.click_row(pane.view, 0)
    caption = written.find(pane, QPlainTextEdit, "caption")
    written.click(caption)
    written.press(Qt.Key.Key_End, CTRL)
    written.write(" at dawn")
    written.until_seen(f"{CAPTIONS[0]} at dawn")
    written.press(Qt.Key.Key_Z, CTRL)
    assert caption.toPlainText() == CAPTIONS[0]
    written.until(lambda: "at dawn" not in written.page_words())


def test_headline_body_and_caption_have_one_history(written: Reporter) -> None:
    written.press(Qt.Key.Key_6, CTRL)
    pane, session = written.inspector.photos, written.session
    written.until(pane.isVisible)
    written.click_row(pane.view, 1)

    def stands() -> tuple[str, str, str]:
        session.catch_up()
        return session.value().headline, session.value().body, session.published().photos[1].caption

    before = stands()
    written.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    written.press(Qt.Key.Key_End)
    written.write(", mayor says")
    in_headline = stands()
    written.press(Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    written.press(Qt.Key.Key_Home, CTRL)
    written.write("Soon. ")
    in_body = stands()
    written.fill(written.find(pane, QPlainTextEdit, "caption"), "Left: ")
    in_caption = stands()
    assert len({before, in_headline, in_body, in_caption}) == 4
    for expected in (in_body, in_headline, before):
        written.press(Qt.Key.Key_Z, CTRL)
        assert stands() == expected
    for expected in (in_headline, in_body, in_caption):
        written.press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert stands() == expected
    for expected in (in_body, in_headline, before):
        written.press(Qt.Key.Key_Z, CTRL)
        assert stands() == expected
    assert written.copy.head.headline.toPlainText() == HEADLINE


def test_a_spiked_story_comes_back_from_the_queue(written: Reporter) -> None:
    story_id = written.window.front
    before = written.body
    written.command("Spike")
    written.until(lambda: written.newsroom.story(story_id).spiked and written.window.front != story_id)
    queue = written.window.queue
    if queue.isHidden():
        written.press(Qt.Key.Key_F8)
    written.click(written.find(queue, QToolButton, "spikedButton"))
    written.until(lambda: queue.model.rowCount() == 1 and queue.model.index(0).data(ROW) is not None)
    written.click_row(queue.view, 0)
    written.until(lambda: queue.chosen == story_id)
    written.command("Restore")
    written.until(lambda: not written.newsroom.story(story_id).spiked)
    written.click(written.find(queue, QToolButton, "spikedButton"))
    written.until(lambda: queue.model.place_of(story_id) is not None)
    written.click_row(queue.view, queue.model.place_of(story_id) or 0)
    written.press(Qt.Key.Key_Return)
    written.until(lambda: written.window.front == story_id)
    assert written.body == before


def test_a_duplicate_is_a_story_of_its_own(written: Reporter) -> None:
    first, before = written.window.front, written.session.value()
    written.press(Qt.Key.Key_D, CTRL | SHIFT)
    written.until(lambda: written.window.front not in ("", first))
    copied = written.session.value()
    assert (copied.headline, copied.body, copied.dek) == (before.headline, before.body, before.dek)
    written.window.to_copy("focus_body")
    written.write("Second: ")
    assert written.body != before.body
    written.press(Qt.Key.Key_W, CTRL)
    written.until(lambda: written.window.front == first)
    assert written.body == before.body


@pytest.fixture(scope="module")
def package(written: Reporter) -> Path:
    """The CMS package, exported through the dialog from the story that was marked as ready."""
    written.command("Mark ready")
    written.until(lambda: written.session.value().state == "ready")
    out = written.home / "out"
    written.press(Qt.Key.Key_E, CTRL)
    dialog = written.dialog(ExportDialog)
    dialog.folder.selectAll()
    written.fill(dialog.folder, "")
    written.press(Qt.Key.Key_A, CTRL)
    written.write(str(out))
    written.until(dialog.start.isEnabled)
    assert "May leave" in dialog.verdict.text()
    written.click(dialog.start)
    written.until(lambda: dialog.said.text().startswith("Written"), 20_000)
    dialog.reject()
    written.gone(dialog)
    return out / "old-bridge"


def test_the_package_is_whole(package: Path) -> None:
    assert sorted(path.name for path in package.iterdir() if path.is_file()) == sorted(
        ["old-bridge.html", "old-bridge.ninjs.json", *(p.name for p in package.glob("*.jpg"))]
    )
    assert len(list(package.rglob("*.jpg"))) >= 2


def test_the_ninjs_is_valid_and_says_what_was_written(package: Path) -> None:
    item = json.loads((package / "old-bridge.ninjs.json").read_text("utf-8"))
    validator().validate(item)
    assert item["by"] == "Ada Quill and Bo Ek; photographs by Cy Dow"
    assert (item["language"], item["urgency"], item["slugline"]) == ("en-GB", 2, "old-bridge")
    assert {"role": "main", "value": HEADLINE}.items() <= item["headlines"][0].items()
    (body,) = (one["value"] for one in item["bodies"] if one["contentType"] == "text/html")
    assert printed(parsed(f"<div>{body}</div>")) == words_wanted()
    said = json.dumps(item["associations"], ensure_ascii=False)
    for words in (*CAPTIONS, *CREDITS, *ALTS):
        assert words in said


def test_the_page_reads_right(package: Path) -> None:
    page = parsed((package / "old-bridge.html").read_text("utf-8"))
    assert [h1.text_content().strip() for h1 in page.iter("h1")] == [HEADLINE]
    assert page.get("lang") == "en-GB"
    (data,) = page.xpath('//script[@type="application/ld+json"]')
    article = json.loads(data.text)
    assert article["@type"] == "NewsArticle"
    assert [author["name"] for author in article["author"]] == ["Ada Quill", "Bo Ek"]
    assert [one["name"] for one in article["contributor"]] == ["Cy Dow"]
    figures = [" ".join(figure.text_content().split()) for figure in page.iter("figure")]
    assert len(figures) == 2
    for figure, caption, credit in zip(figures, CAPTIONS, CREDITS, strict=True):
        assert caption in figure
        assert credit in figure
    assert [img.get("alt") for img in page.xpath("//figure//img")] == list(ALTS)
    (body,) = page.find_class("body")
    assert printed(body) == words_wanted()


def test_the_photos_carry_their_words(package: Path) -> None:
    found = {}
    for path in package.rglob("*.jpg"):
        with pyexiv2.Image(str(path)) as image:
            iptc = image.read_iptc()
        found[iptc["Iptc.Application2.Caption"]] = iptc["Iptc.Application2.Credit"]
    assert found == dict(zip(CAPTIONS, CREDITS, strict=True))


def validator() -> Draft202012Validator:
    """For ninjs 3.1, by the official schema."""
    folder = shipped("resources") / "schemas" / "ninjs-3.1"
    schema, geojson = (
        json.loads((folder / name).read_text("utf-8")) for name in ("ninjs-schema_3.1.json", "GeoJSON-schema.json")
    )
    known: Registry[Any] = Registry().with_resource(
        "https://geojson.org/schema/GeoJSON.json", Resource.from_contents(geojson)
    )
    return Draft202012Validator(schema, registry=known)


def parsed(page: str) -> Any:
    """The tree of a page, as a program that was written elsewhere reads it."""
    return lxml_html.fromstring(page)


def words_wanted() -> list[str]:
    """What is printed under the head, word for word: the place, then every paragraph."""
    return ["LARKHAVEN", "—", *" ".join(paragraphs_wanted()).split()]


def printed(body: Any) -> list[str]:
    """The words of an article's body, without those of its photos."""
    for figure in body.xpath(".//figure"):
        figure.drop_tree()
    blocks = body.xpath(".//p | .//h2 | .//li")
    return " ".join(block.text_content() for block in blocks).split()


@pytest.fixture(scope="module")
def reopened(written: Reporter, package: Path) -> Reporter:
    """The program was closed and started again; the story is there."""
    story_id = written.window.front
    written.leave()
    window = written.start()
    written.until(lambda: window.front == story_id and window.copy is not None and window.inspector is not None)
    return written


def test_everything_is_there_after_a_restart(reopened: Reporter) -> None:
    story = reopened.session.value()
    head = reopened.copy.head
    assert (head.headline.toPlainText(), head.dek.toPlainText()) == (HEADLINE, DEK)
    assert (head.byline.text(), head.dateline.text()) == ("By Ada Quill and Bo Ek; photographs by Cy Dow", "LARKHAVEN")
    shown = reopened.copy.body.document().toRawText().replace("\u2029", "\n")
    assert shown == story.body
    assert story.state == "ready"
    assert [p.caption for p in reopened.session.published().photos] == list(CAPTIONS)
    reopened.click(reopened.find(reopened.inspector, QToolButton, "quotes"))
    pane = reopened.inspector.quotes.recorded
    reopened.until(lambda: pane.model.rows)
    assert sorted(row.words for row in pane.model.rows if isinstance(row, Quote)) == sorted(w for _, w in SAID)


def test_plain_sql_finds_what_a_person_expects(reopened: Reporter) -> None:
    with closing(sqlite3.connect(f"file:{reopened.newsroom.folder}/newsroom.db?mode=ro", uri=True)) as db:

        def asked(question: str) -> list[tuple[Any, ...]]:
            return db.execute(question).fetchall()

        mine = "story = (SELECT id FROM story WHERE slugline = 'old-bridge' AND state = 'ready')"
        assert asked(
            "SELECT headline, dek, state, body FROM story WHERE slugline = 'old-bridge' AND state = 'ready'"
        ) == [(HEADLINE, DEK, "ready", reopened.body)]
        assert asked(f"SELECT role, name FROM printed_byline WHERE {mine} ORDER BY position") == [
            ("by", "Ada Quill"),
            ("by", "Bo Ek"),
            ("photographs by", "Cy Dow"),
        ]
        assert asked(f"SELECT file, caption, credit FROM caption WHERE {mine} ORDER BY position") == [
            ("bridge.jpg", CAPTIONS[0], CREDITS[0]),
            ("model.jpg", CAPTIONS[1], CREDITS[1]),
        ]
        assert sorted(asked("SELECT source, words FROM source_quote WHERE slugline = 'old-bridge'")) == sorted(SAID)


def test_words_of_another_window_appear_and_the_caret_stays(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom:
        story_id = newsroom.new_story(slugline="ferry", headline="Ferry stops", body="No ferry today.\n\nBut tomorrow.")
    with at_work(qtbot, qapp, tmp_path) as reporter, Newsroom.open(tmp_path / "room") as other:
        window = reporter.start(tmp_path / "room")
        reporter.until(lambda: window.queue.model.rowCount() == 1)
        window.queue.view.setFocus()
        reporter.click_row(window.queue.view, 0)
        reporter.press(Qt.Key.Key_Return)
        reporter.until(lambda: window.front == story_id)
        reporter.press(Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
        reporter.press(Qt.Key.Key_End, CTRL)
        reporter.press(Qt.Key.Key_Left)
        with other.edit(Story, story_id) as document:
            document.splice("body", 0, 2, "There is no")
            document.set("headline", "Ferry stops for a day")
        reporter.until(lambda: reporter.copy.head.headline.toPlainText() == "Ferry stops for a day")
        reporter.until(lambda: reporter.body.startswith("There is no ferry"))
        assert reporter.copy.body.hasFocus()
        reporter.write(" at noon")
        assert reporter.body == "There is no ferry today.\n\nBut tomorrow at noon."
        reporter.until(lambda: other.story(story_id).body == reporter.body)
        reporter.press(Qt.Key.Key_Z, CTRL)
        assert reporter.body == "There is no ferry today.\n\nBut tomorrow."


def test_a_story_from_right_to_left_stays_so(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    build(tmp_path / "room")
    with at_work(qtbot, qapp, tmp_path) as reporter:
        window = reporter.start(tmp_path / "room")
        reporter.until(lambda: window.queue.model.rowCount() > 5)
        story_id = reporter.newsroom.find_story("kurdish-story-hour")
        reporter.press(Qt.Key.Key_F, CTRL | SHIFT)
        reporter.write("کاتژمێرێکی")
        reporter.until(lambda: window.queue.model.place_of(story_id) is not None)
        reporter.press(Qt.Key.Key_Return)
        reporter.until(lambda: window.front == story_id)
        before = reporter.body
        reporter.press(Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
        reporter.press(Qt.Key.Key_End, CTRL)
        reporter.press(Qt.Key.Key_Return)
        reporter.write('شیلان وتی "بەڵێ" لە 2026')
        assert reporter.body == f"{before}\n\nشیلان وتی «بەڵێ» لە 2026"
        assert reporter.copy.body.is_turned
        assert (
            reporter.copy.head.headline.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
        )
        newsroom, out = reporter.newsroom, tmp_path / "out"
        reporter.press(Qt.Key.Key_E, CTRL)
        dialog = reporter.dialog(ExportDialog)
        reporter.fill(dialog.folder, "")
        reporter.press(Qt.Key.Key_A, CTRL)
        reporter.write(str(out))
        reporter.until(lambda: dialog._asked)
        if not dialog.start.isEnabled():
            reporter.click(dialog.override)
            reporter.fill(dialog.reason, "The desk has seen it")
        reporter.until(dialog.start.isEnabled)
        reporter.click(dialog.start)
        reporter.until(lambda: dialog.said.text().startswith("Written"), 20_000)
        dialog.reject()
        page = parsed((out / "kurdish-story-hour" / "kurdish-story-hour.html").read_text("utf-8"))
        assert (page.get("lang"), page.get("dir")) == ("ckb", "rtl")
        assert "شیلان وتی «بەڵێ» لە 2026" in page.text_content()
        assert newsroom.receipts(story_id)
