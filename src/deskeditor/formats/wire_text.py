"""Plain text as wires send it: a header of fields, the story in paragraphs, captions, the end mark.

Lines are not broken: the reader's program does that. Nothing marks emphasis; the address of a link follows its words,
once. The header is what `wire headers` of an import recognise.
"""

from collections.abc import Iterable, Iterator

from deskeditor.formats.content import (
    Block,
    Content,
    Embed,
    Figure,
    Heading,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    content,
)
from deskeditor.formats.format import Copy, ExportFile, Format
from deskeditor.formats.fragment import all_blocks, credit_of, related_links
from deskeditor.formats.notices import notices
from deskeditor.formats.vocabularies import genre, topic
from deskeditor.news import times
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.render.counts import words
from deskeditor.render.printed import printed_byline

END = "-30-"
"""What ends a story since the telegraph."""


def write(copy: Copy) -> Iterator[ExportFile]:
    yield ExportFile(f"{copy.stem}.txt", wire(copy).encode("utf-8"))


FORMAT = Format("text", "Plain text, as wire copy", ".txt", write)


def wire(copy: Copy) -> str:
    story, found = copy.story, content(copy)
    blocks = [block for block in all_blocks(found) if not isinstance(block, Figure)]
    parts = [
        "\n".join(_header(story)),
        *_top(story),
        *_texts(blocks),
        *(f"[{n.number}] {' '.join(_texts(n.blocks))}" for n in found.notes),
        _one_line(story.tagline),
        END,
        *(_caption(figure.photo) for figure in _figures(found)),
        "\n".join(f"Related: {title}{f' <{url}>' if title != url else ''}" for title, url in related_links(copy)),
    ]
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def _header(story: Published) -> Iterator[str]:
    yield from (notice.sentence.upper() if notice.kind == "kill" else notice.sentence for notice in notices(story))
    known = genre(story.genre) if story.genre else None
    topics = [concept.name_in(story.language) if (concept := topic(code)) else code for code in story.subjects]
    fields = {
        "Slug": story.slugline,
        "ID": story.uri,
        "Version": str(story.version),
        "Date": times.utc(story.modified or story.created),
        "First published": times.utc(story.first_published),
        "Scheduled": times.utc(story.schedule),
        "Urgency": str(story.urgency or ""),
        "Section": story.desk,
        "Genre": known.name if known else story.genre,
        "Subjects": ", ".join(topics),
        "Keywords": ", ".join(story.keywords),
        "Places": ", ".join(story.places),
        "Language": story.language,
        "Words": str(words(story.body)),
        "Address": story.canonical_url,
    }
    yield from (f"{name}: {_one_line(value)}" for name, value in fields.items() if value.strip())


def _top(story: Published) -> Iterator[str]:
    yield _one_line(story.headline)
    yield _one_line(story.dek)
    yield _one_line(printed_byline(story.bylines, story.language))
    if story.notices or not story.correction_sequence:  # else the notice of the correction says it
        yield from (f"(Editor’s note: {_one_line(words)})" for words in story.notes)


def _texts(blocks: Iterable[Block], indent: str = "") -> Iterator[str]:
    """One paragraph of text for each block."""
    for block in blocks:
        match block:
            case Paragraph(runs):
                yield indent + _said(runs).replace("\n", "\n" + indent)
            case Heading(_, runs):
                yield indent + _said(runs)
            case List():
                yield _list(block, indent)
            case Table(head, rows):
                yield "\n".join(indent + "\t".join(_said(cell) for cell in row) for row in (head, *rows))
            case Quote(inner):
                yield from _texts(inner, indent + "    ")
                if credit := credit_of(block):
                    yield f"{indent}    — {credit}"
            case Embed(url):
                yield indent + url
            case Rule():
                yield indent + "* * *"


def _list(block: List, indent: str) -> str:
    lines = []
    for number, item in enumerate(block.items, block.start):
        mark = f"{number}. " if block.ordered else "- "
        inner = [text for one in item.blocks for text in _texts([one], indent + "  " * isinstance(one, List))]
        lines.append(indent + mark + (inner[0].removeprefix(indent) if inner else ""))
        lines += inner[1:]
    return "\n".join(lines)


def _said(runs: Iterable[Run]) -> str:
    """The words; a ruby reading in brackets, a note by its number, the address of a link behind its last word."""
    said: list[str] = []
    link = ""
    for run in (*runs, Run()):
        if link and run.link != link:
            said.append("" if link in said[-1] else f" <{link}>")
        link = run.link
        if run.line_break:
            said.append("\n")
        elif run.note:
            said.append(f"[{run.note}]")
        else:
            said.append(run.text.replace("\n", " ") + (f" ({run.ruby})" if run.ruby else ""))
    return "".join(said)


def _figures(found: Content) -> Iterator[Figure]:
    yield from (block for block in all_blocks(found) if isinstance(block, Figure))


def _caption(photo: PublishedPhoto) -> str:
    credit = f"({_one_line(photo.credit)})" if photo.credit.strip() else ""
    lines = [" ".join(filter(None, [f"PHOTO {photo.name}:", _one_line(photo.caption), credit]))]
    lines += [f"Alt: {_one_line(photo.alt)}"] if photo.alt.strip() and not photo.decorative else []
    lines += [f"Terms: {_one_line(photo.usage_terms)}"] if photo.usage_terms.strip() else []
    lines += [f"Copyright: {_one_line(photo.copyright)}"] if photo.copyright.strip() else []
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())
