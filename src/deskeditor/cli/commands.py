"""What each command does. A command gets the arguments and returns the exit code; Problems are told by `cli.main`."""

import getpass
import json
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from deskeditor.cli import BAD_INPUT, DONE, REFUSED, exit_code, values
from deskeditor.cli.checking_arguments import CHECKING
from deskeditor.cli.delivery_arguments import DELIVERIES
from deskeditor.cli.exchange_arguments import EXCHANGE
from deskeditor.cli.ledger_arguments import LEDGER
from deskeditor.cli.passphrases import passphrase_given
from deskeditor.cli.photos_arguments import PHOTOS
from deskeditor.cli.places import newsroom_folder
from deskeditor.cli.planning_arguments import PLANNING
from deskeditor.cli.quotations_arguments import QUOTATIONS
from deskeditor.cli.recordings_arguments import RECORDINGS
from deskeditor.cli.replacing_arguments import REPLACING
from deskeditor.cli.shape_arguments import SHAPE
from deskeditor.cli.shapes import export_shape, format_shape, hit_shape, row_shape, story_shape
from deskeditor.cli.stylebook_arguments import STYLEBOOK
from deskeditor.cli.templates_arguments import TEMPLATES
from deskeditor.cli.translating_arguments import TRANSLATING
from deskeditor.cli.upkeep import UPKEEP
from deskeditor.cli.vault_arguments import VAULT
from deskeditor.cli.words_arguments import WORDS
from deskeditor.cli.workflow_arguments import WORKFLOW
from deskeditor.formats.export import Progress
from deskeditor.formats.files import LARGEST_TEXT, file_bytes, in_brief
from deskeditor.formats.importing import import_file
from deskeditor.formats.plain_text import decoded
from deskeditor.formats.readers import readers
from deskeditor.formats.readers import troubles as reader_troubles
from deskeditor.formats.registry import DEFAULT, FORMATS, format_named
from deskeditor.formats.registry import troubles as format_troubles
from deskeditor.leaving import Override, leave_together
from deskeditor.news.problems import BadInput, Problem
from deskeditor.news.records import Person
from deskeditor.newsroom import Newsroom, StoryFilter, StoryRow
from deskeditor.review.workflow import refuse_fields
from deskeditor.text import searching

PAGE = 1000
"""Stories that `list` reads at once."""


# Which newsroom, which record


@contextmanager
def opened(asked: Namespace, *, unlock: bool = True) -> Iterator[Newsroom]:
    """The newsroom that is meant; with the vault of who writes here open, when the passphrase was given."""
    with Newsroom.open(newsroom_folder(asked)) as newsroom:
        passphrase = passphrase_given(asked) if unlock and newsroom.vault.is_set() else ""
        if passphrase:
            newsroom.vault.open(passphrase)
        yield newsroom


def _people(newsroom: Newsroom) -> list[Person]:
    return newsroom.records("person")


def people_of(newsroom: Newsroom) -> dict[str, Person]:
    """Everybody of the newsroom by id."""
    return {person.id: person for person in _people(newsroom)}


def _given(asked: Namespace, *names: str) -> dict[str, Any]:
    """The options that were given, as fields."""
    return {name: getattr(asked, name) for name in names if getattr(asked, name) not in (None, False)}


# Answers


def print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_made(asked: Namespace, id: str, **more: Any) -> int:
    if asked.json:
        print_json({"id": id, **more})
    else:
        print(id)
    return DONE


def tell(sentence: str) -> None:
    print(f"deskeditor: {sentence}", file=sys.stderr)


# Stories


def init(asked: Namespace) -> int:
    folder = Path(asked.folder).expanduser()
    with Newsroom.create(folder, name=asked.name, profile=asked.profile) as newsroom:
        made = {"folder": str(newsroom.folder), "name": newsroom.name, "profile": newsroom.profile.key}
    if asked.json:
        print_json(made)
    else:
        print(made["folder"])
    return DONE


def new(asked: Namespace) -> int:
    fields = _given(asked, "slugline", "headline", "dek", "dateline")
    if asked.language is not None:
        fields["language"] = values.language(asked.language)
    if asked.body is not None:
        fields["body"] = words_of(asked.body)
    with opened(asked) as newsroom:
        known = {name: p.id for p in _people(newsroom) for name in (p.display_name, p.name) if name}
        id = newsroom.new_story(**fields, bylines=values.bylines(asked.byline, known))
    return print_made(asked, id, slugline=asked.slugline)


def words_of(file: str) -> str:
    """The words of a file, as they are; `-` is standard input."""
    if file == "-":
        if sys.stdin is None:
            raise BadInput("Standard input is closed; name a file with the words of the body.")
        return decoded(sys.stdin.buffer.read(), "standard input")
    return decoded(file_bytes(Path(file), LARGEST_TEXT), Path(file).name)


def import_(asked: Namespace) -> int:
    code = DONE
    with opened(asked) as newsroom:
        for file in asked.files:
            try:
                came = import_file(newsroom, Path(file))
            except Problem as problem:
                tell(str(problem))
                code = max(code, exit_code(problem))
                continue
            for one in came:
                line = {"id": one.id, "slugline": one.slugline, "warnings": list(one.warnings)}
                print(json.dumps(line, ensure_ascii=False), flush=True)
    return code


