"""What the menus call of the workflow; `gui.menus` puts these into the menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.gui import notices
from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

WORKFLOW: tuple[Action, ...] = (
    Action(
        "story.template",
        QT_TRANSLATE_NOOP("actions", "New Stor&y from Template…"),
        later("workflow.actions", "new_from_template"),
        QT_TRANSLATE_NOOP("actions", "Begin a story with the words, length and details of its kind"),
        "new",
        "Ctrl+Alt+N",
        "newsroom",
    ),
    Action(
        "story.keep_template",
        QT_TRANSLATE_NOOP("actions", "Save as Te&mplate…"),
        later("workflow.actions", "keep_template"),
        QT_TRANSLATE_NOOP("actions", "Let new stories begin with the words and details of this one"),
        "",
        None,
        "story",
    ),
    Action(
        "story.writethru",
        QT_TRANSLATE_NOOP("actions", "Writethru…"),
        later("workflow.actions", "writethru"),
        QT_TRANSLATE_NOOP("actions", "Put a new lead over the old copy"),
        "",
        "Ctrl+Alt+W",
        "story",
    ),
    Action(
        "story.steps",
        QT_TRANSLATE_NOOP("actions", "Ne&xt Step…"),
        lambda w: w.steps.show_menu(),
        QT_TRANSLATE_NOOP("actions", "List what can be done with this story now: file it, send it back, mark it ready"),
        "check",
        "Ctrl+Return",
        "chosen",
    ),
    Action(
        "story.take_back",
        QT_TRANSLATE_NOOP("actions", "Take Back M&y Last Step"),
        lambda w: w.steps.take_back(w.chosen),
        QT_TRANSLATE_NOOP("actions", "Put the story back where it was before what you did last, while nobody went on"),
        "undo",
        None,
        "chosen",
    ),
    Action(
        "story.checks",
        QT_TRANSLATE_NOOP("actions", "Checks…"),
        later("workflow.actions", "show_checks"),
        QT_TRANSLATE_NOOP("actions", "Legal, photo, facts, standards: what is needed, what was done by whom"),
        "check",
        "Ctrl+Alt+K",
        "story",
    ),
    Action(
        "newsroom.whoami",
        QT_TRANSLATE_NOOP("actions", "Who &Writes Here…"),
        later("workflow.actions", "who_am_i"),
        QT_TRANSLATE_NOOP("actions", "Say who you are: every change is kept under a name"),
        "person",
        None,
        "newsroom",
    ),
    Action(
        "newsroom.today",
        QT_TRANSLATE_NOOP("actions", "My Desk, &Today"),
        lambda w: w.show_today(),
        QT_TRANSLATE_NOOP("actions", "The stories of your section and your own that are due or were changed today"),
        "queue",
        "Ctrl+Alt+Y",
        "newsroom",
    ),
)
WORKFLOW_MENU: tuple[str, ...] = ("story.steps", "story.take_back", "story.checks")
NEW_MENU: tuple[str, ...] = ("story.new", "story.template")
LEAD_MENU: tuple[str, ...] = ("story.writethru", "story.keep_template")


def new_from_template(window: "Window") -> None:
    from deskeditor.gui.workflow.templates import TemplatesDialog

    if window.desk.newsroom is not None:
        dialog = TemplatesDialog(window.desk, window)
        dialog.begun.connect(window.open_story)
        dialog.open()


def keep_template(window: "Window") -> None:
    from deskeditor.gui.workflow.templates import KeepTemplateDialog

    if (session := window.desk.session(window.front)) is not None:
        dialog = KeepTemplateDialog(window.desk, session.value(), window)
        dialog.kept.connect(_template_kept)
        dialog.open()


def _template_kept(name: str) -> None:
    said = QCoreApplication.translate("workflow", "New stories can begin with the template “{name}”.")
    notices.info(said.format(name=name))


def writethru(window: "Window") -> None:
    from deskeditor.gui.workflow.writethru import WritethruDialog

    if (session := window.desk.session(window.front)) is not None:
        dialog = WritethruDialog(window.desk, session, window)
        dialog.put.connect(lambda story_id: window.open_story(story_id, body=True))
        dialog.open()


def show_checks(window: "Window") -> None:
    from deskeditor.gui.workflow.checks import ChecksDialog

    if (session := window.desk.session(window.front)) is not None:
        ChecksDialog(window.desk, session, window).show()


def who_am_i(window: "Window") -> None:
    from deskeditor.gui.workflow.whoami import WhoAmIDialog

    if window.desk.newsroom is not None:
        WhoAmIDialog(window.desk, window).open()


def ask_who(window: "Window") -> None:
    """Nobody said who writes here: it can be said now, or one goes on without a name."""
    said = QCoreApplication.translate("workflow", "Nobody said who writes here; changes are kept without a name.")
    offer = QCoreApplication.translate("workflow", "Say Who…")
    notices.warning(said, offer=(offer, lambda: who_am_i(window)))


def tell_who(window: "Window") -> None:
    """A newsroom of several people comes up under the name of who wrote in it last: that may be a colleague."""
    facts = window.desk.facts
    if facts.workflow.solo or facts.profile == "small":
        return
    said = QCoreApplication.translate("workflow", "You write here as {name}.").format(name=facts.my_name)
    offer = QCoreApplication.translate("workflow", "Somebody Else…")
    notices.info(said, offer=(offer, lambda: who_am_i(window)))
