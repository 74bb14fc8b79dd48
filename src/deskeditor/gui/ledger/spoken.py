"""One open transcript: its words as a document of edits with undo; its times and turns go along with them."""

from typing import Any, cast

from PySide6.QtCore import QObject, QTimer

from deskeditor.gui.session import Session, Submit
from deskeditor.news.records import Story, Transcript
from deskeditor.news.transcripts import Cue, Turn, moved_cues, moved_turns, with_cue, with_turn
from deskeditor.text.document import Change, Document

WRITE_AFTER_MS = 1500


class Spoken(Session):
    """A session whose record is a transcript.

    Times and turns are values that are written as a whole; of a long transcript they are large. So what is typed moves
    them here at once, and they are written when nobody has typed for a moment, and before the transcript is left.
    """

    def __init__(
        self, transcript: Document[Transcript], submit: Submit, *, me: str = "", parent: QObject | None = None
    ) -> None:
        self.cues: tuple[Cue, ...] = transcript.read("cues")
        self.turns: tuple[Turn, ...] = transcript.read("turns")
        self._timer: QTimer | None = None
        # A session asks of its story only what every record has, but for the photos (`_want_photos`).
        super().__init__(cast(Document[Story], transcript), {}, submit, me=me, parent=parent)
        self._timer = QTimer(self, singleShot=True, interval=WRITE_AFTER_MS)
        self._timer.timeout.connect(self.write_places)
        self._stops.append(transcript.on_change(self._take_along))

    @property
    def transcript(self) -> Transcript:
        self.catch_up()
        return cast(Transcript, self.story.value())

    def close(self) -> None:
        self.write_places()
        super().close()

    def begin_cue(self, position: int, seconds: float) -> None:
        """What stands here is heard at this second."""
        self._put("cues", with_cue(self._placed("cues"), position, seconds))

    def begin_turn(self, position: int, label: str) -> None:
        """From here on somebody speaks."""
        self._put("turns", with_turn(self._placed("turns"), position, label))

    def write_places(self) -> None:
        """Write times and turns where the words have moved them. It is no step of undo: it belongs to the words."""
        self.catch_up()
        with self.story.changing():
            self.story.set("cues", self.cues)
            self.story.set("turns", self.turns)

    def _placed(self, name: str) -> Any:
        self.write_places()
        return getattr(self, name)

    def _put(self, name: str, value: object) -> None:
        self.step()
        self.set(name, value)
        self.step()

    def _take_along(self, change: Change) -> None:
        if change.field == "text":
            cues, turns = self.cues, self.turns
            for splice in change.splices:
                removed, inserted = splice.end - splice.start, len(splice.inserted)
                cues = moved_cues(cues, splice.start, removed, inserted)
                turns = moved_turns(turns, splice.start, removed, inserted)
            if (cues, turns) != (self.cues, self.turns):
                self.cues, self.turns = cues, turns
                if self._timer is not None:
                    self._timer.start()
        elif change.field == "cues":
            self.cues = self.story.read("cues")
        elif change.field == "turns":
            self.turns = self.story.read("turns")

    def _want_photos(self) -> None:
        """A transcript has none."""
