"""The spelling of the whole copy: a `CopyCheck` that asks the dictionaries once for all words it has not seen."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from deskeditor.checks.copyread import House
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import Copy, Passage, Prose
from deskeditor.checks.spelling import readings
from deskeditor.checks.spelling.ears import sounding_alike
from deskeditor.checks.spelling.fingers import likely_slip
from deskeditor.checks.spelling.readings import Knower, Reading, UnknownName
from deskeditor.checks.spelling.scripts import script_of, script_of_tag
from deskeditor.checks.spelling.unknown_names import is_given_name, is_listed, told, unknown_names
from deskeditor.checks.spelling.words import Word, words
from deskeditor.checks.subbing.known import listed
from deskeditor.news.findings import Finding
from deskeditor.news.languages import language

LANGUAGE_RULE = "spelling.language"
FEWEST_OF_COPY = 15
"""Words from which the language of the whole copy is judged."""
SHOWN = 60
"""Characters of the passage that a finding about the language stands on."""
LONGEST_ARTICLE = 6
"""Letters: Unsere."""
ASKED = 80
"""Words that are enough to tell a language."""
MOST_KEPT = 8192
LONG_NOUN = 12
"""Letters from which a German word is rather a compound than a name."""
TOGETHER = 200
"""Paragraphs whose words are asked for in one go."""
MOST_SLIPS = 24
"""Words of one reading that hunspell is asked about: it takes some hundredths of a second for each."""
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "en": ("s", "es"),
    "de": ("s", "es", "er", "sche", "schen", "scher", "sches"),
    "tr": ("da", "de", "ta", "te", "dan", "den", "tan", "ten", "in", "ın", "un", "ün", "nin", "nın", "ya", "ye", "yi"),
    "ku": ("ê", "a", "an", "î", "e", "yê", "ya", "yên", "ekî", "ên"),
    "ckb": ("ی", "یش", "ە", "دا", "ان", "ەکە", "ەکان", "ێک", "ەوە", "یان", "مان", "تان", "ییەکان"),
}
"""What a name takes behind it."""
_BEFORE: Mapping[str, tuple[str, ...]] = {"ar": ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "ول", "وب")}
"""What is written together with it before."""


class Spelling:
    """Keeps what it found out about each paragraph. Belongs to one thread at a time."""

    def __init__(self, knower: Knower, breathe: Callable[[], object] = lambda: None) -> None:
        """`breathe` is called before each paragraph that is new: it may wait while somebody types."""
        self.knower = knower
        self._breathe = breathe
        self._settled: tuple[object, ...] = ()
        self._read: dict[Prose, Reading] = {}
        self._readings = Gathered(self._read.__getitem__)

    def __call__(self, copy: Copy, house: House) -> Iterator[Finding]:
        """Places count in fields. Asks the dictionaries, in one go, about the words that are new."""
        self.knower.look_again()
        settled = (house.words.entries, house.names, copy.names, self.knower.edition)
        if settled != self._settled or len(self._read) > MOST_KEPT:
            self._read = {}
            self._readings = Gathered(self._read.__getitem__)
            self._settled = settled
        new = [prose for prose in dict.fromkeys(copy.proses) if prose not in self._read]
        for at in range(0, len(new), TOGETHER):
            self._read_all(new[at : at + TOGETHER], house, copy.names)
        wrong_language = self._of_language(copy)
        if wrong_language is not None:
            yield wrong_language
        yield from self._of_passages(copy, own=wrong_language is None)

    def _of_passages(self, copy: Copy, own: bool) -> Iterator[Finding]:
        """`own`: also words of the copy's own language."""
        named: set[str] = set()
        names: list[tuple[Passage, UnknownName]] = []
        odd = [(one, each) for one, each in self._readings(copy) if each.tells]
        # who is told as a name is no slip where he begins a sentence
        known = frozenset[str]().union(*(name.parts for _, each in odd for name in each.names if name.is_certain))
        for passage, reading in odd:
            if reading.other:
                if reading.other == "und" and own:
                    yield _unread(passage)
                continue
            for one in reading.findings:
                if (own or one.language != copy.tag) and one.text not in known:
                    yield passage.placed(one)
            for one in reading.once:
                if (own or one.language != copy.tag) and one.text not in named and one.text not in known:
                    named.add(one.text)
                    yield passage.placed(one)
            names += [(passage, name) for name in reading.names if own or name.finding.language != copy.tag]
        yield from told(names)

    # the language

    def _of_language(self, copy: Copy) -> Finding | None:
        """One finding instead of a red page, when the copy is not in the language that it is set to."""
        own = [reading for one, reading in self._readings(copy) if one.prose.tag == copy.tag]
        counted, known = sum([one.counted for one in own]), sum([one.known for one in own])
        if counted < FEWEST_OF_COPY or known / counted >= readings.STRANGE:
            return None
        return self._strange(copy, known / counted)

    def _strange(self, copy: Copy, share: float) -> Finding:
        readings_of = [(one, reading) for one, reading in self._readings(copy) if one.prose.tag == copy.tag]
        odd = [one for one, reading in readings_of if reading.counted > reading.known]
        passage = max(odd, key=lambda one: (one.prose.role == "body", self._read[one.prose].counted))
        name, other = language(copy.tag).name, self._reads_like(_first_words(odd), copy.tag)
        like = f" It reads like {language(other).name}." if other else ""
        of_100 = round(100 * share)
        said = (
            f"This does not read like {name}: of 100 of its words {of_100} are known.{like} Set the story’s language."
        )
        return passage.placed(passage.prose.found("spelling", "warning", LANGUAGE_RULE, *_shown(passage.prose), said))

    def _reads_like(self, some: Sequence[str], but: str) -> str:
        """The installed language that knows most of these words; empty when none knows enough."""
        shares: dict[str, float] = {}
        for tag in self.knower.languages():
            if tag == but.split("-")[0].lower():
                continue
            fitting = [word for word in some if script_of(word) == script_of_tag(tag)]
            if 2 * len(fitting) > len(some):
                shares[tag] = 1 - len(self.knower.wrong({tag: fitting})[tag]) / len(some)
        best = max(shares, key=lambda tag: shares[tag], default="")
        return best if best and shares[best] >= readings.LIKELY else ""

    # paragraphs

    def _read_all(self, proses: Sequence[Prose], house: House, names: Sequence[str]) -> None:
        asked: dict[str, set[str]] = {}
        for prose in proses:
            self._breathe()
            for word in words(prose):
                asked.setdefault(word.tag, set()).update((word.text, word.whole) if word.whole else (word.text,))
        wrong = self.knower.wrong(asked)
        accepts = _accepting(house, names)
        missed = {prose: readings.unknown(prose, wrong, accepts) for prose in proses}
        others = self._elsewhere({prose: each for prose, each in missed.items() if _may_be_foreign(prose, each)})
        left: dict[Prose, list[Word]] = {}
        for prose, each in missed.items():
            inside = readings.runs(prose, each, others.get(prose, {}))
            left[prose] = [word for word in each if word.start not in inside]
        shares = {prose: readings.counted(prose, each) for prose, each in missed.items()}
        strange = _strange_tags(shares)
        near = self._near(
            {
                prose: [word for word in each if word.tag not in strange]
                for prose, each in left.items()
                if not readings.is_strange(*shares[prose])
            }
        )
        for prose, each in left.items():
            self._read[prose] = _reading(prose, each, near, shares[prose], others.get(prose, {}))

    def _elsewhere(self, missed: Mapping[Prose, Sequence[Word]]) -> dict[Prose, dict[str, frozenset[str]]]:
        """For each of these paragraphs, by every other language in its script the words that it does not know."""
        found: dict[Prose, dict[str, frozenset[str]]] = {}
        for prose in missed:
            tags = [tag for tag in self.knower.languages() if _could_be(tag, prose.tag)]
            plain = {word.text for word in words(prose)}
            found[prose] = dict(self.knower.wrong(dict.fromkeys(tags, plain)))
        return found

    def _near(self, left: Mapping[Prose, Sequence[Word]]) -> dict[tuple[str, str], tuple[str, ...]]:
        """What each unknown word is a slip of, by tag and word."""
        asked: dict[str, set[str]] = {}
        for each in left.values():
            for word in each:
                asked.setdefault(word.tag, set()).add(word.text)
        found: dict[tuple[str, str], tuple[str, ...]] = {}
        for tag, some in asked.items():
            found.update({(tag, word): near for word, near in self._slips(tag, some).items()})
        return found

    def _slips(self, tag: str, some: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
        """Only of languages in which they make an error certain: hunspell takes its time."""
        first = tag.split("-")[0].lower()
        if first not in readings.CERTAIN | readings.SPARSE:
            return dict.fromkeys(some, ())
        near = self.knower.near(tag, some)
        if first == "en":
            small = {one.lower() for each in near.values() for one in each if " " not in one}
            wrong = self.knower.wrong({tag: small | {stem for word in near for stem in readings.stems(word)}})[tag]
            return {word: _sound(word, each, wrong) for word, each in near.items()}
        asked = sorted(near)[:MOST_SLIPS]
        sparse = first in readings.SPARSE
        slips = {word: tuple(_close(word, self.knower.suggest(word, tag), sparse)) for word in asked}
        return {word: slips.get(word, ()) for word in near}


def _first_words(passages: Sequence[Passage]) -> list[str]:
    """As many different words as tell a language: a long story has many more."""
    found: dict[str, None] = {}
    for passage in passages:
        found |= dict.fromkeys(word.text for word in words(passage.prose))
        if len(found) >= ASKED:
            break
    return list(found)[:ASKED]


def _strange_tags(shares: Mapping[Prose, tuple[int, int]]) -> set[str]:
    """Languages of which so few words are known that they are set wrong: no word is worth thinking of suggestions."""
    tags = {prose.tag for prose in shares}
    summed = {tag: [sum(n) for n in zip(*(s for p, s in shares.items() if p.tag == tag), strict=True)] for tag in tags}
    return {tag for tag, (total, known) in summed.items() if readings.is_strange(total, known)}


def _reading(
    prose: Prose,
    left: Sequence[Word],
    near: Mapping[tuple[str, str], tuple[str, ...]],
    counted: tuple[int, int],
    elsewhere: Mapping[str, frozenset[str]],
) -> Reading:
    total, known = counted
    if readings.is_strange(total, known):
        return Reading((), (), total, known, _other(prose, elsewhere))
    found: list[Finding] = []
    once: list[Finding] = []
    names: list[Word] = []
    strangers = {word.start for word in left}
    spoken = _spoken(prose, left)
    for word in left:
        if len(word.text) <= readings.PARTICLE and not word.whole.islower() and word.whole:
            continue  # Ghazwat-ul-Hind
        if _hangs(prose, word):
            continue
        slips = near.get((word.tag, word.text), ())
        if word.tag.split("-")[0].lower() in readings.SPARSE:
            once += [readings.finding(prose, word, slips, "suggestion")] if slips else []
        elif _is_name(prose, word, slips, strangers):
            meant = [one for one in slips if _may_be_meant(word, one)]
            if meant:
                once.append(_rather(prose, word, meant))
            else:
                names.append(word)
        elif any(" " not in slip for slip in slips):
            quiet = word.start in spoken or _is_more_of(word, left) or _may_be_a_place(prose, word, slips)
            level = "suggestion" if quiet else readings.level_of(word, slips)
            certain = level == "error" or readings.likely(word, slips)
            (found if certain else once).append(readings.finding(prose, word, slips, level))
        else:
            once.append(_unheard(prose, word, slips))
    return Reading(tuple(found), tuple(once), total, known, names=unknown_names(prose, names))


def _spoken(prose: Prose, left: Sequence[Word]) -> set[int]:
    """Where the unknown words begin of quotations that have so many of them that they are dialect: „Es isch verbii“."""
    found: set[int] = set()
    for low, high in prose.said:
        inside = {word.start for word in left if low <= word.start < high and not word.capital}
        if len(inside) > 1 and len(inside) * readings.DIALECT >= sum(low <= word.start < high for word in words(prose)):
            found |= inside
    return found


def _is_more_of(word: Word, left: Sequence[Word]) -> bool:
    """Whether an unknown word is but the plural of another one that the paragraph has: a boda boda, boda bodas."""
    return word.text.endswith("s") and any(one.text == word.text[:-1] for one in left)


def _hangs(prose: Prose, word: Word) -> bool:
    """Whether it is the first half of a German compound whose second half comes later: Rettungs- und Bergungsarbeiten.
    The s between them makes it a word that no dictionary has."""
    return word.tag.startswith("de") and word.text.endswith("s") and _HANGING.match(prose.text, word.end) is not None


_HANGING = re.compile(r"[-‑‐](?:,? |(?:und|oder|bzw)\b)")


def _may_be_a_place(prose: Prose, word: Word, slips: Sequence[str]) -> bool:
    """Whether a German noun that is near to another one may as well be a name, of which there are so many: it is not
    long, has no article before it, and is no place of which two letters have changed theirs (in Ausgburg)."""
    if not word.tag.startswith("de") or not word.capital or len(word.text) >= LONG_NOUN:
        return False
    before = _WORD_BEFORE.search(prose.text[max(word.start - LONG_NOUN, 0) : word.start])
    behind = before[1].lower() if before else ""
    exchanged = bool(slips) and sorted(slips[0].lower()) == sorted(word.text.lower())
    return behind not in _ARTICLES and not (exchanged and behind in _TO_PLACES)


_WORD_BEFORE = re.compile(r"([^\W\d_]+) \Z")
_ARTICLES = listed(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines im am zum zur "
    "vom beim ins ans dieser diese dieses diesen diesem jeder jede jedes jeden jedem sein seine seinen seinem seiner "
    "seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres viele vielen wenige "
    "wenigen mehrere mehreren einige einigen alle allen beide beiden manche"
)
"""What a name seldom has before it, and a German noun often."""
_TO_PLACES = listed("in nach aus bei gegen")


def _may_be_meant(word: Word, slip: str) -> bool:
    """Whether a word with a capital is as likely a slip of a common word as a name: the Enviroment Agency, in Septmber.
    Of days and months it is sure. English, of which it is known which of its frequent words are names."""
    if not word.tag.startswith("en") or word.mixed or " " in slip or not likely_slip(word.text, slip, word.tag):
        return False
    return len(word.text) >= readings.LONG_NAME or slip.lower() in _CALENDAR


def _rather(prose: Prose, word: Word, meant: Sequence[str]) -> Finding:
    right = [one[:1].upper() + one[1:] for one in meant]
    sure = any(one.lower() in _CALENDAR for one in meant)
    return readings.finding(prose, word, right, "warning" if sure else "suggestion")


def _unheard(prose: Prose, word: Word, slips: Sequence[str]) -> Finding:
    """About a word that is no slip of a frequent one. Where the dictionary is large, it is rather new or rare than
    wrong, unless it sounds like another; in a script without capitals it may be a name."""
    alike = sounding_alike(word.text, word.tag)
    quiet = slips or word.tag.split("-")[0].lower() in readings.CERTAIN or not word.text[:1].islower()
    return readings.finding(prose, word, slips or alike, "warning" if alike or not quiet else "suggestion")


def _other(prose: Prose, elsewhere: Mapping[str, frozenset[str]]) -> str:
    all_words = {word.text for word in words(prose)}
    shares = {tag: 1 - len(wrong) / max(1, len(all_words)) for tag, wrong in elsewhere.items()}
    best = max(shares, key=lambda tag: shares[tag], default="")
    return best if best and shares[best] >= readings.LIKELY else "und"


def _is_name(prose: Prose, word: Word, slips: Sequence[str], strangers: Container[int]) -> bool:
    """Whether an unknown word may be somebody's name: it has a capital, and is not a slip of a word that every reader
    knows. `strangers`: where the words of the paragraph begin that are not known."""
    if not (word.capital or word.mixed):
        return False
    if all(" " in slip for slip in slips) or len(word.text) < readings.CLOSE or is_given_name(word.text):
        return True
    if not word.tag.startswith("de"):
        return not word.first or _leads(prose, word, strangers)
    if word.mixed or word.whole.startswith(f"{word.text}-") or _follows_a_name(prose, word):
        return True  # BayArena, Scorpion-Kick
    if sum(each.text == word.text for each in words(prose)) > 1:
        return True  # the same slip is seldom made twice
    return is_listed(prose, word, strangers) or _leads(prose, word, strangers)


def _leads(prose: Prose, word: Word, strangers: Container[int]) -> bool:
    """Whether another unknown word with a capital stands behind it, as a surname does: Anatoly Lebedko."""
    behind = next((each for each in words(prose) if each.start >= word.end), None)
    if behind is None or not behind.capital or behind.start - word.end != 1 or behind.first:
        return False
    return behind.start in strangers


def _follows_a_name(prose: Prose, word: Word) -> bool:
    """Whether a German noun stands behind another one, as a surname does; an article that begins a sentence is none."""
    before = max((each for each in words(prose) if each.end <= word.start), key=lambda each: each.end, default=None)
    if before is None or not before.capital or word.start - before.end != 1:
        return False
    if is_given_name(before.text):
        return True
    return not before.first or len(before.text) > LONGEST_ARTICLE


def _may_be_foreign(prose: Prose, missed: Sequence[Word]) -> bool:
    """Whether so many words are unknown, or so near to each other, that they may be of another language."""
    starts = [word.start for word in missed if not word.capital]
    if readings.is_strange(*readings.counted(prose, missed)):
        return True
    order = {word.start: n for n, word in enumerate(words(prose))}
    return any(order[b] - order[a] <= readings.RUN for a, b in pairwise(starts))


def _could_be(tag: str, own: str) -> bool:
    return tag != own.split("-")[0].lower() and script_of_tag(tag) == script_of_tag(own)


def _close(word: str, suggested: Iterable[str], sparse: bool) -> Iterator[str]:
    """Of what hunspell suggests, what one slip makes of the word; of a sparse dictionary only what is hardly chance."""
    low = word.lower()
    if sparse and len(low) < readings.CLOSE:
        return iter(())
    slips = (one for one in suggested if readings.differ_by_a_slip(low, one.lower(), another=not sparse))
    return (one for one in slips if " " not in one)


def _sound(word: str, near: Sequence[str], wrong: frozenset[str]) -> tuple[str, ...]:
    """Of the frequent words that are near, those that are no names. Of a word that is made of a known one by an ending
    (lasered), only those that are so too (occured, occurred)."""
    made_of = tuple(stem for stem in readings.stems(word) if stem not in wrong)
    sound = (one for one in near if one.lower() not in wrong or one.lower() in _CALENDAR)
    return tuple(one for one in sound if not made_of or one.startswith(made_of))


_CALENDAR = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february april august september october november "
    "december"
)
"""Written with a capital, and no names."""


