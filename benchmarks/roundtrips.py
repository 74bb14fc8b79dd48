"""What comes back of a story that is exported and imported again, by format: fields, words, blocks.

    python benchmarks/roundtrips.py                # the table
    python benchmarks/roundtrips.py nitf --missing # what does not come back, of one format

The stories are those of the sample newsroom, in their languages. A field counts when it holds something, and has come
back when it is the same (times as moments, blanks as one). Words are those of the body in their order; a block is a
paragraph, heading, list, table, quotation, photo ... of the body and has come back when it is the same with all its
emphasis and links. What the standard has no place for cannot come back: `docs/formats.md` names it.
"""

import argparse
import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import MISSING, dataclass, field, replace
from difflib import SequenceMatcher
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from deskeditor import sample
from deskeditor.formats.content import content, texts_of
from deskeditor.formats.draft import Draft
from deskeditor.formats.export import Target, files_of
from deskeditor.formats.format import Copy
from deskeditor.formats.readers import reader_for
from deskeditor.formats.registry import format_named
from deskeditor.news.problems import Problem
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.news.records import Story
from deskeditor.news.times import utc
from deskeditor.newsroom import Newsroom, StoryFilter

FORMATS = (
    *("ninjs", "ninjs-2", "ninjs-1", "nitf", "newsml-g2", "newsml-g2-nitf", "newsml-g2-plain"),
    *("docx", "odt", "html", "html-fragment", "markdown", "text"),
)
FIELDS = (
    *("slugline", "headline", "headline_print", "headline_social", "dek", "dateline", "dateline_date", "tagline"),
    *("editors_note", "language", "desk", "genre", "keywords", "subjects", "places", "urgency", "pubstatus", "version"),
    *("created", "first_published", "canonical_url"),
)
BYLINE = ("name", "role", "job_title", "organization", "location", "url")
PHOTO = (
    *("headline", "caption", "alt", "creator", "credit", "source", "copyright", "usage_terms", "instructions", "place"),
    *("date_created", "people", "keywords"),
)
_BEGUN = {f.name: f.default for f in dataclasses.fields(Story) if f.name in FIELDS and f.default is not MISSING}
"""What a story holds of which the file says nothing; its slugline is the name of the file."""
TIMES = ("created", "first_published", "date_created")


@dataclass(slots=True)
class Score:
    fields: Counter[bool] = field(default_factory=Counter)
    words: Counter[bool] = field(default_factory=Counter)
    blocks: Counter[bool] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    problem: str = ""

    def row(self, name: str) -> str:
        return f"| `{name}` | " + " | ".join(map(_share, (self.fields, self.words, self.blocks))) + f" | {self.problem}"


def _share(counted: Counter[bool]) -> str:
    return f"{100 * counted[True] / counted.total():.1f} %" if counted.total() else "-"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("formats", nargs="*", default=FORMATS)
    parser.add_argument("--missing", action="store_true", help="name the fields and blocks that do not come back")
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        sample.build(Path(folder) / "newsroom")
        with closing(Newsroom.open(Path(folder) / "newsroom")) as newsroom:
            print("| format | fields | words | blocks |\n| --- | --- | --- | --- |")
            for name in chosen.formats:
                score = measured(newsroom, name)
                print(score.row(name), flush=True)
                for what, times in score.missing.most_common() if chosen.missing else ():
                    print(f"    {times} x {what}")


def measured(newsroom: Newsroom, name: str) -> Score:
    score = Score()
    for row in newsroom.stories(StoryFilter()):
        story = newsroom.published(row.id)
        try:
            compare(story, round_trip(newsroom, story, name), score)
        except Problem as problem:
            score.problem = f"{story.slugline}: {problem}"
    return score


def round_trip(newsroom: Newsroom, story: Published, name: str) -> Draft:
    target = Target(format_named(name), Path())

    def media(photo: PublishedPhoto) -> bytes:
        return newsroom.media(photo.sha256)

    first = files_of(story, target, media, legible=False)[0]
    draft = reader_for(first.name, first.data).read(first.data, first.name)[0]
    named = draft.fields if draft.fields.get("slugline") else {**draft.fields, "slugline": Path(first.name).stem}
    return replace(draft, fields={**_BEGUN, **named})


def compare(story: Published, draft: Draft, score: Score) -> None:
    for name in FIELDS:
        _field(name, getattr(story, name), draft.fields.get(name), score)
    until = utc(story.embargo.until) if story.embargo else ""
    came = draft.fields.get("embargo")
    _field("embargo", until, utc(came.until) if came else "", score)
    for kind, names, ours, theirs in (
        ("byline", BYLINE, story.bylines, [{n: getattr(b, n) for n in BYLINE} for b in draft.bylines]),
        ("photo", PHOTO, story.photos, [p.fields for p in draft.photos]),
    ):
        for number, each in enumerate(ours):
            back: Mapping[str, Any] = theirs[number] if number < len(theirs) else {}
            for name in names:
                _field(name, getattr(each, name), back.get(name), score, f"{kind} ")
    _body(story, draft, score)


def _field(name: str, ours: Any, theirs: Any, score: Score, of: str = "") -> None:
    if ours in ("", (), None, 0):
        return
    same = _plain(name, ours) == _plain(name, theirs)
    score.fields[same] += 1
    if not same:
        score.missing[f"{of}{name}"] += 1


def _plain(name: str, value: Any) -> Any:
    if name in TIMES and value:
        return utc(value)
    return " ".join(value.split()) if isinstance(value, str) else value


def _body(story: Published, draft: Draft, score: Score) -> None:
    before, after = (content(Copy(replace(story, body=body), "x")) for body in (story.body, draft.body))
    ours, theirs = (" ".join(texts_of(c.blocks)).split() for c in (before, after))
    same = sum(block.size for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks())
    score.words += Counter({True: same, False: len(ours) - same})
    for kind, came in _blocks(before.blocks, after.blocks):
        score.blocks[came] += 1
        if not came:
            score.missing[f"block {kind}"] += 1


def _blocks(ours: Sequence[Any], theirs: Sequence[Any]) -> Iterator[tuple[str, bool]]:
    """Each block of ours, and whether the other has the same, in this order."""
    left, right = ([repr(block) for block in side] for side in (ours, theirs))
    matched: set[int] = set()
    for start, _, size in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        matched.update(range(start, start + size))
    return ((type(block).__name__, number in matched) for number, block in enumerate(ours))


if __name__ == "__main__":
    main()
