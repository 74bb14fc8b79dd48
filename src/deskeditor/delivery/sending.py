"""Into the outbox, and out of it: the gate, one attempt at a delivery, its receipt.

`decide` writes down what is to be sent; `attempt` goes on with one delivery until it is done or has to wait. Whoever
runs the outbox (`delivery.running`) calls it again when its time has come; the command line does so until the end.
"""

import hashlib
import logging
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from deskeditor.cms.delivering import Conflict, Outcome, Patience, Step, deliver, would_send
from deskeditor.cms.dropping import Dropped, drop
from deskeditor.cms.registry import kind_named
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Item, Payload, There
from deskeditor.cms.troubles import Busy, Doubtful, NoSecret, Unreachable
from deskeditor.delivery.items import files_for, item_of, keep_place, place_of, published_then, writers_of
from deskeditor.delivery.memory import Kept
from deskeditor.formats.format import ExportFile
from deskeditor.formats.registry import format_named
from deskeditor.leaving import Override, departure, keep_override
from deskeditor.ledger.asking import asked, unless_changed
from deskeditor.ledger.scanning import inspect
from deskeditor.news.deliveries import ENDED, Act, Delivery, Remote
from deskeditor.news.destinations import USUAL_STATUS, Destination, Wanted
from deskeditor.news.gate import Exit, Finding, Verdict, under_embargo
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, DiskTrouble, NotFound, Problem, Refused
from deskeditor.news.published import Published
from deskeditor.news.records import Story
from deskeditor.news.times import parse, stamp
from deskeditor.news.workflow import state
from deskeditor.newsroom import Leaving, Newsroom, Receipt

logger = logging.getLogger(__name__)
AT_ONCE_S = 120
"""What is due sooner is held here until its time and then published: a site may publish it at once, or its clock may be
ahead of ours."""
MOST_SKEW_S = 30
"""A site whose clock is ahead by more is trusted with no time."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 5.0, 900.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be decided if it were sent now: for the dry run, and for the window that asks."""

    destination: Destination
    wanted: Wanted
    due: str
    verdict: Verdict
    story: Published
    unmatched: tuple[tuple[str, str], ...] = ()
    """Key and name of writers who are matched to no author there."""


def exit_of(destination: Destination, wanted: Wanted) -> Exit:
    """What is published passes the gate as public; what waits there, or lies in a folder, carries its embargo."""
    if kind_named(destination.kind).drop:
        return format_named(destination.rules.format).exit
    return "public" if wanted in ("published", "withdrawn") else "advance"


def wanted_now(story: Story, destination: Destination, now: datetime) -> tuple[Wanted, str]:
    """What the story becomes there by its state, and when it is due (UTC; empty: at once)."""
    if story.pubstatus == "canceled":
        return "withdrawn", ""
    meaning = state(story.state).meaning
    said: Any = destination.rules.statuses.get(meaning, USUAL_STATUS[meaning])
    due = due_of(story, now) if said in ("published", "scheduled") else ""
    if said in ("published", "scheduled"):
        said = "scheduled" if due else "published"
    return said, due


def due_of(story: Story, now: datetime) -> str:
    """When the story may and shall be public: the later of schedule and embargo, when that is still to come (UTC)."""
    times = [parse(text) for text in (story.schedule, story.embargo.until if story.embargo else "") if text]
    due = max(times, default=now)
    return stamp(due) if due > now else ""


def plan(
    newsroom: Newsroom, story_id: str, destination: Destination, wanted: Wanted | None = None, due: str = ""
) -> Plan:
    """Raises NotFound."""
    story, now = newsroom.story(story_id), newsroom.clock()
    usual, at = wanted_now(story, destination, now)
    wanted, due = (usual, at) if wanted is None else (wanted, due)
    found = departure(newsroom, story_id, exit_of(destination, wanted))
    verdict = _with_embargo(found.verdict, story, wanted, due, now)
    writers = () if kind_named(destination.kind).drop else writers_of(newsroom, story, destination)
    unmatched = tuple((w.key, w.name) for w in writers if not w.remote_id)
    return Plan(destination, wanted, due, verdict, found.story, unmatched)


