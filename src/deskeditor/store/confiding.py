"""What was in the clear is made confidential or private, and what was private is shared.

What becomes private gets a new id, and whatever named the old record names the new one: the old one can then be
destroyed with every trace (`store.destroying`), which is the caller's to do.
"""

from collections.abc import Callable, Collection
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from deskeditor.news.ids import new_id
from deskeditor.news.kept import kept
from deskeditor.news.plain import plain
from deskeditor.news.privacy import carries, names_in, real_names_of, telling_names
from deskeditor.news.problems import NotFound, Refused
from deskeditor.news.records import KINDS, Quote, Source, Story, Transcript
from deskeditor.store import holding, log, media, sealing
from deskeditor.store.database import Database
from deskeditor.store.filling import fill
from deskeditor.text.document import Document

if TYPE_CHECKING:
    from deskeditor.store.keyring import Home
    from deskeditor.store.vault import Vault

ELSE = "This belongs to somebody else; only they can do that."


def share(vault: "Vault", home: "Home", id: str) -> None:
    """`Vault.share`."""
    record = KINDS[home.ask(lambda db: _kind(db, id))]
    value: Any = vault.source(id) if record is Source else vault.transcript(id)
    if isinstance(value, Source) and value.confidential:
        raise Refused("A confidential source is not shared.")
    vault.check_mine(id)
    said = {name: getattr(value, name) for name in names_in(record)}
    sealed_file = value.media if isinstance(value, Transcript) and value.private else ""
    if isinstance(value, Transcript):
        said["private"] = False
    if sealed_file:
        with vault.open_media(id) as recording:
            said["media"] = media.keep_stream(home.folder, recording, "The recording")
    clear: Document[Any] = Document(record, id, home.updates(id), clock=home.clock)
    made: list[bytes] = []
    clear.on_update(made.append)
    fill(clear, said, home.me)
    home.write(record, id, made, clear.client_id)
    rows = home.ask(lambda db: sealing.rows(db, id))
    home.act(lambda db: sealing.remove(db, [row.id for row in rows]))
    home.flush()
    drop_file(home, sealed_file)


def hide(vault: "Vault", home: "Home", transcript_id: str) -> str:
    """`Vault.hide`."""
    old = home.transcript(transcript_id)
    if old.private:
        raise Refused("This transcript is private already.")
    if old.owner not in ("", home.me):
        raise Refused(ELSE)
    vault.check_mine(transcript_id)
    id = new_id()
    with vault.editing(Transcript, id, new=True) as document:
        fill(document, _said(old, but=("id", "owner", "private", "media")), home.me)
    if old.media:
        vault.keep_recording(id, home.media_path(old.media))
    _point_quotes(home, transcript_id, id, "transcript")
    home.flush()
    return id


def confide(vault: "Vault", home: "Home", source_id: str, alias: str) -> tuple[str, list[str]]:
    """`Vault.confide`."""
    old = vault.source(source_id)
    if old.confidential:
        raise Refused("This source is confidential already.")
    if old.owner not in ("", home.me):
        raise Refused(ELSE)
    vault.check_mine(source_id)
    id = new_id()
    with vault.editing(Source, id, new=True) as document:
        given = _said(old, but=("id", "conflicts", "alias", "owner", "confidential"))
        fill(document, given | {"alias": alias, "confidential": True}, home.me)
    gone = [source_id]
    for transcript in home.ask(lambda db: _transcripts_of(db, source_id)):
        _point_voices(home, transcript, source_id, id)
        found = home.transcript(transcript)
        if found.source == id and not found.private and found.owner in ("", home.me):
            hide(vault, home, transcript)
            gone.append(transcript)
    _point_quotes(home, source_id, id, "source", _harmless(old))
    _point_rulings(home, "source", source_id, id)
    home.flush()
    return id, gone + _without_name(home, id, telling_names(old))


def drop_file(home: "Home", sha256: str) -> None:
    """Take a file away that no record has any more."""
    if sha256 and not home.ask(lambda db: holding.is_held(db, sha256)):
        media.remove(home.folder, sha256)


