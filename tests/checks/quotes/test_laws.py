"""What holds for any words: allowed trimming never alters a quote, another word always does, and nothing raises."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.checks.quotes.recording import MARSH, NOW, RULES, SOURCES, check, quote, recorded, transcript

from deskeditor.checks.quotes.check import QuoteCheck
from deskeditor.checks.quotes.lexicon import lexicon
from deskeditor.checks.quotes.normal import normal
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.quotations import Checked
from deskeditor.news.records import TERMS, Embargo, Quote, Transcript

KNOWN = lexicon("en")
CONTENT = [
    "harbour",
    "wall",
    "bridge",
    "council",
    "winter",
    "school",
    "roof",
    "money",
    "river",
    "engineer",
    "panel",
    "ferry",
    "budget",
    "teacher",
    "hospital",
    "market",
    "letter",
    "station",
    "garden",
    "machine",
    "window",
    "kitchen",
    "mountain",
    "village",
    "doctor",
    "painter",
    "silver",
    "yellow",
    "quiet",
    "heavy",
    "broken",
]
SMALL = ["the", "of", "and", "to", "in", "a", "is", "that", "on", "at", "this", "from"]
ITEMS = [*CONTENT, *SMALL, "we", "not", "will", "four", "seven", "$5", "5%", "1,000", "million"]
SAID = st.lists(st.sampled_from(ITEMS), min_size=8, max_size=40)
LETTERS = "abcdefghij .,!?…’'“”\"«»„[]()*_\\>#\n-–—0123456789%$éßçşğıİقە"
ANY = st.text(st.one_of(st.sampled_from(LETTERS), st.characters(exclude_categories=["Cs"])), max_size=300)
PROSE = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "“",
                "”",
                "‘",
                "’",
                '"',
                "«",
                "»",
                "„",
                "…",
                "[the]",
                "\n\n",
                "\n> ",
                ",”",
                ".”",
                "said",
                "Olga Marsh",
                "Reed",
                "$5",
                "five million",
                "um",
                "don’t",
                "**not**",
                "[a](b)",
            ]
        ),
        st.sampled_from(CONTENT + SMALL),
    ),
    max_size=80,
).map(" ".join)


def held_against(said: list[str], copy: str, in_transcript: bool, rules: QuoteRules = RULES) -> Checked:
    text = " ".join(said)
    held = (
        recorded(
            quote("He came late."), transcripts=[transcript(f"And so it was. {text} And that was it.", source=MARSH)]
        )
        if in_transcript
        else recorded(quote(text), quote("He came late.", id="r"))
    )
    found = check(f"“{copy},” Olga Marsh said.", held, rules)
    assume(len(found) == 1)
    return found[0]


def in_number(said: list[str], at: int) -> bool:
    """Whether a cut before this word would go through a number: of four million, million is another number."""
    if not 0 < at < len(said):
        return False
    counted = {*KNOWN.numbers, *KNOWN.scales, *KNOWN.joiners, KNOWN.point}
    before, behind = normal(said[at - 1]).split()[-1], normal(said[at]).split()[0]
    return all(word in counted or any(map(str.isdigit, word)) for word in (before, behind))


@st.composite
def trimmed(draw: st.DrawFn) -> tuple[list[str], str]:
    """Recorded words, and a quotation that leaves some out behind ellipses, puts brackets, another case, other marks
    and none of the ums."""
    said = draw(SAID)
    start = draw(st.integers(0, len(said) - 6))
    end = draw(st.integers(start + 6, len(said)))
    assume(not in_number(said, start) and not in_number(said, end))
    copy: list[str] = []
    recorded_words = said[:start]
    at = start
    while at < end:
        what = draw(st.sampled_from(["same"] * 8 + ["case", "comma", "dash", "filler", "bracket", "gap"]))
        word = said[at]
        if what == "gap" and at - start >= 4 and end - at >= 6:
            hidden = draw(st.integers(1, 2))
            assume(not in_number(said, at) and not in_number(said, at + hidden))
            copy.append(draw(st.sampled_from(["…", "...", "[…]", "[...]", ". . ."])))
            recorded_words += said[at : at + hidden]
            at += hidden
            continue
        if what == "filler":
            recorded_words += [draw(st.sampled_from(["um,", "uh", "er,", "you know,"]))]
        if what == "bracket" and at - start >= 4:
            copy.append("[quite]")
        recorded_words.append(word)
        copy.append({"case": word.upper(), "comma": f"{word},", "dash": f"{word} –"}.get(what, word))
        at += 1
    return [*recorded_words, *said[end:]], " ".join(copy)


@given(trimmed(), st.booleans())
@settings(deadline=None, max_examples=60)
def test_trimming_as_the_house_allows_is_never_altered(made: tuple[list[str], str], in_transcript: bool) -> None:
    said, copy = made
    found = held_against(said, copy, in_transcript)
    assert found.verdict in ("exact", "trimmed"), (found.sentence, found.differences)


@st.composite
def altered(draw: st.DrawFn) -> tuple[list[str], str]:
    """Recorded words, and a quotation of six or more of them with one that says something changed, added or dropped."""
    said = draw(SAID)
    start = draw(st.integers(0, len(said) - 7))
    copy = said[start : draw(st.integers(start + 7, len(said)))]
    at = draw(st.integers(1, len(copy) - 2))
    new = draw(st.sampled_from(["elephant", "nine", "never", "Gertrude", "must", "not"]))
    how = draw(st.sampled_from(["change", "add", "drop"]))
    if how == "drop":
        assume(KNOWN.weighs(copy[at]))
        # a word said twice by a slip of the tongue may be dropped, and two of one kind are not told apart
        assume(copy[at] not in (copy[at - 1], copy[at + 1]))
        del copy[at]
    elif how == "add":
        assume(new not in (copy[at - 1], copy[at]))
        copy.insert(at, new)
    else:
        assume(new != copy[at])
        copy[at] = new
    text, made = f" {' '.join(said)} ", f" {' '.join(copy)} "
    assume(made not in text)
    return said, " ".join(copy)


@given(altered(), st.booleans())
@settings(deadline=None, max_examples=80)
def test_another_word_is_always_altered(made: tuple[list[str], str], in_transcript: bool) -> None:
    said, copy = made
    found = held_against(said, copy, in_transcript)
    assert found.verdict == "altered"
    assert found.meaning


@given(altered())
@settings(deadline=None, max_examples=40)
def test_differences_stand_where_their_words_do(made: tuple[list[str], str]) -> None:
    said, copy = made
    text = " ".join(said)
    body = f"First of all.\n\n“{copy},” Olga Marsh said."
    for found in check(body, recorded(quote(text))):
        for difference in found.differences:
            assert body[difference.start : difference.end] == difference.copy
            assert difference.recorded in text
            assert found.quotation.start < difference.start <= difference.end < found.quotation.end


TEXT = st.one_of(ANY, PROSE)


@st.composite
def ledger(draw: st.DrawFn) -> tuple[list[Quote], list[Transcript]]:
    quotes = draw(
        st.lists(
            st.builds(
                Quote,
                id=st.sampled_from(["q1", "q2", "q3"]),
                words=TEXT,
                original=st.one_of(st.just(""), ANY),
                source=st.sampled_from(["", "gone", *SOURCES]),
                terms=st.sampled_from(TERMS),
                story=st.sampled_from(["", "story"]),
                transcript=st.sampled_from(["", "t"]),
                span=st.sampled_from([None, (0, 5), (3, 900), (9, 2)]),
                embargo=st.sampled_from([None, Embargo(), Embargo("never")]),
                spiked=st.booleans(),
            ),
            max_size=3,
        )
    )
    transcripts = draw(
        st.lists(
            st.builds(
                Transcript,
                id=st.just("t"),
                text=TEXT,
                turns=st.sampled_from([(), ((0, "A"), (5, "MARSH"), (400, "")), ((7, "x"), (3, "y"))]),
                cues=st.sampled_from([(), ((0, 0.0, 1.0),), ((8, 1.0, 2.0),)]),
                source=st.sampled_from(["", "marsh"]),
            ),
            max_size=2,
        )
    )
    return quotes, transcripts


@given(TEXT, TEXT, ledger(), st.sampled_from(["en", "de", "ckb", "zz", ""]), st.booleans())
@settings(deadline=None, max_examples=60)
def test_nothing_makes_the_check_raise(
    body: str, headline: str, held: tuple[list[Quote], list[Transcript]], tag: str, strict: bool
) -> None:
    rules = QuoteRules(not strict, not strict, not strict, not strict, not strict)
    fields = {"body": body, "headline": headline}
    found = QuoteCheck(recorded(*held[0], transcripts=held[1]), rules, lambda: NOW).check(fields, tag)
    for checked in found:
        text = fields[checked.quotation.field]
        assert 0 <= checked.quotation.start < checked.quotation.end <= len(text)
        assert checked.sentence
        for difference in checked.differences:
            assert text[difference.start : difference.end] == difference.copy
    assert len({checked.id for checked in found}) == len(found)


@given(st.lists(PROSE, min_size=1, max_size=6), PROSE, st.integers(0, 5), ledger())
@settings(deadline=None, max_examples=30)
def test_a_check_that_goes_on_says_what_a_new_one_says(
    paragraphs: list[str], other: str, at: int, held: tuple[list[Quote], list[Transcript]]
) -> None:
    records = recorded(*held[0], transcripts=held[1])
    going_on = QuoteCheck(records, QuoteRules(), lambda: NOW)
    going_on.check({"body": "\n\n".join(paragraphs)}, "en")
    paragraphs[at % len(paragraphs)] = other
    fields = {"body": "\n\n".join(paragraphs)}
    assert going_on.check(fields, "en") == QuoteCheck(records, QuoteRules(), lambda: NOW).check(fields, "en")


@given(altered(), st.lists(st.sampled_from(CONTENT + SMALL), min_size=1, max_size=30))
@settings(deadline=None, max_examples=30)
def test_a_verdict_does_not_depend_on_other_paragraphs(made: tuple[list[str], str], other: list[str]) -> None:
    said, copy = made
    held = recorded(quote(" ".join(said)))
    paragraph = f"“{copy},” Olga Marsh said."
    (alone,) = check(paragraph, held)
    before = f"{' '.join(other).capitalize()}.\n\n"
    (among,) = check(f"{before}{paragraph}\n\nAnd {' '.join(other)}.", held)
    moved = replace(
        alone,
        quotation=among.quotation,
        differences=tuple(replace(d, start=d.start + len(before), end=d.end + len(before)) for d in alone.differences),
    )
    assert among == moved
