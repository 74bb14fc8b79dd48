"""What the copy says of somebody who was asked and did not answer."""

from datetime import UTC, datetime

import pytest

from deskeditor.news.problems import Refused
from deskeditor.news.records import Reply, Source
from deskeditor.news.replies import sentence

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # a Monday
SUNDAY_AT_FIVE = "2026-11-22T17:00:00+01:00"
OFFICE = Source("s", name="The ministry")


def said(tag: str = "en", due: str = SUNDAY_AT_FIVE, outcome: str = "did not respond", source: Source = OFFICE) -> str:
    return sentence(source, Reply("r", due=due, outcome=outcome), tag, NOW)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("due", "by"),
    [
        (SUNDAY_AT_FIVE, " by 5 pm on Sunday"),
        ("2026-11-22T17:30:00+00:00", " by 5:30 pm on Sunday"),
        ("2026-11-22T12:00:00+00:00", " by noon on Sunday"),
        ("2026-11-22T00:00:00+00:00", " by midnight on Sunday"),
        ("2026-11-22T00:05:00+00:00", " by 12:05 am on Sunday"),
        ("2026-11-02T09:00:00+00:00", " by 9 am on 2 November"),
        ("", ""),
    ],
)
def test_no_answer_by_then(due: str, by: str) -> None:
    assert said(due=due) == f"The ministry did not respond to a request for comment{by}."


def test_other_outcomes() -> None:
    assert said(outcome="declined") == "The ministry declined to comment."
    assert said(outcome="waiting") == "The ministry was asked for comment."
    with pytest.raises(Refused, match="quote"):
        said(outcome="answered")


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("de-CH", "The ministry reagierte bis Sonntag, 17 Uhr, nicht auf eine Bitte um Stellungnahme."),
        ("fr", "The ministry n’a pas répondu à notre demande de commentaire avant dimanche à 17 heures."),
        ("tr", "The ministry, pazar günü saat 17.00 itibarıyla yorum talebine yanıt vermedi."),
    ],
)
def test_other_languages(tag: str, words: str) -> None:
    assert said(tag) == words


def test_a_language_without_a_ready_sentence_gets_none_in_english() -> None:
    with pytest.raises(Refused, match="own words"):
        said("ckb")


def test_an_organization_is_called_as_it_stands_in_a_sentence() -> None:
    ministry = Source("s", kind="organization", name="Environment ministry", attribution="the environment ministry")
    assert said(source=ministry, due="").startswith("The environment ministry did not")


def test_who_may_not_be_named_is_called_as_agreed() -> None:
    aide = Source("s", name="Bo Ek", terms="background", attribution="an aide to the mayor")
    assert said(source=aide).startswith("An aide to the mayor did not")
    heron = Source("s", alias="Heron", confidential=True)
    with pytest.raises(Refused, match="Attribution"):
        said(source=heron)
