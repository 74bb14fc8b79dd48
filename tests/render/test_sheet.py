"""The page for Qt's own rich text, which knows no direction but that of a paragraph."""

from deskeditor.render.sheet import for_rich_text

ROW = "<tr><th>الف</th><td>ب <b>ت</b></td></tr>"


def test_the_first_column_comes_last_in_a_page_from_right_to_left() -> None:
    page = '<html lang="ar" dir="rtl"><body><table>{}</table></body></html>'
    assert for_rich_text(page.format(ROW)) == page.format("<tr><td>ب <b>ت</b></td><th>الف</th></tr>")
    english = '<html lang="en" dir="ltr"><body><table>{}</table></body></html>'
    assert for_rich_text(english.format(ROW)) == english.format(ROW)


def test_words_that_run_the_other_way_are_held_apart() -> None:
    said = 'reads <span dir="rtl" lang="ckb">وێستگە<span class="x">.</span></span> in <span>Kurdish</span>'
    assert for_rich_text(said) == (
        'reads <span dir="rtl" lang="ckb">\u2067وێستگە<span class="x">.</span>\u2069</span> in <span>Kurdish</span>'
    )


def test_a_caption_and_who_said_it_stand_in_lines_of_their_own() -> None:
    photo = '<figure class="photo"><img src="a.jpg"><figcaption>The <b>quay</b></figcaption></figure>'
    assert for_rich_text(photo) == '<div><img src="a.jpg"></div><p>The <b>quay</b></p>'
    quote = "<blockquote><p>No.</p><footer>— Ann</footer></blockquote>"
    assert for_rich_text(quote) == "<blockquote><p>No.</p><p>— Ann</p></blockquote>"
