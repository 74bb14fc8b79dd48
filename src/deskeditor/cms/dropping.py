"""A story arrives as files: photos first, the article last, each whole or not at all, under names that stay the same.

A place for files is asked nothing twice: writing the same file again is the same file. So a delivery that was killed is
simply done again, and what is there whole already is passed over.
"""

import hashlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from deskeditor.cms.delivering import Step
from deskeditor.cms.site import Drop, Memory
from deskeditor.formats.format import ExportFile
from deskeditor.news.deliveries import Remote


@dataclass(frozen=True, slots=True)
class Dropped:
    """`hash`: SHA-256 of the article's file."""

    remote: Remote
    hash: str
    unchanged: bool = False


def drop(
    place: Drop, files: Sequence[ExportFile], memory: Memory, *, destination: str, story: str
) -> Generator[Step, None, Dropped]:
    """Put the files there; the first is the article, and is written last. Files of an earlier delivery that the story
    has no more are removed afterwards. Raises Trouble."""
    article, *others = files
    known = {one.name: memory.get("file", f"{story} {one.name}") for one in files}
    todo = [one for one in (*others, article) if not _is_there(place, one, known[one.name])]
    for done, one in enumerate(todo):
        yield Step("file", f"File {done + 1} of {len(todo)}: {one.name}.", done, len(todo))
        memory.forget("file", f"{story} {one.name}")
        place.put([one])
        facts = {"hash": _hash(one.data), "digest": place.digest(one.name)}
        memory.keep(Remote(destination, "file", f"{story} {one.name}", story, one.name, sent=facts))
    before = memory.get("story", story)
    gone = [name for name in (before.sent.get("names", ()) if before else ()) if name not in known]
    if gone:
        yield Step("remove", "Removing files that the story has no more.")
        place.remove(gone)
    digest = _hash(article.data)
    sent = {"hash": digest, "names": [one.name for one in files]}
    remote = Remote(destination, "story", story, story, article.name, sent=sent)
    memory.keep(remote)
    return Dropped(remote, digest, not todo and not gone)


def _is_there(place: Drop, file: ExportFile, known: Remote | None) -> bool:
    if known is None or known.sent.get("hash") != _hash(file.data):
        return False
    return bool(known.sent.get("digest")) and place.digest(file.name) == known.sent.get("digest")


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
