"""What the windows about destinations ask of the newsroom and of the sites; all of it on a worker."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from deskeditor.cms.registry import KINDS, kind_named, troubles
from deskeditor.cms.secrets import Secrets, has_keyring
from deskeditor.cms.site import Kind, Named, Rights
from deskeditor.cms.troubles import Trouble
from deskeditor.gui.tasks import Asks
from deskeditor.news.destinations import USUAL_STATUS, Destination, Wanted
from deskeditor.news.problems import BadInput, Problem
from deskeditor.news.records import Person
from deskeditor.newsroom import Newsroom

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window about destinations shows. `wanting`: ids of those whose password is not known."""

    destinations: tuple[Destination, ...] = ()
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    desks: tuple[str, ...] = ()
    wanting: frozenset[str] = frozenset()
    keyring: bool = True
    troubles: tuple[str, ...] = ()
    """About kinds of installed packages that cannot be used."""


@dataclass(frozen=True, slots=True)
class Reached:
    """What a site said when it was tried."""

    rights: Rights
    authors: tuple[Named, ...] = ()
    sections: tuple[Named, ...] = ()
    unsaid: str = ""
    """Why there are no authors or sections, in a sentence."""


def read(newsroom: Newsroom, secrets: Secrets) -> Shown:
    """Loads every kind of destination, so that the GUI thread does not."""
    kinds, found = dict(KINDS), tuple(newsroom.destinations.all())
    wanting = {one.id for one in found if needs_secret(kinds.get(one.kind)) and not secrets.get(one.id)}
    people = tuple(newsroom.records("person"))
    return Shown(found, kinds, people, tuple(newsroom.desks()), frozenset(wanting), has_keyring(), troubles())


def needs_secret(kind: Kind | None) -> bool:
    return kind is not None and any(asked.kind == "secret" and asked.needed for asked in kind.asked)


def reach(destination: Destination, secret: str) -> Reached:
    """Try to get in, and ask who and what is there. Raises Problem."""
    kind = kind_named(destination.kind)
    try:
        place = kind.open(destination, secret)
        try:
            rights = place.rights()
            return Reached(rights) if kind.drop else _with_names(place, rights)
        finally:
            place.close()
    except Problem:
        raise
    except Exception as error:  # a kind of an installed package may raise anything
        logger.exception("A destination of the kind %s cannot be tried", kind.name)
        raise BadInput(f"{kind.title} cannot be used: {type(error).__name__}: {error}") from error


def _with_names(site: Any, rights: Rights) -> Reached:
    """A user who may write need not be allowed to see all authors."""
    try:
        return Reached(rights, tuple(site.authors()), tuple(site.sections()))
    except Trouble as trouble:
        return Reached(rights, unsaid=str(trouble))


def add(newsroom: Newsroom, secrets: Secrets, destination: Destination, secret: str) -> str:
    """The id of a new destination with its secret."""
    said = {name: getattr(destination, name) for name in ("address", "user", "rules", "options")}
    id = newsroom.destinations.add(destination.kind, destination.name, **said)
    if secret:
        secrets.set(id, secret)
    return id


def told(rights: Rights) -> str:
    """What the site said about this user, in lines."""
    who = " ".join(filter(None, (rights.user, f"({rights.role})" if rights.role else "")))
    signed_in = QCoreApplication.translate("destinations", "Signed in as {who}.").format(who=who)
    lines = [signed_in if who and not any(rights.user in s for s in rights.sentences) else ""]
    return "\n".join(filter(None, (*lines, *rights.sentences)))


def statuses_for(rights: Rights) -> dict[str, str]:
    """`SiteRules.statuses` of a user who may not publish: what would be published waits there for an editor."""
    if rights.may_publish or not rights.may_draft:
        return {}
    wanted: Wanted = "pending"
    return {meaning: wanted for meaning, usual in USUAL_STATUS.items() if usual == "published"}


class InOrder:
    """Changes of destinations, one after another in the order in which they were made, on whichever worker."""

    def __init__(self, tasks: Asks) -> None:
        self._tasks = tasks
        self._waiting: deque[Callable[[], object]] = deque()
        self._lock = threading.Lock()

    def ask(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """`then` is called after this one, or one that was made before it."""
        self._waiting.append(work)
        self._tasks.ask(self._next, then)

    def _next(self) -> object:
        with self._lock:
            return self._waiting.popleft()()