def _with_embargo(verdict: Verdict, story: Story, wanted: Wanted, due: str, now: datetime) -> Verdict:
    """An embargo in force is held by nobody's override: it is lifted, or the time is right."""
    if not under_embargo(story.embargo, now) or wanted in ("draft", "pending", "withdrawn"):
        return verdict
    ends = story.embargo.until if story.embargo else ""
    if wanted == "scheduled" and ends and due and parse(due) >= parse(ends):
        return verdict
    others = tuple(f for f in verdict.findings if f.code != "embargo")
    sentence = "The story is under embargo; schedule it for when that ends, or lift it."
    held = Finding("blocker", "embargo", "embargo", 0, 0, sentence, words=ends, firm=True)
    return replace(verdict, findings=(held, *others))


def decide(
    newsroom: Newsroom,
    story_id: str,
    destination: Destination,
    *,
    wanted: Wanted | None = None,
    due: str = "",
    act: Act = "send",
    correction: str = "",
    override: Override | None = None,
    overwrite: bool = False,
    note: str = "",
) -> Delivery:
    """Let the story through the gate and put it into the outbox; nothing is sent yet. `overwrite`: what somebody else
    did there gives way.

    Raises Refused with what the gate says (all of it, unless `override`), and for a writer who is matched to no author.
    """
    made = plan(newsroom, story_id, destination, wanted, due)
    verdict = made.verdict
    if verdict.blockers and override is not None and verdict.may_be_overridden:
        keep_override(newsroom, story_id, verdict, override)
        verdict = verdict.overridden()
        note = note or f"Override by {override.name}: {override.reason}"
    if verdict.blockers:
        raise Refused(" ".join(dict.fromkeys(f.sentence for f in verdict.blockers)))
    if made.unmatched and act != "kill":
        names = ", ".join(f"“{name}”" if name else "a story without a byline" for _key, name in made.unmatched)
        raise Refused(f"It is not known which author {names} is on {destination.name}; match them first.")
    delivery = Delivery(
        new_id(),
        story_id,
        destination.id,
        act,
        made.wanted,
        made.due,
        note=note,
        correction=correction,
        steps={"passed": [finding.key for finding in verdict.findings], "overwrite": overwrite},
    )
    leaving = Leaving(story_id, {}, unless_changed(newsroom, made.story, verdict))
    return newsroom.dispatch(leaving, [delivery])[0]


@dataclass(frozen=True, slots=True)
class Dry:
    """What would be sent: `payload` of a site, or `files` of a place for files; `before`: what was sent last."""

    plan: Plan
    payload: Payload | None
    files: tuple[ExportFile, ...]
    before: Remote | None
    there: There | None

    @property
    def unchanged(self) -> bool:
        """Whether what would be sent is what was sent last."""
        if self.before is None:
            return False
        digest = self.payload.hash if self.payload else hashlib.sha256(self.files[0].data).hexdigest()
        return digest == self.before.sent.get("hash")


def dry_run(
    newsroom: Newsroom,
    story_id: str,
    destination: Destination,
    secrets: Secrets,
    wanted: Wanted | None = None,
    due: str = "",
) -> Dry:
    """Asks the site what stands there, and changes nothing. Raises Trouble, NotFound."""
    made = plan(newsroom, story_id, destination, wanted, due)
    kept, memory = newsroom.snapshot(story_id), Kept(newsroom, destination.id)
    before = memory.get("story", story_id)
    if kind_named(destination.kind).drop:
        files = files_for(newsroom, kept, destination, place_of(newsroom, kept, destination))
        return Dry(made, None, tuple(files), before, None)
    item = item_of(newsroom, kept, destination, made.wanted, due=made.due)
    site = opened(destination, secrets)
    try:
        payload, there = would_send(site, item, memory)
    finally:
        site.close()
    return Dry(made, payload, (), before, there)


def opened(destination: Destination, secrets: Secrets) -> Any:
    """The `Site` or `Drop`. Raises NoSecret."""
    kind = kind_named(destination.kind)
    secret = secrets.get(destination.id)
    if not secret and any(asked.kind == "secret" and asked.needed for asked in kind.asked):
        raise NoSecret(f"The password for {destination.name} is not known; say it in Destinations.")
    return kind.open(destination, secret)


# One attempt


def attempt(
    newsroom: Newsroom,
    delivery_id: str,
    secrets: Secrets,
    *,
    overwrite: bool = False,
    patience: Patience = Patience(),  # noqa: B008
) -> Iterator[Step]:
    """Go on with a delivery until it is done or has to wait; what came of it stands in the outbox afterwards. Yields
    before each thing that it does; stop asking to stop there. Raises DiskTrouble."""
    found = newsroom.outbox.one(delivery_id)
    with newsroom.outbox.claim(found.destination, found.story) as mine:
        delivery = newsroom.outbox.one(delivery_id)
        if not mine or delivery.state in ENDED:
            return
        yield from _attempt(newsroom, delivery, secrets, overwrite, patience)


