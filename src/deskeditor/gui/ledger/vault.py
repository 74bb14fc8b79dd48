"""The vault in the window: made, opened, looked into, given another passphrase, locked and given up."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from deskeditor.gui import forms, notices, questions
from deskeditor.gui.ledger.idle import VaultKeeper, keeper_of
from deskeditor.news.problems import Problem
from deskeditor.news.records import Source, Transcript
from deskeditor.upkeep import confiding

if TYPE_CHECKING:
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom

OPEN_PX = 420
"""Height of the dialog while it lists what is in the vault."""
Mode = Literal["none", "locked", "open", "changing"]


def show_vault(window: "Window") -> "VaultDialog | None":
    keeper = keeper_of(window.desk)
    if keeper.newsroom is None:
        return None
    dialog = VaultDialog(keeper, window)
    dialog.open()
    return dialog


def lock_or_unlock(window: "Window") -> None:
    """Locks the vault at once, or asks for the passphrase."""
    keeper = keeper_of(window.desk)
    if keeper.is_open:
        keeper.lock()
        notices.info(window.tr("Your vault was locked."))
    else:
        when_open(keeper, window, lambda: notices.info(window.tr("Your vault is open.")))


def when_open(keeper: VaultKeeper, parent: QWidget, then: Callable[[], None]) -> None:
    """Call `then` with the vault open: at once, or after the passphrase was asked for; never when it was not said."""
    if keeper.is_open:
        then()
    elif keeper.newsroom is not None:
        VaultDialog(keeper, parent, then).open()


class VaultDialog(QDialog):
    """Opened to unlock (`then` is given) it goes when that is done. Locking blanks it."""

    def __init__(
        self, keeper: VaultKeeper, parent: QWidget | None = None, then: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keeper = keeper
        self._then = then
        self._mode: Mode = "locked"
        form = forms.fill(self, "vault")
        self.resize(form.root.size())
        self.state = form.find(QLabel, "state")
        self._hint = form.find(QLabel, "hint")
        self._entry = form.find(QWidget, "entry")
        self.old, self.new, self.again = (form.find(QLineEdit, name) for name in ("old", "new", "again"))
        self._labels = [form.find(QLabel, name) for name in ("oldLabel", "newLabel", "againLabel")]
        self.trouble = form.find(QLabel, "trouble")
        self.trouble.setProperty("trouble", True)
        self.contents = form.find(QTreeWidget, "contents")
        self.go = form.find(QPushButton, "go")
        self.close_button = form.find(QPushButton, "close")
        self.change = form.find(QPushButton, "change")
        self.share = form.find(QPushButton, "share")
        self.give_up = form.find(QPushButton, "giveUp")
        for button in (self.change, self.share, self.give_up, self.close_button):
            button.setAutoDefault(False)
        self.go.clicked.connect(self._do)
        self.close_button.clicked.connect(self.reject)
        self.change.clicked.connect(lambda: self._show("changing"))
        self.share.clicked.connect(self._share_chosen)
        self.give_up.clicked.connect(self._give_up)
        self.contents.itemSelectionChanged.connect(self._chosen)
        keeper.locked.connect(self._locked)
        self._ask(self._mode_now, self._show)

    # what it shows

    def _mode_now(self) -> Mode:
        newsroom = self._newsroom()
        if newsroom.vault.is_open:
            return "open"
        return "locked" if newsroom.vault.is_set() else "none"

    def _show(self, mode: Mode) -> None:
        self._mode = mode
        for line in (self.old, self.new, self.again):
            line.clear()
        self.trouble.hide()
        self.contents.clear()
        self._entry.setVisible(mode != "open")
        shown = {"none": (False, True, True), "locked": (True, False, False), "changing": (True, True, True)}
        for line, label, there in zip(
            (self.old, self.new, self.again), self._labels, shown.get(mode, (False,) * 3), strict=True
        ):
            line.setVisible(there)
            label.setVisible(there)
        self.contents.setVisible(mode == "open")
        self.change.setVisible(mode == "open")
        self.share.setVisible(mode == "open")
        self.give_up.setVisible(mode in ("locked", "open") and self._then is None)
        self._say(mode)
        self._chosen()
        self.resize(self.width(), OPEN_PX if mode == "open" else self.minimumSizeHint().height())
        (self.contents if mode == "open" else self.new if mode == "none" else self.old).setFocus()
        if mode == "open":
            self._ask(lambda: self._newsroom().vault.contents(), self._fill)

    def _say(self, mode: Mode) -> None:
        words = {
            "none": (
                self.tr("You have no vault in this newsroom yet."),
                self.tr(
                    "A vault keeps confidential sources, contacts, transcripts and recordings to yourself until you"
                    " share them. Without one, all that you write down is shared. A passphrase that is lost cannot be"
                    " found again, by anybody."
                ),
                self.tr("Make Vault"),
            ),
            "locked": (
                self.tr("Your vault is locked."),
                self.tr("Sources show their alias only, and private transcripts are closed."),
                self.tr("Unlock"),
            ),
            "open": (
                self.tr("Your vault is open."),
                self.tr("Only you can read this. It is locked again when you leave the computer alone."),
                self.tr("Lock"),
            ),
            "changing": (
                self.tr("Change the passphrase."),
                self.tr("Backups made until now, and other copies of the newsroom, still open with the old one."),
                self.tr("Change"),
            ),
        }
        state, hint, go = words[mode]
        self.state.setText(state)
        self._hint.setText(hint)
        self.go.setText(go)

    def _fill(self, found: list[Source | Transcript]) -> None:
        if not self.contents.isVisible() or not self._keeper.is_open:
            return
        for record in found:
            item = QTreeWidgetItem(self.contents, list(self._line(record)))
            item.setData(0, Qt.ItemDataRole.UserRole, record.id)
            item.setData(1, Qt.ItemDataRole.UserRole, not (isinstance(record, Source) and record.confidential))
        for column in range(2):
            self.contents.resizeColumnToContents(column)
        if not found:
            self._hint.setText(self.tr("There is nothing in it yet."))
        self._chosen()

    def _line(self, record: Source | Transcript) -> tuple[str, str, str]:
        if isinstance(record, Transcript):
            return self.tr("Private transcript"), "", record.title or record.file_name
        what = self.tr("Confidential source") if record.confidential else self.tr("Private contacts")
        return what, record.alias, record.name

    def _chosen(self) -> None:
        chosen = self.contents.selectedItems()
        self.share.setEnabled(any(bool(item.data(1, Qt.ItemDataRole.UserRole)) for item in chosen))

    def _locked(self) -> None:
        """Nothing of it stays on the screen."""
        if self._mode in ("open", "changing"):
            self._show("locked")

    # what it does

    def _do(self) -> None:
        newsroom = self._newsroom()
        old, new = self.old.text(), self.new.text()
        if self._mode == "open":
            self._keeper.lock()
        elif self._mode != "locked" and new != self.again.text():
            self._tell(self.tr("The two are not the same; type the new passphrase again."))
        elif self._mode == "none":
            self._work(lambda: newsroom.vault.make(new), self._opened)
        elif self._mode == "locked":
            self._work(lambda: newsroom.vault.open(old), self._opened)
        else:
            self._work(lambda: _changed(newsroom, old, new), self._changed)

    def _opened(self, _: object) -> None:
        self._busy(False)
        if self._then is not None:
            then, self._then = self._then, None
            self.accept()
            then()
        else:
            self._show("open")

    def _changed(self, said: str) -> None:
        self._busy(False)
        self._show("open")
        self._hint.setText(said or self.tr("The passphrase is changed."))

    def _share_chosen(self) -> None:
        chosen, newsroom = self.contents.selectedItems(), self._newsroom()
        if not chosen:
            return
        id, question = str(chosen[0].data(0, Qt.ItemDataRole.UserRole)), self.tr("Share this with the newsroom?")
        explanation = self.tr("Everybody here can read it then, and it goes into backups in the clear.")
        if questions.sure(self, question, explanation, self.tr("Share")):
            self._work(lambda: newsroom.vault.share(id), lambda _: self._opened(None))

    def _give_up(self) -> None:
        newsroom = self._newsroom()
        question = self.tr("Give up the vault?")
        explanation = self.tr(
            "All that is sealed in it is destroyed: names behind aliases, private contacts, transcripts and"
            " recordings. Aliases and quotes stay. This cannot be undone."
        )
        if questions.sure(self, question, explanation, self.tr("Give Up")):
            self._work(lambda: confiding.give_up(newsroom), lambda _: self._given_up())

    def _given_up(self) -> None:
        self._busy(False)
        self._show("none")

    def _work(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._busy(True)
        self.trouble.hide()
        self._keeper.desk.tasks.ask(work, then, self._failed)

    def _busy(self, busy: bool) -> None:
        # The fields stay as they are: a key that was pressed in one is let go in it.
        for button in (self.go, self.change, self.share, self.give_up):
            button.setEnabled(not busy)

    def _failed(self, problem: Exception) -> None:
        self._busy(False)
        if not isinstance(problem, Problem):
            self._keeper.desk.tasks.fault.emit(problem)
            return
        self.old.selectAll()
        self.old.setFocus()
        self._tell(str(problem))

    def _tell(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()

    def _ask(self, question: Callable[[], object], then: Callable[..., None]) -> None:
        self._keeper.desk.tasks.ask(question, then, self._failed, key=f"vault-{id(self)}")

    def _newsroom(self) -> "Newsroom":
        assert self._keeper.newsroom is not None
        return self._keeper.newsroom


def _changed(newsroom: "Newsroom", old: str, new: str) -> str:
    newsroom.vault.change_passphrase(old, new)
    return confiding.old_keys_said(confiding.backups_with_old_key(newsroom))
