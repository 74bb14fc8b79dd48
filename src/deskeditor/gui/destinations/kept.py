"""One destination as the pages of its window change it: each change holds at once."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Kind
from deskeditor.gui.destinations.asking import InOrder, Reached
from deskeditor.news.destinations import Destination
from deskeditor.newsroom import Newsroom


class Kept(QObject):
    """`reached`: what the site said last, as long as the window is open."""

    written = Signal()
    """Something of it is on disk."""
    reached_changed = Signal()

    def __init__(
        self,
        newsroom: Newsroom,
        secrets: Secrets,
        writes: InOrder,
        destination: Destination,
        kind: Kind,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._newsroom, self._secrets, self._writes = newsroom, secrets, writes
        self.destination, self.kind = destination, kind
        self.reached: Reached | None = None

    def set(self, **said: Any) -> None:
        """Fields of `Destination`."""
        if all(getattr(self.destination, name) == value for name, value in said.items()):
            return
        self.destination = replace(self.destination, **said)
        self._write(partial(self._newsroom.destinations.set, self.destination.id, **said))

    def set_rules(self, **said: Any) -> None:
        """Fields of `SiteRules`; an entry of a mapping that is None is taken out."""
        rules = self.destination.rules
        changed = {name: _merged(getattr(rules, name), value) for name, value in said.items()}
        if all(getattr(rules, name) == value for name, value in changed.items()):
            return
        self.destination = replace(self.destination, rules=replace(rules, **changed))
        self._write(partial(self._newsroom.destinations.set_rules, self.destination.id, **said))

    def set_options(self, **said: Any) -> None:
        """What only this kind has; None takes it out."""
        options = _merged(self.destination.options, said)
        if options != self.destination.options:
            self.destination = replace(self.destination, options=options)
            self._write(partial(self._newsroom.destinations.set_options, self.destination.id, **said))

    def set_secret(self, secret: str) -> None:
        self._write(partial(self._secrets.set, self.destination.id, secret))

    def secret(self) -> str:
        """For workers: a keyring may take a while."""
        return self._secrets.get(self.destination.id)

    def arrived(self, reached: Reached) -> None:
        """The site was reached."""
        self.reached = reached
        if reached.rights.options:
            self.set_options(**reached.rights.options)
        self.reached_changed.emit()

    def _write(self, work: Callable[[], object]) -> None:
        self._writes.ask(work, self._done)

    def _done(self, _: object) -> None:
        self.written.emit()


def _merged(stands: Any, said: Any) -> Any:
    if not isinstance(stands, dict):
        return said
    return {key: value for key, value in (stands | said).items() if value is not None}
