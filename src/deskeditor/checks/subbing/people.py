"""Who is called by the surname before the copy says who that is, and whose title changes on the way. English."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.checks.quotes.vocabulary import vocabulary
from deskeditor.checks.subbing.known import language_of, listed, one_of
from deskeditor.news.findings import Finding
from deskeditor.text.fold import fold

_SURNAME = r"(?:(?:van|von|de|del|di|da|al|el|bin|ben)[ -])?[A-Z](?:[A-Z]|['’])?[a-zà-ÿ]\w*(?:[A-Z'’-]\w+)?"
_FULL = re.compile(rf"(?<![\w-])(?=(([A-Z][a-zà-ÿ]+)(?: [A-Z]\.)* ({_SURNAME})))")
_PARTICLES = listed("van von der den ten ter de del della di da dos la le al el bin ibn ben")
"""Small words within a name."""
_SAYING = one_of(listed("said says told added asked replied wrote argued explained warned insisted noted recalled"))
_ALONE = re.compile(
    rf"(?<![\w.’'-])([A-Z][a-zà-ÿ]{{2,}}) {_SAYING}\b|\b(?:said|says|added|asked) ([A-Z][a-zà-ÿ]{{2,}})(?=[.,;])"
)
_CAPITAL = re.compile(r"(?<![\w.-])([A-Z]\w*[a-z]\w*)(?:['’]s)?(?!\w)")

_IN = re.compile(r"\b(?:of|in|near|from|at) \Z")
_COMMA_CAPITAL = re.compile(r", [A-Z]")

_RANKS = listed(
    "corporal sergeant lieutenant captain major colonel general admiral commander constable inspector superintendent "
    "sheriff mayor governor senator ambassador president chancellor bishop archbishop cardinal alderman"
)
_HEADS = {
    # what is the same office or rank by another word has the same name here
    **{rank: rank for rank in _RANKS},
    "minister": "minister",
    "secretary": "minister",
    "premier": "minister",
    "representative": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "councillor": "councillor",
    "councilor": "councillor",
    "councilman": "councillor",
    "councilwoman": "councillor",
    "sgt": "sergeant",
    "lt": "lieutenant",
    "capt": "captain",
    "maj": "major",
    "col": "colonel",
    "gen": "general",
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "supt": "superintendent",
    "insp": "inspector",
}
_BELOW = listed("vice deputy assistant lieutenant lt associate junior")
"""Before a title they make it a lower one: dropping them promotes somebody."""
_PAST = listed("former ex then late future incoming outgoing retired onetime elect acting sometime was as")
_WITH_TITLE = rf"(?:[A-Z][a-zà-ÿ]+ (?:[A-Z]\. )?)?{_SURNAME}"
_TITLED = re.compile(
    rf"(?<![\w’'-])((?:[\w’'-]+\.? ){{0,3}})\b({one_of(map(str.title, _HEADS))})\.?(?: of [A-Z]\w+,?)? ({_WITH_TITLE})"
)

_HEAD = re.compile(rf"\b{one_of(map(str.title, _HEADS))}")


@dataclass(frozen=True, slots=True)
class _Titled:
    start: int
    end: int
    head: str
    below: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class _Called:
    """People of a paragraph: full names, titles with names, and surnames that stand alone."""

    full: tuple[tuple[int, int, str], ...]
    """Where, and the surname, folded."""
    titled: tuple[_Titled, ...]
    capitals: tuple[tuple[int, int, str], ...]
    speaking: tuple[tuple[int, int, str], ...]
    words: frozenset[str]
    """All that have a capital, folded."""

    @property
    def surnames(self) -> frozenset[str]:
        """Those that may stand alone."""
        return frozenset(word for _, _, word in self.capitals)


@lru_cache(maxsize=REMEMBERED)
def _called(prose: Prose) -> _Called:
    text = prose.text
    known = vocabulary("en").grammar
    full = tuple(
        (*match.span(1), fold(match.group(3)))
        for match in _FULL.finditer(text)
        if (fold(match.group(2)) in known.men or fold(match.group(2)) in known.women)
        and fold(match.group(3)) not in _HEADS  # Mr Governor
    )
    capitals = tuple(
        (match.start(1), match.end(1), fold(match.group(1)))
        for match in _CAPITAL.finditer(text)
        if not (_beside_a_capital(text, *match.span(1)) or _is_place(text, *match.span(1)))
    )
    speaking = tuple(
        (match.start(n), match.end(n), fold(match.group(n)))
        for match in _ALONE.finditer(text)
        for n in (1, 2)
        if match.group(n) and not _beside_a_capital(text, match.start(n), match.end(n))
    )
    words = frozenset(fold(match.group(1)) for match in _CAPITAL.finditer(text))
    titled = tuple(_titles(text))
    full += tuple((one.start, one.end, one.last) for one in titled if one.first)
    return _Called(tuple(sorted(full)), titled, capitals, speaking, words)


def _beside_a_capital(text: str, start: int, end: int) -> bool:
    """Whether a name stands with another, a title, or a firm: Ford Motor, President Trump, Bill de Blasio."""
    words = text[max(start - 30, 0) : start].split(" ")[:-1]
    while words and words[-1] in _PARTICLES:
        words.pop()
    before = words[-1:]
    if before and before[0][:1].isupper() and before[0][-1:] not in ",.;:":
        return True
    after = text[end : end + 2]
    return after[:1] == "&" or (after[:1] in (" ", "-", "–") and after[1:].isupper())


def _is_place(text: str, start: int, end: int) -> bool:
    """Allen, Texas; in Allen."""
    return bool(_IN.search(text, max(start - 6, 0), start) or _COMMA_CAPITAL.match(text, end))


def _titles(text: str) -> Iterator[_Titled]:
    if not _HEAD.search(text):
        return  # the words before a title make the whole expression slow
    for match in _TITLED.finditer(text):
        head, name = match.group(2), match.group(3)
        before = [fold(word).strip(".,") for word in re.split(r"[ -]", match.group(1)) if word]
        if _PAST & set(before):
            continue
        parts = name.split()
        below = before[-1] if before and before[-1] in _BELOW else ""
        if below in ("lieutenant", "lt") and head != "Governor":
            below = ""  # Lieutenant General Bull is General Bull when he comes again
        first = fold(parts[0]) if len(parts) > 1 else ""
        yield _Titled(match.start(2), match.end(), _HEADS[head.lower()], below, first, fold(parts[-1]))


def people(copy: Copy, house: House) -> Iterator[Finding]:
    """Of the body; the rules are `name.first` and `title.changes`."""
    if language_of(copy.tag) != "en":
        return
    yield from _first_mentions(copy)
    yield from _never_named(copy)
    yield from _changed_titles(copy)


def _is_body(passage: Passage) -> bool:
    return passage.field == "body" and passage.prose.place == "words"


_full_in = Gathered(lambda prose: _called(prose).full)
_surnames_in = Gathered(lambda prose: _called(prose).surnames)
_speaking_in = Gathered(lambda prose: _called(prose).speaking)
_titled_in = Gathered(lambda prose: _called(prose).titled)
_capitals_in = Gathered(lambda prose: _called(prose).words)


def _first_mentions(copy: Copy) -> Iterator[Finding]:
    """Giuliani, and only two paragraphs later Rudy Giuliani."""
    introduced: dict[str, tuple[int, int]] = {}
    for n, full in zip(*_full_in.numbered(copy), strict=True):
        for start, _, last in full if _is_body(copy.passages[n]) else ():
            introduced.setdefault(last, (n, start))
    wanted = set(introduced)
    for n, surnames in zip(*_surnames_in.numbered(copy), strict=True):
        passage = copy.passages[n]
        if wanted.isdisjoint(surnames) or not _is_body(passage):
            continue
        for start, end, word in _called(passage.prose).capitals:
            if word not in wanted or passage.prose.is_said(start, end):
                continue
            wanted.remove(word)
            if (n, start) < introduced[word]:
                yield _comes_later(passage, start, end, copy.passages[introduced[word][0]], introduced[word][1])


def _comes_later(passage: Passage, start: int, end: int, there: Passage, place: int) -> Finding:
    first, last = next((first, last) for first, last, _ in _called(there.prose).full if first == place)
    name = there.prose.text[first:last]
    said = f"“{passage.prose.text[start:end]}” stands here before the copy says who that is: “{name}” comes later."
    finding = passage.prose.found("name", "warning", "name.first", start, end, said, (name,))
    return replace(passage.placed(finding), elsewhere=(there.elsewhere(first, last),))


def _never_named(copy: Copy) -> Iterator[Finding]:
    """“Lane said”, where a source is Lois Lane and the copy never says so."""
    full = {fold(name.split()[-1]): name for name in copy.names if len(name.split()) > 1}
    told: set[str] = set()
    for passage, speaking in _speaking_in(copy) if full else ():
        for start, end, word in speaking if _is_body(passage) else ():
            if word not in full or word in told or passage.prose.is_said(start, end):
                continue
            told.add(word)
            # Cllr Priya Raman: she has a title in the records
            others = {fold(part) for part in full[word].split()[:-1]}
            if any(_is_body(other) and not others.isdisjoint(words) for other, words in _capitals_in(copy)):
                continue
            said = f"“{passage.prose.text[start:end]}” has no first name in the copy; it is “{full[word]}” elsewhere."
            yield passage.placed(passage.prose.found("name", "warning", "name.first", start, end, said, (full[word],)))


def _changed_titles(copy: Copy) -> Iterator[Finding]:
    """Captain Lee who is Colonel Lee later; Deputy Governor Klimov who is Governor."""
    places: dict[str, list[tuple[Passage, _Titled]]] = defaultdict(list)
    for passage, titled in _titled_in(copy):
        for one in titled if _is_body(passage) else ():
            if not passage.prose.is_said(one.start, one.end):
                places[one.last].append((passage, one))
    for at in places.values():
        firsts = {one.first for _, one in at if one.first}
        if len(firsts) > 1:
            continue  # two people of one surname
        there, first = at[0]
        for passage, one in at[1:]:
            if (one.head, one.below) == (first.head, first.below) or (one.below and one.head == first.head):
                continue
            now, then = passage.prose.text[one.start : one.end], there.prose.text[first.start : first.end]
            if first.below and one.head == first.head:
                then = f"{first.below} {then}"
            said = f"“{now}” has another title than before: “{then}”."
            finding = passage.prose.found("name", "warning", "title.changes", one.start, one.end, said)
            yield replace(passage.placed(finding), elsewhere=(there.elsewhere(first.start, first.end),))
            break
