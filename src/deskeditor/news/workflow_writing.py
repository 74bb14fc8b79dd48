"""A workflow written into the text of its file, so that comments and the order in which somebody put things stay."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from deskeditor.news.workflow import Action, Aside, DeskRules, ReadyRules, State, SuggestionRules, Workflow
from deskeditor.news.workflow_file import parse

FILE_NAMES = {"sources": "from"}
"""What a field of `Action` is called in the file, where that is another name."""
USUAL = Action("", "", (), "")


def written(text: str, workflow: Workflow) -> str:
    """The text, changed as little as possible so that it says this workflow.

    Raises BadWorkflow for a text that is none, and for a workflow that the file cannot say.
    """
    import tomlkit  # nobody else needs it while the program starts

    stands = parse(text)
    whole: Any = tomlkit.parse(text)
    for name in ("name", "solo", "second_person", "opens_on"):
        _set(whole, name, getattr(workflow, name), getattr(stands, name))
    _put_list(whole, "states", [_state(one) for one in workflow.states])
    _put_list(whole, "actions", [_action(one) for one in workflow.actions])
    _put(whole, "publishing", {"roles": workflow.publishers}, {"roles": stands.publishers})
    _put(whole, "checks", {"needed": workflow.checks}, {"needed": stands.checks})
    if workflow.check_roles != stands.check_roles:
        _put(whole, "checks", {"roles": {n: list(r) for n, r in workflow.check_roles.items()}}, {})
    if workflow.desks != stands.desks:
        whole["desks"] = {name: _desk(rules) for name, rules in workflow.desks.items()}
    _put(whole, "hold", _fields(workflow.hold), _fields(stands.hold))
    _put(whole, "spike", _fields(workflow.spike), _fields(stands.spike))
    _put(whole, "ready", _ready(workflow.ready), _ready(stands.ready))
    _put(whole, "suggestions", _fields(workflow.suggestions), _fields(stands.suggestions))
    made = str(tomlkit.dumps(whole))
    parse(made)
    return made


def _set(table: Any, name: str, value: Any, stands: Any) -> None:
    """What stands so already stays as it was written."""
    if value != stands:
        table[name] = list(value) if isinstance(value, tuple) else value


def _put(whole: Any, name: str, wanted: Mapping[str, Any], stands: Mapping[str, Any]) -> None:
    if wanted == stands:
        return
    if name not in whole:
        whole[name] = {}
    for key, value in wanted.items():
        _set(whole[name], key, value, stands.get(key))


def _put_list(whole: Any, name: str, wanted: list[dict[str, Any]]) -> None:
    """A list of tables, each known by its `key`."""
    import tomlkit

    there = {str(one["key"]): one for one in whole.get(name, ())}
    for one in wanted:
        table = there.setdefault(one["key"], tomlkit.table())
        for key in [key for key in table if key not in one]:
            del table[key]
        for key, value in one.items():
            if table.get(key) != value:
                table[key] = value
    keys = [one["key"] for one in wanted]
    if [str(one["key"]) for one in whole.get(name, ())] != keys:
        ordered = tomlkit.aot()
        for key in keys:
            ordered.append(there[key])
        whole[name] = ordered


def _state(one: State) -> dict[str, Any]:
    return {"key": one.key, "name": one.name, "meaning": one.meaning}


def _action(one: Action) -> dict[str, Any]:
    """What is as usual need not be said."""
    said = {f.name: getattr(one, f.name) for f in fields(one)}
    kept = {n: v for n, v in said.items() if v != getattr(USUAL, n) or n in ("key", "name", "sources", "to")}
    return {FILE_NAMES.get(n, n): list(v) if isinstance(v, tuple) else v for n, v in kept.items()}


def _desk(rules: DeskRules) -> dict[str, Any]:
    said = {"checks": rules.checks, "second_person": rules.second_person}
    return {n: list(v) if isinstance(v, tuple) else v for n, v in said.items() if v is not None}


def _fields(value: Aside | SuggestionRules) -> dict[str, Any]:
    return {f.name: getattr(value, f.name) for f in fields(value)}


def _ready(rules: ReadyRules) -> dict[str, Any]:
    lengths = {name: {"least": one.least, "most": one.most} for name, one in rules.lengths.items()}
    return {"fields": rules.fields, "coverage": rules.coverage, "lengths": lengths}
