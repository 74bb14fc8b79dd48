"""The words that NewsML-G2 borrows from the IPTC vocabularies, as QCodes whose aliases catalog 41 declares."""

from collections.abc import Mapping

NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
VERSION = "2.35"
XHTML_TYPE = "application/xhtml+xml"
NITF_TYPE = "application/nitf+xml"

ROLES: Mapping[str, tuple[str, str, str]] = {
    "by": ("creator", "role", "cpprole:author"),
    "additional reporting by": ("contributor", "role", "cpprole:correspondent"),
    "photographs by": ("contributor", "role", "cpprole:cameraOperator"),
    "translated by": ("contributor", "roleuri", "https://schema.org/translator"),
    "edited by": ("contributor", "role", "cpprole:editor"),
}
"""Of each role of a byline: the element, the attribute, the code. The IPTC has none for translators."""
RENDITIONS = {"highRes": "rnd:highRes", "high": "rnd:highRes", "thumbnail": "rnd:thumbnail"}
"""All other files of a photo are made for the web."""
REGIONS = {"square": "imgregrole:squareCropping", "portrait": "imgregrole:portraitCropping"}
"""Roles of parts of a photo; any other crop is a recommended one."""


def nar(name: str) -> str:
    """The name of an element of NewsML-G2 in Clark's notation."""
    return f"{{{NAR}}}{name}"


def xhtml(name: str) -> str:
    return f"{{{XHTML}}}{name}"
