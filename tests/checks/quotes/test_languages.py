"""Who speaks, and the language files. All sentences and names were made up for these tests."""

from dataclasses import fields

import pytest

from deskeditor.checks.quotes.grammar import Grammar, grammar, parsed
from deskeditor.checks.quotes.spans import spans
from deskeditor.checks.quotes.speakers import attributed
from deskeditor.news.languages import LANGUAGES
from deskeditor.shipped import shipped
from deskeditor.text.fold import fold

SHIPPED = ("en", "de", "fr", "tr", "ar", "ckb", "ku")


def speakers(text: str, tag: str) -> list[str]:
    return [quotation.speaker.name for quotation in attributed(text, spans(text, tag), tag)]


@pytest.mark.parametrize("tag", SHIPPED)
def test_a_shipped_language_knows_marks_and_verbs(tag: str) -> None:
    known = grammar(tag)
    assert known.tag == tag
    assert known.pairs
    assert known.saying
    assert known.naming
    assert known.works


@pytest.mark.parametrize("tag", SHIPPED)
def test_the_words_of_a_file_are_folded_and_none_is_empty(tag: str) -> None:
    known = grammar(tag)
    for field in fields(Grammar):
        value = getattr(known, field.name)
        if isinstance(value, frozenset) and field.name != "spelled_names":
            assert all(word == fold(word) and word.strip() == word and word for word in value), field.name


@pytest.mark.parametrize("tag", SHIPPED)
def test_what_goes_on_is_said(tag: str) -> None:
    assert grammar(tag).adding <= grammar(tag).saying


def test_every_file_says_where_it_comes_from() -> None:
    for file in (shipped("resources") / "quotations").iterdir():
        if file.is_file():
            assert "under its licence" in file.read_text("utf-8")[:600], file.name


def test_a_file_with_an_unknown_key_is_told_apart() -> None:
    with pytest.raises(ValueError, match="unknown: speling"):
        parsed("xx", 'speling = ["x"]')
    with pytest.raises(ValueError, match="saying: a list was expected"):
        parsed("xx", 'saying = "said"')


