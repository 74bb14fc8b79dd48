"""The budget on paper, or as a PDF: one table for each section. It is for the house."""

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from deskeditor.gui.planning.shown import Plan, length, tr, what
from deskeditor.news.planning import Budget, Section, Slot, counted, day_words, facts
from deskeditor.news.problems import DiskTrouble

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGIN_MM = 0.0
"""Qt prints a document with two centimetres around it."""
SIZE_PT = 9.5
CELL = 'style="padding: 3px 6px; border-top: 1px solid #bbbbbb;"'


def budget_html(plan: Plan, found: Budget) -> str:
    """Rich text for paper."""
    head = f"<h2>{escape(plan.title)}: {escape(day_words(found.day))}</h2>"
    banner = tr("FOR THE HOUSE, NOT FOR PUBLICATION")
    if not found.slots:
        return f"<p><b>{banner}</b></p>{head}<p>{escape(tr('Nothing is planned for this day.'))}</p>"
    said = tr("{what}; times in {zone}").format(what=counted(found.slots), zone=plan.zone_name)
    sections = "".join(_section(section, plan) for section in found.sections)
    return f"<p><b>{banner}</b></p>{head}<p>{escape(said)}</p>{sections}"


def _section(section: Section, plan: Plan) -> str:
    name = escape(section.name or tr("No section"))
    rows = "".join(_row(slot, plan.workflow.name_of) for slot in section.slots)
    head = "".join(
        f'<th align="left" {CELL}>{escape(said)}</th>'
        for said in (tr("Time"), tr("Story"), tr("Who"), tr("Length"), tr("State"))
    )
    return (
        f"<h3>{name} <small>({escape(counted(section.slots))})</small></h3>"
        f'<table width="100%" cellspacing="0" cellpadding="2"><tr>{head}</tr>{rows}</table>'
    )


def _row(slot: Slot, states: Callable[[str], str]) -> str:
    story = slot.story
    # Who, length and state have columns of their own.
    told = {story.assignee_name or "nobody yet", states(story.state)}
    rest = [said for said in facts(slot, states) if said not in told and not said.endswith("words")]
    more = f"<br/><small>{escape('; '.join(rest))}</small>" if rest else ""
    cells = (
        f"{slot.at:%H:%M}",
        f"{escape(what(slot))}{more}",
        escape(story.assignee_name) or "—",
        escape(length(story)) or "—",
        escape(states(story.state)),
    )
    widths = ("9%", "47%", "16%", "16%", "12%")
    said = "".join(
        f'<td width="{width}" valign="top" {CELL}>{cell}</td>' for cell, width in zip(cells, widths, strict=True)
    )
    return f"<tr>{said}</tr>"


def document(plan: Plan, found: Budget) -> QTextDocument:
    made = QTextDocument()
    font = QFont()
    font.setPointSizeF(SIZE_PT)
    made.setDefaultFont(font)
    option = made.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    made.setDefaultTextOption(option)
    made.setHtml(budget_html(plan, found))
    return made


def write_pdf(plan: Plan, found: Budget, path: Path) -> None:
    """A PDF on A4, whole or not at all. Raises DiskTrouble."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch()
        writer = QPdfWriter(str(part))
        writer.setTitle(f"{plan.title}: {day_words(found.day)}")
        writer.setPageLayout(_page())
        document(plan, found).print_(writer)
        del writer
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise DiskTrouble(f"The PDF could not be written to {path}: {error.strerror or error}.") from error


def print_on(plan: Plan, found: Budget, printer: "QPrinter") -> None:
    printer.setDocName(f"{plan.title}: {day_words(found.day)}")
    document(plan, found).print_(printer)


def _page() -> QPageLayout:
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
