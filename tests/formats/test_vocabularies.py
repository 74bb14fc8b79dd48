"""The IPTC vocabularies as a picker asks for them."""

import pytest

from deskeditor.formats.vocabularies import GENRES, MEDIA_TOPICS, find, genre, path, topic, vocabulary


def test_the_vocabularies_are_whole() -> None:
    assert len(vocabulary(MEDIA_TOPICS)) == 1370
    assert len(vocabulary(GENRES)) == 58
    assert all(not c.parent or c.parent in vocabulary(MEDIA_TOPICS) for c in vocabulary(MEDIA_TOPICS).values())


def test_a_topic_has_names_and_a_place() -> None:
    found = topic("medtop:04000000")
    assert found is not None
    assert found.uri == "http://cv.iptc.org/newscodes/mediatopic/04000000"
    assert found.name_in("de-AT") == "Wirtschaft und Finanzen"
    assert found.name_in("ckb") == found.name == "economy, business and finance"
    assert topic("20000002") == topic("medtop:20000002")
    below = topic("20000003")
    assert below is not None
    assert path(below).startswith("arts, culture, entertainment and media › arts and entertainment")
    assert topic("medtop:1") is None


@pytest.mark.parametrize(
    ("words", "language", "code"),
    [
        ("economy, business and finance", "en", "04000000"),
        ("ECONOMY bus", "en", "04000000"),
        ("wirtschaft", "de", "04000000"),
        ("economia", "es", "04000000"),
        ("اقتصاد", "ar", "04000000"),
        ("animation", "en", "20000003"),
    ],
)
def test_topics_are_found_by_beginnings_of_words_in_the_language(words: str, language: str, code: str) -> None:
    assert code in [c.code for c in find(MEDIA_TOPICS, words, language)][:5]


def test_an_exact_name_comes_first_and_retired_ones_do_not_come() -> None:
    assert find(MEDIA_TOPICS, "education")[0].name == "education"
    assert find(MEDIA_TOPICS, "qqqq") == []
    assert not any(c.retired for c in find(MEDIA_TOPICS, "", limit=2000))
    assert genre("Program") is not None
    assert "Program" not in [c.code for c in find(GENRES, "program")]
