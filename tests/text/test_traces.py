"""Names in all their forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.text.traces import Traces

OLGA = Traces(["Dr. Olga Petrovna Marsh", "olga.m75@example.org", "+49 (0)89 1234-5678"])


@pytest.mark.parametrize(
    "text",
    [
        "Olga Marsh",
        "Marsh, Olga",
        "MARSH Olga",
        "olga marsh",
        "Olga Petrovna",
        "olgamarsh75",
        "OlgaMarsh",
        "omarsh",
        "talk_with_olga-marsh.mp3",
        "olga.m75 wrote",
        "OLGA.M75@EXAMPLE.ORG",
        "089/12345678",
        "0049 89 1234 5678",
        "٠٨٩ ١٢٣٤٥٦٧٨",
    ],
)
def test_a_name_whole(text: str) -> None:
    assert OLGA.found_in(f"They met {text} there.") == "whole"


@pytest.mark.parametrize(
    "text",
    [
        "Marsh",
        "marsh",
        "MARSH",
        "Marsh's",
        "Marsh’s",
        "Marshs",
        "Márshın",
        "Marsh'ın",
        "O. Marsh",
        "MarshTalk.docx",
        "Olga",
    ],
)
def test_a_part_of_a_name(text: str) -> None:
    assert OLGA.found_in(f"They met {text} there.") == "part"


@pytest.mark.parametrize(
    "text", ["Marshall", "marshland", "harmless", "Olgas", "olga", "1234", "2026-11-22 17:05:11", ""]
)
def test_other_words(text: str) -> None:
    assert OLGA.found_in(f"they met {text} there.") in ("", "part" if text == "Olgas" else "")


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Jürgen Müller", "Herr Mueller", "part"),
        ("Jürgen Müller", "Müllers", "part"),
        ("Ahmet Yılmaz", "YILMAZ’IN", "part"),
        ("Ahmet Yılmaz", "Yılmazlar", "part"),
        ("Şilan Öztürk", "Ozturkun", "part"),
        ("محمد الراشد", "قال والراشد", "part"),
        ("محمد الراشد", "للراشد", "part"),
        ("ئازاد کەریم", "کەریمی وتی", "part"),
        ("ئازاد کەریم", "كه‌ریم", "part"),
        ("Azad Kerîm", "Kerîmî", "part"),
        ("Sean O'Brien", "obrien", "part"),
        ("Sean O'Brien", "O’Brien", "part"),
        ("Anna van der Berg", "van der Berg", "part"),
        ("Anna van der Berg", "Anna Berg", "whole"),
        ("Mary Smith-Jones", "Jones", "part"),
        ("Gabriel García Márquez", "Garcia Marquez", "whole"),
        ("Bo Li", "Mr Li", "part"),
        ("Bo Li", "il li la", ""),
        ("王伟", "记者王伟说", "whole"),
        ("Will May", "it will rain", ""),
        ("Vandersloot", "vandersloot", "part"),
    ],
)
def test_the_ways_of_languages(name: str, text: str, found: str) -> None:
    assert Traces([name]).found_in(text) == found


def test_parts_that_are_given_beside_their_whole_count_once() -> None:
    assert Traces(["Will May", "Will", "May"]).found_in("it will be so") == ""


def test_nothing_is_looked_for_without_names() -> None:
    assert not Traces([])
    assert not Traces([" ", ""])
    assert Traces(["Ann Lee"])


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_name_is_found_wherever_it_stands(before: str, after: str) -> None:
    assert OLGA.found_in(f"{before} Olga Marsh {after}") == "whole"


@given(st.text(max_size=30), st.text(max_size=200))
def test_any_name_may_be_looked_for_in_any_text(name: str, text: str) -> None:
    assert Traces([name]).found_in(text) in ("", "part", "whole")


@pytest.mark.parametrize(
    "text",
    [
        "V a n d e r s l o o t",
        "Vаndеrslооt",  # Cyrillic letters
        "Vander*sl*oot",
        "Vander-\nsloot",
        "Vander\u2066sloot",
        "Vander\u034fsloot",
        "Vander&shy;sloot",
        "Vander<wbr>sloot",
        "Vander\\sloot",
        "Vanderslootisch",
        "tel:+4989123456\u200c78",
    ],
)
def test_what_stands_in_a_name_does_not_hide_it(text: str) -> None:
    assert Traces(["Olga Vandersloot", "+49 89 1234 5678"]).found_in(f"It was {text}, they say")


@pytest.mark.parametrize("word", ["محمّد", "ولمحمد", "وللهاشمي", "فبالهاشمي", "كالهاشمي"])
def test_arabic_words_carry_prefixes_and_vowels(word: str) -> None:
    assert Traces(["محمد الهاشمي"]).found_in(f"قال {word} إن")


@pytest.mark.parametrize("word", ["عبدالرحمن", "لعبدالرحمن", "عبد الرحمن"])
def test_a_compound_name_is_written_together_or_not(word: str) -> None:
    assert Traces(["عبد الرحمن الراشد"]).found_in(f"قال {word} إن")


@pytest.mark.parametrize("word", ["Çeliğin", "Çelik’ten", "Çeliklerin", "ÇELİKLERDEN"])
def test_turkish_softens_the_last_letter(word: str) -> None:
    assert Traces(["Ayşe Çelik"]).found_in(f"Dün {word} geldi")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Will Long", "how long will it take, as long as it may"),
        ("May Rose", "it rose in may"),
        ("Jo Black", "a black cat"),
        ("Eva Klein", "ein klein wenig"),
        ("Ayşe Çelik", "çelikten bir kapı"),
    ],
)
def test_words_of_every_day_are_no_names(name: str, text: str) -> None:
    assert Traces([name]).found_in(text) == ""


def test_a_surname_that_is_a_word_counts_with_a_capital_letter() -> None:
    traces = Traces(["Will Long"])
    assert traces.found_in("It was Long who said so") == "part"
    assert traces.found_in("How Long Will It Take") == "part"
    for text in ("Will Long said so", "Mr. Will J. Long", "willlong@example.org", "WILL LONG", "W.Long, WLong"):
        assert traces.found_in(text)
    assert traces.found_in("Will Long") == "whole"
