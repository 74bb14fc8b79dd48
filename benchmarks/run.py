"""All measurements, or those that are named: `python benchmarks/run.py [editor keystroke preview ...]`.

Takes about a quarter of an hour; `--quick` measures less of each.
"""

import argparse
import sys
from collections.abc import Callable, Mapping

import editor
import keystroke
import log
import margin
import opening
import preview
import quotes
import search
import start
import watching
from report import Row, show
from screen import missing

ALL: Mapping[str, Callable[[], list[Row]]] = {
    "editor": editor.measure,
    "keystroke": keystroke.measure,
    "preview": preview.measure,
    "start": start.measure,
    "opening": opening.measure,
    "search": search.measure,
    "log": log.measure,
    "quotes": quotes.measure,
    "watching": watching.measure,
    "margin": margin.measure,
}
QUICK: Mapping[str, Callable[[], list[Row]]] = {
    "editor": lambda: editor.measure(keys=100),
    "keystroke": lambda: keystroke.measure((1_000, 10_000), lines=1),
    "preview": lambda: preview.measure((1_000, 10_000), keys=6),
    "start": lambda: start.measure(2_000, starts=3),
    "opening": lambda: opening.measure(openings=4),
    "search": lambda: search.measure(10_000),
    "log": lambda: log.measure(20_000, times=3),
    "quotes": lambda: quotes.measure(times=3),
    "watching": lambda: watching.measure(keys=40),
    "margin": lambda: margin.measure(lines=100),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("named", nargs="*", metavar="NAME", help=f"one of {', '.join(ALL)}")
    parser.add_argument("--quick", action="store_true", help="fewer lengths and repetitions")
    given = parser.parse_args()
    unknown = set(given.named) - set(ALL)
    if unknown:
        parser.error(f"there is no measurement {', '.join(sorted(unknown))}; there are {', '.join(ALL)}")
    if lacking := missing():
        print(f"Not installed: {', '.join(lacking)}. On Debian and Ubuntu: sudo apt install xvfb openbox dbus xauth")
        return 2
    which = QUICK if given.quick else ALL
    rows: list[Row] = []
    for name in given.named or ALL:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        rows += which[name]()
    show(rows)
    return 1 if any(row.times is None for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
