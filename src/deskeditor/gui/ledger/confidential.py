"""A source made confidential in the window, and what the dialog of a source says and does of the vault."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskeditor.gui import forms, notices
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.inspector.book import Book
from deskeditor.gui.ledger.idle import VaultKeeper, keeper_of
from deskeditor.gui.ledger.vault import when_open
from deskeditor.news.privacy import CONTACTS
from deskeditor.news.problems import Problem
from deskeditor.news.records import Source
from deskeditor.upkeep import confiding
from deskeditor.upkeep.confiding import Confided

if TYPE_CHECKING:
    from deskeditor.gui.ledger.sourceform import SourceDialog
    from deskeditor.gui.window import Window


def make_confidential(window: "Window", source_id: str = "") -> None:
    """Asks for the passphrase when that is needed, then which source and by what alias."""
    keeper = keeper_of(window.desk)
    when_open(keeper, window, lambda: ConfideDialog(keeper, source_id, window).open())


class ConfideDialog(QDialog):
    """Once it is done the same dialog says where the name still stands. It closes when the vault is locked."""

    def __init__(self, keeper: VaultKeeper, source_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._wanted = source_id
        self._under_way = False
        form = forms.fill(self, "confide")
        self.resize(form.root.size())
        self.source = form.find(QComboBox, "source")
        self.alias = form.find(QLineEdit, "alias")
        self.backups = form.find(QCheckBox, "backups")
        self.what = form.find(QPlainTextEdit, "what")
        self.go = form.find(QPushButton, "go")
        self.close_button = form.find(QPushButton, "close")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.go.clicked.connect(self._confide)
        self.alias.textChanged.connect(lambda: self._weigh())
        self.source.currentIndexChanged.connect(lambda: self._weigh())
        keeper.locked.connect(self._locked)
        self.what.setPlainText(
            self.tr(
                "Everything of the source but the alias goes into your vault, with the transcripts and recordings of"
                " them that are yours. The record that is in the clear now is destroyed: log, versions, search. Quotes"
                " stay, under the alias.\n\nWhat cannot be reached is told afterwards: other copies of the newsroom,"
                " files that left it, and the name where it stands in the words of stories and notes."
            )
        )
        self._weigh()
        keeper.desk.tasks.ask(self._sources, self._show, key=f"confide-{id(self)}")

    def _sources(self) -> list[tuple[str, str]]:
        newsroom = self._keeper.newsroom
        every: list[Source] = newsroom.records("source") if newsroom is not None else []
        open_ = [s for s in every if not s.confidential and not s.spiked]
        return sorted(((s.name or s.attribution or s.id, s.id) for s in open_), key=lambda one: by_alphabet(one[0]))

    def _show(self, sources: list[tuple[str, str]]) -> None:
        for name, id in sources:
            self.source.addItem(name, id)
        self.source.setCurrentIndex(max(self.source.findData(self._wanted), 0) if sources else -1)
        self.alias.setFocus()
        self._weigh()

    def _weigh(self) -> None:
        self.go.setEnabled(bool(self.alias.text().strip()) and self.source.currentData() is not None)

    def _confide(self) -> None:
        newsroom = self._keeper.newsroom
        if newsroom is None:
            return
        source, alias = str(self.source.currentData()), self.alias.text().strip()
        backups = self.backups.isChecked()
        self._under_way = True
        for widget in (self.source, self.alias, self.backups, self.go, self.close_button):
            widget.setEnabled(False)
        self._keeper.desk.tasks.ask(
            lambda: confiding.confide(newsroom, source, alias, in_backups=backups), self._done, self._failed
        )

    def _done(self, done: Confided) -> None:
        self.source.clear()
        self._end("\n\n".join(confiding.sentences(done)))

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            self._keeper.desk.tasks.fault.emit(problem)
        self._end(str(problem) if isinstance(problem, Problem) else "")
        for widget in (self.source, self.alias, self.backups, self.go):
            widget.setEnabled(True)

    def _end(self, said: str) -> None:
        self._under_way = False
        self.what.setPlainText(said)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setEnabled(True)
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        if not self._keeper.is_open:
            self._locked()

    def _locked(self) -> None:
        if not self._under_way:
            self.what.clear()
            super().reject()

    def reject(self) -> None:
        if not self._under_way:
            super().reject()


class Private(QObject):
    """What the dialog of a source says and does of the vault.

    A new source can be made confidential in it. It asks for the passphrase where something of the source is sealed, and
    closes when the vault is locked while it shows that.
    """

    def __init__(self, dialog: "SourceDialog", layout: QVBoxLayout) -> None:
        """The widgets come above the last two of the layout: what is missing, and the buttons."""
        super().__init__(dialog)
        self._dialog = dialog
        self._keeper = _keeper_near(dialog)
        self._has_vault = self._shows_sealed = False
        body = QWidget(dialog)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        self.confidential = QCheckBox(self.tr("Confidential: everybody else sees the alias only"), body)
        self.confidential.setObjectName("confidential")
        self.said = QLabel(body)
        self.said.setObjectName("privacy")
        self.said.setWordWrap(True)
        self.said.setProperty("hint", True)
        self.unlock = QPushButton(self.tr("Unlock Vault…"), body)
        self.unlock.setObjectName("unlock")
        self.unlock.setAutoDefault(False)
        for widget in (self.confidential, self.said, self.unlock):
            rows.addWidget(widget)
            widget.hide()
        layout.insertWidget(max(layout.count() - 2, 0), body)
        self.confidential.toggled.connect(dialog.set_confidential)
        self.unlock.clicked.connect(self._unlock)
        if self._keeper is not None:
            self._keeper.opened.connect(self._opened)
            self._keeper.locking.connect(self._keep)
            self._keeper.locked.connect(self._locked)
        self._ask()

    def _ask(self) -> None:
        keeper, source = self._keeper, self._dialog.source_id
        if keeper is None or keeper.newsroom is None:
            return
        vault = keeper.newsroom.vault
        keeper.desk.tasks.ask(
            lambda: (
                vault.is_set(),
                vault.is_open,
                not source or vault.is_readable(source),
                bool(source) and vault.is_sealed(source),
            ),
            self._show,
            key=f"private-{id(self)}",
        )

    def _show(self, found: tuple[bool, bool, bool, bool]) -> None:
        has_vault, is_open, is_readable, is_sealed = found
        self._has_vault = has_vault
        self._shows_sealed = is_sealed and is_readable and is_open
        self.confidential.setVisible(self._dialog.is_new and has_vault)
        self.unlock.setVisible(has_vault and not is_open)
        if not is_readable:
            said = self.tr("What is sealed can be seen and changed by its owner, with the vault unlocked.")
        elif has_vault:
            said = self.tr("New contacts are private until you share them (Quotes ▸ Vault).")
        else:
            said = self.tr(
                "All of this is shared with the newsroom. With a vault (Quotes ▸ Vault) contacts are private."
            )
        self.said.setText(said)
        self.said.show()

    def _unlock(self) -> None:
        if self._keeper is not None:
            when_open(self._keeper, self._dialog, self._ask)

    def _opened(self) -> None:
        self._ask()
        self._dialog.ask_again()

    def missing(self, written: Mapping[str, Any]) -> str:
        """A sentence when what was written belongs into a vault that is locked; nothing when it can be saved."""
        is_open = self._keeper is not None and self._keeper.is_open
        contacts = any(written.get(name) for name in CONTACTS if name not in self._dialog.shared)
        if is_open or not (written.get("confidential") or (contacts and self._has_vault)):
            return ""
        return self.tr("Your vault is locked; unlock it to keep what is private.")

    def _keep(self) -> None:
        """The vault is about to be locked, and the dialog to close: what was written goes into the vault now."""
        keeper, written = self._keeper, self._dialog.values()
        if keeper is None or keeper.newsroom is None or not written or not self._goes:
            return
        newsroom = keeper.newsroom
        if self._dialog.missing() is not None:
            notices.warning(self.tr("The vault was locked, and a source that was not complete yet was not saved."))
            return
        try:
            Book(lambda: newsroom).save_source(self._dialog.source_id, written)
        except Problem as problem:
            notices.error(str(problem))

    @property
    def _goes(self) -> bool:
        """Whether the dialog shows something that is seen with the key only."""
        return self._shows_sealed or self.confidential.isChecked()

    def _locked(self) -> None:
        """What it may show is nobody's business any more."""
        if self._goes:
            self._dialog.reject()
        else:
            self._ask()


def _keeper_near(widget: QWidget) -> VaultKeeper | None:
    """That of the window in which the dialog opens."""
    at: QObject | None = widget
    while at is not None:
        if (desk := getattr(at, "desk", None)) is not None:
            return keeper_of(desk)
        at = at.parent()
    return None
