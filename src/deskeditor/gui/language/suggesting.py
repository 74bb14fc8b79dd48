"""How a misspelt word could be spelled: asked when somebody wants to know, on a worker, and kept."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deskeditor.gui.language.deeds import WRONG_LANGUAGE
from deskeditor.news.findings import Finding

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk

LANE = "suggestions"
"""Of its own: somebody waits, perhaps while a long story is checked."""
MOST = 2000
Then = Callable[[tuple[str, ...]], None]


class Suggestions(QObject):
    """`known`, or `ask` and wait."""

    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[tuple[str, str], tuple[str, ...]] = {}
        self._waiting: tuple[tuple[str, str], Then] | None = None

    def known(self, finding: Finding) -> tuple[str, ...] | None:
        """None: nobody has asked yet."""
        if finding.kind != "spelling" or finding.rule == WRONG_LANGUAGE or finding.suggestions:
            return finding.suggestions
        return self._kept.get((finding.text, finding.language))

    def ask(self, finding: Finding, then: Then) -> None:
        """Of several questions only the last one is answered."""
        key = finding.text, finding.language
        self._waiting = key, then
        folder = self._desk.newsroom.folder if self._desk.newsroom is not None else None

        def work() -> tuple[tuple[str, str], tuple[str, ...]]:
            from deskeditor.checks.every import suggestions

            return key, suggestions(finding, folder)

        self._desk.tasks.ask(work, self._answered, key=f"spelling-{id(self)}", lane=LANE)

    def _answered(self, answer: tuple[tuple[str, str], tuple[str, ...]]) -> None:
        key, words = answer
        if len(self._kept) > MOST:
            self._kept.clear()
        self._kept[key] = words
        if self._waiting is not None and self._waiting[0] == key:
            (_, then), self._waiting = self._waiting, None
            then(words)
