"""A story is sent to a destination by a command: decided, and gone on with until it is there or has to wait."""

from argparse import Namespace
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from threading import Event
from typing import Any

from deskeditor.cli import BAD_INPUT, DONE, REFUSED, TROUBLE, values
from deskeditor.cli.commands import one_line, opened, own_name, print_json, tell
from deskeditor.cli.secret_words import GIVE_SECRET, secrets_for
from deskeditor.cli.shapes import finding_shape
from deskeditor.cms.secrets import Secrets
from deskeditor.delivery.deciding import NEEDS_SECRET, Dry, decide, dry_run, known_destination
from deskeditor.delivery.running import run_one
from deskeditor.delivery.timing import moment_in
from deskeditor.leaving import Override
from deskeditor.news.deliveries import Delivery
from deskeditor.news.destinations import Wanted
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.times import parse, spoken, stamp
from deskeditor.newsroom import Newsroom

CODES: Mapping[str, int] = {
    "done": DONE,
    "scheduled": DONE,
    "cancelled": DONE,
    "refused": REFUSED,
    "conflict": REFUSED,
    "missed": REFUSED,
    "failed": BAD_INPUT,
}
"""By the state of a delivery; the others wait for the network or for somebody else."""


def publish(asked: Namespace) -> int:
    if asked.reason and not asked.override:
        raise BadInput("--reason goes with --override.")
    if asked.at and asked.status:
        raise BadInput("--at says that it becomes public then; leave --status out.")
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        destination = known_destination(newsroom, asked.to)
        secrets = secrets_for(newsroom, asked, destination)
        wanted, due = _wanted(newsroom, story, asked)
        if asked.dry_run:
            return _print_dry(asked, dry_run(newsroom, story, destination, secrets, wanted, due))
        delivery = decide(
            newsroom,
            story,
            destination,
            wanted=wanted,
            due=due,
            override=Override(asked.by or own_name(newsroom), asked.reason) if asked.override else None,
            overwrite=asked.overwrite,
        )
        if asked.no_wait:
            return print_delivery(asked, newsroom, delivery.id, waits=True)
        go_on(newsroom, delivery.id, secrets, asked, patient=asked.wait)
        return print_delivery(asked, newsroom, delivery.id)


def _wanted(newsroom: Newsroom, story: str, asked: Namespace) -> tuple[Wanted | None, str]:
    """What it shall be there, and when (UTC). A time without an offset is one on the clocks of the story's schedule,
    else of this machine."""
    if not asked.at:
        return asked.status, ""
    zone = newsroom.story(story).schedule_zone
    due = moment_in(asked.at, zone) if zone else stamp(parse(values.moment(asked.at)))
    if parse(due) <= newsroom.clock():
        raise BadInput("--at names a time that has passed; leave it out to publish at once.")
    return "scheduled", due


def go_on(newsroom: Newsroom, id: str, secrets: Secrets, asked: Namespace, *, patient: bool) -> None:
    """Until it is there, somebody has to do something, or it has to wait; `patient`: through that too."""
    for step in run_one(newsroom, id, secrets, Event(), patient=patient):
        if not asked.json:
            tell(step.sentence)


def print_delivery(asked: Namespace, newsroom: Newsroom, id: str, *, waits: bool = False) -> int:
    """What came of it: its address there on standard output, and sentences beside it. `waits`: nobody tried it yet."""
    delivery = newsroom.outbox.one(id)
    shape = delivery_shape(newsroom, delivery)
    if asked.json:
        print_json(shape)
    elif waits:
        print(delivery.id)
    elif delivery.state in ("done", "scheduled"):
        print(shape["url"] or shape["remote_id"])
    if not waits and delivery.sentence:
        tell(delivery.sentence)
    if not waits and delivery.state in ("waiting", "sending") and not delivery.sentence:
        tell(f"Another program is sending this story to {shape['destination_name']} now; `outbox run` goes on with it.")
    if not waits and delivery.state == "failed" and NEEDS_SECRET in delivery.steps:
        tell(GIVE_SECRET)
    for difference in delivery.differences:
        tell(f"warning: {difference}")
    return DONE if waits else code_of(delivery)


def code_of(delivery: Delivery) -> int:
    if delivery.state == "waiting" and delivery.due and delivery.next_at == delivery.due:
        return DONE  # held until its time, as it was meant
    return CODES.get(delivery.state, TROUBLE)


