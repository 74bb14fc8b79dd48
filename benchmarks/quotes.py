"""How long the check of quotations takes: one quotation in a transcript, a whole story, a story of which one paragraph
changed; and to read from the disk what a story is held against.

The floor of the first is `difflib` over the words, the peer in the standard library; that of the next two is to find
the quotations and who says them, without holding them against anything; that of the last to read the same rows. The
speech is made: the frequent words of the language as often as they are, and rarer ones that are made up, so that a
place in it is found as easily as in a real one.
"""

# ruff: noqa: SIM905
import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from difflib import SequenceMatcher
from itertools import accumulate
from pathlib import Path
from sqlite3 import connect
from tempfile import TemporaryDirectory

from report import Row, Times, show
from rooms import with_rows

from deskeditor.checks.quotes.check import QuoteCheck
from deskeditor.checks.quotes.normal import normal
from deskeditor.checks.quotes.recorded import Recorded
from deskeditor.checks.quotes.spans import spans
from deskeditor.checks.quotes.speakers import attributed
from deskeditor.ledger.gathering import gather
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.quotations import Checked
from deskeditor.news.records import Quote, Source, Transcript
from deskeditor.newsroom import Newsroom
from deskeditor.store.recorded import QUOTE

FREQUENT = (
    "the|of|and|to|in|a|is|that|it|for|was|on|are|as|with|they|be|at|one|have|this|from|by|not|but|what|all|were|when|"
    "we|there|can|an|your|which|their|if|do|will|each|about|how|up|out|them|then|she|many|some|so|these|would|other|"
    "into|has|more|two|like|him|see|time|could|no|make|than|been|its|now|people|my|made|over|did|down|only|way|find|"
    "use|may|water|long|little|very|after|words|called|just|where|most|know"
).split("|")
SYLLABLES = "ba|co|di|fu|ga|ho|ja|ke|li|mo|na|pe|ri|so|tu|va|we|xi|yo|za|bran|clo|dre|fin|gol|har".split("|")
VOCABULARY = 8000
PEOPLE = 200
KINDS = ("verbatim", "verbatim", "shortened", "altered", "altered", "absent")
"""What becomes of the words of a quotation, in turn."""


class Speech:
    """Speech of one seed, always the same."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        made = {"".join(self.chance.choices(SYLLABLES, k=self.chance.randint(2, 4))) for _ in range(2 * VOCABULARY)}
        self.vocabulary = [*FREQUENT, *sorted(made - set(FREQUENT))][:VOCABULARY]
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.vocabulary))))

    def words(self, number: int) -> list[str]:
        return self.chance.choices(self.vocabulary, cum_weights=self.weights, k=number)

    def sentences(self, number: int) -> str:
        """That many words, in sentences of the length of spoken ones, paragraphs in between."""
        said: list[str] = []
        while number > 0:
            sentence = self.words(min(number, self.chance.randint(5, 25)))
            number -= len(sentence)
            if len(sentence) > 9:
                sentence[4] += ","
                sentence[7] += "’s"
            said.append(" ".join(sentence).capitalize() + "." + ("\n\n" if self.chance.random() < 0.2 else " "))
        return "".join(said).strip()

    def quoted(self, text: str, kind: str) -> str:
        """A quotation from a text: 12 to 40 of its words, and what has become of them."""
        said = text.split()
        size = self.chance.randint(12, 40)
        at = self.chance.randrange(max(1, len(said) - size))
        words = said[at : at + size]
        if kind == "shortened" and len(words) > 9:
            words[5:8] = ["…"]
        if kind == "altered" and len(words) > 6:
            words[len(words) // 2] = "otherwise"
        if kind == "absent":
            words = self.words(size)
        return " ".join(words).strip(".,")


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of the processor: nothing here waits for anything else."""
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


def one_quotation(times: int) -> list[Row]:
    """One quotation beside one transcript of 10,000 words that has been read."""
    speech = Speech(1)
    transcript = Transcript("t", text=speech.sentences(10_000), story="s")
    recorded = Recorded([], {}, [transcript], "s")
    QuoteCheck(recorded, QuoteRules()).check({"body": f"“{' '.join(speech.words(12))}”"}, "en")
    words = normal(transcript.text).split()
    ours, floor = [], []
    for number in range(times):
        copy = speech.quoted(transcript.text, KINDS[number % len(KINDS)])
        check = QuoteCheck(recorded, QuoteRules())
        ours.append(timed(lambda: check.check({"body": f"“{copy}”"}, "en")))  # noqa: B023
        matcher = SequenceMatcher(None, normal(copy).split(), words, autojunk=False)
        floor.append(timed(lambda: max(matcher.get_matching_blocks(), key=lambda m: m.size)))  # noqa: B023
    at = "a transcript of 10,000 words"
    return [Row("one quotation", at, Times.of(ours), Times.of(floor), "median under 5 ms")]


