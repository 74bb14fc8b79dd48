"""What a person can do with a story now, by the workflow of the house; and doing it.

An act is one change of the record: state, whose it is, a note to who gets it. What may be done is asked of what stands
in the log then, not of what a window shows. Nothing here leaves the house: a story is scheduled, published and
withdrawn by `delivery`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from deskeditor.news.decisions import Decision, open_ends
from deskeditor.news.ids import new_id
from deskeditor.news.notes import mentioned
from deskeditor.news.permissions import (
    Seat,
    checks_of,
    has_role,
    may_check,
    may_publish,
    may_take,
    not_ready,
    of_the_desk,
    only,
    own_copy,
    reporter_of,
    seat,
)
from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.records import CHECKS, CheckState, Note, Person, Story
from deskeditor.news.times import stamp
from deskeditor.news.workflow import MOVED_BY_HAND, Action, Aside, Workflow, state
from deskeditor.newsroom import Newsroom
from deskeditor.text.document import Document
from deskeditor.text.suggesting import decide, suggestions

Side = Literal["hold", "spiked"]
TAKEN_BACK = "Taken back"
"""The note on a decision that took one back; it is not taken back again."""


@dataclass(frozen=True, slots=True)
class Move:
    """An action that leads on from where the story stands."""

    action: Action
    permitted: bool
    """Whether this person may ever take it; who may not need not be shown it."""
    why_not: tuple[str, ...] = ()
    """What is in the way now, in sentences; none: it can be taken."""
    open_suggestions: int = 0
    """How many proposals of the newsroom itself are open: the person is asked whether to accept them with it."""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an act."""

    story: str
    before: str
    state: str
    sentence: str
    version: str = ""
    """Id of the version that was kept."""
    accepted: int = 0
    """Suggestions that were accepted with it."""


def seat_of(newsroom: Newsroom) -> Seat:
    """Where who writes here sits."""
    return seat(newsroom.me, newsroom.records("person"))


def moves(workflow: Workflow, story: Story, who: Seat, people: list[Person], coverage: int | None = None) -> list[Move]:
    """What leads on from where this story stands, in the order of the menu. `coverage`: as for `not_ready`."""
    proposed = len(of_the_desk(story.suggestions, people))
    return [_move(workflow, one, story, who, proposed, coverage) for one in workflow.actions_from(story.state)]


def moves_of(newsroom: Newsroom, story_id: str) -> list[Move]:
    """As `moves`, of the saved story for who writes here. Raises NotFound."""
    story, people = newsroom.story(story_id), newsroom.records("person")
    return moves(newsroom.workflow, story, seat(newsroom.me, people), people, coverage_of(newsroom, story_id))


def _move(workflow: Workflow, action: Action, story: Story, who: Seat, proposed: int, coverage: int | None) -> Move:
    makes_ready = workflow.state(action.to).meaning == "ready"
    found = [may_take(workflow, action, story, who)]
    if makes_ready:
        found += [own_copy(workflow, story, who), *not_ready(workflow, story, coverage)]
    permitted = has_role(workflow, action.roles, who)
    return Move(action, permitted, tuple(filter(None, found)), proposed if makes_ready else 0)


def coverage_of(newsroom: Newsroom, story_id: str) -> int | None:
    """Percent of the checker's sheet of a story; None when it has none, or the house asks for none."""
    from deskeditor.review.checking import coverage  # the tables of languages, which few stories need

    if newsroom.workflow.solo or not newsroom.workflow.ready.coverage or not newsroom.story(story_id).fact_check:
        return None
    return coverage(newsroom.document(story_id), newsroom.photos_of(story_id)).percent


