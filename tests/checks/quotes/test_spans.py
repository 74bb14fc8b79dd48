"""Every quotation of the copy is found, and nothing else. All sentences were written for these tests."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from deskeditor.checks.quotes.spans import spans
from deskeditor.news.quotations import Quotation


def said(text: str, tag: str = "en", field: str = "body") -> list[str]:
    return [quotation.words for quotation in spans(text, tag, field)]


def one(text: str, tag: str = "en", field: str = "body") -> Quotation:
    (quotation,) = spans(text, tag, field)
    return quotation


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We are done,” Marsh said.", ["We are done,"]),
        ('"We are done," Marsh said.', ["We are done,"]),
        ("‘We are done,’ Marsh said.", ["We are done,"]),
        ("'We are done,' Marsh said.", ["We are done,"]),
        ("”We are done,” Marsh said.", ["We are done,"]),
        ("“We are done,“ Marsh said.", ["We are done,"]),
        ("„We are done,“ Marsh said.", ["We are done,"]),
        ("«We are done», Marsh said.", ["We are done"]),
        ("“ We are done, ” Marsh said.", ["We are done,"]),
        ("“We are done,”Marsh said.", ["We are done,"]),
        ("»We are done«, Marsh said.", ["We are done"]),
        ("＂We are done,＂ Marsh said.", ["We are done,"]),
        ("Marsh: “It is over.”", ["It is over."]),
        ("Asked whether he would resign, he said: “No.”", ["No."]),
        ("“Yes.”", ["Yes."]),
        ("He said—“we go”—and left.", ["we go"]),
        ("“[W]e go,” she said.", ["[W]e go,"]),
        ("“... and we go,” she said.", ["... and we go,"]),
        ("“Stop the war!” the crowd chanted.", ["Stop the war!"]),
        ("It was his idea — “the worst ever,” said Lee — that failed.", ["the worst ever,"]),
    ],
)
def test_quotations_in_any_marks(text: str, words: list[str]) -> None:
    assert said(text, "en" if "＂" not in text else "xx") == words


@pytest.mark.parametrize(
    "text",
    [
        "’Twas the ’90s, and the players’ bus didn’t come.",
        "'Twas the '90s, and the players' bus didn't come.",
        "The ‘90s were fun, and so was rock ‘n’ roll.",
        "O'Neill's car and the Joneses' dog were gone.",
        'The door is 6\' 2" high and 12" wide.',
        "The door is 6′ 2″ high; the pipe has 12” and the other 14”.",
        "They said it is 5'11\" or more.",
    ],
)
def test_apostrophes_inches_and_feet_are_no_marks(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dwayne “The Rock” Johnson came.",
        "He starred in the film “Fast River”.",
        "In “The Great Harbour”, Bell writes about money.",
        "Lee, who wrote “Dark Rivers,” died on Monday.",
        "The so-called “gig economy” grows.",
        "The “experts” were wrong.",
        "A sign reading “No entry” stood there.",
        "Protesters carried banners saying “Stop the war”.",
        "The word “quotation” is long.",
        "The “Hero of the City” award went to Lee.",
        "It is a technique known as “dry docking”.",
        "A ship called “Annabel” sank.",
        "The “right to be forgotten” law was passed in May.",
        "The town lives by its “one street, two pubs” rule.",
        "She sang “Happy Morning” to him.",
        "A “yes” vote.",
        "“…”",
        "It is empty: “”",
    ],
)
def test_titles_signs_nicknames_and_terms_are_nobodys_words(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She described it as “a disaster”.", ["a disaster"]),
        ("The minister called the plan “shameful”.", ["shameful"]),
        ("She called it ‘a disaster’ and ‘a crime’.", ["a disaster", "a crime"]),
        ("Police said the man was “known to officers”.", ["known to officers"]),
        ("He was “very ill”, doctors said.", ["very ill"]),
        ("Lee, branded “a liar” by Marsh, left.", ["a liar"]),
        ("The report found “serious failings in every ward” of the hospital.", ["serious failings in every ward"]),
    ],
)
def test_a_few_words_that_somebody_said_are_a_fragment(text: str, words: list[str]) -> None:
    assert said(text) == words
    assert {quotation.kind for quotation in spans(text, "en")} == {"fragment"}


def test_an_apostrophe_inside_single_marks_does_not_close_them() -> None:
    assert said("‘The players’ bus didn’t come,’ she said, ‘and we’re leaving.’") == [
        "The players’ bus didn’t come,",
        "and we’re leaving.",
    ]


def test_an_inch_inside_a_quotation_does_not_close_it() -> None:
    assert said('"We laid a 12" pipe there," he said.') == ['We laid a 12" pipe there,']


@pytest.mark.parametrize(
    "text",
    [
        "“He told me ‘never’ twice,” she said.",
        "“He told me “never” twice,” she said.",
        "‘He told me “never” twice,’ she said.",
        "\"He told me 'never' twice,\" she said.",
        '"He told me "never" twice," she said.',
        "«He told me “never” twice», she said.",
        "«He told me «never» twice», she said.",
    ],
)
def test_what_is_quoted_in_a_quotation_belongs_to_it(text: str) -> None:
    assert text.startswith(one(text).words[:2], 1)
    assert "never" in one(text).words
    assert "twice" in one(text).words


def test_a_tag_in_the_middle_makes_two_quotations_of_which_the_second_continues() -> None:
    first, second = spans("“We go,” she said, “and we stay.”", "en")
    assert not first.continues
    assert second.continues
    assert second.kind == "full"


def test_a_new_sentence_after_the_tag_does_not_continue() -> None:
    assert [q.continues for q in spans("“We go,” she said. “We stay.”", "en")] == [False, False]


def test_paragraphs_each_opened_and_only_the_last_closed_are_one_quotation() -> None:
    text = "“First we go.\n\n“Then we stay.\n\n“At last,” he said, “we sing.”\n\nHe left."
    first, second = spans(text, "en")
    assert first.words == "First we go.\n\nThen we stay.\n\nAt last,"
    assert [text[start:end] for start, end in first.pieces] == ["First we go.", "Then we stay.", "At last,"]
    assert (first.start, first.open) == (0, False)
    assert text[: first.end].endswith("“At last,”")
    assert second.words == "we sing."


def test_two_paragraphs_between_one_pair_of_marks_are_one_quotation() -> None:
    assert one("“First we go.\n\nThen we stay,” he said.").words == "First we go.\n\nThen we stay,"


def test_a_forgotten_closing_mark_ends_with_its_paragraph() -> None:
    text = "“We lost everything.\n\nThe mayor left at noon. “I am tired,” she said."
    lost, tired = spans(text, "en")
    assert (lost.words, lost.open) == ("We lost everything.", True)
    assert (tired.words, tired.open) == ("I am tired,", False)


@pytest.mark.parametrize(
    "tag",
    [
        "said Marsh.",
        "she said. The mayor left.",
        "Olga Marsh told reporters on Monday.",
        "said the head of the council, Olga Marsh.",
        "Lakeside University law professor Olga Marsh said.",
        "the mayor told the press.",
    ],
)
def test_a_forgotten_closing_mark_before_who_speaks_ends_there(tag: str) -> None:
    quotation = one(f"“We lost everything, {tag}\n\nThe mayor left.")
    assert quotation.words == "We lost everything,"
    assert quotation.open


@pytest.mark.parametrize(
    "text",
    [
        "She said, ‘We lost it all.\n\nHe left.",
        "‘We lost it all.\n\nHe left.",
        "She said: 'We lost it all.\n\nHe left.",
    ],
)
def test_a_forgotten_closing_single_mark_ends_with_its_paragraph_as_well(text: str) -> None:
    assert (one(text).words, one(text).open) == ("We lost it all.", True)


def test_a_forgotten_closing_mark_does_not_take_the_next_quotation() -> None:
    text = "“We lost everything. The mayor left at noon. She told reporters, “I am tired.”"
    lost, tired = spans(text, "en")
    assert lost.open
    assert lost.end < tired.start
    assert tired.words == "I am tired."


@pytest.mark.parametrize(
    "text",
    [
        "We lost everything,” said Marsh. The mayor left.",
        'We lost everything," said Marsh. The mayor left.',
        "The mayor left. We lost everything,” said Marsh.",
        "Marsh said: We lost everything,” and wept.",
        "Marsh left. She said We lost everything,” and wept.",
    ],
)
def test_a_forgotten_opening_mark_takes_its_sentence(text: str) -> None:
    assert one(text).words == "We lost everything,"


def test_marks_of_the_body_are_not_among_the_words() -> None:
    text = "“*We* go to [the town](http://example.org/“x”) now\\!,” she said."
    quotation = one(text)
    assert quotation.words == "We go to the town now!,"
    assert text[quotation.start : quotation.end].endswith("now\\!,”")
    assert text[quotation.end :] == " she said."


@pytest.mark.parametrize("text", ["*“We go now,”* she said.", '**"We go now,"** she said.', '_"We go now,"_ she said.'])
def test_emphasis_around_the_marks_does_not_hide_them(text: str) -> None:
    assert one(text).words == "We go now,"


def test_a_soft_wrap_is_a_space() -> None:
    assert one("“We go\nto the town,” she said.").words == "We go to the town,"


def test_a_block_quotation_is_one_without_the_line_that_names_its_speaker() -> None:
    text = "Before.\n\n> We go to the town.\n> We stay.\n>\n> And we *sing*.\n>\n> — Olga Marsh\n\nAfter."
    quotation = one(text)
    assert quotation.kind == "block"
    assert quotation.words == "We go to the town. We stay.\n\nAnd we sing."
    assert len(quotation.pieces) == 2
    assert text[quotation.end :].startswith("\n>\n> — Olga Marsh")


def test_marks_around_a_block_quotation_are_not_its_words() -> None:
    assert one("> “We go to the ‘town’.”").words == "We go to the ‘town’."


def test_cells_items_and_footnotes_are_read_one_by_one() -> None:
    table = "| Who | What |\n|---|---|\n| Marsh | “We will go there.” |\n| Lee | “No.” |"
    assert said(table) == ["We will go there.", "No."]
    assert said("- “We will go,” said A.\n- “We stay,” said B.") == ["We will go,", "We stay,"]
    assert said("Words.[^1]\n\n[^1]: “We go,” she said.") == ["We go,"]


def test_in_a_headline_only_what_is_said_or_long_is_a_quotation() -> None:
    assert said("“We will never go back,” says mayor", field="headline") == ["We will never go back,"]
    assert said("Mayor says: ‘No’", field="headline") == ["No"]
    assert said("‘We will not pay for the dam’", field="headline") == ["We will not pay for the dam"]
    assert said("Mayor ‘lied’ about dam", field="headline") == []
    assert said("## ‘Unsafe’ dam closed") == []


def test_a_caption_is_read_as_it_stands() -> None:
    quotation = one("Marsh (left): “*We* go.”", field="caption:1")
    assert (quotation.field, quotation.words) == ("caption:1", "*We* go.")


@pytest.mark.parametrize(
    ("tag", "text", "words"),
    [
        ("de", "„Wir gehen“, sagte Anna Müller. „Wir kommen wieder.“", ["Wir gehen", "Wir kommen wieder."]),
        ("de", "»Wir gehen«, sagte sie, »und wir bleiben.«", ["Wir gehen", "und wir bleiben."]),
        ("de", "„Er sagte ‚nie‘ zu mir“, so Müller.", ["Er sagte ‚nie‘ zu mir"]),
        ("de", "Müller sprach von einer „Katastrophe“.", ["Katastrophe"]),
        ("de", "Laut Müller ist das „nicht hinnehmbar“.", ["nicht hinnehmbar"]),
        ("de", "Die sogenannte „Ampel“ regiert. Der Film „Das Boot“ läuft.", []),
        ("de-CH", "«Wir gehen», sagt Bundesrätin Keller.", ["Wir gehen"]),
        ("fr", "« Nous partons », a déclaré la maire.", ["Nous partons"]),
        ("fr", "«\u00a0Nous partons\u00a0», dit-elle, «\u00a0et restons\u00a0».", ["Nous partons", "et restons"]),
        ("fr", "La ministre a qualifié le projet de « honteux ».", ["honteux"]),
        ("fr", "Le film « La Haine » passe. Le soi-disant « miracle » a échoué.", []),
        ("fr", "« Un jour.\n\n« Deux jours.\n\n» Trois », a-t-il dit.", ["Un jour.\n\nDeux jours.\n\nTrois"]),
        ("fr", "« Je pars, dit-elle, et je ne reviens pas. »", ["Je pars,", "et je ne reviens pas."]),
        ("fr", "L’accord est, selon d’autres, un “échec” et d’« injustes » gens.", ["échec", "injustes"]),
        ("tr", 'Kaya, "Biz gidiyoruz" dedi.', ["Biz gidiyoruz"]),
        ("tr", "Bakan, kararı “utanç verici” olarak nitelendirdi.", ["utanç verici"]),
        ("tr", "“Kış Uykusu” adlı film gösterildi.", []),
        ("ar", "قال الرئيس محمود عباس: «لن نغادر أرضنا».", ["لن نغادر أرضنا"]),
        ("ar", "”لن نغادر أرضنا“، قال عباس.", ["لن نغادر أرضنا"]),
        ("ar", 'وصف الوزير القرار بـ"المخزي".', ["المخزي"]),
        ("ar", "فيلم «وجدة» يعرض اليوم.", []),
        ("ckb", "ئەحمەد گوتی: «ئێمە ناڕۆین و لێرە دەمێنینەوە».", ["ئێمە ناڕۆین و لێرە دەمێنینەوە"]),
        ("ckb", "«ئێمە ناڕۆین»، سەرۆک ئەحمەد وتی.", ["ئێمە ناڕۆین"]),
        ("ckb", 'فیلمی "هەنگ" نمایش کرا.', []),
        ("ku", "Demirtaş got: “Em naçin û em ê li vir bimînin.”", ["Em naçin û em ê li vir bimînin."]),
        ("sv", "”Vi går nu och kommer inte tillbaka”, sade Anna Berg.", ["Vi går nu och kommer inte tillbaka"]),
        ("it", "«Noi andiamo via adesso», ha detto Rossi.", ["Noi andiamo via adesso"]),
        ("zh", "市长说：“我们不会离开。”", ["我们不会离开。"]),
        ("ja", "市長は「私たちは行きます」と述べた。", ["私たちは行きます"]),
        ("he", 'צה"ל הודיע: "אנחנו לא עוזבים את המקום".', ["אנחנו לא עוזבים את המקום"]),
    ],
)
def test_other_languages(tag: str, text: str, words: list[str]) -> None:
    assert said(text, tag) == words


# Laws ---------------------------------------------------------------------------------------------------------------

MARKS = "“”„‟\"«»‹›‘’‚'「」`"
copy = st.text(
    st.one_of(
        st.sampled_from(MARKS + " \n.,:!?*_>[]()|-#\\—…0٣aBé"),
        st.sampled_from("ab س ک 日 😀 \u0301\u200f\u2028\u0000"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=120,
)
news = st.lists(
    st.sampled_from(
        [
            "“",
            "”",
            '"',
            "‘",
            "’",
            "«",
            "»",
            "„",
            " ",
            ". ",
            ", ",
            "\n\n",
            "\n",
            "\n\n> ",
            "said",
            "Marsh",
            "we",
            "*",
            "go",
        ]
    ),
    max_size=60,
).map("".join)
tags = st.sampled_from(["en", "de", "fr", "tr", "ar", "ckb", "ku", "sv", "zh", "", "x-y", "en-GB"])
fields = st.sampled_from(["body", "headline", "dek", "caption:1"])


@settings(deadline=None)
@given(st.one_of(copy, news), tags, fields)
@example("“" * 50, "en", "body")
@example("«0\n\n« ", "en", "body")
@example("‘a “b’ c”", "en", "body")
def test_spans_lie_in_the_text_in_order_and_apart(text: str, tag: str, field: str) -> None:
    at = 0
    for quotation in spans(text, tag, field):
        assert quotation.field == field
        assert at <= quotation.start < quotation.end <= len(text)
        at = quotation.start
        for start, end in quotation.pieces:
            assert at <= start < end <= quotation.end
            at = end
        at = quotation.end
        assert any(map(str.isalnum, quotation.words)) or quotation.kind == "block"


@settings(deadline=None)
@given(st.lists(news.map(lambda text: text.replace("\n", " ").replace(">", "")), min_size=1, max_size=5), news)
def test_a_paragraph_that_changes_leaves_those_beyond_its_neighbours_alone(before: list[str], changed: str) -> None:
    far = "A full stop here.\n\n" + "Marsh left.\n\n" + "\n\n".join(f"Word {text}" for text in before)
    changed = changed.replace("\n", " ").replace(">", "")
    shift = len(changed) + 2
    alone = [(q.start + shift, q.words) for q in spans(far, "en")]
    assert [(q.start, q.words) for q in spans(f"{changed}\n\n{far}", "en") if q.start >= shift] == alone


@settings(deadline=None)
@given(st.lists(st.sampled_from(["We go now,", "It is late.", "No,", "the dam holds,"]), min_size=1, max_size=6))
def test_every_plain_quotation_is_found(sentences: list[str]) -> None:
    text = "\n\n".join(f"“{words}” Olga Marsh said." for words in sentences)
    assert said(text) == sentences


@pytest.mark.parametrize(
    "text",
    [
        '"' * 50_000,
        "“ " * 50_000,
        "'a " * 20_000,
        "‘A " * 20_000,
        '„“«"' * 10_000,
        "«a »b '" * 10_000,
        "“a\n\n" * 10_000,
        "> “a\n>\n" * 5_000,
        '**"a*' * 10_000,
        "“" + "a, " * 300_000,
        "“a. b, said C " * 5_000,
    ],
    ids=range(11),
)
def test_no_text_takes_more_than_its_length(text: str) -> None:
    """A search that starts anew at each mark would take minutes here."""
    assert len(spans(text, "en")) <= len(text)
