"""A recorded quote as it goes into the copy: the language's own quotation marks, the words, and who said them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from deskeditor.news.languages import language as language_of
from deskeditor.news.problems import Refused
from deskeditor.news.records import Quote, Source

ENDS = ".!?…。！？؟"
MARKS = re.compile(r"[“”„‟\"«»「」]")


@dataclass(frozen=True, slots=True)
class Saying:
    """How a language attaches the speaker. `{words}` stands for the words with marks, `{name}` for the speaker.

    `comma_inside`: whether a comma takes the place of the final full stop inside the marks ("Words," she said).
    `keeps_stop`: whether the final full stop stays inside the marks, as it does where the speaker comes first.
    """

    shape: str
    comma_inside: bool = False
    keeps_stop: bool = False


COLON_FIRST = Saying("{name}: {words}", keeps_stop=True)
"""For languages whose verb of saying would have to know whether a woman or a man spoke."""
SAYINGS: dict[str, Saying] = {
    "en": Saying("{words} {name} said.", comma_inside=True),
    "de": Saying("{words}, sagte {name}."),
    "fr": Saying("{words}, a déclaré {name}."),
    "es": Saying("{words}, dijo {name}."),
    "it": Saying("{words}, ha detto {name}."),
    "nl": Saying("{words}, zei {name}."),
    "pt": Saying("{words}, disse {name}."),
    "sv": Saying("{words}, sade {name}."),
    "da": Saying("{words}, sagde {name}."),
    "nb": Saying("{words}, sa {name}."),
    "tr": Saying("{name}, {words} dedi."),
    "ckb": Saying("{words}، {name} وتی."),
    "ku": Saying("{name} got: {words}", keeps_stop=True),
    "fa": Saying("{name} گفت: {words}", keeps_stop=True),
    "ur": Saying("{name} نے کہا: {words}", keeps_stop=True),
    "zh": Saying("{name}说：{words}", keeps_stop=True),
    "ja": Saying("{words}と{name}は述べた。"),
}


def called(source: Source) -> str:
    """What a source is called in the newsroom: a confidential one by the alias alone, also while the vault is open."""
    return source.alias if source.confidential else source.name or source.attribution


def speaker(quote: Quote, source: Source | None) -> str:
    """How the speaker may be called, by the quote's terms. Raises Refused when they may not be quoted."""
    if quote.terms == "off the record":
        raise Refused(
            "These words are off the record: they cannot go into the copy until new terms are agreed and recorded."
        )
    if quote.terms == "deep background":
        raise Refused(
            "These words are on deep background: put them in your own words, without quotation marks or a source."
        )
    if quote.attribution:
        return quote.attribution
    if quote.terms == "background":
        if source is not None and source.attribution:
            return source.attribution
        raise Refused("These words are on background: first write down how the speaker may be called (Attribution).")
    if source is None or not source.name:
        raise Refused("First say who said these words.")
    return source.name


def with_title(name: str, source: Source | None) -> str:
    """`Ann Lee, the mayor of Larkhaven,`: name, title and affiliation as an apposition; the name alone without them."""
    if source is None or name != source.name:
        return name
    said = ", ".join(filter(None, (source.title, source.affiliation)))
    return f"{name}, {said}," if said else name


def in_marks(words: str, tag: str) -> str:
    """The words between the language's quotation marks; marks inside become its inner ones. In quotations of several
    paragraphs each begins with the opening mark, and only the last ends with the closing one."""
    opening, closing, inner_opening, inner_closing = language_of(tag).quotes
    paragraphs = [
        _inner(p.strip(), inner_opening, inner_closing) for p in re.split(r"\n\s*\n", words.strip()) if p.strip()
    ]
    return "\n\n".join(opening + p for p in paragraphs or [""]) + closing


def sentence(words: str, name: str, tag: str) -> str:
    """The words with their speaker, as the language writes it: `“Words,” Ann Lee said.`, `„Worte“, sagte Ann Lee.`"""
    saying = SAYINGS.get(tag.lower(), SAYINGS.get(tag.split("-")[0].lower(), COLON_FIRST))
    words = words.strip()
    if not saying.keeps_stop:
        words = _without_stop(words, "," if saying.comma_inside else "")
    elif words and words[-1] not in ENDS:
        words += "。" if tag.startswith(("zh", "ja")) else "."
    said = saying.shape.format(words=in_marks(words, tag), name=name)
    return re.sub(r",(?=[,.])", "", said) if name.endswith(",") else said


def block(words: str, name: str) -> str:
    """A block quotation in the news dialect, the speaker in a line of its own below."""
    lines = [*words.strip().split("\n"), "", f"— {name.rstrip(',')}"]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def paragraph(quote: Quote, source: Source | None, tag: str, *, as_block: bool = False) -> str:
    """What is put into the copy of a story in the language `tag`. Raises Refused when the terms forbid it."""
    name = speaker(quote, source)
    if as_block:
        return block(quote.words, with_title(name, source))
    return sentence(quote.words, name, tag)


def _without_stop(words: str, put: str) -> str:
    """The final full stop gives way; a question mark, an exclamation mark and an ellipsis stay."""
    if words.endswith("..."):
        return words
    if words.endswith("."):
        return words[:-1] + put
    return words if words and words[-1] in ENDS else words + put


def _inner(words: str, opening: str, closing: str) -> str:
    """Quotation marks inside a quotation, in turn opening and closing."""
    marks = iter(_in_turn(opening, closing))
    return MARKS.sub(lambda _found: next(marks), words)


def _in_turn(opening: str, closing: str) -> Iterable[str]:
    while True:
        yield opening.strip()
        yield closing.strip()
