"""What the language check found is said once more where a story leaves; it holds up none."""

from PySide6.QtCore import Qt

from deskeditor.gui.export import ExportDialog
from deskeditor.gui.gatelist import FINDING
from tests.gui.language.test_language import Desk, desk

__all__ = ["desk"]


def test_an_export_of_an_open_story_warns_of_its_errors(desk: Desk) -> None:
    desk.until_found("definately", "terible")
    program = desk.reporter.program
    other = desk.reporter.newsroom.new_story(slugline="closed", headline="Nobody reads it", body="A definately wrod.")
    dialog = ExportDialog(program.desk, program.settings, program.theme, [desk.story, other], desk.reporter.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    desk.reporter.until(lambda: len(dialog._asked) == 2)
    told = [dialog.findings.item(row).data(FINDING) for row in range(dialog.findings.count())]
    (said,) = [one for one in told if one.code == "language"]
    assert said.level == "warning" and "definately" in said.sentence
    dialog.close()
    dialog.deleteLater()
