"""Where recorded words stand in the copy: in one story as given, in the stories of the newsroom as they were saved."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace

from deskeditor.checks.quotes.check import QuoteCheck
from deskeditor.checks.quotes.recorded import Recorded
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.problems import NotFound
from deskeditor.news.quotations import Verdict
from deskeditor.news.records import Quote, Source, Story
from deskeditor.news.uses import uses
from deskeditor.newsroom import Newsroom
from deskeditor.text.fold import fold

SEARCHED_WORDS = 12
"""Stories are searched for so many words of a quote before each is read: enough to be rare, few to be quick."""
SEARCHED_STORIES = 40
FIELDS = ("headline", "dek", "body", "headline_social", "headline_print")
StoriesWith = Callable[[str, int], list[Story]]
"""Stories in which all these words are found, so many at most."""


@dataclass(frozen=True, slots=True)
class Use:
    """Where a quote's words stand: code points of a field of a story. `verdict` is that of the quotation that they
    stand in, None when they stand there without marks."""

    story: str
    title: str
    field: str
    start: int
    end: int
    around: str
    verdict: Verdict | None = None


def uses_of(newsroom: Newsroom, quote: Quote) -> list[Use]:
    """In all stories as they were saved: the one for which it was recorded first."""
    own = [newsroom.story(id) for id in newsroom.story_names([quote.story])]
    sources: list[Source] = []
    with suppress(NotFound):
        sources = [newsroom.source(quote.source)]
    return all_uses(lambda words, limit: _stories_with(newsroom, words, limit), quote, own, sources)


def _stories_with(newsroom: Newsroom, words: str, limit: int) -> list[Story]:
    return [newsroom.story(hit.id) for hit in newsroom.search(words, limit) if hit.kind == "story"]


def all_uses(
    stories_with: StoriesWith, quote: Quote, first: Iterable[Story], sources: Iterable[Source] = ()
) -> list[Use]:
    """In these stories first, then in the others. `sources` has the one who said it."""
    if not quote.words.strip():
        return []
    others = stories_with(" ".join(quote.words.split()[:SEARCHED_WORDS]), SEARCHED_STORIES)
    stories = {story.id: story for story in others} | {story.id: story for story in first}
    known = tuple(sources)
    order = dict.fromkeys([*(story.id for story in first), *(story.id for story in others)])
    return [use for id in order for use in uses_in(quote, stories[id], known)]


def uses_in(quote: Quote, story: Story, sources: Iterable[Source] = ()) -> list[Use]:
    """Where the words stand one after the other, and the quotations that have a part of them: the speaker's tag may
    stand between two."""
    quoted = _quoted(quote, story, sources)
    whole = [replace(use, verdict=_verdict(use, quoted)) for use in _whole(quote, story)]
    parts = [use for use in quoted if not any(_touch(use, one) for one in whole)]
    return sorted([*whole, *parts], key=lambda use: (FIELDS.index(use.field), use.start))


def _whole(quote: Quote, story: Story) -> list[Use]:
    return [
        _use(story, field, start, end)
        for field in FIELDS
        for start, end in uses(quote.words, getattr(story, field), fold)
    ]


def _quoted(quote: Quote, story: Story, sources: Iterable[Source]) -> list[Use]:
    """The quotations for which this quote is the evidence."""
    recorded = Recorded([quote], {source.id: source for source in sources}, (), story.id)
    check = QuoteCheck(recorded, QuoteRules())
    found = check.check({field: getattr(story, field) for field in FIELDS}, story.language)
    return [
        _use(story, one.quotation.field, one.quotation.pieces[0][0], one.quotation.pieces[-1][1], one.verdict)
        for one in found
        if one.evidence is not None and one.evidence.quote == quote.id
    ]


def _verdict(use: Use, quoted: Iterable[Use]) -> Verdict | None:
    return next((one.verdict for one in quoted if _touch(use, one)), None)


def _touch(one: Use, other: Use) -> bool:
    return one.field == other.field and one.start < other.end and other.start < one.end


def _use(story: Story, field: str, start: int, end: int, verdict: Verdict | None = None) -> Use:
    text: str = getattr(story, field)
    before, after = text[max(0, start - 30) : start], text[end : end + 40]
    around = " ".join(f"…{before}{text[start : min(end, start + 60)]}{after}…".split())
    return Use(story.id, story.headline or story.slugline, field, start, end, around, verdict)
