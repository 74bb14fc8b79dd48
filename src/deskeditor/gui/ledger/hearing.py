"""From a quote to where it was said: its words in the transcript, and the recording at its second."""

from typing import TYPE_CHECKING

from deskeditor.news.records import Quote

if TYPE_CHECKING:
    from deskeditor.gui.window import Window


def hear(window: "Window", quote: Quote) -> None:
    """Opens the transcript at the words, and plays them where there is a recording."""
    from deskeditor.gui.ledger.recording import play

    start, end = quote.time_range or (None, None)
    play(window, quote.transcript, start, quote.span, end)
