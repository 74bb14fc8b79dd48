"""Photos in the media library: the file as WordPress takes it, and the words beside it.

WordPress keeps the same file twice when it is sent twice. So each has an address of its own there, made of what the
file is (`deskeditor-` and a SHA-1), by which it is found. Files are sent as they are, not in a form: a form that is
larger than PHP lets through arrives as an empty one, with an error that says something else.

A file that belongs to no post is shown to everybody by the API, with its caption. So those of a story that is not
public yet are private until its post is there; as a part of it they are as public as it is.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any
from urllib.parse import urlencode

from deskeditor.cms.site import Item, Upload, Uploaded
from deskeditor.cms.troubles import Busy, Denied, Doubtful, Trouble, Unfit
from deskeditor.cms.web import Answer
from deskeditor.cms.wordpress import limit
from deskeditor.cms.wordpress.api import PAGE, Api
from deskeditor.cms.wordpress.markup import lines
from deskeditor.formats.fragment import said

ROUTE = "/wp/v2/media"
FIELDS = "id,slug,status,source_url,mime_type,media_details.sizes,caption,alt_text"
STATUSES = "inherit,private"
"""In which a file can be found."""
TAKEN = {"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp"}
"""What every WordPress shows, with the extension by which it knows them."""
LONGEST_QUERY = 3000
"""Bytes of an address; servers take 8 KB for it and all headers."""
QUALITY = 90
TOO_LARGE = ("rest_upload_no_content_disposition", "rest_upload_no_data", "rest_upload_file_too_big")
"""What PHP makes of a file that it does not let through, and what a network of sites says."""


class Media:
    def __init__(self, api: Api, largest: int = 0) -> None:
        """`largest`: bytes of a file that the site is known to take; 0 when nothing is known."""
        self._api, self._fits = api, largest

    def find(self, keys: Sequence[str]) -> Mapping[str, Uploaded]:
        """Those that are there, by their addresses."""
        found: dict[str, Uploaded] = {}
        for some in _portions(keys):
            params = {"slug": ",".join(map(_slug, some)), "per_page": PAGE, "_fields": FIELDS, "context": "edit"}
            params["status"] = STATUSES
            for one in self._api.json("GET", ROUTE, "the photos cannot be looked for", of=list, params=params):
                key = str(one.get("slug", "")).removeprefix("deskeditor-")
                if key in some:
                    found[key] = _uploaded(key, one)
        return found

    def missing(self, photos: Sequence[Uploaded]) -> Sequence[str]:
        """The keys of those that are not there any more."""
        there, what = set[str](), "the photos cannot be read"
        for some in _portions([photo.remote_id for photo in photos]):
            params = {"include": ",".join(some), "per_page": PAGE, "_fields": "id", "status": STATUSES}
            there |= {str(one["id"]) for one in self._api.json("GET", ROUTE, what, of=list, params=params)}
        return [photo.key for photo in photos if photo.remote_id not in there]

    def upload(self, upload: Upload, item: Item) -> Uploaded:
        """Of a story that is not published with it the file alone, private, under a name that nobody guesses. Raises
        Unfit for what the site does not take."""
        name, what = upload.photo.name, f"the photo {upload.photo.name} cannot be saved"
        data, media_type = as_taken(upload)
        self._ask_size(len(data), name)
        public = item.wanted == "published"
        stem = upload.file_name.rpartition(".")[0] or "photo" if public else _slug(upload.key)
        words = _words(upload, item) if public else {"status": "private"}
        short = len(urlencode(words)) <= LONGEST_QUERY
        answer = self._api.ask(
            "POST",
            ROUTE,
            params={"slug": _slug(upload.key), "_fields": FIELDS, **(words if short else {})},
            content=data,
            headers={
                "Content-Type": media_type,
                "Content-Disposition": f'attachment; filename="{_ascii(stem)}{TAKEN[media_type]}"',
                "Content-MD5": hashlib.md5(data, usedforsecurity=False).hexdigest(),
            },
        )
        self._refuse(answer, what, name, len(data))
        made = _uploaded(upload.key, self._api.value(answer, True), upload if public else None)
        return made if short else self._describe_made(made, upload, item)

    def _describe_made(self, made: Uploaded, upload: Upload, item: Item) -> Uploaded:
        """The photo is there: whatever comes in the way of its words now, it must not be sent again."""
        try:
            return self.describe(made, upload, item)
        except Trouble as error:
            raise Doubtful(str(error)) from error

    def describe(self, uploaded: Uploaded, upload: Upload, item: Item) -> Uploaded:
        what = f"the words of the photo {upload.photo.name} cannot be saved"
        route, params = f"{ROUTE}/{uploaded.remote_id}", {"_fields": FIELDS}
        # The same words twice are the same words: no doubt is left by an answer that is lost.
        made = self._api.json("POST", route, what, writes=False, params=params, json=_words(upload, item))
        return _uploaded(upload.key, made, upload)

    def place(self, uploaded: Uploaded, upload: Upload, item: Item, post: int) -> Uploaded:
        """Make a private photo a part of its post, with its words: from then on it is as public as the post is."""
        what = f"the photo {upload.photo.name} cannot be made a part of the story"
        route, params = f"{ROUTE}/{uploaded.remote_id}", {"_fields": FIELDS}
        said = {**_words(upload, item), "post": post, "status": "publish"}
        made = self._api.json("POST", route, what, writes=False, params=params, json=said)
        return _uploaded(upload.key, made, upload)

    def _ask_size(self, size: int, name: str) -> None:
        """Raise Unfit for a file that the web server before the site would not let through, before it is sent."""
        if size > max(self._fits, limit.SURE):
            if limit.takes(f"{self._api.home}wp-json{ROUTE}", size) is False:
                raise _too_large(self._api.web.host, name, size)
            self._fits = size

    def _refuse(self, answer: Answer, what: str, name: str, size: int) -> None:
        host, code = self._api.web.host, answer.code
        if answer.status == 413 or code in TOO_LARGE:
            raise _too_large(host, name, size)
        if answer.status == 412:
            raise Busy(f"{name} arrived damaged on {host}; it is sent again.")
        if answer.status == 403 and code == "rest_cannot_create":
            raise Denied(f"On {host} {what}: this user may not upload files; the role Author may.")
        if code == "rest_upload_sideload_error":
            raise Unfit(f"{host} does not take {name}: {answer.message or 'no reason is given'}")
        self._api.refuse(answer, what)


def as_taken(upload: Upload) -> tuple[bytes, str]:
    """The file and its media type; a kind that WordPress does not take is made JPEG, or PNG when it can be seen
    through. Raises Unfit for a drawing, BadInput for a damaged file."""
    if upload.media_type in TAKEN:
        return upload.data, upload.media_type
    name = upload.photo.name
    if upload.media_type == "image/svg+xml":
        raise Unfit(f"WordPress takes no SVG drawings; put {name} into the story as a PNG.")
    from deskeditor.formats.photos.metadata import with_words_of
    from deskeditor.formats.photos.pixels import as_seen, encoded, opened

    with opened(upload.data, name) as image:
        made, media_type = encoded(as_seen(image), "jpeg", QUALITY)
    return with_words_of(upload.data, made), media_type


def told(upload: Upload, there: Uploaded | None) -> Iterator[str]:
    """Sentences: what of a photo is otherwise there than in the story."""
    name = upload.photo.name
    if upload.media_type == "image/svg+xml":
        yield f"WordPress takes no SVG drawings; put {name} into the story as a PNG."
    elif upload.media_type not in TAKEN:
        yield f"{name} is sent as a JPEG or PNG: WordPress does not show {upload.media_type.removeprefix('image/')}."
    if there is not None:
        yield from there.facts.get("told", ())


def _words(upload: Upload, item: Item) -> dict[str, str]:
    """What WordPress keeps beside the file. Caption and description are HTML, the title and the text for those who do
    not see the photo are not."""
    words, photo = upload.words, upload.photo
    credit = photo.credit.strip() if item.rules.credits else ""
    caption = [said(words["caption"])] if words["caption"].strip() else []
    caption += [f'<span class="credit">{said(credit)}</span>'] if credit else []
    rights = [words["creator"], words["copyright"], words["usage_terms"]]
    title = words["headline"] or words["caption"] or photo.name.rpartition(".")[0] or photo.name
    return {
        "title": said(" ".join(title.split())[:200]),
        "caption": " ".join(caption),
        "alt_text": " ".join(words["alt"].split()),
        "description": said(". ".join(part.strip().rstrip(".") for part in rights if part.strip())),
    }


def _uploaded(key: str, media: Mapping[str, Any], upload: Upload | None = None) -> Uploaded:
    """`large`: the size that a page shows, where there is one; without it the file itself."""
    url = str(media.get("source_url", ""))
    sizes = (media.get("media_details") or {}).get("sizes") or {}
    large = str((sizes.get("large") or {}).get("source_url", "")) if isinstance(sizes, Mapping) else ""
    facts: dict[str, Any] = {"large": large or url, "told": list(_arrived_otherwise(media, upload)) if upload else []}
    if media.get("status") == "private":
        facts["private"] = True
    return Uploaded(key, str(media["id"]), url, facts)


def _arrived_otherwise(media: Mapping[str, Any], upload: Upload) -> Iterator[str]:
    words, name = upload.words, upload.photo.name
    arrived = " ".join(unescape(str(media.get("alt_text", ""))).split())
    if arrived != " ".join(words["alt"].split()):
        yield f"The alt text of {name} arrived as “{arrived}”."
    caption = lines(str((media.get("caption") or {}).get("raw", "")))
    if not " ".join(caption.split()).startswith(" ".join(words["caption"].split())):
        yield f"The caption of {name} arrived as “{caption}”."


def _too_large(host: str, name: str, size: int) -> Unfit:
    return Unfit(
        f"{name} ({size / 1e6:.1f} MB) is larger than {host} takes; choose a smaller size of photos for this "
        "destination, or have the limit raised there."
    )


def _slug(key: str) -> str:
    return f"deskeditor-{key}"


def _ascii(stem: str) -> str:
    kept = "".join(c for c in stem if c.isascii() and (c.isalnum() or c in "-_"))
    return kept[:80] or "photo"


def _portions(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """As many as one address can name."""
    for start in range(0, len(values), 50):
        yield values[start : start + 50]
