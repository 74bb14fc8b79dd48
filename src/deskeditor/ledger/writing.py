"""Writing sources and quotes down: one change of a record with what belongs to it, who checked it and who agreed."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from deskeditor.news.decisions import TERMS_STRICTNESS
from deskeditor.news.kept import way_of
from deskeditor.news.plain import plain
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Quote, Reply, Source, Terms
from deskeditor.newsroom import Newsroom
from deskeditor.text.document import Document


def write_down(
    newsroom: Newsroom, record: type[Any], id: str, fields: Mapping[str, Any], note: str = "", *, shared: bool = False
) -> str:
    """A new source or quote (`id` is empty), or a change of one that is there; its id.

    Terms are a decision, kept with `note`: when and how they were agreed. `replies` are the whole log. `shared`: new
    contacts are for everybody, although who writes has a vault. Raises NotFound, Refused, DiskTrouble.
    """
    document: Document[Any]
    with newsroom.edit(record, id or None, shared=shared) as document, document.changing():
        for name, value in fields.items():
            _write(document, name, value, newsroom.me, note, is_new=not id)
        if not id:
            _say_whose(document, record, newsroom.me)
    return document.id


def _write(document: Document[Any], name: str, value: Any, me: str, note: str, *, is_new: bool) -> None:
    if name == "replies":
        _write_replies(document, value)
    elif way_of(document.record, name) != "decided":
        document.set(name, value)
    elif document.read(name) != value or (is_new and name == "terms"):
        document.decide(name, plain(value), actor=me, note=note if name == "terms" else "")


def _say_whose(document: Document[Any], record: type[Any], me: str) -> None:
    field = "owner" if record is Source else "recorded_by"
    if me and not document.read(field):
        document.set(field, me)


def _write_replies(document: Document[Any], wanted: tuple[Reply, ...]) -> None:
    """Entry by entry, so that what a colleague adds to the log at the same time stays."""
    stands = {reply.id: reply for reply in document.read("replies")}
    for reply in wanted:
        before = stands.pop(reply.id, None)
        if before is None:
            document.add("replies", reply)
        elif before != reply:
            said, now = plain(before), plain(reply)
            document.amend("replies", reply.id, **{name: now[name] for name in now if now[name] != said[name]})


def strike_replies(newsroom: Newsroom, source: str, replies: frozenset[str]) -> None:
    """Take entries out of the log of a source. Raises NotFound, DiskTrouble."""
    with newsroom.edit(Source, source) as document, document.changing():
        for reply in document.read("replies"):
            if reply.id in replies:
                document.remove("replies", reply.id)


def with_verification(fields: Mapping[str, Any], before: Quote, me: str, now: datetime) -> dict[str, Any]:
    """The fields of a quote; when its verification is another than `before`, with who says so and when."""
    said = fields.get("verification", before.verification)
    if said == before.verification:
        return dict(fields)
    at = now.astimezone(UTC).isoformat(timespec="seconds")
    by = {"verified_by": "", "verified_at": ""} if said == "unverified" else {"verified_by": me, "verified_at": at}
    return {**fields, **by}


def check_terms(before: Terms, after: Terms, note: str) -> None:
    """Raises BadInput for terms that allow more than those before, without a word when and how they were agreed."""
    if TERMS_STRICTNESS[after] < TERMS_STRICTNESS.get(before, 3) and not note.strip():
        raise BadInput("The new terms allow more than the old ones: write down when and how they were agreed.")
