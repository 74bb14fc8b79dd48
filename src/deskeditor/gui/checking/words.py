"""What a person reads about lines, names and numbers on the checker's sheet."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.gui.dates import dated
from deskeditor.gui.inspector.moment import parsed
from deskeditor.gui.language.messages import reckoned
from deskeditor.gui.theme import Colours
from deskeditor.news.records import Claim, ClaimKind, ClaimStatus
from deskeditor.review.checking import Checked, Entry, NameEntry

Named = Callable[[str], str]
"""The name of a person, by id; empty for one who is not known."""


@dataclass(frozen=True, slots=True)
class Said:
    """`icon` and `ink` (a field of `Colours`) beside the words."""

    words: str
    icon: str
    ink: str


STATUSES: dict[ClaimStatus, tuple[str, str, str]] = {
    "to check": (QT_TRANSLATE_NOOP("checking", "To check"), "", "faint"),
    "confirmed": (QT_TRANSLATE_NOOP("checking", "Confirmed"), "check", "good"),
    "change needed": (QT_TRANSLATE_NOOP("checking", "Change needed"), "pencil", "warn"),
    "cannot confirm": (QT_TRANSLATE_NOOP("checking", "Cannot confirm"), "help", "bad"),
    "author's responsibility": (QT_TRANSLATE_NOOP("checking", "Author’s responsibility"), "person", "soft"),
}
STALE = QT_TRANSLATE_NOOP("checking", "Changed since it was checked")
_KINDS: dict[ClaimKind, tuple[str, str]] = {
    "sentence": (QT_TRANSLATE_NOOP("checking", "line"), QT_TRANSLATE_NOOP("checking", "{n} lines")),
    "name": (QT_TRANSLATE_NOOP("checking", "name"), QT_TRANSLATE_NOOP("checking", "{n} names")),
    "title": (QT_TRANSLATE_NOOP("checking", "title"), QT_TRANSLATE_NOOP("checking", "{n} titles")),
    "place": (QT_TRANSLATE_NOOP("checking", "place"), QT_TRANSLATE_NOOP("checking", "{n} places")),
    "number": (QT_TRANSLATE_NOOP("checking", "number"), QT_TRANSLATE_NOOP("checking", "{n} numbers")),
    "date": (QT_TRANSLATE_NOOP("checking", "date"), QT_TRANSLATE_NOOP("checking", "{n} dates")),
    "quote": (QT_TRANSLATE_NOOP("checking", "quote"), QT_TRANSLATE_NOOP("checking", "{n} quotes")),
}
_FIELDS = {
    "headline": QT_TRANSLATE_NOOP("checking", "Headline"),
    "headline_print": QT_TRANSLATE_NOOP("checking", "Headline for print"),
    "headline_social": QT_TRANSLATE_NOOP("checking", "Headline for social media"),
    "dek": QT_TRANSLATE_NOOP("checking", "Dek"),
    "editors_note": QT_TRANSLATE_NOOP("checking", "Editor’s note"),
}
_EVIDENCE = {
    "link": QT_TRANSLATE_NOOP("checking", "Link"),
    "file": QT_TRANSLATE_NOOP("checking", "File"),
    "transcript": QT_TRANSLATE_NOOP("checking", "Transcript"),
}


def status_words(status: ClaimStatus) -> str:
    return _tr(STATUSES[status][0])


def said_of(checked: Checked | None) -> Said:
    """What is known of some words, in a word or two."""
    if checked is None:
        return Said(_tr(STATUSES["to check"][0]), "", "faint")
    if checked.stale:
        return Said(_tr(STALE), "restore", "warn")
    words, icon, ink = STATUSES[checked.claim.status]
    return Said(_tr(words), icon, ink)


def kind_words(kind: ClaimKind) -> str:
    """`name`, `number` ..."""
    return _tr(_KINDS[kind][0])


def where_words(field: str) -> str:
    """`Headline`, `Caption`; empty for the body."""
    return (
        _tr(QT_TRANSLATE_NOOP("checking", "Caption")) if field.startswith("caption:") else _tr(_FIELDS.get(field, ""))
    )


def parts_words(entry: Entry) -> str:
    """`2 names, 1 number`: what there is to check in a line."""
    kinds = Counter(part.item.kind for part in entry.parts)
    counted = (_count(kind, kinds[kind]) for kind in _KINDS if kinds[kind])
    return ", ".join(counted)


def _count(kind: ClaimKind, n: int) -> str:
    one, several = _KINDS[kind]
    return f"1 {_tr(one)}" if n == 1 else _tr(several).format(n=n)


def signed(by: str, at: str, named: Named) -> str:
    """`Ada Quill, 23 Nov, 14:05`, on the clock of this computer."""
    moment = parsed(at)
    when = ""
    if moment is not None:
        local = moment.astimezone()
        when = dated(local, "D %b, %H:%M")
    return ", ".join(filter(None, (named(by) or by, when)))


def evidence_words(kind: str, what: str, where: str, called: str = "") -> str:
    """`Link: example.org/report`, `File: minutes.pdf`, `Transcript: Interview with Lee`. `called`: a transcript."""
    shown = {"file": where or what[:12], "transcript": called or where}.get(kind, what)
    return f"{_tr(_EVIDENCE.get(kind, kind))}: {shown}"


def told(
    entry: Entry, checked: Checked | None, colours: Colours, named: Named, transcripts: Callable[[str], str]
) -> str:
    """All about a line, or about a part of it, in HTML for the panel below the list."""
    said = said_of(checked)
    parts = [f'<b style="color:{getattr(colours, said.ink)}">{escape(said.words)}</b>']
    if checked is not None:
        parts[0] += f' <span style="color:{colours.soft}">{escape(_by_whom(checked, named))}</span>'
        parts += _of_claim(checked.claim, colours, transcripts)
        if checked.stale:
            then = _tr(QT_TRANSLATE_NOOP("checking", "It read: {0}")).format(checked.claim.words)
            parts.append(f'<span style="color:{colours.soft}">{escape(then)}</span>')
    for query in entry.queries:
        parts.append(
            f'<span style="color:{colours.warn}">{escape(query.words)}: {escape(reckoned(query.sentence))}</span>'
        )
    return _lines(parts, colours)


def _by_whom(checked: Checked, named: Named) -> str:
    who = signed(checked.claim.by, checked.claim.at, named)
    if not checked.stale:
        return who
    return f"{status_words(checked.claim.status)}, {who}" if who else status_words(checked.claim.status)


def _of_claim(claim: Claim, colours: Colours, transcripts: Callable[[str], str]) -> Iterable[str]:
    if claim.remark:
        yield escape(claim.remark)
    for kind, what, where in claim.evidence:
        called = transcripts(what) if kind == "transcript" else ""
        yield f'<span style="color:{colours.soft}">{escape(evidence_words(kind, what, where, called))}</span>'


def told_of_orphan(claim: Claim, colours: Colours, named: Named, transcripts: Callable[[str], str]) -> str:
    gone = _tr(QT_TRANSLATE_NOOP("checking", "These words are in the story no more."))
    who = f"{status_words(claim.status)}, {signed(claim.by, claim.at, named)}"
    parts = [escape(gone), f'<span style="color:{colours.soft}">{escape(who)}</span>']
    return _lines([*parts, *_of_claim(claim, colours, transcripts)], colours)


def told_of_name(name: NameEntry, colours: Colours, named: Named) -> str:
    """All about a name of the ledger, in HTML."""
    parts = [_spelled(name, colours, named)]
    if titles := name.named.titles:
        parts.append(escape(_tr(QT_TRANSLATE_NOOP("checking", "Title: {0}")).format(", ".join(titles))))
    later = [form for form in name.named.forms if form != name.named.first.words]
    if later:
        parts.append(escape(_tr(QT_TRANSLATE_NOOP("checking", "Later: {0}")).format(", ".join(later))))
    if name.named.alike:
        alike = _tr(QT_TRANSLATE_NOOP("checking", "Differs by a letter: {0}")).format(", ".join(name.named.alike))
        parts.append(f'<span style="color:{colours.warn}">{escape(alike)}</span>')
    return _lines(parts, colours)


def _spelled(name: NameEntry, colours: Colours, named: Named) -> str:
    if name.spelling is None:
        return f'<span style="color:{colours.soft}">{escape(spelling_words(name))}</span>'
    who = escape(signed(name.spelling.by, name.spelling.at, named))
    return (
        f'<b style="color:{colours.good}">{escape(spelling_words(name))}</b>'
        f' <span style="color:{colours.soft}">{who}</span>'
    )


def spelling_words(name: NameEntry) -> str:
    if name.spelling is None:
        return _tr(QT_TRANSLATE_NOOP("checking", "Spelling not confirmed"))
    return _tr(QT_TRANSLATE_NOOP("checking", "Spelling confirmed"))


def uses_words(name: NameEntry) -> str:
    """`3 mentions`."""
    n = len(name.named.uses)
    if n == 1:
        return _tr(QT_TRANSLATE_NOOP("checking", "1 mention"))
    return _tr(QT_TRANSLATE_NOOP("checking", "{n} mentions")).format(n=n)


def _lines(parts: Iterable[str], colours: Colours) -> str:
    return "".join(f'<div style="color:{colours.ink}">{part}</div>' for part in parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("checking", text) if text else ""
