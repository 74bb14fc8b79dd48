"""Plain text, read: wire copy by its headers, any other text as a body, byte for byte.

A text is wire copy when it begins with lines of named fields, or with a headline and a line that says who wrote it.
What a plain text does not say is not invented; what has no place in a story goes to the note to the desk.
"""

import codecs
import re
from dataclasses import replace
from typing import Any

from deskeditor.formats import news_lines
from deskeditor.formats.draft import Draft
from deskeditor.formats.files import in_brief
from deskeditor.formats.reading import Reader
from deskeditor.news.languages import TAG
from deskeditor.news.problems import BadInput
from deskeditor.text.cleaning import clean

_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_GUESSED_FROM = 256 * 1024
"""Bytes by which an encoding is guessed; a longer text is not looked through whole."""
_ENCODINGS = [
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "iso8859_2"),
    *("koi8_r", "koi8_u", "mac_roman", "cp437", "cp850", "cp866", "cp874"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949", "euc_kr"),
]
"""Among which it is guessed. Of the rarer ones there are so many alike that short copy is taken for one of them."""
_NAMES = {
    "cp1250": "Central European",
    "cp1251": "Cyrillic",
    "cp1252": "Western European",
    "cp1253": "Greek",
    "cp1254": "Turkish",
    "cp1255": "Hebrew",
    "cp1256": "Arabic",
    "cp1257": "Baltic",
    "koi8_r": "Cyrillic",
    "koi8_u": "Cyrillic",
    "mac_roman": "Mac Roman",
}
_WESTERN = frozenset("ÄÖÜäöüßÀÂÇÈÉÊËÎÏÔÙÛàâçèéêëîïôùûÁÍÓÚÑáíóúñÅÆØåæøŒœ“”‘’‚„–—…•€£°§«»·©®™\xa0")
"""Of cp1252, what copy in the languages of western Europe is written with; in other encodings the same bytes are
signs among which some stand that are not here."""
_HEADER = re.compile(r"(?P<name>[A-Z][A-Za-z ]{1,20}):[ \t]*(?P<value>.*)")
_LEAST_LETTERS = 4
"""Of less nobody can tell an encoding."""
_FIELDS = {
    "slug": "slugline",
    "slugline": "slugline",
    "headline": "headline",
    "title": "headline",
    "hed": "headline",
    "dek": "dek",
    "summary": "dek",
    "subhead": "dek",
    "language": "language",
    "section": "desk",
    "category": "desk",
    "keywords": "keywords",
    "places": "places",
    "urgency": "urgency",
    "priority": "urgency",
    "dateline": "dateline",
    "address": "canonical_url",
    "byline": "byline",
    "by": "byline",
    "date": "date",
}
_TOLD = [
    "id",
    "version",
    "words",
    "first published",
    "scheduled",
    "genre",
    "subjects",
    "embargo",
    "note",
    "editors note",
]
"""Headers that are known, and told to the desk as they stand: text alone does not say them safely enough."""
_PHOTO = re.compile(r"(?:PHOTO|Photo|Caption|CAPTION|Picture)\b[^:\n]{0,60}:\s*(?P<caption>.+)", re.DOTALL)
_MOST_HEADLINE = 200
_TOP = 4
"""Paragraphs in which headline, standfirst and byline stand."""


def decoded(data: bytes, name: str) -> str:
    """The text of a file that is UTF-8, its line ends as LF; a UTF-8 mark at the start is no part of it.

    Raises BadInput when it is not UTF-8, or holds what is no text.
    """
    if encoding := _marked(data):
        raise BadInput(f"{name} is {encoding.upper()}, not UTF-8; save it as UTF-8 and import it again.")
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadInput(
            f"{name} is not UTF-8 (byte {error.start + 1}); save it as UTF-8 and import it again."
        ) from error
    return _text(text, name)


def any_text(data: bytes, name: str) -> tuple[str, str]:
    """The text of a file in whatever encoding it is, and the sentence that says so when it had to be guessed.

    Raises BadInput when it is no text.
    """
    marked = _marked(data)
    try:
        return _text(data.removeprefix(codecs.BOM_UTF8).decode(marked or "utf-8"), name), ""
    except UnicodeDecodeError as error:
        if marked:
            raise BadInput(f"{name} is no whole {marked.upper()} text (byte {error.start + 1}).") from error
    encoding = _guessed(data)
    if not encoding or sum(map(str.isalpha, data[:_GUESSED_FROM].decode(encoding, "replace"))) < _LEAST_LETTERS:
        raise BadInput(f"{name} is no text in any known encoding.")
    text = _text(data.decode(encoding, "replace"), name)
    return text, f"{name} is not UTF-8; it was read as {_called(encoding)}. Look whether its letters are right."


