"""XML of the wire: read without harm, and what its elements say."""

import re
from typing import Any

from lxml import etree

from deskeditor.formats.wire_copy import line
from deskeditor.news.problems import BadInput


def parsed(data: bytes) -> Any:
    """The root, with its namespaces as they are. Raises BadInput for XML that is damaged, or that uses entities."""
    safe = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, safe)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadInput(_trouble(error)) from error
    dtd: Any = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(dtd.iterentities(), None) is not None:  # in attributes they are put in all the same
        raise BadInput("This XML defines entities, which could be anything; it was not read.")
    for entity in root.iter(etree.Entity):
        raise BadInput(f"This XML uses the entity {entity.text}, which could be anything; it was not read.")
    return root


def words_in(element: Any) -> str:
    """All words of an element in one line; none of one that is not there."""
    return "" if element is None else line("".join(element.itertext()))


def _trouble(error: Exception) -> str:
    """A sentence for XML that lxml does not take."""
    said = str(error).partition(" (<string>")[0]
    if re.search("limit|amplification|depth", said):
        return "This XML is longer, deeper or more folded up than any news item; it was not read."
    return f"This XML is damaged and cannot be read: {said}."
