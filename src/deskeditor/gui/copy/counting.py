"""Words and characters of a story, kept up line by line: a keystroke counts one paragraph, whatever the length of
the story."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from deskeditor.gui.copy.body import BodyEdit
from deskeditor.render import counts

DELAY_MS = 120


@dataclass(frozen=True, slots=True)
class Counts:
    """`target`: words wished for, 0 for none. `reading_s`: seconds for a reader."""

    words: int = 0
    characters: int = 0
    selected_words: int = 0
    selected_characters: int = 0
    target: int = 0
    reading_s: int = 0


class Counter(QObject):
    """Tells `counted` a moment after words or selection have changed."""

    counted = Signal(object)

    def __init__(self, body: BodyEdit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._body = body
        self._watch = body.binding.lines.watch()
        self._lines: list[tuple[int, int]] = []
        self._words = self._characters = 0
        self.counts = Counts()
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.count)
        body.edited.connect(self._timer.start)
        body.selectionChanged.connect(self._timer.start)
        self._take(0, 0, body.binding.lines.count)

    def again(self) -> None:
        """Count soon: target or language have changed."""
        self._timer.start()

    def count(self) -> None:
        """Count now."""
        changed = self._watch.dirty()
        if changed is not None:
            self._take(*changed)
        struck_words, struck_characters = self._struck()
        total = self._words - struck_words
        session = self._body.session
        start, end = self._body.selection
        selected = self._body.binding.words[start:end] if end > start else ""
        found = Counts(
            total,
            self._characters - struck_characters,
            counts.words(selected),
            counts.characters(selected),
            int(session.story.read("target_length")),
            counts.reading_time_s(total, str(session.story.read("language"))),
        )
        if found != self.counts:
            self.counts = found
            self.counted.emit(found)

    def _struck(self) -> tuple[int, int]:
        """Words and characters that are there and would be taken out: readers do not get to see them."""
        words = characters = 0
        for number in self._body.proposed.struck_lines():
            line = self._body.binding.lines.line(number)
            left = self._body.proposed.without_struck(number, line)
            words += counts.words(line) - counts.words(left)
            characters += len(line) - len(left)
        return words, characters

    def _take(self, first: int, gone: int, came: int) -> None:
        lines = self._body.binding.lines
        new = [(counts.words(line), len(line)) for line in map(lines.line, range(first, first + came))]
        old = self._lines[first : first + gone]
        self._lines[first : first + gone] = new
        self._words += sum(w for w, _ in new) - sum(w for w, _ in old)
        self._characters += sum(c for _, c in new) - sum(c for _, c in old)
