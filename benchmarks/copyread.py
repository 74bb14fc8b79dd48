"""What the language check costs: a story from cold, a paragraph that changed, 3,000 terms; and its alarms on articles.

    python benchmarks/copyread.py [--words N ...] [--terms N] [--language TAG]
    python benchmarks/copyread.py --alarms FILE.jsonl [--level error]

All checks, as the window asks them on its worker: processor time of this process, and beside it the time that passed,
in which hunspell answers from a process of its own. The floor is reading the same paragraphs without any check.
FILE has an article a line (`id`, `text`, and `language` where it is not English); every alarm is printed with its
words, to be judged by a person.
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from article import make_article

from deskeditor.checks.copyread import Copyread, House
from deskeditor.checks.every import every_check
from deskeditor.checks.prose import Copy, passages
from deskeditor.checks.style.stylebook import stylebook
from deskeditor.news.findings import LEVELS, Finding

TIMES = 30
CONTEXT = 30


def measured(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the processor, and of the clock."""
    cpu, clock = time.process_time(), time.perf_counter()
    act()
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - clock) * 1000


def row(name: str, times: list[tuple[float, float]]) -> str:
    cpu, clock = ([one[n] for one in times] for n in (0, 1))
    worst = f"   most {max(cpu):8.1f}" if len(times) > 1 else ""
    return f"{name:50} {statistics.median(cpu):9.2f} ms of processor {statistics.median(clock):9.2f} ms{worst}"


def copy_of(text: str, tag: str) -> Copy:
    return Copy(passages({"body": text}, tag), tag)


def reread(checks: Copyread, text: str, tag: str) -> None:
    checks.check(copy_of(text, tag))


def keys_in(checks: Copyread, text: str, tag: str) -> list[tuple[float, float]]:
    """A letter more in the middle, again and again: all of it is read again as the window does."""
    at = text.index(". ", len(text) // 2)
    times = []
    for n in range(TIMES):
        changed = f"{text[:at]}{'abcdefghij'[n % 10] * (n // 10 + 1)}{text[at:]}"
        times.append(measured(partial(reread, checks, changed, tag)))
    return times


def costs(words: int, tag: str) -> None:
    text = make_article(words)
    _ = measured(lambda: passages({"body": make_article(200)}, tag))
    checks = every_check(House(stylebook=stylebook("")))
    checks.check(copy_of("One word.", tag))  # the dictionaries are there already when a second story is opened
    print(row(f"{words} words, read without a check", [measured(lambda: copy_of(text, tag))]))
    print(row(f"{words} words from cold", [measured(lambda: checks.check(copy_of(text, tag)))]))
    print(row(f"{words} words, one paragraph changed", keys_in(checks, text, tag)))


def terms(number: int, tag: str) -> None:
    """Of the paragraphs of an article: the house style by itself, then everything."""
    rows = "".join(f"w{n},word,term{n} of the house,other{n}\n" for n in range(number))
    book = stylebook("id,kind,match,use\n" + rows)
    text = make_article(10_000, plain=True)
    proses = [one.prose for one in copy_of(text, tag).passages if one.prose.place == "words"]
    shipped = stylebook("")
    for name, one in (("the shipped rules", shipped), (f"these and {number} terms", book)):
        one.findings(proses[0])
        print(row(f"style of a paragraph, {name}", [measured(partial(one.findings, prose)) for prose in proses[1:]]))
    longest = max(text.split("\n\n"), key=len)
    checks = every_check(House(stylebook=book))
    checks.check(copy_of("Term1 of the house.", tag))
    copies = [copy_of(f"{longest} {n}", tag) for n in range(TIMES)]
    times = [measured(partial(checks.check, copy)) for copy in copies]
    print(row(f"all of a paragraph of {len(longest.split())} words", times))


def alarms(file: Path, level: str) -> None:
    counted, house = dict.fromkeys(LEVELS, 0), House(stylebook=stylebook(""))
    for line in file.read_text("utf-8").splitlines():
        article = json.loads(line)
        for finding in every_check(house).check(copy_of(article["text"], article.get("language", "en"))):
            counted[finding.level] += 1
            if not level or finding.level == level:
                print(_shown(article["id"], article["text"], finding))
    print(", ".join(f"{number} of level {name}" for name, number in counted.items()))


def _shown(id: str, text: str, found: Finding) -> str:
    before, after = text[max(0, found.start - CONTEXT) : found.start], text[found.end : found.end + CONTEXT]
    words = f"{before}[{found.text}]{after}".replace("\n", " ")
    return f"{id}\t{found.level}\t{found.rule}\t{words}\t{found.message}"


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--words", type=int, nargs="*", default=[1000, 10_000, 50_000])
    asked.add_argument("--terms", type=int, default=3000)
    asked.add_argument("--language", default="en")
    asked.add_argument("--alarms", type=Path, help="articles, one a line")
    asked.add_argument("--level", default="", help="only alarms of this level")
    chosen = asked.parse_args()
    if chosen.alarms is not None:
        alarms(chosen.alarms, chosen.level)
        return
    for words in chosen.words:
        costs(words, chosen.language)
    terms(chosen.terms, chosen.language)


if __name__ == "__main__":
    main()