def _attempt(
    newsroom: Newsroom, delivery: Delivery, secrets: Secrets, overwrite: bool, patience: Patience
) -> Iterator[Step]:
    destination, now = newsroom.destinations.one(delivery.destination), newsroom.clock()
    try:
        wanted = _wanted_at(delivery, now)
        if wanted is None:
            due = parse(delivery.due)
            _put(newsroom, delivery, "waiting", "It is held here until its time.", stamp(due))
            return
        kept = newsroom.version_value(delivery.kept)
        _ask_again(newsroom, delivery, kept.story, published_then(newsroom, kept), exit_of(destination, wanted))
        newsroom.outbox.put(delivery.id, state="sending", attempts=delivery.attempts + 1, sentence="")
        memory = Kept(newsroom, destination.id)
        place = opened(destination, secrets)
        try:
            if kind_named(destination.kind).drop:
                lies = place_of(newsroom, kept, destination)
                files = files_for(newsroom, kept, destination, lies)
                inspect(newsroom, published_then(newsroom, kept), files)
                keep_place(newsroom, delivery.story, destination.id, lies)
                over = overwrite or bool(delivery.steps.get("overwrite"))
                dropping = drop(
                    place, files, memory, destination=destination.id, story=delivery.story, overwrite=over
                )
                dropped = yield from _told(newsroom, delivery, dropping)
                _dropped(newsroom, delivery, destination, dropped)
                return
            item = item_of(newsroom, kept, destination, wanted, delivery.act, delivery.due)
            outcome = yield from _told(
                newsroom,
                delivery,
                deliver(
                    place,
                    item,
                    memory,
                    newsroom.clock,
                    destination=destination.id,
                    delivery=delivery.id,
                    overwrite=overwrite or bool(delivery.steps.get("overwrite")),
                    inspect=lambda files: inspect(newsroom, item.copy.story, files),
                    patience=patience,
                ),
            )
            _arrived(newsroom, delivery, destination, item, outcome)
        finally:
            place.close()
    except Problem as problem:
        _stopped(newsroom, delivery, problem, now)


def _wanted_at(delivery: Delivery, now: datetime) -> Wanted | None:
    """What is to be sent now; None when it is to be held until its time, which is too near for the site to keep."""
    if delivery.wanted != "scheduled" or not delivery.due:
        return delivery.wanted
    left_s = (parse(delivery.due) - now).total_seconds()
    if left_s <= 0:
        return "published"
    return "scheduled" if left_s > AT_ONCE_S and not delivery.steps.get("held") else None


def _ask_again(newsroom: Newsroom, delivery: Delivery, kept: Story, leaving: Published, exit: Exit) -> None:
    """What the gate says now, to the words that were let through then. Raises Refused."""
    verdict = asked(newsroom, leaving, exit)
    story = newsroom.story(delivery.story)
    verdict = _with_embargo(verdict, story, delivery.wanted, delivery.due, newsroom.clock())
    passed = set(delivery.steps.get("passed", ()))
    said = [f.sentence for f in verdict.blockers if f.firm or f.key not in passed]
    if story.pubstatus == "canceled" and delivery.act != "kill":
        said.append("The story has been killed since.")
    if said:
        raise Refused(" ".join(dict.fromkeys(said)))


