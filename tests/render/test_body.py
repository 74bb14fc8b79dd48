"""Blocks are rendered again only when they must be, and then the page is what rendering all of it would have made."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from deskeditor.render.body import NOTES, Body, Swap, to_html
from tests.render.stories import photo

LINES = st.sampled_from(
    [
        *("", "", "", "   ", "The council met.", "It *voted* on **Tuesday**.", "1986. It was", "  indented", "end\\"),
        *("# One", "## Two", "#MeToo", "---", "***", "**open", "closed**"),
        *("- item", "  - deeper", "* star", "1. first", "2. second", "3. third", "  2. second"),
        *("> quoted", ">", "> - listed", "> 1. a", "> 2. b", "a | b", "--- | ---"),
        *("See [^1].", "And [^2] and [^1].", "[^1]: The note.", "[^2]: See [us][home].", "Go [home]."),
        *("[home]: https://example.org/", "[Home]: https://example.com/", "![](mayor.jpg)", "![](gone.jpg)"),
    ]
)
BODIES = st.lists(LINES, max_size=14)
PHOTOS = (photo("mayor.jpg"),)


def shown(page: dict[int, str], order: list[int], swaps: list[Swap]) -> None:
    """Does to the page what the preview's script does."""
    for swap in swaps:
        if not swap.html:
            order.remove(swap.id)
            del page[swap.id]
        else:
            if swap.id not in page:
                order.insert(0 if swap.after is None else order.index(swap.after) + 1, swap.id)
            page[swap.id] = swap.html


def fresh(lines: list[str]) -> str:
    return Body("\n".join(lines), photos=PHOTOS, dateline="CORK").html()


EDITS = st.lists(st.tuples(st.integers(0, 14), st.integers(0, 4), st.lists(LINES, max_size=4)), max_size=6)


@given(BODIES, EDITS)
def test_any_edits_leave_what_rendering_the_whole_makes(
    lines: list[str], edits: list[tuple[int, int, list[str]]]
) -> None:
    lines = lines or [""]
    plain = Body("\n".join(lines), photos=PHOTOS, dateline="CORK")
    marked = Body("\n".join(lines), photos=PHOTOS, dateline="CORK", marked=True)
    order = [block.id for block in marked.blocks() if block.html]
    page = {block.id: block.html for block in marked.blocks() if block.html}
    if 'data-block="0"' in marked.html():
        order.append(NOTES)
        page[NOTES] = marked.html()[marked.html().index("<section") :]
    for at, removed, added in edits:
        at = min(at, len(lines))
        removed = min(removed, len(lines) - at)
        if removed == len(lines) and not added:
            added = [""]
        lines = lines[:at] + added + lines[at + removed :]
        plain.splice(at, removed, added)
        shown(page, order, marked.splice(at, removed, added))
        assert plain.html() == fresh(lines)
        assert "".join(page[id] for id in order) == marked.html()
        assert marked.text == "\n".join(lines)


@given(BODIES, BODIES)
def test_a_new_text_leaves_what_rendering_the_whole_makes(before: list[str], after: list[str]) -> None:
    body = Body("\n".join(before), photos=PHOTOS, dateline="CORK")
    body.update("\n".join(after))
    assert body.html() == fresh(after)


def test_only_the_changed_paragraph_is_swapped() -> None:
    body = Body("\n\n".join(f"Paragraph {n}." for n in range(50)), marked=True)
    changed = body.splice(20, 1, ["Another one."])
    assert [swap.html for swap in changed] == [f'<p data-block="{changed[0].id}">Another one.</p>']


def test_a_definition_renders_again_those_that_use_it() -> None:
    body = Body("See [us].\n\nNothing.\n\n[us]: https://example.org/", marked=True)
    changed = body.splice(4, 1, ["[us]: https://example.com/"])
    assert [swap.html for swap in changed] == ['<p data-block="1">See <a href="https://example.com/">us</a>.</p>']


def test_footnotes_are_numbered_in_the_order_in_which_readers_meet_them() -> None:
    html = to_html("A[^b] and b[^a].\n\n[^a]: First written.\n[^b]: Second *written*.\n\n[^c]: Nobody asks.")
    assert '<sup class="note-ref" id="note-ref-1"><a href="#note-1">1</a></sup> and b' in html
    notes = html[html.index("<section") :]
    assert notes.index("Second <em>written</em>.") < notes.index("First written.") < notes.index("Nobody asks.")


def test_a_reference_without_a_footnote_stays_text() -> None:
    assert to_html("As he said [^1].") == "<p>As he said [^1].</p>"


def test_the_dateline_stands_before_the_first_words_and_is_not_said_twice() -> None:
    html = to_html("## Head\n\nIt rained.", dateline="CORK")
    assert html == '<h2>Head</h2><p><span class="dateline">CORK</span> — It rained.</p>'
    assert to_html("Cork – It rained.", dateline="CORK") == "<p>Cork – It rained.</p>"
    body = Body("It rained.", marked=True)
    assert [swap.html for swap in body.set_dateline("CORK")] == [
        '<p data-block="1"><span class="dateline">CORK</span> — It rained.</p>'
    ]


def test_a_photo_shows_what_its_record_says() -> None:
    body = Body("![not this](mayor.jpg)", photos=PHOTOS, media=lambda photo: "m/" + photo.name, marked=True)
    assert 'src="m/mayor.jpg"' in body.html() and "not this" not in body.html()
    changed = body.set_photos((replace(PHOTOS[0], caption="A new caption."),))
    assert len(changed) == 1 and "A new caption. <span" in changed[0].html


def test_a_missing_photo_is_told_to_the_writer_and_not_to_readers() -> None:
    assert to_html("![](gone.jpg)") == ""
    assert "There is no photo “gone.jpg” in this story." in Body("![](gone.jpg)", marked=True).html()


def test_a_click_in_the_page_finds_its_place_in_the_source() -> None:
    body = Body("First.\n\nThe **old** [library](https://x.org/) closed,\nthey said.", marked=True)
    block = body.block_at(2)
    assert block is not None and (block.first, block.last) == (2, 3)
    assert body.source_of(block.id, 4) == (2, 6)
    assert body.source_of(block.id, len("The old library ")) == (2, len("The **old** [library](https://x.org/) "))
    assert body.source_of(block.id, len("The old library closed,\n")) == (3, 0)
    assert body.source_of(999, 5) == (0, 0)
