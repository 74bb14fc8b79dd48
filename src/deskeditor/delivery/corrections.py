"""Afterwards: a story that is out is corrected, brought up to date, killed; everywhere it went, each told by itself.

What was wrong is written down first (`records.Correction`, never taken back), in one act with the state and the numbers
of the story; then a delivery is decided for each destination that has it. One that cannot be told now stays in the
list (`standings`) until it was.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Literal

from deskeditor.delivery.deciding import decide
from deskeditor.leaving import Override, keep_override
from deskeditor.ledger.asking import asked, raise_for
from deskeditor.ledger.gathering import checked
from deskeditor.news.corrections import NUMBERED, suggested_notice
from deskeditor.news.deliveries import FOLLOWED, OPEN, Act, Delivery, Remote
from deskeditor.news.destinations import Destination, Wanted
from deskeditor.news.gate import Verdict, placeholders
from deskeditor.news.ids import new_id
from deskeditor.news.permissions import may_publish, own_copy
from deskeditor.news.problems import BadInput, Problem, Refused
from deskeditor.news.published import as_killed
from deskeditor.news.records import CORRECTIONS, Correction, Story
from deskeditor.news.times import parse, stamp
from deskeditor.news.workflow import state
from deskeditor.newsroom import Newsroom
from deskeditor.render.printed import printed_date
from deskeditor.review.workflow import seat_of

ACTS: dict[str, Act] = {
    "correction": "correction",
    "clarification": "correction",
    "update": "update",
    "refile": "update",
    "kill": "kill",
}
STATES = {"correction": "corrected", "clarification": "corrected", "kill": "withdrawn"}
"""An update and a refile leave a story published: all of it passes the gate again."""
LONGEST = 5000
"""Characters of one text of a correction."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person says of a correction; see `records.Correction`. `notice` None: as it is suggested."""

    kind: str
    wrong: str = ""
    right: str = ""
    since: str = ""
    found_by: str = ""
    cause: str = ""
    notice: str | None = None


@dataclass(frozen=True, slots=True)
class Unsent:
    """A destination that could not be told, and why."""

    destination: Destination
    sentence: str


@dataclass(frozen=True, slots=True)
class Made:
    """`id`: of the correction; `deliveries`: one for each destination that is told."""

    id: str
    deliveries: tuple[Delivery, ...] = ()
    unsent: tuple[Unsent, ...] = ()


