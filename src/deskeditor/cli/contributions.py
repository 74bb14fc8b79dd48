"""Reader comments on the command line. The e-mail addresses of readers are not shown here: output goes into files."""

from argparse import Namespace
from typing import Any, get_args

from deskeditor.checks.comments import FLAGS
from deskeditor.cli import DONE, TROUBLE
from deskeditor.cli.commands import one_line, opened, print_json, print_made, tell
from deskeditor.cli.secret_words import only_asking, secrets_for
from deskeditor.delivery.contributions import as_quote, as_tip, decide_on, fetch
from deskeditor.news.deliveries import Contribution, ContributionState
from deskeditor.news.problems import Ambiguous, NotFound
from deskeditor.newsroom import Newsroom

STATES: tuple[ContributionState, ...] = get_args(ContributionState)
SENTENCES: dict[str, str] = dict(FLAGS.items())
DECIDED: dict[str, ContributionState] = {
    "approve": "approved",
    "hold": "held",
    "reject": "rejected",
    "trash": "trash",
}
"""What a command makes of a comment."""


def contributions_list(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        story = getattr(asked, "story", None)
        state = getattr(asked, "state", None)
        if story:
            found = newsroom.contributions.of_story(newsroom.find_story(story))
            found = [one for one in found if state in (None, one.state)]
        else:
            found = newsroom.contributions.all((state,) if state else ())
        if asked.json:
            print_json([shape(one) for one in found])
            return DONE
        names = newsroom.story_names({one.story for one in found})
        for one in found:
            print(
                f"{one.id}  {one.state:<9} {one.received}  {one_line(names.get(one.story, ''))}  "
                f"{one_line(one.name)}: {one_line(one.words)}"
            )
            for flag in one.flags:
                print(f"{'':<8}{SENTENCES.get(flag, flag)}")
    return DONE


def shape(one: Contribution) -> dict[str, Any]:
    """As JSON, without the reader's e-mail address."""
    names = ("id", "story", "destination", "remote_id", "parent", "name", "words", "url", "received", "state")
    said = {name: getattr(one, name) for name in names}
    told = ("decided_by", "decided_at", "note")
    return said | {"flags": list(one.flags), "used": list(one.used)} | {name: getattr(one, name) for name in told}


def contributions_fetch(asked: Namespace) -> int:
    code = DONE
    with opened(asked) as newsroom:
        destination = newsroom.destinations.find(asked.to) if asked.to else only_asking(newsroom.destinations.all())
        secrets = secrets_for(newsroom, asked, destination)
        stories = [newsroom.find_story(asked.story)] if asked.story else []
        told = []
        for one in fetch(newsroom, secrets, stories):
            if one.sentence:
                tell(f"{one.destination.name}: {one.sentence}")
                code = TROUBLE
            told.append({"destination": one.destination.id, "story": one.story, "found": one.found, "new": one.new})
    if asked.json:
        print_json(told)
    else:
        print(f"{sum(int(str(one['new'])) for one in told)} new")
    return code


def contributions_decide(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        found = _one(newsroom, asked.id)
        secrets = secrets_for(newsroom, asked, newsroom.destinations.one(found.destination))
        state = DECIDED[asked.command.rpartition(" ")[2]]
        done = decide_on(newsroom, found.id, state, secrets, asked.note)
    if asked.json:
        print_json(shape(done))
    return DONE


def contributions_use(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        make = as_quote if asked.command.endswith("quote") else as_tip
        return print_made(asked, make(newsroom, _one(newsroom, asked.id).id))


def _one(newsroom: Newsroom, name: str) -> Contribution:
    found = [one for one in newsroom.contributions.all() if one.id.startswith(name.strip())]
    if not found:
        raise NotFound(f"There is no comment {name}; `contributions list` shows those that there are.")
    if len(found) > 1:
        ids = tuple(one.id for one in found)
        raise Ambiguous(f"{len(found)} comments begin with {name}; write more of the id.", ids)
    return found[0]
