"""How many quotations of news articles are found, and of how many the speaker, on articles marked by hand.

    python benchmarks/quotations.py FOLDER [--gold FILE ...] [--errors N]

FOLDER holds the marked articles (`*.jsonl`, one article a line: id, text, quotes with start, end and speaker, others)
and the script that scores them, `score_quotes.py`. They are no part of this project; without them one line says so.
"""

import argparse
import importlib.util
import sys
import time
from pathlib import Path
from typing import Any, Protocol, cast

from deskeditor.checks.quotes.spans import spans
from deskeditor.checks.quotes.speakers import attributed

SCORER = "score_quotes.py"
LANGUAGE = "en"


class Scorer(Protocol):
    def load(self, path: str) -> list[dict[str, Any]]: ...

    def score(
        self, gold_docs: list[dict[str, Any]], pred_docs: list[dict[str, Any]], errors: int
    ) -> dict[str, Any]: ...


def main() -> int:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("folder", type=Path, help="with the marked articles and the script that scores them")
    asked.add_argument(
        "--gold", type=Path, nargs="*", help="files of marked articles; all of the folder when none is named"
    )
    asked.add_argument("--errors", type=int, default=0, help="list so many mistakes")
    chosen = asked.parse_args()
    scorer = _scorer(chosen.folder / SCORER)
    files = chosen.gold or sorted(chosen.folder.glob("*.jsonl"))
    if scorer is None or not files:
        print(f"Left out: no marked articles and {SCORER} in {chosen.folder}.")
        return 0
    print(f"{'file':20} {'articles':>8} {'span F1':>8} {'speaker':>8} {'both F1':>8} {'ms/article':>10}")
    for file in files:
        _print_row(file, scorer, chosen.errors)
    return 0


def _scorer(path: Path) -> Scorer | None:
    spec = importlib.util.spec_from_file_location("score_quotes", path) if path.is_file() else None
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast(Scorer, module)


def _print_row(file: Path, scorer: Scorer, errors: int) -> None:
    gold = scorer.load(str(file))
    begun = time.perf_counter()
    found = [{"id": article["id"], "quotes": _quotations(article["text"])} for article in gold]
    each = (time.perf_counter() - begun) * 1000 / max(len(gold), 1)
    scores = scorer.score(gold, found, errors)
    figures = (scores["overlap"]["f1"], scores["speaker_last"], scores["end2end"]["f1"])
    row = " ".join(f"{figure:8.3f}" for figure in figures)
    print(f"{file.name:20} {len(gold):8} {row} {each:10.1f}")
    for error in scores["errors"]:
        print(f"    {error}")


def _quotations(text: str) -> list[dict[str, object]]:
    """One for each paragraph of a quotation, since the articles are marked so."""
    return [
        {"start": start, "end": end, "speaker": quotation.speaker.name or None}
        for quotation in attributed(text, spans(text, LANGUAGE), LANGUAGE)
        for start, end in quotation.pieces
    ]


if __name__ == "__main__":
    sys.exit(main())
