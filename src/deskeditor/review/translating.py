"""Translations of a story: siblings that know their original, and from which version of it they were made.

A translation begins with the words of the original, which are overwritten sentence by sentence; what was not
translated yet, and what the original says otherwise by now, is shown beside them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from deskeditor.checks.aligned import Pair, Sentence, aligned, sentences
from deskeditor.checks.quotes.spans import spans
from deskeditor.news.ids import new_id
from deskeditor.news.languages import TAG, language
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import Byline, Quote, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store.filling import copied
from deskeditor.text.fold import fold

FIELDS = ("headline", "headline_print", "headline_social", "dek", "body", "editors_note")
"""What is translated."""
LEAST_OF_A_QUOTE = 12
"""Letters that a recorded quote and a quotation have in common before one is shown beside the other."""


@dataclass(frozen=True, slots=True)
class Sibling:
    """A story of the family. `behind`: the original was changed since the version that it follows."""

    id: str
    slugline: str
    headline: str
    language: str
    state: str
    is_original: bool = False
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation of the original, and how the quote book has it: the words as they were said, and in which language.

    `quote` is empty where nothing was recorded.
    """

    words: str
    quote: str = ""
    recorded: str = ""
    original: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences of a field side by side. `was`: what the original said here when it was translated; None where it says
    the same. `gone`: the original had this sentence then and has it no more."""

    field: str
    pair: Pair
    was: str | None = None
    gone: bool = False
    said: tuple[Said, ...] = ()

    @property
    def state(self) -> str:
        """`untranslated`, `missing`, `added`, `gone`, `changed` or `translated`."""
        if self.gone:
            return "gone"
        if not self.pair.original:
            return "added"
        if not self.pair.translation:
            return "missing"
        if self.was is not None:
            return "changed"
        return "untranslated" if self.pair.untouched else "translated"


def begin(newsroom: Newsroom, story_id: str, tag: str) -> str:
    """Make a translation of a story, or of the original of one that is a translation itself; its id.

    Raises NotFound, BadInput for what is no language, is the original's own, or has a translation already.
    """
    if not TAG.fullmatch(tag):
        raise BadInput(f"“{tag}” is no language tag; give one such as de or ckb.")
    original = newsroom.story(original_of(newsroom, story_id))
    if tag.lower() == original.language.lower():
        raise BadInput(f"{original.slugline or 'The story'} is in {language(tag).name} already.")
    for sibling in family(newsroom, original.id):
        if sibling.language.lower() == tag.lower():
            raise BadInput(f"There is a translation into {language(tag).name} already: {sibling.slugline}.")
    version = newsroom.keep_version(original.id, "named", f"Translated into {language(tag).name}")
    bylines = tuple(line for line in copied(original)["bylines"])
    if newsroom.me:
        bylines = (*bylines, Byline(new_id(), person=newsroom.me, role="translated by"))
    fields = copied(original) | {
        "slugline": f"{original.slugline}-{tag.lower()}" if original.slugline else "",
        "language": tag,
        "direction": "",
        "translation_of": original.id,
        "translated_version": version,
        "bylines": bylines,
        "assignee": newsroom.me or original.assignee,
    }
    return newsroom.new_story(**fields)


def original_of(newsroom: Newsroom, story_id: str) -> str:
    """Id of the original of a family; that of the story itself where it translates nothing. Raises NotFound."""
    return newsroom.story(story_id).translation_of or story_id


def link(newsroom: Newsroom, story_id: str, original_id: str) -> None:
    """Say that a story is a translation of another, as that one reads now. Raises NotFound, BadInput."""
    original = original_of(newsroom, original_id)
    if original == story_id:
        raise BadInput("A story is no translation of itself.")
    if newsroom.translations_of(story_id):
        raise BadInput("This story has translations of its own; unlink them first.")
    version = newsroom.keep_version(original, "named", "Translated")
    newsroom.set_fields(story_id, translation_of=original, translated_version=version)


def unlink(newsroom: Newsroom, story_id: str) -> None:
    """Make a translation a story of its own. Raises NotFound."""
    newsroom.set_fields(story_id, translation_of="", translated_version="")


def caught_up(newsroom: Newsroom, story_id: str) -> None:
    """Say that a translation follows its original as that one reads now. Raises NotFound, BadInput."""
    story = newsroom.story(story_id)
    if not story.translation_of:
        raise BadInput("This story is no translation.")
    version = newsroom.keep_version(story.translation_of, "named", f"Translated into {language(story.language).name}")
    newsroom.set_fields(story_id, translated_version=version)


def family(newsroom: Newsroom, story_id: str) -> list[Sibling]:
    """The original and its translations, the original first; one alone where there are none. Raises NotFound."""
    first = original_of(newsroom, story_id)
    ids = [first, *newsroom.translations_of(first)]
    found: list[Sibling] = []
    original: Story | None = None
    for id in dict.fromkeys([*ids, story_id]):
        try:
            story = newsroom.story(id)
        except NotFound:
            continue  # the original of a translation may be destroyed
        original = story if id == first else original
        behind = id != first and original is not None and is_behind(newsroom, story, original)
        found.append(Sibling(id, story.slugline, story.headline, story.language, story.state, id == first, behind))
    return found


def is_behind(newsroom: Newsroom, story: Story, original: Story) -> bool:
    """Whether the original reads otherwise than the version that the translation follows."""
    then = _then(newsroom, story)
    return then is not None and any(getattr(then, name) != getattr(original, name) for name in FIELDS)


def side_by_side(newsroom: Newsroom, story: Story) -> list[Row]:
    """A translation (as it reads now) beside its original, sentence by sentence, field by field. Raises NotFound."""
    if not story.translation_of:
        raise NotFound("This story is no translation.")
    original = newsroom.story(story.translation_of)
    then, quotes = _then(newsroom, story), newsroom.quotes_of(original.id)
    return [row for name in FIELDS for row in _rows(original, story, then, name, quotes)]


def _then(newsroom: Newsroom, story: Story) -> Story | None:
    """The original as it was translated; None when that version is not kept any more."""
    try:
        return newsroom.version_value(story.translated_version).story if story.translated_version else None
    except NotFound:
        return None


def _rows(original: Story, story: Story, then: Story | None, name: str, quotes: Sequence[Quote]) -> Iterator[Row]:
    now, made = str(getattr(original, name)), str(getattr(story, name))
    before = str(getattr(then, name)) if then is not None else now
    earlier = _changes(sentences(before, original.language, name), sentences(now, original.language, name))
    quoted = spans(now, original.language, name)
    for pair in aligned(now, original.language, made, story.language, name):
        was = _was(pair.original, earlier)
        said = tuple(
            _said(now[one.start : one.end], quotes)
            for one in quoted
            if any(s.start <= one.start < s.end for s in pair.original)
        )
        yield Row(name, pair, was, said=said)
    for past in earlier:
        if not past.translation:
            yield Row(name, Pair(past.original, ()), _words(past.original), gone=True)


def _changes(before: Sequence[Sentence], now: Sequence[Sentence]) -> list[Pair]:
    """What the original said, and what it says there now; only where the two differ."""
    was, is_ = [one.words for one in before], [one.words for one in now]
    found = []
    for kind, first, last, start, end in SequenceMatcher(None, was, is_, autojunk=False).get_opcodes():
        if kind == "replace" and last - first == end - start:
            found += [Pair((a,), (b,)) for a, b in zip(before[first:last], now[start:end], strict=True)]
        elif kind != "equal":
            found.append(Pair(tuple(before[first:last]), tuple(now[start:end])))
    return found


def _was(now: Sequence[Sentence], changes: Sequence[Pair]) -> str | None:
    """What these sentences of the original said when it was translated (nothing, if they are new); None when they said
    the same."""
    starts = {sentence.start for sentence in now}
    met = [change for change in changes if any(sentence.start in starts for sentence in change.translation)]
    return " ".join(_words(change.original) for change in met) if met else None


def _words(found: Sequence[Sentence]) -> str:
    return " ".join(sentence.words for sentence in found)


def _said(words: str, quotes: Sequence[Quote]) -> Said:
    asked = _letters(words)
    for quote in quotes:
        recorded = _letters(quote.words)
        shorter = min(len(asked), len(recorded))
        if shorter >= min(LEAST_OF_A_QUOTE, len(asked)) and shorter and (asked in recorded or recorded in asked):
            return Said(words, quote.id, quote.words, quote.original, quote.language)
    return Said(words)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, fold(words)))
