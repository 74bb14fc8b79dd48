"""A site of a kind of its own, which answers as the test says; and the window about destinations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskeditor.cms import registry
from deskeditor.cms.site import Asked, Kind, Named, Rights
from deskeditor.cms.troubles import Denied
from deskeditor.gui import questions
from deskeditor.gui.app import Program
from deskeditor.gui.destinations.window import DestinationsDialog, show_destinations
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import Problem
from tests.gui.conftest import Start

PASSWORD = "abcd efgh"
EDITOR = Rights(
    "ed",
    "Editor",
    "Harbour Site",
    "Europe/Berlin",
    True,
    True,
    True,
    True,
    True,
    sentences=("You may publish, and upload photos.",),
    options={"api": "/wp-json"},
)
CONTRIBUTOR = Rights("con", "Contributor", "Harbour Site", may_draft=True, sentences=("An editor has to publish.",))


@dataclass
class FakeSite:
    """`trouble`: what comes of asking it; `asked`: with which destinations and passwords it was opened."""

    rights_: Rights = EDITOR
    trouble: Problem | None = None
    there: list[Named] = field(default_factory=lambda: [Named("7", "Ada Quill", "ada"), Named("9", "Bo Reed", "bo")])
    categories: list[Named] = field(default_factory=lambda: [Named("3", "News"), Named("4", "Leibesübungen")])
    asked: list[tuple[Destination, str]] = field(default_factory=list)
    skew_s: float = 0.0

    def open(self, destination: Destination, secret: str) -> "FakeSite":
        self.asked.append((destination, secret))
        return self

    def rights(self) -> Rights:
        if self.trouble is not None:
            raise self.trouble
        if self.asked[-1][1] != PASSWORD:
            raise Denied("Name or password is wrong.")
        return self.rights_

    def authors(self) -> Sequence[Named]:
        return self.there

    def sections(self) -> Sequence[Named]:
        return self.categories

    def close(self) -> None:
        return


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What is in the keyring of this computer; take `there` out of it for a computer without one."""
    kept: dict[str, str] = {"there": "yes"}

    class Ring:
        def set_password(self, service: str, name: str, secret: str) -> None:
            if "there" not in kept:
                raise RuntimeError("no keyring")
            kept[name] = secret

        def get_password(self, service: str, name: str) -> str | None:
            return kept.get(name)

        def delete_password(self, service: str, name: str) -> None:
            del kept[name]

    import keyring as library

    ring = Ring()
    for name in ("set_password", "get_password", "delete_password"):
        monkeypatch.setattr(library, name, getattr(ring, name))
    monkeypatch.setattr("deskeditor.gui.destinations.asking.has_keyring", lambda: "there" in kept)
    return kept


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, keyring: dict[str, str]) -> FakeSite:
    """The first kind in the list of kinds."""
    fake = FakeSite()
    kind = Kind(
        "harbour",
        "Harbour Press",
        fake.open,
        (
            Asked("address", "Address of the site", "address", "https://example.org"),
            Asked("user", "User"),
            Asked("secret", "Application password", "secret", "Not the one you log in with"),
            Asked("rubric", "Rubric", needed=False),
        ),
        help="In your profile, under Application Passwords.",
        without=frozenset({"body"}),
    )
    folder = registry.kind_named("folder")
    known = {"harbour": kind, "folder": folder}
    monkeypatch.setattr("deskeditor.gui.destinations.asking.KINDS", known)
    monkeypatch.setattr("deskeditor.gui.destinations.asking.kind_named", known.__getitem__)
    return fake


@dataclass
class Shown:
    program: Program
    dialog: DestinationsDialog

    @property
    def kept(self) -> list[Destination]:
        assert self.program.desk.newsroom is not None
        return self.program.desk.newsroom.destinations.all()


@pytest.fixture
def shown(
    start: Start, desk_folder: Path, qtbot: QtBot, site: FakeSite, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shown]:
    """The window, over a newsroom without destinations: it asks for one at once."""
    monkeypatch.setattr(questions, "sure", lambda *_: True)
    program = start(desk_folder)
    dialog = show_destinations(program.window)
    assert dialog is not None
    yield Shown(program, dialog)
    dialog.close()
