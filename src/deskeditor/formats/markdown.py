"""Markdown with YAML front matter, written and taken back.

The body is written so that CommonMark readers show what the news dialect means (`render.escape`), photo lines point
to the photos beside the file, and all other fields stand in the front matter. Read again it is the same story, the
body byte for byte. Files of other programs are read leniently: their usual names for the fields are understood, and
what is not understood is named in a warning.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from deskeditor.formats import critic
from deskeditor.formats.draft import BYLINE, PHOTO, STORY, Draft, DraftByline, DraftPhoto, fitting
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.front_matter import joined, parted
from deskeditor.formats.photos.pictures import Picture
from deskeditor.formats.plain_text import decoded
from deskeditor.formats.reading import Reader
from deskeditor.news.plain import plain
from deskeditor.render.escape import from_commonmark, to_commonmark

ALIASES = {
    "title": "headline",
    "subtitle": "dek",
    "standfirst": "dek",
    "summary": "dek",
    "description": "dek",
    "excerpt": "dek",
    "slug": "slugline",
    "lang": "language",
    "dir": "direction",
    "tags": "keywords",
    "section": "desk",
    "category": "desk",
    "location": "dateline",
    "editor_note": "editors_note",
}
PEOPLE = ("bylines", "byline", "author", "authors", "by")
INFORMATIVE = ("id", "uri", "modified", "state")
"""Written for other readers; an import is a new story of its own."""
PHOTO_LINE = re.compile(
    r"^!\[((?:[^\[\]\\]|\\.)*)\]\((?:<([^<>\n]+)>|([^\s<>()]+))(?:[ \t]+[\"']([^\n]*)[\"'])?\)([ \t]*)$", re.M
)
"""Alternative text, address between angle brackets or bare, title, blanks at the end."""


def write(copy: Copy) -> Iterator[ExportFile]:
    text = joined(front_matter(copy), _with_paths(to_commonmark(copy.story.body), copy))
    yield ExportFile(f"{copy.stem}.md", text.encode("utf-8"))


FORMAT = Format("markdown", "Markdown with YAML front matter", ".md", write, every_character=True)


def front_matter(copy: Copy) -> dict[str, Any]:
    """All published fields that hold something, in the order in which a person reads them."""
    story = copy.story
    values: dict[str, Any] = {"slugline": story.slugline, "headline": story.headline}
    for name in STORY:
        values[name] = plain(getattr(story, name))
    values["editors_note"] = story.note if story.notices else story.editors_note  # which comes back to the letter
    values["comments_open"] = None if story.comments_open else "no"
    values["bylines"] = [_kept({name: getattr(line, name) for name in BYLINE}) for line in story.bylines]
    values["photos"] = [_photo(copy, picture) for picture in copy.pictures]
    values["related"] = [_kept(plain(related)) for related in story.related]
    values |= {"uri": story.uri, "modified": story.modified}
    # A headline always stands, even an empty one: it says that a first `# line` of the body is no headline.
    return {"slugline": story.slugline, "headline": story.headline, **_kept(values)}


def _photo(copy: Copy, picture: Picture) -> dict[str, Any]:
    fields = {name: plain(getattr(picture.photo, name)) for name in PHOTO}
    return _kept(
        {
            "name": picture.photo.name,
            "file": copy.photo_folder + picture.original.file,
            "role": picture.photo.role,
            **fields,
        }
    )


def _kept(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in ("", None, [], {}, False)}


def _with_paths(body: str, copy: Copy) -> str:
    """The photo lines with the path and the alternative text that other readers need."""
    shown = {p.photo.name: p for p in copy.pictures}

    def line(found: re.Match[str]) -> str:
        picture = shown.get(found[2] or found[3])
        if picture is None or found[4]:
            return found[0]
        alt = _alt_with_path(found[1], _plain_alt(picture.photo.alt))
        return _photo_line(alt, copy.address(picture.original.file), bool(found[2]), found[5])

    return PHOTO_LINE.sub(line, body)


def _photo_line(alt: str, address: str, angled: bool, end: str = "") -> str:
    return f"![{alt}](<{address}>){end}" if angled else f"![{alt}]({address}){end}"


def _alt_with_path(own: str, photos: str) -> str:
    """The photo's alternative text for a line that has none of its own; a blank tells one that happens to be equal."""
    if not own:
        return photos
    return f"{own} " if own.rstrip(" ") == photos else own


def _alt_without_path(written: str, photos: str) -> str:
    if written == photos:
        return ""
    return written[:-1] if written.endswith(" ") and written.rstrip(" ") == photos else written


def _plain_alt(alt: str) -> str:
    words = " ".join(alt.split()).replace("[", "(").replace("]", ")")
    return re.sub(r"([\\`*_<&])", r"\\\1", words)


# Reading


def read(text: str) -> Draft:
    """The story in a Markdown text. Raises BadInput when the front matter cannot be read."""
    values, body = parted(text)
    if critic.is_marked(values, body):
        return _marked(values, body)
    return _read(values, body)


