"""Why a version was kept, and what is different in it, in a few words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from deskeditor.gui.dates import in_figures
from deskeditor.gui.history.fields import NAMES, field_name
from deskeditor.gui.history.times import moment_words
from deskeditor.gui.reading import apart
from deskeditor.news.problems import BadInput
from deskeditor.news.snapshot import QUOTES
from deskeditor.news.times import parse
from deskeditor.newsroom import Version

tr = partial(QCoreApplication.translate, "history")
FIELDS_NAMED = 4


def reason(version: Version) -> str:
    """Filed; Kept as “after legal”; Before the day's work ..."""
    name = version.name
    match version.cause:
        case "day":
            return tr("Before the day’s work")
        case "work":
            return tr("While working")
        case "filed":
            return name or tr("Filed")
        case "published":
            return name or tr("Published")
        case "named":
            return tr("Kept as “{0}”").format(apart(name)) if name else tr("Kept")
        case "import":
            return tr("Before an import")
        case "export" if name == "story":
            return tr("Sent to a desk")
        case "export":
            return tr("Exported as {0}").format(name) if name else tr("Exported")
        case "restore":
            return (
                tr("Before going back to {0}").format(moment_words(name))
                if _is_moment(name)
                else tr("Before a restore")
            )
        case "merge":
            return tr("Before a merge")
        case "read":
            return tr("As somebody read it")
    return name or str(version.cause)


def _is_moment(name: str) -> bool:
    try:
        parse(name)
    except BadInput:
        return False
    return True


def words_changed(added: int, removed: int) -> str:
    """`+12 −3`; empty when none came in or went out."""
    return " ".join([f"+{in_figures(added)}"] * bool(added) + [f"−{in_figures(removed)}"] * bool(removed))


def fields_changed(names: Sequence[str]) -> str:
    """The fields that differ, the first few by name."""
    known = list(dict.fromkeys(label_name(name) for name in names))
    more = len(known) - FIELDS_NAMED
    if more > 0:
        return tr("{0} and {1} more").format(", ".join(known[:FIELDS_NAMED]), more)
    return ", ".join(known)


def label_name(name: str) -> str:
    """A name of `news.snapshot.differing` for a person."""
    if name == QUOTES:
        return tr("Quotes")
    if name.startswith("photo_"):
        return tr("Photo: {0}").format(field_name("photo", name.removeprefix("photo_")).lower())
    return field_name("story" if name in NAMES["story"] else "photo", name)
