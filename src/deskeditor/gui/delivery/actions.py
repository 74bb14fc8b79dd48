"""What the menus call to send stories; `gui.menus` puts these into the menus."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from deskeditor.gui import notices
from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.window import Window
    from deskeditor.news.deliveries import Delivery

SENDING: tuple[Action, ...] = (
    Action(
        "file.send",
        QT_TRANSLATE_NOOP("actions", "&Send to Destination…"),
        later("delivery.actions", "send"),
        QT_TRANSLATE_NOOP("actions", "Show what the destination would get of the story, and send it"),
        "export",
        "Ctrl+Shift+E",
        "chosen",
    ),
    Action(
        "story.flash",
        QT_TRANSLATE_NOOP("actions", "&Flash…"),
        later("delivery.actions", "flash"),
        QT_TRANSLATE_NOOP("actions", "Send a headline at once; the rest follows"),
        "export",
        "Ctrl+Alt+F",
        "newsroom",
    ),
    Action(
        "file.deliveries",
        QT_TRANSLATE_NOOP("actions", "Deli&veries…"),
        later("delivery.actions", "show_deliveries"),
        QT_TRANSLATE_NOOP("actions", "What is on its way, what arrived, and what needs you"),
        "export",
        "Ctrl+Alt+D",
        "newsroom",
    ),
)


def send(window: "Window") -> None:
    """The chosen story, to the first destination."""
    send_to(window)


def send_to(window: "Window", destination_id: str = "", _checked: bool = False) -> None:
    open_send(window, window.chosen, destination_id)


def open_send(
    window: "Window", story_id: str, destination_id: str = "", reason: str = "", beside: QWidget | None = None
) -> None:
    from deskeditor.gui.delivery.send import SendDialog

    if window.desk.newsroom is None or not story_id or window.courier is None or not _has_destination(window):
        return
    dialog = SendDialog(window.desk, window.courier, window.theme, story_id, destination_id, reason, beside or window)
    dialog.spot_wanted.connect(window.go_to_finding)
    dialog.deliveries_wanted.connect(partial(show_deliveries, window))
    dialog.show()


def flash(window: "Window") -> None:
    from deskeditor.gui.delivery.flash import FlashDialog

    if window.desk.newsroom is None or window.courier is None or not _has_destination(window):
        return
    dialog = FlashDialog(window.desk, window.courier, window)
    dialog.sent.connect(window.open_story)
    dialog.held.connect(partial(_held, window))
    dialog.open()


def _held(window: "Window", story: str, destination: str, why: str) -> None:
    from deskeditor.gui.delivery.flash import REASON

    notices.warning(why)
    window.open_story(story)
    open_send(window, story, destination, REASON)


def show_deliveries(window: "Window") -> None:
    """The list; the one that is open already, if there is one."""
    from deskeditor.gui.delivery.deliveries import DeliveriesDialog

    if window.desk.newsroom is None or window.courier is None:
        return
    dialog = next((one for one in window.findChildren(DeliveriesDialog) if one.isVisible()), None)
    if dialog is None:
        dialog = DeliveriesDialog(window.desk, window.courier, window.theme, window)
        dialog.story_wanted.connect(window.open_story)
        dialog.conflict_wanted.connect(partial(show_conflict, window, dialog))
        dialog.send_wanted.connect(partial(open_send, window, beside=dialog))
        dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def show_conflict(window: "Window", beside: QWidget, delivery: "Delivery") -> None:
    from deskeditor.gui.delivery.conflict import ConflictDialog

    if window.courier is not None:
        ConflictDialog(window.desk, window.courier, window.theme, delivery, beside).show()


def _has_destination(window: "Window") -> bool:
    """Without one, the window where one is added is opened instead."""
    if window.desk.facts.destinations:
        return True
    notices.info(QCoreApplication.translate("delivery", "There is no destination yet; add the site of your newsroom."))
    later("destinations.window", "show_destinations")(window)
    return False
