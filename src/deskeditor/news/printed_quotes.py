"""Quotations that stand in the copy, with who said them: for the formats that have a place for that.

The quote book holds more than is printed. Only words that readers find in the body leave, under the name that was
agreed.
"""

import re

from deskeditor.news.published import Published, PublishedQuote

_MARKS = re.compile(r"[*_\\]|\[([^\[\]]*)\]\([^()\s]*\)")
_QUOTATION_MARKS = str.maketrans(dict.fromkeys("“”„‟«»‹›‘’‚‛'", '"'))


def printed_quotes(story: Published) -> tuple[PublishedQuote, ...]:
    """Those of the story's quotes that have a speaker and stand in the body word for word, in its order, each once."""
    body = _bare(story.body)
    places: dict[tuple[str, str], tuple[int, PublishedQuote]] = {}
    for quote in story.quotes:
        words = _bare(quote.words).strip('" .,;:')
        if words and quote.speaker.strip() and (at := body.find(words)) >= 0:
            places.setdefault((words, quote.speaker), (at, quote))
    return tuple(quote for _, quote in sorted(places.values(), key=lambda place: place[0]))


def _bare(text: str) -> str:
    """The words without marks of the dialect, all quotation marks alike, all white space one blank."""
    plain = _MARKS.sub(lambda found: found[1] or "", text).translate(_QUOTATION_MARKS)
    return " ".join(re.sub(r"^>+ ?", "", plain, flags=re.M).split())
