"""The commands on quotations in the copy: what they are, what was decided about them, and what the house allows."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, get_args

from deskeditor.cli import DONE, REFUSED, language
from deskeditor.cli.commands import opened, print_json, tell
from deskeditor.cli.ledger_values import quote_named
from deskeditor.cli.unlocking import unlocked
from deskeditor.cli.values import YES
from deskeditor.formats.files import shown
from deskeditor.formats.names import file_stem
from deskeditor.leaving import write_report
from deskeditor.ledger.asking import asked as ask_gate
from deskeditor.ledger.asking import captions
from deskeditor.ledger.gathering import checked
from deskeditor.ledger.ruling import rule
from deskeditor.ledger.scanning import PERHAPS, clear_story
from deskeditor.news.gate import Finding
from deskeditor.news.houserules import QuoteRules, Weight
from deskeditor.news.plain import plain
from deskeditor.news.problems import Ambiguous, BadInput, NotFound
from deskeditor.news.published import as_killed
from deskeditor.news.quotations import FAULTY, Checked
from deskeditor.newsroom import Newsroom

SHOWN = 60
"""Characters of a quotation in a line."""


def quotes(asked: Namespace) -> int:
    acts = {"clear": _clear, "link": _link, "rules": _rules}
    if asked.story in acts:
        return acts[asked.story](asked)
    if asked.more:
        raise BadInput(f"“{asked.more[0]}” is one word too many; after STORY come options only.")
    if asked.reason:
        raise BadInput("--reason goes with `quotes clear`.")
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        if asked.report:
            return _report(newsroom, story, Path(asked.report).expanduser())
        found = [one for one in checked(newsroom, story) if one.faulty or not asked.faulty]
    if asked.json:
        print_json([shape for one in found for shape in quotation_shapes(one)])
    else:
        for one in found:
            print(_line(one))
    return REFUSED if asked.faulty and found else DONE


def _report(newsroom: Newsroom, story: str, path: Path) -> int:
    if path.is_dir():
        path = path / f"{file_stem(newsroom.story(story).slugline, story)} quotations.html"
    elif path.exists() and path.suffix.lower() not in (".html", ".htm"):
        raise BadInput(f"{shown(path)} is there already and is no report; name another file.")
    write_report(newsroom, story, path)
    print(shown(path))
    return DONE


def quotation_shapes(one: Checked) -> list[dict[str, Any]]:
    """The entries of `quotes --json` for a quotation: one for each paragraph over which it runs, under one `id`."""
    found = one.quotation
    paragraphs = found.words.split("\n\n")
    if found.kind == "block" or len(paragraphs) != len(found.pieces):
        return [_shape(one)]
    starts = [found.start, *(start for start, _ in found.pieces[1:])]
    ends = [*(end for _, end in found.pieces[:-1]), found.end]
    parts = zip(starts, ends, paragraphs, strict=True)
    return [
        _shape(one)
        | {
            "start": start,
            "end": end,
            "words": words,
            "differences": [asdict(d) for d in one.differences if start <= d.start < end or (d.start == d.end == end)],
            "part": number,
            "parts": len(paragraphs),
        }
        for number, (start, end, words) in enumerate(parts, start=1)
    ]


def _shape(one: Checked) -> dict[str, Any]:
    """`record` is the id of the photo whose caption the quotation stands in, else empty."""
    found = one.quotation
    field, _colon, record = found.field.partition(":")
    return {
        "id": one.id,
        "field": field,
        "record": record,
        "start": found.start,
        "end": found.end,
        "words": found.words,
        "part": 1,
        "parts": 1,
        "kind": found.kind,
        "continues": found.continues,
        "open": found.open,
        "speaker": found.speaker.name,
        "cue": found.speaker.cue,
        "status": one.verdict,
        "message": one.sentence,
        "differences": [asdict(difference) for difference in one.differences],
        "meaning": one.meaning,
        "evidence": plain(one.evidence),
        "ruling": plain(one.ruling),
        "cleared": one.cleared,
    }


def _line(one: Checked) -> str:
    found = one.quotation
    words = " ".join(found.words.split())
    words = words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"
    status = f"{one.verdict}, cleared" if one.cleared else one.verdict
    speaker = found.speaker.name or "speaker unknown"
    return f"{one.id[:8]}  {found.field}:{found.start}-{found.end}  {status}  {speaker}: “{words}”"


# Rulings


def _clear(asked: Namespace) -> int:
    story, quotation = _told(asked, "clear STORY QUOTATION --reason TEXT", 2)
    if not asked.reason.strip():
        raise BadInput("To clear a quotation, say why it stands as it is: --reason TEXT.")
    return _rule(asked, story, quotation, cleared=asked.reason.strip())


def _link(asked: Namespace) -> int:
    story, quotation, quote = _told(asked, "link STORY QUOTATION QUOTE", 3)
    return _rule(asked, story, quotation, quote=quote)


def _told(asked: Namespace, usage: str, number: int) -> list[str]:
    if len(asked.more) != number:
        raise BadInput(f"Write it like this: quotes {usage}.")
    return list(asked.more)


def _rule(asked: Namespace, story_name: str, quotation: str, **said: str) -> int:
    with opened(asked) as newsroom:
        story = newsroom.find_story(story_name)
        if "quote" in said:
            said["quote"] = quote_named(newsroom, said["quote"]).id
        one = _named(checked(newsroom, story), quotation)
        rule(newsroom, story, one, **said)
        now = [each for each in checked(newsroom, story) if each.quotation == one.quotation]
    if asked.json:
        print_json([shape for each in now for shape in quotation_shapes(each)])
    else:
        for each in now:
            print(_line(each))
    return DONE


def _named(found: Sequence[Checked], name: str) -> Checked:
    """The quotation with this id, its unique beginning, or at this position: `body:120`."""
    field, _colon, at = name.rpartition(":")
    if field and at.isdecimal():
        here = [one for one in found if one.quotation.field == field and int(at) in _starts(one)]
    else:
        here = [one for one in found if one.id.startswith(name)] if name else []
    if not here:
        raise NotFound(f"The story has no quotation “{name}”; `quotes STORY` lists those that it has.")
    if len(here) > 1:
        raise Ambiguous(f"{len(here)} quotations begin with “{name}”; write more of the id.", tuple(o.id for o in here))
    return here[0]


def _starts(one: Checked) -> set[int]:
    """Of the whole, and of each paragraph that it runs over."""
    return {shape["start"] for shape in quotation_shapes(one)}


# House rules


def _rules(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        rules = newsroom.quote_rules
        if asked.more:
            rules = replace(rules, **changed_rules(asked.more))
            newsroom.set_quote_rules(rules)
    if asked.json:
        print_json(plain(rules))
    else:
        for name, value in plain(rules).items():
            print(f"{name} = {('no', 'yes')[value] if isinstance(value, bool) else value}")
    return DONE


def changed_rules(said: Sequence[str]) -> Mapping[str, Any]:
    """KEY=VALUE as fields of `QuoteRules`. Raises BadInput, and names the rule."""
    known = {field.name: field.type for field in fields(QuoteRules)}
    changed: dict[str, Any] = {}
    for assignment in said:
        name, equals, text = assignment.partition("=")
        name, text = name.strip(), text.strip().lower()
        if name not in known or not equals:
            raise BadInput(f"“{assignment}” is no rule; write one of {', '.join(known)} as KEY=VALUE.")
        if known[name] is bool:
            if text not in YES or not text:
                raise BadInput(f"{name} is yes or no, not “{text}”.")
            changed[name] = YES[text]
        elif text in get_args(Weight):
            changed[name] = text
        else:
            raise BadInput(f"{name} is {', '.join(get_args(Weight))}, not “{text}”.")
    return changed


# Every finding


def check(asked: Namespace) -> int:
    if asked.reason and asked.let_stand is None:
        raise BadInput("--reason goes with --let-stand.")
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        if asked.let_stand is not None:
            language.let_stand(newsroom, story, asked.let_stand, asked.reason)
        found = checked(newsroom, story)
        leaving = newsroom.published(story)
        leaving = leaving if asked.exit == "in-house" else as_killed(leaving)
        verdict = ask_gate(newsroom, leaving, asked.exit, found)
        more = captions(newsroom, story)
        read = language.read_of(newsroom, story)
    shapes = [] if asked.language else findings((*verdict.findings, *more), found)
    refused = bool(shapes) or bool(read.read.errors())
    shapes += language.shapes(read, ignored=asked.ignored)
    if asked.json:
        print_json(shapes)
    else:
        for shape in shapes:
            print(language.line(shape))
    return REFUSED if refused else DONE


def findings(said: Sequence[Finding], found: Sequence[Checked]) -> list[dict[str, Any]]:
    """What the gate found, and the faulty quotations that it says nothing of, in one shape."""
    shapes = [_finding(finding, found) for finding in said]
    told = {(finding.field, finding.record_id, finding.start, finding.end) for finding in said}
    for one in found:
        field, _colon, record = one.quotation.field.partition(":")
        faulty = one.verdict in FAULTY and not one.cleared
        if faulty and (field, record, one.quotation.start, one.quotation.end) not in told:
            shapes.append(_quotation(one))
    return shapes


def _finding(finding: Finding, found: Sequence[Checked]) -> dict[str, Any]:
    suggestions = [
        words
        for one in found
        if one.quotation.start == finding.start
        and one.quotation.field == (f"{finding.field}:{finding.record_id}" if finding.record_id else finding.field)
        and (words := _recorded(one))
    ]
    return {
        "kind": finding.code,
        "level": finding.level,
        "field": finding.field,
        "record": finding.record_id,
        "start": finding.start,
        "end": finding.end,
        "text": finding.words if finding.end > finding.start else "",
        "message": finding.sentence,
        "suggestions": suggestions,
    }


def _quotation(one: Checked) -> dict[str, Any]:
    field, _colon, record = one.quotation.field.partition(":")
    return {
        "kind": one.verdict,
        "level": "warning",
        "field": field,
        "record": record,
        "start": one.quotation.start,
        "end": one.quotation.end,
        "text": one.quotation.words,
        "message": one.sentence,
        "suggestions": [words for words in [_recorded(one)] if words],
    }


def _recorded(one: Checked) -> str:
    """The words that were said, where the copy says others."""
    return one.evidence.words if one.verdict == "altered" and one.evidence else ""


# Confidential sources


def vault_clear(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        unlocked(newsroom, asked)
        found = clear_story(newsroom, newsroom.find_story(asked.story), anyway=asked.anyway)
    if found and not asked.anyway:
        tell(f"{PERHAPS} (--anyway)")
        return REFUSED
    return DONE
