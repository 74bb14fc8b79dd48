"""The process that reads the dictionaries: a line of JSON in, a line of JSON out, until nobody asks any more.

Not imported by the program. `known`: for each of some words, each in several forms, whether a dictionary has one of
them. `near`: frequent words that differ by one slip. `suggest`: what a word could be, the likeliest first.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

_MOST = 8
"""Suggestions."""
_ENOUGH = 4
"""Frequent words that are near, with which hunspell need not be asked."""
_SHORTEST_PART = 4
"""Letters of a part of a German compound."""
_LINKS = ("", "s", "es", "n", "en", "e", "er")
"""What German sets between the parts."""
_SHORTEST_APART = 3
_RARE = 20_000
"""Rank from which a word is not taken for one of two that were run together."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LOOKED_AT = 262_144
"""Bytes of a list of words that tell whether it is one."""
_TRIED = 300
"""Its words of which hunspell must know one, when there are as many as ..."""
_FEWEST_TRIED = 3


class Junk(Exception):
    """It says nothing of words, whatever its name says."""


class Reader(Protocol):
    """hunspell, or spylls where there is none."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> Iterable[str]: ...


class _Pure:
    """spylls: the same dictionaries, read by Python."""

    def __init__(self, path: Path) -> None:
        from spylls.hunspell import Dictionary

        self._read = Dictionary.from_files(str(path))

    def spell(self, word: str) -> bool:
        return bool(self._read.lookup(word))

    def suggest(self, word: str) -> Iterable[str]:
        return list(self._read.suggest(word))


def reader(path: Path) -> Reader:
    """The dictionary in these files (`path` is without their endings). Raises whatever its library does."""
    try:
        import hunspell
    except ImportError:
        return _Pure(path)
    opened: Reader = hunspell.Hunspell(path.name, hunspell_data_dir=str(path.parent))
    return opened


def try_out(path: Path, read: Reader) -> None:
    """hunspell reads whatever it is given, and then takes every word for wrong. Raises Junk, OSError."""
    with path.with_name(path.name + ".dic").open("rb") as file:
        looked_at = file.read(_LOOKED_AT)
    if not looked_at.strip() or b"\0" in looked_at:
        raise Junk("there are no words in it")
    text = looked_at.decode("utf-8", errors="replace")
    plain = (word for line in text.splitlines()[1:] if (word := line.split("/")[0].strip()).isalpha())
    tried = list(islice(plain, _TRIED))  # letters of another encoding are none here
    if len(tried) >= _FEWEST_TRIED and not any(_spelled(word, read) for word in tried):
        raise Junk("hunspell knows none of its words")


class Shelf:
    """The dictionaries and lists that were asked for so far."""

    def __init__(self) -> None:
        self._readers: dict[str, Reader | None] = {}
        self._ranks: dict[str, dict[str, int]] = {}

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        readers = [found for path in asked["paths"] if (found := self._reader(path)) is not None]
        ranks = self._frequent(asked["frequent"]) if asked.get("frequent") else {}
        broken = [path for path in asked["paths"] if self._readers[path] is None]
        if asked["do"] == "known":
            said: list[Any] = [_known(each, readers, bool(asked.get("compounds"))) for each in asked["words"]]
        elif asked["do"] == "near":
            said = [near(word, ranks) for word in asked["words"]]
        else:
            said = [suggestions(word, readers, ranks) for word in asked["words"]]
        return {"said": said, "broken": broken}

    def _reader(self, path: str) -> Reader | None:
        if path not in self._readers:
            try:
                read = reader(Path(path))
                try_out(Path(path), read)
                self._readers[path] = read
            except Exception as error:  # whatever is wrong with the files of others
                print(f"{path}: {error}", file=sys.stderr)
                self._readers[path] = None
        return self._readers[path]

    def _frequent(self, path: str) -> dict[str, int]:
        if path not in self._ranks:
            listed = Path(path).read_text(encoding="utf-8").split()
            self._ranks[path] = {word: rank for rank, word in enumerate(listed)}
        return self._ranks[path]


def _known(forms: list[str], readers: list[Reader], compounds: bool) -> bool:
    if not readers:
        return True
    if any(_spelled(form, one) for form in forms for one in readers):
        return True
    return compounds and any(_joined(forms[0], one) for one in readers)


def _spelled(word: str, one: Reader) -> bool:
    try:
        return bool(one.spell(word))
    except UnicodeEncodeError:  # letters that the encoding of the list does not have
        return False


def _joined(word: str, one: Reader) -> bool:
    """Whether a German noun is two that the dictionary knows, put together."""
    if not word[:1].isupper():
        return False
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        if not _spelled(word[at:].capitalize(), one):
            continue
        left = word[:at]
        for link in _LINKS:
            stem = left[: len(left) - len(link)]
            if left.endswith(link) and len(stem) >= _SHORTEST_PART and _spelled(stem, one):
                return True
    return False


def near(word: str, ranks: dict[str, int]) -> list[str]:
    """Frequent words that one slip of the fingers makes this one of, the most frequent first; then two frequent words
    without the space between them. Nobody mistakes the first letter."""
    low = word.lower()
    found = {slip for slip in _slips(low) if slip in ranks and slip[0] in low[:2]}
    apart = (low[:at] + " " + low[at:] for at in range(_SHORTEST_APART, len(low) - _SHORTEST_APART + 1))
    two = [both for both in apart if all(ranks.get(part, _RARE) < _RARE for part in both.split())]
    return [_cased(one, word) for one in (*sorted(found - {low}, key=ranks.__getitem__), *two)]


def _slips(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        left, right = word[:at], word[at:]
        if right:
            yield left + right[1:]
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        for letter in _LETTERS:
            yield left + letter + right
            if left and right:
                yield left + letter + right[1:]


def suggestions(word: str, readers: list[Reader], ranks: dict[str, int]) -> list[str]:
    """Frequent words that are near first, when the dictionaries know them; then what hunspell thinks of."""
    short = [one for one in _with_apostrophe(word) if any(_spelled(one, each) for each in readers)]
    slips = [one for one in near(word, ranks) if " " in one or any(_spelled(one, each) for each in readers)]
    first = [*short, *slips][:_MOST]
    if len(first) >= _ENOUGH:
        return first
    found = dict.fromkeys(first)
    for one in readers:
        try:
            found.update(dict.fromkeys(_cased(each, word) for each in one.suggest(word)))
        except UnicodeEncodeError:
            continue
    return [each for each in found if each != word][:_MOST]


def _with_apostrophe(word: str) -> list[str]:
    """dont, theyre."""
    return [word[:at] + "'" + word[at:] for at in range(max(2, len(word) - 2), len(word))]


def _cased(found: str, word: str) -> str:
    """In the case of the word that it stands for."""
    if len(word) > 1 and word.isupper():
        return found.upper()
    return found[:1].upper() + found[1:] if word[:1].isupper() else found


def main() -> None:
    shelf = Shelf()
    for line in sys.stdin:
        print(json.dumps(shelf.answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
