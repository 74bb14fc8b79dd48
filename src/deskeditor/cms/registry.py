"""All kinds of destinations by name. A newsroom adds its own as an entry point of `deskeditor.destinations`."""

from deskeditor.cms.site import Kind
from deskeditor.formats.entries import Entries
from deskeditor.news.problems import BadInput

_HERE = "deskeditor.cms"
KINDS: Entries[Kind] = Entries(
    {
        "wordpress": f"{_HERE}.wordpress.site:KIND",
        "ghost": f"{_HERE}.ghost:KIND",
        "plone": f"{_HERE}.plone:KIND",
        "sftp": f"{_HERE}.sftp:KIND",
        "s3": f"{_HERE}.s3:KIND",
        "webdav": f"{_HERE}.webdav:KIND",
        "folder": f"{_HERE}.folder:KIND",
    },
    "deskeditor.destinations",
    Kind,
)


def kind_named(name: str) -> Kind:
    """Raises BadInput for a kind that is not there, and lists those that are."""
    found = KINDS.get(name) or KINDS.get(name.lower())
    if found is None:
        raise BadInput(f"There is no kind of destination “{name}”; there are {', '.join(KINDS)}.")
    return found


def troubles() -> tuple[str, ...]:
    """A sentence for each kind of an installed package that cannot be used."""
    return KINDS.troubles()
