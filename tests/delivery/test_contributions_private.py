"""The e-mail address of a reader is known to the desk, and leaves by no exit."""

import logging
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from deskeditor.cli import main
from deskeditor.cms.secrets import Secrets
from deskeditor.delivery.contributions import as_quote, as_tip, decide_on, fetch
from deskeditor.formats.registry import FORMATS
from deskeditor.leaving import would_leave
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep import storyfile
from deskeditor.upkeep.merging import merge
from deskeditor.upkeep.plain_files import write_out
from tests.delivery.test_contributions import ADDRESS, forum, story

__all__ = ["forum", "story"]  # fixtures
BYTES = ADDRESS.encode()
WAYS = ("package", "ninjs", "html", "markdown", "wxr", "docx", "rss")
EXPORTED = "I saw it happen."


@pytest.fixture
def decided(house: Newsroom, story: str, caplog: pytest.LogCaptureFixture) -> str:
    """Its comments were fetched, decided on, quoted and made a tip."""
    caplog.set_level(logging.DEBUG)
    secrets = Secrets(house.id)
    assert [one.new for one in fetch(house, secrets)] == [2]
    for one in house.contributions.of_story(story):
        decide_on(house, one.id, "approved", secrets, "fine")
        as_quote(house, one.id)
        as_tip(house, one.id)
    assert {one.email for one in house.contributions.of_story(story)} == {ADDRESS}
    house.settle(10)
    return story


def inside(data: bytes) -> Iterator[bytes]:
    """The bytes, and what is packed in them."""
    yield data
    if is_zipfile(BytesIO(data)):
        with ZipFile(BytesIO(data)) as packed:
            for name in packed.namelist():
                yield name.encode()
                yield from inside(packed.read(name))


def files(folder: Path) -> Iterator[bytes]:
    for path in sorted(folder.rglob("*")):
        yield path.name.encode()
        if path.is_file():
            yield from inside(path.read_bytes())


def test_no_log_has_it(decided: str, caplog: pytest.LogCaptureFixture, house: Newsroom) -> None:
    records = caplog.get_records("setup")
    assert records
    assert ADDRESS not in "".join(record.getMessage() for record in records)
    assert ADDRESS not in repr(house.contributions.of_story(decided))


def no_window(*_: object) -> int:
    raise AssertionError("No window is wanted.")


def test_no_command_prints_it(decided: str, house: Newsroom, capsys: pytest.CaptureFixture[str]) -> None:
    said = ""
    shown = ("show", decided), ("history", decided), ("contributions", "list"), ("quote", "list"), ("source", "list")
    for command in shown:
        for form in ([], ["--json"]):
            assert main(no_window, ["--newsroom", str(house.folder), *form, *command]) == 0
            said += capsys.readouterr().out
    assert EXPORTED in said
    assert ADDRESS not in said


def test_no_file_that_is_written_out_has_it(decided: str, house: Newsroom, tmp_path: Path) -> None:
    for _ in write_out(house, tmp_path / "plain"):
        pass
    sent = storyfile.send(house, decided, tmp_path / "storm.story")
    every = [*files(tmp_path / "plain"), *inside(sent.path.read_bytes())]
    assert any(EXPORTED.encode() in data for data in every)
    assert not any(BYTES in data for data in every)


@pytest.mark.parametrize("name", WAYS)
def test_no_format_carries_it(decided: str, house: Newsroom, name: str) -> None:
    tips = [id for one in house.contributions.of_story(decided) for id in one.used if house.kind_of(id) == "story"]
    for id in (decided, *tips):
        written, _ = would_leave(house, id, FORMATS[name])
        assert written
        assert not any(BYTES in data for file in written for data in inside(file.data))


def test_a_merge_brings_comments_and_not_the_addresses(decided: str, house: Newsroom, tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "other", name="The Other") as other:
        merge(other, house.folder)
        came = other.contributions.of_story(decided)
        assert {one.words for one in came} >= {EXPORTED}
        assert {one.email for one in came} == {""}
        merge(other, house.folder)
        assert len(other.contributions.of_story(decided)) == len(came)