def _harmless(source: Source) -> str:
    """How they may be called, unless that names them."""
    return "" if carries(source.attribution, real_names_of(source)) else source.attribution


def _without_name(home: "Home", source: str, names: tuple[str, ...]) -> list[str]:
    """Quotes whose attribution names the source, or once did, under new ids and without it; the ids of the old ones."""
    gone = []
    for quote in home.ask(_ids_of("SELECT id FROM quote WHERE source = :id", source)):
        document: Document[Quote] = Document(Quote, quote, home.updates(quote), clock=home.clock)
        attribution = str(document.read("attribution"))
        if carries(" ".join([attribution, *home.ask(_attributions(quote))]), names):
            id = _copied(home, document, {"attribution": ""} if carries(attribution, names) else {})
            _point_rulings(home, "quote", quote, id)
            gone.append(quote)
    if gone:
        home.flush()
    return gone


def _copied(home: "Home", document: Document[Quote], but: dict[str, Any]) -> str:
    """The same quote under a new id, with all that was decided on it; the id."""
    id = new_id()
    decided = kept(Quote, "decided")
    with home.edit(Quote, id) as copy, copy.changing():
        fill(copy, _said(document.value(), but=("id", *decided)) | but, home.me)
        for decision in document.decisions():
            copy.decide(decision.what, decision.value, actor=decision.actor, note=decision.note)
    return id


def _attributions(quote: str) -> Callable[[Database], list[str]]:
    """What the attribution of a quote ever was."""
    asked = (
        "SELECT coalesce(before, '') || ' ' || coalesce(after, '') FROM history"
        " WHERE record = :id AND field = 'attribution'"
    )
    return _ids_of(asked, quote)


# whatever names the old record


def _point_quotes(home: "Home", old: str, new: str, column: str, attribution: str = "") -> None:
    """`attribution` is how the source may be called, for quotes that went by the name."""
    for quote in home.ask(_ids_of(f"SELECT id FROM quote WHERE {column} = :id", old)):
        with home.edit(Quote, quote) as document, document.changing():
            document.set(column, new)
            if attribution and not document.read("attribution"):
                document.set("attribution", attribution)


def _point_voices(home: "Home", transcript: str, old: str, new: str) -> None:
    with home.edit(Transcript, transcript) as document:
        value: Transcript = document.value()
        if value.source == old:
            document.set("source", new)
        document.set("voices", tuple(replace(v, source=new) if v.source == old else v for v in value.voices))


def _point_rulings(home: "Home", field: str, old: str, new: str) -> None:
    """`field` of a ruling names the old one: `source` or `quote`."""
    for story in home.ask(_ids_of("SELECT id FROM story WHERE instr(rulings, :id)", old)):
        with home.edit(Story, story) as document:
            rulings: dict[str, Any] = document.value().rulings
            for anchor, ruling in rulings.items():
                if getattr(ruling, field) == old:
                    said = plain(replace(ruling, **{field: new}))
                    document.decide(f"quotation:{anchor}", said, actor=home.me)


def _transcripts_of(db: Database, source: str) -> list[str]:
    asked = "SELECT id FROM transcript WHERE source = :id UNION SELECT transcript FROM voice WHERE source = :id"
    return _ids_of(asked, source)(db)


def _ids_of(asked: str, id: str) -> Callable[[Database], list[str]]:
    return lambda db: [str(row[0]) for row in db.execute(asked, {"id": id}).fetchall()]


def _kind(db: Database, id: str) -> str:
    kind = log.kind_of(db, id)
    if kind not in ("source", "transcript"):
        raise NotFound(f"There is no source or transcript {id}.")
    return kind


def _said(record: Any, *, but: Collection[str]) -> dict[str, Any]:
    """The fields of a record that are not as in an empty one."""
    empty = type(record)(record.id)
    names = (f.name for f in fields(record) if f.name not in but)
    return {name: getattr(record, name) for name in names if getattr(record, name) != getattr(empty, name)}