def act(
    newsroom: Newsroom,
    story_id: str,
    key: str,
    *,
    note: str = "",
    assignee: str = "",
    accept: bool = False,
) -> Done:
    """Take an action. `note`: to who gets the story, or the reason; `assignee`: id of who gets it; `accept`: accept
    the newsroom's own open proposals first.

    Raises NotFound; BadInput for an action that does not lead on from here, and when what it asks for is missing;
    Refused when this person may not, or the story needs something first.
    """
    workflow, people = newsroom.workflow, newsroom.records("person")
    who, coverage = seat(newsroom.me, people), coverage_of(newsroom, story_id)
    accepted = 0
    with _editing(newsroom, story_id) as document:
        story = document.value()
        action = _action(workflow, story, key)
        _refuse(_move(workflow, action, story, who, 0, coverage).why_not)
        _ask(action, note, assignee, {person.id for person in people})
        with document.changing():
            if accept:
                accepted = _accept(newsroom, document, people)
            document.decide("state", action.to, actor=who.id, note=note)
            _hand_over(document, action, story, who, assignee)
            if note.strip() and "note" in action.asks:
                _write_note(newsroom, document, note.strip(), people)
    version = _keep(newsroom, workflow, story_id, story.state, action.to)
    sentence = f"The story is now in the state “{workflow.name_of(action.to)}”."
    return Done(story_id, story.state, action.to, sentence, version, accepted)


def _action(workflow: Workflow, story: Story, key: str) -> Action:
    found = workflow.action(key)
    if found is None:
        raise BadInput(f"There is no action “{key}”; there are {', '.join(one.key for one in workflow.actions)}.")
    onward = [one.key for one in workflow.actions_from(story.state)]
    if found.key not in onward:
        here = workflow.name_of(story.state)
        can = f"there are {', '.join(onward)}" if onward else "nothing leads on from there"
        raise BadInput(f"“{found.name}” cannot be done in the state “{here}”; {can}.")
    return found


def _ask(action: Action, note: str, assignee: str, known: set[str]) -> None:
    """Raises BadInput when what the action asks for was not given."""
    if "note" in action.asks and not note.strip():
        raise BadInput(f"“{action.name}” needs a note: say what is to be done.")
    if "reason" in action.asks and not note.strip():
        raise BadInput(f"“{action.name}” needs a reason; it is kept in the history.")
    if "assignee" in action.asks and not assignee:
        raise BadInput(f"“{action.name}” needs somebody who gets the story.")
    if assignee and assignee not in known:
        raise NotFound(f"There is nobody with the id {assignee} in this newsroom.")


def _hand_over(document: Document[Story], action: Action, story: Story, who: Seat, assignee: str) -> None:
    hands = {"": story.assignee, "reporter": reporter_of(story) or story.assignee, "taker": who.id, "nobody": ""}
    to = assignee or hands[action.hands_to]
    if to != story.assignee:
        document.set("assignee", to)


def _write_note(newsroom: Newsroom, document: Document[Story], text: str, people: list[Person]) -> None:
    """To who has the story now; it can be answered and settled like any other."""
    to = dict.fromkeys(filter(None, (str(document.read("assignee")), *mentioned(text, people))))
    at = stamp(newsroom.clock())
    document.add("notes", Note(new_id(), text=text, by=newsroom.me, at=at, mentions=tuple(to)))


def _accept(newsroom: Newsroom, document: Document[Story], people: list[Person]) -> int:
    wanted = [one.id for one in of_the_desk(suggestions(document), people)]
    return decide(document, wanted, "accepted", by=newsroom.me, at=stamp(newsroom.clock()))


def _keep(newsroom: Newsroom, workflow: Workflow, story_id: str, before: str, after: str) -> str:
    """The version that a story leaves when it is filed or made ready; its id."""
    was, is_ = workflow.state(before).meaning, workflow.state(after).meaning
    if is_ == "ready":
        return newsroom.keep_version(story_id, "filed", "Ready")
    filed = was == "draft" and is_ == "in review"
    return newsroom.keep_version(story_id, "filed") if filed else ""


# Back


def can_take_back(newsroom: Newsroom, story_id: str) -> str:
    """The state into which what I did last can be taken back; empty when it cannot. Raises NotFound."""
    document: Document[Story] = newsroom.document(story_id)
    found = _last_move(document, newsroom.me)
    return "" if found is None or _against_return(newsroom, document.value(), found[1]) else found[1]


