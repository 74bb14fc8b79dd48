"""Words that are taken for one another, where what stands around them tells: its and it's, das and dass.

Only what can hardly be right is an error; what is right now and then is a warning. English and German; of other
languages nothing is known here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.prose import Prose
from deskeditor.checks.subbing.known import language_of, listed, ordinary, reads_as_set
from deskeditor.news.findings import Finding, Level


@dataclass(frozen=True, slots=True)
class _Confusion:
    """`pattern`: where group 1 is what is wrong, and `right` what it should be."""

    pattern: str
    right: str
    level: Level = "error"


_PAST = r"(?:been|had|done|gone|seen|known|made|taken|given|come|become|won|lost|led|said|told|thought|got|[a-z]{2,}ed)"
_KIN = "mother|father|wife|husband|son|daughter|brother|sister|parents|family|home|house|career|name|death|body|work"
_THAN = (
    "more|less|rather|better|worse|higher|lower|larger|greater|fewer|older|younger|bigger|smaller|faster|longer|"
    "shorter|stronger|weaker|cheaper|earlier|later"
)
_ENGLISH = (
    _Confusion(r"\b(it['’]s) own\b(?! goals?\b|-)", "its"),
    _Confusion(
        r"\b(?:on|in|of|at|from|into|during) (it['’]s) (?:first|second|third|fourth|last|latest"
        r"|next|final|annual|biggest|largest|highest|lowest|best|worst|kind|members|users|customers|employees|staff"
        r"|website|name|peak|leader|owner|founder|history|value|headquarters|borders|shares|citizens|players|fans)\b"
        r"(?! (?:to|that)\b)",
        "its",
    ),
    _Confusion(r"\b(its) (?:an|the|been)\b", "it’s"),
    _Confusion(r"\b(its) (?:first|second|third|fourth|last) (?:time|day) (?:that|in years|since)\b", "it’s", "warning"),
    _Confusion(r"\b(its) a (?!cappella\b|priori\b|posteriori\b|la\b)[a-z]", "it’s"),
    _Confusion(r"\b(its) (?:not(?! in| un)|too|going to|really|because|about time) \b", "it’s", "warning"),
    _Confusion(r"\b(their) (?:is|are|was|were|has been|have been|will be)\b", "there"),
    _Confusion(r"\b(there|they['’]re) own\b", "their"),
    _Confusion(r"\b(you['’]re) own\b", "your"),
    _Confusion(
        r"\b(your) (?:welcome(?= to\b|[.!])|not (?:going|allowed|sure|the)\b|going to (?:be|have|get)\b)",
        "you’re",
        "warning",
    ),
    _Confusion(r"\b(?:could|should|would|might|must)(?:n['’]t)? (of) " + _PAST + r"\b", "have"),
    _Confusion(r"\brather (then) (?:a|an|the|to|in|on|at|by|for|from|with|[a-z]{2,}ing)\b", "than"),
    _Confusion(
        r"\b(?:" + _THAN + r") (then) (?:\d|(?:a|an|the|one|two|three|half|any|ever|expected|that|those|usual)\b)",
        "than",
        "warning",
    ),
    _Confusion(r"\b(who['’]s) own\b", "whose"),
    _Confusion(r"\b(who['’]s) (?:" + _KIN + r")\b(?! (?:to|from)\b)", "whose", "warning"),
    _Confusion(r"\b(whose) (?:been|going to)\b", "who’s"),
    _Confusion(r"\b(?:far|way|all) (to) (?:much|many|few|little|late|early|soon|often|long|high|low)\b", "too"),
    _Confusion(r"\b(?:is|was|are|were) (to) (?:late|early|soon|much|many|few|little)\b", "too", "warning"),
    _Confusion(r"\b(?:it|that|he|she|they|we)['’](?:s|re) (to) (?:late|early|soon|much|many)\b", "too", "warning"),
    _Confusion(
        r"\b(less) (?:people|users|jobs|homes|cars|women|men|children|students|pupils|patients|seats|votes|goals|deaths"
        r"|flights|trains|buses|customers|visitors|tourists|members|players|fans|voters|workers|companies|tickets"
        r"|warnings|accidents|mistakes|houses|schools|shops|births|arrests|crimes|complaints|games|matches)\b(?!-)",
        "fewer",
        "warning",
    ),
    _Confusion(
        r"\b(?:has|have|had) (being) (?:[a-z]{2,}ed|a|an|the|there|taken|given|made|found|held|seen)\b",
        "been",
        "warning",
    ),
    _Confusion(
        r"\b(?:of|in|with|to|from|for|by|at) (there) (?:homes|home|lives|families|children|jobs|parents|country|house"
        r"|houses|first|last|new|team|way)\b",
        "their",
        "warning",
    ),
    _Confusion(
        r"\b(?:will|could|may|might|would|can|not|which) (effect) (?:the|our|their|his|her|its|your|my|people|us|them"
        r"|everyone|children|how|many|all)\b",
        "affect",
        "warning",
    ),
    _Confusion(r"\b(?:gave|give|gives|offered|legal|medical|good|some|expert) (advise)\b", "advice", "warning"),
    _Confusion(
        r"\b(?:drove|walked|ran|went|flew|sailed|marched) (passed) (?:the|a|an|his|her|their|them|him)\b",
        "past",
        "warning",
    ),
    _Confusion(r"\b(?:to|can|could|cannot|can['’]t|couldn['’]t) (breath)\b(?! (?:test|of))", "breathe", "warning"),
    _Confusion(
        r"\b(?:asked|decide|decided|know|unclear|clear|wondered|see|question|sure) (weather) (?:the|he|she|they|it|to|a"
        r"|an|there|we|this|that|or)\b",
        "whether",
        "warning",
    ),
    _Confusion(r"\b(in tact)\b", "intact"),
    _Confusion(
        r"\b(?:will|would|could|can|may|might|to) (loose) (?:the|their|his|her|its|a|an|my|our|your|more|to)\b",
        "lose",
        "warning",
    ),
    _Confusion(
        r"\b(?:an?|no|little|any|major|big|adverse|negative|positive|profound) (affect) (?:on|upon)\b", "effect"
    ),
    _Confusion(r"\b(?:have|has|had|having) (went)\b", "gone"),
    _Confusion(r"\b(?:was|were|is|are|been|being) (lead) by\b(?! (?:example|singer))", "led"),
    _Confusion(r"\b(?:has|have|had) (lead) (?:to|the|a|an|by|them|him|her|us)\b", "led"),
    _Confusion(r"\b(for all intensive purposes)\b", "for all intents and purposes"),
    _Confusion(r"\b(sneak peak)s?\b", "sneak peek"),
    _Confusion(r"\bfree (reign)\b(?! of)", "rein", "warning"),
    _Confusion(r"\b(per say)\b", "per se", "warning"),
    _Confusion(r"\b(mute point)s?\b", "moot point"),
    _Confusion(
        r"\b(principal)s? of (?:non-intervention|equality|justice|fairness|self-determination)\b",
        "principle",
        "warning",
    ),
    _Confusion(r"\b(principle) (?:dancer|reason|cause|author|investigator|conductor|residence)s?\b", "principal"),
    _Confusion(r"\b(?:pass|passed|passing|passes) (mustard)\b", "muster"),
    _Confusion(r"\b(baited) breath\b", "bated", "warning"),
)
_TIME = (
    r"(?:gestern|vorgestern|heute|jeher|langem|längerem|kurzem|neuestem|damals|wann|"
    r"(?:dem |der |einem |einer |vielen |zwei |drei |vier |fünf |mehreren |einigen )?"
    r"(?:Jahr(?:en|zehnten|hunderten)?|Monat(?:en)?|Wochen?|Tag(?:en)?|Stunden?|Minuten|Beginn|Anfang|Ende|Mitte|"
    r"Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|"
    r"September|Oktober|November|Dezember)\b|(?:1[5-9]|20)\d\d)"
)
_GERMAN = (
    _Confusion(r"(?:\A|[.!?,;:–—“„»«] ?)([Dd]ass) (?:ist|war|sind|wird|hat|kann|wäre|hatte|wurde)\b(?!,)", "das"),
    _Confusion(
        r"\b(?:sagte|sagt|erklärte|erklärt|glaubt|glaubte|meint|meinte|hofft|hoffte|betonte|betont|weiß|wusste|"
        r"kündigte an|teilte mit|gab bekannt|fürchtet|befürchtet|findet|forderte|fordert), (das) "
        r"(?:er|sie|es|wir|ich|man|der|die|ein|eine|kein|keine|alle|niemand|dies|diese)\b",
        "dass",
        "warning",
    ),
    _Confusion(r"\b(?:so|ohne|anstatt|auf), ?(das) (?:er|sie|es|wir|ich|man|der|die|ein|eine)\b", "dass", "warning"),
    _Confusion(
        r"\b([Dd]ass) (?:hätte|hatte|ist|war|wird|wäre|kann|könnte|will|würde|sollte|muss|habe|haben|sind|bleibt|gilt) "
        r"(?:ich|er|sie|es|wir|man|ihr|nicht|kein|keine|auch|aber|jetzt|immer|noch)\b",
        "das",
    ),
    _Confusion(
        r"\b(?:sagte|sagt|erklärte|meinte|betonte|hoffte|glaubte|berichtete|versicherte|warnte) "
        r"(?:er|sie|es|man|ihm|ihr|ihnen), (das) "
        r"(?:er|sie|es|wir|ich|man|der|die|das|ein|eine|kein|keine|alle|niemand|in|im|bei)\b",
        "dass",
        "warning",
    ),
    _Confusion(
        r"\b(?:davon aus|darauf hin|dafür|dagegen|damit|darum|daran|darauf|Tatsache|Ansicht|Meinung|Gefahr|fest), "
        r"(das) (?:er|sie|es|wir|ich|man|der|die|ein|eine|kein|keine)\b",
        "dass",
        "warning",
    ),
    _Confusion(
        r"(?:\A|[.!?] |[„»«“\"])(Das) (?:die|er|sie|es|wir|ich|man) [^.,!?;:]{3,60} "
        r"[a-zäöüß]+(?:t|en|ist|hat|sei|war), ",
        "dass",
        "warning",
    ),
    _Confusion(
        r"(?<![Ii]hr )\b([Ss]eid) (?:(?:etwa|rund|über|fast|gut|knapp|mehr als) )?"
        r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+)\b",
        "seit",
        "warning",
    ),
    _Confusion(r"\b([Ss]eid) " + _TIME, "seit"),
    _Confusion(r"\b([Ss]eid) dem\b", "seitdem", "warning"),
    _Confusion(r"\b[Ii]hr (seit) (?:alle|nicht|auch|doch|ja|herzlich|willkommen|eingeladen)\b", "seid", "warning"),
    _Confusion(r"\b(einzigst)(?:e|en|er|es|em)\b", "einzig"),
    _Confusion(r"\b(zumindestens)\b", "zumindest"),
    _Confusion(
        r"\b(?:größer|kleiner|besser|mehr|weniger|höher|niedriger|älter|jünger|schneller|teurer|stärker|länger) "
        r"(wie) (?:der|die|das|ein|eine|im|in|er|sie|\d)",
        "als",
        "warning",
    ),
    _Confusion(r"\b([Ww]iederspiegel)(?:t|te|n|ten|nd)\b", "widerspiegel"),
)
_BY_LANGUAGE = {"en": _ENGLISH, "de": _GERMAN}
_A = re.compile(
    r"(?<![\w'’.-])(a) ([aeio][a-z]{2,}|u(?:gly|rgent|mbrella|ncle|nder[a-z]*|p[a-z]+|n(?!i|an)[a-z]{3,}"
    r"|tter[a-z]*)|(?:hour|honest|honou?r|heir)[a-z]*|(?:8\d?|11|18)(?=-year)|(?:Americ|Israel"
    r"|Iran|Iraq|Irish|Itali|Indian|English|Austr|Afric|Asian|Arab|Egypt|Ethiop|Estonia)[a-z]*)\b"
)
_AN = re.compile(
    r"(?<![\w'’.-])([Aa]n) ([bcdfgjklmnpqrstvwyz][a-z]*[aeiouy][a-z]*|uni[tvqfcs][a-z]+|us(?:e|eful|er|ual)|one"
    r"|[Ee]uropean[a-z]*|Ukrain[a-z]*)\b"
)
_SOUNDS_Y_OR_W = re.compile(r"eu|ew|one|once|oui|iu")
_NO_NOUN = listed(
    "are and any all also about after against among around as at over into onto other our out of on or in is if it its"
)


_ELSEWHERE = listed(
    "die den dem der das des sie mir dir sich seine seinem seiner keine keinem una uma uno otro otra ella este esta"
)
"""Behind an of German, and a of Spanish and its sisters: as words of English they are rare there."""


def confusions(prose: Prose, house: House) -> Iterator[Finding]:
    """Of one paragraph; the rules are `confused.<what it should be>` and `a.an`."""
    if not reads_as_set(prose):
        return
    low = prose.text.lower().replace("’", "'")
    for known, pattern, literals in _compiled(language_of(prose.tag)):
        if any(map(low.__contains__, literals)):
            for match in pattern.finditer(prose.text):
                yield _finding(prose, match, known)
    if language_of(prose.tag) == "en":
        yield from _articles(prose)


@lru_cache(maxsize=8)
def _compiled(language: str) -> tuple[tuple[_Confusion, re.Pattern[str], tuple[str, ...]], ...]:
    """Each with its expression, and with words in small letters of which a paragraph must have one to be worth it."""
    flags = 0 if language == "de" else re.I
    return tuple((one, re.compile(one.pattern, flags), _literals(one)) for one in _BY_LANGUAGE.get(language, ()))


def _literals(one: _Confusion) -> tuple[str, ...]:
    """What group 1 of a confusion has: words, with `|` between them, of which letters in brackets are one and the same
    in both cases. Of anything else that is an expression, what every paragraph has."""
    group = _GROUP.split(one.pattern, maxsplit=1)[1].partition(")")[0]
    words = re.sub(r"\[(.)[^]]\]", r"\1", group.replace("['’]", "'")).lower().split("|")
    return tuple(words) if all(_PLAIN.fullmatch(word) for word in words) else ("",)


_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_PLAIN = re.compile(r"[\w' ]+")


def _finding(prose: Prose, match: re.Match[str], known: _Confusion) -> Finding:
    start, end = match.span(1)
    words = match.group(1)
    right = _with_its_capital(known.right, words)
    if "’" in right and "'" in prose.text and "’" not in prose.text:
        right = right.replace("’", "'")
    said = (
        f"“{match.group()}”: should it be “{right}”?"
        if known.level != "error"
        else f"“{words}” should be “{right}” here."
    )
    return prose.found("grammar", known.level, f"confused.{known.right.split()[-1]}", start, end, said, (right,))


def _with_its_capital(right: str, words: str) -> str:
    return right[:1].upper() + right[1:] if words[:1].isupper() else right


def _articles(prose: Prose) -> Iterator[Finding]:
    """A apple, an pear: by the letter, and only before words that everybody knows."""
    for match in _A.finditer(prose.text):
        word = match.group(2)
        if not _SOUNDS_Y_OR_W.match(word) and word not in _NO_NOUN and _is_known(word):
            yield _article(prose, match, "an")
    for match in _AN.finditer(prose.text):
        word = match.group(2)
        if len(word) > 2 and _is_known(word):
            yield _article(prose, match, "a")


def _is_known(word: str) -> bool:
    return not word.islower() or (word in ordinary("en") and word not in _ELSEWHERE)


def _article(prose: Prose, match: re.Match[str], right: str) -> Finding:
    start, end = match.span(1)
    right = _with_its_capital(right, match.group(1))
    level: Level = "error" if prose.tag_at(match.start(2)) == prose.tag else "warning"
    said = f"“{match.group()}”: before “{match.group(2)}” it is “{right}”."
    return prose.found("grammar", level, "a.an", start, end, said, (right,))
