"""Commands that bring together what was written apart, and send a story to a desk."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from deskeditor.cli import DONE
from deskeditor.cli.commands import opened, print_json, tell
from deskeditor.cli.shapes import mixed_shape
from deskeditor.news.mixed import spoken
from deskeditor.upkeep import desktop
from deskeditor.upkeep.merging import Came, Mixed, Report
from deskeditor.upkeep.merging import merge as merge_newsroom
from deskeditor.upkeep.storyfile import SUFFIX, open_file
from deskeditor.upkeep.storyfile import send as send_story


def merge(asked: Namespace) -> int:
    other = Path(asked.folder).expanduser()
    with opened(asked) as newsroom:
        report = open_file(newsroom, other)[1] if other.suffix.lower() == SUFFIX else merge_newsroom(newsroom, other)
        titles = {mixed.record: _title(report, mixed) for mixed in report.mixed}
    if asked.json:
        print_json(report_shape(report))
    else:
        _print(report, titles)
    return DONE


def _title(report: Report, mixed: Mixed) -> str:
    return next((came.title for came in report.came if came.id == mixed.record and came.title), mixed.record)


def _print(report: Report, titles: Mapping[str, str]) -> None:
    for sentence in report.sentences:
        print(sentence)
    for came in report.came:
        if came.new or came.fields:
            what = "new" if came.new else ", ".join(came.fields)
            print(f"{came.kind} {came.id}  {came.title}: {what}, +{came.words} -{came.gone} words")
    for mixed in report.mixed:
        print(f"\n{titles[mixed.record]}, {mixed.name}:")
        for label, words in (("ours", mixed.ours), ("theirs", mixed.theirs), ("merged", mixed.merged)):
            print(f"  {label + ':':<8} {' '.join(spoken(mixed, words).split())}")


def report_shape(report: Report) -> dict[str, Any]:
    return {
        "origin": report.origin,
        "nothing_new": report.nothing_new,
        "stories_new": len(report.of("story", new=True)),
        "stories_changed": len(report.of("story", new=False)),
        "words": report.words,
        "files": report.files,
        "house_words": report.house_words,
        "versions": report.total("versions"),
        "came": [_came_shape(came) for came in report.came],
        "mixed": [mixed_shape(mixed) for mixed in report.mixed],
        "destroyed_here": [{"kind": one.kind, "id": one.id} for one in report.refused],
        "destroyed_there": list(report.destroyed_there),
        "namesakes": list(report.namesakes),
        "missing": list(report.missing),
        "messages": list(report.sentences),
    }


def _came_shape(came: Came) -> dict[str, Any]:
    return {
        "kind": came.kind,
        "id": came.id,
        "title": came.title,
        "new": came.new,
        "fields": list(came.fields),
        "words_added": came.words,
        "words_removed": came.gone,
        "mixed": came.mixed,
        "versions": came.versions,
    }


def send(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        sent = send_story(newsroom, newsroom.find_story(asked.story), Path(asked.output) if asked.output else None)
    for finding in sent.verdict.warnings:
        tell(f"warning: {finding.sentence}")
    for banner in sent.verdict.banners:
        tell(f"warning: {banner}")
    if asked.json:
        print_json(
            {"path": str(sent.path), "sha256": sent.sha256, "left": sent.left, "missing": list(sent.missing)}
            | {"messages": list(sent.sentences)}
        )
    else:
        print(sent.path)
        for sentence in sent.sentences[1:]:
            tell(sentence)
    return DONE


def desktop_install(asked: Namespace) -> int:
    return _told(asked, desktop.install())


def desktop_remove(asked: Namespace) -> int:
    return _told(asked, desktop.remove())


def _told(asked: Namespace, sentence: str) -> int:
    if asked.json:
        print_json({"message": sentence})
    else:
        print(sentence)
    return DONE
