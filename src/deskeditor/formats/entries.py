"""What the program has by name, and what a newsroom adds to it as an entry point of an installed package.

Nothing is imported before it is asked for. What is added cannot take the name of something built in, and what cannot
be loaded is told and left out: it never stops the program.
"""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Entries(Mapping[str, T], Generic[T]):
    """Values by their own `name`: those of `built_in` (name to `module:attribute`), then those of the entry points.

    `group` is the entry points' group, `kind` the class of their values; `guarded` makes one of them that raises a
    Problem whatever goes wrong in it.
    """

    def __init__(
        self, built_in: Mapping[str, str], group: str, kind: type[T], guarded: Callable[[T], T] | None = None
    ) -> None:
        self._built_in = built_in
        self._group = group
        self._kind = kind
        self._guarded = guarded
        self._loaded: dict[str, T] = {}
        self._added: tuple[dict[str, T], tuple[str, ...]] | None = None

    def __getitem__(self, name: str) -> T:
        if name not in self._built_in:
            return self._from_packages()[0][name]
        if name not in self._loaded:
            module, _, attribute = self._built_in[name].partition(":")
            self._loaded[name] = getattr(import_module(module), attribute)
        return self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        yield from self._built_in
        yield from self._from_packages()[0]

    def __len__(self) -> int:
        return len(self._built_in) + len(self._from_packages()[0])

    def troubles(self) -> tuple[str, ...]:
        """A sentence for each entry point that was left out."""
        return self._from_packages()[1]

    def _from_packages(self) -> tuple[dict[str, T], tuple[str, ...]]:
        if self._added is None:  # two threads may both look: what they find is the same
            found, troubles = _added(self._built_in, self._group, self._kind)
            if self._guarded is not None:
                found = {name: self._guarded(value) for name, value in found.items()}
            self._added = found, troubles
        return self._added


def _added(built_in: Mapping[str, str], group: str, kind: type[T]) -> tuple[dict[str, T], tuple[str, ...]]:
    from importlib.metadata import entry_points  # some 20 ms, which no start pays

    found: dict[str, T] = {}
    troubles = []
    for point in sorted(entry_points(group=group), key=lambda point: (point.name, point.value)):
        of = f"“{point.name}” ({point.value})"
        try:
            value: Any = point.load()
        except Exception as error:  # whatever a foreign package raises
            troubles.append(f"{of} cannot be loaded and was left out: {type(error).__name__}: {error}")
            continue
        if not isinstance(value, kind):
            troubles.append(f"{of} is no {kind.__name__} and was left out.")
        elif (name := getattr(value, "name", "")) in built_in or name in found:
            troubles.append(f"{of} was left out: there is a “{name}” already.")
        else:
            found[name] = value
    return found, tuple(troubles)
