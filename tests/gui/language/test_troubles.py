"""A newsroom's own files that are damaged: told once, in a sentence, and the check goes on."""

from pathlib import Path

from tests.gui.language.test_language import Desk, desk

__all__ = ["desk"]


def test_a_damaged_file_is_told_once_and_holds_nothing_up(desk: Desk, tmp_path: Path) -> None:
    desk.until_found("definately", "terible")
    folder = tmp_path / "The Lantern"
    (folder / "house-words.csv").write_bytes("word;language\nterible;en\n".encode("utf-16"))
    (folder / "stylebook.csv").write_text("no,table,of,ours\n1,2,3,4\n", "utf-8")
    (folder / "dictionaries").mkdir()
    (folder / "dictionaries" / "en_GB.aff").write_text("SET UTF-8\n", "utf-8")
    (folder / "dictionaries" / "en_GB.dic").write_bytes(b"\0" * 100)
    for typed in ("A wrod ", "and more "):
        desk.reporter.write(typed)
        desk.reporter.until(lambda: set(desk.found()) == {"wrod", "definately", "terible"}, 30_000)
    said = [one.sentence for one in desk.reporter.told if one.level == "warning"]
    assert len(said) == 3, said
    for name in ("house-words.csv", "stylebook.csv", "en_GB.dic"):
        assert sum(name in one for one in said) == 1
