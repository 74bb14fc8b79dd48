"""What the check of captions says, in the language of the windows."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.frames import Frames

SENTENCES = (
    QT_TRANSLATE_NOOP("captioncheck", "The rights ended on {0}; take another photo, or ask for more time."),
    QT_TRANSLATE_NOOP("captioncheck", "The photo may not be published before {0}."),
    QT_TRANSLATE_NOOP("captioncheck", "Mind the terms of use: “{0}”."),
    QT_TRANSLATE_NOOP("captioncheck", "Mind the instructions: “{0}”."),
    QT_TRANSLATE_NOOP("captioncheck", "There is no caption; say who, what, where and when."),
    QT_TRANSLATE_NOOP("captioncheck", "The caption has {0} characters; readers leave it after {1}."),
    QT_TRANSLATE_NOOP("captioncheck", "There is no alternative text; describe the photo, or mark it as decorative."),
    QT_TRANSLATE_NOOP("captioncheck", "The alternative text is the caption once more; say what is to be seen."),
    QT_TRANSLATE_NOOP(
        "captioncheck",
        "The alternative text has {0} characters, more than {1}; put the rest into the extended description.",
    ),
    QT_TRANSLATE_NOOP("captioncheck", "There is no credit line; say who is to be named."),
    QT_TRANSLATE_NOOP("captioncheck", "The caption differs from that of the photo, and nobody said why."),
    QT_TRANSLATE_NOOP("captioncheck", "The photo's own caption was changed after this one was written; read both."),
    QT_TRANSLATE_NOOP("captioncheck", "“{0}” is written “{1}” among the people shown; one of them is wrong."),
    QT_TRANSLATE_NOOP("captioncheck", "“{0}” is written “{1}” in the copy; one of them is wrong."),
    QT_TRANSLATE_NOOP("captioncheck", "“{0}” is written “{1}” in the newsroom; one of them is wrong."),
    QT_TRANSLATE_NOOP("captioncheck", "“{0}”, who is shown, is written “{1}” in the copy; one of them is wrong."),
    QT_TRANSLATE_NOOP("captioncheck", "“{0}”, who is shown, is written “{1}” in the newsroom; one of them is wrong."),
    QT_TRANSLATE_NOOP("captioncheck", "{0} is in the photo and not in the caption."),
    QT_TRANSLATE_NOOP("captioncheck", "From left to right it is {0}; the caption has another order."),
    QT_TRANSLATE_NOOP("captioncheck", "The caption names {0}; say who is who (“from left”)."),
    QT_TRANSLATE_NOOP("captioncheck", "The caption says little; tell what happens in the photo."),
    QT_TRANSLATE_NOOP("captioncheck", "The caption does not say where; {0} is recorded."),
    QT_TRANSLATE_NOOP("captioncheck", "The caption does not say where, and no place is recorded."),
    QT_TRANSLATE_NOOP("captioncheck", "The caption does not say when; it was taken on {0}."),
    QT_TRANSLATE_NOOP("captioncheck", "The caption does not say when."),
    QT_TRANSLATE_NOOP("captioncheck", "The photo is only {0} pixels wide: it will look soft."),
)
CAPTIONS = Frames("captioncheck", SENTENCES)
