import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.problems import BadInput
from deskeditor.news.records import CheckState, Story
from deskeditor.news.templates import KEY, Template, begun, in_order, key_of, taken_from, template, wanting

BRIEF = """
name = "Brief"
about = "One fact."
needed = ["headline", "dek", "bylines"]
checks = ["facts"]

[story]
target_length = 100
keywords = ["harbour"]
body = '''
TK: the fact.
'''

[lengths]
headline = 12
body = [3, 5]
"""


def test_a_template_says_what_a_story_begins_with() -> None:
    brief = template("brief", BRIEF)
    assert begun(brief) == {
        "target_length": 100,
        "keywords": ("harbour",),
        "body": "TK: the fact.",
        "story_kind": "brief",
        "checks": {"facts": CheckState("required")},
    }


def test_what_a_story_lacks_is_said_in_sentences() -> None:
    brief = template("brief", BRIEF)
    story = Story("1", headline="A headline that is long", body="two words")
    assert wanting(brief, story, 2) == [
        "A brief needs a standfirst.",
        "A brief needs a byline.",
        "The headline has 23 characters; a brief has 12 at most.",
        "The body has 2 words; a brief has 3 at least.",
    ]
    assert wanting(Template("any", "Any"), Story("1"), 0) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('name = "Brief\n', "(at line 1, column 14)"),
        ('name = "Brief"\nkind = 3\n', "line 2: there is no “kind”"),
        ('name = "B"\n\n[story]\nbodie = "x"\n', "line 4: there is no “story.bodie”"),
        ("[story]\nurgency = 12\n", "line 2: “urgency” must be a number from 1 to 9"),
        ("[story]\nurgency = true\n", "line 2: “urgency” must be a whole number"),
        ('[story]\nkeywords = "harbour"\n', "line 2: “keywords” must be a list"),
        ('[story]\ndirection = "up"\n', "line 2: “direction” must be ltr or rtl"),
        ('needed = ["headlin"]\n', "line 1: “headlin” cannot be in “needed”"),
        ('checks = ["weather"]\n', "line 1: “weather” cannot be in “checks”"),
        ("[lengths]\nbody = [9, 3]\n", "line 2: “body” must be the most words"),
        ("story = 3\n", "line 1: “story” must be a table"),
        ("order = " + "9" * 10_000, "a number too long"),
        ("order = " + "[" * 5_000, "nested too deeply"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, said: str) -> None:
    with pytest.raises(BadInput, match=re.escape(said)):
        template("brief", text)


def test_templates_stand_in_the_order_that_they_say() -> None:
    one, two, three = Template("z", "Z", order=1), Template("a", "b"), Template("b", "A")
    assert in_order([two, three, one]) == (one, three, two)


def test_a_template_is_taken_from_what_differs_of_a_story() -> None:
    story = Story("1", body="نص", language="ar", keywords=("a", "b"), state="filed", assignee="x")
    assert taken_from(story) == {"body": "نص", "language": "ar", "keywords": ["a", "b"]}


@given(st.text(max_size=60))
def test_a_key_is_usable_or_empty(name: str) -> None:
    key = key_of(name)
    assert key == "" or KEY.fullmatch(key)


def test_names_in_other_scripts_have_keys_of_their_own() -> None:
    assert key_of("Match report") == "match-report"
    assert key_of("خبر") != key_of("تقرير") != ""
