"""Asks the gate about a story of a newsroom: when it is to leave, and once more in the moment when it does."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from deskeditor.checks.captions import graves, hints
from deskeditor.news.gate import Exit, Finding, Verdict, gate
from deskeditor.news.problems import Refused
from deskeditor.news.published import Published
from deskeditor.news.quotations import Checked
from deskeditor.news.records import Quote, Story
from deskeditor.news.snapshot import Snapshot
from deskeditor.newsroom import Newsroom
from deskeditor.text.fold import fold

Unless = Callable[[Snapshot, Sequence[Quote]], None]


def asked(
    newsroom: Newsroom,
    leaving: Published,
    exit: Exit,
    checked: Sequence[Checked] = (),
    story: Story | None = None,
    at: datetime | None = None,
) -> Verdict:
    """What the gate says to the published view of a story, or to other words in its place; `checked` are the quotations
    in it; `story`: as it is to be, when that is not what is kept; `at`: when it leaves, if not now. Raises NotFound."""
    own = newsroom.quotes_of(leaving.id)
    sources = {source.id: source for source in newsroom.sources_of(leaving.id)}
    story = story or newsroom.story(leaving.id)
    photos = newsroom.photos_of(leaving.id) if story.photos else []
    return gate(
        story,
        leaving,
        exit,
        now=at or newsroom.clock(),
        fold=fold,
        quotes=(*own, *newsroom.quotes_kept_back(leaving.id)),
        mixed=newsroom.mixed_in(leaving.id),
        checked=checked,
        rules=newsroom.quote_rules,
        sources=sources,
        captions=graves(story, photos, [source.name for source in sources.values()], newsroom.clock().date()),
        photos=photos,
        workflow=newsroom.workflow,
    )


def captions(newsroom: Newsroom, story_id: str) -> list[Finding]:
    """What there is to say of the captions of a story beside what the gate says. Raises NotFound."""
    story = newsroom.story(story_id)
    people = [source.name for source in newsroom.sources_of(story_id)]
    photos = newsroom.photos_of(story_id)
    return list(hints(story, photos, people, newsroom.clock().date()))


def unless_changed(newsroom: Newsroom, leaving: Published, asked: Verdict, at: datetime | None = None) -> Unless:
    """For `Newsroom.keep_receipt`: raises Refused when, since the gate was asked, somebody decided that the story must
    not leave (terms, embargo, hold, state ...). `at`: as for `asked`."""
    passed, workflow = {finding.key for finding in asked.findings}, newsroom.workflow

    def unless(stands: Snapshot, kept_back: Sequence[Quote]) -> None:
        quotes = (*stands.quotes, *kept_back)
        exit, now = asked.exit, at or newsroom.clock()
        verdict = gate(
            stands.story,
            leaving,
            exit,
            now=now,
            fold=fold,
            quotes=quotes,
            photos=stands.photos,
            workflow=workflow,
        )
        raise_for(finding for finding in verdict.blockers if finding.firm or finding.key not in passed)

    return unless


def raise_for(blockers: Iterable[Finding]) -> None:
    """Raises Refused with what the gate says, when there is anything in the way."""
    if said := list(dict.fromkeys(finding.sentence for finding in blockers)):
        raise Refused(" ".join(said))
