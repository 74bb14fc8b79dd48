"""The outbox on the command line: stories on their way."""

from argparse import Namespace
from threading import Event

from deskeditor.cli import DONE
from deskeditor.cli.commands import opened, print_json, tell
from deskeditor.cli.publishing import code_of, delivery_shape, go_on, line, one_delivery, print_delivery
from deskeditor.cli.secret_words import only_asking, secrets_for
from deskeditor.delivery.alarms import look_again
from deskeditor.delivery.deciding import cancel, retry
from deskeditor.delivery.running import run_outbox, take_up


def outbox_list(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        named = getattr(asked, "story", None)
        if named:
            story = newsroom.find_story(named)
            look_again(newsroom, story)
            found = newsroom.outbox.of_story(story)
        else:
            found = newsroom.outbox.newest()
        if asked.json:
            print_json([delivery_shape(newsroom, one) for one in found])
        else:
            for one in found:
                print(line(newsroom, one))
    return DONE


def outbox_show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        found = one_delivery(newsroom, asked.id)
        shape = delivery_shape(newsroom, found)
    if asked.json:
        print_json(shape)
    else:
        for name, value in shape.items():
            print(f"{name}: {value}")
    return DONE


def outbox_run(asked: Namespace) -> int:
    """The worst that came of those that were gone on with."""
    with opened(asked) as newsroom:
        only = newsroom.destinations.find(asked.to) if asked.to else None
        one = only or only_asking(newsroom.destinations.all())
        secrets = secrets_for(newsroom, asked, one)
        take_up(newsroom, secrets)
        tried: dict[str, None] = {}
        for delivery, step in run_outbox(newsroom, secrets, Event(), only=only.id if only else "", wait=asked.wait):
            tried[delivery.id] = None
            if step is not None and not asked.json:
                tell(f"{delivery_shape(newsroom, delivery)['slugline']}: {step.sentence}")
        done = [newsroom.outbox.one(id) for id in tried]
        if asked.json:
            print_json([delivery_shape(newsroom, one) for one in done])
        else:
            for each in done:
                print(line(newsroom, each))
    return max((code_of(each) for each in done), default=DONE)


def outbox_retry(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        found = one_delivery(newsroom, asked.id)
        secrets = secrets_for(newsroom, asked, newsroom.destinations.one(found.destination))
        retry(newsroom, found.id, overwrite=asked.overwrite)
        go_on(newsroom, found.id, secrets, asked, patient=False)
        return print_delivery(asked, newsroom, found.id)


def outbox_cancel(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        found = one_delivery(newsroom, asked.id)
        made = cancel(newsroom, found.id)
        if made.id != found.id:
            secrets = secrets_for(newsroom, asked, newsroom.destinations.one(found.destination))
            go_on(newsroom, made.id, secrets, asked, patient=False)
        return print_delivery(asked, newsroom, made.id)
