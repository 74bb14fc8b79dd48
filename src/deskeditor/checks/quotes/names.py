"""Who is named in a sentence: persons and organizations by their capitals, and pronouns."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from deskeditor.checks.quotes.tokens import Token
from deskeditor.checks.quotes.vocabulary import Vocabulary, phrase_at

_DIGITS_OF_AGE = 2
Sort = Literal["person", "body", "place", "name", "pronoun", "common"]
"""`name`: with a capital, but whether it is a person is not known; `common`: the ministry, a spokesman."""


class Mention(NamedTuple):
    first: int
    """Token of its paragraph, titles included."""
    last: int
    start: int
    """Code points in the paragraph."""
    end: int
    name: str
    """Without titles; as written."""
    parts: tuple[str, ...]
    """The words of the name, folded."""
    sort: Sort
    roles: tuple[str, ...] = ()
    """Titles and roles that stand with it, folded."""
    gender: str = ""
    possessive: bool = False

    @property
    def place(self) -> tuple[int, int]:
        return self.first, self.last


def names(
    tokens: Sequence[Token], first: int, end: int, vocabulary: Vocabulary, known: frozenset[str]
) -> list[Mention]:
    """Of a sentence, in order. `known`: words of names in the ledger, which need no capital."""
    found: list[Mention] = []
    at = first
    while at < end:
        token = tokens[at]
        if sort := vocabulary.pronouns.get(token.word, ""):
            found.append(Mention(at, at, token.start, token.end, token.text, (token.word,), "pronoun", (), sort))
        elif token.word[:1].isdigit() and "-" in token.word and _is_of_age(tokens, at, first, end, vocabulary):
            start = tokens[at - 1].start
            found.append(Mention(at - 1, at, start, token.end, token.text, (token.word,), "pronoun", (), "?"))
        elif _begins(tokens, at, first, end, vocabulary, known):
            last = _last(tokens, at, end, vocabulary, known)
            found.extend(_split(tokens, at, last, vocabulary))
            at = last
        at += 1
    return found


def _is_of_age(tokens: Sequence[Token], at: int, first: int, end: int, vocabulary: Vocabulary) -> bool:
    """Of a figure with a hyphen: the 43-year-old said."""
    if at == first or tokens[at - 1].word not in vocabulary.definite:
        return False
    return at + 1 >= end or not (word := tokens[at + 1].word) or word in vocabulary.helping or word in vocabulary.cues


def _begins(
    tokens: Sequence[Token], at: int, first: int, end: int, vocabulary: Vocabulary, known: frozenset[str]
) -> bool:
    token = tokens[at]
    if not token.word or not (token.capital or token.word in known):
        return False
    if token.word in vocabulary.helping and at + 1 < end and tokens[at + 1].word in vocabulary.cues:
        return tokens[at + 1].word not in vocabulary.grammar.bases  # May said; but: May say
    if token.word in vocabulary.no_name and token.word not in known:
        return False
    if (at > first and tokens[at - 1].word) or not vocabulary.grammar.has_capitals:
        return True
    # A capital that only a sentence's beginning gives is no name's
    if token.word in vocabulary.helping and vocabulary.gender(token.word) and at + 1 < end:
        return tokens[at + 1].capital and tokens[end - 1].text != "?"  # Will Lee farms; not: Will Labour win?
    if token.word in vocabulary.breaks or token.word in vocabulary.helping or vocabulary.adverb(token.word):
        return False
    follows = tokens[at + 1] if at + 1 < end else None
    if token.word in vocabulary.grammar.prepositions or token.word in vocabulary.grammar.participles:
        return False
    if follows is not None and _is_setting(follows.word, vocabulary):
        return False
    return not (token.word in vocabulary.cues and not (follows is not None and follows.capital))


def _is_setting(word: str, vocabulary: Vocabulary) -> bool:
    """Of what follows a sentence's first word: that it makes a participle of it: Underwhelmed with, Born in."""
    return word in vocabulary.grammar.prepositions and word not in vocabulary.grammar.joiners


