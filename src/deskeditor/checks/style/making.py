"""A row of the stylebook becomes a rule, and shows that it does what its examples say."""

from collections.abc import Iterator

from deskeditor.checks.prose import Prose, Role
from deskeditor.checks.style.finding import findings_of
from deskeditor.checks.style.rows import Row, several
from deskeditor.checks.style.rules import BODY, EVERYWHERE, BadRule, Rule, Term, Where, keyed, searched
from deskeditor.news.findings import LEVELS

KINDS = ("word", "regex", "name")
_PLACES: dict[str, frozenset[Where]] = {
    "all": EVERYWHERE,
    "body": BODY,
    "headline": frozenset({"headline"}),
    "caption": frozenset({"caption"}),
}


def made(row: Row) -> Rule:
    """The rule, tried with its examples. Raises BadRule with what is wrong."""
    rule = _rule(row)
    for fault in _failures(rule, row):
        raise BadRule(fault)
    return rule


def _rule(row: Row) -> Rule:
    kind = row.kind.strip().casefold() or "word"
    if kind not in KINDS:
        raise BadRule(f"There is no kind “{row.kind}”; there are word, regex and name.")
    level = row.level.strip().casefold() or ("error" if kind == "name" else "suggestion")
    if level not in LEVELS:
        raise BadRule(f"There is no level “{row.level}”; there are error, warning and suggestion.")
    if not row.match.strip():
        raise BadRule("It does not say what to look for: “match” is empty.")
    terms = () if kind == "regex" else tuple(_terms(row, kind == "name"))
    return Rule(
        row.id,
        "name" if kind == "name" else "style",
        level,
        _where(row.where),
        row.language,
        _in_quotations(row.quotations, kind),
        row.section,
        row.note,
        terms,
        (searched(row.match, several(row.use)),) if kind == "regex" else (),
    )


def _where(cell: str) -> frozenset[Where]:
    found: frozenset[Where] = frozenset()
    for one in cell.replace("|", " ").replace(",", " ").casefold().split():
        if one not in _PLACES:
            raise BadRule(f"There is no place “{one}”; there are body, headline, caption and all.")
        found |= _PLACES[one]
    return found or EVERYWHERE


def _in_quotations(cell: str, kind: str) -> bool:
    said = cell.strip().casefold() or ("mark" if kind == "name" else "skip")
    if said not in ("mark", "skip"):
        raise BadRule(f"In quotations there are mark and skip, not “{cell}”.")
    return said == "mark"


def _terms(row: Row, exact: bool) -> Iterator[Term]:
    """Each of the words; a word with capitals means those. With as many to use as to find, each goes with its own."""
    words, uses = several(row.match), several(row.use)
    pairs = len(words) == len(uses) and len(words) > 1
    for n, word in enumerate(words):
        term = Term(keyed(word), word if exact or word != word.lower() else "", uses[n : n + 1] if pairs else uses)
        if not term.words:
            raise BadRule(f"“{word}” is no word: take the kind regex for signs.")
        yield term


def _failures(rule: Rule, row: Row) -> Iterator[str]:
    try:
        for example in several(row.wrong):
            if not _finds(rule, example):
                yield f"It does not find its own example “{example}”."
        for example in several(row.right):
            if _finds(rule, example):
                yield f"It finds “{example}”, which is right."
        for use in several(row.use) if rule.terms else ():
            if _finds(rule, use):
                yield f"It finds “{use}”, which is what it says to use."
    except TimeoutError:
        yield "The expression takes too long, even for its examples."


def _finds(rule: Rule, example: str) -> bool:
    """Tried as words of the story itself, also when the rule is for some of its parts alone."""
    role: Role = "body" if "body" in rule.where else "headline" if "headline" in rule.where else "caption"
    return any(findings_of(rule, Prose(example, rule.language or "und", "words", role)))
