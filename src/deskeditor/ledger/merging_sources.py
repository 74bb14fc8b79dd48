"""One person who was written down twice: which sources may be doubles, and making one of them.

All that names a double names the kept one afterwards: quotes, transcripts and their voices, rulings on quotations, and
the log of the right of reply. The doubles are spiked with a note, and are restorable. Confidential sources are never
merged: what they are is sealed, and a merge would tell that two are one.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from deskeditor.news.decisions import TERMS_STRICTNESS
from deskeditor.news.plain import plain
from deskeditor.news.problems import BadInput, Refused
from deskeditor.news.records import Reply, Source, Story, Transcript
from deskeditor.newsroom import Newsroom
from deskeditor.text.document import Document
from deskeditor.text.fold import fold

FIELDS = (
    "kind",
    "name",
    "title",
    "affiliation",
    "how_they_know",
    "terms",
    "terms_wording",
    "terms_agreed",
    "attribution",
    "email",
    "phone",
    "photo",
    "notes",
    "owner",
)
"""What the kept source may take from another."""
HONORIFICS = frozenset(
    ("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady", "cllr", "councillor", "rev")
)
LEAST_DIGITS = 7
"""A shorter telephone number is an extension, or a mistake."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Doubles:
    """Sources that may be one and the same, the oldest first, and a sentence that says why."""

    sources: tuple[Source, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Merged:
    """What was re-pointed to the source that was kept."""

    kept: str
    spiked: tuple[str, ...]
    quotes: int
    transcripts: int
    replies: int
    rulings: int


def likely_doubles(sources: Iterable[Source]) -> list[Doubles]:
    """Groups of open sources that share a name, a name and initials, an e-mail address or a telephone number."""
    open_ones = [s for s in sources if not (s.spiked or s.confidential)]
    groups: dict[tuple[str, str], list[Source]] = defaultdict(list)
    for source in open_ones:
        for key in _keys(source):
            groups[key].append(source)
    told: set[frozenset[str]] = set()
    found = []
    for (why, _), those in groups.items():
        ids = frozenset(s.id for s in those)
        if len(ids) > 1 and ids not in told:
            told.add(ids)
            found.append(Doubles(tuple(sorted(those, key=lambda s: s.id)), why))
    return [*found, *_by_initials(open_ones, told)]


def _keys(source: Source) -> Iterable[tuple[str, str]]:
    if name := " ".join(_names(source)):
        yield "They have the same name.", name
    if email := source.email.strip().casefold():
        yield "They have the same e-mail address.", email
    digits = re.sub(r"\D", "", source.phone)
    if len(digits) >= LEAST_DIGITS:
        yield "They have the same telephone number.", digits


def _names(source: Source) -> list[str]:
    """The words of the name, folded, without honorifics."""
    return [word for word in _WORD.findall(fold(source.name)) if word not in HONORIFICS]


def _by_initials(sources: Sequence[Source], told: set[frozenset[str]]) -> list[Doubles]:
    """`H. Prowse` beside `Helen Prowse`: the same last word, and first words of which one is the other's initial."""
    families: dict[str, list[tuple[str, Source]]] = defaultdict(list)
    for source in sources:
        if source.kind == "person" and len(names := _names(source)) > 1:
            families[names[-1]].append((names[0], source))
    found = []
    for those in families.values():
        for number, (first, source) in enumerate(those):
            for other_first, other in those[number + 1 :]:
                ids = frozenset((source.id, other.id))
                if _is_initial(first, other_first) and ids not in told:
                    told.add(ids)
                    pair = sorted((source, other), key=lambda s: s.id)
                    found.append(Doubles(tuple(pair), "One name may be the other with initials."))
    return found


def _is_initial(one: str, other: str) -> bool:
    return one != other and min(len(one), len(other)) == 1 and one[0] == other[0]


def suggested(sources: Sequence[Source]) -> dict[str, Any]:
    """The fields of the one that is kept (the first), filled up from the others; of several terms the strictest, with
    their wording; all notes, one below the other."""
    strictest = max(sources, key=lambda s: TERMS_STRICTNESS.get(s.terms, 3))
    agreed = [strictest, *sources] if strictest.terms != sources[0].terms else list(sources)
    values = {name: _first(sources, name) for name in FIELDS}
    values |= {name: _first(agreed, name) for name in ("terms_wording", "terms_agreed", "attribution")}
    notes = dict.fromkeys(s.notes.strip() for s in sources if s.notes.strip())
    return values | {"terms": strictest.terms, "notes": "\n\n".join(notes)}


def _first(sources: Sequence[Source], name: str) -> Any:
    return next((value for s in sources if (value := getattr(s, name))), getattr(sources[0], name))


def merge_sources(
    newsroom: Newsroom, keep: str, doubles: Sequence[str], chosen: Mapping[str, Any] = MappingProxyType({})
) -> Merged:
    """Make `doubles` one with the source `keep`, which gets the values `chosen` for its fields, else those `suggested`.

    Quotes, rulings and the spiking are one transaction, and the last: should the disk fail before, doing it again does
    the rest. Raises NotFound; BadInput for a source that is spiked, confidential or named twice, and for an unknown
    field; Refused when something private of one of them cannot be read now.
    """
    kept, *others = (newsroom.vault.source(id) for id in (keep, *doubles))
    _check(kept, others, chosen)
    _check_readable(newsroom, (kept, *others))
    given = suggested([kept, *others]) | dict(chosen)
    names = [newsroom.naming_source(other.id) for other in others]
    gone = {other.id for other in others}
    replies = [reply for other in others for reply in other.replies]
    transcripts = list(dict.fromkeys([*_ids(names, "transcript"), *_private_transcripts(newsroom, gone)]))
    with newsroom.edit(Source, keep) as document, document.changing():
        _fill(document, given, replies, newsroom.me)
    for id in transcripts:
        with newsroom.edit(Transcript, id) as heard, heard.changing():
            _repoint_voices(heard, gone, keep)
    quotes, stories = _ids(names, "quote"), _ids(names, "story")
    changes: dict[str, Callable[[Document[Any]], None]] = {
        id: lambda document: document.set("source", keep) for id in quotes
    }
    ruled = [id for id in stories if _rulings(newsroom.story(id), gone)]
    changes |= {id: lambda document: _repoint_rulings(document, gone, keep, newsroom.me) for id in ruled}
    note = f"The same as {kept.name or kept.attribution} ({keep}): merged."
    changes |= {
        other.id: lambda document: document.decide("spiked", True, actor=newsroom.me, note=note) for other in others
    }
    newsroom.edit_together(changes)
    return Merged(keep, tuple(doubles), len(quotes), len(transcripts), len(replies), len(ruled))


def _check(kept: Source, others: Sequence[Source], values: Mapping[str, Any]) -> None:
    ids = [kept.id, *(other.id for other in others)]
    if not others:
        raise BadInput("Name at least two sources to merge: the one that is kept, and its doubles.")
    if len(set(ids)) < len(ids):
        raise BadInput("A source cannot be merged with itself; name two different ones.")
    for source in (kept, *others):
        if source.confidential:
            raise BadInput(f"“{source.alias}” is confidential: a confidential source is not merged with another.")
        if source.spiked:
            raise BadInput(f"“{source.name}” is on the spike; restore the source first ({source.id}).")
    if unknown := [name for name in values if name not in FIELDS]:
        raise BadInput(f"“{unknown[0]}” is no field of a source that can be chosen; {', '.join(FIELDS)} are.")


def _check_readable(newsroom: Newsroom, sources: Iterable[Source]) -> None:
    """What is sealed of a double would stay behind with it."""
    for source in sources:
        if not newsroom.vault.is_readable(source.id):
            raise Refused(
                f"Contacts of “{source.name or source.attribution}” are in a vault that is locked: unlock it first, or"
                " let its owner share them."
            )


def _private_transcripts(newsroom: Newsroom, gone: set[str]) -> list[str]:
    """Those of the open vault that name a source who goes: the tables do not say who speaks in them."""
    private = newsroom.vault.contents() if newsroom.vault.is_open else []
    heard = [one for one in private if isinstance(one, Transcript)]
    return [one.id for one in heard if gone & {one.source, *(voice.source for voice in one.voices)}]


def _ids(names: Iterable[Mapping[str, Sequence[str]]], kind: str) -> list[str]:
    return list(dict.fromkeys(id for found in names for id in found[kind]))


def _fill(document: Document[Any], values: Mapping[str, Any], replies: Iterable[Reply], me: str) -> None:
    for name, value in values.items():
        if name != "terms":
            document.set(name, value)
        elif document.read("terms") != value:
            document.decide("terms", value, actor=me)
    there = {reply.id for reply in document.read("replies")}
    for reply in replies:
        if reply.id not in there:
            document.add("replies", reply)


def _repoint_voices(document: Document[Any], gone: set[str], keep: str) -> None:
    if document.read("source") in gone:
        document.set("source", keep)
    for voice in document.read("voices"):
        if voice.source in gone:
            document.amend("voices", voice.id, source=keep)


def _rulings(story: Story, gone: set[str]) -> dict[str, Any]:
    """The rulings that name a source who is gone, by anchor."""
    return {anchor: ruling for anchor, ruling in story.rulings.items() if ruling.source in gone}


def _repoint_rulings(document: Document[Any], gone: set[str], keep: str, me: str) -> None:
    for anchor, ruling in _rulings(document.value(), gone).items():
        document.decide(f"quotation:{anchor}", plain(replace(ruling, source=keep)), actor=me)
