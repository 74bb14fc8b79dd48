"""What of a record is nobody's business but its owner's: which fields are sealed, and what stays in the clear.

Of a confidential source the newsroom sees the alias, whose it is, the usual terms (the gate must know them while the
vault is locked) and for which stories an answer was asked. Of a private transcript it sees whose it is, the story and
that there is a recording, and the confidential sources who speak in it, so that the story is guarded.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any

from deskeditor.news.records import Reply, Source, Transcript, Voice

LOCKED = "Your vault is locked; unlock it first (Quotes ▸ Lock or Unlock Vault)."
CONTACTS = ("email", "phone")
OPEN_OF_A_SOURCE = frozenset({"id", "alias", "confidential", "owner", "terms", "spiked", "conflicts"})
OPEN_OF_A_TRANSCRIPT = frozenset({"id", "story", "media", "private", "owner", "spiked"})
PARTICLES = frozenset(
    {"van", "von", "de", "der", "den", "del", "della", "di", "da", "du", "la", "le", "el", "al"}
    | {"bin", "ibn", "bint", "abu", "zu", "zur", "the", "of", "and", "y", "e"}
)
"""Parts of names that stand in any copy."""
LEAST_PART = 2
LEAST_DIGITS = 5


def names_in(record: type) -> tuple[str, ...]:
    """The fields of a source or a transcript that may be sealed."""
    open_ = OPEN_OF_A_SOURCE if record is Source else OPEN_OF_A_TRANSCRIPT
    return tuple(f.name for f in fields(record) if f.name not in open_)


def hidden_names(stood: Any, after: Any, *, seals: bool) -> frozenset[str]:
    """The fields of a record that are to be sealed, of those that may be.

    `stood` is the record as it was in the clear, `after` as its owner wants it. `seals`: who writes has a vault, and
    does not share. New contacts of any source are sealed then; those that were in the clear stay there.
    """
    if isinstance(after, Source):
        if after.confidential:
            return frozenset(names_in(Source))
        return frozenset(name for name in CONTACTS if seals and not getattr(stood, name))
    if isinstance(after, Transcript) and after.private:
        return frozenset(names_in(Transcript))
    return frozenset()


def shown_entries(after: Any, hidden: frozenset[str], is_confidential: Callable[[str], bool]) -> dict[str, Any]:
    """What stands in the clear in the place of fields that are sealed: links that the gate needs, without words."""
    if isinstance(after, Source) and "replies" in hidden:
        return {"replies": tuple(Reply(reply.id, story=reply.story) for reply in after.replies)}
    if isinstance(after, Transcript) and "voices" in hidden:
        voices = tuple(Voice(voice.id, source=voice.source) for voice in after.voices if is_confidential(voice.source))
        return {"voices": voices, "source": after.source if is_confidential(after.source) else ""}
    return {}


def telling_names(source: Source) -> tuple[str, ...]:
    """What tells who a source is wherever it stands: the whole name, the last part of it, the contacts."""
    parts = source.name.split()
    said = (" ".join(parts), parts[-1] if len(parts) > 1 else "", source.email.strip(), source.phone.strip())
    return tuple(dict.fromkeys(one for one in said if len(one) > LEAST_PART))


def carries(said: str, names: Iterable[str]) -> bool:
    """Whether one of the names stands in what is said, in whatever case."""
    folded = said.casefold()
    return any(name.casefold() in folded for name in names)


def real_names_of(source: Source) -> tuple[str, ...]:
    """What would give the source away in print: the name, its parts, the addresses."""
    name = " ".join(source.name.split())
    found = dict.fromkeys([name] if name else [])
    for part in re.split(r"[\s\-‐‑·,.()“”\"]+", name):
        if len(part) >= LEAST_PART and part.casefold() not in PARTICLES:
            found[part] = None
    if email := source.email.strip():
        found[email] = None
    phone = source.phone.strip()
    if sum(sign.isdigit() for sign in phone) >= LEAST_DIGITS:
        found[phone] = None
    return tuple(found)
