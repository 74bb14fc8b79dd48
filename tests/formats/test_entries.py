"""What installed packages add, and what becomes of those that cannot be used."""

from collections.abc import Iterator
from importlib import metadata

import pytest

from deskeditor.formats import readers, registry
from deskeditor.formats.entries import Entries
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.markdown import FORMAT as MARKDOWN
from deskeditor.formats.reading import Reader
from deskeditor.news.problems import BadInput
from tests.formats.stories import whole

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


def _wrecked(copy: Copy) -> Iterator[ExportFile]:
    yield ExportFile("a.telex", b"")
    raise KeyError("a word")


def test_whatever_goes_wrong_in_a_format_of_a_package_is_told_in_a_sentence() -> None:
    shaken = registry._guarded(Format("Telex", "Telex", ".telex", _wrecked))
    with pytest.raises(BadInput, match=r"“Telex” of an installed package failed: KeyError: 'a word'"):
        list(shaken.write(whole()))
    assert shaken.together is None and shaken.legible is None


def test_a_reader_of_a_package_that_stumbles_over_a_file_does_not_take_it() -> None:
    def recognises(head: bytes) -> bool:
        raise IndexError(head)

    assert not readers._guarded(Reader("telex", "Telex", (".telex",), lambda data, name: (), recognises)).recognises(
        b""
    )


def test_a_format_of_a_package_is_found_by_the_name_that_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    named = Format("Telex-1", "Telex", ".telex", _wrecked)
    monkeypatch.setattr(registry, "FORMATS", {"Telex-1": named, "markdown": MARKDOWN})
    assert registry.format_named("Telex-1") is named
    assert registry.format_named("Markdown") is MARKDOWN
