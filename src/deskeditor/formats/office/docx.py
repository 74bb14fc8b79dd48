"""DOCX: Office Open XML for Word, LibreOffice and whoever else edits text (ECMA-376, ISO/IEC 29500).

Two variants. `docx` goes out; `docx-review` stays in the house: wide lines, the gate's banners on every page, and Word
records from its first key on what a reader changes.
"""

from collections.abc import Iterator, Mapping, Sequence

from deskeditor.formats.content import content
from deskeditor.formats.draft import Draft
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.office import parts
from deskeditor.formats.office.markup import part, said, tag
from deskeditor.formats.office.package import packed
from deskeditor.formats.office.parts import Line
from deskeditor.formats.office.reviewed import RELATIONS, TYPES, Reviewed
from deskeditor.formats.office.word_body import BULLETS, DEEPEST, Body
from deskeditor.formats.office.word_styles import W, styles
from deskeditor.formats.reading import Reader

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = {
    "xmlns:w": W,
    "xmlns:r": f"{OFFICE}/relationships",
    "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
}
_MARKS = ("•", "◦", "▪")
_COUNTS = ("decimal", "lowerLetter", "lowerRoman")


def write(copy: Copy) -> Iterator[ExportFile]:
    yield ExportFile(f"{copy.stem}.docx", packed(_parts(copy, review=False)))


def write_review(copy: Copy) -> Iterator[ExportFile]:
    yield ExportFile(f"{copy.stem}.review.docx", packed(_parts(copy, review=True)))


def read(data: bytes, name: str) -> tuple[Draft, ...]:
    """The story in a Word document as it was before its tracked changes; these are what it proposes, and its comments
    what it says. Raises BadInput."""
    from deskeditor.formats.comparing import with_proposals
    from deskeditor.formats.office.html_story import draft_of
    from deskeditor.formats.office.tracked_reading import read_marked
    from deskeditor.formats.office.word_reading import read_word

    html, found = read_word(data, name)
    return (with_proposals(draft_of(html, found), read_marked(data, name)),)


