"""Finds out, in a child process, whether Chromium can start here. Where it cannot, it kills the process that tries.

Known cases: root (Chromium refuses to run unsandboxed by itself) and hosts without user namespaces.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

GIVE_UP_AFTER_MS = 30_000
PAGE = "<!doctype html><title>here</title>"


class Probe(QObject):
    """Asks once. `answered` tells why the engine cannot start, in a sentence; an empty one says that it can."""

    answered = Signal(str)

    def __init__(self, parent: QObject | None = None, script: str = __file__) -> None:
        super().__init__(parent)
        self._done = False
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        # by its file, for a checkout that is not installed; -P: without the folder of the file on the search path
        self._process.setArguments(["-P", script])
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._patience = QTimer(self, singleShot=True, interval=GIVE_UP_AFTER_MS)
        self._patience.timeout.connect(self._process.kill)

    def start(self) -> None:
        if not sys.platform.startswith("linux"):
            QTimer.singleShot(0, self, lambda: self._answer(""))
            return
        self._patience.start()
        self._process.start()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        well = code == 0 and status == QProcess.ExitStatus.NormalExit
        self._answer("" if well else why_not(os.geteuid() == 0))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._answer(why_not(False))

    def _answer(self, sentence: str) -> None:
        self._patience.stop()
        if not self._done:
            self._done = True
            self.answered.emit(sentence)


def why_not(root: bool) -> str:
    if root:
        return QCoreApplication.translate(
            "PreviewPane",
            "This is a plain preview: the web engine does not start for root. "
            "Start deskeditor as an ordinary user to see the page as readers do.",
        )
    return QCoreApplication.translate(
        "PreviewPane",
        "This is a plain preview: the web engine cannot start here, most likely because the system does not allow "
        "its sandbox (user namespaces).",
    )


def main() -> int:
    """Loads an empty page. Returns 0, or does not return at all."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    profile = QWebEngineProfile()
    page = QWebEnginePage(profile)
    page.loadFinished.connect(lambda well: app.exit(0 if well else 1))
    page.setHtml(PAGE)
    code = app.exec()
    page.deleteLater()
    del page
    return code


if __name__ == "__main__":
    # Chromium's own threads may outlive a regular shutdown by seconds; nothing here has anything left to do
    result = main()
    sys.stdout.flush()
    os._exit(result)
