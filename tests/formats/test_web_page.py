"""Saved pages of many makers: the story is found in them, and each of its parts where it belongs."""

import base64
import json
import re
from dataclasses import replace

import pytest

from deskeditor.formats import html
from deskeditor.formats.draft import Draft
from deskeditor.formats.web_page import read_file
from deskeditor.news.problems import BadInput
from deskeditor.render.paste import with_pictures
from tests.formats.stories import copy_of, story

FIRST = "The city council voted on Monday to close the old fish market after 120 years of trade."
SECOND = "“We have waited for this,” said Mayor Ana Ruiz, who signed the order. “The building is not safe.”"
THIRD = "The market opened in 1904 and once had 200 stalls, run by families for three generations."
WORDS = f"<p>HULL, Maine (AP) — {FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
AROUND = """<div class="cookie-banner" role="dialog"><p>We and our 842 partners store cookies on your device.</p></div>
  <header class="site-header"><nav><a>News</a></nav><a class="login">Sign in</a></header>"""
BELOW = """<section class="related-articles"><h3>More on this story</h3><ul><li>Mayor wins</li></ul></section>
  <div class="comments"><ol><li>Joe | 3 March<p>What a shame.</p></li></ol></div><footer>© Planet</footer>"""


def read(body: str, head: str = "", language: str = "en") -> Draft:
    page = f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'
    (draft,) = read_file(page.encode(), "a.html")
    return draft


