"""Pictures, footnotes and embeds of pasted HTML, as the programs write them that people paste from."""

import pytest

from deskeditor.render.paste import to_markdown, with_pictures
from deskeditor.render.pasted import PastedPicture

WORD = """<p>One<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a> and.</p>
<p>Two<a style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2"><span>[2]</span></a></p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a>
The <b>first</b>.</p></div><div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText>
<a href="#_ftnref2" name="_ftn2"><span>[2]</span></a> The second.</p></div></div>"""
LIBREOFFICE = """<p>One<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> and.</p>
<p>Two</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym"
href="#sdfootnote1anc">1</a>The <b>first</b>.</p></div>"""
GOOGLE = """<p>One<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> and.</p><p>Two</p><hr><div><p>
<a href="#ftnt_ref1" id="ftnt1">[1]</a><span> The </span><span style="font-weight:700">first</span>.</p></div>"""
MAMMOTH = """<p>One<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> and.</p><p>Two</p><ol>
<li id="footnote-1"><p>The <strong>first</strong>. <a href="#footnote-ref-1">↑</a></p></li></ol>"""


@pytest.mark.parametrize("html", [LIBREOFFICE, GOOGLE, MAMMOTH])
def test_a_link_to_words_that_link_back_is_a_footnote(html: str) -> None:
    assert to_markdown(html) == "One[^1] and.\n\nTwo\n\n[^1]: The **first**."


def test_footnotes_of_word_stand_in_their_order() -> None:
    assert to_markdown(WORD) == "One[^1] and.\n\nTwo[^2]\n\n[^1]: The **first**.\n[^2]: The second."


def test_footnotes_go_on_from_those_that_are_there() -> None:
    assert with_pictures(GOOGLE, first_note=4).markdown.startswith("One[^4] and.")


@pytest.mark.parametrize(
    "html", ['<p id="a">x <a href="#a">up</a></p>', '<p><a href="#no">gone</a></p>', '<a href="#">t</a>']
)
def test_a_link_inside_the_page_is_no_footnote(html: str) -> None:
    assert "[^" not in to_markdown(html)


def test_a_figure_is_a_picture_with_caption_and_credit() -> None:
    html = """<p>a</p><figure data-photo="quay.jpg"><img src="x/1.jpg?w=3" alt="A  quay"><figcaption>The quay.
    <span class="credit">Ana Ruiz</span></figcaption></figure><p>b <img src="y.png"> c</p><img src="t.gif" width="1">"""
    pasted = with_pictures(html)
    assert pasted.markdown == "a\n\n![](quay.jpg)\n\n![](y.png)\n\nb c"
    assert pasted.pictures == (
        PastedPicture("quay.jpg", "x/1.jpg?w=3", "A quay", "The quay.", "Ana Ruiz"),
        PastedPicture("y.png", "y.png"),
    )
    assert pasted.renamed({"quay.jpg": "a b.jpg"}) == "a\n\n![](<a b.jpg>)\n\nb c"


@pytest.mark.parametrize(
    "html",
    [
        '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>',
        '<figure class="embed"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">x</a><figcaption>YouTube</figcaption>'
        "</figure>",
    ],
)
def test_a_video_becomes_its_address(html: str) -> None:
    words = f"<p>a</p>{html}<p>b</p>"
    assert to_markdown(words) == "a\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n\nb"