def _marked(data: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS.items() if data.startswith(mark)), "")


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # some 30 ms, which only foreign texts pay

    if b"\0" in data[:_GUESSED_FROM] and data[:_GUESSED_FROM].count(b"\0") * 4 < len(data[:_GUESSED_FROM]):
        return ""
    if _is_western(data[:_GUESSED_FROM]):
        return "cp1252"
    best = from_bytes(data[:_GUESSED_FROM], cp_isolation=_ENCODINGS).best()
    return str(best.encoding) if best is not None else ""


def _called(encoding: str) -> str:
    """`Western European (cp1252)`."""
    return f"{_NAMES[encoding]} ({encoding})" if encoding in _NAMES else encoding


def _is_western(data: bytes) -> bool:
    """Whether nearly all is ASCII and the rest what western Europe writes."""
    others = data.translate(None, bytes(range(0x80))).decode("cp1252", "replace")
    return len(others) * 5 <= len(data) and set(others) <= _WESTERN


def _text(text: str, name: str) -> str:
    if "\0" in text:
        raise BadInput(f"{name} is no text: it holds bytes that are no characters.")
    try:
        return clean(text)
    except BadInput as error:
        raise BadInput(f"{name}: {error}") from error


def read(text: str) -> Draft:
    """The story in the text."""
    taken = _wire(text)
    if taken is None:
        return Draft({"body": text})
    fields: dict[str, Any] = {**taken.fields, "body": "\n\n".join(taken.body)}
    return Draft(fields, taken.bylines, warnings=tuple(taken.warnings))


def _wire(text: str) -> news_lines.Taken | None:
    headers, told, rest = _headers(text)
    paragraphs = [p.strip("\n") for p in re.split(r"\n[ \t]*\n", rest) if p.strip()]
    taken = news_lines.Taken(paragraphs, headers)
    signed = _head(taken, known=bool(headers or told))
    if not headers and not told and signed is None:
        return None
    notes = [f"{name}: {value}" for name, value in told.items()]
    if line := headers.pop("byline", ""):
        said = news_lines.signed(line)
        taken.bylines = taken.bylines or (said.bylines if said else tuple(news_lines.names(line)))
        if not taken.bylines:
            notes.append(f"Byline: {line}")
    _date(taken, headers.pop("date", ""), signed)
    _foot(taken, notes)
    _dateline(taken)
    _fit(taken)
    if notes:
        taken.fields["ednote"] = "\n".join(notes)
    return taken


def _headers(text: str) -> tuple[dict[str, Any], dict[str, str], str]:
    """The fields of the lines `Name: value` at the top, those that only the desk is told, and the text after them."""
    lines = text.lstrip("\n").split("\n")
    fields: dict[str, Any] = {}
    told: dict[str, str] = {}
    notices: list[str] = []
    for number, line in enumerate(lines):
        found = _HEADER.fullmatch(line)
        name = found["name"].lower() if found else ""
        if found and name in _FIELDS:
            fields.setdefault(_FIELDS[name], found["value"].strip())
        elif found and name in _TOLD:
            told[found["name"]] = found["value"].strip()
        elif line.strip() and not fields and not told and len(notices) < 3:
            notices.append(line.strip())  # EMBARGOED UNTIL ..., CORRECTION: ...
        elif len(fields) + len(told) >= 2 and not line.strip():
            if notices:
                told = {"Notice": " ".join(notices), **told}
            return fields, told, "\n".join(lines[number:])
        else:
            break
    return {}, {}, text


def _head(taken: news_lines.Taken, *, known: bool) -> news_lines.Signed | None:
    """Headline, standfirst and byline above the first paragraph. Without headers only a byline proves that they are."""
    while taken.body and all(news_lines.is_noise(line.strip()) for line in taken.body[0].split("\n")):
        taken.body.pop(0)
    top = "\n\n".join(taken.body[:_TOP]).split("\n")
    at = next((n for n, line in enumerate(top[: 2 * _TOP]) if news_lines.signed(line)), -1)
    signed = news_lines.signed(top[at]) if at >= 0 else None
    if signed is None:
        if known and taken.body and not taken.fields.get("headline") and _is_headline(taken.body[0]):
            taken.fields["headline"] = taken.body.pop(0)
        return None
    above = [line.strip() for line in top[:at] if line.strip()]
    if len(above) > 2 or not all(map(_is_headline, above)):
        return None
    if above and not taken.fields.get("headline"):
        taken.fields["headline"] = above.pop(0)
    if above:
        taken.fields.setdefault("dek", above[-1])
    taken.bylines = signed.bylines
    left = "\n".join(top[at + 1 :]).strip("\n")
    taken.body = [*(left.split("\n\n") if left else ()), *taken.body[_TOP:]]
    _without_the_site(taken)
    return signed


