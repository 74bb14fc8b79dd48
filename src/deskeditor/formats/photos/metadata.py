"""IPTC photo metadata in the picture file: read on import, written on export.

XMP is read before IIM, IIM before EXIF; written are all three, and they agree (IPTC Photo Metadata 2024.1). IIM fields
have byte limits: there the words are cut at a character, XMP holds them in full. Where to the metre it was taken,
thumbnails of an earlier crop and the serial numbers of cameras are taken out of what leaves.
"""

import io
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from PIL import Image

from deskeditor.formats.names import cut as cut_bytes
from deskeditor.formats.photos.containers import GIF, gif_packet, gif_with, without_notes
from deskeditor.formats.photos.jpeg import first_picture
from deskeditor.formats.photos.packet import cleaned
from deskeditor.news.problems import BadInput
from deskeditor.news.published import PublishedPhoto
from deskeditor.news.times import parse

_ONE_AT_A_TIME = threading.Lock()  # Exiv2's XMP toolkit is not safe in two threads

UTF8 = "\x1b%G"
"""What `CodedCharacterSet` says for UTF-8 (IIM 1:90)."""
BYTES = "latin-1"
"""Each byte as one character: the way to read what may be in any encoding."""
WRITABLE = ("image/jpeg", "image/png", "image/webp", "image/tiff")
DEFAULT = 'lang="x-default"'

