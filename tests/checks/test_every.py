"""What is offered for a word that no dictionary has."""

from deskeditor.checks.every import suggestions
from deskeditor.news.findings import Finding


def test_nobody_is_made_somebody_else_by_a_suggestion() -> None:
    def asked(word: str, rule: str) -> tuple[str, ...]:
        return suggestions(Finding("spelling", "suggestion", rule, "body", 0, len(word), word, "", language="en"))

    assert asked("Oduya", "spelling.name") == ()
    assert "Dumyat" in asked("Oduya", "spelling")
    assert "Kelsey" in asked("Kelsye", "spelling.name")
