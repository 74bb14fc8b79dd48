"""Suggestions for a story on the command line."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any, Literal

from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, people_of, print_json
from deskeditor.cli.seats import one_of, opened_by
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.times import spoken
from deskeditor.review.suggestions import Open, decide_on, open_ones


def suggestions_list(asked: Namespace) -> int:
    with opened_by(asked) as newsroom:
        found = open_ones(newsroom, newsroom.find_story(asked.story))
        names = {id: person.display_name or person.name for id, person in people_of(newsroom).items()}
    if asked.json:
        print_json([_shape(one, names) for one in found])
        return DONE
    for one in found:
        print(_line(one, names))
    return DONE


def _shape(one: Open, names: dict[str, str]) -> dict[str, Any]:
    """`value` and `was` are JSON, of what is no prose."""
    said = asdict(one.suggestion)
    by = names.get(one.suggestion.by, one.suggestion.by)
    return said | {"by": by, "by_id": one.suggestion.by, "record": one.record, "photo": one.photo}


def _line(one: Open, names: dict[str, str]) -> str:
    said = one.suggestion
    what = " ".join(
        filter(None, (f"[-{said.deleted}-]" if said.deleted else "", f"{{+{said.inserted}+}}" if said.inserted else ""))
    )
    who = names.get(said.by, said.by) or "somebody"
    where = f"{one.photo} {said.field}" if one.photo else said.field
    return one_line(f"{said.id}  {where}: {said.kind} {what or said.value} ({who}, {spoken(said.at)})")


def suggestions_accept(asked: Namespace) -> int:
    return _decide(asked, "accepted")


def suggestions_reject(asked: Namespace) -> int:
    return _decide(asked, "rejected")


def _decide(asked: Namespace, outcome: Literal["accepted", "rejected"]) -> int:
    if bool(asked.ids) + bool(asked.all) + bool(asked.of) != 1:
        raise BadInput("Name suggestions by their ids, or give --all, or --of a person.")
    with opened_by(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        found = open_ones(newsroom, story)
        names = {id: {id, person.name, person.display_name} for id, person in people_of(newsroom).items()}
        every = [one.suggestion.id for one in found]
        if asked.ids:
            ids = [one_of(every, name, "open suggestion") for name in asked.ids]
        elif asked.of:
            ids = [one.suggestion.id for one in found if asked.of in names.get(one.suggestion.by, {one.suggestion.by})]
            if not ids:
                raise NotFound(f"There is no open suggestion of “{asked.of}” for this story.")
        else:
            ids = every
        number = decide_on(newsroom, story, ids, outcome)
    if asked.json:
        print_json({"id": story, "outcome": outcome, "decided": ids})
    else:
        print(number)
    return DONE
