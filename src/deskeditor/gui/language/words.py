"""What a person reads about what the language check found."""

from collections.abc import Callable, Iterable
from html import escape
from itertools import islice

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from deskeditor.gui.copy.marked import Kind as MarkKind
from deskeditor.gui.dates import dated
from deskeditor.gui.inspector.moment import parsed
from deskeditor.gui.language.messages import isolated
from deskeditor.gui.language.watch import Found
from deskeditor.gui.reading import apart
from deskeditor.gui.theme import Colours
from deskeditor.news.findings import LEVELS, Finding, Kind, Level, counted
from deskeditor.news.languages import language
from deskeditor.review.ignoring import CAPTION

Named = Callable[[str], str]
"""The name of a person, by id; empty for one who is not known."""
SIGNS: dict[Level, tuple[str, str]] = {
    "error": ("blocker", "bad"),
    "warning": ("warning", "warn"),
    "suggestion": ("pencil", "soft"),
}
"""Icon and ink (a field of `Colours`)."""
_LEVELS: dict[Level, str] = {
    "error": QT_TRANSLATE_NOOP("language", "Errors"),
    "warning": QT_TRANSLATE_NOOP("language", "To look at"),
    "suggestion": QT_TRANSLATE_NOOP("language", "Style"),
}
_COUNTS: dict[Level, tuple[str, str]] = {
    "error": (QT_TRANSLATE_NOOP("language", "1 error"), QT_TRANSLATE_NOOP("language", "{n} errors")),
    "warning": (QT_TRANSLATE_NOOP("language", "1 to look at"), QT_TRANSLATE_NOOP("language", "{n} to look at")),
    "suggestion": (
        QT_TRANSLATE_NOOP("language", "1 matter of style"),
        QT_TRANSLATE_NOOP("language", "{n} matters of style"),
    ),
}
_KINDS: dict[Kind, str] = {
    "spelling": QT_TRANSLATE_NOOP("language", "Spelling"),
    "style": QT_TRANSLATE_NOOP("language", "Style"),
    "name": QT_TRANSLATE_NOOP("language", "Name"),
    "grammar": QT_TRANSLATE_NOOP("language", "Grammar"),
    "punctuation": QT_TRANSLATE_NOOP("language", "Punctuation"),
    "number": QT_TRANSLATE_NOOP("language", "Number"),
    "structure": QT_TRANSLATE_NOOP("language", "Structure"),
    "caption": QT_TRANSLATE_NOOP("language", "Caption"),
}
_FIELDS = {
    "headline": QT_TRANSLATE_NOOP("language", "Headline"),
    "headline_print": QT_TRANSLATE_NOOP("language", "Headline for print"),
    "headline_social": QT_TRANSLATE_NOOP("language", "Headline for social media"),
    "dek": QT_TRANSLATE_NOOP("language", "Dek"),
    "editors_note": QT_TRANSLATE_NOOP("language", "Editor’s note"),
}


def tr(text: str) -> str:
    return QCoreApplication.translate("language", text) if text else ""


def mark_of(finding: Finding) -> MarkKind:
    """How its words are marked in the copy."""
    if finding.quoted:
        return "said"
    kinds: dict[Level, MarkKind] = {"error": "wrong", "warning": "look", "suggestion": "style"}
    return kinds[finding.level]


def level_words(level: Level) -> str:
    return tr(_LEVELS[level])


def kind_words(kind: Kind) -> str:
    return tr(_KINDS[kind])


def where_words(field: str) -> str:
    """`Headline`, `Caption`; empty for the body."""
    return tr(QT_TRANSLATE_NOOP("language", "Caption")) if field.startswith(CAPTION) else tr(_FIELDS.get(field, ""))


def below_words(finding: Finding) -> str:
    """`Spelling · Headline · in a quotation`: what stands below a finding in the list."""
    parts = [kind_words(finding.kind), where_words(finding.field)]
    if finding.quoted:
        parts.append(tr(QT_TRANSLATE_NOOP("language", "in a quotation")))
    return " · ".join(part for part in parts if part)


def told(found: Found, colours: Colours, named: Named, story_language: str = "") -> str:
    """All about a finding, in HTML."""
    finding = found.finding
    ink = getattr(colours, SIGNS[finding.level][1])
    parts = [f'<b style="color:{ink}">{escape(kind_words(finding.kind))}</b>']
    if finding.language and story_language and finding.language != story_language:
        parts[0] += f' <span style="color:{colours.soft}">{escape(language(finding.language).name)}</span>'
    parts.append(escape(isolated(finding)))
    if finding.quoted:
        said = tr(QT_TRANSLATE_NOOP("language", "Somebody said this: the words are not changed."))
        parts.append(f'<span style="color:{colours.soft}">{escape(said)}</span>')
    others = (one for one in finding.elsewhere if f"“{one.text}”" not in finding.message)
    for one in islice(others, 3):
        other = tr(QT_TRANSLATE_NOOP("language", "Also: “{0}”")).format(apart(one.text))
        parts.append(f'<span style="color:{colours.soft}">{escape(other)}</span>')
    if (why := found.let_stand) is not None:
        stands = tr(QT_TRANSLATE_NOOP("language", "Let stand by {0}")).format(_signed(why.by, why.at, named))
        parts.append(f'<span style="color:{colours.soft}">{escape(stands)}</span>')
        if why.reason:
            parts.append(escape(why.reason))
    right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    way = "rtl" if right else "ltr"  # as the window, whatever letter comes first
    return "".join(f'<div dir="{way}" style="color:{colours.ink}">{part}</div>' for part in parts)


def _signed(by: str, at: str, named: Named) -> str:
    """`Ada Quill, 23 Nov, 14:05`, on the clock of this computer."""
    moment = parsed(at)
    when = ""
    if moment is not None:
        local = moment.astimezone()
        when = dated(local, "D %b, %H:%M")
    who = named(by) or tr(QT_TRANSLATE_NOOP("language", "somebody"))
    return ", ".join(part for part in (who, when) if part)


def counts_words(found: Iterable[Finding]) -> tuple[str, str]:
    """For the status bar: the gravest in a word or two, and all of it; both empty when nothing was found."""
    counts = counted(found)
    said = [_count(counts[level], *_COUNTS[level]) for level in LEVELS if counts[level]]
    return (said[0] if said else ""), ", ".join(said)


def _count(n: int, one: str, several: str) -> str:
    return tr(one) if n == 1 else tr(several).format(n=n)
