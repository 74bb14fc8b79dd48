"""Rules in the YAML of Vale, so that public styles work: https://vale.sh/docs/topics/styles.

Those are read that look at words: existence, substitution, repetition, occurrence, consistency, conditional and
capitalization. Rules of other kinds are told, not run.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import regex

from deskeditor.checks.style.rows import Fault
from deskeditor.checks.style.rules import (
    EVERYWHERE,
    BadRule,
    Finder,
    Rule,
    Term,
    Where,
    compiled,
    keyed,
    searched,
)
from deskeditor.checks.style.units import Capitals, Occurrence, Repetition
from deskeditor.checks.style.wholecopy import Conditional, Consistency
from deskeditor.news.findings import LEVELS

LARGEST = 1_000_000
"""Bytes of a rule's file."""
KINDS = ("existence", "substitution", "repetition", "occurrence", "consistency", "conditional", "capitalization")
_ELSEWHERE = ("spelling", "metric", "script", "sequence", "readability")
_PLAIN = re.compile(r"[\w’']+(?:[ -][\w’']+)*")
_PROSE: frozenset[Where] = EVERYWHERE
_SCOPES: dict[str, frozenset[Where]] = {
    "text": _PROSE,
    "summary": _PROSE,
    "sentence": _PROSE - {"headline", "heading"},
    "paragraph": frozenset({"body", "block", "caption"}),
    "heading": frozenset({"heading", "headline"}),
    "blockquote": frozenset({"block"}),
    "table": frozenset({"cell"}),
    "list": frozenset({"body"}),
    "alt": frozenset({"caption"}),
}
_FLAGS = regex.MULTILINE


@dataclass(frozen=True)
class Imported:
    """A public style. `faults`: its rules that are not run, and why."""

    name: str
    rules: tuple[Rule, ...] = ()
    faults: tuple[Fault, ...] = ()


def imported(name: str, files: Mapping[str, str]) -> Imported:
    """The rules of a style, by the names of their files without the ending."""
    rules, faults = [], []
    for file, text in sorted(files.items()):
        try:
            rules.append(rule(name, file, text))
        except BadRule as error:
            faults.append(Fault(0, "", str(error), f"styles/{name}/{file}"))
    return Imported(name, tuple(rules), tuple(faults))


def rule(style: str, file: str, text: str) -> Rule:
    """One rule of a file. Raises BadRule."""
    given = _mapping(text)
    kind = given.get("extends")
    if kind in _ELSEWHERE:
        raise BadRule(f"Rules of the kind “{kind}” are not run.")
    if kind not in KINDS:
        raise BadRule("It does not say what it extends, so it is no rule of Vale.")
    level = str(given.get("level", "warning"))
    if level not in LEVELS:
        raise BadRule(f"There is no level “{level}”; there are error, warning and suggestion.")
    found = _FORMS[kind](given)
    return Rule(
        f"{style}.{file}",
        "style",
        level,
        _where(given),
        section=style,
        note=str(given.get("message", "")),
        terms=found.terms,
        finders=found.finders,
        of_copy=found.of_copy,
        exceptions=frozenset(one.casefold() for one in _texts(given, "exceptions")),
        language=_language(style),
    )


@dataclass(frozen=True, slots=True)
class _Form:
    terms: tuple[Term, ...] = ()
    finders: tuple[Finder, ...] = ()
    of_copy: tuple[Any, ...] = ()


def _language(style: str) -> str:
    """Vale knows no languages; public styles are English unless their name begins with another tag: `de-Zeitung`."""
    lead = style.partition("-")[0]
    return lead.lower() if len(lead) in (2, 3) and lead.islower() and "-" in style else "en"


def _mapping(text: str) -> dict[str, Any]:
    import yaml  # not at the start of the program

    try:
        aliases = "&" in text and any(isinstance(one, yaml.AliasEvent) for one in yaml.parse(text, yaml.SafeLoader))
        given = {} if aliases else yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise BadRule(f"This is no YAML: {' '.join(str(error).split())[:160]}.") from error
    if aliases:  # a few lines of them stand for more words than there is memory; no style needs any
        raise BadRule("It has aliases (*), which are not read.")
    if not isinstance(given, dict):
        raise BadRule("This is no rule of Vale.")
    return {str(name): value for name, value in given.items()}


def _where(given: Mapping[str, Any]) -> frozenset[Where]:
    scope = given.get("scope", "text")
    found: frozenset[Where] = frozenset()
    for one in scope if isinstance(scope, list) else [scope]:
        name = str(one).strip().partition(".")[0]
        if name.startswith("~") or "&" in str(one):
            found |= _PROSE
        elif name in _SCOPES:
            found |= _SCOPES[name]
        elif name not in ("raw", "code", "comment", "link", "emphasis", "strong"):
            raise BadRule(f"There is no scope “{one}”.")
    if not found:
        raise BadRule(f"Its scope “{scope}” is not what readers see, so it is not run.")
    return found


