"""The commands on the vault: make it, see what is in it, put things in and take them out, give it up."""

from argparse import Namespace
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from deskeditor.cli import BAD_INPUT, DONE
from deskeditor.cli.commands import opened, people_of, print_json, tell
from deskeditor.cli.ledger_values import source_named
from deskeditor.cli.passphrases import passphrase_given, read_passphrase
from deskeditor.cli.recordings import transcript_named
from deskeditor.cli.unlocking import LOCKED, typed, unlocked
from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.records import Source, Transcript
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep import confiding

UNSAID = "Give the new passphrase in a file: --passphrase-file for a new vault, --new-passphrase-file to change one."


def _new_passphrase(file: str | None) -> str:
    """Of a file, else typed twice."""
    if file is not None:
        return read_passphrase(file)
    first = typed("New passphrase: ", UNSAID)
    if typed("Once more: ", UNSAID) != first:
        raise BadInput("The two are not the same; nothing was done.")
    return first


def status(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        vault = newsroom.vault
        owner = people_of(newsroom).get(newsroom.me)
        shape: dict[str, Any] = {
            "owner": (owner.display_name or owner.name) if owner else "",
            "set": vault.is_set(),
            "open": vault.is_open,
            "records": vault.count(),
            "unreadable": vault.unreadable() if vault.is_open else [],
        }
    if asked.json:
        print_json(shape)
    elif not shape["set"]:
        print("You have no vault in this newsroom; what you write down is shared with it.")
    else:
        print(f"Your vault holds something of {shape['records']} records.")
        for id in shape["unreadable"]:
            tell(f"Something sealed of {id} does not open: it is damaged.")
    return DONE


def make(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        if newsroom.vault.is_set():
            raise Refused("You have a vault here already; `vault passphrase` changes its passphrase.")
        if asked.name and not newsroom.me:
            newsroom.me = _person(newsroom, asked.name)
        newsroom.vault.make(passphrase_given(asked) or _new_passphrase(None))
    tell("The vault is made. Nobody can open it without the passphrase, and nobody can find the passphrase again.")
    return DONE


def _person(newsroom: Newsroom, name: str) -> str:
    """The id of who is called so, who may be new."""
    known = [person.id for person in newsroom.records("person") if name in (person.name, person.display_name)]
    return known[0] if len(known) == 1 else newsroom.add_person(name=name)


def passphrase(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        old = passphrase_given(asked) or typed("Passphrase of your vault: ", LOCKED)
        newsroom.vault.open(old)
        newsroom.vault.change_passphrase(old, _new_passphrase(asked.new_passphrase_file))
        said = confiding.old_keys_said(confiding.backups_with_old_key(newsroom))
    if said:
        tell(said)
    return DONE


def show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        unlocked(newsroom, asked)
        found = newsroom.vault.contents()
    if asked.json:
        print_json([_shape(record) for record in found])
    else:
        for record in found:
            shape = _shape(record)
            print(f"{record.id}  {shape['what']:<22} {shape['alias'] or '-':<20} {shape['name']}")
    return DONE


def _shape(record: Source | Transcript) -> dict[str, str]:
    if isinstance(record, Transcript):
        return {"id": record.id, "what": "private transcript", "alias": "", "name": record.title or record.file_name}
    what = "confidential source" if record.confidential else "private contacts"
    return {"id": record.id, "what": what, "alias": record.alias, "name": record.name}


def confidential(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        unlocked(newsroom, asked)
        source = source_named(newsroom, asked.source)
        done = confiding.confide(newsroom, source.id, asked.alias, in_backups=asked.backups)
    return _confided(asked, done)


def private(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        unlocked(newsroom, asked)
        transcript = transcript_named(newsroom, asked.transcript)
        done = confiding.make_private(newsroom, transcript.id, in_backups=asked.backups)
    return _confided(asked, done)


def _confided(asked: Namespace, done: confiding.Confided) -> int:
    if asked.json:
        standing = [{"id": one.piece.id, "kind": one.piece.kind, "where": list(one.where)} for one in done.standing]
        print_json({"id": done.id, "standing": standing, "backups": _paths(b.path for b in done.done.backups)})
    else:
        print(done.id)
        for line in confiding.sentences(done):
            tell(line)
    return DONE


def _paths(paths: Iterable[Path]) -> list[str]:
    return [str(path) for path in paths]


def share(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        unlocked(newsroom, asked)
        newsroom.vault.share(_sealed_named(newsroom, asked.id))
    return DONE


def _sealed_named(newsroom: Newsroom, name: str) -> str:
    """The id of a source or transcript, by id, name or title. Raises NotFound, Ambiguous."""
    try:
        return source_named(newsroom, name).id
    except NotFound:
        with suppress(NotFound):
            return transcript_named(newsroom, name).id
    raise NotFound(f"There is no source and no transcript “{name}”; `vault show` lists what is in the vault.")


def give_up(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        count = newsroom.vault.count()
        if not asked.yes:
            tell(
                f"What is sealed of {count} records would be gone for good; aliases and quotes stay. Say it with --yes."
            )
            return BAD_INPUT
        gone = confiding.give_up(newsroom)
    tell(f"The vault is gone, and {gone} private transcripts with it. Backups still hold it, sealed.")
    return DONE