def list_(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        view = StoryFilter(
            states=(values.state(asked.state, newsroom.workflow.states),) if asked.state else (),
            desks=(asked.desk,) if asked.desk else (),
            spiked=asked.spiked,
        )
        rows: list[StoryRow] = []
        while len(page := newsroom.stories(view, len(rows), PAGE)) == PAGE:
            rows += page
        rows += page
    if asked.json:
        print_json([row_shape(row) for row in rows])
    else:
        for row in rows:
            print(f"{row.id}  {row.state:<12} {row.words:>6}  {row.slugline}  {one_line(row.headline)}")
    return DONE


def show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        shape = story_shape(newsroom, newsroom.find_story(asked.story))
    if asked.json:
        print_json(shape)
    else:
        _print_story(shape)
    return DONE


def _print_story(shape: Mapping[str, Any]) -> None:
    for name in ("id", "slugline", "headline", "dek", "dateline", "language", "state", "desk", "deadline", "assignee"):
        if shape[name]:
            print(f"{name}: {one_line(str(shape[name]))}")
    for line in shape["bylines"]:
        print(f"{line['role']}: {line['name']}")
    for photo in shape["photos"]:
        print(f"photo: {photo['name']} ({photo['role']}): {one_line(photo.get('caption', ''))}")
    print(f"\n{shape['body']}")


CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def one_line(text: str) -> str:
    """For a line on the terminal: what is in a title or a name gives it no orders."""
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))


def set_(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        id = newsroom.find_story(asked.story)
        fields = values.fields(asked.values, newsroom.story(id), _people(newsroom), newsroom.workflow.states)
        refuse_fields(newsroom, id, fields)
        newsroom.set_fields(id, **fields)
    return print_made(asked, id) if asked.json else DONE


def search(asked: Namespace) -> int:
    for trouble in searching.search(" ".join(asked.words)).troubles:
        raise BadInput(trouble)
    with opened(asked) as newsroom:
        found = newsroom.search(" ".join(asked.words), asked.limit)
    if asked.json:
        print_json([hit_shape(hit) for hit in found])
    else:
        for hit in found:
            print(f"{hit.kind} {hit.id}  {one_line(hit.title)}: {one_line(hit.snippet)}")
    return DONE


# Leaving


def export(asked: Namespace) -> int:
    format = format_named(asked.format)
    if asked.reason and not asked.override:
        raise BadInput("--reason goes with --override.")
    if asked.together is not None and not asked.together.strip():
        raise BadInput("--together needs a name for the file of all stories.")
    if asked.legal_notes and not format.review:
        raise BadInput(f"--legal-notes goes with a format for review; no notes leave in “{format.title}”.")
    with opened(asked) as newsroom:
        ids = [newsroom.find_story(name) for name in asked.stories]
        override = Override(asked.by or own_name(newsroom), asked.reason) if asked.override else None
        output = Path(asked.output).expanduser()
        done = []
        if asked.together:
            steps = leave_together(newsroom, ids, format, output, asked.together, zipped=asked.zip, override=override)
        else:
            from deskeditor.leaving_many import leave_many  # processes, which other commands need not know

            legal = asked.legal_notes
            steps = leave_many(newsroom, ids, format, output, zipped=asked.zip, override=override, legal=legal)
        for progress in steps:
            if progress.outcome != "working":
                done.append(progress)
                _tell_export(progress, quiet=asked.json)
    if asked.json:
        print_json([export_shape(progress, format.name) for progress in done])
    return max(_export_code(progress) for progress in done)


def own_name(newsroom: Newsroom) -> str:
    """Who writes here, else who is logged in to the machine."""
    known = {person.id: person.display_name or person.name for person in _people(newsroom)}
    try:
        return known.get(newsroom.me) or getpass.getuser()
    except (OSError, KeyError):
        return ""


def _tell_export(progress: Progress, *, quiet: bool) -> None:
    if progress.outcome == "exported" and not quiet:
        print(progress.path)
    title = in_brief(progress.title or progress.story_id)
    if progress.sentence:
        tell(f"{title}: {progress.sentence}")
    for finding in progress.verdict.warnings if progress.verdict and progress.outcome == "exported" else ():
        tell(f"warning: {title}: {finding.sentence}")


def _export_code(progress: Progress) -> int:
    if progress.outcome == "refused":
        return REFUSED
    if progress.problem is not None:
        return exit_code(progress.problem)
    return DONE if progress.outcome == "exported" else BAD_INPUT


def formats(asked: Namespace) -> int:
    if asked.readers:
        return _readers(asked)
    if asked.json:
        print_json([format_shape(f, default=f.name == DEFAULT) for f in FORMATS.values()])
    else:
        width = max(map(len, FORMATS)) + 1
        for f in FORMATS.values():
            print(f"{f.name:<{width}} {f.title}{' (default)' if f.name == DEFAULT else ''}")
    for sentence in format_troubles():
        tell(sentence)
    return DONE


def _readers(asked: Namespace) -> int:
    """What can come in, in the order in which it is asked whether a file is its own."""
    found = readers()
    if asked.json:
        print_json([{"name": r.name, "title": r.title, "extensions": list(r.extensions)} for r in found.values()])
    else:
        width = max(map(len, found)) + 1
        for r in found.values():
            print(f"{r.name:<{width}} {r.title} ({' '.join(filter(None, r.extensions))})")
    for sentence in reader_troubles():
        tell(sentence)
    return DONE


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "init": init,
    "new": new,
    "import": import_,
    "list": list_,
    "show": show,
    "set": set_,
    "search": search,
    **PHOTOS,
    **LEDGER,
    **RECORDINGS,
    "export": export,
    "formats": formats,
    **DELIVERIES,
    **PLANNING,
    **UPKEEP,
    **VAULT,
    **QUOTATIONS,
    **WORKFLOW,
    **STYLEBOOK,
    **WORDS,
    **TEMPLATES,
    **SHAPE,
    **TRANSLATING,
    **REPLACING,
    **CHECKING,
    **EXCHANGE,
}
