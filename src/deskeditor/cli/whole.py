"""The newsroom as a whole: whether it is sound, making it so, and writing it out as plain files."""

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from deskeditor.cli import DONE, REFUSED
from deskeditor.cli.places import newsroom_folder
from deskeditor.news.problems import DamagedNewsroom
from deskeditor.upkeep import verifying
from deskeditor.upkeep.verifying import Deed, Flaw


def verify(asked: Namespace) -> int:
    """0: whole, or made whole; 1: something is to be done; what cannot be read at all is a DiskTrouble."""
    folder = newsroom_folder(asked)
    flaws = _flaws(folder, unreadable_too=asked.repair)
    deeds: list[Deed] = []
    left = flaws
    if asked.repair and any(flaw.severity == "damage" for flaw in flaws):
        deeds = [step for step in verifying.repair(folder) if isinstance(step, Deed)]
        left = _flaws(folder)
    if asked.json:
        _print_json(folder, flaws, deeds, left)
    else:
        _print(flaws, deeds, left)
    return DONE if verifying.is_whole(left) and not any(deed.lost for deed in deeds) else REFUSED


def _flaws(folder: Path, *, unreadable_too: bool = False) -> list[Flaw]:
    try:
        return [step for step in verifying.verify(folder) if isinstance(step, Flaw)]
    except DamagedNewsroom as damaged:
        if unreadable_too:
            return [Flaw("file", "damage", str(damaged))]
        raise


def _print(flaws: list[Flaw], deeds: list[Deed], left: list[Flaw]) -> None:
    for flaw in flaws:
        print(f"{flaw.severity:<8} {flaw.part:<9} {flaw.sentence}{f' {flaw.to_do}' if flaw.to_do else ''}")
    for deed in deeds:
        print(f"{'lost' if deed.lost else 'repaired':<8} {deed.sentence}")
    if deeds:
        print(f"deskeditor: It was repaired. {verifying.summary(left)}", file=sys.stderr)
    else:
        print(f"deskeditor: {verifying.summary(left)}", file=sys.stderr)


def _print_json(folder: Path, flaws: list[Flaw], deeds: list[Deed], left: list[Flaw]) -> None:
    said: dict[str, Any] = {
        "folder": str(folder),
        "whole": verifying.is_whole(left),
        "looked_at": list(verifying.parts()),
        "findings": [_shape(flaw) for flaw in flaws],
        "repaired": [{"message": deed.sentence, "lost": deed.lost} for deed in deeds],
        "left": [_shape(flaw) for flaw in left] if deeds else [],
    }
    print(json.dumps(said, ensure_ascii=False, indent=2))


def _shape(flaw: Flaw) -> dict[str, str]:
    return {
        "part": flaw.part,
        "severity": flaw.severity,
        "message": flaw.sentence,
        "to_do": flaw.to_do,
        "record_id": flaw.record,
    }


def export_newsroom(asked: Namespace) -> int:
    """Write everything out as plain files; prints the folder."""
    from deskeditor.newsroom import Newsroom
    from deskeditor.upkeep.plain_files import write_out

    with Newsroom.open(newsroom_folder(asked)) as newsroom:
        last = [*write_out(newsroom, Path(asked.folder).expanduser())][-1]
    if asked.json:
        print(json.dumps({"folder": str(last.folder), "files": last.done, "missing": list(last.missing)}))
    else:
        print(last.folder)
    for sentence in last.missing:
        print(f"deskeditor: {sentence}", file=sys.stderr)
    return DONE if not last.missing else REFUSED
