"""Into the outbox: what a story becomes at a destination, the gate that it passes, and what a person makes of it then.

`plan` says what would be decided, `dry_run` what would be sent, and `decide` writes it down; nothing is sent here.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from deskeditor.cms.delivering import would_send
from deskeditor.cms.registry import kind_named
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Payload, There
from deskeditor.delivery.items import files_for, item_of, place_of, writers_of
from deskeditor.delivery.memory import Kept
from deskeditor.delivery.opening import opened
from deskeditor.delivery.timing import due_of
from deskeditor.formats.format import ExportFile, Format
from deskeditor.formats.registry import format_named
from deskeditor.leaving import Override, keep_override
from deskeditor.ledger.asking import asked, unless_changed
from deskeditor.ledger.gathering import checked
from deskeditor.news.deliveries import ENDED, FOLLOWED, Act, Delivery, Remote
from deskeditor.news.destinations import USUAL_STATUS, Destination, Wanted
from deskeditor.news.gate import Exit, Finding, Verdict, under_embargo
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.published import Published, as_killed
from deskeditor.news.records import Story
from deskeditor.news.times import parse
from deskeditor.news.workflow import state
from deskeditor.newsroom import Leaving, Newsroom
from deskeditor.review.publishing import refuse_own_override, with_who

NEEDS_SECRET = "needs secret"
"""In `Delivery.steps`: it goes on by itself as soon as the password or key is known (`running.take_up`)."""


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


def outward(name: str) -> Format:
    """The format of files that go to a destination. Raises BadInput for one that is made for the house only: the gate
    lets drafts and stories under embargo into it."""
    format = format_named(name)
    if format.exit == "in-house":
        raise BadInput(f"{format.title} is a copy for the house and goes to no destination; choose another format.")
    return format


def exit_of(destination: Destination, wanted: Wanted) -> Exit:
    """What is published passes the gate as public; what waits there, or lies in a folder, carries its embargo.
    Raises BadInput for a format of the house."""
    if kind_named(destination.kind).drop:
        return outward(destination.rules.format).exit
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


def plan(
    newsroom: Newsroom, story_id: str, destination: Destination, wanted: Wanted | None = None, due: str = ""
) -> Plan:
    """Raises NotFound, and BadInput for a schedule that cannot be read."""
    story, now = newsroom.story(story_id), newsroom.clock()
    usual, at = wanted_now(story, destination, now)
    wanted, due = (usual, at) if wanted is None else (wanted, due)
    leaving = as_killed(newsroom.published(story_id))
    when = out_at(wanted, due, now)
    verdict = asked(newsroom, leaving, asked_exit(destination, wanted), checked(newsroom, story_id), at=when)
    act: Exit = "public" if wanted in ("published", "scheduled") else verdict.exit
    verdict = with_who(newsroom, story, with_embargo(verdict, story, wanted, when), act)
    writers = () if kind_named(destination.kind).drop else writers_of(newsroom, story, destination)
    matches = "authors" not in kind_named(destination.kind).without
    unmatched = tuple((w.key, w.name) for w in writers if matches and not w.remote_id)
    return Plan(destination, wanted, due, verdict, leaving, unmatched)


def out_at(wanted: Wanted, due: str, now: datetime) -> datetime:
    """The moment for which the gate is asked: what waits there for its time passes nobody on its way to the readers, so
    all must be right then."""
    return max(parse(due), now) if wanted == "scheduled" and due else now


def asked_exit(destination: Destination, wanted: Wanted) -> Exit:
    """As `exit_of`; but what a site publishes by itself has to be right as if it were published."""
    exit = exit_of(destination, wanted)
    return "public" if wanted == "scheduled" and not kind_named(destination.kind).drop else exit


def with_embargo(verdict: Verdict, story: Story, wanted: Wanted, when: datetime) -> Verdict:
    """An embargo in force is held by nobody's override: it is lifted, or the time is right."""
    if verdict.exit != "public" or wanted == "withdrawn" or not under_embargo(story.embargo, when):
        return verdict
    others = tuple(f for f in verdict.findings if f.code != "embargo")
    sentence = "The story is under embargo; schedule it for when that ends, or lift it."
    ends = story.embargo.until if story.embargo else ""
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
    if destination.gone:
        raise Refused(f"{destination.name} was removed from the destinations; add it again first.")
    made = plan(newsroom, story_id, destination, wanted, due)
    verdict = made.verdict
    act = "kill" if made.wanted == "withdrawn" and made.story.pubstatus == "canceled" else act
    if verdict.blockers and override is not None and verdict.may_be_overridden:
        refuse_own_override(newsroom, verdict, override.name)
        keep_override(newsroom, story_id, verdict, override)
        verdict = verdict.overridden()
        note = note or f"Override by {override.name}: {override.reason}"
    if verdict.blockers:
        raise Refused(" ".join(dict.fromkeys(f.sentence for f in verdict.blockers)))
    if made.unmatched and made.wanted != "withdrawn":
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
    when = out_at(made.wanted, made.due, newsroom.clock())
    leaving = Leaving(story_id, {}, unless_changed(newsroom, made.story, verdict, when))
    return newsroom.dispatch(leaving, [delivery])[0]


