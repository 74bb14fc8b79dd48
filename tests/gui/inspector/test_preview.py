"""The preview in the real web engine: what readers will see, nothing else, while it is being written."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector.engine import SCHEME, Scaled, Shelf, for_text_document, scaled
from deskeditor.gui.inspector.preview import LOOKS, PreviewPane, Wish
from deskeditor.gui.inspector.probe import Probe, why_not
from deskeditor.gui.settings import PREVIEW, Settings
from deskeditor.gui.tasks import Tasks
from deskeditor.news.ids import new_id
from deskeditor.news.records import PhotoUse
from deskeditor.render.clean import PHOTO_SCHEME
from tests.gui.inspector.conftest import Room, picture

# What Chromium logs through Qt where there is neither a GPU nor a system bus.
pytestmark = pytest.mark.qt_log_ignore(
    "QRhiGles2|RHI|GPUInfo|Vulkan|GBM|GPU vendor|Sandboxing|This plugin does not support"
)


class Answer(Probe):
    """A probe that knows the answer."""

    sentence = ""

    def start(self) -> None:
        QTimer.singleShot(0, self, lambda: self.answered.emit(self.sentence))


class Never(Answer):
    sentence = "This is a plain preview, because a test says so."


Make = Callable[..., PreviewPane]


@pytest.fixture
def make(room: Room, settings: Settings, qtbot: QtBot) -> Iterator[Make]:
    tasks = Tasks()
    panes: list[PreviewPane] = []

    def build(probe: Callable[[QWidget], Probe] = Answer, look: str = "phone") -> PreviewPane:
        settings.set(PREVIEW, (look, "light", "", "0"))
        pane = PreviewPane(room.newsroom.media_path, tasks, settings, probe=probe)
        panes.append(pane)
        pane.resize(420, 700)
        pane.show_session(room.session)
        pane.show()
        qtbot.waitUntil(lambda: pane._loaded, timeout=20_000)
        return pane

    yield build
    for pane in panes:
        pane.show_session(None)
        pane.close_preview()
        pane.close()
        pane.deleteLater()
    qtbot.wait(1)  # the engine's objects go in the order in which they were told to
    tasks.close()


def asked(pane: PreviewPane, qtbot: QtBot, script: str) -> object:
    """What the script says in the page, in the world of ours."""
    answers: list[object] = []
    assert pane.engine is not None
    pane.engine.run(script, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=5_000)
    return answers[0]


def wait_for(pane: PreviewPane, qtbot: QtBot, script: str) -> None:
    """Until the script is true in the page."""

    def is_true() -> bool:
        return asked(pane, qtbot, script) is True

    qtbot.waitUntil(is_true, timeout=8_000)


def test_a_typed_word_is_in_the_page(make: Make, room: Room, qtbot: QtBot) -> None:
    pane = make()
    wait_for(pane, qtbot, "document.querySelector('h1').textContent == 'City will rebuild the bridge'")
    pane.measuring = True
    with qtbot.waitSignal(pane.painted, timeout=8_000) as painted:
        room.session.splice("body", 10, 10, "sturdy ")
    assert 0 < painted.args[0] < 8
    wait_for(pane, qtbot, "document.querySelector('[data-body] p').textContent.startsWith('The bridgesturdy')")
    room.session.undo()
    wait_for(pane, qtbot, "document.querySelector('[data-body] p').textContent.startsWith('The bridge will')")


def test_only_the_changed_block_is_put_in(make: Make, room: Room, qtbot: QtBot) -> None:
    pane = make()
    asked(pane, qtbot, "document.querySelectorAll('[data-block]').forEach(b => b.mark = 1); 1")
    room.session.splice("body", 0, 0, "Now: ")
    wait_for(pane, qtbot, "document.querySelector('[data-body] p').textContent.startsWith('Now:')")
    assert asked(pane, qtbot, "Array.from(document.querySelectorAll('[data-block]'), b => b.mark || 0).join()") == "0,1"


def test_headline_caption_and_byline_follow(make: Make, room: Room, qtbot: QtBot) -> None:
    from deskeditor.news.records import Byline

    photo = room.newsroom.add_photo(picture(), "mayor.jpg")
    room.session.adopt(room.newsroom.document(photo))
    room.session.add("photos", PhotoUse(new_id(), photo, "mayor.jpg", "inline"))
    pane = make()
    room.session.set("headline", "Another headline")
    room.session.add("bylines", Byline(new_id(), person=room.person))
    room.session.splice("body", 0, 0, "![](mayor.jpg)\n\n")
    room.session.splice("caption", 0, 0, "The mayor, today", record=photo)
    wait_for(pane, qtbot, "document.querySelector('h1').textContent == 'Another headline'")
    wait_for(pane, qtbot, "document.querySelector('.byline').textContent.includes('Ada Quill')")
    wait_for(pane, qtbot, "document.querySelector('figcaption')?.textContent.includes('The mayor, today') === true")
    wait_for(pane, qtbot, "document.querySelector('figure img').naturalWidth == 640")


HOSTILE = (
    "<script>document.title='broken'</script>",
    "<img src=x onerror=\"document.title='broken'\">",
    "<svg onload=\"document.title='broken'\"></svg>",
    "[link](javascript:document.title='broken')",
    "<iframe src=\"javascript:parent.document.title='broken'\"></iframe>",
    "![](x\" onerror=\"document.title='broken')",
    '<a href="data:text/html,<script>1</script>" onclick="document.title=\'broken\'">x</a>',
)


def test_scripts_of_the_article_do_not_run(make: Make, room: Room, qtbot: QtBot) -> None:
    room.session.set("body", "\n\n".join(HOSTILE))
    room.session.set("headline", "<script>document.title='broken'</script><b onclick=\"document.title='broken'\">b</b>")
    pane = make()
    room.session.splice("body", 0, 0, "\n\n".join(HOSTILE) + "\n\nlast")
    wait_for(pane, qtbot, "document.querySelector('[data-body]').textContent.includes('last')")
    unclean = "[data-body] script, [data-body] iframe, [data-body] svg, h1 *, a[href^=java]"
    assert asked(pane, qtbot, f"document.querySelectorAll({unclean!r}).length") == 0
    asked(pane, qtbot, "document.querySelectorAll('a,b,img').forEach(e => e.click()); 1")
    assert "broken" not in str(asked(pane, qtbot, "document.title.replace(/<.*/, '')"))


def test_even_a_script_that_came_through_would_not_run_and_nothing_is_fetched(
    make: Make, room: Room, qtbot: QtBot
) -> None:
    pane = make()
    assert pane.engine is not None
    with qtbot.waitSignal(pane.engine.loaded, timeout=8_000):
        pane.engine.load(
            "<!doctype html><body onload=\"document.title='broken'\"><script>document.title='broken'</script>"
            "<img id=away src='https://example.org/a.png'><img id=file src='file:///etc/hostname'>"
        )
    assert asked(pane, qtbot, "document.title") == ""
    assert asked(pane, qtbot, "document.getElementById('away').naturalWidth") == 0
    assert asked(pane, qtbot, "document.getElementById('file').naturalWidth") == 0


def click(pane: PreviewPane, qtbot: QtBot, selector: str) -> None:
    asked(
        pane,
        qtbot,
        f"document.querySelector({selector!r}).dispatchEvent(new MouseEvent('click', {{bubbles: true}})); 1",
    )


def test_a_click_goes_to_the_source(make: Make, room: Room, qtbot: QtBot) -> None:
    pane = make()
    with qtbot.waitSignal(pane.go_to_source, timeout=5_000) as gone:
        click(pane, qtbot, "[data-block]:last-of-type")
    field, start, _ = gone.args
    assert field == "body" and room.session.story.read("body")[start:].startswith("“We will")
    with qtbot.waitSignal(pane.go_to_source, timeout=5_000) as gone:
        click(pane, qtbot, "h1")
    assert gone.args[0] == "headline"


def test_it_follows_the_caret(make: Make, room: Room, qtbot: QtBot) -> None:
    body = "\n\n".join(f"Paragraph number {n}. " + "It goes on. " * 20 for n in range(60))
    room.session.set("body", body)
    pane = make()
    pane.reveal("body", body.index("number 45"))
    wait_for(pane, qtbot, "window.scrollY > 2000")
    seen = (
        "(() => { const t = document.elementFromPoint(100, innerHeight * 0.4).textContent; return /4[3-7]/.test(t) })()"
    )
    wait_for(pane, qtbot, seen)
    pane.reveal("headline", 0)
    wait_for(pane, qtbot, "window.scrollY == 0")


@pytest.mark.parametrize("look", LOOKS)
def test_every_look_shows_the_headline_as_it_is_typed(look: str, make: Make, room: Room, qtbot: QtBot) -> None:
    pane = make(look=look)
    room.session.set("headline", "Typed just now")
    wait_for(pane, qtbot, "document.body !== null && document.body.textContent.includes('Typed just now')")


def test_dark_and_right_to_left(make: Make, room: Room, settings: Settings, qtbot: QtBot) -> None:
    room.session.set("language", "ckb")
    pane = make()
    assert asked(pane, qtbot, "getComputedStyle(document.documentElement).direction") == "rtl"
    pane._tools["mirror"].click()
    wait_for(pane, qtbot, "getComputedStyle(document.documentElement).direction == 'ltr'")
    light = asked(pane, qtbot, "getComputedStyle(document.body).backgroundColor")
    pane._tools["dark"].click()
    qtbot.waitUntil(lambda: pane._loaded, timeout=8_000)
    wait_for(pane, qtbot, f"getComputedStyle(document.body).backgroundColor != {light!r}")
    assert Wish.of(settings.get(PREVIEW)) == Wish("phone", True, "ltr", 0)


def test_the_page_turns_when_the_story_is_said_to_be_in_another_language(make: Make, room: Room, qtbot: QtBot) -> None:
    pane = make()
    room.session.set("headline", "وێستگە دەمێنێتەوە")
    wait_for(pane, qtbot, "document.querySelector('h1').textContent == 'وێستگە دەمێنێتەوە'")
    room.session.set("language", "ckb")
    wait_for(pane, qtbot, "document.documentElement.lang == 'ckb' && document.documentElement.dir == 'rtl'")
    wait_for(pane, qtbot, "getComputedStyle(document.querySelector('h1')).direction == 'rtl'")
    room.session.set("headline", "Station stays")
    wait_for(pane, qtbot, "document.querySelector('h1').textContent == 'Station stays'")
    room.session.set("direction", "ltr")
    wait_for(pane, qtbot, "document.documentElement.dir == 'ltr'")


def test_a_phone_is_390_wide_and_fits_into_the_pane(make: Make, qtbot: QtBot) -> None:
    pane = make()
    assert abs(float(str(asked(pane, qtbot, "innerWidth"))) - 390) <= 2
    pane.resize(320, 700)
    wait_for(pane, qtbot, "Math.abs(innerWidth - 390) <= 3")
    pane._tools["larger"].click()
    assert pane.wish.zoom_percent in (90, 100)


def test_it_goes_to_a_window_of_its_own_and_comes_back(make: Make, room: Room, qtbot: QtBot) -> None:
    pane = make()
    pane.detach()
    window = pane._window
    assert window is not None
    assert window.isVisible() and pane._away.isVisible()
    pane.hide()
    room.session.set("headline", "On the second screen")
    wait_for(pane, qtbot, "document.querySelector('h1').textContent == 'On the second screen'")
    pane.show()
    with qtbot.waitSignal(window.destroyed, timeout=5_000):
        pane._away.back.click()
    assert pane._window is None and pane._form.root.isVisible() and not pane._away.isVisible()
    room.session.set("headline", "Back again")
    wait_for(pane, qtbot, "document.querySelector('h1').textContent == 'Back again'")


def test_closing_ends_the_engine_and_showing_begins_anew(make: Make, room: Room, qtbot: QtBot) -> None:
    pane = make()
    page = pane.engine.page if pane.engine else None
    assert isinstance(page, QObject)
    with qtbot.waitSignal(page.destroyed, timeout=5_000):
        pane.close_preview()
    assert pane.engine is None
    pane.hide()
    room.session.set("headline", "While it was away")
    pane.show()
    qtbot.waitUntil(lambda: pane._loaded, timeout=20_000)
    wait_for(pane, qtbot, "document.querySelector('h1').textContent == 'While it was away'")


def test_another_story_is_another_page(make: Make, room: Room, qtbot: QtBot) -> None:
    pane = make()
    second = room.reopened()
    second.set("headline", "A second story")
    pane.show_session(second)
    wait_for(pane, qtbot, "document.querySelector('h1').textContent == 'A second story'")


def test_words_typed_while_the_page_loads_are_not_missed(make: Make, room: Room, qtbot: QtBot) -> None:
    pane = make()
    pane.choose(Wish("desktop"))
    assert not pane._loaded
    room.session.splice("body", 0, 0, "Early. ")
    wait_for(pane, qtbot, "document.querySelector('[data-body]')?.textContent.startsWith('Early.') === true")


def test_without_the_engine_the_same_words_stand_in_a_text_browser(make: Make, room: Room, qtbot: QtBot) -> None:
    photo = room.newsroom.add_photo(picture(), "mayor.jpg")
    room.session.adopt(room.newsroom.document(photo))
    room.session.add("photos", PhotoUse(new_id(), photo, "mayor.jpg", "lead"))
    pane = make(probe=Never)
    why = pane.findChild(QLabel, "why")
    browser = pane.findChild(QTextBrowser)
    assert why.isVisible() and why.text() == Never.sentence
    assert pane.engine is None and browser is not None
    assert "City will rebuild the bridge" in browser.toPlainText()
    room.session.splice("body", 0, 0, "Fresh words. ")
    qtbot.waitUntil(lambda: "Fresh words." in browser.toPlainText(), timeout=5_000)


def test_a_child_process_finds_out_whether_the_engine_starts(qtbot: QtBot, tmp_path: Path) -> None:
    killed = tmp_path / "killed.py"
    killed.write_text("import os; os.abort()")
    with qtbot.waitSignal(Probe(script=str(killed), parent=(parent := QObject())).answered, timeout=20_000) as answered:
        parent.findChildren(Probe)[0].start()
    assert answered.args[0].startswith("This is a plain preview")
    well = Probe(parent)
    with qtbot.waitSignal(well.answered, timeout=30_000) as answered:
        well.start()
    assert answered.args == [""]
    assert why_not(True) != why_not(False)


def test_wishes_are_remembered_and_nonsense_is_not() -> None:
    for wish in (Wish(), Wish("print", True, "rtl", 125)):
        assert Wish.of(wish.kept()) == wish
    assert Wish.of(("wrong", "x", "y", "z", "more")) == Wish()
    assert Wish.of(()) == Wish()


def test_photos_are_scaled_and_the_shelf_has_an_end(tmp_path: Path) -> None:
    (tmp_path / "wide.jpg").write_bytes(picture(4000, 3000))
    photo = scaled(tmp_path / "wide.jpg")
    assert photo.media_type == "image/jpeg" and len(photo.data) < len(picture(4000, 3000))
    (tmp_path / "clear.png").write_bytes(picture(kind="PNG"))
    assert scaled(tmp_path / "clear.png").media_type == "image/jpeg"
    shelf = Shelf(room=10)
    for name in "abc":
        shelf.put(name, Scaled(b"12345", "image/jpeg"))
    assert shelf.get("a") is None and shelf.get("b") is not None and shelf.get("c") is not None


def test_the_scheme_is_that_of_the_renderer() -> None:
    assert SCHEME == PHOTO_SCHEME
    assert (
        for_text_document('<img src="x" alt="a" width="1600" height="900">', 300) == '<img src="x" alt="a" width="300">'
    )
    assert for_text_document("<p><ruby>漢<rt>かん</rt></ruby></p>", 300) == "<p><ruby>漢 (かん)</ruby></p>"
