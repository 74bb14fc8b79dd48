"""What the readers of wire copy (ninjs, NITF) have in common: names, times, datelines, and what has to be told."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from lxml import html as parser

from deskeditor.formats.iptc.newsml.words import Words, without_dateline, words_of
from deskeditor.formats.vocabularies import topic
from deskeditor.news import times
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Embargo
from deskeditor.render.marks import photo_line
from deskeditor.render.printed import printed_dateline

A_MONTH, A_YEAR = 31, 366
"""Days."""
DEEPEST = 200
"""Elements in each other; no news text is deeper."""
NO_END = "Embargoed until further notice."
"""How our own files say of a withheld story that it waits for an embargo without an end."""
_BY = re.compile(r"\A(?:by|von|de|par|por|di|av|af|door|بقلم|نووسینی)[:\s]+", re.I)
_BETWEEN = re.compile(r"\s*(?:,|;|&|/|\b(?:and|und|et|y|och|og|en)\b|\sو\s?)\s*", re.I)
_CORRECTION = re.compile(r"\bCorrection (\d{1,3}):")
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff\ufdd0\ufdd1]")


def line(text: Any) -> str:
    """The text in one line, without what no field can hold."""
    return " ".join(_INVISIBLE.sub("", text).split()) if isinstance(text, str) else ""


def names_in(text: str) -> list[str]:
    """`By Ann Lee and Bo Ek`: the names."""
    bare = _BY.sub("", text.strip())
    return [name for part in _BETWEEN.split(bare) if (name := part.strip(" .")) and not name.isdigit()]


def moment(said: str, warnings: list[str]) -> str:
    """The time as records keep it; what is none is told and left out. `YYYYMMDDTHHMMSSZ` is one, too."""
    compact = re.fullmatch(r"(\d{8})T?(\d{6})?\s*([+-]\d{2}:?\d{2}|Z)?", said.strip())
    if compact:
        said = f"{compact[1]}T{compact[2] or '000000'}{compact[3] or 'Z'}"
    try:
        return times.utc(said)
    except BadInput:
        warnings.append(f"“{said[:60]}” is no time and was left out.")
        return ""


def day_of(printed: str, place: str, language: str, changed: str) -> str:
    """The day in a dateline, which stands there without its year: the nearest one before the last change."""
    if not changed or not place or len(printed) <= len(place):
        return ""
    last = times.parse(changed).date() + timedelta(days=A_MONTH)
    days = ((last - timedelta(days=n)).isoformat() for n in range(A_YEAR + A_MONTH))
    return next((day for day in days if printed_dateline(place, day, language) == printed), "")


def subjects(codes: Sequence[str], warnings: list[str]) -> tuple[str, ...]:
    """Those of these codes that are Media Topics, as a story keeps them."""
    known = [concept.qcode for code in codes if (concept := topic(code)) is not None]
    if left := len(codes) - len(known):
        which = "1 subject" if left == 1 else f"{left} subjects"
        warnings.append(f"{which} of other vocabularies than Media Topics left out.")
    return tuple(dict.fromkeys(known))


def correction_of(note: str) -> int:
    """The number of the correction that a note speaks of; 0 for none."""
    found = _CORRECTION.search(note)
    return int(found[1]) if found else 0


def settle(fields: dict[str, Any]) -> Iterator[str]:
    """Set an embargo without an end, and yield what somebody has to know who takes this story from the wire."""
    if NO_END in fields.get("ednote", "") and fields.get("pubstatus") == "withheld":
        fields |= {"embargo": Embargo(), "pubstatus": "usable"}
    if fields.get("pubstatus") == "canceled":
        yield "Killed by its sender: this story must not be published."
    if fields.get("pubstatus") == "withheld":
        yield "Withheld by its sender until a usable version arrives."
    embargo = fields.get("embargo")
    if embargo is not None:
        until = times.spoken(embargo.until, embargo.zone) if embargo.until else "further notice"
        yield f"Under embargo until {until}."


def html_words(html: str, fields: Mapping[str, Any]) -> tuple[Words, str]:
    """The words of a body in HTML, and its dateline as it stands there. The headline is not said again in the body."""
    root = _parsed(html)
    if root is None:
        return Words(), ""
    if _depth(root) > DEEPEST:
        raise BadInput("The body is built of more elements in each other than any text has; it was not read.")
    for wrap in list(root.iterchildren("div")):
        if wrap.get("dir") and len(root) == 1:
            wrap.drop_tag()
    for heading in list(root.iter("h1")):
        if " ".join(heading.text_content().split()) == fields.get("headline"):
            heading.drop_tree()
    for back in root.xpath(".//a[@class='back']"):  # from a footnote to where it is referred to
        back.drop_tree()
    for figure in list(root.iter("figure")):
        if "embed" in (figure.get("class") or "").split():
            _as_paragraph(figure)
    printed = next((line(span.text_content()) for span in root.iter("span") if span.get("class") == "dateline"), "")
    return begun_after(words_of(root), printed or str(fields.get("dateline", ""))), printed


def begun_after(words: Words, dateline: str) -> Words:
    """The words without the dateline at their start, which the story has a field for; photos may stand before it."""
    photos = re.match(r"(?:!\[\]\([^\n]*\)\n+)*", words.body)
    start = photos.end() if photos else 0
    words.body = words.body[:start] + without_dateline(words.body[start:], dateline)
    return words


def name_photos(words: Words, names: Mapping[str, str]) -> None:
    """Photo lines with the names of the photos; `names` are those by the names of all their files."""
    for file, _ in words.photos:
        if names.get(file, file) != file:
            words.body = words.body.replace(photo_line(file), photo_line(names[file]))
    for file, _ in words.photos:
        if file not in names:  # the file says nothing of this photo: there is none to show
            words.body = re.sub(rf"(?m)^{re.escape(photo_line(file))}\n*", "", words.body)
    words.body = words.body.strip("\n")


def _parsed(html: str) -> Any:
    try:
        return parser.fragment_fromstring(_INVISIBLE.sub("", html), create_parent="div")
    except (parser.etree.ParserError, ValueError):
        return None


def _as_paragraph(figure: Any) -> None:
    """`figure.embed` as a paragraph with the address alone."""
    link = next(figure.iter("a"), None)
    for child in list(figure):
        figure.remove(child)
    figure.tag, figure.text = "p", None
    if link is not None:
        link.tail = None
        figure.append(link)


def _depth(root: Any) -> int:
    depth = deepest = 0
    for event, _ in parser.etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest
