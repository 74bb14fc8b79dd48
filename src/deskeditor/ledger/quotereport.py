"""The quote report of a story: every quotation, who said it, whether those were the words, and who looked.

In-house: it stands on it. Words that are off the record or on deep background are not in it, only that there are some.
"""

from collections.abc import Iterator, Sequence

from deskeditor.news.problems import Problem
from deskeditor.news.quotations import VERDICTS, Checked, Evidence
from deskeditor.news.records import Quote, Reply, Ruling, Source, Story
from deskeditor.news.times import spoken
from deskeditor.newsroom import Newsroom
from deskeditor.render.report import Asked, Entry, QuoteReport, report_page

BANNER = "NOT FOR PUBLICATION"
WITHHELD = ("off the record", "deep background")
PRIVATE = "not shown: they are in a private transcript; record the quote, or share the transcript"
FIELDS = {
    "headline": "Headline",
    "headline_print": "Headline for print",
    "headline_social": "Headline for social media",
    "dek": "Standfirst",
    "body": "Body",
    "editors_note": "Editor's note",
}


def quote_report(newsroom: Newsroom, story_id: str, checked: Sequence[Checked], banners: Sequence[str] = ()) -> str:
    """The page. `checked` are the quotations of the story as it is saved, `banners` those of the gate's verdict."""
    return report_page(_Report(newsroom, newsroom.story(story_id)).whole(checked, banners))


