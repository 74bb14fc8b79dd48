"""A reader's comment in words: its state, why somebody should look at it, what is known of it."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.checks.comments import Flag
from deskeditor.gui.contributions.shown import Row, Which
from deskeditor.gui.history.times import moment_words
from deskeditor.news.deliveries import Contribution, ContributionState

tr = partial(QCoreApplication.translate, "comments")
LONGEST = 200
"""Characters of a comment in the list."""
STATES: dict[ContributionState, str] = {
    "held": QT_TRANSLATE_NOOP("comments", "Held"),
    "approved": QT_TRANSLATE_NOOP("comments", "Approved"),
    "rejected": QT_TRANSLATE_NOOP("comments", "Rejected"),
    "trash": QT_TRANSLATE_NOOP("comments", "In the trash"),
    "gone": QT_TRANSLATE_NOOP("comments", "Deleted there"),
}
WHICH: dict[Which, str] = {
    "held": QT_TRANSLATE_NOOP("comments", "Held"),
    "approved": QT_TRANSLATE_NOOP("comments", "Approved"),
    "rejected": QT_TRANSLATE_NOOP("comments", "Rejected"),
    "trash": QT_TRANSLATE_NOOP("comments", "Trash and deleted"),
    "all": QT_TRANSLATE_NOOP("comments", "All"),
}
EMPTY: dict[Which, str] = {
    "held": QT_TRANSLATE_NOOP("comments", "No comment is held."),
    "approved": QT_TRANSLATE_NOOP("comments", "No comment is approved."),
    "rejected": QT_TRANSLATE_NOOP("comments", "No comment is rejected."),
    "trash": QT_TRANSLATE_NOOP("comments", "No comment is in the trash."),
    "all": QT_TRANSLATE_NOOP("comments", "There are no comments."),
}
FLAGS: dict[Flag, tuple[str, str]] = {
    "threat": (QT_TRANSLATE_NOOP("comments", "threat"), QT_TRANSLATE_NOOP("comments", "It may threaten somebody.")),
    "obscene": (
        QT_TRANSLATE_NOOP("comments", "obscene"),
        QT_TRANSLATE_NOOP("comments", "It has obscene or hateful words."),
    ),
    "contact": (
        QT_TRANSLATE_NOOP("comments", "contact"),
        QT_TRANSLATE_NOOP("comments", "It gives away an e-mail address or a telephone number."),
    ),
    "links": (QT_TRANSLATE_NOOP("comments", "links"), QT_TRANSLATE_NOOP("comments", "It leads to other sites.")),
    "shouting": (
        QT_TRANSLATE_NOOP("comments", "capitals"),
        QT_TRANSLATE_NOOP("comments", "It is written in capitals."),
    ),
}
"""In one word, and as a sentence; the gravest first."""


def state_words(said: Contribution) -> str:
    return tr(STATES[said.state])


def flag_words(said: Contribution) -> str:
    return ", ".join(tr(FLAGS[flag][0]) for flag in FLAGS if flag in said.flags)


def flag_sentences(said: Contribution) -> str:
    return " ".join(tr(FLAGS[flag][1]) for flag in FLAGS if flag in said.flags)


def reader(said: Contribution) -> str:
    return " ".join(said.name.split()) or tr("no name")


def one_line(words: str) -> str:
    line = " ".join(words[: 2 * LONGEST].split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"


def title_of(row: Row) -> str:
    """`Jo to Kim, below “Storm”`."""
    said = tr("{name}, answering {other}").format(name=reader(row.said), other=row.answers) if row.answers else ""
    return tr("{name}, below “{story}”").format(name=said or reader(row.said), story=row.story)


def about(row: Row, by: str) -> str:
    """Where and when it was written, by whom, and what was decided. `by`: name of who decided."""
    said = row.said
    parts = [state_words(said), tr("on {site}").format(site=row.site) if row.site else ""]
    parts += [moment_words(said.received), said.email]
    if said.decided_at:
        decided = tr("decided by {name}, {when}") if by else tr("decided {when}")
        parts.append(decided.format(name=by, when=moment_words(said.decided_at)))
    if said.used:
        parts.append(tr("used as a quote or a tip"))
    return " · ".join(filter(None, parts))
