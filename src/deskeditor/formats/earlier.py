"""Whether what lies in an output folder is an earlier export of the same story, which a new one may replace.

Every file that is written names its story by its id, in the place that its format has for it. Where that place is not
looked for by name, the first id in the file is the story's own: others (of photos, of related stories) follow it.
"""

import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from deskeditor.formats.front_matter import parted
from deskeditor.news.problems import BadInput

ID = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-46-9a-f][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", re.I)
"""Those of version 5 are made of a name: that of a site, in a feed."""
ENDINGS = (
    "",
    ".zip",
    ".ninjs.json",
    ".nitf.xml",
    ".newsml-g2.xml",
    ".ans.json",
    ".html",
    ".fragment.html",
    ".wxr.xml",
    ".ghost.json",
    ".rss.xml",
    ".atom.xml",
    ".anf",
    ".epub",
    ".docx",
    ".review.docx",
    ".odt",
    ".pdf",
    ".galley.pdf",
    ".marked.pdf",
    ".md",
    ".review.md",
    ".txt",
)
"""Of what a story becomes in an output folder."""
PARTS = (
    ".ninjs.json",
    "article.json",
    "docProps/core.xml",
    "docProps/custom.xml",
    "meta.xml",
    ".opf",
    ".md",
    ".html",
    ".json",
    ".xml",
    ".txt",
)
"""In a folder or a zip: what names the story, the surest first."""


def is_of(path: Path, uri: str) -> bool:
    """Whether this file, folder or zip is an export of the story with this address (`urn:uuid:...`)."""
    try:
        if path.is_dir():
            files = sorted((file for file in path.iterdir() if file.is_file()), key=lambda file: _rank(file.name))
            return any(_names(file.name, file.read_bytes(), uri) for file in files[:1] if _rank(file.name) < len(PARTS))
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                if archive.comment.startswith(b"urn:uuid:"):
                    return archive.comment == uri.encode()
                return any(_names(name, archive.read(name), uri) for name in _telling(archive))
        return _names(path.name, path.read_bytes(), uri)
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
        return False


def _telling(archive: zipfile.ZipFile) -> Iterator[str]:
    """The parts of a zip that could name the story; only the kind that says it surest."""
    ranked = sorted(archive.namelist(), key=_rank)
    best = _rank(ranked[0]) if ranked else len(PARTS)
    return (name for name in ranked if _rank(name) == best < len(PARTS))


def _rank(name: str) -> int:
    return next((n for n, part in enumerate(PARTS) if name.endswith(part)), len(PARTS))


def _names(name: str, data: bytes, uri: str) -> bool:
    try:
        if name.endswith(".ninjs.json"):
            item = json.loads(data)
            return isinstance(item, dict) and item.get("uri") == uri
        if name.endswith(".md"):
            return parted(data.decode("utf-8"))[0].get("uri") == uri
    except (ValueError, BadInput):
        return False
    if name.endswith(".html"):
        return _marked(data, uri)
    if name.endswith(".pdf"):
        return f"%{uri}\nstartxref".encode() in data[-1024:]
    first = ID.search(data)
    return first is not None and first[0].decode("ascii").lower() == uri.rpartition(":")[2].lower()


def _marked(data: bytes, uri: str) -> bool:
    """In a page the JSON-LD names it, in a fragment an attribute; the words may hold any id."""
    marks = (f'"identifier": "{uri}"', f'data-uri="{uri}"')
    return any(mark.encode() in data for mark in marks)
