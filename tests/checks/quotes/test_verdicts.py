"""What becomes of recorded words in the copy, and what the check says to it."""

import pytest
from tests.checks.quotes.recording import BELL, MARSH, REED, check, one, quote, recorded, transcript

from deskeditor.news.houserules import QuoteRules
from deskeditor.news.records import Embargo, Quote, Source, Terms, Voice

SAID = (
    "We will close four schools in the spring, and we do not like it. Um, the the roof of the gym, you know, isn’t "
    "safe. If the council pays, two point three million pounds will go into the harbour wall before the next winter "
    "comes."
)


@pytest.mark.parametrize(
    ("copy", "verdict"),
    [
        ("We will close four schools in the spring", "exact"),
        ("we will close 4 schools in the spring, and we do not like it", "exact"),
        ("four schools", "exact"),
        ("Two point three million pounds will go into the harbour wall", "exact"),
        ("£2.3 million will go into the harbour wall before the next winter comes", "exact"),
        ("We will close **four** schools in the spring", "exact"),
        ("[W]e will close four schools", "exact"),
        ("We will close four schools … and we do not like it", "trimmed"),
        ("We will close ... and we do not like it", "trimmed"),
        ("We will close [...] and we do not like it", "trimmed"),
        ("We will close four schools[...] and we do not like it", "trimmed"),
        ("We will close four schools [of the borough] in the spring", "trimmed"),
        ("[The council] will close four schools in the spring", "trimmed"),
        ("the roof of the gym isn’t safe", "trimmed"),
        ("two point three million … will go into the harbour wall", "trimmed"),
        ("We will close five schools in the spring", "altered"),
        ("We will close four schools in the spring, and we like it", "altered"),
        ("We will never close four schools in the spring", "altered"),
        ("We will close four large schools in the spring", "altered"),
        ("We must close four schools in the spring", "altered"),
        ("We will close the four schools in the spring", "altered"),
        ("We will open a new school on the hill by the sea", "unrecorded"),
        ("nothing doing", "too short"),
        ("five schools", "too short"),
    ],
)
@pytest.mark.parametrize("in_transcript", [False, True])
def test_verdicts(copy: str, verdict: str, in_transcript: bool) -> None:
    held = recorded(transcripts=[transcript(SAID, source=MARSH)]) if in_transcript else recorded(quote(SAID))
    assert one(copy, held).verdict == verdict


@pytest.mark.parametrize(
    ("copy", "sentence"),
    [
        ("We will close five schools in the spring", "“five” was recorded as “four”, and it changes the sense."),
        ("We will close the four schools in the spring", "“the” was not recorded."),
        ("four schools in the spring, and we like it", "“do not” is missing, and it changes the sense."),
        ("We might close four schools in the spring", "“might” was recorded as “will”, and it changes the sense."),
        (
            "Five schools in the spring, and we do not like it",
            "“Five” was recorded as “four”, and it changes the sense.",
        ),
        ("Before that winter comes it costs $5", "“$5” was recorded as “$6”, and it changes the sense."),
        ("We will close four school in the spring", "“school” was recorded as “schools”."),
    ],
)
def test_an_alteration_is_named(copy: str, sentence: str) -> None:
    said = f"{SAID} Before that winter comes it costs $6"
    assert one(copy, recorded(quote(said))).sentence == sentence
    assert one(copy, recorded(transcripts=[transcript(said, source=MARSH)])).sentence == sentence


def test_what_is_elided_is_shown_and_warned_of() -> None:
    found = one("We will close four schools … and … like it", recorded(quote(SAID)))
    assert found.verdict == "trimmed"
    assert [(d.change, d.copy, d.recorded, d.meaning) for d in found.differences] == [
        ("elided", "…", "in the spring", False),
        ("elided", "…", "we do not", True),
    ]
    assert found.sentence == "Trimmed: what was left out, “we do not”, may change the sense."


