"""The quote report as a page that stands alone: what a lawyer or the standards editor asks for. It loads nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from deskeditor.news.quotations import Difference
from deskeditor.shipped import shipped

Facts = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One quotation. `words` are its paragraphs, `where` says in which field it stands."""

    words: Sequence[str]
    speaker: str
    verdict: str
    sentence: str
    where: str
    differences: Sequence[Difference] = ()
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of the log of the right of reply."""

    source: str
    asked: str
    question: str
    due: str
    outcome: str


@dataclass(frozen=True, slots=True)
class QuoteReport:
    """All that stands on the page. `made` says when and by whom it was made."""

    title: str
    language: str
    banners: Sequence[str]
    facts: Facts
    counts: Sequence[tuple[str, int]]
    entries: Sequence[Entry]
    replies: Sequence[Asked]
    made: str


def report_page(report: QuoteReport) -> str:
    """HTML that can be printed, read aloud and kept."""
    folder = shipped("resources") / "report"
    environment = Environment(
        loader=FunctionLoader(lambda name: (folder / name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = Markup((folder / "quotes.css").read_text(encoding="utf-8"))
    return environment.get_template("quotes.html.j2").render(report=report, style=style)
