"""What a shared document tells of a transaction, kept until somebody asks.

Events are taken raw: their contents are computed when asked for, and a change that is made here does not ask.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pycrdt

from deskeditor.text.compare import Splice
from deskeditor.text.lines import Lines
from deskeditor.text.updates import NOTHING

Delta = list[dict[str, Any]]
"""What happened to a text, from its start to its end: retain, insert, delete; lengths in UTF-8 bytes."""


class Events:
    """Rust holds on to it, out of sight of Python's garbage collection: it knows no document."""

    def __init__(self) -> None:
        self.changing = False
        """A change is made here, and noted by whoever makes it."""
        self.applying = False
        """An update of somebody else goes in."""
        self._deltas: list[tuple[str, Delta]] = []
        self._touched: list[str] = []
        self._made: list[bytes] = []

    def listen(
        self, doc: pycrdt.Doc[Any], texts: Mapping[str, pycrdt.Text], maps: Mapping[str, pycrdt.Map[Any]]
    ) -> Callable[[], None]:
        """Take what the shared types tell, by name; of a map with the name `fields`, the keys are the names.

        The answer ends it. Without it the document is never freed.
        """
        subscriptions = [doc.observe(self._on_transaction)]
        for name, text in texts.items():
            subscriptions.append(text.integrated.observe(self._text_listener(name)))
        for name, map in maps.items():
            subscriptions.append(map.integrated.observe(self._map_listener(name)))

        def end() -> None:
            for subscription in subscriptions:
                subscription.drop()

        return end

    def deltas(self) -> list[tuple[str, Delta]]:
        """What others, or undo, did to texts since this was asked."""
        deltas, self._deltas = self._deltas, []
        return deltas

    def touched(self) -> list[str]:
        """What others, or undo, changed beside texts since this was asked."""
        touched, self._touched = self._touched, []
        return list(dict.fromkeys(touched))

    def made(self) -> list[bytes]:
        """The updates that were made here since this was asked."""
        made, self._made = self._made, []
        return made

    def _on_transaction(self, event: Any) -> None:
        if not self.applying and (update := event.update) != NOTHING:
            self._made.append(update)

    def _text_listener(self, field: str) -> Callable[[Any], None]:
        def listen(event: Any) -> None:
            if not self.changing:
                self._deltas.append((field, event.delta))

        return listen

    def _map_listener(self, name: str) -> Callable[[Any], None]:
        def listen(event: Any) -> None:
            if not self.changing:
                self._touched.extend(event.keys if name == "fields" else [name])

        return listen


def splices(lines: Lines, delta: Delta) -> Iterator[tuple[Splice, str]]:
    """A delta as splices of these lines, which follow at once, and what each took out."""
    at = 0
    for step in delta:
        if "retain" in step:
            at += step["retain"]
            continue
        start = lines.from_utf8(at)
        inserted = step.get("insert", "")
        end = lines.from_utf8(at + step["delete"]) if "delete" in step else start
        at += len(inserted.encode())
        yield Splice(start, end, inserted), lines.splice(start, end, inserted)