TURNS = (
    "We will pay for the wall, um, but not before June. The roof is safe unless it snows. We pay, and only for wood."
)


@pytest.mark.parametrize(
    ("body", "verdict", "left_out"),
    [
        ("“We will pay for the wall,” she said.", "exact", ["um, but not before June"]),
        ("“We will pay for the wall.”", "altered", ["um, but not before June"]),
        ("Olga Marsh said: “The roof is safe”.", "altered", ["unless it snows"]),
        ("“The roof is safe …”", "trimmed", []),
        ("“The roof is safe,” Olga Marsh said, “unless it snows.”", "exact", []),
        ("Olga Marsh said that “the roof is safe.”", "exact", ["unless it snows"]),
        ("“We … pay for the wall,” she said.", "trimmed", ["um, but not before June"]),
        ("“We pay.”", "exact", []),
        ("“The roof is safe unless it snows.”", "exact", []),
        ("“We will pay for the wall, but not.”", "trimmed", []),
    ],
)
@pytest.mark.parametrize("in_transcript", [False, True])
def test_what_was_left_out_at_the_end_may_turn_the_sense(
    body: str, verdict: str, left_out: list[str], in_transcript: bool
) -> None:
    held = recorded(transcripts=[transcript(TURNS, source=MARSH)]) if in_transcript else recorded(quote(TURNS))
    found = check(body, held)[0]
    assert found.verdict == verdict
    assert [(d.recorded, d.meaning) for d in found.differences if d.change == "left out"] == [
        (words, True) for words in left_out
    ]
    assert all(words in found.sentence for words in left_out)


def test_words_that_were_also_said_as_a_whole_sentence_are_exact() -> None:
    assert (
        check("“The roof is safe.”", recorded(quote(TURNS), quote("The roof is safe.", id="q2")))[0].verdict == "exact"
    )


def test_a_number_with_an_um_in_it_is_one_number() -> None:
    held = recorded(quote("The harbour wall cost us four, um, million pounds in the end."))
    assert one("The harbour wall cost us four million pounds", held).verdict in ("exact", "trimmed")
    assert one("The harbour wall cost us five million pounds", held).verdict == "altered"


def test_words_recorded_without_sentences_leave_nothing_out_at_the_end() -> None:
    said = "we will pay for the wall " + "but not before june " * 30
    assert check("“We will pay for the wall.”", recorded(transcripts=[transcript(said)]))[0].differences == ()


def test_a_bracket_is_shown_with_what_it_stands_for() -> None:
    (difference,) = one(
        "[The council] will close four schools", recorded(quote("We will close four schools."))
    ).differences
    assert (difference.change, difference.copy) == ("inserted", "[The council]")
    (difference,) = one(
        "They say we [should] close four schools", recorded(quote("They say we will not close four schools."))
    ).differences
    assert (difference.recorded, difference.meaning) == ("will not", True)


@pytest.mark.parametrize(
    ("copy", "rules"),
    [
        ("We will close … in the spring", QuoteRules(ellipsis=False)),
        ("We will close four [big] schools in the spring", QuoteRules(brackets=False)),
        ("the roof of the gym isn’t safe", QuoteRules(fillers=False)),
        ("the roof of the gym, you know, is not safe", QuoteRules(contractions=False)),
        ("will close four schools in", QuoteRules(fragments=False)),
    ],
)
def test_the_house_decides_what_is_allowed(copy: str, rules: QuoteRules) -> None:
    held = recorded(quote(SAID.replace("Um, the the", "The")))
    if "gym" in copy and "know" not in copy:
        held = recorded(quote(SAID))
    assert one(copy, held, rules).verdict == "altered"
    assert one(copy, held, QuoteRules(contractions=True)).verdict in ("trimmed", "exact")


