"""Where recorded words stand in the copy of the newsroom's stories."""

from dataclasses import dataclass

from deskeditor.checks.quotes.check import QuoteCheck
from deskeditor.checks.quotes.recorded import Recorded
from deskeditor.news.quotations import Verdict
from deskeditor.news.records import Quote, Story
from deskeditor.news.uses import uses
from deskeditor.newsroom import Newsroom
from deskeditor.text.fold import fold

SEARCHED_WORDS = 12
"""Stories are searched for so many words of a quote before each is read: enough to be rare, few to be quick."""
SEARCHED_STORIES = 40
FIELDS = ("headline", "dek", "body", "headline_social", "headline_print")


@dataclass(frozen=True, slots=True)
class Use:
    """Where a quote's words stand: code points of a field of a story. `verdict` is that of the quotation that they
    stand in, empty when they stand there without marks."""

    story: str
    title: str
    field: str
    start: int
    end: int
    around: str
    verdict: Verdict | None = None


def uses_of(newsroom: Newsroom, quote: Quote) -> list[Use]:
    """In all stories as they were saved: the one for which it was recorded first."""
    words = " ".join(quote.words.split()[:SEARCHED_WORDS])
    if not words:
        return []
    found = [hit.id for hit in newsroom.search(words, SEARCHED_STORIES) if hit.kind == "story"]
    own = [quote.story] if quote.story in newsroom.story_names([quote.story]) else []
    stories = [newsroom.story(id) for id in dict.fromkeys(own + found)]
    quoted = {story.id: _quoted(newsroom, quote, story) for story in stories}
    return [use for story in stories for use in (*quoted[story.id], *_apart(uses_in(quote, story), quoted[story.id]))]


def _quoted(newsroom: Newsroom, quote: Quote, story: Story) -> list[Use]:
    """The quotations for which this quote is the evidence: the speaker's tag may stand between two of them."""
    sources = {source.id: source for source in newsroom.records("source")}
    recorded = Recorded([quote], sources, (), story.id)
    check = QuoteCheck(recorded, newsroom.quote_rules, newsroom.clock)
    title = story.headline or story.slugline
    found = check.check({field: getattr(story, field) for field in FIELDS}, story.language)
    return [
        Use(story.id, title, where.field, where.start, where.end, _around(text, where.start, where.end), one.verdict)
        for one in found
        if one.evidence is not None and one.evidence.quote == quote.id
        for where in (one.quotation,)
        for text in (getattr(story, where.field),)
    ]


def _apart(uses: list[Use], others: list[Use]) -> list[Use]:
    """Those that share no character with the others."""
    return [
        use for use in uses if not any(use.field == o.field and use.start < o.end and o.start < use.end for o in others)
    ]


def uses_in(quote: Quote, story: Story) -> list[Use]:
    title = story.headline or story.slugline
    return [
        Use(story.id, title, field, start, end, _around(text, start, end))
        for field in FIELDS
        for text in (getattr(story, field),)
        for start, end in uses(quote.words, text, fold)
    ]


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - 30) : start], text[end : end + 40]
    return " ".join(f"…{before}{text[start : min(end, start + 60)]}{after}…".split())