def _last(tokens: Sequence[Token], at: int, end: int, vocabulary: Vocabulary, known: frozenset[str]) -> int:
    """Of the name that begins here: the last token."""
    last = at
    while last + 1 < end and not tokens[last].possessive:
        after = tokens[last + 1]
        further = tokens[last + 2] if last + 2 < end else None
        if (
            _capital(after, vocabulary, known)
            or _surname(tokens[last], after, vocabulary)
            or (after.word.isdigit() and tokens[last].word in vocabulary.grammar.bodies)
        ):
            last += 1
        elif further is None or not (_capital(further, vocabulary, known) or after.text == "&"):
            third = tokens[last + 3] if last + 3 < end else None
            small = after.word in vocabulary.grammar.particles or after.word in vocabulary.grammar.joiners
            if small and third is not None and third.capital and further is not None and _small(further, vocabulary):
                if after.word in vocabulary.grammar.joiners and not _titled(tokens[last], vocabulary):
                    break
                last += 3
            else:
                break
        elif (
            after.text == "&"
            or after.word in vocabulary.grammar.particles
            or (after.word in vocabulary.grammar.joiners and _titled(tokens[last], vocabulary))
        ):
            last += 2
        else:
            break
    return min(last, end - 1)


def _capital(token: Token, vocabulary: Vocabulary, known: frozenset[str]) -> bool:
    return bool(token.word) and (
        (token.capital and (token.word not in vocabulary.no_name or token.word in known)) or token.word in known
    )


def _surname(before: Token, token: Token, vocabulary: Vocabulary) -> bool:
    """Of a word that is a name only behind one: Theresa May, Mr May."""
    return (
        token.capital and before.capital and bool(vocabulary.gender(before.word)) and token.word in vocabulary.helping
    )


def _small(token: Token, vocabulary: Vocabulary) -> bool:
    return token.word in vocabulary.grammar.particles or token.word in vocabulary.grammar.articles


def _titled(token: Token, vocabulary: Vocabulary) -> bool:
    """Whether an `of` may follow that belongs to the name: Ministry of Health, Mayor of London."""
    return token.word in vocabulary.nouns or token.word in vocabulary.grammar.titles


def _split(tokens: Sequence[Token], at: int, last: int, vocabulary: Vocabulary) -> list[Mention]:
    """Titles off the name: Mayor of London Sadiq Khan, Deputy Finance Minister Ann Lee."""
    name_at = at
    bodies = [n for n in range(at, last + 1) if tokens[n].word in vocabulary.grammar.bodies and tokens[n].capital]
    titles = [n for n in range(at, last) if vocabulary.person(tokens[n].word)]
    if tokens[last].word in vocabulary.persons and not _is_first_name(tokens[last - 1].word, vocabulary):
        titles = []
    if titles and not (bodies and bodies[-1] > titles[-1] and bodies[-1] == last):
        name_at = titles[-1] + 1
        if tokens[name_at].word in vocabulary.grammar.joiners:
            name_at = _after_place(tokens, name_at + 1, last, vocabulary)
    titled = (tokens[n].word for n in range(at, min(name_at, last + 1)) if tokens[n].word)
    roles = tuple(vocabulary.short_titles.get(word, word) for word in titled)
    if name_at > last:
        return [_mention(tokens, at, at, last, vocabulary, roles)]
    return [_mention(tokens, at, name_at, last, vocabulary, roles)]


def _after_place(tokens: Sequence[Token], at: int, last: int, vocabulary: Vocabulary) -> int:
    """Where the name begins in the rest of `Mayor of London Sadiq Khan`; beyond `last` when no name follows."""
    while at <= last and _small(tokens[at], vocabulary):
        at += 1
    if at > last:
        return at
    if long := phrase_at(vocabulary.places, tokens, at, last + 1):
        return at + long
    return last - 1 if last - at >= 2 else last + 1


