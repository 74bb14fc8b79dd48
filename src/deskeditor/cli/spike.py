"""The spike on the command line, and what is destroyed for good."""

import json
import sys
from argparse import Namespace
from typing import Any

from deskeditor.cli import BAD_INPUT, DONE
from deskeditor.cli.commands import opened
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep import destroying, spike


def spike_list(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        found = spike.on_spike(newsroom)
    if asked.json:
        _print_json([_shape(one) for one in found])
        return DONE
    for one in found:
        left = "may be emptied" if one.ripe else f"safe for {destroying.amount(one.days_left, 'day')}"
        who = f" by {one.who}" if one.who else ""
        print(f"{one.spiked.kind} {one.spiked.id}  {one.spiked.title}  spiked {one.spiked.since}{who}, {left}")
    return DONE


def spike_restore(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        back = spike.restore(newsroom, [destroying.named(newsroom, name) for name in asked.ids])
    if asked.json:
        _print_json(back)
    else:
        print(f"{destroying.amount(len(back), 'record')} restored.")
    return DONE


def spike_empty(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        found = spike.on_spike(newsroom)
        ripe = spike.emptied(found)
        later = len(found) - len(ripe)
        if later:
            said = f"{destroying.amount(later, 'record')} on the spike {'is' if later == 1 else 'are'} safe for longer."
            print(f"deskeditor: {said}", file=sys.stderr)
        if not ripe:
            return _nothing(asked)
        return _destroy(newsroom, destroying.going(newsroom, ripe), asked)


def _nothing(asked: Namespace) -> int:
    if asked.json:
        _print_json([])
    else:
        print("Nothing on the spike may be emptied yet.")
    return DONE


def destroy(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        name = destroying.named(newsroom, asked.name)
        return _destroy(newsroom, destroying.going(newsroom, [name], only=asked.only), asked)


def _destroy(newsroom: Newsroom, going: destroying.Going, asked: Namespace) -> int:
    """Without --yes it is said what would go, and nothing does."""
    if not asked.yes:
        for sentence in destroying.sentences(going):
            print(f"deskeditor: {sentence}", file=sys.stderr)
        print("deskeditor: Nothing was destroyed; say --yes to do it. It cannot be undone.", file=sys.stderr)
        return BAD_INPUT
    done = destroying.destroy(newsroom, going, in_backups=asked.backups)
    told = destroying.told(done, len(going.pieces))
    if asked.json:
        _print_json({"destroyed": list(going.ids), "left": done.left, "backups": [str(b.path) for b in done.backups]})
        for sentence in told:
            print(f"deskeditor: {sentence}", file=sys.stderr)
    else:
        print("\n".join(told))
    return DONE


def _shape(one: spike.OnSpike) -> dict[str, Any]:
    spiked = one.spiked
    return {
        "id": spiked.id,
        "kind": spiked.kind,
        "title": spiked.title,
        "spiked_by": one.who,
        "spiked_at": spiked.since,
        "days_left": one.days_left,
    }


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
