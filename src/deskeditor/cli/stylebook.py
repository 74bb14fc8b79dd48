"""The stylebook on the command line."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from deskeditor.checks.style.rows import Fault
from deskeditor.checks.style.stylebook import Entry
from deskeditor.cli import DONE, REFUSED
from deskeditor.cli.commands import one_line, opened, print_json, tell
from deskeditor.news.problems import NotFound
from deskeditor.review import stylebook as books


def stylebook_list(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        found = books.stylebook_of(newsroom)
    shown = [one for one in found.entries if asked.section in (None, one.row.section)]
    if asked.json:
        print_json(
            {
                "rules": [_shape(one) for one in shown],
                "styles": [{"name": one.name, "rules": len(one.rules)} for one in found.styles],
                "faults": [asdict(fault) for fault in found.faults],
            }
        )
        return DONE
    for one in shown:
        if one.row.kind != "section":
            use = f" → {one_line(one.row.use)}" if one.row.use else ""
            state = "faulty" if one.fault else "on" if one.used else "off"
            print(f"{one.row.id:<28} {state:<7} {one_line(one.row.section):<20} {one_line(one.row.match)}{use}")
    for style in found.styles:
        print(f"styles/{one_line(style.name)}: {len(style.rules)} rules")
    _tell(found.faults)
    return DONE


def _shape(one: Entry) -> dict[str, object]:
    row = {name: value for name, value in asdict(one.row).items() if name != "more"}
    return row | {"used": one.used, "own": one.own, "shipped": one.shipped, "fault": one.fault}


def stylebook_check(asked: Namespace) -> int:
    if asked.file:
        faults = books.faults_of(Path(asked.file))
    else:
        with opened(asked, unlock=False) as newsroom:
            faults = books.stylebook_of(newsroom).faults
    if asked.json:
        print_json([asdict(fault) for fault in faults])
    else:
        for fault in faults:
            print(fault)
    return REFUSED if faults else DONE


def stylebook_import(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        taken = books.take_in(newsroom, Path(asked.file))
    if asked.json:
        print_json(
            {"rules": taken.rules, "styles": list(taken.styles), "faults": [asdict(fault) for fault in taken.faults]}
        )
    else:
        print(taken.sentence)
    _tell(taken.faults)
    return DONE


def stylebook_export(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        text = books.export(newsroom, asked.own)
    if asked.json:
        print_json({"csv": text})
    else:
        print(text, end="")
    return DONE


def stylebook_switch(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        found = books.stylebook_of(newsroom)
        known = {one.row.section for one in found.entries if one.row.section} | {one.name for one in found.styles}
        if asked.section not in known:
            raise NotFound(f"There is no section {asked.section}; there are {', '.join(sorted(known))}.")
        books.switch(newsroom, asked.section, asked.to == "on")
    if asked.json:
        print_json({"section": asked.section, "on": asked.to == "on"})
    return DONE


def stylebook_remove(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        found = books.stylebook_of(newsroom)
        if any(one.name == asked.rule for one in found.styles):
            books.remove_style(newsroom, asked.rule)
        elif any(one.row.id == asked.rule and one.own for one in found.entries):
            books.save(newsroom, (), (asked.rule,))
        else:
            raise NotFound(f"The newsroom has no rule and no style {asked.rule} of its own.")
    if asked.json:
        print_json({"removed": asked.rule})
    return DONE


def _tell(faults: tuple[Fault, ...]) -> None:
    for fault in faults:
        tell(str(fault))
