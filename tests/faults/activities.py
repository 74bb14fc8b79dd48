"""What is done at the keyboard when the program dies: endless rows of commands for `driven`, random by seed."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

from tests.faults.outside import Running

WORDS = (
    *("harbour", "council", "said", "the", "storm", "of", "a", "ferry", "No.", "7,", "it's", '"quoted"', "— and"),
    *("**bold**", "- item", "2. two", "> cited", "naïve", "cafe\u0301", "Z\u0351\u0322\u032aalgo", "ﬁne", "a\u00a0b"),
    *("😀", "👩🏽\u200d🚀", "🏳️\u200d🌈", "🇮🇶", "\U0001f9d1\u200d🌾", "𝕏", "漢字", "ไทย", "한글", "नमस्ते"),
    *("العربية", "القُدْس", "کوردی\u200cی", "پەیڤ", "עִבְרִית", "«١٢٣»", "\u0928\u093f", "e\u0323\u0302"),
)
"""Of everything that Qt, Python and the shared document count differently."""
LONG_BODY = 4000
"""Characters from which on the body is cleared: what is told of every key would grow with it."""


@dataclass
class Scene:
    """Where it happens. `versions` are those that were kept for certain, by story; `backups` those that were made."""

    chance: Random
    running: Running
    files: Path
    stories: list[str]
    versions: dict[str, list[str]] = field(default_factory=dict)
    backups: list[Path] = field(default_factory=list)
    front: str = ""

    @property
    def body(self) -> str:
        return str(self.running.recorder.now.get(self.front, {}).get("body", ""))

    def words(self, least: int, most: int) -> str:
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(least, most))) + " "

    def picture(self) -> Path:
        path = self.files / f"photo-{self.chance.randrange(10**9)}.jpg"
        colour = tuple(self.chance.randrange(256) for _ in range(3))
        Image.new("RGB", (self.chance.randint(40, 600), self.chance.randint(40, 600)), colour).save(path)
        return path


Command = tuple[str, dict[str, Any]]
Commands = Callable[[Scene], Iterator[Command]]


@dataclass(frozen=True, slots=True)
class Activity:
    """`aim`: the work at whose beginning the program is killed, at most `within_s` later; without it at any moment."""

    commands: Commands
    aim: str = ""
    within_s: float = 1.2


def typing(scene: Scene) -> Iterator[Command]:
    while True:
        if len(scene.body) > LONG_BODY:
            yield "keys", {"keys": "Ctrl+A"}
            yield "keys", {"keys": "Backspace"}
        yield "type", {"words": scene.words(1, 12), "pace_ms": scene.chance.choice([0, 0, 2, 8])}
        yield from scene.chance.choice([_nothing, _rub_out, _walk, _paragraph])(scene)


def _nothing(_scene: Scene) -> Iterator[Command]:
    yield from ()


def _rub_out(scene: Scene) -> Iterator[Command]:
    yield "keys", {"keys": scene.chance.choice(["Backspace", "Delete", "Ctrl+Backspace"]), "times": 3}


def _walk(scene: Scene) -> Iterator[Command]:
    keys = scene.chance.choice(["Ctrl+Home", "Ctrl+End", "Up", "Left", "Ctrl+Left", "Home", "PgUp"])
    yield "keys", {"keys": keys, "times": scene.chance.randint(1, 4)}


def _paragraph(_scene: Scene) -> Iterator[Command]:
    yield "keys", {"keys": "Return"}


def pasting(scene: Scene) -> Iterator[Command]:
    for command in typing(scene):
        yield command
        if scene.chance.random() < 0.3:
            yield "paste", {"words": "\n\n".join(scene.words(5, 60) for _ in range(scene.chance.randint(1, 6)))}


def undoing(scene: Scene) -> Iterator[Command]:
    for command in typing(scene):
        yield command
        if scene.chance.random() < 0.6:
            yield "keys", {"keys": "Ctrl+Z", "times": scene.chance.randint(1, 6)}
            yield "keys", {"keys": "Ctrl+Shift+Z", "times": scene.chance.randint(0, 6)}


def dressing(scene: Scene) -> Iterator[Command]:
    """Headline, standfirst, bold words, headings."""
    for command in typing(scene):
        yield command
        yield "keys", {"keys": "Ctrl+Shift+Left"}
        yield "keys", {"keys": "Ctrl+B"}
        yield "focus", {"deed": "focus_headline"}
        yield "type", {"words": scene.words(1, 3)}
        yield "keys", {"keys": "Return"}
        yield "type", {"words": scene.words(1, 3)}
        yield "focus", {"deed": "focus_body"}


def changing_tabs(scene: Scene) -> Iterator[Command]:
    while True:
        scene.front = scene.chance.choice(scene.stories)
        yield "open", {"story": scene.front}
        yield "type", {"words": scene.words(1, 6)}
        if scene.chance.random() < 0.3:
            yield "close", {}
        elif scene.chance.random() < 0.2:
            yield "new", {}
            yield "type", {"words": scene.words(1, 4)}


def adding_photos(scene: Scene) -> Iterator[Command]:
    while True:
        yield "type", {"words": scene.words(1, 4)}
        yield "photo", {"path": str(scene.picture())}
        yield "caption", {"words": scene.words(1, 5)}


def restoring(scene: Scene) -> Iterator[Command]:
    """Versions are named, and put back over what was written since."""
    while True:
        yield "type", {"words": scene.words(2, 8)}
        yield "version", {"story": scene.front, "name": scene.words(1, 2).strip()}
        yield "type", {"words": scene.words(2, 8)}
        if kept := scene.versions.get(scene.front):
            yield "restore", {"story": scene.front, "version": scene.chance.choice(kept)}


def spiking(scene: Scene) -> Iterator[Command]:
    while True:
        yield "type", {"words": scene.words(1, 5)}
        yield "spike", {"story": scene.front}


def compacting(scene: Scene) -> Iterator[Command]:
    """Many letters, then a rest in which the writer makes their rows one."""
    yield "compact", {"rows": 25}
    while True:
        yield "type", {"words": scene.words(5, 9)}
        yield "flush", {}
        yield "rest", {"ms": 400}


def projecting(scene: Scene) -> Iterator[Command]:
    yield from typing(scene)


def exporting(scene: Scene) -> Iterator[Command]:
    while True:
        yield "type", {"words": scene.words(1, 5)}
        yield "export", {"story": scene.front, "folder": str(scene.files / "out")}


def backing_up(scene: Scene) -> Iterator[Command]:
    while True:
        yield "type", {"words": scene.words(2, 10)}
        yield "back_up", {}


ACTIVITIES: Mapping[str, Activity] = {
    "typing": Activity(typing),
    "pasting": Activity(pasting),
    "undoing": Activity(undoing),
    "dressing": Activity(dressing),
    "changing tabs": Activity(changing_tabs),
    "adding photos": Activity(adding_photos, "keeping a photo", 0.25),
    "restoring": Activity(restoring),
    "keeping versions": Activity(restoring, "keeping a version", 0.02),
    "spiking": Activity(spiking),
    "compacting": Activity(compacting, "compacting", 0.02),
    "projecting": Activity(projecting, "projecting", 0.02),
    "exporting": Activity(exporting),
    "backing up": Activity(backing_up, "backing up", 0.05),
}
AT_THE_START = ("starting", "migrating")
"""Killed before anybody could do anything: at any moment of the start, and in the migration of an older newsroom."""
