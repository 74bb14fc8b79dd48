"""A recorded quote as it goes into the copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.languages import LANGUAGES, language
from deskeditor.news.problems import Refused
from deskeditor.news.quotation import block, in_marks, paragraph, sentence, speaker, with_title
from deskeditor.news.records import Quote, Source

ANN = Source("s", name="Ann Lee", title="mayor", affiliation="City of Larkhaven", attribution="a city official")


@pytest.mark.parametrize(
    ("words", "tag", "said"),
    [
        ("We will rebuild.", "en", "“We will rebuild,” Ann Lee said."),
        ("We will rebuild", "en-GB", "“We will rebuild,” Ann Lee said."),
        ("Will we?", "en", "“Will we?” Ann Lee said."),
        ("We will …", "en", "“We will …” Ann Lee said."),
        ("We will...", "en", "“We will...” Ann Lee said."),
        ("Wir bauen sie.", "de", "„Wir bauen sie“, sagte Ann Lee."),
        ("Bauen wir?", "de", "„Bauen wir?“, sagte Ann Lee."),
        ("Er sagte „nein“ zu uns.", "de", "„Er sagte ‚nein‘ zu uns“, sagte Ann Lee."),
        ("Nous rebâtirons.", "fr", "«\u00a0Nous rebâtirons\u00a0», a déclaré Ann Lee."),
        ("سنعيد بناء الجسر.", "ar", "Ann Lee: «سنعيد بناء الجسر.»"),
        ("پردەکە دروست دەکەینەوە.", "ckb", "«پردەکە دروست دەکەینەوە»، Ann Lee وتی."),
        ("He said “no” twice.", "en", "“He said ‘no’ twice,” Ann Lee said."),
    ],
)
def test_each_language_has_its_own_way(words: str, tag: str, said: str) -> None:
    assert sentence(words, "Ann Lee", tag) == said


def test_paragraphs_open_each_and_close_once() -> None:
    assert in_marks("One.\n\nTwo.", "en") == "“One.\n\n“Two.”"


@given(
    st.sampled_from([one.tag for one in LANGUAGES]),
    st.text(alphabet="ab .?!,", min_size=1).filter(lambda s: s.strip(" .")),
)
def test_the_words_stand_between_the_marks_of_every_language(tag: str, words: str) -> None:
    said = sentence(words, "Ann Lee", tag)
    opening, closing, *_ = language(tag).quotes
    inside = said[said.index(opening) + len(opening) : said.rindex(closing)]
    assert inside.rstrip(" .,。") == words.strip().rstrip(" .,。")
    assert "Ann Lee" in said.replace(inside, "", 1)


def test_a_block_quotation_names_the_speaker_below() -> None:
    said = paragraph(Quote("q", words="One.\n\nTwo."), ANN, "en", as_block=True)
    assert said == "> One.\n>\n> Two.\n>\n> — Ann Lee, mayor, City of Larkhaven"
    assert block("One.", "Ann,") == "> One.\n>\n> — Ann"
    assert with_title("a city official", ANN) == "a city official"


def test_who_is_named_follows_from_the_terms() -> None:
    assert speaker(Quote("q", words="x"), ANN) == "Ann Lee"
    assert speaker(Quote("q", words="x", terms="background"), ANN) == "a city official"
    assert speaker(Quote("q", words="x", terms="background", attribution="an aide"), ANN) == "an aide"


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        (Quote("q", words="x", terms="off the record"), ANN),
        (Quote("q", words="x", terms="off the record", attribution="an aide"), ANN),
        (Quote("q", words="x", terms="deep background"), ANN),
        (Quote("q", words="x", terms="background"), Source("s", name="Ann Lee")),
        (Quote("q", words="x"), None),
    ],
)
def test_what_may_not_be_quoted_is_refused_in_one_sentence(quote: Quote, source: Source | None) -> None:
    with pytest.raises(Refused) as refused:
        paragraph(quote, source, "en")
    assert str(refused.value).endswith(".") and "Ann" not in str(refused.value)
