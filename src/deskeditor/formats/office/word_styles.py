"""The styles of a Word document: the names that Word itself uses, so that readers and other templates know them.

A name of Word's own is written as Word writes it (`heading 2`, `caption`: ECMA-376 part 1, 17.7.4.9); those that
Word has none for (Byline, Dateline, Credit ...) are based on one that it has.
"""

from dataclasses import dataclass

from deskeditor.formats.office.markup import tag

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True, slots=True)
class Style:
    """`look`: what is in `w:rPr`, `set`: what is in `w:pPr`, both as XML."""

    name: str
    look: str = ""
    set: str = ""
    based_on: str = "Normal"
    kind: str = "paragraph"

    @property
    def id(self) -> str:
        return style_id(self.name)


def style_id(name: str) -> str:
    """`heading 2` as `Heading2`, `Editors Note` as `EditorsNote`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


_BOLD = "<w:b/><w:bCs/>"
_ITALIC = "<w:i/><w:iCs/>"
_GREY = '<w:color w:val="595959"/>'


def _apart(before: int, after: int) -> str:
    """Space around a paragraph, in twentieths of a point."""
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _in(start: int, end: int = 0) -> str:
    return f'<w:ind w:left="{start}" w:right="{end}"/>'


_LINE = '<w:{side} w:val="single" w:sz="{width}" w:space="4" w:color="595959"/>'


def _border(*sides: str, width: int = 6) -> str:
    return tag("w:pBdr", {}, *(_LINE.format(side=side, width=width) for side in sides))


_HEADINGS = tuple(
    Style(
        f"heading {level}",
        _BOLD + _size(size),
        f'<w:keepNext/>{_apart(240, 80)}<w:outlineLvl w:val="{level - 1}"/>',
    )
    for level, size in enumerate((36, 30, 26, 24, 22, 22), 1)
)
STYLES = (
    Style("Banner", _BOLD + _size(28), _border("top", "left", "bottom", "right", width=12) + '<w:jc w:val="center"/>'),
    Style("Notice", _BOLD, _border("top", "bottom") + _apart(0, 200)),
    Style("Title", _BOLD + _size(44), "<w:keepNext/>" + _apart(0, 120)),
    Style("Subtitle", _GREY + _size(28), "<w:keepNext/>" + _apart(0, 160)),
    Style("Byline", _BOLD, _apart(0, 160)),
    *_HEADINGS,
    Style("Quote", _ITALIC, _apart(120, 120) + _in(567, 567)),
    Style("Intense Quote", _ITALIC + _size(28), _border("top", "bottom") + _apart(200, 200) + _in(567, 567)),
    Style("Quote Credit", _GREY, _apart(0, 200) + _in(567, 567)),
    Style("List Bullet"),
    Style("List Number"),
    Style("List Continue", "", '<w:ind w:left="720"/>'),
    Style("Photo", "", "<w:keepNext/>" + _apart(200, 60)),
    Style("Lead Photo", "", "", "Photo"),
    Style("Gallery Photo", "", "", "Photo"),
    Style("caption", _GREY + _size(19), _apart(0, 240)),
    Style("Embed"),
    Style("Separator", "", _apart(200, 200) + '<w:jc w:val="center"/>'),
    Style("Table Text", "", _apart(0, 0)),
    Style("Table Heading", _BOLD, "", "Table Text"),
    Style("Editors Note", _ITALIC, _border("top") + _apart(240, 160)),
    Style("Tagline", _ITALIC + _GREY),
    Style("Related Story"),
    Style("footnote text", _size(19), _apart(0, 60)),
    Style("header", _GREY + _size(18)),
    Style("footer", _GREY + _size(18), '<w:jc w:val="center"/>'),
    Style("Strong", _BOLD, kind="character"),
    Style("Emphasis", _ITALIC, kind="character"),
    Style("Hyperlink", '<w:color w:val="0B4F9E"/><w:u w:val="single"/>', kind="character"),
    Style("Dateline", kind="character"),
    Style("Credit", _ITALIC, kind="character"),
    Style("footnote reference", '<w:vertAlign w:val="superscript"/>', kind="character"),
)
IDS = {style.name: style.id for style in STYLES}
_GRID = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
    '</w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
    f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{_GRID}</w:tblBorders></w:tblPr></w:style>'
)


def styles(language: str, right_to_left: bool, line_height: int = 276) -> str:
    """`word/styles.xml`. `line_height` in 240ths of a line."""
    primary = language.lower().split("-")[0]
    spoken = {
        "w:val": "" if right_to_left else language,
        "w:eastAsia": language if primary in ("zh", "ja", "ko") else "",
        "w:bidi": language if right_to_left else "",
    }
    look = tag(
        "w:rPr",
        {},
        '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Arial"/>' + _size(22),
        tag("w:lang", spoken) if language else "",
    )
    spacing = f'<w:spacing w:after="160" w:line="{line_height}" w:lineRule="auto"/>'
    defaults = tag(
        "w:docDefaults", {}, tag("w:rPrDefault", {}, look), tag("w:pPrDefault", {}, tag("w:pPr", {}, spacing))
    )
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>'
    )
    return tag("w:styles", {"xmlns:w": W}, defaults, normal, *map(_style, STYLES), _TABLE)


def _style(style: Style) -> str:
    based_on = "DefaultParagraphFont" if style.kind == "character" else style_id(style.based_on)
    return tag(
        "w:style",
        {"w:type": style.kind, "w:styleId": style.id},
        tag("w:name", {"w:val": style.name}),
        tag("w:basedOn", {"w:val": based_on}),
        tag("w:next", {"w:val": "Normal"}) if style.name.startswith("heading") or style.name == "Title" else "",
        "<w:qFormat/>",
        tag("w:pPr", {}, style.set) if style.set else "",
        tag("w:rPr", {}, style.look) if style.look else "",
    )
