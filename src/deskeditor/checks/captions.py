"""What is to be said of a photo's caption: whether it tells who, what, where and when, and whether all of it is right.

Functions of values. Names are compared with the copy, with who is in the photo and with whom the newsroom knows; a
script without capitals (Arabic) tells no names, there only the list of the people shown is compared.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher

from deskeditor.checks.caption_words import DATE, FORBIDDING, NO_CROP, ORDER, PHRASES_OF_TIME, TIMES
from deskeditor.news.crops import WHOLE
from deskeditor.news.gate import Finding
from deskeditor.news.photos import LEAST_WIDTH_PX, LONGEST_CAPTION
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Photo, PhotoUse, Story
from deskeditor.news.times import day
from deskeditor.text.fold import fold

GRAVE = frozenset(
    {"alt is caption", "name differs", "rights over", "rights not yet", "terms", "drift", "changed since"}
)
"""Codes that the gate passes on as warnings; the rest is for the desk and for `check`."""
OF_THE_GATE = frozenset({"no credit", "no alt"})
"""What the gate finds itself."""
LONGEST_ALT = 250
"""IPTC Photo Metadata 2024.1, Alt Text: not more than 250 characters."""
FEWEST_WORDS = 4
LEAST_ALIKE = 0.8
"""Of two names of as many words, from where on one is taken for the other misspelt."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*(?:[  ][^\W\d_]+(?:['’-][^\W\d_]+)*)+")
_GRAPHIC = "image/svg+xml"


def caption_findings(
    photo: Photo,
    use: PhotoUse | None = None,
    story: Story | None = None,
    people: Sequence[str] = (),
    *,
    on: date | None = None,
) -> tuple[Finding, ...]:
    """All that there is to say, the weightiest first; every finding is a warning, and its `record_id` is the photo.

    `use`: the photo in a story, with a caption of its own perhaps; `people`: names that the newsroom knows; `on`: the
    day for which the rights are looked at, today when none is given. `field` is that of `Photo`, or
    `caption_override`; `start` and `end` are code points in it.
    """
    check = _Check(photo, use, story, people)
    return (
        *check.rights(on or date.today()),
        *check.names(),
        *check.words(),
        *check.alternative(),
        *check.credit(),
        *check.drift(),
        *check.who(),
        *check.what(),
        *check.where(),
        *check.when(),
        *check.size(),
    )


def graves(story: Story, photos: Iterable[Photo], people: Sequence[str], on: date) -> tuple[Finding, ...]:
    """What the gate has to say of the captions of a story, as warnings; of each photo once, spiked ones left out."""
    return tuple(finding for finding in _of_story(story, photos, people, on) if finding.code in GRAVE)


def hints(story: Story, photos: Iterable[Photo], people: Sequence[str], on: date) -> tuple[Finding, ...]:
    """The rest of what is to be said of them, without what the gate finds itself."""
    return tuple(finding for finding in _of_story(story, photos, people, on) if finding.code not in GRAVE | OF_THE_GATE)


def _of_story(story: Story, photos: Iterable[Photo], people: Sequence[str], on: date) -> Iterator[Finding]:
    shown = {photo.id: photo for photo in photos if not photo.spiked}
    uses = {use.photo: use for use in story.photos if use.photo in shown}
    for id, use in uses.items():
        for finding in caption_findings(shown[id], use, story, people, on=on):
            field = "caption" if finding.field == "caption_override" else finding.field
            yield replace(finding, field=field, sentence=f"Photo “{use.name}”: {finding.sentence}")


