"""Commands for a story that is out: correct it, kill it, see who was told."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from deskeditor.cli import DONE, REFUSED
from deskeditor.cli.commands import one_line, opened, own_name, print_json, tell
from deskeditor.cli.publishing import code_of, delivery_shape, go_on, line
from deskeditor.cli.secret_words import only_asking, secrets_for
from deskeditor.delivery.captions import behind, send_captions
from deskeditor.delivery.corrections import Asked, Unsent, correct, standings
from deskeditor.leaving import Override
from deskeditor.news.deliveries import Delivery
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom


def correct_(asked: Namespace) -> int:
    said = Asked(asked.kind, asked.wrong, asked.right, asked.since, asked.found_by, asked.cause, asked.notice)
    return _make(asked, said)


def kill(asked: Namespace) -> int:
    return _make(asked, Asked("kill", cause=asked.cause, notice=asked.notice))


def corrections(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        if asked.send_captions:
            made, unsent = send_captions(newsroom, story)
            return _told(asked, newsroom, "", made, unsent)
        shape = corrections_shape(newsroom, story)
    if asked.json:
        print_json(shape)
        return DONE
    for one in shape["corrections"]:
        print(one_line(f"{one['id']}  {one['at']}  {one['kind']}  {one['notice'] or one['right']}"))
        for where in one["destinations"]:
            print(one_line(f"  {where['stands']:<13} {where['name']}  {where['sentence']}"))
    for where in shape["captions"]:
        print(one_line(f"captions changed since: {where['name']}  {', '.join(where['photos'])}"))
    return DONE


def corrections_shape(newsroom: Newsroom, story: str) -> dict[str, Any]:
    """The corrections of a story, the newest first, and how far each is at each destination; and where the captions of
    its photos are others than here."""
    found = standings(newsroom, story)
    kept = newsroom.story(story).corrections or {}
    return {
        "id": story,
        "corrections": [
            {"id": id}
            | asdict(correction)
            | {
                "destinations": [
                    {
                        "name": one.destination.name,
                        "stands": one.stands,
                        "delivery": one.delivery.id if one.delivery else "",
                        "sentence": one.delivery.sentence if one.delivery else "",
                    }
                    for one in found
                    if one.correction == id
                ]
            }
            for id, correction in reversed(list(kept.items()))
        ],
        "captions": [{"name": one.destination.name, "photos": list(one.photos)} for one in behind(newsroom, story)],
    }


def _make(asked: Namespace, said: Asked) -> int:
    if asked.reason and not asked.override:
        raise BadInput("--reason goes with --override.")
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        override = Override(asked.by or own_name(newsroom), asked.reason) if asked.override else None
        made = correct(newsroom, story, said, override=override)
        return _told(asked, newsroom, made.id, made.deliveries, made.unsent)


def _told(
    asked: Namespace, newsroom: Newsroom, id: str, deliveries: Sequence[Delivery], unsent: Iterable[Unsent]
) -> int:
    """Send what was decided, unless it is to wait in the outbox; the worst that came of it."""
    code = DONE
    only = only_asking([newsroom.destinations.one(one.destination) for one in deliveries])
    secrets = secrets_for(newsroom, asked, only)
    for delivery in () if asked.no_wait else deliveries:
        go_on(newsroom, delivery.id, secrets, asked, patient=False)
        code = max(code, code_of(newsroom.outbox.one(delivery.id)))
    stand = [newsroom.outbox.one(delivery.id) for delivery in deliveries]
    missed = [{"name": one.destination.name, "sentence": one.sentence} for one in unsent]
    if asked.json:
        print_json({"id": id, "deliveries": [delivery_shape(newsroom, one) for one in stand], "unsent": missed})
    else:
        if id:
            print(id)
        for one in stand:
            print(line(newsroom, one))
        if not stand and not missed:
            tell("No destination has it, so nobody is told but who reads the next export.")
    for each in missed:
        tell(f"{each['name']} was not told: {each['sentence']}")
    return max(code, REFUSED) if missed else code
