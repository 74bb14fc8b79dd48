"""What a person reads about a quotation: one sentence for each verdict."""

from collections.abc import Sequence

from deskeditor.news.quotations import Difference, Verdict

UNRECORDED = "Nothing that was recorded has these words."
TOO_SHORT = "So few words cannot be told from others; they are not recorded as they stand."
EXACT = "The words are as they were recorded."
TRIMMED = "The words are as they were recorded, trimmed as the house allows."
LONGEST = 80
"""Characters of words that a sentence repeats."""
MOST_CHANGES = 3

_BARRED = {
    "off the record": "These words are off the record: they cannot leave until new terms are agreed and recorded.",
    "deep background": "These words are on deep background: put them in your own words, without marks or a source.",
    "embargo": "These words are under an embargo.",
}


def sentence(verdict: Verdict, differences: Sequence[Difference], *, barred: str, said_by: str, copy_says: str) -> str:
    """About a quotation that was held against recorded words of `said_by`. `barred`: why these are not for use."""
    if verdict == "not for use":
        return _BARRED.get(barred) or "These words are on background: the copy must not name who said them."
    if verdict == "misattributed":
        return _misattributed(differences, said_by, copy_says)
    if verdict == "altered":
        return _altered(differences)
    if verdict == "trimmed":
        return _trimmed(differences)
    return " ".join((EXACT, *_going_on(differences)))


def _misattributed(differences: Sequence[Difference], said_by: str, copy_says: str) -> str:
    words = "These are the words" if not _changes(differences) else "These are, altered, the words"
    whose = f"of {said_by}" if said_by else "of somebody else"
    return f"{words} {whose}, the copy says {copy_says}." if copy_says else f"{words} {whose}."


def _altered(differences: Sequence[Difference]) -> str:
    changes = _changes(differences) or list(differences)
    changes.sort(key=lambda change: not change.meaning)
    told = [_told(change) for change in changes[:MOST_CHANGES]]
    more = len(changes) - len(told)
    said = "; ".join(told) + (f"; and {more} more" if more else "")
    if not said:
        return "The words are not as they were recorded."
    if any(change.meaning for change in changes):
        said += ", and it changes the sense" if len(changes) == 1 else "; the sense is another"
    return said[0].upper() + said[1:] + "."


def _told(change: Difference) -> str:
    copy, recorded = _in_marks(change.copy), _in_marks(change.recorded)
    if change.change == "elided":
        return f"{recorded} was left out behind an ellipsis"
    if change.change == "inserted":
        return f"{copy} was put in" + (f" for {recorded}" if change.recorded else "")
    if not change.copy and not change.recorded:
        return "it is a part of a sentence"
    if not change.recorded:
        return f"{copy} was not recorded"
    if not change.copy:
        return f"{recorded} is missing"
    return f"{copy} was recorded as {recorded}"


def _trimmed(differences: Sequence[Difference]) -> str:
    hidden = next((difference for difference in differences if difference.meaning and difference.copy), None)
    if hidden is None:
        return " ".join((TRIMMED, *_going_on(differences)))
    if hidden.change == "elided":
        return f"Trimmed: what was left out, {_in_marks(hidden.recorded)}, may change the sense."
    return f"Trimmed: {_in_marks(hidden.copy)} stands for {_in_marks(hidden.recorded)}, and may change the sense."


def _going_on(differences: Sequence[Difference]) -> list[str]:
    """Of what was left out behind words that do not end as a sentence does."""
    left_out = [difference.recorded for difference in differences if difference.change == "left out"]
    return [f"The sentence goes on with {_in_marks(rest)}, which may change its sense." for rest in left_out]


def _changes(differences: Sequence[Difference]) -> list[Difference]:
    return [difference for difference in differences if difference.change not in ("elided", "inserted")]


def _in_marks(words: str) -> str:
    words = " ".join(words.split())
    return f"“{words if len(words) <= LONGEST else words[:LONGEST].rstrip() + '…'}”"
