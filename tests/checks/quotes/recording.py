"""What was recorded in the tests of the check, and a check of a few words against it."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from deskeditor.checks.quotes.check import Placed, QuoteCheck
from deskeditor.checks.quotes.recorded import Recorded
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.quotations import Checked
from deskeditor.news.records import Quote, Ruling, Source, Transcript, Voice

STORY = "story"
MARSH, REED, BELL = "marsh", "reed", "bell"
SOURCES = {
    MARSH: Source(MARSH, name="Olga Marsh", title="mayor", affiliation="Larkhaven Borough Council"),
    REED: Source(REED, name="Tom Reed", title="harbour master"),
    BELL: Source(BELL, name="Ann Bell", terms="background", attribution="a person briefed on the talks"),
}
RULES = QuoteRules()
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def recorded(*quotes: Quote, transcripts: Iterable[Transcript] = (), sources: Iterable[Source] = ()) -> Recorded:
    return Recorded(quotes, SOURCES | {source.id: source for source in sources}, transcripts, STORY)


def quote(words: str, source: str = MARSH, id: str = "q", story: str = STORY, **fields: object) -> Quote:
    return Quote(id, words=words, source=source, story=story, **fields)  # type: ignore[arg-type]  # names of fields


def transcript(
    text: str, id: str = "t", source: str = "", voices: Sequence[Voice] = (), **fields: object
) -> Transcript:
    return Transcript(id, text=text, source=source, voices=tuple(voices), story=STORY, **fields)  # type: ignore[arg-type]


def check(
    body: str, held: Recorded, rules: QuoteRules = RULES, tag: str = "en", rulings: Sequence[Placed] = ()
) -> list[Checked]:
    return QuoteCheck(held, rules, lambda: NOW).check({"body": body}, tag, rulings)


def one(copy: str, held: Recorded, rules: QuoteRules = RULES, speaker: str = "Olga Marsh", tag: str = "en") -> Checked:
    """The one quotation of a paragraph that quotes these words; `speaker` empty for nobody's."""
    body = f"“{copy},” {speaker} said." if speaker else f"It was heard in the hall: “{copy}.”"
    found = check(body, held, rules, tag)
    assert len(found) == 1, found
    return found[0]


def ruled(body: str, ruling: Ruling, anchor: str = "a") -> Placed:
    start = body.index(ruling.words)
    return Placed(anchor, ruling, start, start + len(ruling.words))
