"""Doubled words that a good sentence may have, and this one has not: “in in the port”, „in den den Wagen“.

What stands before them tells: a verb that has such a word behind it, a word that asks, or a comma that begins a clause.
"""

import re

from deskeditor.checks.subbing.known import listed
from deskeditor.news.findings import Level

_ASKED = re.compile(r"\b(?:what|whatever|who|whoever|whom|which|where|how|why|all|that|one)\b", re.IGNORECASE)
"""Behind these a clause may end on the word with which the next one begins: what it is is clear."""
_SENTENCE = re.compile(r"[.!?…:;](?=\s)|\n")
_PHRASAL = listed(
    "come comes came go goes went gone get gets got let bring brings brought take takes took taken give gave given "
    "fit fits break breaks broke broken set sets cut cuts turn turns hand hands drop log logs check checks sign fill "
    "move kick step join stay live sleep sink sank pull put puts throw threw thrown tune plug cave call carry hold "
    "held hang hung keep keeps kept try catch look drag pass be is are was were been him her them it us me you this "
    "that and"
)
_VERBAL = ("ed", "ing")
_ENGLISH_WITH_VERBS = listed("in on")
_ENGLISH_BEHIND_A_QUESTION = listed("is was to")
_GERMAN_VERBS = listed("ist war hat wird wurde sind kann muss soll will darf")
"""Two of them have a comma between them."""
_ARTICLES = listed("die das den dem des")
"""Not der: over that of the others, über der der anderen."""
_ATTRIBUTE = re.compile(r"(?:\W+\w+){1,6}?\W+\w{2,}end(?:e|en|er|es|em)\b")
"""Behind a doubled article: die die Stadt regierende Partei."""
_CLAUSE = ",;:–—(„»«“\"'…|"
_JOINS = listed(
    "und oder sowie als wie dass ob weil wenn denn aber sondern nur auch alle alles jene jener jenes jenen wer was wo "
    "derjenige diejenige dasjenige diejenigen denen dem damit da während nachdem bevor obwohl falls indem"
)
_PREPOSITIONS = listed(
    "in an auf mit von zu bei für durch gegen ohne um aus nach vor über unter hinter neben zwischen seit wegen trotz "
    "während gegenüber entlang laut samt bis anhand aufgrund"
)
_BEGINS = re.compile(r"[.!?…]\s*\Z|\A\s*\Z")


def doubtful(text: str, start: int, word: str, language: str) -> Level | None:
    """How certain it is that a word that may stand twice is there twice by mistake; None when it may be meant."""
    if language == "en":
        return _english(text[:start], word)
    if language == "de":
        return _german(text[:start], text[start:], word)
    return None


def _english(before: str, word: str) -> Level | None:
    if word in _ENGLISH_WITH_VERBS:
        last = _last(before)
        return None if not last or last in _PHRASAL or last.endswith(_VERBAL) else "warning"
    if word in _ENGLISH_BEHIND_A_QUESTION:
        return None if _ASKED.search(_SENTENCE.split(before)[-1]) else "warning"
    return None


def _german(before: str, after: str, word: str) -> Level | None:
    if word in _GERMAN_VERBS:
        return "error"
    if word == "in":
        return "warning"
    if word not in _ARTICLES or begins_a_clause(before) or _ATTRIBUTE.match(after, len(word)):
        return None
    return "warning"


def begins_a_clause(before: str) -> bool:
    """Whether an article behind these German words may be the pronoun of a clause: behind a comma, with or without a
    preposition, and behind a word that joins."""
    bare = before.rstrip()
    if not bare or bare[-1] in _CLAUSE:
        return True
    last = _last(bare)
    if last in _PREPOSITIONS:
        bare = bare[: -len(last)].rstrip()
        return not bare or bare[-1] in _CLAUSE or _last(bare) in _JOINS
    return last in _JOINS


def begins_a_sentence(before: str) -> bool:
    return _BEGINS.search(before) is not None


def _last(before: str) -> str:
    """The word that stands last, in small letters; empty behind a mark."""
    match = re.search(r"[^\W\d_]+\s*\Z", before[-40:])
    return match.group().strip().lower() if match else ""
