"""Tells, once each time, that the file of the workflow is wrong: what it said before holds meanwhile."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deskeditor.gui import notices

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk


class WorkflowFaults(QObject):
    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told: tuple[str, ...] = ()
        desk.facts_changed.connect(self._tell)

    def _tell(self) -> None:
        faults = self._desk.facts.workflow_faults
        if faults and faults != self._told:
            said = self.tr("The file workflow.toml is not right, so what it said before still holds. {faults}")
            notices.warning(said.format(faults=" ".join(faults)))
        self._told = faults
