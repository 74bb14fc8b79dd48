"""Who may do what with a story, and what a story still needs: the rules of a house asked about one person.

Every answer is a sentence that says why not and what to do; empty when it may be. A role that nobody in the newsroom
has is not asked for: else a house that gave no roles, or lost its only publisher, could not go on.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from deskeditor.news.counting import words
from deskeditor.news.records import CHECKS, CheckState, Person, Story, Suggestion
from deskeditor.news.workflow import Action, Workflow

WRITING: tuple[str, ...] = ("by", "additional reporting by")
"""Roles in the byline of who wrote the story."""
OUTSIDE = "outside reader"
OWN_COPY = "You wrote this story; in this newsroom somebody else than the writer lets it out: ask a colleague."


@dataclass(frozen=True, slots=True)
class Seat:
    """Who acts. `person` is None for somebody who is not in the newsroom, or did not say who they are."""

    id: str = ""
    person: Person | None = None
    held: frozenset[str] = frozenset()
    """The roles that somebody in the newsroom has."""

    @property
    def roles(self) -> tuple[str, ...]:
        return self.person.roles if self.person else ()

    @property
    def is_outside(self) -> bool:
        """Whether this is somebody who was asked to read and suggest, and nothing else: a source, a lawyer."""
        return self.roles == (OUTSIDE,)

    @property
    def names(self) -> frozenset[str]:
        found = (self.person.name, self.person.display_name) if self.person else ()
        return frozenset(name for name in found if name)


def seat(me: str, people: Iterable[Person]) -> Seat:
    """Where the person with this id sits among these."""
    known = {person.id: person for person in people}
    held = frozenset(role for person in known.values() for role in person.roles)
    return Seat(me, known.get(me), held)


def has_role(workflow: Workflow, roles: Collection[str], who: Seat) -> bool:
    """Whether they may do what these roles may; none: what anybody of the newsroom may."""
    if who.is_outside and not workflow.solo:
        return OUTSIDE in roles
    wanted = set(roles) & who.held
    return workflow.solo or not wanted or bool(wanted & set(who.roles))


def only(roles: Collection[str]) -> str:
    """`Only a publisher or an editor may do that; …`."""
    if not roles:
        return "An outside reader suggests and comments; ask somebody of the newsroom."
    named = [f"{'an' if role[0] in 'aeiou' else 'a'} {role}" for role in roles]
    said = " or ".join(filter(None, (", ".join(named[:-1]), named[-1])))
    return f"Only {said} may do that; ask one."


def wrote(story: Story, who: Seat) -> bool:
    """Whether this person is a writer of the story: in its byline; when that names nobody, who began it."""
    lines = [line for line in story.bylines if line.role in WRITING and (line.person or line.name)]
    if lines:
        return any(
            (line.person and line.person == who.id) or (not line.person and line.name in who.names) for line in lines
        )
    return bool(story.created_by) and story.created_by == who.id


def reporter_of(story: Story) -> str:
    """Id of the person to whom a story goes back: the first of its byline, else who began it; empty: not known."""
    named = (line.person for line in story.bylines if line.role in WRITING and line.person)
    return next(named, story.created_by)


def may_take(workflow: Workflow, action: Action, story: Story, who: Seat) -> str:
    """Why this person may not take the action, whatever the story still needs."""
    if not has_role(workflow, action.roles, who):
        return only(action.roles)
    if story.spiked:
        return "The story is spiked; restore it first."
    if story.hold:
        return "The story is on hold; release it first."
    return ""


def own_copy(workflow: Workflow, story: Story, who: Seat) -> str:
    """Why it takes a second person to make this story ready, or to publish it."""
    return OWN_COPY if workflow.needs_second_person(story.desk) and wrote(story, who) else ""


def may_publish(workflow: Workflow, who: Seat) -> str:
    """Why this person may not publish anything, whatever the gate says to it."""
    return "" if has_role(workflow, workflow.publishers, who) else only(workflow.publishers)


def checks_of(workflow: Workflow | None, story: Story) -> Mapping[str, CheckState]:
    """All checks with what holds: what somebody decided, else what the house wants of this section of the paper."""
    decided = story.checks or {}
    needed = workflow.checks_of(story.desk) if workflow is not None else ()
    names = (*CHECKS, *(name for name in decided if name not in CHECKS))
    return {name: decided.get(name) or CheckState("required" if name in needed else "not needed") for name in names}


def may_check(workflow: Workflow, check: str, who: Seat) -> str:
    """Why this person may not do, ask for or waive this check."""
    roles = workflow.check_roles.get(check, ())
    return "" if has_role(workflow, roles, who) else only(roles)


def not_ready(workflow: Workflow, story: Story, coverage: int | None = None) -> tuple[str, ...]:
    """What the story still needs before it is ready, in sentences. `coverage`: percent of its checker's sheet; None
    for a story that has none."""
    found = [
        f"The {name} check is required and has not been done."
        for name, check in checks_of(workflow, story).items()
        if check.status == "required"
    ]
    found += [f"The {_spoken(name)} is empty; write one." for name in workflow.ready.fields if not _said(story, name)]
    for name, length in workflow.ready.lengths.items():
        counted, unit = _counted(story, name)
        if length.least and counted < length.least:
            found.append(f"The {_spoken(name)} has {counted} {unit}; it needs at least {length.least}.")
        if length.most and counted > length.most:
            found.append(f"The {_spoken(name)} has {counted} {unit}; it may have {length.most}.")
    if coverage is not None and coverage < workflow.ready.coverage:
        found.append(f"{coverage} % of the checker's sheet is checked; {workflow.ready.coverage} % are needed.")
    return tuple(found)


def _spoken(field: str) -> str:
    return {"dek": "standfirst", "ednote": "note to the desk", "photos": "list of photos"}.get(
        field, field.replace("_", " ")
    )


def _said(story: Story, field: str) -> bool:
    value = getattr(story, field)
    return bool(value.strip() if isinstance(value, str) else value)


def _counted(story: Story, field: str) -> tuple[int, str]:
    value: str = getattr(story, field)
    return (words(value), "words") if field == "body" else (len(value), "characters")


# Suggestions


def suggests_by_default(workflow: Workflow, who: Seat) -> bool:
    """Whether what this person changes is a proposal unless they choose otherwise."""
    return bool(set(workflow.suggestions.by_default) & set(who.roles))


def may_decide(workflow: Workflow, story: Story, who: Seat) -> bool:
    """Whether this person may accept and reject anybody's proposals for the story. One's own may always be taken back;
    see `may_take_back`."""
    rules = workflow.suggestions
    if workflow.solo or (rules.writers_decide and wrote(story, who)):
        return True
    return has_role(workflow, rules.decided_by, who)


def may_take_back(by: str, who: Seat) -> bool:
    """Whether a proposal is this person's own: then they may reject it."""
    return bool(by) and (by == who.id or by in who.names)


def of_the_desk(suggestions: Iterable[Suggestion], people: Iterable[Person]) -> tuple[Suggestion, ...]:
    """Those that the newsroom itself made, and not an outside reader or a stranger."""
    staff = {person.id for person in people if person.roles != (OUTSIDE,)}
    return tuple(one for one in suggestions if one.by in staff)