def test_evidence_says_where_it_can_be_heard() -> None:
    text = "OKAFOR: And the schools?\n\nMARSH: We will close four schools in the spring.\n\nOKAFOR: Four?"
    start = text.index("We will")
    cues = ((0, 1.0, 4.0), (start - 7, 4.0, 9.5), (text.rindex("OKAFOR"), 9.5, 11.0))
    held = recorded(transcripts=[transcript(text, source=MARSH, cues=cues)])
    evidence = one("close four schools", held).evidence
    assert evidence is not None
    assert (evidence.transcript, evidence.source, evidence.speaker) == ("t", MARSH, "Olga Marsh")
    assert evidence.span is not None
    assert text[slice(*evidence.span)] == evidence.words == "close four schools"
    assert evidence.time_range == (4.0, 9.5)


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        ("five schools in the spring, and we do not like it", "four schools in the spring, and we do not like it"),
        ("We will close four schools in the summer", "We will close four schools in the spring"),
        ("We will … like it", "We will close four schools in the spring, and we do not like it"),
        ("Then we will close four schools", "We will close four schools"),
        ("the gym isn’t safe", "the gym, you know, isn’t safe"),
    ],
)
def test_evidence_has_all_the_words_for_which_the_quotation_stands(copy: str, words: str) -> None:
    for held in (recorded(quote(SAID)), recorded(transcripts=[transcript(SAID, source=MARSH)])):
        evidence = one(copy, held).evidence
        assert evidence is not None
        assert evidence.words == words


def test_a_quote_cut_from_a_transcript_is_heard_at_its_own_words() -> None:
    text = "One thing first. We will close four schools in the spring, and we do not like it."
    span = (text.index("We"), len(text))
    held = recorded(
        quote(text[span[0] :], transcript="t", span=span, evidence="notebook 4"),
        transcripts=[transcript(text, source=MARSH, cues=((0, 0.0, 2.0), (span[0], 2.0, 8.0)))],
    )
    evidence = one("we do not like it", held).evidence
    assert evidence is not None
    assert (evidence.quote, evidence.transcript, evidence.note) == ("q", "t", "notebook 4")
    assert evidence.span is not None
    assert text[slice(*evidence.span)] == "we do not like it"
    assert evidence.time_range == (2.0, 8.0)


def test_what_the_transcriber_put_in_was_not_said() -> None:
    text = "[00:12:04] MARSH: We will close [laughs] four schools.\n00:12:09 REED: [inaudible] Four it is, I would say."
    held = recorded(transcripts=[transcript(text)])
    assert one("We will close four schools", held).verdict == "exact"
    assert one("Four it is, I would say", held, speaker="Tom Reed").verdict == "exact"
    assert one("Four it is, I would say", held).verdict == "misattributed"


# who


@pytest.mark.parametrize(
    ("speaker", "verdict"),
    [
        ("Olga Marsh", "exact"),
        ("Marsh", "exact"),
        ("Mayor Olga Marsh", "exact"),
        ("The mayor", "exact"),
        ("The borough council", "exact"),
        ("", "exact"),
        ("Tom Reed", "misattributed"),
        ("Peter Vance", "misattributed"),
        ("Tom Marsh", "misattributed"),
        ("Mayor Peter Vance", "misattributed"),
    ],
)
def test_who_said_it(speaker: str, verdict: str) -> None:
    found = one("We will close four schools in the spring", recorded(quote(SAID)), speaker=speaker)
    assert found.verdict == verdict
    if verdict == "misattributed":
        assert found.sentence == f"These are the words of Olga Marsh, the copy says {found.quotation.speaker.name}."


def test_the_words_of_the_one_who_asked_are_not_those_of_the_one_who_answered() -> None:
    text = "OKAFOR: You spent two point three million on that last year.\n\nMARSH: Every pound of it is in the sea."
    held = recorded(transcripts=[transcript(text, source=MARSH)])
    assert one("You spent 2.3 million on that last year", held).verdict == "misattributed"
    assert one("Every pound of it is in the sea", held).verdict == "exact"
    voices = [Voice("v", "OKAFOR", REED), Voice("w", "MARSH", MARSH)]
    found = one("You spent two point three million on that", recorded(transcripts=[transcript(text, voices=voices)]))
    assert found.sentence == "These are the words of Tom Reed, the copy says Olga Marsh."


