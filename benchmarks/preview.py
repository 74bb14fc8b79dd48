"""From the key to the preview: when the changed paragraph shows there, in stories of 1,000, 10,000 and 50,000 words.

The floor is the same key in a bare QPlainTextEdit.
"""

import argparse
import tempfile
from pathlib import Path

import keystroke
from report import Row, Times, show

KEYS = 20


def measure(lengths: tuple[int, ...] = keystroke.LENGTHS, keys: int = KEYS, shots: str = "") -> list[Row]:
    rows = []
    seen = ("--shots", shots) if shots else ()
    for words in lengths:
        with tempfile.TemporaryDirectory(prefix="deskeditor-bench-") as tmp:
            least = keystroke.floor(Path(tmp), words, "--lines", "1", "--burst-lines", "0")
            found = keystroke.deskeditor(
                Path(tmp), words, "--lines", "0", "--burst-lines", "0", "--preview-keys", str(keys), *seen
            )
        shown = found.get("preview", {})
        times = Times.of(shown["raw"]) if shown.get("n") else None
        problem = str(found.get("error", "")) or f"{shown.get('missed', keys)} keys did not show in the preview"
        rows.append(
            Row("key to preview", f"{words:,} words", times, keystroke.steady(least), "p95 under 40 ms", problem)
        )
    return rows


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--words", type=int, nargs="*", default=keystroke.LENGTHS)
    parser.add_argument("--keys", type=int, default=KEYS)
    parser.add_argument("--shots", default="", help="folder for pictures of the screen at every step")
    given = parser.parse_args()
    show(measure(tuple(given.words), given.keys, given.shots))
