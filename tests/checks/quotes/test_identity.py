"""Whether the one whom the copy names is the one who said it."""

import pytest

from deskeditor.checks.quotes.identity import relation
from deskeditor.news.quotations import Speaker
from deskeditor.news.records import Source

PROWSE = Source("p", name="Helen K. Prowse", title="chief engineer", affiliation="Kelmouth Harbour Trust")
AGENCY = Source("a", kind="organization", name="Federal Ferry Service")
HERON = Source("h", alias="Heron", confidential=True, attribution="a person briefed on the talks")


@pytest.mark.parametrize(
    ("said", "named", "source", "found"),
    [
        ("Helen Prowse", True, PROWSE, "named"),
        ("Dr Prowse", True, PROWSE, "named"),
        ("H. Prowse", True, PROWSE, "named"),
        ("PROWSE", True, PROWSE, "named"),
        ("Harry Prowse", True, PROWSE, "other"),
        ("Joan Petty", True, PROWSE, "other"),
        ("the chief engineer", False, PROWSE, "described"),
        ("the harbour trust", False, PROWSE, "described"),
        ("a trust spokeswoman", False, PROWSE, "described"),
        ("residents", False, PROWSE, "unknown"),
        ("", False, PROWSE, "unknown"),
        ("the FFS", False, AGENCY, "described"),
        ("Maria Zakharova", True, AGENCY, "unknown"),
        ("a person briefed on the talks", False, HERON, "described"),
        ("Joan Petty", True, HERON, "unknown"),
        ("Joan Petty", True, None, "unknown"),
    ],
)
def test_relation(said: str, named: bool, source: Source | None, found: str) -> None:
    assert relation(Speaker(said, named=named), source, "", "en") == found
