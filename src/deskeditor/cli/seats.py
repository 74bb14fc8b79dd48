"""In whose name a command acts, and the records that it names by the beginning of their id."""

from argparse import Namespace
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from deskeditor.cli.commands import opened, people_of
from deskeditor.news.problems import Ambiguous, NotFound
from deskeditor.newsroom import Newsroom


@contextmanager
def opened_by(asked: Namespace) -> Iterator[Newsroom]:
    """The newsroom that is meant, with who is named by `--by` writing in it; who wrote here last stays so."""
    with opened(asked) as newsroom:
        me = person_named(newsroom, asked.by) if asked.by else newsroom.me
        if me == newsroom.me:
            yield newsroom
            return
        folder = newsroom.folder
    with Newsroom.open(folder, me=me) as newsroom:
        yield newsroom


def person_named(newsroom: Newsroom, name: str) -> str:
    """The id of the person of this name or id. Raises NotFound, Ambiguous."""
    people = people_of(newsroom)
    found = [id for id, person in people.items() if name in (id, person.name, person.display_name)]
    if not found:
        raise NotFound(f"There is nobody called “{name}” in this newsroom.")
    if len(found) > 1:
        raise Ambiguous(f"{len(found)} people are called “{name}”; name one by the id.", tuple(found))
    return found[0]


def one_of(ids: Collection[str], name: str, what: str) -> str:
    """The id that is named, or the only one that begins so. Raises NotFound, Ambiguous."""
    found = [id for id in ids if name.strip() and id.startswith(name.strip().lower())]
    if not found:
        raise NotFound(f"There is no {what} “{name}” in this story.")
    if len(found) > 1:
        raise Ambiguous(f"{len(found)} ids begin with “{name}”; say more of it.", tuple(found))
    return found[0]
