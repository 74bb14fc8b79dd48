"""The manual is complete, and what it points to is there."""

import re
from pathlib import Path

import pytest

from deskeditor.gui.actions import ACTIONS
from deskeditor.news.records import ROLES

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
PAGES = (ROOT / "README.md", ROOT / "benchmarks" / "README.md", *sorted((ROOT / "docs").glob("*.md")))


def bare(text: str) -> str:
    """Without line ends and marks: "**Show\nMarks**" is "show marks"."""
    return re.sub(r"\s+", " ", re.sub(r"[*_`]", "", text)).casefold()


@pytest.mark.parametrize("text", [a.text.replace("&", "") for a in ACTIONS])
def test_the_guide_names_every_command(text: str) -> None:
    assert bare(text).rstrip("…") in bare(GUIDE)


@pytest.mark.parametrize("role", ROLES)
def test_the_guide_names_every_role_of_a_byline(role: str) -> None:
    assert role in bare(GUIDE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = re.sub(r"`[^`\n]*`", "", page.read_text(encoding="utf-8"))
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert (page.parent / target).exists(), target


def test_links_inside_the_guide_lead_to_a_heading() -> None:
    headings = {
        re.sub(r"[^\w -]", "", h).strip().lower().replace(" ", "-") for h in re.findall(r"^## (.+)$", GUIDE, re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= headings