LAYOUTS = {
    "a header with lines of its own": f"""<main><article><header><h1>Market closes</h1><p class="standfirst">After 120
      years.</p><div class="byline">By <a>Jane Roe</a></div><time datetime="2026-03-02T17:05:00-05:00">March 2, 2026
      5:05 PM</time><div class="share-tools">Share</div></header><figure><img src="data:image/gif;base64,R0lGODlhAQAB"
      data-src="a.jpg" alt="The hall"><figcaption>The hall on Sunday. <span class="photo-credit">Photograph: Cy
      Dow/Planet</span></figcaption></figure><div>{WORDS}<p>Read more: <a>Mayor wins</a></p>
      <p><em>Jane Roe is a reporter based in
      Hull.</em></p></div><div class="tags"><a>Fish</a></div></article></main>""",
    "nothing but div": f"""<div id="content"><h1>Market closes</h1><p class="dek">After 120 years.</p><div class="meta">
      <span class="author">By Jane Roe</span> <span>Monday 2 March 2026 22.05 GMT</span></div><div><img src="a.jpg"
      alt="The hall on Sunday."><p>The hall on Sunday. (Cy Dow/Planet)</p></div>{WORDS}<p>Jane Roe is a reporter based
      in Hull.</p></div>""",
    "a blog": f"""<div class="entry"><h1>Market closes</h1><h2 class="entry-subtitle">After 120 years.</h2>
      <div>Posted on <time datetime="2026-03-02T22:05:00+00:00">March 2, 2026</time> by <a>Jane Roe</a></div>
      <div class="entry-content"><img src="placeholder.gif" data-lazy-src="a.jpg" alt="The hall"><p>The hall on Sunday.
      (Cy Dow/Planet)</p>{WORDS}<p>Jane Roe is a reporter based in Hull.</p><div class="sharedaddy"><h3>Share</h3></div>
      <h3>Related</h3></div></div>""",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_parts_of_a_story_are_found_in_any_layout(layout: str) -> None:
    draft = read(AROUND + LAYOUTS[layout] + BELOW)
    assert draft.body.split("\n\n") == ["![](a.jpg)", FIRST, SECOND, THIRD]
    fields = draft.fields
    assert [fields.get(name) for name in ("headline", "dek", "dateline", "tagline")] == [
        *("Market closes", "After 120 years.", "HULL, Maine", "Jane Roe is a reporter based in Hull."),
    ]
    assert "2026-03-02" in (str(fields.get("first_published")) + str(fields.get("dateline_date")))
    assert [line.name for line in draft.bylines] == ["Jane Roe"]
    (photo,) = draft.photos
    assert (photo.file, photo.fields["caption"], photo.fields["credit"]) == (
        "a.jpg",
        "The hall on Sunday.",
        "Cy Dow/Planet",
    )


@pytest.mark.parametrize(
    ("language", "byline", "date", "place", "caption", "credit", "words", "name"),
    [
        ("fr", "Par Hélène Dupont", "Publié le 2 mars 2026 à 17h05", "LYON", "Le marché.", " Photo : Jean Petit / AFP",
         "Le conseil a décidé de fermer le marché.", "Hélène Dupont"),
        ("de", "Von Käthe von Stein", "2. März 2026, 17:05 Uhr", "Kiel (dpa)", "Der Markt.",
         " (Foto: Jean Petit / AFP)", "Der Stadtrat hat beschlossen, den Markt zu schließen.",
         "Käthe von Stein"),
        ("ar", "بقلم محمد الأحمد", "2 مارس 2026", "مدينة الميناء", "السوق القديم.", " تصوير: Jean Petit / AFP",
         "قرر مجلس المدينة إغلاق سوق السمك.", "محمد الأحمد"),
        ("ckb", "نووسینی: ئازاد کەریم", "٢ی ئازاری ٢٠٢٦", "هەولێر", "بازاڕی کۆن.", " وێنە: Jean Petit / AFP",
         "ئەنجومەنی شار بڕیاری دا بازاڕەکە دابخات.", "ئازاد کەریم"),
    ],
)  # fmt: skip
def test_the_lines_around_a_story_are_known_in_other_languages(
    language: str, byline: str, date: str, place: str, caption: str, credit: str, words: str, name: str
) -> None:
    lines = (
        f"<p>{byline}</p><p>{date}</p><figure><img src=a.jpg alt=x><figcaption>{caption}{credit}</figcaption></figure>"
    )
    draft = read(f"<article><h1>x y</h1>{lines}<p>{place} – {words}</p><p>{words}</p></article>", language=language)
    assert draft.body.split("\n\n") == ["![](a.jpg)", words, words]
    assert [line.name for line in draft.bylines] == [name]
    assert (draft.fields["dateline_date"], draft.fields["dateline"]) == ("2026-03-02", place.partition(" (")[0])
    assert draft.photos[0].fields["caption"] == caption and draft.photos[0].fields["credit"] == "Jean Petit / AFP"


def test_words_copied_from_a_page_lose_what_belongs_to_the_page() -> None:
    lines = [
        *("Sign in", "Comment as guest", "Log in with Facebook", "Market closes", "By Jane Roe 21/7/2016", "The hall"),
        *("The hall on Sunday. AP file photo.", FIRST, "Ben Cho, fishmonger:", SECOND),
        *("Jane Roe is a reporter based in Hull.", "Comments", "Joe | 21 July 2016", "What a shame.", "Elsewhere"),
        *("Mayor wins", "2 hours ago", "more", "Page generated in 0.2 seconds"),
    ]
    draft = read("".join(f"<p>{line}</p>" for line in lines))
    assert draft.body.split("\n\n") == [FIRST, "Ben Cho, fishmonger:", SECOND]
    assert (draft.fields["headline"], draft.fields["dateline_date"]) == ("Market closes", "2016-07-21")
    assert draft.fields["ednote"] == "Caption: The hall on Sunday. Credit: AP. (file photo)"
    assert any("Comments" in sentence for sentence in draft.warnings)


def test_a_large_photo_in_the_page_costs_none_of_its_words() -> None:
    photo = base64.b64encode(b"\xff\xd8\xff" + bytes(8 * 1024 * 1024)).decode()
    draft = read(f"<article><h1>x</h1><img src='data:image/jpeg;base64,{photo}' alt=y>{WORDS}</article>")
    assert FIRST in draft.body and len(draft.photos[0].data) == 8 * 1024 * 1024 + 3


def test_a_page_of_elements_in_each_other_is_refused_and_not_lost() -> None:
    with pytest.raises(BadInput, match="in each other"):
        read("<article><h1>x</h1>" + "<table><tr><td>" * 3000 + WORDS)


def test_subjects_and_the_headline_for_others_come_from_the_head() -> None:
    said = {
        "@type": "NewsArticle",
        "headline": "Market closes",
        "about": [{"@id": "http://cv.iptc.org/newscodes/mediatopic/20000344"}, {"@id": "https://example.org/x"}],
        "contentLocation": {"@type": "Place", "name": "Hull, Maine"},
    }
    head = (
        f'<script type="application/ld+json">{json.dumps(said)}</script><meta property="og:site_name" content="Planet">'
    )
    draft = read(f"<article><h1>Market closes</h1>{WORDS}</article>", f'{head}<meta property="og:title" content="F">')
    assert (draft.fields["subjects"], draft.fields["places"]) == (("medtop:20000344",), ("Hull, Maine",))
    assert draft.fields["headline_social"] == "F"
    same = f'{head}<meta property="og:title" content="Market closes | Planet">'
    assert "headline_social" not in read(f"<article><h1>Market closes</h1>{WORDS}</article>", same).fields


def test_a_page_with_two_bodies_keeps_the_words_of_both() -> None:
    assert FIRST in read(f"<body>{WORDS}</body><html><body><p>{SECOND}</p></body></html>").body
    assert with_pictures("<html><body><p>a</p></body></html><body><p>b</p></body>").markdown.split() == ["a", "b"]


@pytest.mark.parametrize("language", ["en", "ckb", "fa"])
def test_the_dateline_of_our_own_page_comes_back_without_its_day(language: str) -> None:
    made = replace(story(), language=language, dateline="هەولێر", dateline_date="2026-03-02")
    (file,) = html.write(copy_of(made))
    words_alone = re.sub(rb'<script type="application/ld\+json">.*?</script>', b"", file.data, flags=re.DOTALL)
    (draft,) = read_file(words_alone, "a.html")
    assert draft.fields["dateline"] == "هەولێر"