# field of the photo: XMP property, whether it has languages, IIM dataset and its limit in bytes, EXIF tag
TEXTS: tuple[tuple[str, str, bool, str, int, str], ...] = (
    ("headline", "Xmp.photoshop.Headline", False, "Headline", 256, ""),
    ("caption", "Xmp.dc.description", True, "Caption", 2000, "Exif.Image.ImageDescription"),
    ("alt", "Xmp.iptc.AltTextAccessibility", True, "", 0, ""),
    ("creator_job_title", "Xmp.photoshop.AuthorsPosition", False, "BylineTitle", 32, ""),
    ("credit", "Xmp.photoshop.Credit", False, "Credit", 32, ""),
    ("source", "Xmp.photoshop.Source", False, "Source", 32, ""),
    ("copyright", "Xmp.dc.rights", True, "Copyright", 128, "Exif.Image.Copyright"),
    ("usage_terms", "Xmp.xmpRights.UsageTerms", True, "", 0, ""),
    ("instructions", "Xmp.photoshop.Instructions", False, "SpecialInstructions", 256, ""),
    ("description_writer", "Xmp.photoshop.CaptionWriter", False, "Writer", 32, ""),
    ("extended_description", "Xmp.iptc.ExtDescrAccessibility", True, "", 0, ""),
    ("event", "Xmp.iptcExt.Event", True, "", 0, ""),
    ("digital_source_type", "Xmp.iptcExt.DigitalSourceType", False, "", 0, ""),
    ("supplier_reference", "Xmp.plus.ImageSupplierImageID", False, "", 0, ""),
)
PLACES = (
    ("Xmp.iptc.Location", "SubLocation", 32),
    ("Xmp.photoshop.City", "City", 32),
    ("Xmp.photoshop.State", "ProvinceState", 32),
    ("Xmp.photoshop.Country", "CountryName", 64),
)
OF_IIM = frozenset(
    (
        *(
            "RecordVersion",
            "ObjectName",
            "ObjectAttribute",
            "Subject",
            "Urgency",
            "Category",
            "SuppCategory",
            "Keywords",
        ),
        *("SpecialInstructions", "DateCreated", "TimeCreated", "Byline", "BylineTitle", "City", "SubLocation"),
        *("ProvinceState", "CountryCode", "CountryName", "TransmissionReference", "Headline", "Credit", "Source"),
        *("Copyright", "Caption", "Writer"),
    )
)
"""What the photo metadata standard has in IIM; desks keep notes of their own in the rest."""
REPEATED = frozenset({"Byline", "BylineTitle", "Keywords"})
JOB = ("Xmp.photoshop.TransmissionReference", "TransmissionReference")
"""Where agencies put their number of the photo when they know no better place (IIM 2:103)."""
MORE_PLACES = ("Xmp.iptc.CountryCode", "Xmp.iptcExt.LocationCreated", "Xmp.iptcExt.LocationShown")
PRIVATE_EXIF = re.compile(
    r"Exif\.(?:GPSInfo\.|Thumbnail\."
    r"|Image\.(?:GPSTag|XP\w+|HostComputer|CameraSerialNumber|RawDataUniqueID|OriginalRaw\w+|DNGPrivateData|ImageID"
    r"|PrintImageMatching|ImageHistory|SecurityClassification|UniqueCameraModel|CameraOwnerName|PageName|DocumentName"
    r"|ImageResources|XMLPacket|IPTCNAA|0x\w+)"
    r"|Photo\.(?:MakerNote|UserComment|CameraOwnerName|BodySerialNumber|LensSerialNumber|ImageUniqueID|0x\w+"
    r"|RelatedSoundFile|ImageTitle|Photographer|ImageEditor|CameraFirmware|RAWDevelopingSoftware|\w*EditingSoftware)"
    r"|(?!Image\.|Photo\.|Iop\.))"
)
TOO_LONG = "JPEG segment is larger"
"""What Exiv2 says of more than 65,535 bytes of XMP; it does not write the extended kind."""
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a picture file says of itself; names of the fields as in `news.records.Photo`."""

    headline: str = ""
    caption: str = ""
    alt: str = ""
    creator: str = ""
    creator_job_title: str = ""
    credit: str = ""
    source: str = ""
    copyright: str = ""
    usage_terms: str = ""
    instructions: str = ""
    date_created: str = ""
    place: str = ""
    people: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    description_writer: str = ""
    extended_description: str = ""
    event: str = ""
    digital_source_type: str = ""
    supplier_reference: str = ""


def embedded(data: bytes) -> Embedded:
    """The metadata of a picture; empty where it has none, or is of a kind that holds none."""
    try:
        with _opened(_readable(data)) as image:
            return _read(_xmp(image), _iptc(image), _exif_or_none(image))
    except RuntimeError:
        return Embedded()


def with_metadata(data: bytes, photo: PublishedPhoto, embargo: str = "") -> bytes:
    """The picture with the photo's record written into it; the pixels are untouched.

    `embargo` (UTC) is written before the instructions. AVIF is compressed once more for it; GIF has a place for XMP
    only; SVG comes back as it is. Raises BadInput when the picture is damaged, or the words are more than its kind of
    file holds.
    """
    instructions = f"Embargoed until {embargo}. {photo.instructions}".strip() if embargo else photo.instructions
    try:
        if photo.media_type in WRITABLE:
            return _written(data, photo, instructions)
        return _written_around(data, photo, instructions)
    except RuntimeError as error:
        if TOO_LONG in str(error):
            said = f"The words of the photo “{photo.name}” are more than a JPEG holds; shorten its caption or terms."
            raise BadInput(said) from error
        raise BadInput(
            f"The photo “{photo.name}” is damaged and its metadata cannot be written ({error}); replace it."
        ) from error


def with_words_of(original: bytes, smaller: bytes, *, cut: bool = False) -> bytes:
    """`smaller` with what the picture that it was made of says in XMP and IIM, but for its size and how it is turned.

    Of a `cut` the regions of the whole are left out: who stands where holds no more.

    Comes back as it is when the original says nothing, or is of a kind that holds nothing.
    """
    try:
        with _opened(_readable(original)) as image:
            packet, iim = cleaned(_packet(image), regions=not cut), _iim_kept(image)
        with _opened(smaller) as image:
            if packet:
                image.modify_raw_xmp(packet)
            image.modify_iptc({key: value for key, value in iim.items() if value is not None})
            return bytes(image.get_bytes())
    except RuntimeError:
        return smaller


def _written_around(data: bytes, photo: PublishedPhoto, instructions: str) -> bytes:
    """GIF and AVIF, which Exiv2 does not write: what it writes into a JPEG of one pixel is put into them.

    Pillow does that for AVIF, at the price of compressing the picture once more.
    """
    if photo.media_type not in ("image/gif", "image/avif"):
        return data
    jpeg = replace(photo, media_type="image/jpeg")
    told = _written(with_words_of(data, _one_pixel()), jpeg, instructions)
    with _opened(told) as opened:
        packet = _packet(opened)
    if photo.media_type == "image/gif":
        return gif_with(data, packet)
    written = io.BytesIO()
    try:
        with Image.open(io.BytesIO(told)) as words, Image.open(io.BytesIO(data)) as image:
            exif = words.info.get("exif", b"")
            image.save(written, "AVIF", quality=90, save_all=True, exif=exif, xmp=packet.encode("utf-8"))
    except (OSError, ValueError, SyntaxError) as error:
        said = f"The photo “{photo.name}” is damaged and its metadata cannot be written ({error}); replace it."
        raise BadInput(said) from error
    return written.getvalue()


def _readable(data: bytes) -> bytes:
    """What Exiv2 can read: of a GIF its words alone, in a JPEG of one pixel."""
    if data[:6] not in GIF:
        return data
    carrier, packet = _one_pixel(), cleaned(gif_packet(data))
    if not packet:
        return carrier
    with _opened(carrier) as image:
        image.modify_raw_xmp(packet)
        return bytes(image.get_bytes())


def _one_pixel() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (1, 1)).save(written, "JPEG")
    return written.getvalue()


@cache
def _exiv2() -> Any:
    """The library, loaded when the first picture needs it: the window starts without."""
    import pyexiv2

    pyexiv2.set_log_level(4)
    return pyexiv2


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    with _ONE_AT_A_TIME:
        image = _exiv2().ImageData(data)
        try:
            yield image
        finally:
            image.close()


def _iim(image: Any) -> dict[str, Any]:
    """IIM, which is UTF-8 when it says so, and where it does not is UTF-8 or, in practice, CP1252; field by field."""
    return {key: _decoded(value) for key, value in image.read_iptc(BYTES).items()}


def _exif(image: Any) -> dict[str, Any]:
    """EXIF, which is to be ASCII and in practice is UTF-8 or CP1252. Raises RuntimeError when it is damaged."""
    try:
        return {key: _decoded(value) for key, value in image.read_exif(BYTES).items()}
    except ValueError as error:  # the fields that Windows writes in UTF-16
        raise RuntimeError("its EXIF cannot be read") from error


def _exif_or_none(image: Any) -> dict[str, Any]:
    try:
        return _exif(image)
    except RuntimeError:
        return {}


def _xmp(image: Any) -> dict[str, Any]:
    return {key: _decoded(value) for key, value in image.read_xmp(BYTES).items()}


def _packet(image: Any) -> str:
    """The XMP packet; empty where there is none. What is no UTF-8 in it is shown as such."""
    return str(image.read_raw_xmp(BYTES) or "").encode(BYTES).decode("utf-8", "replace")


def _decoded(value: Any) -> Any:
    """What was read byte by byte (`BYTES`) as the words that it is."""
    if isinstance(value, list):
        return [_decoded(one) for one in value]
    if isinstance(value, dict):
        return {key: _decoded(one) for key, one in value.items()}
    try:
        data = str(value).encode(BYTES)
    except UnicodeEncodeError:  # what pyexiv2 decoded itself
        return value
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return value


def _iim_kept(image: Any) -> dict[str, Any]:
    """The IIM that may leave, marked as UTF-8; what may not is None, which takes it out."""
    kept = {key: value if key.rpartition(".")[2] in OF_IIM else None for key, value in _iim(image).items()}
    return {**kept, "Iptc.Envelope.CharacterSet": UTF8}


def _iptc(image: Any) -> dict[str, Any]:
    return {key.rpartition(".")[2]: value for key, value in _iim(image).items()}


def _read(xmp: Mapping[str, Any], iptc: Mapping[str, Any], exif: Mapping[str, Any]) -> Embedded:
    texts = {
        field: _text(xmp.get(xmp_key)) or _text(iptc.get(dataset)) or _exif_text(exif.get(exif_key))
        for field, xmp_key, _, dataset, _, exif_key in TEXTS
    }
    creators = (
        _texts(xmp.get("Xmp.dc.creator"))
        or _texts(iptc.get("Byline"))
        or _texts(_exif_text(exif.get("Exif.Image.Artist")))
    )
    texts["supplier_reference"] = texts["supplier_reference"] or _text(xmp.get(JOB[0])) or _text(iptc.get(JOB[1]))
    places = [_text(xmp.get(key)) or _text(iptc.get(dataset)) for key, dataset, _ in PLACES]
    return Embedded(
        **texts,
        creator="; ".join(creators),
        date_created=_date(xmp, iptc, exif),
        place=", ".join(dict.fromkeys(filter(None, places))),
        people=tuple(_texts(xmp.get("Xmp.iptcExt.PersonInImage"))),
        keywords=tuple(dict.fromkeys(_texts(xmp.get("Xmp.dc.subject")) or _texts(iptc.get("Keywords")))),
    )


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        value = value.get(DEFAULT) or next(iter(value.values()), "")
    if isinstance(value, list | tuple):
        value = "; ".join(map(str, value))
    return str(value or "").replace("\r\n", "\n").replace("\r", "\n").strip()


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list | tuple) else [value]
    return [text for text in map(_text, values) if text]


def _exif_text(value: Any) -> str:
    """EXIF text; cameras fill it with their own name or blanks."""
    text = _text(value)
    return "" if text.upper() in ("OLYMPUS DIGITAL CAMERA", "SONY DSC", "DCIM", "DEFAULT") else text


def _date(xmp: Mapping[str, Any], iptc: Mapping[str, Any], exif: Mapping[str, Any]) -> str:
    """The day or the time at which it was taken, ISO 8601; empty when none can be read."""
    taken = _text(exif.get("Exif.Photo.DateTimeOriginal"))
    candidates = (
        _text(xmp.get("Xmp.photoshop.DateCreated")),
        "T".join(filter(None, (_text(iptc.get("DateCreated")), _text(iptc.get("TimeCreated"))))),
        taken[:10].replace(":", "-") + taken[10:].replace(" ", "T") + _text(exif.get("Exif.Photo.OffsetTimeOriginal")),
    )
    return next((c for c in candidates if c and _is_time(c)), "")


def _is_time(text: str) -> bool:
    try:
        parse(text)
    except BadInput:
        return bool(re.fullmatch(r"[12]\d{3}(-(0[1-9]|1[0-2]))?", text))
    return True


def _written(data: bytes, photo: PublishedPhoto, instructions: str) -> bytes:
    with _opened(without_notes(first_picture(data))) as image:
        _write(image, photo, instructions)
        return bytes(image.get_bytes())


def _write(image: Any, photo: PublishedPhoto, instructions: str) -> None:
    tiff = photo.media_type == "image/tiff"  # whose EXIF says how its pixels lie, too
    old_xmp, old_exif = _xmp(image), _exif(image) if tiff else _exif_or_none(image)
    if not old_exif:  # nothing of it, or nothing that can be told apart
        image.clear_exif()
    before = _read(old_xmp, _iptc(image), old_exif)
    values = {field: getattr(photo, field) for field, *_ in TEXTS} | {"instructions": instructions}
    xmp: dict[str, Any] = {}
    iptc: dict[str, Any] = {}
    exif: dict[str, Any] = {key: None for key in old_exif if PRIVATE_EXIF.match(key)}
    for field, xmp_key, languages, dataset, limit, exif_key in TEXTS:
        text = _xml_text(values[field])
        xmp[xmp_key] = ({DEFAULT: text} if languages else text) if text else None
        if dataset:
            iptc[dataset] = cut_bytes(text, limit)
        if exif_key:
            exif[exif_key] = text or None
    _write_people(photo, before, old_xmp, xmp, iptc, exif)
    _write_place(photo, before, old_xmp, xmp, iptc)
    _write_date(photo.date_created, xmp, iptc, exif)
    if not photo.supplier_reference:
        xmp[JOB[0]], iptc[JOB[1]] = None, ""
    image.clear_thumbnail()
    image.modify_exif(exif)
    if photo.media_type != "image/webp":  # WebP has no place for IIM
        # What is marked as UTF-8 is written anew in it, also the fields that we do not know.
        image.modify_iptc({**_iim_kept(image), **_iptc_keys(iptc)})
    # First what other programs left goes, then ours comes in: the history of their editing may leave no room for it.
    if packet := cleaned(_packet(image)):
        image.modify_raw_xmp(packet)
    else:
        image.clear_xmp()
    image.modify_xmp(xmp)
    if packet := _packet(image):
        image.modify_raw_xmp(cleaned(packet))


def _write_people(
    photo: PublishedPhoto,
    before: Embedded,
    old_xmp: Mapping[str, Any],
    xmp: dict[str, Any],
    iptc: dict[str, Any],
    exif: dict[str, Any],
) -> None:
    # Several creators read as one line; they stay several when nobody changed the line.
    several = _texts(old_xmp.get("Xmp.dc.creator")) if photo.creator == before.creator else []
    creators = several or _texts(_xml_text(photo.creator))
    people, keywords = ([_xml_text(t) for t in texts] for texts in (photo.people, photo.keywords))
    xmp["Xmp.dc.creator"] = creators or None
    xmp["Xmp.iptcExt.PersonInImage"] = people or None
    xmp["Xmp.dc.subject"] = keywords or None
    iptc["Byline"] = [cut_bytes(c, 32) for c in creators]
    iptc["Keywords"] = [cut_bytes(k, 64) for k in keywords]
    exif["Exif.Image.Artist"] = "; ".join(creators) or None


def _write_place(
    photo: PublishedPhoto,
    before: Embedded,
    old_xmp: Mapping[str, Any],
    xmp: dict[str, Any],
    iptc: dict[str, Any],
) -> None:
    """A place that the desk wrote is one line: it goes where the standard has free text, and the parts are taken out.

    IPTC Photo Metadata 2024.1: City, State and Country hold nothing but the name of one; Sublocation any place.
    """
    if photo.place == before.place:
        return
    for key, dataset, limit in PLACES:
        text = _xml_text(photo.place) if key == "Xmp.iptc.Location" else ""
        xmp[key] = text or None
        iptc[dataset] = cut_bytes(text, limit)
    xmp |= dict.fromkeys(sorted((key for key in old_xmp if key.startswith(MORE_PLACES)), reverse=True))
    iptc["CountryCode"] = ""


def _write_date(date: str, xmp: dict[str, Any], iptc: dict[str, Any], exif: dict[str, Any]) -> None:
    xmp["Xmp.photoshop.DateCreated"] = date or None
    exif["Exif.Photo.DateTimeOriginal"] = exif["Exif.Photo.OffsetTimeOriginal"] = None
    iptc["DateCreated"] = iptc["TimeCreated"] = ""
    if len(date) < 10 or not _is_time(date):
        return
    moment = parse(date)
    iptc["DateCreated"] = f"{moment:%Y-%m-%d}"
    if len(date) > 10:
        offset = moment.isoformat()[-6:] if re.search(r"(?:Z|[+-]\d\d:\d\d)$", date) else ""
        iptc["TimeCreated"] = f"{moment:%H:%M:%S}{offset or '+00:00'}"
        exif["Exif.Photo.DateTimeOriginal"] = f"{moment:%Y:%m:%d %H:%M:%S}"
        exif["Exif.Photo.OffsetTimeOriginal"] = offset or None


def _iptc_keys(values: Mapping[str, Any]) -> dict[str, Any]:
    keys: dict[str, Any] = {}
    for dataset, value in values.items():
        filled = [v for v in (value if isinstance(value, list) else [value]) if v]
        keys[f"Iptc.Application2.{dataset}"] = None if not filled else filled if dataset in REPEATED else filled[0]
    return keys


def _xml_text(text: str) -> str:
    """What XMP can hold: without the control characters that XML knows no way to write."""
    return NOT_XML.sub("", text)
