"""What can be done about what the language check found: the same from the Language pane, from the menu over the words
and by keys. Each deed takes the finding as it was shown; what has changed since is not touched, and nothing inside a
quotation is changed but by what everybody sees: a `[sic]`, or a bracket.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui import notices
from deskeditor.gui.language.messages import worded
from deskeditor.gui.language.watch import Found, LanguageWatch
from deskeditor.gui.language.words import tr
from deskeditor.gui.reading import apart
from deskeditor.news.problems import Problem
from deskeditor.news.times import now
from deskeditor.review import ignoring
from deskeditor.review.ignoring import CAPTION

if TYPE_CHECKING:
    from deskeditor.gui.window import Window
    from deskeditor.news.records import IgnoredScope

MOST_SUGGESTIONS = 6
WRONG_LANGUAGE = "spelling.language"
"""Not about a word, but about the language of a passage."""
BRACKETED = frozenset({"spelling", "grammar", "name", "number", "punctuation"})
"""Kinds of which the words are wrong, and may be set right in a bracket."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`id` names it for tests and the pane's buttons."""

    id: str
    text: str
    call: Callable[[], object]


def deeds_for(
    window: "Window", watch: LanguageWatch, found: Found, suggestions: tuple[str, ...] | None = None
) -> list[Deed]:
    """The most wanted first. `suggestions`: those to offer, where the finding's own are not all."""
    if found.let_stand is not None:
        text = tr(QT_TRANSLATE_NOOP("language", "Find It Again"))
        return [Deed("heed", text, partial(heed, window, watch, found))]
    offered = (found.finding.suggestions if suggestions is None else suggestions)[:MOST_SUGGESTIONS]
    made = _in_quotation(window, watch, found, offered) if found.finding.quoted else _at_words(watch, found, offered)
    if found.finding.rule == WRONG_LANGUAGE:
        text = tr(QT_TRANSLATE_NOOP("language", "Set the Story’s Language"))
        made.insert(0, Deed("set", text, window.show_language))
    elif found.finding.kind == "spelling":
        text = tr(QT_TRANSLATE_NOOP("language", "Add “{0}” to the House List")).format(apart(found.finding.text))
        made.append(Deed("house", text, partial(add_to_house, window, watch, found)))
    here, story = QT_TRANSLATE_NOOP("language", "Ignore Here"), QT_TRANSLATE_NOOP("language", "Ignore in This Story")
    made.append(Deed("here", tr(here), partial(ignore, watch, found, "here")))
    made.append(Deed("story", tr(story), partial(ignore, watch, found, "story")))
    reason = QT_TRANSLATE_NOOP("language", "Let It Stand, with a Reason…")
    made.append(Deed("reason", tr(reason), partial(ask_reason, window, watch, found)))
    return made


def _at_words(watch: LanguageWatch, found: Found, offered: tuple[str, ...]) -> list[Deed]:
    if not is_changeable(watch, found):
        return []
    return [
        Deed(f"accept{n}", _shown(words, found.finding.text), partial(accept, watch, found, words))
        for n, words in enumerate(offered)
    ]


def _shown(words: str, was: str) -> str:
    if not words:
        return tr(QT_TRANSLATE_NOOP("language", "Take “{0}” Out")).format(was.strip() or was)
    return words


def _in_quotation(window: "Window", watch: LanguageWatch, found: Found, offered: tuple[str, ...]) -> list[Deed]:
    made = []
    query = QT_TRANSLATE_NOOP("language", "Query to the Reporter")
    if not found.finding.field.startswith(CAPTION):
        made.append(Deed("query", tr(query), partial(ask_reporter, window, watch, found)))
    if found.finding.kind in BRACKETED and is_changeable(watch, found):
        made.append(Deed("sic", tr(QT_TRANSLATE_NOOP("language", "Put [sic] behind It")), partial(sic, watch, found)))
        bracket = tr(QT_TRANSLATE_NOOP("language", "Put [{0}] instead"))
        made += [
            Deed(f"bracket{n}", bracket.format(words), partial(accept, watch, found, f"[{words}]"))
            for n, words in enumerate(offered[:2])
            if words
        ]
    return made


# the words


def is_changeable(watch: LanguageWatch, found: Found) -> bool:
    """Whether the words can be replaced: they stand in a text of the story as readers see them, without marks."""
    view = watch.view(found.finding.field)
    if view is None or found.end > len(view.lines):
        return False
    return " ".join(view.lines.slice(found.start, found.end).split("\n")) == found.finding.text


