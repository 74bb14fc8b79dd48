"""What a person reads about a quotation that was checked: its verdict in a word, where it was said, what differs."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from deskeditor.gui.copy.marked import Kind
from deskeditor.gui.gatewords import judged
from deskeditor.gui.inspector.quotelist import terms_words
from deskeditor.gui.theme import Colours
from deskeditor.news.quotations import Checked, Evidence, Verdict

Named = Callable[[str], str]
"""The name of a person, or a source, by id; empty for one that is not known."""

VERDICT_WORDS: dict[Verdict, str] = {
    "exact": QT_TRANSLATE_NOOP("quotations", "As recorded"),
    "trimmed": QT_TRANSLATE_NOOP("quotations", "Trimmed"),
    "altered": QT_TRANSLATE_NOOP("quotations", "Altered"),
    "unrecorded": QT_TRANSLATE_NOOP("quotations", "Not recorded"),
    "misattributed": QT_TRANSLATE_NOOP("quotations", "Said by somebody else"),
    "not for use": QT_TRANSLATE_NOOP("quotations", "Not for use"),
    "too short": QT_TRANSLATE_NOOP("quotations", "Too short to judge"),
}
ICONS: dict[Verdict, str] = {
    "exact": "check",
    "trimmed": "check",
    "altered": "warning",
    "unrecorded": "quote",
    "misattributed": "person",
    "not for use": "blocker",
    "too short": "quote",
}


@dataclass(frozen=True, slots=True)
class Said:
    """A verdict for the eye: words, icon, and the name of a colour in `theme.Colours`."""

    words: str
    icon: str
    ink: str


def said_of(one: Checked) -> Said:
    words = _tr(VERDICT_WORDS[one.verdict])
    if one.verdict == "not for use":
        return Said(words, ICONS[one.verdict], "bad")
    if one.cleared:
        return Said(_tr(QT_TRANSLATE_NOOP("quotations", "Cleared")), "check", "calm")
    match one.verdict:
        case "trimmed" if one.meaning:
            return Said(_tr(QT_TRANSLATE_NOOP("quotations", "Trimmed of words that matter")), "warning", "warn")
        case "exact" | "trimmed":
            ink = "good"
        case "altered" | "misattributed":
            ink = "bad" if one.meaning else "warn"
        case _:
            ink = "soft"
    if one.verdict == "altered" and one.meaning:
        words = _tr(QT_TRANSLATE_NOOP("quotations", "Altered, and so may be the sense"))
    return Said(words, ICONS[one.verdict], ink)


def kind_of(one: Checked) -> Kind:
    """How a faulty quotation is marked in the copy."""
    return "grave" if one.verdict == "not for use" or one.meaning else "doubtful"


def nobody(_id: str) -> str:
    """Names nobody."""
    return ""


def speaker_of(one: Checked, source_named: Named = nobody) -> str:
    """Who speaks, as a person's ruling or else the copy says; empty when nobody knows."""
    said = source_named(one.ruling.source) if one.ruling is not None and one.ruling.source else ""
    return said or one.quotation.speaker.name


def speaker_words(one: Checked, source_named: Named = nobody) -> str:
    """The same for the eye."""
    return speaker_of(one, source_named) or _tr(QT_TRANSLATE_NOOP("quotations", "Speaker unknown"))


def where_said(evidence: Evidence | None, known: str = "") -> str:
    """`Ann Lee, recording at 12:43, on background`. `known`: who is named beside it already."""
    if evidence is None:
        return ""
    parts = [evidence.speaker if evidence.speaker != known else ""]
    if evidence.time_range is not None:
        parts.append(_tr(QT_TRANSLATE_NOOP("quotations", "recording at {0}")).format(time_code(evidence.time_range[0])))
    elif evidence.transcript:
        parts.append(_tr(QT_TRANSLATE_NOOP("quotations", "transcript")))
    elif evidence.quote:
        parts.append(_tr(QT_TRANSLATE_NOOP("quotations", "recorded quote")))
    if evidence.terms != "on the record":
        parts.append(terms_words(evidence.terms).lower())
    said = ", ".join(filter(None, parts))
    return said[:1].upper() + said[1:]


def time_code(seconds: float) -> str:
    """`1:02:07`, `12:43`."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def with_differences(one: Checked, words: Callable[[int, int], str], colours: Colours) -> str:
    """The words of the copy in HTML, what differs struck out beside what was recorded. `words` reads the field."""
    quotation = one.quotation
    at, end = quotation.pieces[0][0] if quotation.pieces else quotation.start, quotation.end
    if quotation.pieces:
        end = quotation.pieces[-1][1]
    made = []
    for each in sorted(one.differences, key=lambda difference: difference.start):
        if each.start < at or each.end > end:
            continue
        made.append(escape(words(at, each.start)))
        made.append(_difference(words(each.start, each.end), each.recorded, each.change, colours))
        at = each.end
    return "".join([*made, escape(words(at, end))]).replace("\n", " ")


def _difference(copy: str, recorded: str, change: str, colours: Colours) -> str:
    if change in ("elided", "inserted"):
        left_out = f' <span style="color:{colours.soft}">{escape(recorded)}</span> ' if recorded else ""
        return escape(copy) + left_out
    struck = f'<s style="color:{colours.bad}">{escape(copy)}</s>' if copy.strip() else ""
    put = f'<b style="color:{colours.good}">{escape(recorded)}</b>' if recorded else ""
    return f"{struck} {put} " if struck and put else f" {struck or put} "


def told(
    one: Checked,
    words: Callable[[int, int], str] | None,
    colours: Colours,
    named: Named = str,
    source_named: Named = nobody,
) -> str:
    """All about it in HTML, for hover, menu and pane. `words` reads the field; None: it reads otherwise by now."""
    said = said_of(one)
    speaker = escape(speaker_words(one, source_named))
    head = f'<b style="color:{getattr(colours, said.ink)}">{escape(said.words)}</b> · {speaker}'
    parts = [head, escape(judged(one.sentence))]
    quoted = ""
    if one.differences and words is not None:
        quoted = with_differences(one, words, colours)
    elif one.evidence is not None and one.evidence.words and one.verdict not in ("exact", "not for use"):
        quoted = escape(one.evidence.words)
    if quoted:
        parts.append(quoted)
    if where := where_said(one.evidence):
        parts.append(f'<span style="color:{colours.soft}">{escape(where)}</span>')
    if one.ruling is not None and (ruled := ruling_words(one, named)):
        parts.append(f'<span style="color:{colours.soft}">{escape(ruled)}</span>')
    # Only the words themselves run as their language does: what is said of them is in that of the program.
    ours = "rtl" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
    return "".join(
        f'<div style="color:{colours.ink}" dir="{"auto" if part is quoted else ours}">{part}</div>' for part in parts
    )


def ruling_words(one: Checked, named: Named) -> str:
    """Who decided what about it."""
    ruling = one.ruling
    if ruling is None:
        return ""
    by = named(ruling.by) or _tr(QT_TRANSLATE_NOOP("quotations", "somebody"))
    if ruling.cleared:
        return _tr(QT_TRANSLATE_NOOP("quotations", "Cleared by {0}: {1}")).format(by, ruling.cleared)
    if ruling.quote:
        return _tr(QT_TRANSLATE_NOOP("quotations", "Linked by {0}")).format(by)
    if ruling.source:
        return _tr(QT_TRANSLATE_NOOP("quotations", "Speaker said by {0}")).format(by)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("quotations", text)