class _Report:
    def __init__(self, newsroom: Newsroom, story: Story) -> None:
        self._newsroom = newsroom
        self._story = story
        self._people = {person.id: person.display_name or person.name for person in newsroom.records("person")}
        self._sources: dict[str, Source] = {source.id: source for source in newsroom.records("source")}
        self._paragraph: dict[str, int] = {}

    def whole(self, checked: Sequence[Checked], banners: Sequence[str]) -> QuoteReport:
        story = self._story
        number = {verdict: sum(1 for one in checked if one.verdict == verdict) for verdict in VERDICTS}
        made = self._when(self._newsroom.clock().isoformat())
        by = self._people.get(self._newsroom.me, "")
        return QuoteReport(
            title=story.headline or story.slugline or story.id,
            language=story.language,
            banners=list(dict.fromkeys((BANNER, *banners))),
            facts=list(self._facts()),
            counts=[(verdict, count) for verdict, count in number.items() if count],
            entries=[self._entry(one) for one in checked],
            replies=[self._asked(source, reply) for source, reply in self._replies()],
            made=f"Made on {made} by {by}." if by else f"Made on {made}.",
        )

    def _facts(self) -> Iterator[tuple[str, str]]:
        story = self._story
        yield "Slugline", story.slugline or "—"
        yield "State", self._newsroom.workflow.name_of(story.state)
        yield "Version", str(story.version)
        yield "Last changed", self._when(self._newsroom.modified(story.id))
        yield "Newsroom", self._newsroom.name

    def _entry(self, one: Checked) -> Entry:
        private = self._is_private(one.evidence)
        withheld = private or (one.evidence is not None and one.evidence.terms in WITHHELD)
        return Entry(
            words=one.quotation.words.split("\n\n"),
            speaker=one.quotation.speaker.name or "Speaker unknown",
            verdict=one.verdict,
            sentence="" if private else one.sentence,
            where=self._where(one),
            differences=() if withheld else one.differences,
            facts=[*(self._evidence(one.evidence) if one.evidence else ()), *self._ruling(one.ruling)],
        )

    def _where(self, one: Checked) -> str:
        field, _colon, _photo = one.quotation.field.partition(":")
        if field == "body":
            above = self._story.body[: one.quotation.start]
            return f"Body, paragraph {1 + sum(1 for part in above.split(chr(10) * 2)[:-1] if part.strip())}"
        return FIELDS.get(field, "Caption of a photo")

    def _is_private(self, evidence: Evidence | None) -> bool:
        """Whether the words that were found are in somebody's vault. Those of a quote are in the clear."""
        if evidence is None or evidence.quote or not evidence.transcript:
            return False
        try:
            return self._newsroom.transcript(evidence.transcript).private
        except Problem:  # destroyed meanwhile
            return True

    def _evidence(self, evidence: Evidence) -> Iterator[tuple[str, str]]:
        private = self._is_private(evidence)
        if private:
            yield "Recorded words", PRIVATE
        elif evidence.terms in WITHHELD:
            yield "Recorded words", f"not shown: they are {evidence.terms}"
        elif evidence.words:
            yield "Recorded words", evidence.words
        # As the newsroom knows the source: by the alias, also while the vault is open.
        source = self._sources.get(evidence.source)
        label = "" if private else evidence.speaker
        yield "Said by", (called(source) if source is not None else label) or "—"
        yield "Terms", self._terms(evidence)
        if evidence.quote and (quote := self._quote(evidence.quote)) is not None:
            yield from self._recorded(quote, withheld=evidence.terms in WITHHELD)
        if evidence.transcript:
            yield "Transcript", self._transcript(evidence)
        elif evidence.time_range:
            yield "Recording", time_code(evidence.time_range)
        if evidence.note and not private:
            yield "Evidence", evidence.note

    def _terms(self, evidence: Evidence) -> str:
        source = self._sources.get(evidence.source)
        agreed = source.terms_wording if source is not None and not source.confidential else ""
        return f"{evidence.terms} (agreed: “{agreed}”)" if agreed else evidence.terms

    def _quote(self, id: str) -> Quote | None:
        try:
            return self._newsroom.quote(id)
        except Problem:  # destroyed meanwhile
            return None

    def _recorded(self, quote: Quote, *, withheld: bool) -> Iterator[tuple[str, str]]:
        said = ", ".join(filter(None, (self._when(quote.said_at), quote.place, quote.medium)))
        if said:
            yield "Said", said
        if quote.attribution:
            yield "Attribution", f"as agreed: {quote.attribution}"
        if quote.original and not withheld:
            yield "Original words", quote.original
        if quote.original:
            yield "Translated by", quote.translator or "nobody said by whom"
        if quote.recorded_by:
            yield "Recorded by", self._people.get(quote.recorded_by, quote.recorded_by)
        by = self._people.get(quote.verified_by, quote.verified_by)
        checked = ", ".join(filter(None, (by and f"by {by}", self._when(quote.verified_at))))
        yield "Verification", f"{quote.verification} ({checked})" if checked else quote.verification

    def _transcript(self, evidence: Evidence) -> str:
        try:
            title = self._newsroom.transcript(evidence.transcript).title
        except Problem:
            title = ""
        title = title or "Transcript without a title"
        return f"{title}, {time_code(evidence.time_range)}" if evidence.time_range else title

    def _ruling(self, ruling: Ruling | None) -> Iterator[tuple[str, str]]:
        if ruling is None:
            return
        who = ", ".join(filter(None, (self._people.get(ruling.by, ruling.by), self._when(ruling.at))))
        if ruling.cleared:
            yield "Cleared", f"{ruling.cleared} ({who})"
        if ruling.quote:
            yield "Linked by hand", who
        if ruling.source:
            source = self._sources.get(ruling.source)
            yield "Speaker by hand", f"{called(source) if source else '—'} ({who})"

    def _replies(self) -> list[tuple[Source, Reply]]:
        found = [(s, reply) for s in self._sources.values() for reply in s.replies if reply.story == self._story.id]
        return sorted(found, key=lambda each: each[1].asked_at)

    def _asked(self, source: Source, reply: Reply) -> Asked:
        by = self._people.get(reply.asked_by, "")
        asked = ", ".join(filter(None, (self._when(reply.asked_at), reply.medium, by and f"by {by}")))
        due = self._when(reply.due)
        outcome = reply.outcome if reply.outcome != "did not respond" or not due else f"did not respond by {due}"
        answered = ", ".join(filter(None, (self._when(reply.answered_at), reply.answer)))
        return Asked(
            called(source),
            asked or "—",
            reply.question or "—",
            due or "—",
            f"{outcome}: {answered}" if answered else outcome,
        )

    def _when(self, time: str) -> str:
        """For a person; as it was written when it is no time."""
        try:
            return spoken(time) if "T" in time else time
        except Problem:
            return time


def called(source: Source) -> str:
    return source.name or source.alias or "—"


def time_code(seconds: tuple[float, float]) -> str:
    """`0:12:41 to 0:12:55`"""
    return " to ".join(f"{int(at) // 3600}:{int(at) // 60 % 60:02}:{int(at) % 60:02}" for at in seconds)
