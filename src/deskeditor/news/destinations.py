"""Destinations: the sites and folders that finished stories go to, and how a story becomes an item there.

Passwords and keys are no part of them: those live in the keyring of the operating system (`cms.secrets`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from deskeditor.news.workflow import Meaning

Wanted = Literal["draft", "pending", "scheduled", "published", "withdrawn"]
"""What a story shall be at the destination. `pending`: it waits there for an editor of the site."""
WANTED: tuple[Wanted, ...] = ("draft", "pending", "scheduled", "published", "withdrawn")
USUAL_STATUS: Mapping[Meaning, Wanted] = {
    "draft": "draft",
    "in review": "draft",
    "ready": "published",
    "scheduled": "published",
    "live": "published",
    "withdrawn": "withdrawn",
}
"""What a story becomes there by the meaning of its state; one that has a time in the future is `scheduled`, not
`published`, until then."""
NOBODY = ""
"""In `SiteRules.authors`: stories without a byline."""


@dataclass(frozen=True, slots=True)
class SiteRules:
    """How a story becomes an item of the site. What a kind of destination has no place for it leaves unread."""

    statuses: dict[str, str] = field(default_factory=dict)
    """`Wanted` by the meaning of the story's state, where it differs from `USUAL_STATUS`."""
    sections_as: Literal["category", "tag", "nothing"] = "category"
    sections: dict[str, str] = field(default_factory=dict)
    """Id of the category there by the name of the desk; a desk that is missing is looked up by its name."""
    new_sections: bool = False
    """Whether a category that is missing there may be made."""
    authors: dict[str, str] = field(default_factory=dict)
    """Id of the author there, by the id of a person, or `name:` and a free name; `NOBODY` for a story without a byline.
    Who is missing is asked for, and never replaced by somebody else."""
    keywords: bool = True
    """Keywords as tags."""
    subjects: bool = True
    """Media Topics as tags, by their name in the language of the story."""
    headline: Literal["headline", "headline_social", "headline_print"] = "headline"
    excerpt: bool = True
    """The standfirst as excerpt."""
    body: Literal["blocks", "classic"] = "blocks"
    """Of WordPress: blocks, or HTML for its classic editor."""
    featured: bool = True
    """Whether the lead photo becomes the picture of the item; else it stands above the words."""
    credits: bool = True
    """Whether the credit line stands behind the caption."""
    canonical: bool = True
    comments: Literal["story", "open", "closed"] = "story"
    kill: Literal["take down", "notice"] = "notice"
    """What becomes of a killed story: it is taken from the site, or its words give way to the notice."""
    renditions: tuple[dict[str, Any], ...] = ()
    """As the setting `renditions` of the newsroom; empty: those."""
    format: str = "package"
    """Of files: a name of `formats.registry`."""
    pattern: str = ""
    """Of files: the path of the story below the destination without an extension, `{year}/{month}/{slugline}`, as
    `delivery.patterns` reads it; empty: at its top, under its slugline."""


@dataclass(frozen=True, slots=True)
class Destination:
    """`kind`: a name of `cms.registry`; `name`: what the button says; `address`: of the site, the server or the folder;
    `user`: who logs in there, never a password; `options`: what only this kind has."""

    id: str
    kind: str
    name: str
    address: str = ""
    user: str = ""
    rules: SiteRules = field(default_factory=SiteRules)
    options: dict[str, Any] = field(default_factory=dict)
    position: int = 0
    """The first is the one of the main button."""
    gone: bool = False
    """Removed from the list; kept for what was sent there."""
    at: str = ""
    """When it was changed last."""
    person: str = ""

    @property
    def place(self) -> str:
        """What differs when the address is that of another site: another host, port or path."""
        return self.address.strip().partition("://")[2].rstrip("/").casefold() or self.address.strip()