def test_the_speaker_whom_the_copy_names_comes_first() -> None:
    held = recorded(quote(SAID, MARSH, "q1"), quote(SAID, REED, "q2"))
    found = one("We will close four schools in the spring", held, speaker="Tom Reed")
    assert (found.verdict, found.evidence and found.evidence.quote) == ("exact", "q2")


def test_this_story_comes_before_others() -> None:
    held = recorded(quote(SAID, id="q1", story="another"), quote(SAID, id="q2"))
    found = one("We will close four schools in the spring", held)
    assert found.evidence is not None
    assert found.evidence.quote == "q2"


# terms

OFF = "They knew for two years that the cracks were there."


@pytest.mark.parametrize("terms", ["off the record", "deep background"])
@pytest.mark.parametrize(
    "copy",
    [
        "They knew for two years that the cracks were there",
        "They knew … that the cracks were there",
        "for two years that the cracks were",
        "They knew for two long years that the cracks were there",
        "the cracks",
    ],
)
def test_what_is_off_the_record_must_not_stand_in_the_copy(terms: Terms, copy: str) -> None:
    held = recorded(quote(OFF, terms=terms))
    assert one(copy, held).verdict == "not for use"
    if len(copy.split()) > 3:
        assert one(copy, held, speaker="Tom Reed").verdict == "not for use"
        assert one(copy, held, speaker="").verdict == "not for use"


@pytest.mark.parametrize("terms", ["off the record", "on the record"])
def test_words_that_everybody_uses_are_nobodys(terms: Terms) -> None:
    held = recorded(quote("I do not know what the council will do about the harbour wall.", terms=terms, story="other"))
    assert one("I do not know what to say about it", held, speaker="Tom Reed").verdict == "unrecorded"
    assert one("I do not know", held, speaker="Tom Reed").verdict == "unrecorded"
    assert one("the council", held, speaker="").verdict in ("too short", "exact")
    assert one("the harbour", held, speaker="Tom Reed").verdict == "too short"


def test_spiking_a_quote_does_not_put_it_on_the_record() -> None:
    assert one(OFF[:-1], recorded(quote(OFF, terms="off the record", spiked=True))).verdict == "not for use"
    assert one(OFF[:-1], recorded(quote(OFF, spiked=True))).verdict == "unrecorded"


def test_evidence_on_the_record_for_the_same_words_frees_them() -> None:
    off = quote(OFF, id="q1", terms="off the record")
    assert one(OFF[:-1], recorded(off, quote(OFF, id="q2"))).verdict == "exact"
    # somebody else said it on the record: that frees who is quoted with it, and not the other one
    assert one(OFF[:-1], recorded(off, quote(OFF, REED, "q2")), speaker="Tom Reed").verdict == "exact"
    assert one(OFF[:-1], recorded(off, quote(OFF, REED, "q2"))).verdict == "not for use"
    # a transcript is on the record by default only
    held = recorded(off, transcripts=[transcript(f"Listen. {OFF}", source=MARSH)])
    assert one(OFF[:-1], held).verdict == "not for use"
    other = recorded(off, quote("They knew for two months that the cracks were there.", id="q2"))
    assert one(OFF[:-1], other).verdict == "not for use"


def test_a_passage_of_a_transcript_has_the_terms_of_the_quotes_cut_from_it() -> None:
    text = f"We can be quoted on this: the wall stands. Now, off the record. {OFF} Back on the record, it will stand."
    start = text.index(OFF)
    off = quote(OFF, terms="off the record", transcript="t", span=(start, start + len(OFF)))
    held = recorded(off, transcripts=[transcript(text, source=MARSH)])
    assert one("the record. They knew for two years", held).verdict == "not for use"
    assert one("Back on the record, it will stand", held).verdict == "exact"