def delivery_shape(newsroom: Newsroom, delivery: Delivery) -> dict[str, Any]:
    """A delivery as JSON, with the names of what it is about, and who changed what there when that came in the way."""
    shape = {name: value for name, value in asdict(delivery).items() if name != "steps"}
    remote = newsroom.outbox.remote(delivery.destination, "story", delivery.story)
    slugline = ""
    with suppress(NotFound):
        slugline = newsroom.story(delivery.story).slugline
    return shape | {
        "slugline": slugline,
        "destination_name": newsroom.destinations.one(delivery.destination).name,
        "remote_id": remote.remote_id if remote else "",
        "url": remote.url if remote else "",
        "edit_url": str(remote.arrived.get("edit_url", "")) if remote else "",
        "differences": list(delivery.differences),
        "alarm": list(delivery.alarm),
        "conflict": delivery.steps.get("conflict"),
    }


def _print_dry(asked: Namespace, dry: Dry) -> int:
    """What would be sent, and what the gate says to it."""
    blockers = dry.plan.verdict.blockers
    if asked.json:
        print_json(_dry_shape(dry))
    else:
        print(f"{dry.plan.destination.name}: {dry.plan.wanted}{f' at {dry.plan.due}' if dry.plan.due else ''}")
        if dry.payload is not None:
            print("\n\n".join((dry.payload.words, *dry.payload.beside)))
        for file in dry.files:
            print(f"{file.name}  {len(file.data)} bytes")
        print(_compared(dry))
    for sentence in (*(dry.payload.told if dry.payload else ()), *_changed_there(dry)):
        tell(f"warning: {sentence}")
    for finding in dry.plan.verdict.findings:
        tell(finding.sentence if finding in blockers else f"warning: {finding.sentence}")
    for key, name in dry.plan.unmatched:
        tell(f"Nobody there is matched to {f'“{name}”' if key else 'stories without a byline'}.")
    return REFUSED if blockers or dry.plan.unmatched else DONE


def _compared(dry: Dry) -> str:
    if dry.before is None or not dry.before.remote_id:
        return "Nothing of it was sent there yet."
    return "Nothing differs from what was sent last." if dry.unchanged else "It differs from what was sent last."


def _changed_there(dry: Dry) -> list[str]:
    """What somebody else did there since, which holds the story unless --overwrite says otherwise."""
    if dry.payload is None or dry.before is None or not dry.before.remote_id:
        return []
    if dry.there is None or dry.there.gone == "deleted":
        return ["It was deleted there since it was sent."]
    if dry.there.gone == "trash":
        return ["It was put into the trash there since it was sent."]
    return [] if dict(dry.there.seal) == dry.before.arrived.get("seal") else ["It was changed there since it was sent."]


def _dry_shape(dry: Dry) -> dict[str, Any]:
    verdict = dry.plan.verdict
    return {
        "destination": dry.plan.destination.id,
        "destination_name": dry.plan.destination.name,
        "wanted": dry.plan.wanted,
        "due": dry.plan.due,
        "fields": dict(dry.payload.fields) if dry.payload else {},
        "words": dry.payload.words if dry.payload else "",
        "told": list(dry.payload.told) if dry.payload else [],
        "files": [{"name": file.name, "bytes": len(file.data)} for file in dry.files],
        "unchanged": dry.unchanged,
        "before": {"at": dry.before.at, "fields": dry.before.sent.get("fields", {})} if dry.before else None,
        "there": _there_shape(dry),
        "unmatched": [{"key": key, "name": name} for key, name in dry.plan.unmatched],
        "blockers": [finding_shape(f) for f in verdict.blockers],
        "warnings": [finding_shape(f) for f in verdict.warnings],
    }


def _there_shape(dry: Dry) -> dict[str, Any] | None:
    if dry.there is None:
        return None
    names = ("remote_id", "url", "status", "words", "modified", "by", "edit_url", "gone")
    return {name: getattr(dry.there, name) for name in names}


def one_delivery(newsroom: Newsroom, name: str) -> Delivery:
    """The delivery with this id, or the only one whose id begins so. Raises NotFound, BadInput."""
    found = [one for one in newsroom.outbox.newest(10_000) if one.id.startswith(name.strip().lower())]
    if not name.strip() or not found:
        raise NotFound(f"There is no delivery “{name}”; `outbox list` lists them.")
    if len(found) > 1:
        raise BadInput(f"{len(found)} deliveries begin with “{name}”; say more of the id.")
    return found[0]


def line(newsroom: Newsroom, delivery: Delivery) -> str:
    shape = delivery_shape(newsroom, delivery)
    said = f"{delivery.id}  {delivery.state:<9} {shape['slugline']}  {shape['destination_name']}"
    again = f"Next at {spoken(delivery.next_at)}." if delivery.next_at and delivery.state != "done" else ""
    alarm = " ".join(("ALARM:", *shape["alarm"])) if shape["alarm"] else ""
    sentences = " ".join(filter(None, (delivery.sentence, again, alarm)))
    return one_line(f"{said}: {sentences}" if sentences else said)
