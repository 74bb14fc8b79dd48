"""What installed packages add, and what becomes of those that cannot be used."""

from importlib import metadata

import pytest

from deskeditor.formats.entries import Entries
from deskeditor.formats.format import Format
from deskeditor.formats.markdown import FORMAT as MARKDOWN

BUILT_IN = {"markdown": "deskeditor.formats.markdown:FORMAT"}
OTHER = Format("telex", "Telex", ".telex", MARKDOWN.write)
NO_FORMAT = "telex"


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[metadata.EntryPoint]:
    points: list[metadata.EntryPoint] = []
    monkeypatch.setattr(metadata, "entry_points", lambda group: [p for p in points if p.group == group])
    return points


def point(name: str, attribute: str, group: str = "a.group") -> metadata.EntryPoint:
    return metadata.EntryPoint(name, f"{__name__}:{attribute}", group)


def entries() -> Entries[Format]:
    return Entries(BUILT_IN, "a.group", Format)


def test_what_a_package_adds_stands_after_what_is_built_in(
    installed: list[metadata.EntryPoint], monkeypatch: pytest.MonkeyPatch
) -> None:
    installed += [point("telex", "OTHER"), point("elsewhere", "OTHER", "another.group")]
    monkeypatch.setattr(metadata.EntryPoint, "load", lambda self: globals()[self.value.partition(":")[2]])
    found = entries()
    assert list(found) == ["markdown", "telex"]
    assert found["telex"] is OTHER
    assert not found.troubles()


def test_none_takes_a_name_that_is_there(installed: list[metadata.EntryPoint], monkeypatch: pytest.MonkeyPatch) -> None:
    installed += [point("mine", "MARKDOWN"), point("a", "OTHER"), point("b", "OTHER")]
    monkeypatch.setattr(metadata.EntryPoint, "load", lambda self: globals()[self.value.partition(":")[2]])
    found = entries()
    assert list(found) == ["markdown", "telex"]
    assert [sentence.partition(" (")[0] for sentence in found.troubles()] == ["“b”", "“mine”"]


def test_a_package_that_fails_is_told_and_the_rest_stands(installed: list[metadata.EntryPoint]) -> None:
    installed += [metadata.EntryPoint("broken", "no_such_package:FORMAT", "a.group")]
    installed += [metadata.EntryPoint("wrong", "deskeditor.formats.markdown:ALIASES", "a.group")]
    found = entries()
    assert list(found) == ["markdown"]
    broken, wrong = found.troubles()
    assert "“broken”" in broken and "ModuleNotFoundError" in broken
    assert wrong == "“wrong” (deskeditor.formats.markdown:ALIASES) is no Format and was left out."
