"""The styles of an OpenDocument text: the names that LibreOffice itself uses, so that it shows them as its own."""

from dataclasses import dataclass

from deskeditor.formats.office.markup import tag

NAMES = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = {
    "xmlns:office": f"{NAMES}:office:1.0",
    "xmlns:style": f"{NAMES}:style:1.0",
    "xmlns:text": f"{NAMES}:text:1.0",
    "xmlns:table": f"{NAMES}:table:1.0",
    "xmlns:draw": f"{NAMES}:drawing:1.0",
    "xmlns:fo": f"{NAMES}:xsl-fo-compatible:1.0",
    "xmlns:svg": f"{NAMES}:svg-compatible:1.0",
    "xmlns:meta": f"{NAMES}:meta:1.0",
    "xmlns:loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "office:version": "1.3",
}
GREY = "#595959"


@dataclass(frozen=True, slots=True)
class Style:
    """`look`: attributes of `style:text-properties`, `set`: of `style:paragraph-properties`; level 0: no heading."""

    name: str
    look: tuple[tuple[str, str], ...] = ()
    set: tuple[tuple[str, str], ...] = ()
    based_on: str = "Text body"
    family: str = "paragraph"
    level: int = 0


def style_id(name: str) -> str:
    """`Text body` as `Text_20_body`: how ODF writes a blank in the name of a style."""
    return name.replace(" ", "_20_")


def look(*, size: int = 0, bold: bool = False, italic: bool = False, grey: bool = False) -> tuple[tuple[str, str], ...]:
    """The same for the three kinds of scripts that ODF tells apart; `size` in points."""
    found: list[tuple[str, str]] = []
    for script in ("", "-asian", "-complex"):
        space = "style" if script else "fo"
        found += [(f"{space}:font-size{script}", f"{size}pt")] if size else []
        found += [(f"{space}:font-weight{script}", "bold")] if bold else []
        found += [(f"{space}:font-style{script}", "italic")] if italic else []
    return (*found, *([("fo:color", GREY)] if grey else []))


def _apart(top: str, bottom: str, start: str = "0cm") -> tuple[tuple[str, str], ...]:
    indent = (("fo:margin-left", start), ("fo:margin-right", start)) if start != "0cm" else ()
    return ("fo:margin-top", top), ("fo:margin-bottom", bottom), *indent


_LINE = f"0.75pt solid {GREY}"
_KEPT = (("fo:keep-with-next", "always"),)
_LINES = (("fo:border-top", _LINE), ("fo:border-bottom", _LINE), ("fo:padding", "0.1cm"))
STYLES = (
    Style("Text body", set=(*_apart("0cm", "0.28cm"), ("fo:line-height", "115%")), based_on="Standard"),
    Style("Banner", look(size=14, bold=True), (("fo:border", f"1.5pt solid {GREY}"), ("fo:text-align", "center"))),
    Style("Notice", look(bold=True), (*_LINES, *_apart("0cm", "0.35cm"))),
    Style("Title", look(size=22, bold=True), (*_KEPT, *_apart("0cm", "0.2cm"))),
    Style("Subtitle", look(size=14, grey=True), (*_KEPT, *_apart("0cm", "0.28cm"))),
    Style("Byline", look(bold=True)),
    *(
        Style(f"Heading {level}", look(size=size, bold=True), (*_KEPT, *_apart("0.42cm", "0.14cm")), level=level)
        for level, size in enumerate((18, 15, 13, 12, 11, 11), 1)
    ),
    Style("Quotations", look(italic=True), _apart("0.2cm", "0.2cm", "1cm")),
    Style("Pull Quote", look(size=14, italic=True), (*_LINES, *_apart("0.35cm", "0.35cm", "1cm")), "Quotations"),
    Style("Quote Credit", look(grey=True), _apart("0cm", "0.35cm", "1cm")),
    Style("List Contents", set=_apart("0cm", "0.1cm")),
    Style("Photo", set=(*_KEPT, *_apart("0.35cm", "0.1cm"))),
    Style("Lead Photo", based_on="Photo"),
    Style("Gallery Photo", based_on="Photo"),
    Style("Caption", look(size=10, grey=True), _apart("0cm", "0.42cm")),
    Style("Embed"),
    Style("Separator", set=(*_apart("0.35cm", "0.35cm"), ("fo:text-align", "center"))),
    Style("Table Contents", set=_apart("0cm", "0cm")),
    Style("Table Heading", look(bold=True), based_on="Table Contents"),
    Style("Editors Note", look(italic=True), (("fo:border-top", _LINE), ("fo:padding-top", "0.1cm"))),
    Style("Tagline", look(italic=True, grey=True)),
    Style("Related Story"),
    Style("Footnote", look(size=10), _apart("0cm", "0.1cm")),
    Style("Strong Emphasis", look(bold=True), family="text"),
    Style("Emphasis", look(italic=True), family="text"),
    Style("Strong and Emphasis", look(bold=True, italic=True), family="text"),
    Style("Internet link", (("fo:color", "#0b4f9e"), ("style:text-underline-style", "solid")), family="text"),
    Style("Dateline", family="text"),
    Style("Credit", look(italic=True), family="text"),
    Style("Footnote Symbol", (("style:text-position", "super 58%"),), family="text"),
    Style("Footnote anchor", (("style:text-position", "super 58%"),), family="text"),
)


