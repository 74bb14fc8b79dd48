"""The house style: rows, their faults, and what they find."""

from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.prose import Copy, Prose, passages
from deskeditor.checks.style.rows import COLUMNS, Row, read, written
from deskeditor.checks.style.stylebook import SHIPPED, Stylebook, changed, shipped_rows, stylebook

HEAD = "id,kind,match,use,level,where,quotations,section,language,on,note,wrong,right\n"


def book(*rows: str) -> Stylebook:
    return stylebook(HEAD + "\n".join(rows))


def found(stylebook: Stylebook, text: str, tag: str = "xx", field: str = "body") -> list[tuple[str, tuple[str, ...]]]:
    """In a language for which nothing is shipped, so that only the rows of the test speak."""
    return [
        (one.text, one.suggestions)
        for passage in passages({field: text}, tag)
        for one in stylebook.findings(passage.prose)
    ]


def test_words_are_found_in_any_case_and_suggested_in_theirs() -> None:
    own = book("a,word,advisor | advisors,adviser | advisers")
    assert found(own, "Advisor Kim and two advisors; ADVISORS. Not advisory, not Advisor's Ltd.") == [
        ("Advisor", ("Adviser",)),
        ("advisors", ("advisers",)),
        ("ADVISORS", ("ADVISERS",)),
        ("Advisor", ("Adviser",)),
    ]


def test_a_capital_in_the_rule_means_that_capital_and_not_the_one_of_a_sentence() -> None:
    own = book("i,word,Internet,internet")
    assert found(own, "Internet shops are on the Internet and on the internet.") == [("Internet", ("internet",))]
    german = book("s,word,seitens der Stadt,von der Stadt")
    assert [uses for _, uses in found(german, "Seitens der Stadt hieß es, seitens der Stadt.")] == [
        ("Von der Stadt",),
        ("von der Stadt",),
    ]


def test_names_are_errors_everywhere_and_marked_in_quotations_too() -> None:
    own = book("n,name,Jon Smyth,John Smith")
    (one,) = own.findings(passages({"body": "“Ask Jon Smyth,” she said."}, "en")[0].prose)
    assert (one.kind, one.level, one.quoted, one.suggestions) == ("name", "warning", True, ("John Smith",))
    assert found(own, "JON SMYTH") == [("JON SMYTH", ("JOHN SMITH",))]
    assert found(own, "jon smyth") == []


def test_quotations_addresses_and_other_places_are_left_alone() -> None:
    own = book("u,word,utilize,use", "c,word,pictured,shown,,caption")
    assert found(own, "“They utilize it,” he said. See https://utilize.example/utilize or @utilize.") == []
    assert found(own, "She is pictured.") == []
    assert found(own, "She is pictured.", field="caption:1") == [("pictured", ("shown",))]


def test_expressions_suggest_with_their_groups_and_give_up_in_time() -> None:
    own = book(r"p,regex,(\d) ?percent\b,\1%", r"s,regex,(a|aa)+$,,")
    assert found(own, "It rose 5 percent.") == [("5 percent", ("5%",))]
    assert found(own, "a" * 60 + "!") == []
    assert [one.row.id for one in own.now() if one.fault] == ["s"]
    assert found(own, "6 percent") == [("6 percent", ("6%",))]


def test_a_rule_of_a_language_holds_for_its_words_alone() -> None:
    own = book("k,word,toward,towards,,,,,en")
    prose = Prose("toward toward", "de", foreign=((7, 13, "en-GB"),))
    assert [one.start for one in own.findings(prose)] == [7]


def test_arabic_and_kurdish_words_are_found() -> None:
    own = book("ar,word,الانترنت,الإنترنت", "ckb,word,ئەو کەسەی,ئەوەی")
    assert found(own, "على الانترنت اليوم", "ar") == [("الانترنت", ("الإنترنت",))]
    assert found(own, "ئەو کەسەی هات 😀", "ckb") == [("ئەو کەسەی", ("ئەوەی",))]


def test_rows_test_themselves_and_a_bad_one_hurts_no_other() -> None:
    own = book(
        "good,word,advisor,adviser,,,,,,,,an advisor,an adviser",
        "blind,word,advisors,advisers,,,,,,,,an advisor,",
        "eager,word,port,harbour,,,,,,,,the port,a port",
        "broken,regex,(a,b",
        "round,word,city,the city",
        "empty,word,,x",
        "kind,wrd,x,y",
        "level,word,x,y,fatal",
        "all,regex,x*,y",
        "group,regex,(col)(our),\\9",
    )
    assert {fault.id: fault.line for fault in own.faults} == {
        name: line
        for line, name in enumerate(("blind", "eager", "broken", "round", "empty", "kind", "level", "all", "group"), 3)
    }
    assert found(own, "an advisor in the city port") == [("advisor", ("adviser",))]


def test_rows_and_sections_are_switched() -> None:
    off = book("a,word,advisor,adviser,,,,Words,,no", "b,word,towards,toward,,,,Words", "s,section,Words,,,,,Words,,no")
    assert found(off, "advisor towards") == []
    en = [row for row in shipped_rows() if row.id == "en.past-history"]
    assert [text for text, _ in found(stylebook(""), "his past history", "en")] == ["past history"]
    assert found(stylebook(written([Row(en[0].id, "word", "past history", on="no")])), "past history", "en") == []


def test_the_shipped_rules_hold_their_examples_and_have_some() -> None:
    assert stylebook("").faults == ()
    rules = [row for row in shipped_rows() if row.kind != "section"]
    assert {row.language for row in rules} == set(SHIPPED)
    assert all(row.wrong for row in rules)
    assert len({row.id for row in rules}) == len(rules)


def test_tables_of_spreadsheets_are_read() -> None:
    rows, faults = read("\ufeffid;match;use;Owner\r\na;advisor;adviser;Ada\r\n;towards;toward\r\na;colour;color\r\n")
    assert not faults
    assert [(row.id, row.match) for _, row in rows] == [("a", "advisor"), ("row 3", "towards"), ("a (2)", "colour")]
    assert "Owner" not in COLUMNS and read(written([rows[0][1]]))[0][0][1].more == (("owner", "Ada"),)
    assert read("nothing,of,this\n1,2,3\n")[1][0].line == 1
    assert read("\0\0 \n")[0] == []


def test_a_change_leaves_the_other_rows() -> None:
    text = HEAD + "a,word,x,y\nb,bad,,\n"
    assert [(row.id, row.use) for row in changed(text, [Row("a", use="z"), Row("c")])] == [
        ("a", "z"), ("b", ""), ("c", ""),
    ]  # fmt: skip
    assert [row.id for row in changed(text, (), ["b"])] == ["a"]


CELLS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=20).map(str.strip)


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=5))
def test_what_is_written_is_read_again(cells: list[tuple[str, str, str]]) -> None:
    rows = [Row(f"r{n}", match=match, use=use, note=note) for n, (match, use, note) in enumerate(cells)]
    assert [row for _, row in read(written(rows))[0]] == rows


@given(st.text(max_size=80), st.text(max_size=12), st.text(max_size=12))
def test_no_rule_and_no_text_makes_it_fall_and_places_are_true(text: str, match: str, use: str) -> None:
    own = stylebook(
        written([Row("r", "word", match, use), Row("x", "regex", match, use), Row("n", "name", match, use)])
    )
    prose = Prose(text, "xx")
    for one in own.findings(prose):
        assert prose.text[one.start : one.end] == one.text and one.text
    own.of_copy(Copy(passages({"body": text}, "xx"), "xx"))