def _unread(passage: Passage) -> Finding:
    """A paragraph in a language that nobody here knows: one quiet word, instead of many red ones."""
    said = f"This does not read like {language(passage.prose.tag).name}. Mark it as another language, if it is."
    found = passage.prose.found("spelling", "suggestion", LANGUAGE_RULE, *_shown(passage.prose), said)
    return passage.placed(found)


def _shown(prose: Prose) -> tuple[int, int]:
    """The first words of a paragraph."""
    inside = [word for word in words(prose) if word.end <= SHOWN]
    return (inside[0].start, inside[-1].end) if inside else (0, len(prose.text))


def _accepting(house: House, names: Sequence[str]) -> Callable[[Word], bool]:
    several = tuple(one.word for one in house.words.entries if not one.rule and not one.word.isalpha())
    known = _parts((*names, *several)) | _parts_of_house(house.names)

    def accepts(word: Word) -> bool:
        if house.words.accepts(word.text, word.tag) or (word.whole and house.words.accepts(word.whole, word.tag)):
            return True
        return any(one in known for one in _bare(word.text, word.tag))

    return accepts


@lru_cache(maxsize=4)
def _parts_of_house(names: frozenset[str]) -> frozenset[str]:
    return _parts(names)


def _parts(names: Iterable[str]) -> frozenset[str]:
    """The words of names, each also as a part of one with hyphens."""
    return frozenset(word.text for name in names for word in words(Prose(name, "")))


def _bare(word: str, tag: str) -> Iterator[str]:
    """A word as it may be a name: with and without what the language hangs on one."""
    yield word
    first = tag.split("-")[0].lower()
    for ending in _ENDINGS.get(first, ()):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word[: -len(ending)]
    for beginning in _BEFORE.get(first, ()):
        if word.startswith(beginning) and len(word) > len(beginning) + 2:
            yield word[len(beginning) :]
