"""Destinations, publishing and the outbox on the command line, with a folder that stands for a site."""

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any, get_args

import keyring
import pytest
from keyring.backend import KeyringBackend

from deskeditor.cli import BAD_INPUT, DONE, REFUSED, TROUBLE, main
from deskeditor.cli.delivery_arguments import COMMENT_STATES, STATUSES
from deskeditor.cms.registry import KINDS
from deskeditor.cms.site import Asked, Kind
from deskeditor.news.deliveries import ContributionState
from deskeditor.news.destinations import WANTED, Destination
from deskeditor.newsroom import Newsroom
from tests.cms.site_in_memory import Clock, SiteInMemory
from tests.test_cli_photos import Desk


class Ring(KeyringBackend):
    """A keyring of nothing but memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(made, name))
    return made


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], ring: Ring, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.delenv("DESKEDITOR_SECRET", raising=False)
    assert main(lambda *_: 0, ["init", str(tmp_path / "room")]) == DONE
    made = Desk(tmp_path, capsys)
    made("new", "--slugline", "harbour", "--headline", "Harbour opens")
    made("set", "harbour", "state=ready", "body=It cost 11 million.")
    (tmp_path / "out").mkdir()
    return made


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> SiteInMemory:
    """What the kind `memory` opens; it wants a password, and tells nobody which it got."""
    made = SiteInMemory(Clock())
    asked = (
        Asked("address", "Site", "address"),
        Asked("secret", "Password", "secret"),
        Asked("size", "Size", "number"),
    )

    def reached(_destination: Destination, secret: str) -> SiteInMemory:
        opened.append(secret)
        return made

    kind = Kind("memory", "Memory", reached, asked)
    monkeypatch.setattr(KINDS, "_built_in", {**KINDS._built_in, "memory": ""})
    monkeypatch.setitem(KINDS._loaded, "memory", kind)
    opened.clear()
    return made


opened: list[str] = []
"""The secrets that the kind `memory` was opened with."""


def folder(desk: Desk, *words: str) -> str:
    made = desk("destinations", "add", "folder", "--name", "Out", "--address", str(desk.folder / "out"), *words)
    return str(made["id"])


def written(desk: Desk) -> list[str]:
    return sorted(str(f.relative_to(desk.folder / "out")) for f in (desk.folder / "out").rglob("*") if f.is_file())


def test_a_story_goes_to_a_folder_and_the_same_again_writes_nothing(desk: Desk) -> None:
    folder(desk, "--format", "nitf", "--pattern", "{desk}/{slugline}")
    dry = desk("publish", "harbour", "--dry-run")
    assert (desk.code, dry["unchanged"], dry["destination_name"]) == (DONE, False, "Out") and written(desk) == []
    sent = desk("publish", "harbour", "--to", "out")
    assert (desk.code, sent["state"], written(desk)) == (DONE, "done", ["news/harbour.nitf.xml"])
    assert "Nothing had to be written" in desk("publish", "harbour")["sentence"]
    assert desk("publish", "harbour", "--dry-run")["unchanged"]
    assert [one["state"] for one in desk("outbox", "list", "harbour")] == ["done", "done"]
    assert len(desk("show", "harbour")["receipts"]) == 1


def test_what_nobody_knows_is_told_and_changes_nothing(desk: Desk) -> None:
    folder(desk)
    for words, said in (
        (("publish", "harbour", "--to", "Elsewhere"), "there are “Out”"),
        (("publish", "nothing"), "nothing"),
        (("publish", "harbour", "--at", "yesterday"), "not a time"),
        (("publish", "harbour", "--at", "2020-01-01T00:00Z"), "passed"),
        (("publish", "harbour", "--reason", "x"), "--override"),
        (("destinations", "add", "fax", "--name", "x"), "folder"),
        (("destinations", "add", "folder", "--name", "x"), "--address"),
        (("destinations", "add", "folder", "--name", " ", "--address", "/x"), "name"),
        (("destinations", "add", "folder", "--name", "x", "--address", "/x", "--format", "fax"), "fax"),
        (("destinations", "add", "folder", "--name", "x", "--address", "/x", "--pattern", "../{id}"), ".."),
        (("destinations", "add", "folder", "--name", "x", "--address", "/x", "--option", "a=b"), "no option"),
        (("destinations", "map", "Out", "colour=red"), "no rule"),
        (("destinations", "map", "Out", "kill=nobody"), "take down"),
        (("destinations", "map", "Out", "status:gone=draft"), "in review"),
        (("destinations", "map", "Out", "keywords=perhaps"), "yes or no"),
        (("destinations", "authors", "Out"), "takes files"),
        (("outbox", "retry", "0"), "no delivery"),
    ):
        desk(*words)
        assert desk.code == BAD_INPUT and said in desk.said, (words, desk.said)
    assert [one["name"] for one in desk("destinations")] == ["Out"] and desk("outbox") == [] and written(desk) == []


def test_the_gate_holds_and_an_editor_lets_pass(desk: Desk) -> None:
    folder(desk, "--format", "rss")
    desk("set", "harbour", "body=TK million.")
    desk("publish", "harbour")
    assert desk.code == REFUSED and "TK" in desk.said and written(desk) == []
    assert desk("publish", "harbour", "--dry-run")["blockers"] and desk.code == REFUSED
    sent = desk("publish", "harbour", "--override", "--reason", "By phone", "--by", "Eddie")
    assert desk.code == DONE and "Eddie" in sent["note"]


def test_a_folder_that_is_gone_is_waited_for(desk: Desk) -> None:
    id = folder(desk)
    (desk.folder / "out").rename(desk.folder / "away")
    sent = desk("publish", "harbour")
    assert (desk.code, sent["state"]) == (TROUBLE, "waiting") and sent["next_at"]
    (desk.folder / "away").rename(desk.folder / "out")
    with Newsroom.open(desk.folder / "room") as newsroom:
        newsroom.outbox.put(sent["id"], next_at="")
    assert [one["id"] for one in desk("outbox", "run", "--to", id)] == [sent["id"]]
    assert desk.code == DONE and written(desk)


def test_a_delivery_waits_until_somebody_runs_the_outbox(desk: Desk) -> None:
    folder(desk)
    sent = desk("publish", "harbour", "--no-wait")
    assert (desk.code, sent["state"], written(desk)) == (DONE, "waiting", [])
    assert desk("outbox", "cancel", sent["id"][:30])["state"] == "cancelled"
    assert desk("outbox", "run") == [] and written(desk) == []
    desk("publish", "harbour", "--no-wait")
    assert [one["state"] for one in desk("outbox", "run")] == ["done"]


def test_a_change_there_ends_with_a_code_of_its_own_and_gives_way_when_asked(desk: Desk) -> None:
    folder(desk, "--format", "text")
    desk("publish", "harbour")
    (file,) = (f for f in (desk.folder / "out").rglob("*") if f.is_file())
    file.write_text("Somebody else's words")
    desk("set", "harbour", "body=It cost 12 million.")
    sent = desk("publish", "harbour")
    assert (desk.code, sent["state"]) == (REFUSED, "conflict") and "Somebody" in sent["conflict"]["there"]["words"]
    assert file.read_text() == "Somebody else's words"
    desk("outbox", "retry", sent["id"], "--overwrite")
    assert desk.code == DONE and "12 million" in file.read_text()


def test_a_password_goes_into_the_keyring_and_into_nothing_else(desk: Desk, site: SiteInMemory, ring: Ring) -> None:
    words = ("destinations", "add", "memory", "--name", "Post", "--address", "https://post.example")
    desk(*words, "--option", "size=12", "--secret-file", desk.file("secret", b"s3cret words\n"))
    assert desk.code == DONE and list(ring.kept.values()) == ["s3cret words"]
    assert desk("destinations", "show", "Post")["options"] == {"size": 12}
    desk("destinations", "map", "Post", "author:=1")
    assert desk("publish", "harbour")["url"] == "https://x/1"
    assert opened[-1] == "s3cret words"
    for file in (desk.folder / "room").rglob("*"):
        assert not file.is_file() or b"s3cret" not in file.read_bytes()
    desk("destinations", "remove", "Post")
    assert ring.kept == {} and desk("destinations") == []


def test_a_secret_is_told_to_the_destination_that_is_meant_and_to_no_other(
    desk: Desk, site: SiteInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Post", "Paper"):
        desk("destinations", "add", "memory", "--name", name, "--address", "https://x", "--option", "size=1")
        desk("destinations", "map", name, "author:=1")
    desk("publish", "harbour", "--to", "Paper")
    assert desk.code == BAD_INPUT and "not known" in desk.said and "--secret-file" in desk.said and opened == []
    desk("destinations", "test", "Paper")
    assert desk.code == BAD_INPUT and "--secret-file" in desk.said
    desk("publish", "harbour", "--to", "Post", "--no-wait")
    monkeypatch.setenv("DESKEDITOR_SECRET", "of the Post")
    assert {one["destination_name"]: one["state"] for one in desk("outbox", "run")} == {"Post": "failed"}
    assert opened == []
    with Newsroom.open(desk.folder / "room") as newsroom:
        for one in newsroom.outbox.newest():
            newsroom.outbox.put(one.id, state="waiting")
    assert [one["state"] for one in desk("outbox", "run", "--to", "Post")] == ["done"]
    assert set(opened) == {"of the Post"}


def test_a_secret_is_read_once_and_is_that_of_the_only_place_that_has_one(
    desk: Desk, site: SiteInMemory, ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder(desk)
    words = ("destinations", "add", "memory", "--name", "Post", "--address", "https://x", "--option", "size=1")
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"typed in\n")))
    desk(*words, "--secret-file", "-")
    assert desk.code == DONE and list(ring.kept.values()) == ["typed in"]
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"")))
    desk(*words, "--secret-file", "-")
    assert desk.code == BAD_INPUT and len(desk("destinations")) == 2
    ring.kept.clear()
    desk("destinations", "map", "Post", "author:=1")
    desk("publish", "harbour", "--to", "Post", "--no-wait")
    desk("outbox", "run", "--secret-file", desk.file("secret", b"of the Post"))
    assert desk.code == DONE and set(opened) == {"of the Post"}
    desk("set", "harbour", "headline=Harbour closes")
    assert desk("publish", "harbour", "--to", "Post")["state"] == "failed"
    assert desk("outbox", "run") == []
    monkeypatch.setenv("DESKEDITOR_SECRET", "of the Post")
    assert [one["state"] for one in desk("outbox", "run")] == ["done"]
    desk("publish", "harbour", "--to", "Out")
    monkeypatch.delenv("DESKEDITOR_SECRET")
    desk("correct", "harbour", "--right", "It cost 12 million.", "--secret-file", desk.file("secret", b"once more"))
    assert desk.code == DONE and opened[-1] == "once more"


def test_who_finds_another_program_at_it_is_told_so(desk: Desk) -> None:
    to = folder(desk)
    with Newsroom.open(desk.folder / "room") as other, other.outbox.claim(to, desk("list")[0]["id"]) as mine:
        assert mine
        desk("publish", "harbour")
        assert desk.code == TROUBLE and "Another program is sending this story to Out now" in desk.said
    assert [one["state"] for one in desk("outbox", "run")] == ["done"]


def test_a_dry_run_says_what_became_of_it_there(desk: Desk, site: SiteInMemory) -> None:
    secret = ("--secret-file", desk.file("secret", b"s"))
    desk("destinations", "add", "memory", "--name", "Post", "--address", "https://x", "--option", "size=1", *secret)
    desk("destinations", "map", "Post", "author:=1")
    dry = ("publish", "harbour", "--dry-run")
    assert desk(*dry)["before"] is None and "there since" not in desk.said
    desk("publish", "harbour")
    assert desk(*dry)["unchanged"] and "there since" not in desk.said
    site.edit("Another word.")
    desk(*dry)
    assert "warning: It was changed there since it was sent." in desk.said


def test_rules_are_set_and_taken_out_again(desk: Desk) -> None:
    folder(desk)
    with Newsroom.open(desk.folder / "room") as newsroom:
        ann = newsroom.add_person(name="Ann Lee")
    said = (
        "author:Ann Lee=7",
        "author:Bo Ek=8",
        "author:=1",
        "section:Sport=3",
        "status:in review=pending",
        "kill=notice",
    )
    rules = desk("destinations", "map", "Out", *said, "new-sections=yes", "sections_as=tag")["rules"]
    assert rules["authors"] == {ann: "7", "name:Bo Ek": "8", "": "1"}
    assert (rules["sections"], rules["statuses"]) == ({"Sport": "3"}, {"in review": "pending"})
    assert rules["new_sections"] is True and rules["sections_as"] == "tag"
    rules = desk("destinations", "map", "Out", "author:Bo Ek=", "section:Sport=")["rules"]
    assert rules["authors"] == {ann: "7", "": "1"} and rules["sections"] == {}


def test_a_schedule_is_read_on_the_clocks_of_the_story(desk: Desk) -> None:
    desk("set", "harbour", "schedule=2027-03-28T18:00", "schedule_zone=America/New_York")
    assert desk("show", "harbour")["schedule"] == "2027-03-28T18:00:00-04:00"
    desk("set", "harbour", "schedule=2027-12-24T18:00")
    assert desk("show", "harbour")["schedule"] == "2027-12-24T18:00:00-05:00"
    folder(desk)
    assert desk("publish", "harbour", "--dry-run")["due"] == "2027-12-24T23:00:00Z"
    assert desk("publish", "harbour", "--dry-run", "--at", "2028-01-01T00:00")["due"] == "2028-01-01T05:00:00Z"
    for value, said in (
        ("schedule=2027-03-14T02:30", "never show"),
        ("schedule_zone=Mars", "no"),
        ("corrections=x", "kill"),
    ):
        desk("set", "harbour", value)
        assert desk.code == BAD_INPUT and said in desk.said
    desk("set", "harbour", "schedule=")
    assert desk("show", "harbour")["schedule"] == ""


def test_the_first_destination_is_the_one_that_is_meant(desk: Desk) -> None:
    folder(desk)
    (desk.folder / "two").mkdir()
    desk("destinations", "add", "folder", "--name", "Two", "--address", str(desk.folder / "two"))
    desk("destinations", "set", "Two", "--first", "--rename", "Paper")
    assert [one["name"] for one in desk("destinations", "list")] == ["Paper", "Out"]
    assert desk("publish", "harbour")["destination_name"] == "Paper"
    assert {one["name"] for one in desk("destinations", "kinds")} >= {"folder"}


def test_results_are_lines_for_a_terminal(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    folder(desk, "--format", "text")

    def say(*words: str) -> Any:
        capsys.readouterr()
        main(lambda *_: 0, [*words, "--newsroom", str(desk.folder / "room")])
        return capsys.readouterr()

    assert say("publish", "harbour").out.startswith("file://")
    assert "done harbour Out" in say("outbox").out and "Out" in say("destinations").out
    assert "state: done" in say("outbox", "show", json.loads(say("outbox", "--json").out)[0]["id"]).out
    assert "Stories are written into" in say("destinations", "test", "Out").out


def test_it_can_be_asked_for_every_state_that_there_is() -> None:
    assert {*STATUSES, "scheduled"} == set(WANTED)
    assert get_args(ContributionState) == COMMENT_STATES
