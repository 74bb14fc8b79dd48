"""A program that goes on with one delivery, to be killed: `python -m tests.interop.sending_child NEWSROOM DELIVERY`.

The password is read from the environment, as the command line does.
"""

import os
import sys
from pathlib import Path
from threading import Event

from deskeditor.cms.registry import kind_named
from deskeditor.cms.secrets import VARIABLE, Secrets
from deskeditor.delivery.running import run_one
from deskeditor.newsroom import Newsroom


def main(folder: str, delivery: str) -> None:
    with Newsroom.open(Path(folder)) as newsroom:
        destination, secrets = (
            newsroom.destinations.one(newsroom.outbox.one(delivery).destination),
            Secrets(newsroom.id),
        )
        kind_named(destination.kind)  # what takes long to import is no part of what is killed
        secrets.set(destination.id, os.environ.get(VARIABLE, ""), keep=False)
        print("going", flush=True)
        for _step in run_one(newsroom, delivery, secrets, Event()):
            pass


if __name__ == "__main__":
    main(*sys.argv[1:])
