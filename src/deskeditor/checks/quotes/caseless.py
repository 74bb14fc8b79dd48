"""Names in scripts without capitals, by where they stand.

Arabic and Sorani write a name like any word. But beside a verb of saying, and behind `according to`, stands who speaks:
titles and what belongs to them (with an article, or linked by an ending), then the name, up to a preposition or another
small word. The words of such a name are given the capitals that the script lacks, so that everything behind may go by
capitals in every language.
"""

from collections.abc import Sequence

from deskeditor.checks.quotes.tokens import Token
from deskeditor.checks.quotes.vocabulary import Vocabulary, phrase_at

_FULL_STOPS = frozenset(".!?…؟۔:")
_LONGEST_NEW = 3
"""Words that the name may have of somebody of whom is told for the first time."""
LONGEST = 9
"""Words that titles and name together may have."""


def with_capitals(tokens: Sequence[Token], words: Vocabulary) -> list[Token]:
    """The tokens, with capitals for those of names."""
    known = words.grammar
    tokens = [token._replace(word=token.text) if token.text in known.spelled_names else token for token in tokens]
    names: set[int] = set()
    at = 0
    while at < len(tokens):
        long = _cue(tokens, at, words)
        if not long and (opens := phrase_at(words.introducing, tokens, at, len(tokens)) if tokens[at].word else 0):
            named = _after(tokens, at + opens, words)
            names.update(named if len(named) <= _LONGEST_NEW else ())
        if long:
            after = _after(tokens, at + long, words)
            names.update(after or _before(tokens, at, words))
        at += max(long, 1)
    return [token._replace(capital=True) if n in names else token for n, token in enumerate(tokens)]


def _cue(tokens: Sequence[Token], at: int, words: Vocabulary) -> int:
    if not tokens[at].word:
        return 0
    end = len(tokens)
    return phrase_at(words.cues, tokens, at, end) or phrase_at(words.according, tokens, at, end)


def _after(tokens: Sequence[Token], at: int, words: Vocabulary) -> list[int]:
    """The words of the name that begins behind a cue, with its titles."""
    end = at
    while end < len(tokens) and end - at < LONGEST and not _stops(tokens, end, words):
        end += 1
    return _name(tokens, at, end, words)


def _before(tokens: Sequence[Token], at: int, words: Vocabulary) -> list[int]:
    """The words of the name before a verb: directly, or before the words that the verb follows."""
    end = at
    while end and (not tokens[end - 1].word or tokens[end - 1].quotation >= 0 or _small(tokens[end - 1], words)):
        if tokens[end - 1].text in _FULL_STOPS:
            return []
        end -= 1
    for _ in range(3):  # `شیلان بە پێکەنینەوە وتی`: how she said it is stepped over
        begin = end
        while begin and end - begin < LONGEST and not _stops(tokens, begin - 1, words):
            begin -= 1
        if not begin or tokens[begin - 1].word not in words.grammar.prepositions:
            break
        if closing := _closing(tokens, begin, end, words):
            begin = closing  # `لە هەولێردا شیلان وتی`
            break
        end = begin - 1
    return _name(tokens, begin, end, words)


def _closing(tokens: Sequence[Token], begin: int, end: int, words: Vocabulary) -> int:
    """Behind the word with which a phrase ends that began before these; 0 when it goes on to their end."""
    endings = tuple(words.grammar.closing_endings)
    last = next((n for n in range(end - 2, begin - 1, -1) if endings and tokens[n].word.endswith(endings)), -1)
    return last + 1


def _stops(tokens: Sequence[Token], at: int, words: Vocabulary) -> bool:
    token = tokens[at]
    return not token.word or token.word.isdigit() or _small(token, words) or bool(_cue(tokens, at, words))


def _small(token: Token, words: Vocabulary) -> bool:
    known = words.grammar
    if token.word in known.joiners:
        return False
    return (
        token.word in known.links
        or token.word in known.prepositions
        or token.word in words.breaks
        or token.word in words.helping
        or token.word in words.pronouns
        or token.word in known.never_names
    )


def _name(tokens: Sequence[Token], begin: int, end: int, words: Vocabulary) -> list[int]:
    """Of the words between: the titles directly before the name, and the name. Nothing when there is only a title."""
    known = words.grammar
    at = begin
    last_title = -1
    is_person = True
    while at < end:
        word = tokens[at].word
        if words.person(word) or word in known.bodies or word in known.joiners:
            is_person = words.person(word) or (last_title >= 0 and is_person)
            last_title = at
            at += 1
            while at < end and _linked(tokens[at - 1].word, known.linking_ending):
                at += 1
        elif last_title >= 0 and known.definite_prefix and word.startswith(known.definite_prefix):
            at += 1
        else:
            break
    if at >= end or not is_person:
        return []
    titled = [last_title] if last_title == at - 1 and words.person(tokens[last_title].word) else []
    return [*titled, *range(at, end)]


def _linked(word: str, ending: str) -> bool:
    """Whether the word's ending links what follows to it: the minister *of* finance."""
    return bool(ending) and word.endswith(ending) and not word.endswith(2 * ending)