def test_a_region_falls_back_to_its_language_and_an_unknown_one_to_the_marks() -> None:
    assert grammar("de-CH") is grammar("de")
    assert grammar("EN-gb") is grammar("en")
    assert grammar("ckb-Arab-IQ").tag == "ckb"
    assert (grammar("xx").tag, bool(grammar("xx").pairs), grammar("xx").saying) == ("und", True, frozenset())
    assert grammar("") is grammar("xx")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_the_marks_that_are_put_in_are_found(language: object) -> None:
    tag, (opening, closing, inner_opening, inner_closing) = language.tag, language.quotes  # type: ignore[attr-defined]
    text = f"{opening}One {inner_opening}two three{inner_closing} four five six.{closing}"
    (quotation,) = spans(text, tag)
    assert quotation.words == f"One {inner_opening}two three{inner_closing} four five six."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir gehen“, sagte Bürgermeisterin Anna Möller. „Wir kommen wieder.“", ["Anna Möller"] * 2),
        ("Anna Möller leitet das Amt.\n\n»Wir gehen«, sagte sie, »und wir bleiben.«", ["Anna Möller"] * 2),
        ("Die Ministerin Anna Keller nannte den Plan „schändlich“.", ["Anna Keller"]),
        ("„Er sagte ‚nie‘ zu mir“, so Thomas Brandt.", ["Thomas Brandt"]),
        ("Laut Thomas Brandt ist das „nicht hinnehmbar“.", ["Thomas Brandt"]),
        ("Thomas Brandt zufolge ist das „nicht hinnehmbar“.", ["Thomas Brandt"]),
        ("Thomas Brandt sagte: „Wir werden nicht zahlen.“", ["Thomas Brandt"]),
        ("Karl Wendt (SPD) hat die Tat als „feigen Akt“ verurteilt.", ["Karl Wendt"]),
        ("„Ich war da“, berichtet die 34-jährige Anwohnerin Petra Lang.", ["Petra Lang"]),
        ("Nach Angaben der Polizei war der Mann „deutlich alkoholisiert“.", ["der Polizei"]),
        ("Das gehe zu weit, sagte Sprecherin Eva Schulz: „Wir klagen.“", ["Eva Schulz"]),
        ("„Wir fahren“, sagte Geschäftsführerin Eva Schulz am Montag.", ["Eva Schulz"]),
        ("Die Polizei teilte mit: „Wir ermitteln in alle Richtungen.“", ["Polizei"]),
        ("„Es ist weg“, berichtet Nachbarin Eva Schulz. „Alles ist nass“, fügte sie hinzu.", ["Eva Schulz"] * 2),
        ("Der Minister Jan Weber und der Trainer Paul Schmidt kamen. „Wir sind bereit“, sagte er.", [""]),
        ("Den Plan nannte Anna Weber „einen Irrweg“.", ["Anna Weber"]),
        ("Dem Minister warf Anna Weber „Untätigkeit“ vor.", ["Anna Weber"]),
        ("Einen „Irrweg“ nennt Anna Weber den Plan.", ["Anna Weber"]),
        ("Peter Schmidt nannte Anna Weber „eine Lügnerin“.", ["Peter Schmidt"]),
        ("Für Anna Weber ist klar: „Das ist ein Irrweg.“", ["Anna Weber"]),
        ("„Das ist ein Irrweg“, sagte Weber der Agentur.", ["Weber"]),
        ("Der Trainer des FC Nord, Jan Weber, sagte: „Wir haben verdient verloren.“", ["Jan Weber"]),
    ],
)
def test_german_speakers(text: str, expected: list[str]) -> None:
    assert speakers(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« Nous partons demain », a déclaré la maire Anne Dubreuil. « C’est tout. »", ["Anne Dubreuil"] * 2),
        ("Anne Dubreuil dirige la ville.\n\n« Nous partons », dit-elle, « et restons ».", ["Anne Dubreuil"] * 2),
        ("Anne Dubreuil dirige la ville.\n\n« Nous partons », a-t-elle ajouté.", ["Anne Dubreuil"]),
        ("« Pas la gelée », a plaisanté la maire, Claire Morel, au retour.", ["Claire Morel"]),
        ("« Je n’ai rien vu, assure Paul Lenoir. Il faisait nuit. »", ["Paul Lenoir"] * 2),
        ("« C’est fini », se désole Paul Lenoir, 54 ans.", ["Paul Lenoir"]),
        ("La ministre Claire Morel a qualifié le projet de « honteux ».", ["Claire Morel"]),
        ("Selon Anne Dubreuil, l’accord est « inacceptable ».", ["Anne Dubreuil"]),
        ("D’après Marc Lenoir, « rien ne changera avant mai ».", ["Marc Lenoir"]),
        ("« Il m’a dit “jamais” », a raconté Paul Lenoir.", ["Paul Lenoir"]),
        ("Paul Lenoir, maire de Lormes, affirme : « Nous ne paierons pas. »", ["Paul Lenoir"]),
    ],
)
def test_french_speakers(text: str, expected: list[str]) -> None:
    assert speakers(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ayşe Karlı, "Biz gidiyoruz" dedi.', ["Ayşe Karlı"]),
        ("“Biz gidiyoruz” diyen Ayşe Karlı, “geri geleceğiz” dedi.", ["Ayşe Karlı"] * 2),
        ("Bakan Mehmet Tepe, kararı “utanç verici” olarak nitelendirdi.", ["Mehmet Tepe"]),
        ("Ayşe Karlı şöyle konuştu: “Biz gidiyoruz. Geri geleceğiz.”", ["Ayşe Karlı"]),
        ("“Biz gidiyoruz,” dedi Ayşe Karlı.", ["Ayşe Karlı"]),
        ("Ayşe Karlı o günü “Her yer sessizdi” sözleriyle anlattı.", ["Ayşe Karlı"]),
        ("Ali Ova'ya göre karar “kabul edilemez”.", ["Ali Ova"]),
        ("Belediye Başkanı Ali Ova, “Köprü açılacak. Para bulundu” ifadelerini kullandı.", ["Ali Ova"]),
    ],
)
def test_turkish_speakers(text: str, expected: list[str]) -> None:
    assert speakers(text, "tr") == expected


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("ar", "قال الرئيس سامر حداد: «لن نغادر أرضنا».", ["سامر حداد"]),
        ("ar", "«لن نغادر أرضنا»، قال سامر حداد.", ["سامر حداد"]),
        ("ar", 'وقالت المتحدثة باسم الوزارة سارة حداد إن "الوضع خطير جدا" في المدينة.', ["سارة حداد"]),
        ("ar", 'بحسب سامر حداد، فإن القرار "مرفوض تماما من الجميع".', ["سامر حداد"]),
        ("ar", "وأكد الوزير علي حداد أن «الطريق مغلق تماما». وأضاف: «سنفتحه غدا».", ["علي حداد"] * 2),
        ("ar", "سامر حداد قال: «لن نغادر أرضنا».", ["سامر حداد"]),
        ("ckb", "ئاسۆ کەریم گوتی: «ئێمە ناڕۆین و لێرە دەمێنینەوە».", ["ئاسۆ کەریم"]),
        ("ckb", "«ئێمە ناڕۆین»، سەرۆک ئاسۆ کەریم وتی.", ["ئاسۆ کەریم"]),
        ("ckb", 'بەپێی وتەی ئاسۆ کەریم، ئەوە "کارەساتێکی گەورە" بوو.', ["ئاسۆ کەریم"]),
        ("ckb", "وەزیری دارایی، ئاسۆ کەریم، ڕایگەیاند: «مووچە دابەش دەکرێت».", ["ئاسۆ کەریم"]),
        ("ckb", "ئاسۆ کەریم گوتی: «ئێمە ناڕۆین لێرە». هەروەها گوتی: «ماڵمان لێرەیە».", ["ئاسۆ کەریم"] * 2),
        ("ar", "وذكرت وزارة الصحة في بيان أن «الحالات مستقرة تماما».", ["وزارة الصحة"]),
        ("ckb", "لە کۆنفرانسێکی ڕۆژنامەوانیدا ئاسۆ کەریم وتی: «ئێمە ئامادەین بۆ کار.»", ["ئاسۆ کەریم"]),
        ("ckb", "ئاسۆ کەریم لە کۆنفرانسێکی ڕۆژنامەوانیدا وتی: «ئێمە ئامادەین بۆ کار.»", ["ئاسۆ کەریم"]),
        (
            "ckb",
            "بیرۆکەکە هی دایکێکە بە ناوی شیلان ڕەسووڵ، کە پێنج ساڵە لێرەیە.\n\nشیلان بە پێکەنینەوە وتی: «گوێ دەگرێت».",
            ["شیلان ڕەسووڵ"],
        ),
        ("ckb", "شیلان بە پێکەنینەوە وتی: «ئەو بە هەموو زمانێک گوێ دەگرێت».", ["شیلان"]),
        ("ku", "Serok Azad Karwan got: “Em naçin û em ê li vir bimînin.”", ["Azad Karwan"]),
        ("ku", "“Em naçin,” got Leyla Karwan.", ["Leyla Karwan"]),
    ],
)
def test_arabic_and_kurdish_speakers(tag: str, text: str, expected: list[str]) -> None:
    assert speakers(text, tag) == expected
