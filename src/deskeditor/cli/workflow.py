"""The workflow on the command line: what the house settled, and the steps that a story takes."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal

from deskeditor.cli import DONE, REFUSED
from deskeditor.cli.commands import one_line, opened, people_of, print_json, tell
from deskeditor.cli.seats import opened_by, person_named
from deskeditor.formats.files import file_bytes
from deskeditor.news.plain import plain
from deskeditor.news.problems import BadInput
from deskeditor.news.times import spoken
from deskeditor.news.workflow import Action, Workflow
from deskeditor.news.workflow_file import LARGEST, BadWorkflow, parse, shipped_text
from deskeditor.newsroom import Newsroom
from deskeditor.review.workflow import Done, Move, act, checks, moves_of, seat_of, set_aside, set_check, take_back


def show(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        workflow, faults = newsroom.workflow, newsroom.house.faults(newsroom.profile.key)
    if asked.json:
        print_json(plain(workflow) | {"faults": [asdict(fault) for fault in faults]})
    else:
        _print_workflow(workflow)
    if faults:
        more = " `workflow check` tells the rest." if len(faults) > 1 else ""
        tell(f"workflow.toml is wrong, so the last one that was right holds. {faults[0]}{more}")
    return DONE


def _print_workflow(workflow: Workflow) -> None:
    print(one_line(workflow.name))
    if workflow.solo:
        print("Solo: everybody may do everything.")
    elif workflow.second_person:
        print("Somebody else than the writer makes a story ready and publishes it.")
    for state in workflow.states:
        print(f"state   {state.key:<18} {one_line(state.name)} ({state.meaning})")
    for action in workflow.actions:
        who = ", ".join(action.roles) or "everybody"
        print(f"action  {action.key:<18} {one_line(action.name)}: {', '.join(action.sources)} → {action.to}; {who}")
    needed = [f"the {check} check" for check in workflow.checks] + list(workflow.ready.fields)
    print(f"ready needs: {', '.join(needed) or 'nothing'}")
    for name, rules in workflow.desks.items():
        if rules.checks is not None:
            print(f"{one_line(name)} needs: {', '.join(f'the {check} check' for check in rules.checks) or 'no check'}")


def check(asked: Namespace) -> int:
    if asked.file:
        try:
            text = file_bytes(Path(asked.file), LARGEST).decode("utf-8")
        except UnicodeDecodeError:
            raise BadInput(f"{asked.file} is no text in UTF-8.") from None
    else:
        with opened(asked, unlock=False) as newsroom:
            text = newsroom.house.workflow_text(newsroom.profile.key)
    try:
        parse(text)
        faults: tuple[Any, ...] = ()
    except BadWorkflow as error:
        faults = error.faults
    if asked.json:
        print_json([asdict(fault) for fault in faults])
    else:
        for fault in faults:
            print(fault)
    return REFUSED if faults else DONE


def init(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        path = newsroom.house.workflow_path
        if path.exists() and not asked.replace:
            raise BadInput(f"{path} is there already; edit it, or give --replace.")
        newsroom.house.write_workflow(shipped_text(asked.profile or newsroom.profile.key))
    if asked.json:
        print_json({"path": str(path)})
    else:
        print(path)
    return DONE


# Steps


def move(asked: Namespace) -> int:
    with opened_by(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        if not asked.action:
            return _list_moves(asked, newsroom, story)
        to = person_named(newsroom, asked.to) if asked.to else ""
        key = _key(newsroom.workflow, asked.action)
        return _print_done(
            asked, act(newsroom, story, key, note=asked.note, assignee=to, accept=asked.accept_suggestions)
        )


def _key(workflow: Workflow, said: str) -> str:
    """The key of the action that is named by its key or by its name."""
    wanted = said.strip().casefold()
    named = [one.key for one in workflow.actions if wanted in (one.name.casefold(), one.key.replace("_", "-"))]
    return named[0] if named else said.strip()


def _list_moves(asked: Namespace, newsroom: Newsroom, story: str) -> int:
    found = moves_of(newsroom, story)
    if asked.json:
        print_json([_move_shape(one) for one in found])
        return DONE
    for one in found:
        print(f"{one.action.key:<18} {one_line(one.action.name)}{': ' if one.why_not else ''}{' '.join(one.why_not)}")
    return DONE


def _move_shape(one: Move) -> dict[str, Any]:
    shape: dict[str, Any] = plain(one.action)
    return shape | {
        "permitted": one.permitted,
        "why_not": list(one.why_not),
        "open_suggestions": one.open_suggestions,
    }


def file(asked: Namespace) -> int:
    return _step(asked, "file", lambda w, one: w.state(one.to).meaning == "in review" and not one.roles, asked.note)


def send_back(asked: Namespace) -> int:
    return _step(
        asked, "send_back", lambda w, one: w.state(one.to).meaning == "draft" and "note" in one.asks, asked.note
    )


def ready(asked: Namespace) -> int:
    accept = asked.accept_suggestions
    return _step(asked, "ready", lambda w, one: w.state(one.to).meaning == "ready", accept=accept)


def _step(
    asked: Namespace, key: str, such: Callable[[Workflow, Action], bool], note: str = "", *, accept: bool = False
) -> int:
    """Take the action of this key, or in a house that has none the first such one that leads on from here."""
    with opened_by(asked) as newsroom:
        story, workflow = newsroom.find_story(asked.story), newsroom.workflow
        if workflow.action(key) is None:
            onward = workflow.actions_from(newsroom.story(story).state)
            key = next((one.key for one in onward if such(workflow, one)), key)
        done = act(newsroom, story, key, note=note, accept=accept)
        open_ones = len(newsroom.story(story).suggestions)
        if open_ones and workflow.state(done.state).meaning == "ready":
            many = "One suggestion is" if open_ones == 1 else f"{open_ones} suggestions are"
            tell(f"{many} still open: it is not published before somebody decides (`suggestions`).")
        return _print_done(asked, done)


def take_back_(asked: Namespace) -> int:
    with opened_by(asked) as newsroom:
        return _print_done(asked, take_back(newsroom, newsroom.find_story(asked.story)))


def _print_done(asked: Namespace, done: Done) -> int:
    if asked.json:
        shape = asdict(done)
        print_json({"id": shape.pop("story")} | shape)
    else:
        print(done.state)
        tell(done.sentence)
    return DONE


# Aside, and checks


def hold(asked: Namespace) -> int:
    return _aside(asked, "hold", True, asked.reason)


def release(asked: Namespace) -> int:
    return _aside(asked, "hold", False)


def spike(asked: Namespace) -> int:
    return _aside(asked, "spiked", True, asked.reason)


def _aside(asked: Namespace, what: Literal["hold", "spiked"], on: bool, reason: str = "") -> int:
    with opened_by(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        set_aside(newsroom, story, what, on, reason)
    if asked.json:
        print_json({"id": story, what: on})
    return DONE


def checks_(asked: Namespace) -> int:
    said = [status for status in ("done", "required", "waived") if getattr(asked, status)]
    if len(said) > 1 or (said and not asked.check):
        raise BadInput("Name one check, and one of --done, --required and --waived.")
    with opened_by(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        if said:
            set_check(newsroom, story, asked.check, _status(said[0]), asked.note)
        found = checks(newsroom.workflow, newsroom.story(story), seat_of(newsroom))
        names = {id: person.display_name or person.name for id, person in people_of(newsroom).items()}
    found = [line for line in found if asked.check in (None, line.name)]
    if asked.json:
        print_json(
            [
                {"check": line.name, "status": line.state.status, "by": names.get(line.state.by, line.state.by)}
                | {"by_id": line.state.by, "at": line.state.at, "of_house": line.of_house}
                for line in found
            ]
        )
        return DONE
    for line in found:
        by = f" by {one_line(names.get(line.state.by, line.state.by))}" if line.state.by else ""
        at = f", {spoken(line.state.at)}" if line.state.at else ""
        print(f"{line.name:<10} {line.state.status}{by}{at}")
    return DONE


def _status(said: str) -> Literal["not needed", "required", "done"]:
    return "done" if said == "done" else "required" if said == "required" else "not needed"
