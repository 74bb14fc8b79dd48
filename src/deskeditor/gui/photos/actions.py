"""The actions on photos; `gui.menus` puts them into the View menu."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

PHOTOS: tuple[Action, ...] = (
    Action(
        "photos.desk",
        QT_TRANSLATE_NOOP("actions", "Photo Des&k…"),
        later("photos.photodesk", "show_desk"),
        QT_TRANSLATE_NOOP("actions", "The photos of this story: contact sheet, cuts, captions, where they are used"),
        "photo",
        "Ctrl+Alt+P",
        "story",
    ),
    Action(
        "photos.all",
        QT_TRANSLATE_NOOP("actions", "Al&l Photos…"),
        later("photos.photodesk", "show_all"),
        QT_TRANSLATE_NOOP("actions", "Every photo of the newsroom on the photo desk"),
        "photo",
        None,
        "newsroom",
    ),
)
PHOTOS_MENU: tuple[str, ...] = ("photos.desk", "photos.all")