def later_blockers(newsroom: Newsroom, delivery: Delivery, leaving: Published, exit: Exit) -> list[Finding]:
    """What is in the way of these words now, and was not when they were let through."""
    when = out_at(delivery.wanted, delivery.due, newsroom.clock())
    verdict = asked(newsroom, leaving, exit, at=when)
    verdict = with_embargo(verdict, newsroom.story(delivery.story), delivery.wanted, when)
    passed = set(delivery.steps.get("passed", ()))
    return [f for f in verdict.blockers if f.firm or f.key not in passed]


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
    kept, memory = newsroom.snapshot(story_id), Kept(newsroom, destination)
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


# What a person does with what was decided


def retry(newsroom: Newsroom, delivery_id: str, *, overwrite: bool = False) -> Delivery:
    """Let it be tried again at once; `overwrite`: what somebody else did there gives way. Raises BadInput."""
    stands = newsroom.outbox.one(delivery_id)
    if stands.state in ENDED:
        raise BadInput("This delivery has come to its end; send the story again.")
    steps = {name: value for name, value in stands.steps.items() if name not in ("conflict", NEEDS_SECRET)}
    note = stands.note
    if overwrite and not steps.get("overwrite"):
        steps["overwrite"] = True
        note = f"{note} What was changed there was overwritten.".strip()
    return newsroom.outbox.put(delivery_id, state="waiting", next_at="", sentence="", steps=steps, note=note)


def cancel(newsroom: Newsroom, delivery_id: str) -> Delivery:
    """Take it back, as far as nothing was sent. What is there already stays there; but what waits there for its time is
    made a draft: that is a new delivery, which is given back. Raises BadInput, and Refused while it is being sent."""
    found = newsroom.outbox.one(delivery_id)
    with newsroom.outbox.claim(found.destination, found.story) as mine:
        stands = newsroom.outbox.one(delivery_id)
        if stands.state in ENDED:
            raise BadInput("This delivery has come to its end.")
        if not mine:
            raise Refused("It is being sent in this moment; wait until it is there.")
        if stands.state in FOLLOWED:
            return _unscheduled(newsroom, stands)
        begun = newsroom.outbox.remote(stands.destination, "story", stands.story)
        doubtful = begun is not None and not begun.remote_id
        said = "Taken back; it may have arrived all the same: look there." if doubtful else "Taken back."
        return newsroom.outbox.put(delivery_id, state="cancelled", next_at="", sentence=said)


def _unscheduled(newsroom: Newsroom, stands: Delivery) -> Delivery:
    """The same version as a draft: less public than what was let through."""
    note = f"{stands.note} It was taken off the schedule.".strip()
    made = Delivery(
        new_id(),
        stands.story,
        stands.destination,
        wanted="draft",
        kept=stands.kept,
        version=stands.version,
        note=note,
        steps={name: stands.steps[name] for name in ("passed", "words_of") if name in stands.steps},
    )
    return newsroom.outbox.again(made)


def known_destination(newsroom: Newsroom, name: str) -> Destination:
    """The one with this name, or the first. Raises NotFound."""
    if name:
        return newsroom.destinations.find(name)
    first = newsroom.destinations.first()
    if first is None:
        raise NotFound("There is no destination yet; add one in File ▸ Destinations.")
    return first