class Records:
    """A ledger of 10,000 quotes, 20 transcripts of 10,000 words, and a story of 1,500 words that quotes them."""

    def __init__(self, quotes: int = 10_000, transcripts: int = 20, length: int = 10_000) -> None:
        self.speech = speech = Speech(2)
        names = [f"{speech.words(1)[0].title()} {speech.vocabulary[-n].title()}" for n in range(1, PEOPLE + 1)]
        self.sources = {f"p{n}": Source(f"p{n}", name=name) for n, name in enumerate(names)}
        self.quotes = [
            Quote(
                f"q{n}",
                words=speech.sentences(speech.chance.randint(8, 32)),
                source=f"p{n % PEOPLE}",
                story=f"s{n // 20}",
                terms="off the record" if n % 50 == 9 else "on the record",
            )
            for n in range(quotes)
        ]
        self.transcripts = [
            Transcript(f"t{n}", text=speech.sentences(length), source=f"p{n}", story="s1") for n in range(transcripts)
        ]

    def story(self, words: int = 1_500) -> list[str]:
        """Its paragraphs, every second with a quotation."""
        made: list[str] = []
        while sum(len(p.split()) for p in made) < words:
            number = len(made)
            if number % 2:
                made.append(self.speech.sentences(45).replace("\n\n", " "))
                continue
            quote = self.quotes[number % 20 + 20]
            text = quote.words if number % 4 else self.transcripts[number % len(self.transcripts)].text
            source = quote.source if number % 4 else self.transcripts[number % len(self.transcripts)].source
            copy = self.speech.quoted(text, KINDS[number // 2 % len(KINDS)])
            made.append(f"“{copy},” {self.sources[source].name} said on Monday.")
        return made


def whole_story(times: int) -> list[Row]:
    """A new story from cold, nothing of it and of what was recorded read yet; and again with one paragraph changed."""
    newsroom = Records()
    paragraphs: list[str] = []
    cold, cold_floor, warm, warm_floor = [], [], [], []
    for number in range(times):
        paragraphs = newsroom.story()
        body = "\n\n".join(paragraphs)
        found: list[Checked] = []
        cold.append(timed(lambda: found.extend(_new_check(newsroom).check({"body": body}, "en"))))  # noqa: B023
        other = "\n\n".join(newsroom.story())
        cold_floor.append(timed(lambda: _only_found(other, newsroom)))  # noqa: B023
        if not number:
            _tell(found)
    check = _new_check(newsroom)
    check.check({"body": "\n\n".join(paragraphs)}, "en")
    for number in range(4 * times):
        changed = paragraphs[:]
        at = 2 * (number % (len(paragraphs) // 2))
        changed[at] = changed[at].replace(" ", f" {newsroom.speech.words(1)[0]} ", 1 + number % 3)
        body = "\n\n".join(changed)
        warm.append(timed(lambda: check.check({"body": body}, "en")))  # noqa: B023
        warm_floor.append(timed(lambda: _only_found(body, newsroom)))  # noqa: B023
    held = "1,500 words, 20 transcripts, 10,000 quotes"
    return [
        Row("story from cold", held, Times.of(cold), Times.of(cold_floor), "under 150 ms"),
        Row("one paragraph changed", held, Times.of(warm), Times.of(warm_floor), "under 5 ms"),
    ]


WRITTEN = 200
"""Quotes that are written through the program; the others are copies of their rows."""


def gathered(times: int, quotes: int = 10_000) -> list[Row]:
    """What a story is held against, read from the disk."""
    made = Records(quotes=WRITTEN)
    with TemporaryDirectory() as folder:
        room = Path(folder) / "room"
        with Newsroom.create(room, name="Benchmark", profile="large") as newsroom:
            newsroom.me = newsroom.add_person(name="Robin Bench")
            story = newsroom.new_story(slugline="quoted", headline="Quoted")
            ids = {id: newsroom.add_source(name=source.name) for id, source in made.sources.items()}
            for quote in made.quotes:
                newsroom.add_quote(words=quote.words, source=ids[quote.source], story=story, terms=quote.terms)
            for transcript in made.transcripts:
                newsroom.add_transcript(text=transcript.text, source=ids[transcript.source], story=story)
        with_rows(room, "quote", quotes, WRITTEN)
        with Newsroom.open(room) as newsroom, closing(connect(room / "newsroom.db")) as db:
            value = newsroom.story(story)
            taken = [timed(lambda: gather(newsroom, value)) for _ in range(times)]
            floor = [
                timed(lambda: db.execute(f"SELECT {', '.join(QUOTE)} FROM quote").fetchall()) for _ in range(times)
            ]
    held = "10,000 quotes, 20 transcripts"
    return [Row("what a story is held against", held, Times.of(taken), Times.of(floor), "under 100 ms")]


def _new_check(newsroom: Records) -> QuoteCheck:
    """One that has read nothing: texts are forgotten with the last check that knows them."""
    return QuoteCheck(Recorded(newsroom.quotes, newsroom.sources, newsroom.transcripts, "s1"), QuoteRules())


def _only_found(body: str, newsroom: Records) -> object:
    return attributed(body, spans(body, "en"), "en", [source.name for source in newsroom.sources.values()])


def _tell(found: Sequence[Checked]) -> None:
    verdicts = [checked.verdict for checked in found]
    told = ", ".join(f"{verdicts.count(verdict)} {verdict}" for verdict in dict.fromkeys(verdicts))
    print(f"{len(found)} quotations: {told}", file=sys.stderr)


def measure(times: int = 12) -> list[Row]:
    return [*one_quotation(10 * times), *whole_story(times), *gathered(times)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--times", type=int, default=12)
    show(measure(parser.parse_args().times))