def accept(watch: LanguageWatch, found: Found, words: str) -> None:
    """Put other words in their place, as one step of undo."""
    current = watch.find(found.key)
    if current is None or not is_changeable(watch, current):
        notices.info(tr(QT_TRANSLATE_NOOP("language", "The words have changed meanwhile; look again.")))
        return
    _put(watch, current, current.start, current.end, words)


def sic(watch: LanguageWatch, found: Found) -> None:
    """Say behind the words that they were said so."""
    current = watch.find(found.key)
    if current is not None and is_changeable(watch, current):
        _put(watch, current, current.end, current.end, " [sic]")


def _put(watch: LanguageWatch, found: Found, start: int, end: int, words: str) -> None:
    view = watch.view(found.finding.field)
    assert view is not None  # it is changeable
    session = watch.session
    with session.together(record=view.document.id):
        session.splice_shown(view, start, end, words)


# letting it stand


def ignore(watch: LanguageWatch, found: Found, scope: "IgnoredScope", reason: str = "") -> None:
    """Let it stand here, or in the whole story."""
    session, current = watch.session, watch.find(found.key)
    if current is None:
        notices.info(tr(QT_TRANSLATE_NOOP("language", "The words have changed meanwhile; look again.")))
        return
    field, place = current.finding.field, None
    if not field.startswith(CAPTION):
        place = session.view(field, "original").span(current.start, current.end)
    at = now().isoformat(timespec="seconds")
    try:
        ignoring.ignore(session.story, current.finding, scope, place, by=session.me, reason=reason, at=at)
    except Problem as problem:
        notices.warning(str(problem))


def heed(window: "Window", watch: LanguageWatch, found: Found) -> None:
    """It may stand no longer."""
    if found.let_stand is None:
        return
    try:
        ignoring.heed(watch.session.story, found.let_stand.id)
    except Problem as problem:
        notices.info(str(problem))


def ask_reason(window: "Window", watch: LanguageWatch, found: Found) -> None:
    from deskeditor.gui.language.dialogs import LetStandDialog

    dialog = LetStandDialog(found, window)
    dialog.answered.connect(partial(_let_stand, window, watch, found))
    dialog.open()


def _let_stand(window: "Window", watch: LanguageWatch, found: Found, scope: str, reason: str) -> None:
    if scope == "always":
        add_to_house(window, watch, found, reason)
    else:
        ignore(watch, found, "story" if scope == "story" else "here", reason)


def add_to_house(window: "Window", watch: LanguageWatch, found: Found, note: str = "") -> None:
    """The house writes these words so, in every story of the language."""
    newsroom, finding = window.desk.newsroom, found.finding
    if newsroom is None:
        return
    rule = "" if finding.kind == "spelling" else finding.rule
    language = finding.language or str(watch.session.story.read("language"))
    add = partial(newsroom.add_house_word, finding.text, language, rule, note)
    window.desk.tasks.ask(add, partial(_added, window, finding.text))


def _added(window: "Window", words: str, _answer: object) -> None:
    notices.info(tr(QT_TRANSLATE_NOOP("language", "“{0}” is in the house list now.")).format(words))
    window.desk.facts_changed.emit()  # all open stories are read again


def ask_reporter(window: "Window", watch: LanguageWatch, found: Found) -> None:
    """A note on the words, which the reporter finds in the margin and in the bell."""
    from deskeditor.review import notes

    session, current = watch.session, watch.find(found.key)
    if current is None:
        notices.info(tr(QT_TRANSLATE_NOOP("language", "The words have changed meanwhile; look again.")))
        return
    field = current.finding.field
    passage = session.view(field, "original").span(current.start, current.end)
    ask = tr(QT_TRANSLATE_NOOP("language", "Was this said so? {0}")).format(worded(current.finding))
    written = notes.Written(ask, session.me, now().isoformat(timespec="seconds"))
    try:
        notes.write(session.story, written, about=field, passage=passage)
    except Problem as problem:
        notices.warning(str(problem))
        return
    ignore(watch, current, "here", tr(QT_TRANSLATE_NOOP("language", "The reporter was asked.")))


def go_to(window: "Window", watch: LanguageWatch, found: Found) -> None:
    """The words, selected, where they stand now."""
    from deskeditor.news.gate import Finding

    current = watch.find(found.key) or found
    field, record = current.finding.field, ""
    if field.startswith(CAPTION):
        use = next((use for use in watch.session.story.read("photos") if CAPTION + use.id == field), None)
        field, record = "caption", use.photo if use is not None else ""
    window.back_to_copy()
    window.go_to_finding(Finding("warning", "language", field, current.start, current.end, "", record))
