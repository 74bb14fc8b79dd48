"""The manual of command line and formats names everything that there is."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.cli.arguments import parser
from deskeditor.formats.registry import FORMATS
from deskeditor.news.records import CHECKS

DOCS = Path(__file__).parents[1] / "docs"
COMMAND_LINE = (DOCS / "command-line.md").read_text("utf-8")
FORMAT_PAGE = (DOCS / "formats.md").read_text("utf-8")


def commands(of: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command with its parser; `photo add` is one."""
    groups = [action for action in of._actions if isinstance(action, argparse._SubParsersAction)]
    for group in groups:
        for word, below in group.choices.items():
            yield from commands(below, f"{name} {word}".strip())
    if not groups:
        yield name, of


@pytest.mark.parametrize(
    ("name", "of"), list(commands(parser())), ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_command_and_option_is_described(name: str, of: argparse.ArgumentParser) -> None:
    described = next(
        (
            line
            for line in COMMAND_LINE.splitlines()
            if line.startswith((f"### `{name} ", f"### `{name}`")) or f"`deskeditor {name} " in line
        ),
        "",
    )
    assert described
    for action in of._actions:
        for option in action.option_strings:
            if option not in ("-h", "--help", "--newsroom", "--json", "--passphrase-file"):
                assert option in described, option


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_described(name: str) -> None:
    assert f"| `{name}` |" in FORMAT_PAGE


@pytest.mark.parametrize("check", CHECKS)
def test_every_check_can_be_set(check: str) -> None:
    assert f"check:{check}" in COMMAND_LINE


def test_the_gate_is_explained_where_formats_are() -> None:
    for word in ("In-house", "Advance", "Public", "TK", "off the record", "deep background"):
        assert word.lower() in FORMAT_PAGE.lower()
