"""Rules in Vale's form, each kind as its documentation shows it: https://vale.sh/docs/checks."""

from itertools import pairwise

import pytest

from deskeditor.checks.prose import Copy, passages
from deskeditor.checks.style.rules import BadRule
from deskeditor.checks.style.stylebook import Stylebook, stylebook
from deskeditor.checks.style.vale import rule


def found(yaml: str, body: str, headline: str = "") -> list[tuple[str, str, tuple[str, ...]]]:
    own = Stylebook((rule("Test", "Rule", yaml),))
    read = passages({"headline": headline, "body": body}, "en")
    findings = [passage.placed(one) for passage in read for one in own.findings(passage.prose)]
    return [(one.text, one.message, one.suggestions) for one in findings + own.of_copy(Copy(read, "en"))]


def test_existence() -> None:
    yaml = """
extends: existence
message: "'%s' is a cliché."
level: error
ignorecase: true
tokens: [appendix, 'at the end of(?: the)? day', 'clear as (?:day|mud)']
exceptions: [Appendix]
"""
    assert found(yaml, "An Appendix. At the end of the day, clear as mud.") == [
        ("At the end of the day", "'At the end of the day' is a cliché.", ()),
        ("clear as mud", "'clear as mud' is a cliché.", ()),
    ]


def test_substitution() -> None:
    yaml = """
extends: substitution
message: Consider using '%s' instead of '%s'
level: warning
ignorecase: false
swap: {abundance: plenty, 'accelerat(e|es)': speed up, '(\\d+) kms': $1 km, eg: e.g.|for example}
"""
    said = "Consider using '{}' instead of '{}'"
    assert sorted(found(yaml, "An abundance accelerates 5 kms eg Abundance.")) == [
        ("5 kms", said.format("5 km", "5 kms"), ("5 km",)),
        ("abundance", said.format("plenty", "abundance"), ("plenty",)),
        ("accelerates", said.format("speed up", "accelerates"), ("speed up",)),
        ("eg", said.format("e.g.", "eg"), ("e.g.", "for example")),
    ]


def test_repetition_and_occurrence() -> None:
    repeated = "extends: repetition\nmessage: \"'%s' is repeated!\"\nalpha: true\ntokens: ['[^\\s]+']\n"
    assert [one[0] for one in found(repeated, "This this is is right right.")] == ["is is"]
    commas = "extends: occurrence\nmessage: More than 2 commas!\nscope: sentence\nmax: 2\ntoken: ','\n"
    assert [one[0] for one in found(commas, "A, b, c, d end. One, two.")] == ["A, b, c, d end."]


def test_consistency_and_conditional() -> None:
    yaml = "extends: consistency\nmessage: Inconsistent spelling of '%s'\nlevel: error\nignorecase: true\n"
    either = yaml + "either: {advisor: adviser, centre: center}\n"
    assert [one[0] for one in found(either, "An advisor.\n\nThe adviser.\n\nThe centre.")] == ["adviser"]
    yaml = "extends: conditional\nmessage: \"'%s' has no definition\"\nfirst: '\\b([A-Z]{3,5})\\b'\n"
    yaml += "second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [USA]\n"
    assert [one[0] for one in found(yaml, "World Health Organization (WHO), USA.\n\nWHO, NGO, NGO.")] == ["NGO"]


def test_capitalization() -> None:
    yaml = "extends: capitalization\nmessage: \"'%s' should be in title case\"\nscope: heading\nmatch: $title\n"
    assert found(yaml, "no heading", "The Port of Lune") == []
    assert [one[0] for one in found(yaml, "no heading", "The port of lune is shut")] == ["The port of lune is shut"]
    sentence = yaml.replace("$title", "$sentence") + "exceptions: [Lune]\n"
    assert found(sentence, "x", "The port of Lune is shut") == []


def test_quotations_are_left_alone() -> None:
    assert found("extends: existence\nmessage: no\ntokens: [very]\n", "“It is very cold,” she said.") == []


LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{one}: &{one} [{', '.join([f'*{before}'] * 9)}]\n" for before, one in pairwise("abcdefghij")
)
LAUGHS += "extends: existence\ntokens: *j\n"
"""Written out, it would be larger than any memory."""


@pytest.mark.parametrize(
    ("yaml", "why"),
    [
        ("extends: spelling\nmessage: x\n", "not run"),
        ("extends: existence\nscope: raw\ntokens: [x]\n", "not run"),
        ("extends: existence\ntokens: ['(']\n", "cannot be read"),
        ("extends: existence\ntokens: ['x*']\nnonword: true\n", "empty text"),
        ("extends: substitution\nswap: [a]\n", "swap"),
        ("extends: occurrence\nmax: many\ntoken: x\n", "no number"),
        ("- 1\n", "no rule of Vale"),
        ("a: [\n", "no YAML"),
        (LAUGHS, "aliases"),
        ("extends: existence\ntokens: [(a)(b)]\naction: {name: replace, params: [$3]}\n", "no such group"),
        ("!!python/object/apply:os.system ['x']", "no YAML"),
    ],
)
def test_what_is_not_run_is_told(yaml: str, why: str) -> None:
    with pytest.raises(BadRule, match=why):
        rule("Test", "Rule", yaml)
    assert why in stylebook("", {"Test": {"Rule": yaml}}).faults[0].sentence
