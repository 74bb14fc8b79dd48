"""The fields of a post for a story: pure functions of the story, its photos there, and the numbers of its terms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from deskeditor.cms import ruled
from deskeditor.cms.site import Item, Payload, Uploaded
from deskeditor.cms.wordpress import media
from deskeditor.cms.wordpress.markup import lines
from deskeditor.cms.wordpress.posts import AS_THERE, IDENTITY, mark
from deskeditor.formats.cms.wordpress import Blocks, blocks_of, marked, without_codes
from deskeditor.formats.content import Block, Embed
from deskeditor.formats.format import Copy
from deskeditor.formats.fragment import Marks, quoted, said, words
from deskeditor.news.published import PublishedPhoto
from deskeditor.render.metadata import web_address
from deskeditor.text.case import lowered

LONGEST_SLUG = 60
"""Characters; WordPress cuts at 200 bytes, in which a letter of other scripts takes six or more."""
BREAKS = "-–—_/."


@dataclass(frozen=True, slots=True)
class Known:
    """What was found out about the site: whether it has a field for the identity, the name of the one for the canonical
    address, whether a plug-in keeps several authors. `tags`, `category`: numbers, or names of those that would be
    made; `told`: sentences about them. `authors`: the names by which readers see them, by id."""

    home: str = ""
    identity: bool = False
    canonical: str = ""
    coauthors: bool = False
    tags: Sequence[int | str] = ()
    category: int | str | None = None
    told: tuple[str, ...] = ()
    authors: Mapping[str, str] = field(default_factory=dict)


def payload_of(item: Item, photos: Mapping[str, Uploaded], known: Known) -> Payload:
    if item.wanted == "withdrawn":
        return withdrawn(item, known)
    story, rules, copy = item.copy.story, item.rules, ruled.credited(item)
    there = {p.photo.name: photos[u.key] for p, u in zip(copy.pictures, item.uploads, strict=True) if u.key in photos}
    lead = story.lead if rules.featured else None
    featured = there.get(lead.name) if lead else None
    fields: dict[str, Any] = {
        "title": said(ruled.headline(item)),
        "content": _content(item, copy, there, known, lead is not None),
        "status": AS_THERE[item.wanted],
        "slug": slug_of(story.slugline, story.language) or f"story-{story.id[:8]}",
        "featured_media": int(featured.remote_id) if featured else 0,
        "comment_status": _comments(item),
        "tags": list(known.tags),
    }
    if rules.excerpt:
        fields["excerpt"] = said(story.dek)
    if item.wanted == "scheduled":
        fields["date_gmt"] = item.due
    if known.category is not None:
        fields["categories"] = [known.category]
    if writer := next((w.remote_id for w in item.writers if w.remote_id), ""):
        fields["author"] = int(writer)
    meta, told = _meta(item, known)
    if meta:
        fields["meta"] = meta
    said_photos = (sentence for u in item.uploads for sentence in media.told(u, photos.get(u.key)))
    told = tuple(dict.fromkeys((*known.told, *told, *said_photos)))
    return Payload(fields, _readable(item, fields), told)


def withdrawn(item: Item, known: Known) -> Payload:
    """Of a killed story: into the trash, or the notice in the place of all that it said."""
    if item.rules.kill == "take down":
        return Payload({"status": "trash"}, "It is put into the trash of the site.")
    story = item.copy.story
    blocks = Blocks(Marks(item.copy.url), {}, story.language if story.direction == "rtl" else "")
    notice = "\n\n".join(blocks.paragraph(said(line)) for line in ruled.notice(item).splitlines() if line.strip())
    fields: dict[str, Any] = {
        "title": said(ruled.notice_title(item)),
        "content": _identified(without_codes(notice), item, known),
        "excerpt": "",
        "status": "publish",
        "featured_media": 0,
        "tags": [],
        "comment_status": "closed",
    }
    if known.identity:
        fields["meta"] = {IDENTITY: item.id}
    return Payload(fields, _readable(item, fields))


def _content(item: Item, copy: Copy, there: Mapping[str, Uploaded], known: Known, lead_apart: bool) -> str:
    story = copy.story
    prefix = f"{story.id[-12:]}-"
    ids = {name: int(one.remote_id) for name, one in there.items()}

    def address(photo: PublishedPhoto) -> str:
        found = there.get(photo.name)
        return str(found.facts.get("large") or found.url) if found else copy.url(photo)

    shared = _needs_byline(item, known)
    if item.rules.body == "classic":
        marks = Classic(address, prefix, ids)
        html = without_codes(words(copy, address, prefix, lead=not lead_apart, with_byline=shared, marks=marks))
    else:
        blocks = Blocks(Marks(address, prefix), ids, story.language if story.direction == "rtl" else "")
        html = blocks_of(copy, blocks, with_byline=shared, lead=not lead_apart)
    return _identified(html, item, known)


def _needs_byline(item: Item, known: Known) -> bool:
    """Where the post itself does not say the byline: it names one author (with a plug-in all of them), in no role but
    that of writer, and by the name that the account has."""
    bylines = item.copy.story.bylines
    if not bylines:
        return False
    if any(line.role != "by" for line in bylines) or (len(bylines) > 1 and not known.coauthors):
        return True
    return any(not w.name or known.authors.get(w.remote_id) != w.name for w in item.writers)


def _identified(html: str, item: Item, known: Known) -> str:
    """With the mark by which the post is found, on a site that has no field for it."""
    if known.identity:
        return html
    comment = f"<!-- {mark(item.id)} -->"
    if item.rules.body == "blocks" or item.wanted == "withdrawn":
        # A block of its own: the editor of WordPress keeps it as it is, and shows what it is.
        return f"{html}\n\n{marked('html', comment)}".lstrip()
    # Alone it would become an empty paragraph.
    before, end, after = html.rpartition("</p>")
    return f"{before}{comment}{end}{after}" if end else f"{html}{comment}"


@dataclass(frozen=True, slots=True)
class Classic(Marks):
    """HTML for the classic editor: photos with the class by which WordPress adds their other sizes, players as an
    address in a line of its own."""

    ids: Mapping[str, int] | None = None

    def block(self, block: Block) -> str:
        if isinstance(block, Embed):
            return f"\n{said(block.url)}\n"
        return Marks.block(self, block)

    def image(self, photo: PublishedPhoto) -> str:
        id = (self.ids or {}).get(photo.name)
        alt = "" if photo.decorative else quoted(photo.alt)
        own = f' class="size-large wp-image-{id}"' if id else ""
        return f'<img{own} src="{quoted(self.address(photo))}" alt="{alt}">'


def _comments(item: Item) -> str:
    said = item.rules.comments
    if said == "story":
        return "open" if item.copy.story.comments_open else "closed"
    return said


def _meta(item: Item, known: Known) -> tuple[dict[str, str], tuple[str, ...]]:
    meta = {IDENTITY: item.id} if known.identity else {}
    address = web_address(item.copy.story.canonical_url) if item.rules.canonical else ""
    if not address or address.startswith(known.home):
        return meta, ()
    if known.canonical:
        return {**meta, known.canonical: address}, ()
    return meta, (f"WordPress has no place for the canonical address {address}; a plug-in may give it one.",)


def slug_of(slugline: str, language: str = "") -> str:
    """Words in lower case with hyphens; letters as they are: the site itself writes them in Latin ones, by its own
    language."""
    letters = (" " if c in BREAKS or c.isspace() else c if c.isalnum() or not c.isascii() else "" for c in slugline)
    whole = "-".join(lowered("".join(letters), language).split())
    if len(whole) <= LONGEST_SLUG:
        return whole
    cut = whole[: LONGEST_SLUG + 1].rpartition("-")[0]
    return cut or whole[:LONGEST_SLUG]


def _readable(item: Item, fields: Mapping[str, Any]) -> str:
    parts = [lines(str(fields.get(name, ""))) for name in ("title", "excerpt", "content")]
    return "\n\n".join(filter(None, parts))
