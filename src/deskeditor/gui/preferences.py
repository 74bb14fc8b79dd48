"""Preferences: what a person can set, and what the newsroom knows of itself. Each holds as soon as it is changed."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from deskeditor.gui import forms, questions
from deskeditor.gui import settings as declared
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.desk import Desk, Facts
from deskeditor.gui.houserules import HouseRules
from deskeditor.gui.settings import Setting, Settings
from deskeditor.gui.translations import OWN_NAMES, SYSTEM
from deskeditor.gui.wires import Wires
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.languages import LANGUAGES

THEMES = ("system", "light", "dark")
NUMBERS = {
    "copySize": declared.COPY_SIZE,
    "measure": declared.COPY_MEASURE,
    "limitWeb": declared.LIMIT_WEB,
    "limitPrint": declared.LIMIT_PRINT,
    "limitSocial": declared.LIMIT_SOCIAL,
    "limitDek": declared.LIMIT_DEK,
    "vaultIdle": declared.VAULT_IDLE,
}
"""Widgets of the form and what they set."""
SWITCHES = {
    "queueFolds": declared.QUEUE_FOLDS,
    "smart": declared.SMART_PUNCTUATION,
    "marks": declared.MARKS_SHOWN,
}


class PreferencesDialog(QDialog):
    """`room_changed` names what was changed of the newsroom (a fact that `Desk.set_fact` knows), and its value."""

    room_changed = Signal(str, str)
    room_number_changed = Signal(str, int)
    renditions_changed = Signal(tuple)
    """The files that photos leave as: the setting, as `formats.photos.renditions` keeps it."""
    rules_changed = Signal(QuoteRules)
    """The house rules on quotations, all of them."""
    destinations_wanted = Signal()

    def __init__(self, settings: Settings, room: Facts | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self._form = forms.fill(self, "preferences")
        self._form.find(QDialogButtonBox, "buttons").rejected.connect(self.reject)
        self.theme = self._choice("theme", declared.THEME, THEMES)
        self._interface()
        self._fonts()
        self._languages()
        for name, setting in NUMBERS.items():
            self._number(name, setting)
        for name, switch in SWITCHES.items():
            self._switch(name, switch)
        if room is not None:
            self._room(room)
        else:
            for name in ("newsroomTab", "wiresTab", "quotationsTab"):
                tabs = self._form.find(QTabWidget, "tabs")
                tabs.removeTab(tabs.indexOf(self._form.find(QWidget, name)))

    def _choice(self, name: str, setting: Setting[str], values: tuple[str, ...]) -> QComboBox:
        box = self._form.find(QComboBox, name)
        box.setCurrentIndex(values.index(self._settings.get(setting)))
        box.activated.connect(lambda index: self._settings.set(setting, values[index]))
        box.setToolTip(_sentence(setting))
        return box

    def _number(self, name: str, setting: Setting[int]) -> None:
        box = self._form.find(QSpinBox, name)
        box.setRange(setting.lowest, setting.highest)
        box.setValue(self._settings.get(setting))
        box.setToolTip(_sentence(setting))
        box.valueChanged.connect(lambda value: self._settings.set(setting, value))

    def _switch(self, name: str, setting: Setting[bool]) -> None:
        box = self._form.find(QCheckBox, name)
        box.setChecked(self._settings.get(setting))
        box.setToolTip(_sentence(setting))
        box.toggled.connect(lambda on: self._settings.set(setting, on))

    def _interface(self) -> None:
        box = self._form.find(QComboBox, "interface")
        for tag, own_name in OWN_NAMES.items():
            box.addItem(own_name, tag)
        box.setItemData(0, SYSTEM)
        box.setCurrentIndex(max(box.findData(self._settings.get(declared.INTERFACE)), 0))
        box.activated.connect(lambda: self._settings.set(declared.INTERFACE, str(box.currentData())))
        box.setToolTip(_sentence(declared.INTERFACE))

    def _fonts(self) -> None:
        box = self._form.find(QComboBox, "copyFont")
        box.addItem(self.tr("The article’s own serif"), "")
        for family in QFontDatabase.families():
            if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family):
                box.addItem(family, family)
        box.setCurrentIndex(max(box.findData(self._settings.get(declared.COPY_FONT)), 0))
        box.activated.connect(lambda: self._settings.set(declared.COPY_FONT, str(box.currentData())))

    def _languages(self) -> None:
        box = self._form.find(QComboBox, "language")
        for language in LANGUAGES:
            box.addItem(f"{language.name} — {language.own_name}", language.tag)
        box.setCurrentIndex(max(box.findData(self._settings.get(declared.LANGUAGE)), 0))
        box.activated.connect(lambda: self._settings.set(declared.LANGUAGE, str(box.currentData())))

    def _room(self, room: Facts) -> None:
        name = self._form.find(QLineEdit, "roomName")
        name.setText(room.name)
        self._told(name, "name")
        names = ", ".join(one.name for one in room.destinations)
        self._form.find(QLabel, "destinations").setText(names or self.tr("Nowhere yet"))
        self._form.find(QPushButton, "destinationsButton").clicked.connect(self.destinations_wanted)
        backup_folder = self._form.find(QLineEdit, "backupFolder")
        backup_folder.setText(room.backup_folder)
        self._told(backup_folder, "backup_folder")
        self._form.find(QPushButton, "backupFolderButton").clicked.connect(
            lambda: self._choose_folder(backup_folder, "backup_folder", self.tr("Second place for backups"))
        )
        me = self._form.find(QComboBox, "me")
        for person in sorted(room.people, key=lambda p: by_alphabet(p.name)):
            me.addItem(person.name, person.id)
        me.setCurrentIndex(me.findData(room.me))
        me.activated.connect(lambda: self.room_changed.emit("me", str(me.currentData())))
        spike_days = self._form.find(QSpinBox, "spikeDays")
        spike_days.setValue(room.spike_days)
        spike_days.valueChanged.connect(lambda days: self.room_number_changed.emit("spike_days", days))
        self._thinning(room.thin_after_days)
        self.wires = Wires(self, self._form, room)
        self._house_rules = HouseRules(self._form, room.quote_rules, self.rules_changed.emit)
        self._form.find(QLabel, "roomHint").setText(self.tr("Kept in {folder}").format(folder=room.folder))

    def add_workflow(self, desk: Desk) -> None:
        """As a tab behind that of the newsroom, when one is open."""
        if desk.newsroom is not None:
            from deskeditor.gui.workflow.rules import RulesPage

            tabs = self._form.find(QTabWidget, "tabs")
            place = tabs.indexOf(self._form.find(QWidget, "newsroomTab"))
            tabs.insertTab(place + 1, RulesPage(desk, tabs), self.tr("Workflow"))

    def _thinning(self, days: int) -> None:
        """What is thinned does not come back; so it is asked before it begins, or begins earlier."""
        box = self._form.find(QSpinBox, "thinDays")
        box.setValue(days)
        stands = days

        def changed(now: int) -> None:
            nonlocal stands
            if now and (now < stands or not stands) and not self._is_sure(now):
                box.setValue(stands)
            elif now != stands:
                stands = now
                self.room_number_changed.emit("thin_after_days", now)

        box.valueChanged.connect(changed)

    def _is_sure(self, days: int) -> bool:
        return questions.sure(
            self,
            self.tr("Thin stories that nobody has changed for {days} days?").format(days=days),
            self.tr(
                "Of each, the filed, published and named versions stay, and who changed which field when. The other"
                " versions and the single keystrokes go, and do not come back."
            ),
            self.tr("Thin"),
        )

    def _told(self, field: QLineEdit, name: str) -> None:
        field.editingFinished.connect(lambda: self.room_changed.emit(name, field.text().strip()))

    def _choose_folder(self, field: QLineEdit, name: str, title: str) -> None:
        found = questions.folder(self, title, field.text())
        if found is not None:
            field.setText(str(found))
            self.room_changed.emit(name, str(found))


def _sentence(setting: Setting[Any]) -> str:
    return QCoreApplication.translate("settings", setting.sentence)
