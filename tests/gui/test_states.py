from deskeditor.gui.states import DEEDS, deeds
from deskeditor.news.workflow import BY_KEY, PROFILES


def test_every_state_has_a_deed_that_leads_to_it() -> None:
    assert set(DEEDS) == set(BY_KEY)


def test_the_deeds_are_those_of_the_profile() -> None:
    assert [d.text for d in deeds("small", "draft")] == ["Mark as Ready", "Mark as Published…"]
    assert [d.key for d in deeds("large", "filed")] == [k for k in PROFILES["large"].states if k != "filed"]


def test_nothing_is_published_by_accident() -> None:
    for deed in deeds("large", "pitch"):
        assert deed.confirmed == (BY_KEY[deed.key].meaning in ("scheduled", "live", "withdrawn"))
        assert deed.text.endswith("…") == deed.confirmed