def _texts(given: Mapping[str, Any], name: str) -> list[str]:
    value = given.get(name, [])
    if not isinstance(value, list):
        raise BadRule(f"“{name}” is no list.")
    return [str(one) for one in value]


def _number(given: Mapping[str, Any], name: str) -> int:
    value = given.get(name, 0)
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadRule(f"“{name}” is no number.")
    return value


def _one(given: Mapping[str, Any], name: str) -> str:
    if not (value := given.get(name)):
        raise BadRule(f"“{name}” is missing.")
    return str(value)


def _flags(given: Mapping[str, Any]) -> int:
    return _FLAGS | (regex.IGNORECASE if given.get("ignorecase") is True else 0)


def _bounded(expression: str, given: Mapping[str, Any]) -> str:
    return f"(?:{expression})" if given.get("nonword") is True else rf"\b(?:{expression})\b"


def _existence(given: Mapping[str, Any]) -> _Form:
    tokens = _texts(given, "tokens")
    action = given.get("action")
    asks = action if isinstance(action, dict) and action.get("name") == "replace" else {}
    uses = tuple(str(one) for one in asks.get("params") or ())
    return _together(given, [(token, uses) for token in tokens], "".join(_texts(given, "raw")))


def _substitution(given: Mapping[str, Any]) -> _Form:
    swap = given.get("swap")
    if not isinstance(swap, dict):
        raise BadRule("“swap” is missing.")
    # “a|b” offers both
    pairs = [(str(old), tuple(one for one in str(new).split("|") if one)) for old, new in swap.items()]
    return _together(given, pairs)


def _together(given: Mapping[str, Any], pairs: list[tuple[str, tuple[str, ...]]], raw: str = "") -> _Form:
    """Plain words are looked up; expressions that suggest the same become one."""
    if not pairs and not raw:
        raise BadRule("It names nothing to look for.")
    terms: list[Term] = []
    others: dict[tuple[str, ...], list[str]] = {}
    ignores, own_bounds = given.get("ignorecase") is True, given.get("nonword") is True
    as_written = given.get("capitalize") is not True
    for token, uses in pairs:
        if _PLAIN.fullmatch(token) and not own_bounds:
            terms.append(Term(keyed(token), "" if ignores else token, uses, as_written and not ignores))
        else:
            others.setdefault(uses, []).append(token)
    finders = [
        searched(_bounded("|".join(tokens), given), tuple(map(_literal, uses)), _flags(given))
        for uses, tokens in others.items()
    ]
    if raw:
        finders.append(searched(raw, (), _flags(given)))
    return _Form(tuple(terms), tuple(finders))


def _literal(use: str) -> str:
    """Vale names groups `$1`."""
    return re.sub(r"\$(\d)", r"\\\1", use.replace("\\", "\\\\"))


def _repetition(given: Mapping[str, Any]) -> _Form:
    tokens = _texts(given, "tokens") or [r"[^\s]+"]
    pattern = compiled("|".join(f"(?:{one})" for one in tokens), _flags(given))
    return _Form(finders=(Repetition(pattern, given.get("ignorecase") is True, given.get("alpha") is True),))


def _occurrence(given: Mapping[str, Any]) -> _Form:
    pattern = compiled(_one(given, "token"), _flags(given))
    most, least = _number(given, "max"), _number(given, "min")
    if not most and not least:
        raise BadRule("It says neither “max” nor “min”.")
    by_sentence = str(given.get("scope", "")).startswith("sentence")
    return _Form(finders=(Occurrence(pattern, most, least, by_sentence),))


def _consistency(given: Mapping[str, Any]) -> _Form:
    either = given.get("either")
    if not isinstance(either, dict) or not either:
        raise BadRule("“either” is missing.")
    pairs = tuple(
        (compiled(_bounded(str(a), given), _flags(given)), compiled(_bounded(str(b), given), _flags(given)))
        for a, b in either.items()
    )
    return _Form(of_copy=(Consistency(pairs),))


def _conditional(given: Mapping[str, Any]) -> _Form:
    first = compiled(_one(given, "first"), _flags(given))
    second = compiled(_one(given, "second"), _flags(given))
    return _Form(of_copy=(Conditional(first, second, frozenset(_texts(given, "exceptions"))),))


def _capitalization(given: Mapping[str, Any]) -> _Form:
    match = _one(given, "match")
    expression = None if match.startswith("$") else compiled(match, _FLAGS)
    if expression is None and match not in ("$title", "$sentence", "$lower", "$upper"):
        raise BadRule(f"There is no case “{match}”.")
    threshold = given.get("threshold", 0.8)
    share = float(threshold) if isinstance(threshold, int | float) else 0.8
    chicago = given.get("style") == "Chicago"
    return _Form(finders=(Capitals(match, expression, frozenset(_texts(given, "exceptions")), share, chicago),))


_FORMS: Mapping[str, Callable[[Mapping[str, Any]], _Form]] = {
    "existence": _existence,
    "substitution": _substitution,
    "repetition": _repetition,
    "occurrence": _occurrence,
    "consistency": _consistency,
    "conditional": _conditional,
    "capitalization": _capitalization,
}