def _is_word(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04") and (b"word/document" in head or KINDS.encode() in head)


READER = Reader("docx", "Word document (DOCX)", (".docx", ".docm", ".dotx"), read, _is_word)
FORMAT = Format("docx", "Word document (DOCX)", ".docx", write, photos=False, group="save as")
REVIEW = Format(
    "docx-review",
    "Word document for review in the house",
    ".review.docx",
    write_review,
    exit="in-house",
    photos=False,
    review=True,
)


def _parts(copy: Copy, review: bool) -> Iterator[tuple[str, bytes]]:
    story = copy.story
    right = story.direction == "rtl"
    body = Body(right, story.language)
    notes_body = Body(right, story.language, numbered=body.numbered)
    reviewed = Reviewed(copy, copy.review, body, notes_body) if review and copy.review is not None else None
    if reviewed is not None:
        text, notes = reviewed.words()
    else:
        found = content(copy)
        text = body.whole(found, parts.before(copy), parts.after(copy))
        notes = notes_body.notes(found.notes, body.cited)
    text += _section(right, review)
    pictures = [(id, f"media/{id}.{file.ending}", file) for id, file in body.pictures.values()]
    yield "[Content_Types].xml", part(_types(bool(notes), review, {file.ending for _, _, file in pictures}, reviewed))
    yield "_rels/.rels", part(_relations(_PACKAGE_RELATIONS))
    yield "docProps/core.xml", part(_core(copy))
    yield "docProps/app.xml", part(tag("Properties", {"xmlns": f"{OFFICE}/extended-properties"}, _PROGRAM))
    yield "docProps/custom.xml", part(_custom(copy))
    yield "word/document.xml", part(tag("w:document", SPACES, tag("w:body", {}, text)))
    yield "word/styles.xml", part(styles(story.language, right, 480 if review else 276))
    yield "word/numbering.xml", part(_numbering(body.numbered))
    yield "word/settings.xml", part(_settings(review, bool(notes)))
    related = [
        ("styles", "styles", "styles.xml"),
        ("numbering", "numbering", "numbering.xml"),
        ("settings", "settings", "settings.xml"),
        *((id, "image", file) for id, file, _ in pictures),
    ]
    if notes:
        yield "word/footnotes.xml", part(tag("w:footnotes", SPACES, _DIVIDERS, notes))
        if notes_body.links:
            yield "word/_rels/footnotes.xml.rels", part(_relations((), notes_body.links))
        related.append(("footnotes", "footnotes", "footnotes.xml"))
    if review:
        yield "word/header1.xml", part(tag("w:hdr", SPACES, *map(body.line, _header(copy))))
        yield "word/footer1.xml", part(tag("w:ftr", SPACES, _PAGE_NUMBER))
        related += [("header1", "header", "header1.xml"), ("footer1", "footer", "footer1.xml")]
    if reviewed is not None:
        yield from reviewed.parts()
        related += RELATIONS
    yield "word/_rels/document.xml.rels", part(_relations(related, body.links))
    for _, file, photo in pictures:
        yield f"word/{file}", photo.data


def _header(copy: Copy) -> Iterator[Line]:
    """On every page of a review: what is open, and which version of which story this is."""
    yield from (Line("header", banner) for banner in copy.banners)
    story = copy.story
    yield Line("header", f"{story.slugline or story.headline} · {story.version}")


_PROGRAM = "<Application>deskeditor</Application>"
_DIVIDERS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
_PAGE_NUMBER = (
    '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
_PACKAGE_RELATIONS = (
    ("document", "officeDocument", "word/document.xml"),
    ("core", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ("app", "extended-properties", "docProps/app.xml"),
    ("custom", "custom-properties", "docProps/custom.xml"),
)


def _section(right_to_left: bool, review: bool) -> str:
    """A page of A4, 2.5 cm of margin; in a review 5 cm on the outer side, to write on, and numbered lines."""
    margins = {"w:top": 1417, "w:right": 2835 if review else 1417, "w:bottom": 1417, "w:left": 1417}
    return tag(
        "w:sectPr",
        {},
        '<w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/>'
        if review
        else "",
        '<w:pgSz w:w="11906" w:h="16838"/>',
        tag("w:pgMar", {**margins, "w:header": 708, "w:footer": 708, "w:gutter": 0}),
        '<w:lnNumType w:countBy="5" w:restart="continuous"/>' if review else "",
        "<w:bidi/>" if right_to_left else "",
    )


def _types(notes: bool, review: bool, endings: set[str], reviewed: Reviewed | None) -> str:
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults |= {ending: {"jpg": "image/jpeg"}.get(ending, f"image/{ending}") for ending in sorted(endings)}
    named = {
        "word/document": f"{KINDS}.document.main+xml",
        **{f"word/{name}": f"{KINDS}.{name}+xml" for name in ("styles", "numbering", "settings")},
        **({"word/footnotes": f"{KINDS}.footnotes+xml"} if notes else {}),
        **({"word/header1": f"{KINDS}.header+xml", "word/footer1": f"{KINDS}.footer+xml"} if review else {}),
        **(TYPES if reviewed is not None else {}),
        "docProps/core": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        "docProps/custom": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    }
    return tag(
        "Types",
        {"xmlns": f"{PACKAGE}/content-types"},
        *(tag("Default", {"Extension": ending, "ContentType": kind}) for ending, kind in defaults.items()),
        *(tag("Override", {"PartName": f"/{name}.xml", "ContentType": kind}) for name, kind in named.items()),
    )


def _relations(inside: Sequence[tuple[str, str, str]], links: Mapping[str, str] | None = None) -> str:
    """`inside`: id, kind and target of each; `links`: the id of each address."""
    return tag(
        "Relationships",
        {"xmlns": f"{PACKAGE}/relationships"},
        *(
            tag(
                "Relationship",
                {"Id": id, "Type": kind if ":" in kind else f"{OFFICE}/relationships/{kind}", "Target": target},
            )
            for id, kind, target in inside
        ),
        *(
            tag(
                "Relationship",
                {"Id": id, "Type": f"{OFFICE}/relationships/hyperlink", "Target": url, "TargetMode": "External"},
            )
            for url, id in (links or {}).items()
        ),
    )


def _core(copy: Copy) -> str:
    """The properties that every program shows (ECMA-376 part 2, 8.3)."""
    story = copy.story
    date = {"xsi:type": "dcterms:W3CDTF"}
    values: tuple[tuple[str, dict[str, str], str], ...] = (
        ("dc:title", {}, story.headline),
        ("dc:subject", {}, story.dek),
        ("dc:creator", {}, "; ".join(parts.authors(story))),
        ("cp:keywords", {}, ", ".join(parts.keywords(story))),
        ("dc:description", {}, parts.notice_of(story)),
        ("dc:language", {}, story.language),
        ("cp:category", {}, story.desk),
        ("cp:contentStatus", {}, story.pubstatus),
        ("cp:version", {}, str(story.version)),
        ("dc:identifier", {}, story.uri),
        ("dcterms:created", date, parts.made(story)),
        ("dcterms:modified", date, parts.changed(story)),
    )
    return tag(
        "cp:coreProperties",
        {
            "xmlns:cp": f"{PACKAGE}/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms": "http://purl.org/dc/terms/",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        },
        *(tag(name, told, said(text)) for name, told, text in values if text.strip()),
    )


def _custom(copy: Copy) -> str:
    """The story's other fields, as properties of the document's own (22.3); they are numbered from 2 on."""
    return tag(
        "Properties",
        {
            "xmlns": f"{OFFICE}/custom-properties",
            "xmlns:vt": f"{OFFICE}/docPropsVTypes",
        },
        *(
            tag(
                "property",
                {"fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": number, "name": name},
                tag("vt:lpwstr", {}, said(value)),
            )
            for number, (name, value) in enumerate(parts.properties(copy.story), 2)
        ),
    )


def _numbering(starts: list[int]) -> str:
    """One bulleted list for all, and one for each numbered list, so that each begins with its own number."""
    bullets = tag(
        "w:abstractNum",
        {"w:abstractNumId": 0},
        '<w:multiLevelType w:val="hybridMultilevel"/>',
        *map(_bullet, range(DEEPEST + 1)),
    )
    counts = tag(
        "w:abstractNum",
        {"w:abstractNumId": 1},
        '<w:multiLevelType w:val="multilevel"/>',
        *map(_count, range(DEEPEST + 1)),
    )
    lists = [tag("w:num", {"w:numId": BULLETS}, '<w:abstractNumId w:val="0"/>')]
    for number, start in enumerate(starts, BULLETS + 1):
        first = "".join(
            tag("w:lvlOverride", {"w:ilvl": level}, tag("w:startOverride", {"w:val": max(0, start)}))
            for level in range(DEEPEST + 1)
        )
        lists.append(tag("w:num", {"w:numId": number}, '<w:abstractNumId w:val="1"/>', first))
    return tag("w:numbering", {"xmlns:w": W}, bullets, counts, *lists)


def _bullet(level: int) -> str:
    return _level(level, "bullet", _MARKS[level % len(_MARKS)])


def _count(level: int) -> str:
    return _level(level, _COUNTS[level % len(_COUNTS)], f"%{level + 1}.")


def _level(level: int, kind: str, mark: str) -> str:
    return tag(
        "w:lvl",
        {"w:ilvl": level},
        '<w:start w:val="1"/>',
        tag("w:numFmt", {"w:val": kind}),
        tag("w:lvlText", {"w:val": mark}),
        '<w:lvlJc w:val="left"/>',
        tag("w:pPr", {}, tag("w:ind", {"w:left": 720 * (level + 1), "w:hanging": 360})),
    )


def _settings(review: bool, notes: bool) -> str:
    dividers = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' if notes else ""
    compatible = (
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat>'
    )
    return tag("w:settings", {"xmlns:w": W}, "<w:trackRevisions/>" if review else "", dividers, compatible)