def _without_the_site(taken: news_lines.Taken) -> None:
    """Comments and teasers behind a story that was copied from a page; lines of the page between its paragraphs."""
    lines = [p.strip() for p in taken.body]
    end = next((n for n, line in enumerate(lines) if n and news_lines.is_behind(line)), None)
    if end is not None:
        taken.warnings.append("Comments and teasers below the story were left out; the file is kept with it.")
    taken.body = [p for p, line in zip(taken.body[:end], lines[:end], strict=True) if not news_lines.is_noise(line)]


def _is_headline(line: str) -> bool:
    return len(line) <= _MOST_HEADLINE and "\n" not in line


def _date(taken: news_lines.Taken, header: str, signed: news_lines.Signed | None) -> None:
    day, unsure = (signed.day, signed.unsure) if signed else ("", "")
    if not day and not unsure and taken.body and len(taken.body[0]) < 60:
        before, found, doubtful = news_lines.dated(taken.body[0])
        if (found or doubtful) and not before.strip(" ,|·–—-"):
            day, unsure = found, doubtful
            taken.body = taken.body[1:]
    if not day and header:
        _, day, unsure = news_lines.dated(header)
    if day:
        taken.fields["dateline_date"] = day
    elif unsure:
        taken.warnings.append(f"The date {unsure} can be read in two ways; set it by hand.")


def _foot(taken: news_lines.Taken, notes: list[str]) -> None:
    """End mark and what follows it, sign-offs, tagline, captions."""
    end = next((n for n, p in enumerate(taken.body) if news_lines.is_end(p)), None)
    behind = taken.body[end + 1 :] if end is not None else []
    taken.body = taken.body[:end]
    while (caption := _caption_above(taken.body)) and len(taken.body) > 2:
        behind.append(f"PHOTO: {taken.body[caption - 1].splitlines()[-1]}")
        taken.body = taken.body[caption:]
    kept: list[str] = []
    for paragraph in taken.body:
        found = _PHOTO.fullmatch(paragraph)
        (behind if found else kept).append(paragraph)
    taken.body = kept
    while taken.body and (more := news_lines.sign_offs(taken.body[-1])) is not None:
        known = {line.name for line in taken.bylines}
        taken.bylines += tuple(line for line in more if line.name not in known)
        taken.body.pop()
    if len(taken.body) > 1 and news_lines.is_tagline(taken.body[-1], taken.bylines):
        taken.fields["tagline"] = " ".join(taken.body.pop().split())
    for paragraph in behind:
        notes.append(_told(paragraph))
    if any(_PHOTO.fullmatch(paragraph) for paragraph in behind):
        taken.warnings.append("Captions without their photos stand in the note to the desk.")


def _caption_above(body: list[str]) -> int:
    """How many paragraphs above the story are the caption of a photo: a credit ends it, its other text may stand before
    it."""
    for number, paragraph in enumerate(body[:2]):
        lines = paragraph.splitlines()
        if len(lines) <= 2 and len(paragraph) < 400 and news_lines.captioned(lines[-1]).credit:
            return number + 1
        if len(paragraph) > 120 or paragraph.endswith((".", "”", '"')):
            break
    return 0


def _told(paragraph: str) -> str:
    found = _PHOTO.match(paragraph)
    if found is None:
        return paragraph
    caption = news_lines.captioned(found["caption"].split("\n")[0])
    said = f"Caption: {caption.caption}"
    said += f" Credit: {caption.credit}." if caption.credit else ""
    said += f" ({caption.note})" if caption.note else ""
    return "\n".join([said, *found["caption"].split("\n")[1:]])


def _dateline(taken: news_lines.Taken) -> None:
    if not taken.body or taken.fields.get("dateline"):
        return
    place, agency, rest = news_lines.dateline(taken.body[0])
    if place:
        taken.fields["dateline"] = place
        taken.body[0] = rest
        if agency:
            taken.warnings.append(f"The agency in the dateline, ({agency}), was left out; credit it.")


def _fit(taken: news_lines.Taken) -> None:
    """The headers as values of the fields; what does not fit is told."""
    fields: dict[str, Any] = taken.fields
    for name in ("keywords", "places"):
        if name in fields:
            fields[name] = tuple(part.strip() for part in str(fields[name]).split(",") if part.strip())
    if "urgency" in fields:
        found = re.match(r"[1-9]\b", str(fields["urgency"]))
        fields.pop("urgency") if found is None else fields.update(urgency=int(found[0]))
    if not TAG.fullmatch(str(fields.get("language", "en"))):
        taken.warnings.append(f"The language “{in_brief(str(fields.pop('language')))}” is not known and was left out.")


def read_file(data: bytes, name: str) -> tuple[Draft, ...]:
    text, guessed = any_text(data, name)
    draft = read(text)
    return (replace(draft, warnings=(guessed, *draft.warnings)) if guessed else draft,)


READER = Reader("text", "Plain text and wire copy", (".txt", ".text", ""), read_file)
