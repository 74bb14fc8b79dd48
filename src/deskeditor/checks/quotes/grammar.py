"""How a language writes quotations and says who speaks, read from `resources/quotations/TAG.toml`.

Language is data: what the check knows of one stands in its file, and no code asks which language it is. All words are
kept folded (`text.fold`: no case, no diacritics, one code for each letter), so fold a word before you look for it. An
entry of several words has single spaces.
"""

import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

from deskeditor.shipped import shipped
from deskeditor.text.fold import fold

UNKNOWN = "und"
"""BCP 47's tag for a language that is not known: its file has what holds for every language, the marks."""


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """What is known of one language. A list that is empty is not known, and what would need it is not found. There is
    one value for each language, so two of them are compared by identity, which costs nothing where results are kept."""

    tag: str
    pairs: tuple[tuple[str, str], ...] = ()
    """Opening and closing marks; one opening mark may have several closing ones."""
    elisions: frozenset[str] = frozenset()
    """What follows an apostrophe that stands before a word: `twas`, `90s`. With `0` for any digit."""
    clitics: frozenset[str] = frozenset()
    """Words written without a space before what they belong to, and so before an opening mark: `l'`, `و`."""

    apostrophe_endings: frozenset[str] = frozenset()
    """Ends of words behind which an apostrophe may belong to the word: `s` (the players’ bus), `in` (runnin’)."""
    nouns_have_capitals: bool = False
    """Whether capitals inside marks say nothing about a title."""

    has_capitals: bool = True
    """Whether the script marks a name with a capital. Without, a name is found by where it stands (`caseless`)."""
    definite_prefix: str = ""
    """`ال`, written together with the noun that it makes definite."""
    linking_ending: str = ""
    """`ی`, by which a noun is joined to what says more about it."""
    closing_endings: frozenset[str] = frozenset()
    """`دا`, with which a phrase ends that a preposition begins: `لە هەولێردا`."""
    introducing: frozenset[str] = frozenset()
    """Before the name of somebody who is told of for the first time: `بە ناوی`, `يدعى`."""
    spelled_names: frozenset[str] = frozenset()
    """Names that become another word when they are folded; kept as they are written: `علي`, beside `على`."""
    tags_inside: bool = False
    """Whether who speaks may be named inside the marks: `« Je pars, dit Lee. Vite. »`"""
    inverted: frozenset[str] = frozenset()
    """Pronouns with the hyphen by which they hang on the verb before: `-il`, `-t-elle`."""

    saying: frozenset[str] = frozenset()
    """Verbs of saying, in every form that stands beside a speaker: `said`, `told`, `wrote`, `a déclaré`."""
    adding: frozenset[str] = frozenset()
    """Those by which the one who just spoke goes on: `added`, `went on`, `continued`. They are in `saying`, too."""
    describing: frozenset[str] = frozenset()
    """Verbs that give somebody's judgement: even one word in marks after them is theirs: `called`, `described`."""
    reporting: frozenset[str] = frozenset()
    """What makes a few words in marks somebody's without saying whose: `the court heard`, `accused`, `in her words`."""
    naming: frozenset[str] = frozenset()
    """What stands before a name, a title or a term in marks, which nobody said: `so-called`, `known as`, `entitled`."""
    authoring: frozenset[str] = frozenset()
    """Those of `saying` that may have a title behind them as well: `wrote`, `sang`, `read`."""
    works: frozenset[str] = frozenset()
    """Things that have a title, so that marks beside them hold it: `film`, `song`, `book`, `exhibition`."""
    signs: frozenset[str] = frozenset()
    """Things that words are written on, which nobody says: `sign`, `banner`, `headline`."""
    according: frozenset[str] = frozenset()
    """What says who speaks without a verb, before the name: `according to`, `laut`, `selon`."""
    according_after: frozenset[str] = frozenset()
    """The same after the name: `zufolge`, `göre`."""
    links: frozenset[str] = frozenset()
    """What may stand between a verb of saying and the words: `that`, `dass`, `que`, `کە`."""
    verbs_last: bool = False
    """Whether the verb of saying follows the words, with the speaker before them: `Kaya, "..." dedi.`"""

    verb_second: bool = False
    """Whether who speaks follows the verb when a clause goes before it: `Das gehe nicht, sagte Lee: ...`"""
    object_articles: frozenset[str] = frozenset()
    """Articles of what is no subject, so that who speaks stands behind the verb: `den Plan nannte Lee ...`"""
    compound_endings: frozenset[str] = frozenset()
    """Second parts of words that are no names, though they begin with one: London-`based`."""

    titles: frozenset[str] = frozenset()
    """Before a name and no part of it: `Mr`, `Dr`, `President`. Without a full stop."""
    roles: frozenset[str] = frozenset()
    """Nouns for a person by what they do: `mayor`, `spokeswoman`, `witness`."""
    role_endings: frozenset[str] = frozenset()
    """Ends of words that make them roles, in languages that write these together: `sprecherin`, `minister`."""
    bodies: frozenset[str] = frozenset()
    """Nouns for an organization or a document that speaks: `ministry`, `police`, `statement`."""
    articles: frozenset[str] = frozenset()
    """`the`, `a`, `der`, `la`: before a role or a body."""
    pronouns: tuple[tuple[str, str], ...] = ()
    """Pronouns of the third person, each with `m`, `f`, `n` (a thing, a body), `p` (several) or `?` (any person)."""
    first_persons: frozenset[str] = frozenset()
    """`I`, `we`: who says so in marks is speaking."""
    particles: frozenset[str] = frozenset()
    """Small words inside a name: `van`, `de`, `al`, `bin`."""
    never_names: frozenset[str] = frozenset()
    """Words that often have a capital and are no name: days, months, `But`, `The`."""

    participles: frozenset[str] = frozenset()
    """Verbs of saying without a subject of their own, which is that of the sentence: `adding`, `calling`."""
    auxiliaries: frozenset[str] = frozenset()
    """Between speaker and verb: `has`, `had`, `would`, `did`; with those of `passives`."""
    passives: frozenset[str] = frozenset()
    """Before a verb of saying, these make its subject the one of whom or to whom it is said: `was`, `been`."""
    agents: frozenset[str] = frozenset()
    """Who speaks follows them in the passive: `by`."""
    relatives: frozenset[str] = frozenset()
    """Pronouns that stand for what is named just before them: `who`, `which`."""
    possessive_relatives: frozenset[str] = frozenset()
    """`whose`: what follows up to its comma is said of who stands before it."""
    receiving: frozenset[str] = frozenset()
    """Verbs by which the writer of a letter is somebody else than the subject: `received` a letter saying ..."""
    may_relate: frozenset[str] = frozenset()
    """Those of `conjunctions` that are relative pronouns as well: a shop `that` burned down."""
    prepositions: frozenset[str] = frozenset()
    """What follows them is not who speaks: `of`, `to`, `in`. Without those of `according`."""
    conjunctions: frozenset[str] = frozenset()
    """With them another clause begins: `and`, `while`, `that`, `when`."""
    adverbs: frozenset[str] = frozenset()
    """Between speaker and verb, or before the speaker: `also`, `later`."""
    adverb_endings: frozenset[str] = frozenset()
    """`ly`: words that end so are adverbs, too."""
    possessives: tuple[tuple[str, str], ...] = ()
    """`his`, `her`, `their`, with the same letters as the pronouns."""
    men: frozenset[str] = frozenset()
    """First names, titles and roles of men: `John`, `Mr`, `spokesman`."""
    women: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    """Those of `men` and `women` that are surnames as well: alone they say nothing of a man or a woman."""
    places: frozenset[str] = frozenset()
    """Countries and large cities: what is named so is not a person."""
    documents: frozenset[str] = frozenset()
    """Those of `bodies` by which their writer speaks: `statement`, `tweet`; `Lee's statement read` is Lee."""
    collectives: frozenset[str] = frozenset()
    """Those of `roles` that are several people: `family`, `staff`. No `he` and no `she` means them."""
    epithets: frozenset[str] = frozenset()
    """Words by which somebody who was just named is called another time: `the pensioner`, `the Italian`. No offices:
    `the mayor` is one whether she was named or not."""
    perceiving: frozenset[str] = frozenset()
    """Before somebody and what they do: `heard` Lee say."""
    viewpoints: frozenset[str] = frozenset()
    """Before somebody whose view follows: `For Lee, it is simple: ...`"""
    manners: frozenset[str] = frozenset()
    """Between who is quoted and a participle: quoted Lee `as` saying."""
    place_beginnings: frozenset[str] = frozenset()
    """First words of names of places and of what is called after a saint: `Mount`, `St`."""
    place_endings: frozenset[str] = frozenset()
    """Last words of names of places: `Street`, `Road`."""
    groups: frozenset[str] = frozenset()
    """Those of `bodies` that stand for an organization named before: `company`, `agency`, `party`."""
    bases: frozenset[str] = frozenset()
    """Verbs of saying in forms that may be nouns or stand after another verb, and count only right after who speaks:
    `say`, `claim`."""
    objects: tuple[tuple[str, str], ...] = ()
    """Pronouns behind a preposition: `him`, with the same letters as `pronouns`."""
    beside: frozenset[str] = frozenset()
    """Verbs that say so only right beside the words: `read`, `began`."""
    joiners: frozenset[str] = frozenset()
    """Over these goes the name of an organization: `of`, `for`: Bank of England."""
    possessive_endings: frozenset[str] = frozenset()
    """`'s`, at the end of a name."""
    standing_alone: frozenset[str] = frozenset()
    """Those of `articles` that speak of somebody without a noun: `another` shouted."""
    definite: frozenset[str] = frozenset()
    """Those of `articles` that speak of what was named before: `the`, `this`."""
    short_titles: tuple[tuple[str, str], ...] = ()
    """Titles as they are shortened: `sen` for `senator`."""
    wording: frozenset[str] = frozenset()
    """What belongs to who speaks: `in Lee's words`, `Lee's remark that`."""
    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop does not end a sentence, without it: `Mr`, `Sen`, `St`."""


def grammar(tag: str) -> Grammar:
    """Of this language: the most specific file that there is (`de-CH`, then `de`); the marks alone when none is."""
    return _grammar(tag.strip().lower())


@lru_cache(maxsize=64)
def _grammar(tag: str) -> Grammar:
    parts = tag.replace("_", "-").split("-")
    for n in range(len(parts), 0, -1):
        name = "-".join(parts[:n])
        if name in _known():
            return _read(name)
    return _read(UNKNOWN)


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """The tags there are files for, lower case, each with the name of its file."""
    files = (entry.name for entry in (shipped("resources") / "quotations").iterdir() if entry.is_file())
    return {name.removesuffix(".toml").lower(): name for name in files if name.endswith(".toml")}


@lru_cache(maxsize=32)
def _read(tag: str) -> Grammar:
    return parsed(tag, (shipped("resources") / "quotations" / _known()[tag]).read_text("utf-8"))


def parsed(tag: str, text: str) -> Grammar:
    """What the TOML of a file says. Raises ValueError when it is none, or holds what `Grammar` does not know."""
    written: dict[str, object] = tomllib.loads(text)
    kinds = {field.name: field.type for field in fields(Grammar) if field.name != "tag"}
    if unknown := sorted(set(written) - set(kinds)):
        raise ValueError(f"{tag}: unknown: {', '.join(unknown)}")
    values: dict[str, Any] = {name: _value(kinds[name], value, name) for name, value in written.items()}
    if tag != UNKNOWN:
        values.setdefault("pairs", _read(UNKNOWN).pairs)
    return Grammar(tag, **values)


def _value(kind: object, value: object, name: str) -> object:
    if kind is bool and isinstance(value, bool):
        return value
    if kind is str and isinstance(value, str):
        return fold(value)
    if isinstance(value, dict):
        return tuple((fold(key), str(sort)) for key, sort in value.items())
    if not isinstance(value, list):
        raise ValueError(f"{name}: a list was expected")
    if name == "pairs":
        return tuple((str(pair[0]), str(pair[1:])) for pair in value)
    if name == "spelled_names":
        return frozenset(str(word) for word in value)
    return frozenset(fold(str(word)) for word in value)
