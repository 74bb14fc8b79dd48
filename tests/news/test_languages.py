"""The languages that the desk knows by name."""

from deskeditor.news.languages import direction_of, language


def test_other_tags_of_one_language_have_its_name() -> None:
    assert language("kmr").own_name == language("ku").own_name == "Kurdî"
    assert language("iw").name == "Hebrew" and language("kmr-TR").name == language("ku").name
    assert language("tlh").own_name == "tlh"


def test_every_known_language_has_a_direction_by_its_script() -> None:
    assert [direction_of(tag) for tag in ("ckb", "fa", "he", "ur", "ar-IQ")] == ["rtl"] * 5
    assert [direction_of(tag) for tag in ("kmr", "tr", "ku", "ckb-Latn", "en")] == ["ltr"] * 5
    assert direction_of("ku-Arab") == "rtl"
