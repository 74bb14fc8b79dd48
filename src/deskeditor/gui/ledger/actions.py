"""The actions on quotations, sources and recordings; `gui.actions` makes the Quotes menu of them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import SEPARATOR, Action, later

VAULT: tuple[Action, ...] = (
    Action(
        "vault.confidential",
        QT_TRANSLATE_NOOP("actions", "Make a Source Con&fidential…"),
        later("ledger.confidential", "make_confidential"),
        QT_TRANSLATE_NOOP("actions", "All but an alias goes into your vault, and out of everything else"),
        "",
        None,
        "newsroom",
    ),
    Action(
        "vault.show",
        QT_TRANSLATE_NOOP("actions", "&Vault…"),
        later("ledger.vault", "show_vault"),
        QT_TRANSLATE_NOOP("actions", "What only you can read: make the vault, look into it, change its passphrase"),
        "",
        None,
        "newsroom",
    ),
    Action(
        "vault.lock",
        QT_TRANSLATE_NOOP("actions", "Lock or &Unlock Vault"),
        later("ledger.vault", "lock_or_unlock"),
        QT_TRANSLATE_NOOP("actions", "Lock the vault at once, or ask for its passphrase"),
        "",
        "Ctrl+Alt+L",
        "newsroom",
    ),
)
RECORDINGS: tuple[Action, ...] = (
    Action(
        "quotes.transcripts",
        QT_TRANSLATE_NOOP("actions", "&Transcripts and Recordings…"),
        later("ledger.recording", "show_transcripts"),
        QT_TRANSLATE_NOOP("actions", "Listen, read and type along, and make quotes of what was said for this story"),
        "words",
        "Ctrl+Alt+T",
        "newsroom",
    ),
    Action(
        "quotes.all_transcripts",
        QT_TRANSLATE_NOOP("actions", "A&ll Transcripts…"),
        later("ledger.recording", "show_all_transcripts"),
        QT_TRANSLATE_NOOP("actions", "Those of every story, and those of none"),
        "words",
        None,
        "newsroom",
    ),
)
QUOTES: tuple[Action, ...] = (
    *RECORDINGS,
    *VAULT,
    Action(
        "quotes.in_copy",
        QT_TRANSLATE_NOOP("actions", "Quotations in the &Copy"),
        later("quotecheck.actions", "show_in_copy"),
        QT_TRANSLATE_NOOP("actions", "Every quotation in the copy, by speaker, and whether those were the words"),
        "quote",
        None,
        "story",
    ),
    Action(
        "quotes.next",
        QT_TRANSLATE_NOOP("actions", "&Next Quotation to Look At"),
        later("quotecheck.actions", "next_faulty"),
        QT_TRANSLATE_NOOP("actions", "Go to the next one that was said otherwise, by somebody else, or not for use"),
        "down",
        "F4",
        "story",
    ),
    Action(
        "quotes.previous",
        QT_TRANSLATE_NOOP("actions", "&Previous Quotation to Look At"),
        later("quotecheck.actions", "previous_faulty"),
        QT_TRANSLATE_NOOP("actions", "Go to the one before"),
        "up",
        "Shift+F4",
        "story",
    ),
    Action(
        "quotes.what",
        QT_TRANSLATE_NOOP("actions", "&What About This Quotation?"),
        later("quotecheck.actions", "what_about_it"),
        QT_TRANSLATE_NOOP("actions", "What was recorded for the quotation at the caret, and what can be done about it"),
        "help",
        "Ctrl+.",
        "story",
    ),
)
QUOTES_MENU: tuple[str, ...] = (
    "pane.quotes",
    "quotes.in_copy",
    SEPARATOR,
    "quotes.next",
    "quotes.previous",
    "quotes.what",
    SEPARATOR,
    "quotes.transcripts",
    "quotes.all_transcripts",
    SEPARATOR,
    "vault.confidential",
    "vault.show",
    "vault.lock",
)