def test_a_source_who_speaks_off_the_record_does_so_in_transcripts() -> None:
    source = Source("s", name="Pia Holt", terms="off the record")
    held = recorded(transcripts=[transcript(OFF, source="s")], sources=[source])
    assert one(OFF[:-1], held, speaker="Pia Holt").verdict == "not for use"


def test_background_lets_words_stand_as_long_as_nobody_is_named() -> None:
    held = recorded(quote(OFF, BELL, terms="background"))
    assert one(OFF[:-1], held, speaker="Ann Bell").verdict == "not for use"
    assert one(OFF[:-1], held, speaker="Bell").verdict == "not for use"
    assert one(OFF[:-1], held, speaker="A person briefed on the talks").verdict == "exact"


@pytest.mark.parametrize(
    ("embargo", "verdict"),
    [
        (Embargo(), "not for use"),
        (Embargo("2026-11-23T06:00+00:00"), "not for use"),
        (Embargo("2026-11-22T06:00+00:00"), "exact"),
        (Embargo("some day"), "not for use"),
    ],
)
def test_words_under_an_embargo(embargo: Embargo, verdict: str) -> None:
    assert one(OFF[:-1], recorded(quote(OFF, embargo=embargo))).verdict == verdict


def test_a_confidential_source_is_called_by_the_alias() -> None:
    source = Source("s", name="Pia Holt", alias="Heron", confidential=True)
    found = one(OFF[:-1], recorded(quote(OFF, "s"), sources=[source]), speaker="Tom Reed")
    assert "Holt" not in found.sentence
    assert found.evidence is not None
    assert found.evidence.speaker == "Heron"


# languages


def test_a_translated_quote_is_known_in_both_languages() -> None:
    said = Quote("q", words="We do not give up.", original="Em dev jê bernadin, em naçin.", source=MARSH, story="s")
    assert one("We do not give up", recorded(said)).verdict == "exact"
    assert one("Em dev jê bernadin, em naçin", recorded(said)).verdict == "exact"


@pytest.mark.parametrize(
    ("tag", "said", "copy", "verdict"),
    [
        (
            "de",
            "Wir schließen im Frühjahr vier Schulen, äh, und das ist nicht schön.",
            "„Wir schließen im Frühjahr 4 Schulen“, sagte Olga Marsh.",
            "exact",
        ),
        (
            "de",
            "Wir schließen im Frühjahr vier Schulen.",
            "„Wir schließen im Frühjahr fünf Schulen“, sagte Olga Marsh.",
            "altered",
        ),
        (
            "fr",
            "Nous ne fermerons pas les quatre écoles du bourg.",
            "« Nous fermerons les quatre écoles du bourg », a déclaré Olga Marsh.",
            "altered",
        ),
        ("ckb", "ئێمە چوار قوتابخانە لە بەهاردا دادەخەین", "«ئێمە چوار قوتابخانە لە بەهاردا دادەخەین»", "exact"),
        ("xx", "alfa beta gama delta epsilon", "“alfa beta gama zeta epsilon”", "altered"),
    ],
)
def test_other_languages(tag: str, said: str, copy: str, verdict: str) -> None:
    (found,) = check(copy, recorded(quote(said)), tag=tag)
    assert found.verdict == verdict


def test_a_paragraph_that_is_still_to_be_translated_takes_no_words_from_who_said_them() -> None:
    held = recorded(quote("Zwei Knoten weniger kosten zwanzig Minuten und retten uns den halben Winter", language="de"))
    (left,) = check(
        "Die Fähre laufe mit 19 Knoten, sagte Olga Marsh: „Zwei Knoten weniger kosten zwanzig Minuten und retten uns "
        "den halben Winter.“",
        held,
    )
    assert left.verdict == "exact"
    (claimed,) = check("“Zwei Knoten weniger kosten zwanzig Minuten und retten uns,” Tom Reed said.", held)
    assert claimed.verdict == "misattributed"
