"""The states that a story goes through, what each of them means to the program, and the rules of a house about them.

Names, further states, actions and who may take them are the newsroom's (`Workflow`, from its file `workflow.toml`; see
`news.workflow_file`); the meanings behind the states are not. What is decided must come to the same on every desk,
whatever file it has: so `state`, `strictness` and `may_leave` know no workflow, and a state of somebody's own reads as
a draft there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

Meaning = Literal["draft", "in review", "ready", "scheduled", "live", "withdrawn"]
MEANINGS: tuple[Meaning, ...] = ("draft", "in review", "ready", "scheduled", "live", "withdrawn")
MOVED_BY_HAND: tuple[Meaning, ...] = ("draft", "in review", "ready")
"""What an action can lead to; the others follow from what was sent, and from nothing else."""
OWN_MEANINGS: tuple[Meaning, ...] = ("draft", "in review")
"""What a state of a house's own can mean: a desk that does not know it must not let a story leave that is in it."""


@dataclass(frozen=True, slots=True)
class State:
    key: str
    name: str
    meaning: Meaning


STATES: tuple[State, ...] = (
    State("pitch", "Pitch", "draft"),
    State("assigned", "Assigned", "draft"),
    State("draft", "Draft", "draft"),
    State("filed", "Filed", "in review"),
    State("desk_edit", "Desk edit", "in review"),
    State("back_to_reporter", "Back to reporter", "draft"),
    State("copy_edit", "Copy edit", "in review"),
    State("ready", "Ready", "ready"),
    State("scheduled", "Scheduled", "scheduled"),
    State("published", "Published", "live"),
    State("corrected", "Corrected", "live"),
    State("withdrawn", "Withdrawn", "withdrawn"),
)
BY_KEY = {state.key: state for state in STATES}


@dataclass(frozen=True, slots=True)
class Profile:
    """What a newsroom uses of the whole: chosen at first start."""

    key: str
    name: str
    states: tuple[str, ...]
    second_person: bool
    """Whether somebody else than the writer must publish."""


PROFILES: dict[str, Profile] = {
    "small": Profile("small", "Just me", ("draft", "ready", "published"), False),
    "large": Profile("large", "A newsroom", tuple(BY_KEY), True),
}


def state(key: str) -> State:
    """The state with this key; an unknown key (of a house's own, of a newer program) reads as a draft of that name."""
    return BY_KEY.get(key) or State(key, key.replace("_", " ").capitalize(), "draft")


def strictness(key: str) -> int:
    """Of two states that were chosen at the same time the stricter one holds: the one that leaves less."""
    order: dict[Meaning, int] = {"live": 0, "scheduled": 1, "ready": 2, "in review": 3, "draft": 4, "withdrawn": 5}
    return order[state(key).meaning]


def may_leave(key: str) -> bool:
    """Whether a story in this state may be published."""
    return state(key).meaning in ("ready", "scheduled", "live", "withdrawn")


# The rules of a house

Ask = Literal["note", "reason", "assignee"]
ASKS: tuple[Ask, ...] = ("note", "reason", "assignee")
Hand = Literal["", "reporter", "taker", "nobody"]
HANDS: tuple[Hand, ...] = ("", "reporter", "taker", "nobody")
Opening = Literal["stories", "my desk"]
OPENINGS: tuple[Opening, ...] = ("stories", "my desk")


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a person does with a story; it leads from one of the states `sources` to the state `to`."""

    key: str
    name: str
    """As a person reads it: "File to desk"."""
    sources: tuple[str, ...]
    to: str
    roles: tuple[str, ...] = ()
    """Who may take it (`records.ROLES_OF_PEOPLE`); none: anybody."""
    asks: tuple[Ask, ...] = ()
    """What the person is asked for: a note to who gets the story, a reason for the history, who gets the story."""
    confirmed: bool = False
    """Whether the person is asked once more."""
    hands_to: Hand = ""
    """Whose the story is then: the reporter's who wrote it, of who takes the action, nobody's; empty: whose it was."""


@dataclass(frozen=True, slots=True)
class Aside:
    """Hold, or spike: the story stays in its state, and goes back to it."""

    roles: tuple[str, ...] = ()
    reason: bool = True
    """Whether a reason must be given."""


@dataclass(frozen=True, slots=True)
class DeskRules:
    """What one section of the paper does otherwise than the house; None: as the house."""

    checks: tuple[str, ...] | None = None
    second_person: bool | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """Words of the body, characters of any other field; 0 is no limit."""

    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class ReadyRules:
    """What a story needs before it is ready."""

    fields: tuple[str, ...] = ()
    """Those that must not be empty."""
    lengths: Mapping[str, Length] = field(default_factory=dict)
    coverage: int = 0
    """Percent of the checker's sheet that must be checked, of a story that has one."""


@dataclass(frozen=True, slots=True)
class SuggestionRules:
    decided_by: tuple[str, ...] = ()
    """Roles that decide on anybody's proposals; none: anybody of the newsroom."""
    writers_decide: bool = True
    """Whether who wrote a story decides on proposals for it."""
    by_default: tuple[str, ...] = ("outside reader",)
    """Roles whose changes are proposals unless they choose otherwise."""


@dataclass(frozen=True, slots=True)
class Workflow:
    """All that a house has settled about who does what with a story, and when."""

    name: str
    states: tuple[State, ...]
    """In the order in which stories go through them; the first is a draft."""
    actions: tuple[Action, ...]
    """In the order of the menu."""
    solo: bool = False
    """Everybody may do everything: roles, checks and the second person are not asked for."""
    second_person: bool = False
    """Whether somebody else than the writer makes a story ready and publishes it."""
    publishers: tuple[str, ...] = ()
    """Roles that may publish; none: anybody."""
    checks: tuple[str, ...] = ()
    """The checks that every story needs (`records.CHECKS`)."""
    check_roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Who may do, ask for or waive a check, by its name; none: anybody."""
    desks: Mapping[str, DeskRules] = field(default_factory=dict)
    hold: Aside = Aside()
    spike: Aside = Aside()
    ready: ReadyRules = ReadyRules()
    suggestions: SuggestionRules = SuggestionRules()
    opens_on: Opening = "stories"
    """What the queue shows first."""

    def state(self, key: str) -> State:
        """The state with this key, as it is called here; one that is not of this house as `workflow.state` has it."""
        return next((one for one in self.states if one.key == key), None) or state(key)

    def name_of(self, key: str) -> str:
        return self.state(key).name

    def standing(self, key: str) -> str:
        """The state of this house in which a story stands: its own, else the first with the same meaning, else the
        first draft."""
        if any(one.key == key for one in self.states):
            return key
        meanings = (state(key).meaning, "draft")
        return next((one.key for meaning in meanings for one in self.states if one.meaning == meaning), key)

    def actions_from(self, key: str) -> Iterator[Action]:
        """What leads on from this state, in the order of the menu."""
        here = self.standing(key)
        yield from (action for action in self.actions if here in action.sources)

    def action(self, key: str) -> Action | None:
        return next((action for action in self.actions if action.key == key), None)

    def checks_of(self, desk: str) -> tuple[str, ...]:
        """The checks that a story of this section of the paper needs."""
        if self.solo:
            return ()
        said = self.desks.get(desk, DeskRules()).checks
        return self.checks if said is None else said

    def needs_second_person(self, desk: str) -> bool:
        said = self.desks.get(desk, DeskRules()).second_person
        return not self.solo and (self.second_person if said is None else said)