def take_back(newsroom: Newsroom, story_id: str) -> Done:
    """Take back one's own last step in the workflow: the story is where it was, and whose it was. Words stay as they
    are; so do notes and accepted suggestions.

    Raises NotFound, and Refused when somebody acted since, or the story went out; also when it would be ready again and
    may not be: words may have changed since.
    """
    workflow, handed = newsroom.workflow, _handed_since(newsroom, story_id)
    with _editing(newsroom, story_id) as document:
        found = _last_move(document, newsroom.me)
        if found is None:
            raise Refused("There is nothing of yours to take back: somebody acted since, or the story went out.")
        decision, before = found
        _refuse(_against_return(newsroom, document.value(), before))
        assignee = handed(decision)
        with document.changing():
            document.decide("state", before, actor=newsroom.me, note=TAKEN_BACK)
            if assignee is not None:
                document.set("assignee", assignee)
    sentence = f"Taken back: the story is in the state “{workflow.name_of(before)}” again."
    return Done(story_id, str(decision.value), before, sentence)


def _last_move(document: Document[Story], me: str) -> tuple[Decision, str] | None:
    """My decision on the state that holds now, and the state before it."""
    decisions = document.decisions()
    ends = open_ends(decisions, "state")
    if len(ends) != 1 or ends[0].actor != me or ends[0].note == TAKEN_BACK:
        return None
    before = [one for one in decisions if one.id in ends[0].after]
    was, is_ = str(before[0].value) if before else "draft", str(ends[0].value)
    meanings = {_meaning(was), _meaning(is_)}
    begun = not before and _meaning(is_) == "draft"  # it was made like that
    if begun or len(before) > 1 or was == is_ or not meanings <= set(MOVED_BY_HAND):
        return None
    return ends[0], was


def _against_return(newsroom: Newsroom, story: Story, to: str) -> tuple[str, ...]:
    """Why the story may not come back into this state by a step that is taken back."""
    workflow = newsroom.workflow
    if workflow.state(to).meaning != "ready":
        return ()
    found = (own_copy(workflow, story, seat_of(newsroom)), *not_ready(workflow, story, coverage_of(newsroom, story.id)))
    return tuple(filter(None, found))


def _meaning(key: str) -> str:
    return state(key).meaning


def _handed_since(newsroom: Newsroom, story_id: str) -> Callable[[Decision], str | None]:
    """Whose the story was before a decision, when that handed it over; else None."""
    handed = [one for one in newsroom.history(story_id) if one.field == "assignee"]
    states = [one for one in newsroom.history(story_id) if one.field == "state"]

    def before(decision: Decision) -> str | None:
        moment = next((one.at for one in reversed(states) if one.after == decision.value), "")
        last = handed[-1] if handed else None
        return (last.before or "") if last and moment and last.at == moment and last.person == decision.actor else None

    return before


# Aside: hold and spike


def set_aside(newsroom: Newsroom, story_id: str, what: Side, on: bool, reason: str = "") -> None:
    """Hold or spike a story, or take it back from there: it is in the state that it left.

    Raises NotFound, Refused, and BadInput when the house wants a reason and none is given.
    """
    workflow, who = newsroom.workflow, seat_of(newsroom)
    _refuse(filter(None, [may_set_aside(workflow, what, who)]))
    if on and aside_of(workflow, what).reason and not reason.strip():
        raise BadInput("Say why; the reason is kept in the history.")
    with _editing(newsroom, story_id) as document:
        document.decide(what, on, actor=who.id, note=reason.strip())


def aside_of(workflow: Workflow, what: Side) -> Aside:
    return workflow.hold if what == "hold" else workflow.spike


def may_set_aside(workflow: Workflow, what: Side, who: Seat) -> str:
    """Why this person may not hold, spike or restore a story; empty when they may."""
    roles = aside_of(workflow, what).roles
    return "" if has_role(workflow, roles, who) else only(roles)


