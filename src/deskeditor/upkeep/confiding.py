"""Making a source confidential, a transcript private, and giving a vault up: what is done, and what is left.

The old record is destroyed with every trace that can be reached; what cannot be reached is named: backups, and the
words of others (copy, quotes, transcripts, earlier versions) in which the name stands. A person decides on those.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from deskeditor.news.plain import plain
from deskeditor.news.privacy import carries, telling_names
from deskeditor.news.problems import NotFound, Problem, Refused
from deskeditor.newsroom import Newsroom
from deskeditor.store import sealing
from deskeditor.upkeep import backups, destroying
from deskeditor.upkeep.backups import Backup
from deskeditor.upkeep.destroying import Done, Piece

MOST_FOUND = 500
WHERE = {"now": "as it stands", "versions": "in earlier versions", "history": "in its history"}


@dataclass(frozen=True, slots=True)
class Standing:
    """A record in which a name stands in the clear. `where`: keys of WHERE."""

    piece: Piece
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Confided:
    """`id` is that of the record as it is now. `done`: what was destroyed of the old one, and what still holds it.

    `standing`: records of others in which the name, or a contact, still stands.
    """

    id: str
    done: Done
    standing: tuple[Standing, ...] = ()


def confide(newsroom: Newsroom, source_id: str, alias: str, *, in_backups: bool = False) -> Confided:
    """Make a source confidential. `in_backups`: take it out of the backups that are known, too.

    Raises Refused, BadInput, NotFound; DiskTrouble when nothing of the old record was destroyed.
    """
    _refuse_when_open(newsroom, source_id)
    id, gone = newsroom.vault.confide(source_id, alias)
    done = _destroyed(newsroom, gone, in_backups=in_backups)
    return Confided(id, done, standing(newsroom, id))


def make_private(newsroom: Newsroom, transcript_id: str, *, in_backups: bool = False) -> Confided:
    """Make a transcript private, with its recording. Raises as `confide`."""
    _refuse_when_open(newsroom, transcript_id)
    id = newsroom.vault.hide(transcript_id)
    return Confided(id, _destroyed(newsroom, [transcript_id], in_backups=in_backups))


def give_up(newsroom: Newsroom) -> int:
    """Take away the vault of who writes here, with all that is sealed in it; how many private transcripts went.

    Raises Refused, DiskTrouble.
    """
    gone = newsroom.vault.give_up()
    if gone:
        newsroom.destroy(gone)
    return len(gone)


def _refuse_when_open(newsroom: Newsroom, id: str) -> None:
    if not newsroom.vault.is_open:
        newsroom.vault.check_mine(id)
    destroying.refuse_when_open(newsroom, destroying.going(newsroom, [id], only=True))


def _destroyed(newsroom: Newsroom, ids: Collection[str], *, in_backups: bool) -> Done:
    going = destroying.going(newsroom, ids, only=True)
    return destroying.destroy(newsroom, going, in_backups=in_backups)


# Where the name still stands


def standing(newsroom: Newsroom, source_id: str) -> tuple[Standing, ...]:
    """The records in which the name of a confidential source, or a contact of theirs, stands in the clear.

    Raises Refused when the vault is locked.
    """
    names = _telling(newsroom, source_id)
    if not names:
        return ()
    found = []
    for id in _candidates(newsroom, source_id, names):
        where = tuple(part for part, said in _said(newsroom, id) if carries(said, names))
        if where:
            found.append(Standing(destroying.piece_of(newsroom, id), tuple(dict.fromkeys(where))))
    return tuple(found)


def _telling(newsroom: Newsroom, source_id: str) -> tuple[str, ...]:
    if not newsroom.vault.is_readable(source_id):
        raise Refused("This belongs to somebody else's vault.")
    return telling_names(newsroom.vault.source(source_id))


def _candidates(newsroom: Newsroom, source_id: str, names: Iterable[str]) -> list[str]:
    """What search finds, and what belongs to the source: with the stories of all that."""
    ids = {hit.id: None for name in names for hit in newsroom.search(_phrase(name), MOST_FOUND)}
    naming = newsroom.naming_source(source_id)
    ids |= dict.fromkeys(id for some in naming.values() for id in some)
    stories: dict[str, None] = {}
    for id in ids:
        record = _record(newsroom, id)
        if story := getattr(record, "story", ""):
            stories[story] = None
    return [id for id in ids | stories if id != source_id and _record(newsroom, id) is not None]


def _phrase(name: str) -> str:
    return '"' + name.replace('"', " ") + '"'


def _said(newsroom: Newsroom, id: str) -> Iterator[tuple[str, str]]:
    """What is said in a record, as far as anybody can read it: now, in versions, in history."""
    yield "now", _plain(_record(newsroom, id))
    for change in newsroom.history(id):
        yield "history", f"{change.before} {change.after}"
    for version in newsroom.versions(id) if newsroom.kind_of(id) == "story" else ():
        try:
            yield "versions", _plain(newsroom.version_value(version.id))
        except Problem:
            continue  # one that is damaged cannot be read by anybody


def _plain(value: Any) -> str:
    return json.dumps(plain(value), ensure_ascii=False)


def _record(newsroom: Newsroom, id: str) -> Any:
    try:
        ask: Callable[[str], Any] = getattr(newsroom, newsroom.kind_of(id))
        return ask(id)
    except NotFound:
        return None


# Backups


def backups_with_old_key(newsroom: Newsroom) -> tuple[Backup, ...]:
    """The backups whose vault does not have the key as it is wrapped now: they open with an earlier passphrase."""
    now = newsroom.ask(lambda db: {row.id: row.key for row in sealing.vaults(db, newsroom.me)})
    return tuple(backup for backup in backups.all_of(newsroom) if _has_other(backup, now))


def _has_other(backup: Backup, keys: dict[str, str]) -> bool:
    return any(row.id in keys and row.key != keys[row.id] for row in sealing.vaults_of_backup(backup.path))


# In words


def sentences(confided: Confided) -> list[str]:
    """What was done, and what the person has to look after."""
    said = ["It is in your vault now; the record that was in the clear is destroyed."]
    said += [line for line in destroying.told(confided.done, 1)[1:] if line != destroying.UNREACHED]
    if confided.standing:
        said.append("The name or a contact still stands in the clear here; change or destroy what must not say it:")
        said += [line_of(one) for one in confided.standing]
    return [*said, destroying.UNREACHED]


def line_of(standing: Standing) -> str:
    """`story “harbour” (as it stands, in earlier versions)`."""
    where = ", ".join(WHERE[part] for part in standing.where)
    return f"{standing.piece.kind} “{standing.piece.title or standing.piece.id}” ({where})"


def old_keys_said(found: Collection[Backup]) -> str:
    """A sentence on backups that open with an earlier passphrase, empty when there are none."""
    if not found:
        return ""
    dates = ", ".join(f"{backup.moment.astimezone():%Y-%m-%d %H:%M} ({backup.path})" for backup in found)
    return f"With the old passphrase these backups still open: {dates}. So do other copies of the newsroom."