def _marked(values: Mapping[str, Any], body: str) -> Draft:
    """The story as it was before what the marks in its text propose."""
    own = {key: value for key, value in values.items() if key != critic.RECORD}
    if critic.RECORD not in values:
        return critic.with_proposals(_read(own, critic.unmarked(body)), values, body)
    texts = {name: critic.unmarked(marked) for name, marked in critic.sections(body).items()}
    fields = {"slugline": str(values.get("slugline", "")), "headline": "", **texts}
    return critic.with_proposals(Draft({"body": "", **fields}), values, body)


def _read(values: Mapping[str, Any], body: str) -> Draft:
    warnings: list[str] = []
    named = _by_our_names(values, warnings)
    photos = tuple(_photos_of(named.pop("photos", []), warnings))
    bylines = tuple(_bylines_of(named.pop("bylines", [])))
    related = tuple(r for r in _mappings(named.pop("related", [])) if r.get("title") or r.get("url") or r.get("uri"))
    fields = fitting(named, warnings)
    body, more = _without_paths(body, photos)
    body = from_commonmark(body)
    if "headline" not in values and "headline" not in fields:
        fields["headline"], body = _headline_of(body)
    return Draft({**fields, "body": body}, bylines, (*photos, *more), related, tuple(warnings))


def _by_our_names(values: Mapping[str, Any], warnings: list[str]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    known = {"slugline", "headline", "photos", "related", *STORY}
    for key, value in values.items():
        name = key.strip().lower().replace("-", "_").replace(" ", "_")
        name = "bylines" if name in PEOPLE else name if name in known else ALIASES.get(name, name)
        if name in known or name == "bylines":
            named.setdefault(name, value)
        elif name not in INFORMATIVE:
            warnings.append(f"“{key}” in the front matter is not known here and was left out.")
    return named


def _bylines_of(value: Any) -> Iterator[DraftByline]:
    for line in value if isinstance(value, list) else [value]:
        if isinstance(line, Mapping):
            texts = {name: str(line[name]) for name in BYLINE if line.get(name)}
            if texts.get("name", "").strip():
                yield DraftByline(**texts)
        elif str(line).strip():
            yield DraftByline(re.sub(r"^by\s+", "", str(line).strip(), flags=re.I))


def _photos_of(value: Any, warnings: list[str]) -> Iterator[DraftPhoto]:
    for photo in _mappings(value):
        file = str(photo.get("file") or photo.get("name") or "")
        if not file:
            warnings.append("A photo in the front matter names no file and was left out.")
            continue
        name = str(photo.get("name") or file.rpartition("/")[2])
        role = str(photo.get("role") or "inline")
        unknown = {k: v for k, v in photo.items() if k not in ("name", "file", "role")}
        yield DraftPhoto(name, file, role, fitting(unknown, warnings, of="photo"))


def _mappings(value: Any) -> list[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def _without_paths(body: str, photos: tuple[DraftPhoto, ...]) -> tuple[str, list[DraftPhoto]]:
    """The body with names in its photo lines again, and the photos that only such a line names."""
    known = {path: photo for photo in photos for path in (photo.name, photo.file)}
    more: list[DraftPhoto] = []

    def line(found: re.Match[str]) -> str:
        path = unquote(found[2] or found[3]).removeprefix("./")
        if path in known:
            photo = known[path]
            alt = _alt_without_path(found[1], _plain_alt(photo.fields.get("alt", "")))
        elif re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/", path):
            return found[0]
        else:
            photo = known[path] = _photo_of_line(found, path, {p.name for p in known.values()})
            more.append(photo)
            alt = ""
        return _photo_line(alt, photo.name, bool(found[2]) or bool(re.search(r"[\s()<>]", photo.name)), found[5])

    return PHOTO_LINE.sub(line, body), more


def _photo_of_line(found: re.Match[str], path: str, taken: set[str]) -> DraftPhoto:
    """The photo that a line of another program's Markdown shows; its words are the photo's."""
    name = path.rpartition("/")[2]
    while name in taken:
        name = "-" + name
    told = {"alt": re.sub(r"\\(.)", r"\1", found[1]), "caption": found[4] or ""}
    return DraftPhoto(name, path, "inline", {k: v for k, v in told.items() if v})


def _headline_of(body: str) -> tuple[str, str]:
    """A first line `# Headline` is the headline; the body starts after it and its blank lines."""
    found = re.match(r"\n*#[ \t]+(\S[^\n]*?)[ \t#]*(?:\n+|$)", body)
    return (found[1], body[found.end() :]) if found else ("", body)


def read_file(data: bytes, name: str) -> tuple[Draft, ...]:
    return (read(decoded(data, name)),)


READER = Reader("markdown", "Markdown", (".md", ".markdown", ".mdown", ".mkd"), read_file)
