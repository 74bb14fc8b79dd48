"""All formats by the name that the command line knows them by; each is imported when it is asked for.

A newsroom adds its own as an entry point of the group `deskeditor.formats`, whose value is a `Format`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import ParamSpec

from deskeditor.formats.entries import Entries
from deskeditor.formats.format import ExportFile, Format
from deskeditor.news.problems import BadInput, Problem

DEFAULT = "package"
_HERE = "deskeditor.formats"
_P = ParamSpec("_P")


def _guarded(format: Format) -> Format:
    """A format of an installed package: whatever it raises is told in a sentence, and the other stories still leave."""

    def held(write: Callable[_P, Iterator[ExportFile]]) -> Callable[_P, Iterator[ExportFile]]:
        def written(*args: _P.args, **named: _P.kwargs) -> Iterator[ExportFile]:
            try:
                yield from write(*args, **named)
            except Problem:
                raise
            except Exception as error:  # whatever a foreign package raises
                what = f"{type(error).__name__}: {error}"
                raise BadInput(f"The format “{format.title}” of an installed package failed: {what}.") from error

        return written

    together = held(format.together) if format.together else None
    legible = held(format.legible) if format.legible else None
    return replace(format, write=held(format.write), together=together, legible=legible)


FORMATS: Entries[Format] = Entries(
    {
        "package": f"{_HERE}.package:FORMAT",
        "ninjs": f"{_HERE}.iptc.ninjs:FORMAT",
        "ninjs-2": f"{_HERE}.iptc.ninjs_older:SECOND",
        "ninjs-1": f"{_HERE}.iptc.ninjs_older:FIRST",
        "nitf": f"{_HERE}.iptc.nitf:FORMAT",
        "html": f"{_HERE}.html:WHOLE",
        "html-folder": f"{_HERE}.html:LINKED",
        "html-fragment": f"{_HERE}.fragment:FORMAT",
        "wxr": f"{_HERE}.cms.wxr:FORMAT",
        "ghost": f"{_HERE}.cms.ghost:FORMAT",
        "apple-news": f"{_HERE}.cms.apple_news:FORMAT",
        "rss": f"{_HERE}.feeds.rss:FORMAT",
        "atom": f"{_HERE}.feeds.atom:FORMAT",
        "markdown": f"{_HERE}.markdown:FORMAT",
        "markdown-review": f"{_HERE}.critic:FORMAT",
        "text": f"{_HERE}.wire_text:FORMAT",
        "docx": f"{_HERE}.office.docx:FORMAT",
        "docx-review": f"{_HERE}.office.docx:REVIEW",
        "odt": f"{_HERE}.office.odt:FORMAT",
        "epub": f"{_HERE}.office.epub:FORMAT",
        "pdf": f"{_HERE}.pdf:READER",
        "pdf-galley": f"{_HERE}.pdf:GALLEY",
        "pdf-marked": f"{_HERE}.marked_page:FORMAT",
        "newsml-g2": f"{_HERE}.iptc.newsml.writing:FORMAT",
        "newsml-g2-nitf": f"{_HERE}.iptc.newsml.writing:WITH_NITF",
        "newsml-g2-plain": f"{_HERE}.iptc.newsml.writing:PLAIN",
        "ans": f"{_HERE}.cms.ans:FORMAT",
    },
    "deskeditor.formats",
    Format,
    _guarded,
)


def formats() -> Mapping[str, Format]:
    return FORMATS


def format_named(name: str) -> Format:
    """Raises BadInput for a format that is not there, and lists those that are."""
    found = FORMATS.get(name) or FORMATS.get(name.lower())
    if found is None:
        raise BadInput(f"There is no format “{name}”; there are {', '.join(FORMATS)}.")
    return found


def troubles() -> tuple[str, ...]:
    """A sentence for each format of an installed package that cannot be used."""
    return FORMATS.troubles()