Stands = Literal["acknowledged", "on its way", "in trouble", "not sent"]


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a correction is at one destination. `delivery`: the one that brings it, or brought it."""

    correction: str
    destination: Destination
    stands: Stands
    delivery: Delivery | None = None


def notice_for(newsroom: Newsroom, story: Story, kind: str, right: str = "") -> str:
    """A notice to begin with, dated today."""
    day = newsroom.clock().astimezone().date().isoformat()
    return suggested_notice(kind, story.language, right, printed_date(day, story.language))


def correct(newsroom: Newsroom, story_id: str, said: Asked, *, override: Override | None = None) -> Made:
    """Write the correction down, and send the story to everywhere it went.

    Raises BadInput for what is missing or unreadable, and Refused, before anything was written, for what may not leave,
    for a story that nobody read yet, and for one's own copy where the house wants a second person.
    """
    story = newsroom.story(story_id)
    correction = _correction(newsroom, story, said)
    would = _corrected(story, "new", correction, is_out(newsroom, story))
    targets = destinations_of(newsroom, story_id)
    if refusal := why_not(newsroom, story, said.kind, targets):
        raise Refused(refusal)
    passed = _passed(newsroom, would, said.kind, override)
    id = new_id()
    approved = override.name if override else newsroom.me
    _write(newsroom, story_id, id, replace(correction, approved_by=approved), would, passed, override)
    if said.kind == "kill":
        _take_back(newsroom, story_id, {target.id for target in targets})
    made, unsent = _send(newsroom, story_id, id, targets, override)
    return Made(id, made, unsent)


def send_again(
    newsroom: Newsroom, story_id: str, correction_id: str, destination: Destination, override: Override | None = None
) -> Delivery:
    """Tell a destination that was not told yet. Raises Refused."""
    kind = newsroom.story(story_id).corrections[correction_id].kind
    wanted = _wanted(newsroom, story_id, destination, kind)
    return decide(
        newsroom,
        story_id,
        destination,
        wanted=wanted,
        act=ACTS.get(kind, "update"),
        correction=correction_id,
        override=override,
    )


def destinations_of(newsroom: Newsroom, story_id: str) -> list[Destination]:
    """Everywhere the story went, or is on its way to; those that were taken off the list are not told."""
    went = {remote.destination for remote in newsroom.outbox.where_sent(story_id) if _is_there(remote)}
    going = {one.destination for one in newsroom.outbox.of_story(story_id) if one.state in (*OPEN, *FOLLOWED)}
    return [one for one in newsroom.destinations.all() if one.id in went | going]


def standings(newsroom: Newsroom, story_id: str) -> list[Standing]:
    """Where each correction stands, the newest first. A destination has acknowledged it when it has what was sent with
    it, or something later."""
    story = newsroom.story(story_id)
    deliveries = newsroom.outbox.of_story(story_id)
    targets = destinations_of(newsroom, story_id)
    return [
        _standing(id, correction, target, [d for d in deliveries if d.destination == target.id])
        for id, correction in reversed((story.corrections or {}).items())
        for target in targets
        if any(d.destination == target.id and (d.at < correction.at or d.correction == id) for d in deliveries)
    ]


def is_out(newsroom: Newsroom, story: Story) -> bool:
    """Whether readers have it."""
    if story.first_published or state(story.state).meaning in ("live", "withdrawn"):
        return True
    return any(one.state == "done" and one.wanted == "published" for one in newsroom.outbox.of_story(story.id))


def refuse_own(newsroom: Newsroom, story: Story, override: Override | None) -> None:
    """Raises Refused for one's own copy where the house wants a second person, and for somebody who may not publish."""
    workflow, who = newsroom.workflow, seat_of(newsroom)
    if override is None and (said := may_publish(workflow, who)):
        raise Refused(said)
    if own_copy(workflow, story, who) and (override is None or override.name.strip() in who.names):
        raise Refused(
            "In this newsroom somebody else than the writer lets it leave: ask a colleague, or override with a reason"
            " and the name of a colleague."
        )


def _is_there(remote: Remote) -> bool:
    return bool(remote.remote_id or remote.sent)


def _correction(newsroom: Newsroom, story: Story, said: Asked) -> Correction:
    """Raises BadInput."""
    if said.kind not in CORRECTIONS:
        raise BadInput(f"“{said.kind}” is no kind of correction; there are: {', '.join(CORRECTIONS)}.")
    if said.kind in NUMBERED and not said.right.strip():
        raise BadInput("Say what is right.")
    if said.kind == "kill" and not said.cause.strip():
        raise BadInput("Say why the story is killed; that stays in the house.")
    notice = notice_for(newsroom, story, said.kind, said.right) if said.notice is None else said.notice.strip()
    if said.kind in (*NUMBERED, "kill") and not notice:
        raise BadInput("Write a notice: readers are told what was corrected, and what was withdrawn.")
    for name in ("wrong", "right", "cause", "found_by"):
        if len(getattr(said, name)) > LONGEST:
            raise BadInput(f"What is said as “{name.replace('_', ' ')}” is too long; {LONGEST} characters at most.")
    if len(notice) > LONGEST:
        raise BadInput(f"The notice is too long; {LONGEST} characters at most.")
    for start, end in placeholders(notice):
        raise BadInput(f"“{notice[start:end]}” stands in the notice; put in what is to come.")
    since = stamp(parse(said.since)) if said.since.strip() else story.first_published
    return Correction(
        said.kind,
        said.wrong.strip(),
        said.right.strip(),
        since,
        said.found_by.strip(),
        said.cause.strip(),
        notice,
        newsroom.me,
        "",
        newsroom.clock().isoformat(timespec="milliseconds"),
    )