def _told(newsroom: Newsroom, delivery: Delivery, steps: Generator[Step, None, Any]) -> Generator[Step, None, Any]:
    """Each step is written into the outbox, for whoever looks at it."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            return end.value
        newsroom.outbox.put(delivery.id, sentence=step.sentence)
        yield step


def _dropped(newsroom: Newsroom, delivery: Delivery, destination: Destination, dropped: Dropped) -> None:
    said = "Nothing had to be written: it is there as it is." if dropped.unchanged else ""
    receipt = None if dropped.unchanged else _receipt(newsroom, delivery, destination, dropped.remote, dropped.hash)
    newsroom.outbox.finish(delivery.id, receipt, (), state="done", sentence=said, hash=dropped.hash)


def _arrived(newsroom: Newsroom, delivery: Delivery, destination: Destination, item: Item, outcome: Outcome) -> None:
    from deskeditor.delivery.afterwards import story_went

    there, digest = outcome.there, outcome.payload.hash
    waits = there.status == "scheduled"
    said = "Nothing had to be sent: it is there as it is." if outcome.unchanged else ""
    receipt = None if outcome.unchanged else _receipt(newsroom, delivery, destination, outcome.remote, digest)
    newsroom.outbox.finish(
        delivery.id,
        receipt,
        (outcome.remote,),
        state="scheduled" if waits else "done",
        sentence="It is there and waits for its time." if waits else said,
        hash=digest,
        next_at=delivery.due if waits else "",
        differences=outcome.differences,
    )
    story_went(newsroom, delivery, item, there)


def _receipt(newsroom: Newsroom, delivery: Delivery, destination: Destination, remote: Remote, digest: str) -> Receipt:
    return Receipt(
        new_id(),
        delivery.story,
        newsroom.clock().isoformat(timespec="milliseconds"),
        delivery.person,
        exit_of(destination, delivery.wanted),
        destination.name,
        destination.kind if not kind_named(destination.kind).drop else destination.rules.format,
        delivery.version,
        digest,
        remote.remote_id,
        remote.url,
        {"kill": "killed", "correction": "corrected", "update": "updated"}.get(delivery.act, "sent"),
        delivery.note,
    )


def _stopped(newsroom: Newsroom, delivery: Delivery, problem: Problem, now: datetime) -> None:
    """What came in the way, and what is done about it. Raises DiskTrouble of our own disk."""
    again = newsroom.outbox.one(delivery.id)
    match problem:
        case Conflict():
            steps = {**again.steps, "conflict": _conflict(problem)}
            newsroom.outbox.put(delivery.id, state="conflict", sentence=str(problem), steps=steps)
        case Doubtful():
            _put(newsroom, delivery, "doubtful", str(problem), _later(now, problem.retry_s or FIRST_PAUSE_S))
        case NoSecret():
            _put(newsroom, delivery, "failed", str(problem), "")
        case Busy() | Unreachable():
            asked_s = problem.retry_s if isinstance(problem, Busy) else 0.0
            pause = asked_s or min(FIRST_PAUSE_S * 2 ** min(again.attempts, 12), LONGEST_PAUSE_S)
            _put(newsroom, delivery, "waiting", str(problem), _later(now, pause))
        case Refused():
            _put(newsroom, delivery, "refused", str(problem), "")
        case DiskTrouble():
            raise problem
        case _:
            _put(newsroom, delivery, "failed", str(problem), "")


def _conflict(problem: Conflict) -> dict[str, Any]:
    there = problem.there
    if there is None:
        return {"there": None}
    return {
        "there": {
            "words": there.words,
            "modified": there.modified,
            "by": there.by,
            "status": there.status,
            "gone": there.gone,
            "url": there.url,
            "edit_url": there.edit_url,
        }
    }


def _put(newsroom: Newsroom, delivery: Delivery, state: str, sentence: str, next_at: str) -> None:
    newsroom.outbox.put(delivery.id, state=state, sentence=sentence, next_at=next_at)


def _later(now: datetime, pause_s: float) -> str:
    return stamp(now + timedelta(seconds=max(1.0, pause_s)))


# What a person does


def retry(newsroom: Newsroom, delivery_id: str, *, overwrite: bool = False) -> Delivery:
    """Let it be tried again at once; `overwrite`: what somebody else did there gives way. Raises BadInput."""
    stands = newsroom.outbox.one(delivery_id)
    if stands.state in ENDED:
        raise BadInput("This delivery has come to its end; send the story again.")
    steps = {**stands.steps, "overwrite": overwrite} if overwrite else stands.steps
    note = f"{stands.note} What was changed there was overwritten.".strip() if overwrite else stands.note
    return newsroom.outbox.put(delivery_id, state="waiting", next_at="", sentence="", steps=steps, note=note)


def cancel(newsroom: Newsroom, delivery_id: str) -> Delivery:
    """Take it back, as far as nothing was sent. What is there already stays there. Raises BadInput."""
    stands = newsroom.outbox.one(delivery_id)
    if stands.state in ENDED:
        raise BadInput("This delivery has come to its end.")
    return newsroom.outbox.put(delivery_id, state="cancelled", next_at="", sentence="Taken back.")


def known_destination(newsroom: Newsroom, name: str) -> Destination:
    """The one with this name, or the first. Raises NotFound."""
    if name:
        return newsroom.destinations.find(name)
    first = newsroom.destinations.first()
    if first is None:
        raise NotFound("There is no destination yet; add one in File ▸ Destinations.")
    return first
