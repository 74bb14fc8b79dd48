"""All formats by the name that the command line knows them by."""

from deskeditor.formats import html, markdown, ninjs, package
from deskeditor.formats.format import Format
from deskeditor.news.problems import BadInput

DEFAULT = package.FORMAT.name
FORMATS: dict[str, Format] = {
    f.name: f for f in (package.FORMAT, ninjs.FORMAT, html.WHOLE, html.LINKED, markdown.FORMAT)
}


def format_named(name: str) -> Format:
    """Raises BadInput for a format that is not there, and lists those that are."""
    found = FORMATS.get(name.lower())
    if found is None:
        raise BadInput(f"There is no format “{name}”; there are {', '.join(FORMATS)}.")
    return found
