"""The XMP packet of a picture that leaves: what the IPTC standard and PLUS have a place for, and nothing else.

Programs keep in it what they like: where to the metre a photo was taken, serial numbers, small pictures of an earlier
crop, who is whom by the face, the history of the editing. So it is a list of what may stay, not of what must go.
"""

from typing import Any

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
EXT = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
WHOLE_SCHEMAS = (
    DC,
    EXT,
    "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}",
    "{http://ns.useplus.org/ldf/xmp/1.0/}",
    "{http://ns.adobe.com/xap/1.0/rights/}",
)
PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
OF_PHOTOSHOP = (
    "AuthorsPosition",
    "CaptionWriter",
    "Category",
    "City",
    "Country",
    "Credit",
    "DateCreated",
    "Headline",
    "Instructions",
    "Source",
    "State",
    "SupplementalCategories",
    "TransmissionReference",
    "Urgency",
)
SINGLE = frozenset({*(PHOTOSHOP + name for name in OF_PHOTOSHOP), "{http://ns.adobe.com/xap/1.0/}Rating"})
BAGS = (f"{DC}subject", f"{EXT}PersonInImage")
REGIONS = f"{EXT}ImageRegion"


def cleaned(packet: str, *, regions: bool = True) -> str:
    """The packet without what is nobody's business, with unordered lists as bags; empty when it cannot be read.

    Exiv2 writes every list as a sequence, where the standard asks for bags. Without `regions`, what says where in the
    picture somebody stands is left out, too.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(packet.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, UnicodeEncodeError):
        return ""
    for description in root.iterfind(f"{RDF}RDF/{RDF}Description" if root.tag != f"{RDF}RDF" else f"{RDF}Description"):
        _clean(description, regions)
    for name in BAGS:
        for listing in root.iterfind(f".//{name}/{RDF}Seq"):
            listing.tag = f"{RDF}Bag"
    return str(etree.tostring(root, encoding="unicode"))


def _clean(description: Any, regions: bool) -> None:
    for name in list(description.attrib):
        if not name.startswith(RDF) and not _stays(name):
            del description.attrib[name]
    for child in list(description):
        if not _stays(child.tag) or (child.tag == REGIONS and not regions):
            description.remove(child)
            continue
        for within in list(child.iter()):
            for name in [name for name in within.attrib if _is_place(name)]:
                del within.attrib[name]
            if isinstance(within.tag, str) and _is_place(within.tag):
                within.getparent().remove(within)


def _stays(name: str) -> bool:
    return name in SINGLE or name.startswith(WHOLE_SCHEMAS)


def _is_place(name: str) -> bool:
    return name.rpartition("}")[2].startswith("GPS")
