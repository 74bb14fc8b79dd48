"""The check of a story: what it keeps, what a person decided, and by which name a finding is known."""

from dataclasses import replace

import pytest
from tests.checks.quotes.recording import (
    MARSH,
    NOW,
    REED,
    RULES,
    check,
    quote,
    recorded,
    ruled,
    transcript,
)

from deskeditor.checks.quotes import check as checking
from deskeditor.checks.quotes import texts
from deskeditor.checks.quotes.check import QuoteCheck
from deskeditor.checks.quotes.verdict import Case, Judged
from deskeditor.news.records import Embargo, Ruling

WORDS = "We will close four schools in the spring."
BODY = "“We will close five schools in the spring,” Tom Reed said."
COPIED = "We will close five schools in the spring,"


def test_fields_come_in_the_order_in_which_they_are_read() -> None:
    fields = {"caption:p": "“One more thing,” she said.", "body": BODY, "headline": "Marsh: “We close four schools”"}
    found = QuoteCheck(recorded(quote(WORDS)), RULES, lambda: NOW).check(fields, "en")
    assert [checked.quotation.field for checked in found] == ["headline", "body", "caption:p"]


def test_a_surname_in_another_field_is_the_one_of_the_body() -> None:
    fields = {"headline": "Reed: “We close five schools”", "body": BODY, "caption:p": "“One more thing,” Reed said."}
    found = QuoteCheck(recorded(quote(WORDS)), RULES, lambda: NOW).check(fields, "en")
    assert [checked.quotation.speaker.name for checked in found] == ["Tom Reed"] * 3


def test_a_surname_that_two_have_stays_what_it_is() -> None:
    body = f"{BODY} “We do not,” Ann Reed said."
    found = QuoteCheck(recorded(quote(WORDS)), RULES, lambda: NOW).check(
        {"dek": "“We do not,” Reed said.", "body": body}, "en"
    )
    assert found[0].quotation.speaker.name == "Reed"


def test_an_id_belongs_to_its_words_wherever_they_move() -> None:
    held = recorded(quote(WORDS))
    (before,) = check(BODY, held)
    among = check(f"“Something else altogether,” he said.\n\nAnd then.\n\n{BODY}\n\n{BODY}", held)
    assert before.id == among[1].id
    assert len({checked.id for checked in among}) == 3
    (after,) = check(BODY.replace("five", "six"), held)
    assert after.id != before.id


def test_a_quotation_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[str] = []

    class Counting(Case):
        def judged(self) -> Judged:
            judged.append(self.quotation.words)
            return super().judged()

    monkeypatch.setattr(checking, "Case", Counting)
    story = QuoteCheck(recorded(quote(WORDS)), RULES, lambda: NOW)
    first = story.check({"body": f"{BODY}\n\n“He came late today,” Marsh said."}, "en")
    moved = story.check({"body": f"Longer now.\n\n{BODY}\n\n“He came too late today,” Marsh said."}, "en")
    assert judged == [COPIED, "He came late today,", "He came too late today,"]
    assert moved[0].differences[0].start == first[0].differences[0].start + len("Longer now.\n\n")


def test_an_embargo_that_ends_is_noticed() -> None:
    times = [NOW]
    held = recorded(quote(WORDS, embargo=Embargo("2026-11-22T18:00+00:00")))
    story = QuoteCheck(held, RULES, lambda: times[-1])
    body = {"body": f"“{WORDS[:-1]},” Olga Marsh said."}
    assert story.check(body, "en")[0].verdict == "not for use"
    times.append(NOW.replace(hour=19))
    assert story.check(body, "en")[0].verdict == "exact"


# rulings


def test_a_linked_quote_is_the_one_that_counts() -> None:
    held = recorded(quote(WORDS, MARSH, "q1"), quote("We will close five schools in the spring.", REED, "q2"))
    ruling = Ruling("body", COPIED, quote="q1")
    (free,) = check(BODY, held)
    (linked,) = check(BODY, held, rulings=[ruled(BODY, ruling)])
    assert (free.verdict, free.evidence and free.evidence.quote) == ("exact", "q2")
    assert (linked.verdict, linked.evidence and linked.evidence.quote) == ("misattributed", "q1")
    assert linked.ruling == ruling
    (gone,) = check(BODY, held, rulings=[ruled(BODY, replace(ruling, quote="gone"))])
    assert gone.verdict == "exact"


def test_a_linked_quote_has_become_other_words_however_few_of_its_own_are_left() -> None:
    held = recorded(quote("Nobody asked me about the harbour.", id="q1"))
    (linked,) = check(BODY, held, rulings=[ruled(BODY, Ruling("body", COPIED, quote="q1", source=MARSH))])
    assert linked.verdict == "altered"


def test_a_speaker_said_by_hand_is_the_speaker() -> None:
    held = recorded(quote(WORDS, MARSH))
    ruling = Ruling("body", COPIED, source=MARSH)
    assert check(BODY, held)[0].verdict == "misattributed"
    assert check(BODY, held, rulings=[ruled(BODY, ruling)])[0].verdict == "altered"
    assert check(BODY, held, rulings=[ruled(BODY, replace(ruling, source=REED))])[0].verdict == "misattributed"


def test_a_cleared_quotation_keeps_its_verdict_and_is_not_faulty() -> None:
    held = recorded(quote(WORDS, REED))
    ruling = Ruling("body", COPIED, cleared="The fifth was added this morning.", at="2026-11-22T10:00")
    (found,) = check(BODY, held, rulings=[ruled(BODY, ruling)])
    assert (found.verdict, found.cleared, found.faulty) == ("altered", True, False)
    off = recorded(quote(WORDS.replace("four", "five"), REED, terms="off the record"))
    (found,) = check(BODY, off, rulings=[ruled(BODY, ruling)])
    assert (found.verdict, found.faulty) == ("not for use", True)


def test_a_ruling_holds_for_its_words_only() -> None:
    held = recorded(quote(WORDS, REED))
    ruling = ruled(BODY, Ruling("body", COPIED, cleared="Yes."))
    changed = BODY.replace("five", "six")
    assert check(changed, held, rulings=[ruling])[0].ruling is None
    twice = f"{BODY}\n\nAgain.\n\n{BODY}"
    assert [found.cleared for found in check(twice, held, rulings=[ruling])] == [True, False]
    elsewhere = replace(ruling, ruling=replace(ruling.ruling, field="dek"))
    assert check(BODY, held, rulings=[elsewhere])[0].ruling is None


def test_the_latest_of_two_rulings_holds() -> None:
    held = recorded(quote(WORDS, REED))
    first = ruled(BODY, Ruling("body", COPIED, cleared="First.", at="2026-11-22T10:00"))
    last = ruled(BODY, Ruling("body", COPIED, cleared="", at="2026-11-22T11:00"), "b")
    assert check(BODY, held, rulings=[last, first])[0].ruling == last.ruling


# what is shared


def test_texts_are_read_once_and_forgotten_with_the_last_check() -> None:
    spoken = transcript("And so it was. We will close four schools in the spring, she said, and that was that.")
    first = recorded(quote(WORDS), transcripts=[spoken])
    assert check(BODY, first)[0].verdict == "altered"
    text = texts._spoken[spoken.text, ()]
    second = recorded(quote(WORDS), transcripts=[replace(spoken, title="Renamed")])
    del first
    check(BODY, second)
    assert texts._spoken[spoken.text, ()] is text
    del second, text
    assert (spoken.text, ()) not in texts._spoken
