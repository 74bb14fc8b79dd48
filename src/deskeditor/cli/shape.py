"""The shape of a story on the command line."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from deskeditor.checks.shape import Place, Shape
from deskeditor.checks.snippets import Line
from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, opened, print_json
from deskeditor.review.shape import shape_of

LONGEST_SHOWN = 70
NAMES = {
    "headline": "headline",
    "headline_social": "headline for social media",
    "headline_print": "headline in print",
    "dek": "standfirst",
}


def show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        found = shape_of(newsroom, newsroom.story(newsroom.find_story(asked.story)))
    if asked.json:
        print_json(_shape(found))
        return DONE
    print(f"{found.words} words, {found.own} without quotations, {found.share_quoted} % quoted")
    print(f"{max(1, round(found.reading_time_s / 60))} min to read")
    print(f"{found.sentences} sentences, {found.per_sentence:g} words each")
    if found.readability is not None:
        print(f"{found.readability.formula} {found.readability.score:g}: {found.readability.ease} to read")
    for voice in found.voices:
        name = voice.name or "somebody whom the copy does not name"
        print(one_line(f"quoted: {name}, {_times(voice.quotations)}, {voice.words} words"))
    if found.longest is not None:
        print(f"longest quotation: {_place(found.longest)}")
    for one in found.long_sentences:
        print(f"long sentence: {_place(one)}")
    for head in found.headlines:
        if head.text:
            print(f"{NAMES[head.field]}: {head.characters} of {head.limit} characters, {head.words} words")
    for snippet in found.snippets:
        print(f"{snippet.where} title: {_line(snippet.title)}")
        print(f"{snippet.where} description: {_line(snippet.description)}")
    return DONE


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _place(place: Place) -> str:
    text = one_line(place.text)
    return f"{place.words} words: {text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN].rstrip() + '…'}"


def _line(line: Line) -> str:
    return f"{line.length} of about {line.limit} {line.unit}: {line.shown or '-'}"


def _shape(found: Shape) -> dict[str, Any]:
    return asdict(found) | {
        "own": found.own,
        "share_quoted": found.share_quoted,
        "per_sentence": found.per_sentence,
        "headlines": [asdict(head) | {"too_long": head.is_too_long} for head in found.headlines],
        "snippets": [
            {
                "where": snippet.where,
                "title": asdict(snippet.title) | {"cut": snippet.title.is_cut},
                "description": asdict(snippet.description) | {"cut": snippet.description.is_cut},
            }
            for snippet in found.snippets
        ],
    }