def why_not(newsroom: Newsroom, story: Story, kind: str, targets: Iterable[Destination]) -> str:
    """Why such a correction cannot be made; empty when it can. `targets`: where the story went."""
    left = any(receipt.exit != "in-house" for receipt in newsroom.receipts(story.id))
    if not (is_out(newsroom, story) or left or any(targets)):
        return "Nobody outside has this story yet: edit it, or spike it; there is nothing to correct."
    if kind != "kill" and story.pubstatus == "canceled":
        return "The story is killed; what is still to be said about it goes into the notice of a further kill."
    return ""


def _corrected(story: Story, id: str, correction: Correction, out: bool) -> Story:
    """The story as it will be."""
    stands = story.state  # it went there as a draft, or waits for its time
    if out or correction.kind == "kill":
        stands = STATES.get(correction.kind, "published")
    return replace(
        story,
        corrections={**(story.corrections or {}), id: correction},
        state=stands,
        pubstatus="canceled" if correction.kind == "kill" else story.pubstatus,
        version=story.version + 1,
        correction_sequence=story.correction_sequence + (correction.kind in NUMBERED),
    )


def _passed(newsroom: Newsroom, would: Story, kind: str, override: Override | None) -> Verdict:
    """What the gate says to the story as it will be. Raises Refused."""
    leaving = newsroom.published_of(would)
    leaving = as_killed(leaving) if kind == "kill" else leaving
    verdict = asked(newsroom, leaving, "public", checked(newsroom, would.id), story=would)
    raise_for(f for f in verdict.blockers if f.firm)
    refuse_own(newsroom, would, override)
    if verdict.blockers and override is None and state(would.state).meaning in ("live", "withdrawn"):
        raise_for(verdict.blockers)
    return verdict


def _write(
    newsroom: Newsroom,
    story_id: str,
    id: str,
    correction: Correction,
    would: Story,
    passed: Verdict,
    override: Override | None,
) -> None:
    """All in one act."""
    if override is not None:
        keep_override(newsroom, story_id, passed, override)
    with newsroom.edit(Story, story_id) as story, story.changing():
        me, note = newsroom.me, override.reason if override else ""
        story.decide(f"correction:{id}", asdict(correction), actor=me, note=note)
        if story.read("pubstatus") != would.pubstatus:
            story.decide("pubstatus", would.pubstatus, actor=me, note=correction.cause)
        if story.read("state") != would.state:
            story.decide("state", would.state, actor=me)
        story.set("version", would.version)
        if would.correction_sequence != story.read("correction_sequence"):
            story.set("correction_sequence", would.correction_sequence)


def _take_back(newsroom: Newsroom, story_id: str, told: set[str]) -> None:
    """What waits for its turn with the words of a killed story, or is watched for its time, is over."""
    for one in newsroom.outbox.of_story(story_id):
        if one.state in FOLLOWED or (one.state in ("waiting", "failed", "conflict") and one.destination in told):
            newsroom.outbox.put(one.id, state="cancelled", next_at="", sentence="The story was killed.")


def _send(
    newsroom: Newsroom, story_id: str, id: str, targets: Iterable[Destination], override: Override | None
) -> tuple[tuple[Delivery, ...], tuple[Unsent, ...]]:
    made, unsent = [], []
    for target in targets:
        try:
            made.append(send_again(newsroom, story_id, id, target, override))
        except Problem as problem:
            unsent.append(Unsent(target, str(problem)))
    return tuple(made), tuple(unsent)


def _wanted(newsroom: Newsroom, story_id: str, destination: Destination, kind: str) -> Wanted | None:
    """What was a draft there stays one; None: as the state of the story says."""
    if kind == "kill":
        return "withdrawn"
    sent = (d for d in newsroom.outbox.of_story(story_id) if d.destination == destination.id and d.state == "done")
    last = next(sent, None)
    return last.wanted if last is not None and last.wanted in ("draft", "pending") else None


def _standing(id: str, correction: Correction, target: Destination, deliveries: list[Delivery]) -> Standing:
    since = [d for d in deliveries if d.correction == id or d.at > correction.at]
    there = next((d for d in since if d.state in ("done", *FOLLOWED) and d.act != "captions"), None)
    if there is not None:
        return Standing(id, target, "acknowledged", there)
    last = next((d for d in since if d.state != "cancelled"), None)
    if last is None:
        return Standing(id, target, "not sent")
    return Standing(id, target, "on its way" if last.state in OPEN else "in trouble", last)
