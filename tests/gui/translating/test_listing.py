from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskeditor.checks.aligned import Pair, Sentence
from deskeditor.gui.theme import LIGHT
from deskeditor.gui.translating.listing import ORIGINAL, TRANSLATION, PairModel
from deskeditor.review.translating import Row

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def said(words: str) -> tuple[Sentence, ...]:
    return (Sentence(0, len(words), words),) if words else ()


def test_a_sentence_with_an_address_runs_as_its_column(qapp: QApplication) -> None:
    rows = [
        Row(
            "body",
            Pair(said("ئەنجومەنی شار ڕۆژی دووشەممە بڕیاری دا کە وێستگەکە دابخات."), said("Meclîsa bajêr biryar da.")),
        ),
        Row(
            "body",
            Pair(
                said("پەیوەندی: info@kelmouth-station.gov یان +964 750."), said("Têkilî: پەیوەندی, info@kelmouth.gov.")
            ),
        ),
        Row("body", Pair(said("“We will not close it,” he said."), said("ئەنجومەنی شار."))),
    ]
    model = PairModel()
    model.show_rows(rows, LIGHT)
    ways = [[model.direction(model.index(row, column)) for row in range(3)] for column in (ORIGINAL, TRANSLATION)]
    assert ways == [[RIGHT, RIGHT, LEFT], [LEFT, LEFT, RIGHT]]