class _Check:
    """One photo, in a story or alone."""

    def __init__(self, photo: Photo, use: PhotoUse | None, story: Story | None, people: Sequence[str]) -> None:
        self.photo, self.use, self.story = photo, use, story
        self.overridden = bool(use and use.caption_override)
        self.caption = (use.caption_override if use else "") or photo.caption
        self.field = "caption_override" if self.overridden else "caption"
        self.folded = fold(self.caption)
        self.shown = [person.name for person in photo.people if person.name.strip()]
        self._known = [name for name in people if len(_WORD.findall(name)) > 1]

    def rights(self, on: date) -> Iterator[Finding]:
        start, end = _day(self.photo.rights_from), _day(self.photo.rights_until)
        if end and on > end:
            said = f"The rights ended on {_spoken(end)}; take another photo, or ask for more time."
            yield self._finding("rights over", "rights_until", said)
        if start and on < start:
            said = f"The photo may not be published before {_spoken(start)}."
            yield self._finding("rights not yet", "rights_from", said)
        for field in ("usage_terms", "instructions"):
            words = getattr(self.photo, field)
            forbids = [part for part in FORBIDDING if part in fold(words)]
            if forbids == ["mandatory credit"] and self.photo.credit.strip():
                continue
            if forbids and not (self._is_whole() and all(part in NO_CROP for part in forbids)):
                name = "terms of use" if field == "usage_terms" else "instructions"
                yield self._finding("terms", field, f"Mind the {name}: “{_brief(words)}”.", words=words)

    def words(self) -> Iterator[Finding]:
        if not self.caption.strip():
            yield self._finding("no caption", self.field, "There is no caption; say who, what, where and when.")
        elif len(self.caption) > LONGEST_CAPTION:
            said = f"The caption has {len(self.caption)} characters; readers leave it after {LONGEST_CAPTION}."
            yield self._finding("long caption", self.field, said, LONGEST_CAPTION, len(self.caption))

    def alternative(self) -> Iterator[Finding]:
        alt = self.photo.alt.strip()
        if self.photo.decorative:
            return
        if not alt:
            said = "There is no alternative text; describe the photo, or mark it as decorative."
            yield self._finding("no alt", "alt", said)
        elif fold(alt).rstrip(". ") == self.folded.strip().rstrip(". "):
            said = "The alternative text is the caption once more; say what is to be seen."
            yield self._finding("alt is caption", "alt", said, 0, len(self.photo.alt))
        elif len(alt) > LONGEST_ALT:
            said = f"The alternative text has {len(alt)} characters, more than {LONGEST_ALT}; "
            said += "put the rest into the extended description."
            yield self._finding("long alt", "alt", said, LONGEST_ALT, len(self.photo.alt))

    def credit(self) -> Iterator[Finding]:
        if not self.photo.credit.strip():
            yield self._finding("no credit", "credit", "There is no credit line; say who is to be named.")

    def drift(self) -> Iterator[Finding]:
        if self.overridden and self.use and not self.use.override_reason.strip():
            if fold(self.use.caption_override) == fold(self.photo.caption):
                return
            said = "The caption differs from that of the photo, and nobody said why."
            yield self._finding("drift", "caption_override", said)
        if self.overridden and self.use and self.use.caption_then not in ("", self.photo.caption):
            said = "The photo's own caption was changed after this one was written; read both."
            yield self._finding("changed since", "caption_override", said)

    def names(self) -> Iterator[Finding]:
        """Names that are written almost, and not quite, as elsewhere."""
        right = self._names_elsewhere()
        for start, end in self._names_here():
            name = self.caption[start:end]
            other = _almost(name, right)
            if other and not any(_is_said(part, right) for part in _parts(name)):
                said = f"“{name}” is written “{other}” {self._where(other)}; one of them is wrong."
                yield self._finding("name differs", self.field, said, start, end, name)
        theirs = {name for name in right if name not in self.shown or name in self._known}
        for person in self.shown:
            other = "" if _is_said(person, theirs) else _almost(person, theirs)
            if other:
                said = f"“{person}”, who is shown, is written “{other}” {self._where(other)}; one of them is wrong."
                yield self._finding("name differs", "people", said, words=person)

    def who(self) -> Iterator[Finding]:
        if not self.caption.strip():
            return
        places = [(self._place_of(name), name) for name in self.shown]
        for place, name in places:
            if place < 0:
                yield self._finding("who", self.field, f"{name} is in the photo and not in the caption.", words=name)
        named = [(place, name) for place, name in places if place >= 0]
        if named != sorted(named, key=lambda one: one[0]):
            said = f"From left to right it is {_and([name for _, name in named])}; the caption has another order."
            yield self._finding("order", self.field, said)
        elif len(named) > 1 and not ORDER & set(_WORD.findall(self.folded)):
            said = f"The caption names {_and([name for _, name in named])}; say who is who (“from left”)."
            yield self._finding("who is who", self.field, said)

    def what(self) -> Iterator[Finding]:
        words = _WORD.findall(self.caption)
        if words and len(words) < FEWEST_WORDS:
            said = "The caption says little; tell what happens in the photo."
            yield self._finding("what", self.field, said, 0, len(self.caption))

    def where(self) -> Iterator[Finding]:
        if not self.caption.strip() or self._is_drawing():
            return
        places = [part for text in self._places_known() for part in re.split(r"[,،/;]", text) if part.strip()]
        if any(fold(place).strip() in self.folded for place in places):
            return
        said = "The caption does not say where"
        said += f"; {self.photo.place} is recorded." if self.photo.place else ", and no place is recorded."
        yield self._finding("where", self.field, said)

    def when(self) -> Iterator[Finding]:
        if not self.caption.strip() or self._is_drawing():
            return
        folded = self.folded
        for place in self._places_known():  # Port Sunday is no day
            for part in filter(None, map(str.strip, re.split(r"[,،/;]", fold(place)))):
                folded = folded.replace(part, " ")
        said_so = TIMES & set(_WORD.findall(folded)) or DATE.search(self.caption)
        if said_so or any(phrase in self.folded for phrase in PHRASES_OF_TIME) or self._is_day_in_arabic():
            return
        taken = _day(self.photo.date_created)
        said = "The caption does not say when" + (f"; it was taken on {_spoken(taken)}." if taken else ".")
        yield self._finding("when", self.field, said)

    def size(self) -> Iterator[Finding]:
        if 0 < self.photo.width < LEAST_WIDTH_PX and not self._is_drawing():
            said = f"The photo is only {self.photo.width} pixels wide: it will look soft."
            yield self._finding("small", "width", said)

    def _finding(self, code: str, field: str, said: str, start: int = 0, end: int = 0, words: str = "") -> Finding:
        return Finding("warning", code, field, start, end, said, self.photo.id, words)

    def _is_drawing(self) -> bool:
        return self.photo.media_type == _GRAPHIC

    def _is_whole(self) -> bool:
        return self.use is None or (self.use.crop in (None, WHOLE) and not self.use.crops)

    def _is_day_in_arabic(self) -> bool:
        """The days and months with what Arabic and Kurdish write in one word with them: of Monday, on Monday."""
        long = [word for word in _WORD.findall(self.folded) if not word.isascii() and len(word) > 4]
        return any(time in word for word in long for time in TIMES if not time.isascii() and len(time) > 3)

    def _places_known(self) -> Iterator[str]:
        yield self.photo.place
        if self.story is not None:
            yield self.story.dateline
            yield from self.story.places

    def _place_of(self, name: str) -> int:
        """Where somebody is named: in full, else by the surname; -1 where not."""
        full = self.folded.find(fold(name))
        words = _WORD.findall(fold(name))
        return full if full >= 0 or not words else self.folded.find(words[-1])

    def _names_here(self) -> Iterator[tuple[int, int]]:
        """Runs of two or more words with capitals; the first word of a sentence is one of them, if others follow."""
        for found in re.finditer(r"[^.!?:;,()\n]+", self.caption):
            words = list(_WORD.finditer(found[0]))
            run: list[re.Match[str]] = []
            for word in [*words, None]:
                joined = run and word and found[0][run[-1].end() : word.start()].strip() == ""
                if word is not None and word[0][:1].isupper() and (joined or not run):
                    run.append(word)
                    continue
                if len(run) > 1:
                    yield found.start() + run[0].start(), found.start() + run[-1].end()
                run = [word] if word is not None and word[0][:1].isupper() else []

    def _names_elsewhere(self) -> set[str]:
        """Names of the copy, of the people shown and of those whom the newsroom knows."""
        return {*self.shown, *self._known, *_names_in(self._copy())}

    def _copy(self) -> str:
        story = self.story
        return "\n".join((story.headline, story.dek, story.body)) if story is not None else ""

    def _where(self, name: str) -> str:
        if name in self.shown:
            return "among the people shown"
        return "in the copy" if fold(name) in fold(self._copy()) else "in the newsroom"


