"""What a person reads about a finding."""

from deskeditor.gui.language.watch import Found
from deskeditor.gui.language.words import told
from deskeditor.gui.theme import LIGHT
from deskeditor.news.findings import Elsewhere, Finding


def test_other_words_are_named_unless_the_sentence_named_them() -> None:
    message = "“Rudock” is written “Ruddock” elsewhere in the copy; one of them is wrong."
    others = tuple(Elsewhere("body", 0, len(text), text) for text in ("Ruddock", "Rudok"))
    one = Finding("name", "warning", "name.variant", "body", 20, 26, "Rudock", message, elsewhere=others)
    said = told(Found(one, 20, 26), LIGHT, str)
    assert "Also: “Rudok”" in said and "Also: “Ruddock”" not in said
