"""Changes of a workflow as a person makes them one at a time; `workflow_writing` puts them into its file.

What comes back need not be a right one; `workflow_file.parse` says that of the text.
"""

from collections.abc import Callable, Collection
from dataclasses import replace

from deskeditor.news.workflow import Action, DeskRules, Meaning, State, Workflow

Change = Callable[[Workflow], Workflow]


def with_state(workflow: Workflow, state: State, after: str) -> Workflow:
    """Another state behind the one with the key `after`; behind all when that is not there."""
    keys = [one.key for one in workflow.states]
    place = keys.index(after) + 1 if after in keys else len(keys)
    return replace(workflow, states=(*workflow.states[:place], state, *workflow.states[place:]))


def without_state(workflow: Workflow, key: str) -> Workflow:
    """Without this state and the actions that lead to it; others do not start from it any more."""
    kept = (one for one in workflow.actions if one.to != key)
    fewer = (replace(one, sources=tuple(source for source in one.sources if source != key)) for one in kept)
    return replace(
        workflow,
        states=tuple(one for one in workflow.states if one.key != key),
        actions=tuple(one for one in fewer if one.sources),
    )


def with_state_named(workflow: Workflow, key: str, name: str) -> Workflow:
    return replace(
        workflow, states=tuple(replace(one, name=name) if one.key == key else one for one in workflow.states)
    )


def with_action(workflow: Workflow, action: Action) -> Workflow:
    """This action in place of the one with its key, else behind the others."""
    if workflow.action(action.key) is None:
        return replace(workflow, actions=(*workflow.actions, action))
    return replace(workflow, actions=tuple(action if one.key == action.key else one for one in workflow.actions))


def with_action_roles(workflow: Workflow, key: str, roles: tuple[str, ...]) -> Workflow:
    """Who may take this action; none: anybody."""
    return replace(
        workflow, actions=tuple(replace(one, roles=roles) if one.key == key else one for one in workflow.actions)
    )


def without_action(workflow: Workflow, key: str) -> Workflow:
    return replace(workflow, actions=tuple(one for one in workflow.actions if one.key != key))


def with_checks(workflow: Workflow, section: str, checks: Collection[str]) -> Workflow:
    """The checks that stories of this section of the paper need; without one, all stories. A section that needs the
    same as all has no rule of its own."""
    if not section:
        return replace(workflow, checks=tuple(checks))
    rules = workflow.desks.get(section, DeskRules())
    rules = replace(rules, checks=None if set(checks) == set(workflow.checks) else tuple(checks))
    others = {name: one for name, one in workflow.desks.items() if name != section}
    return replace(workflow, desks=others if rules == DeskRules() else others | {section: rules})


def key_for(name: str, taken: Collection[str]) -> str:
    """A key for a state or an action that a person named, other than those that there are."""
    letters = "".join(c if c.isascii() and c.isalnum() else "_" for c in name.casefold())
    key = "_".join(part for part in letters.split("_") if part)
    key = key if key[:1].isalpha() else f"own_{key}".rstrip("_")
    number, free = 2, key
    while free in taken:
        free, number = f"{key}_{number}", number + 1
    return free


def usual_meaning(after: Meaning) -> Meaning:
    """What a state of a house's own means that stands behind one of this meaning."""
    return "draft" if after == "draft" else "in review"