def _names_in(text: str) -> set[str]:
    """Every two and three words with capitals that follow each other."""
    found: set[str] = set()
    for run in _NAME.finditer(text):
        words = _WORD.findall(run[0])
        for length in (2, 3):
            for at in range(len(words) - length + 1):
                part = words[at : at + length]
                if all(word[:1].isupper() for word in part):
                    found.add(" ".join(part))
    return found


def _parts(name: str) -> list[str]:
    """The name, and what is left of it without the words before it that only begin a sentence."""
    words = name.split()
    return [" ".join(words[at:]) for at in range(len(words) - 1)]


def _is_said(name: str, names: Collection[str]) -> bool:
    return fold(name) in {fold(other) for other in names}


def _almost(name: str, names: Collection[str]) -> str:
    """The one of the names that differs by a letter or two; empty when there is none."""
    for part in _parts(name):
        folded = fold(part)
        words = folded.split()
        for other in sorted(names):
            theirs = fold(other).split()
            if len(theirs) != len(words) or theirs == words:
                continue
            differing = [(a, b) for a, b in zip(words, theirs, strict=True) if a != b]
            if len(differing) == 1 and _is_slip(*differing[0]):
                return other
    return ""


def _is_slip(one: str, other: str) -> bool:
    """Whether one word is the other with a letter or two changed; of short words their first letter is the same."""
    shorter = min(len(one), len(other))
    if shorter < 3 or abs(len(one) - len(other)) > 2:
        return False
    if shorter < 5:
        changed = max(len(one), len(other)) - sum(
            b.size for b in SequenceMatcher(None, one, other).get_matching_blocks()
        )
        return changed == 1 and one[0] == other[0]
    return SequenceMatcher(None, one, other).ratio() >= LEAST_ALIKE


def _day(text: str) -> date | None:
    try:
        return day(text[:10]) if text else None
    except BadInput:
        return None


def _spoken(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _brief(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= 90 else f"{said[:90].rsplit(' ', 1)[0]} …"


def _and(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""