def reason_of(document: Document[Story], what: Literal["hold", "spiked", "state"]) -> Decision | None:
    """The decision that holds, with who, when and why; None while nobody decided."""
    ends = open_ends(document.decisions(), what)
    return ends[-1] if ends else None


# Checks


@dataclass(frozen=True, slots=True)
class CheckLine:
    name: str
    state: CheckState
    of_house: bool
    """Whether it is needed because the house says so, and nobody decided on it yet."""
    may_not: str = ""
    """Why this person may not set it."""


def checks(workflow: Workflow, story: Story, who: Seat) -> list[CheckLine]:
    """The parallel checks of a story: what is needed, and what was done by whom."""
    decided = story.checks or {}
    found = checks_of(workflow, story)
    return [
        CheckLine(n, c, c.status == "required" and n not in decided, may_check(workflow, n, who))
        for n, c in found.items()
    ]


def set_check(
    newsroom: Newsroom, story_id: str, name: str, status: Literal["not needed", "required", "done"], note: str = ""
) -> None:
    """Do, ask for or waive a check. Raises NotFound, BadInput, Refused."""
    if name not in CHECKS:
        raise BadInput(f"There is no {name} check; there are {', '.join(CHECKS)}.")
    who = seat_of(newsroom)
    if status != "required":
        _refuse(filter(None, [may_check(newsroom.workflow, name, who)]))
    made = CheckState(status, who.id, stamp(newsroom.clock())) if status != "not needed" else CheckState(by=who.id)
    with _editing(newsroom, story_id) as document:
        document.decide(f"check:{name}", made, actor=who.id, note=note.strip())


# Fields that were set by name


def refuse_fields(newsroom: Newsroom, story_id: str, fields: Mapping[str, Any]) -> None:
    """Raises Refused when the workflow does not let who is here set these fields: what `set` of the command line does
    is no way around an action. A state to which no action leads from here may be set by who may take one that leads
    there from elsewhere. Raises NotFound."""
    workflow, who, story = newsroom.workflow, seat_of(newsroom), newsroom.story(story_id)
    said = [] if has_role(workflow, (), who) else [only(())]  # whoever only suggests cannot do that by fields
    if "state" in fields and fields["state"] != story.state:
        said += _against_state(newsroom, story, str(fields["state"]), who)
    for name, check in (fields.get("checks") or {}).items():
        stands = (story.checks or {}).get(name, CheckState())
        if check.status != stands.status and check.status != "required":
            said.append(may_check(workflow, name, who))
    if "canceled" in {fields.get("pubstatus", story.pubstatus), story.pubstatus} != {story.pubstatus}:
        said += [may_publish(workflow, who), own_copy(workflow, story, who)]  # as for a kill with its notice
    asides: tuple[Side, ...] = ("hold", "spiked")
    said += [
        may_set_aside(workflow, name, who)
        for name in asides
        if fields.get(name, getattr(story, name)) != getattr(story, name)
    ]
    _refuse(dict.fromkeys(filter(None, said)))


def _against_state(newsroom: Newsroom, story: Story, key: str, who: Seat) -> list[str]:
    workflow = newsroom.workflow
    leading = [action for action in workflow.actions if action.to == key]
    said = [] if not leading or any(has_role(workflow, one.roles, who) for one in leading) else [only(leading[0].roles)]
    meaning = workflow.state(key).meaning
    if meaning in ("ready", "scheduled", "live"):
        said += [own_copy(workflow, story, who), *not_ready(workflow, story, coverage_of(newsroom, story.id))]
    if meaning in ("scheduled", "live", "withdrawn"):
        said.append(may_publish(workflow, who))
    return said


# Inside


@contextmanager
def _editing(newsroom: Newsroom, story_id: str) -> Iterator[Document[Story]]:
    """The document of a story that is there. Raises NotFound, as `Newsroom.edit` does not for an id that is new."""
    newsroom.story(story_id)
    with newsroom.edit(Story, story_id) as document:
        yield document


def _refuse(sentences: Iterable[str]) -> None:
    """Raises Refused when there is anything to say."""
    if said := list(sentences):
        raise Refused(" ".join(said))