def styles(language: str, right_to_left: bool) -> str:
    """`styles.xml`."""
    inner = tag("office:styles", {}, _defaults(language, right_to_left), *map(_style, STYLES), _lists(), _notes())
    margins = {f"fo:margin-{side}": "2.5cm" for side in ("top", "bottom", "left", "right")}
    page = tag(
        "style:page-layout",
        {"style:name": "Page"},
        tag(
            "style:page-layout-properties",
            {"fo:page-width": "21cm", "fo:page-height": "29.7cm", **margins, **_way(right_to_left)},
        ),
    )
    return tag(
        "office:document-styles",
        SPACES,
        inner,
        tag("office:automatic-styles", {}, page),
        tag("office:master-styles", {}, '<style:master-page style:name="Standard" style:page-layout-name="Page"/>'),
    )


def _way(right_to_left: bool) -> dict[str, str]:
    return {"style:writing-mode": "rl-tb" if right_to_left else "lr-tb"}


def near(right_to_left: bool) -> str:
    """The side where lines begin. Not `start`: LibreOffice takes that for left whatever the direction is."""
    return "right" if right_to_left else "left"


def spoken(language: str, right_to_left: bool) -> dict[str, str]:
    """The properties of words in a language; ODF asks for it by the kind of its script."""
    kinds = ("-complex",) if right_to_left else ("", "-asian") if language[:2] in ("zh", "ja", "ko") else ("",)
    said: dict[str, str] = {}
    primary, _, rest = language.partition("-")
    country = next((part for part in rest.split("-") if len(part) == 2), "none")
    for kind in kinds if language else ():
        space = "style" if kind else "fo"
        said |= {f"{space}:language{kind}": primary, f"{space}:country{kind}": country}
    return said


def _defaults(language: str, right_to_left: bool) -> str:
    text = {"style:font-name": "Georgia", **dict(look(size=11)), **spoken(language, right_to_left)}
    return (
        tag("style:default-style", {"style:family": "graphic"}, tag("style:paragraph-properties", _way(right_to_left)))
        + tag(
            "style:default-style",
            {"style:family": "paragraph"},
            tag("style:paragraph-properties", {"fo:text-align": near(right_to_left), **_way(right_to_left)}),
            tag("style:text-properties", text),
        )
        + tag("style:default-style", {"style:family": "table"}, tag("style:table-properties", _way(right_to_left)))
        + tag(
            "style:style",
            {"style:name": "Standard", "style:family": "paragraph", "style:class": "text"},
            tag("style:paragraph-properties", {"fo:text-align": near(right_to_left), **_way(right_to_left)}),
        )
        + tag(
            "style:style",
            {"style:name": "Graphics", "style:family": "graphic"},
            '<style:graphic-properties text:anchor-type="as-char" style:wrap="none" style:vertical-pos="top"/>',
        )
    )


def _style(style: Style) -> str:
    named = {"style:name": style_id(style.name), "style:family": style.family}
    named |= {"style:display-name": style.name} if " " in style.name else {}
    if style.family == "paragraph":
        named |= {"style:parent-style-name": style_id(style.based_on), "style:class": "text"}
    named |= {"style:default-outline-level": str(style.level)} if style.level else {}
    return tag(
        "style:style",
        named,
        tag("style:paragraph-properties", dict(style.set)) if style.set else "",
        tag("style:text-properties", dict(style.look)) if style.look else "",
    )


BULLETS, COUNTS = "Bullets", "Counts"
DEEPEST = 10


def _lists() -> str:
    levels = range(1, DEEPEST + 1)
    marks = "".join(
        tag(
            "text:list-level-style-bullet",
            {"text:level": n, "text:bullet-char": "•◦▪"[(n - 1) % 3]},
            _indent(n),
        )
        for n in levels
    )
    counts = "".join(
        tag(
            "text:list-level-style-number",
            {"text:level": n, "style:num-format": "1ai"[(n - 1) % 3], "style:num-suffix": "."},
            _indent(n),
        )
        for n in levels
    )
    return tag("text:list-style", {"style:name": BULLETS}, marks) + tag(
        "text:list-style", {"style:name": COUNTS}, counts
    )


def _indent(level: int) -> str:
    placed = {
        "text:label-followed-by": "listtab",
        "fo:margin-left": f"{level * 1.2:.1f}cm",
        "fo:text-indent": "-0.6cm",
        "text:list-tab-stop-position": f"{level * 1.2:.1f}cm",
    }
    return tag(
        "style:list-level-properties",
        {"text:list-level-position-and-space-mode": "label-alignment"},
        tag("style:list-level-label-alignment", placed),
    )


def _notes() -> str:
    return tag(
        "text:notes-configuration",
        {
            "text:note-class": "footnote",
            "text:citation-style-name": style_id("Footnote Symbol"),
            "text:citation-body-style-name": style_id("Footnote anchor"),
            "style:num-format": "1",
            "text:start-value": "0",
            "text:start-numbering-at": "document",
        },
    )
