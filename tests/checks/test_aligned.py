"""Sentences of a translation beside those of the original."""

from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.aligned import Pair, aligned

ENGLISH = """The harbour opened on Monday after 14 years. Mayor Lane cut the ribbon.

“We waited long enough,” she said. Some 2,300 people came. It rained all day."""
GERMAN = """Der Hafen wurde am Montag nach 14 Jahren eröffnet. Bürgermeisterin Lane zerschnitt das Band.

„Wir haben lange genug gewartet“, sagte sie. Rund 2.300 Menschen kamen. Es regnete den ganzen Tag."""


def shown(pairs: list[Pair]) -> list[tuple[str, str]]:
    return [(" ".join(s.words for s in p.original), " ".join(s.words for s in p.translation)) for p in pairs]


def test_every_sentence_stands_beside_its_own() -> None:
    found = shown(aligned(ENGLISH, "en", GERMAN, "de", "body"))
    assert found[1] == ("Mayor Lane cut the ribbon.", "Bürgermeisterin Lane zerschnitt das Band.")
    assert found[2] == ("“We waited long enough,” she said.", "„Wir haben lange genug gewartet“, sagte sie.")
    assert len(found) == 5


def test_two_sentences_may_become_one() -> None:
    german = GERMAN.replace("Menschen kamen. Es regnete", "Menschen kamen, und es regnete")
    found = shown(aligned(ENGLISH, "en", german, "de", "body"))
    assert found[-1][0] == "Some 2,300 people came. It rained all day."


def test_a_paragraph_that_is_not_translated_stands_alone() -> None:
    more = ENGLISH.replace("\n\n", "\n\nThe pier cost 3.1 million euros, which is 12 percent more than planned.\n\n")
    found = shown(aligned(more, "en", GERMAN, "de", "body"))
    assert ("The pier cost 3.1 million euros, which is 12 percent more than planned.", "") in found
    assert found[0][1].startswith("Der Hafen") and found[-1][1].startswith("Es regnete")


def test_words_that_were_left_as_they_are_count_as_untranslated() -> None:
    first, second = "The first sentence stays English.", "Das ist der zweite Satz hier."
    pairs = aligned(f"{first} This is the second one here.", "en", f"{first} {second}", "de", "body")
    assert [pair.untouched for pair in pairs] == [True, False]


def test_arabic_script_beside_latin() -> None:
    kurdish = "بەندەر ڕۆژی دووشەممە کرایەوە. سەرۆکی شارەوانی هات. باران دەباری."
    found = aligned("The harbour opened on Monday. The mayor came. It was raining.", "en", kurdish, "ckb", "body")
    assert [len(pair.translation) for pair in found] == [1, 1, 1]


words = st.text(st.sampled_from("ab .\n0“”Äب"), max_size=60)


@given(words, words)
def test_every_sentence_is_in_one_pair_and_in_order(one: str, other: str) -> None:
    pairs = aligned(one, "en", other, "de", "body")
    for side in ("original", "translation"):
        starts = [sentence.start for pair in pairs for sentence in getattr(pair, side)]
        assert starts == sorted(set(starts))
    assert all(one[s.start : s.end].split() == s.words.split() for pair in pairs for s in pair.original)


def test_very_different_lengths_do_not_hang() -> None:
    long = "\n\n".join(f"Paragraph number {n} has its words." for n in range(400))
    found = aligned(long, "en", "Ein Satz.", "de", "body")
    assert sum(len(pair.original) for pair in found) == 400