def _mention(
    tokens: Sequence[Token], first: int, name_at: int, last: int, vocabulary: Vocabulary, roles: tuple[str, ...]
) -> Mention:
    named = tokens[name_at : last + 1]
    parts = tuple(token.word for token in named if token.word)
    alone = len(parts) == 1 and (bool(roles) or parts[0] in vocabulary.grammar.surnames)
    first_name = () if alone else parts[:1]  # Sheriff Lee may be Kerry Lee
    gender = next((found for word in (*roles, *first_name) if (found := vocabulary.gender(word))), "")
    sort = _sort(tokens, name_at, last, vocabulary, bool(roles) and name_at > first, gender)
    if sort == "name" and _has_age(tokens, last):
        sort = "person"
    if sort in ("person", "name"):
        roles = (*roles, *_roles_before(tokens, first, vocabulary), *_roles_after(tokens, last, vocabulary))
    if sort == "common":
        roles = parts
    name = " ".join(token.text for token in named).replace(" & ", " & ")
    return Mention(
        first, last, tokens[first].start, tokens[last].end, name, parts, sort, roles, gender, tokens[last].possessive
    )


def _has_age(tokens: Sequence[Token], last: int) -> bool:
    """Whether a name is a person's, as its age follows: Lee, 43, said."""
    if last + 2 >= len(tokens) or tokens[last + 1].text != "," or tokens[last].possessive:
        return False
    closes = last + 3 >= len(tokens) or not tokens[last + 3].word
    return closes and tokens[last + 2].word.isdigit() and len(tokens[last + 2].word) <= _DIGITS_OF_AGE


def _sort(tokens: Sequence[Token], at: int, last: int, vocabulary: Vocabulary, titled: bool, gender: str) -> Sort:
    words = [tokens[n].word for n in range(at, last + 1) if tokens[n].word]
    if titled:
        return "person"
    named = len(words) > 1 and _is_first_name(words[-2], vocabulary)
    if (words[-1] in vocabulary.persons and not named) or (
        words[0] in vocabulary.persons and len(words) > 1 and words[1] in vocabulary.grammar.joiners
    ):
        return "common"
    if len(words) == 1 and words[0] in vocabulary.nouns:
        return "common"
    if phrase_at(vocabulary.places, tokens, at, last + 1) == len(words):
        return "place"
    if len(words) > 1 and words[0] in vocabulary.grammar.place_beginnings:
        return "place"
    if len(words) > 1 and words[-1] in vocabulary.grammar.place_endings and not vocabulary.gender(words[0]):
        return "place"
    if any(word in vocabulary.grammar.bodies for word in words):
        return "body"
    if any(
        len(tokens[n].text) > 1 and tokens[n].text.isupper() and "." not in tokens[n].text for n in range(at, last + 1)
    ):
        return "body"
    if len(words) > 1:
        return "person" if gender or len(words) <= 4 else "name"
    return "name"


def _is_first_name(word: str, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.gender(word)) and word not in vocabulary.persons


def _roles_before(tokens: Sequence[Token], first: int, vocabulary: Vocabulary) -> list[str]:
    """Of foreign minister Ann Lee: both words."""
    found: list[str] = []
    for at in range(first - 1, max(first - 4, -1), -1):
        word = tokens[at].word
        if not word or word in vocabulary.grammar.articles or word in vocabulary.grammar.prepositions:
            break
        if word in vocabulary.breaks or word in vocabulary.helping:
            break
        found.append(word)
    return _of_one(found, vocabulary)


def _roles_after(tokens: Sequence[Token], last: int, vocabulary: Vocabulary) -> list[str]:
    """Of Ann Lee, the finance minister: both words."""
    if last + 2 >= len(tokens) or tokens[last + 1].text != "," or tokens[last].possessive:
        return []
    found: list[str] = []
    for token in tokens[last + 2 : last + 10]:
        if not token.word or token.word in vocabulary.helping or token.word in vocabulary.pronouns:
            break
        if token.word not in vocabulary.grammar.articles and token.word not in vocabulary.grammar.prepositions:
            found.append(token.word)
    return _of_one(found, vocabulary)


def _of_one(words: list[str], vocabulary: Vocabulary) -> list[str]:
    """The words, when they hold a role and none of several people."""
    if vocabulary.persons.isdisjoint(words) or any(vocabulary.several(word) for word in words):
        return []
    return words
