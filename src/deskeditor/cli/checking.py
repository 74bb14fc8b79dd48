"""The checker's sheet on the command line."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, people_of, print_json, print_made
from deskeditor.cli.seats import opened_by
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Story
from deskeditor.news.times import spoken, stamp
from deskeditor.newsroom import Newsroom
from deskeditor.review import checking
from deskeditor.review.checking import Checked, Entry, Evidence, Finding, NameEntry, Part, Sheet


def show(asked: Namespace) -> int:
    with opened_by(asked) as newsroom:
        sheet = checking.sheet_of(newsroom, newsroom.find_story(asked.story))
        named = {id: person.display_name or person.name for id, person in people_of(newsroom).items()}
    shown = [
        (n, entry)
        for n, entry in enumerate(sheet.entries, 1)
        if not (asked.todo and entry.settled) and not (asked.queries and not entry.queries)
    ]
    if asked.json:
        print_json(_shape(sheet, shown, named))
        return DONE
    for n, entry in shown:
        _print_entry(n, entry, named)
    for claim in sheet.orphans:
        print(f"   -  gone: {claim.status}: {one_line(claim.words)}")
    covered = sheet.coverage
    print(f"{covered.settled} of {covered.lines} lines, {covered.percent} %")
    return DONE


def _shape(sheet: Sheet, shown: Sequence[tuple[int, Entry]], named: dict[str, str]) -> dict[str, Any]:
    return {
        "coverage": asdict(sheet.coverage) | {"percent": sheet.coverage.percent},
        "lines": [_shape_of_entry(n, entry, named) for n, entry in shown],
        "gone": [asdict(claim) | {"by": named.get(claim.by, claim.by), "by_id": claim.by} for claim in sheet.orphans],
    }


def _shape_of_entry(n: int, entry: Entry, named: dict[str, str]) -> dict[str, Any]:
    line = entry.line
    return {
        "number": n,
        "field": line.field,
        "start": line.start,
        "end": line.end,
        "words": line.words,
        **_shape_of_status(entry.checked, named),
        "parts": [_shape_of_part(part, named) for part in entry.parts],
        "queries": [{"words": query.words, "message": query.sentence} for query in entry.queries],
    }


def _shape_of_part(part: Part, named: dict[str, str]) -> dict[str, Any]:
    item = part.item
    place = {"kind": item.kind, "start": item.start, "end": item.end, "words": item.words}
    return place | _shape_of_status(part.checked, named)


def _shape_of_status(checked: Checked | None, named: dict[str, str]) -> dict[str, Any]:
    if checked is None:
        return {"status": "to check", "stale": False, "by": "", "at": "", "remark": "", "evidence": []}
    claim = checked.claim
    return {
        "status": claim.status,
        "stale": checked.stale,
        "by": named.get(claim.by, claim.by),
        "at": claim.at,
        "remark": claim.remark,
        "evidence": [{"kind": kind, "what": what, "where": where} for kind, what, where in claim.evidence],
    }


def _print_entry(n: int, entry: Entry, named: dict[str, str]) -> None:
    print(f"{n:4}  {_status(entry.checked, named)}: {one_line(entry.line.words)}")
    for part in entry.parts:
        if part.checked is not None:
            print(f"        {_status(part.checked, named)}: {part.item.kind} {one_line(part.item.words)}")
    for query in entry.queries:
        print(f"        ? {one_line(query.words)}: {one_line(query.sentence)}")


def _status(checked: Checked | None, named: dict[str, str]) -> str:
    if checked is None or (checked.claim.status == "to check" and not checked.stale):
        return "to check"
    claim = checked.claim
    who = one_line(named.get(claim.by, claim.by)) or "somebody"
    changed = ", changed since" if checked.stale else ""
    when = f", {spoken(claim.at)}" if claim.at else ""
    return f"{claim.status} ({who}{when}{changed})"


def names(asked: Namespace) -> int:
    with opened_by(asked) as newsroom:
        sheet = checking.sheet_of(newsroom, newsroom.find_story(asked.story))
        named = {id: person.display_name or person.name for id, person in people_of(newsroom).items()}
    if asked.json:
        print_json([_shape_of_name(name, named) for name in sheet.names])
        return DONE
    for name in sheet.names:
        spelled = name.spelling
        by = f"confirmed by {named.get(spelled.by, spelled.by) or 'somebody'}" if spelled is not None else "to confirm"
        times = len(name.named.uses)
        alike = f"; differs by a letter: {', '.join(name.named.alike)}" if name.named.alike else ""
        said = f"{name.named.name}: {times} {'mention' if times == 1 else 'mentions'}, {by}{alike}"
        print(one_line(said))
    return DONE


def _shape_of_name(name: NameEntry, named: dict[str, str]) -> dict[str, Any]:
    spelled = name.spelling
    return {
        "name": name.named.name,
        "titles": list(name.named.titles),
        "forms": list(name.named.forms),
        "mentions": [asdict(use) for use in name.named.uses],
        "alike": list(name.named.alike),
        "confirmed_by": named.get(spelled.by, spelled.by) if spelled is not None else "",
        "confirmed_at": spelled.at if spelled is not None else "",
        "remark": spelled.remark if spelled is not None else "",
    }


def set_status(asked: Namespace) -> int:
    with opened_by(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        photos, known = newsroom.photos_of(story), checking.known_names(newsroom, newsroom.story(story))
        evidence = _evidence(newsroom, asked.link, asked.file)
        with newsroom.edit(Story, story) as document:
            copy = checking.copy_of(document, photos, known)
            entry = _entry(checking.sheet(copy, with_queries=False).entries, asked.line)
            part = _part(entry, asked.part) if asked.part else None
            checked = part.checked if part is not None else entry.checked
            standing = checked.claim.evidence if checked is not None else ()
            finding = Finding(asked.status, newsroom.me, asked.remark, (*standing, *evidence), stamp(newsroom.clock()))
            thing = part.item if part is not None else entry.line
            place = checking.where(copy, entry.line.field, thing)
            id = checking.settle(document, part or entry, place, finding)
    return print_made(asked, id)


def _entry(entries: Sequence[Entry], name: str) -> Entry:
    """Raises BadInput when it is not just one."""
    if name.isascii() and name.isdigit():
        number = int(name) if len(name) < 10 else 0
        if not 1 <= number <= len(entries):
            raise BadInput(f"The sheet has {len(entries)} lines; there is no line {name}.")
        return entries[number - 1]
    found = [entry for entry in entries if name.strip() and name in entry.line.words]
    if len(found) != 1:
        raise BadInput(f"“{name}” is in {len(found)} lines of the sheet; give the number of one, or more words.")
    return found[0]


def _part(entry: Entry, words: str) -> Part:
    found = [part for part in entry.parts if part.item.words == words]
    if len(found) != 1:
        known = ", ".join(part.item.words for part in entry.parts) or "nothing"
        raise BadInput(f"“{words}” is not what can be checked in this line; that is: {known}.")
    return found[0]


def _evidence(newsroom: Newsroom, links: Sequence[str], files: Sequence[str]) -> tuple[Evidence, ...]:
    for link in links:
        if not link.startswith(("http://", "https://")):
            raise BadInput(f"“{link}” is no address of a page; it begins with https://.")
    kept = [("file", newsroom.keep_media(Path(file)), Path(file).name) for file in files]
    return (*(("link", link, "") for link in links), *kept)


def spelling(asked: Namespace) -> int:
    with opened_by(asked) as newsroom, newsroom.edit(Story, newsroom.find_story(asked.story)) as document:
        if asked.doubt:
            checking.doubt_spelling(document, asked.name)
        else:
            at = stamp(newsroom.clock())
            checking.confirm_spelling(document, asked.name, by=newsroom.me, remark=asked.remark, at=at)
    return DONE


def begin(asked: Namespace) -> int:
    return _switch(asked, on=True)


def end(asked: Namespace) -> int:
    return _switch(asked, on=False)


def _switch(asked: Namespace, *, on: bool) -> int:
    with opened_by(asked) as newsroom, newsroom.edit(Story, newsroom.find_story(asked.story)) as document:
        document.set("fact_check", on)
    return DONE
