"""What may leave by which exit."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.findings import Finding as Misspelt
from deskeditor.news.gate import Exit, Finding, Verdict, gate, placeholders, with_language
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.published import published
from deskeditor.news.quotations import Checked, Evidence, Quotation, Speaker
from deskeditor.news.records import (
    Byline,
    CheckState,
    Embargo,
    Note,
    Photo,
    PhotoUse,
    Quote,
    Related,
    Ruling,
    Source,
    Story,
)
from deskeditor.news.workflow_file import parse as parse_workflow
from deskeditor.news.workflow_file import shipped_text
from deskeditor.text.fold import fold

NOW = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
EXITS: tuple[Exit, ...] = ("in-house", "advance", "public")
READY = Story("s1", slugline="harbour", headline="Harbour opens", body="The harbour opened.", state="ready")
PHOTO = Photo("p1", file_name="quay.jpg", credit="Ann Lee", alt="A quay")
SHOWN = (PhotoUse("u1", "p1", "quay.jpg"),)
SECRET = Quote("q1", words="We knew about the leak in March", story="s1", terms="off the record")


def verdict(story: Story, exit: Exit = "public", photos: Any = (), quotes: Any = ()) -> Verdict:
    leaving = published(story, people={}, photos={p.id: p for p in photos}, sources={}, quotes=tuple(quotes))
    return gate(story, leaving, exit, now=NOW, fold=fold, quotes=quotes)


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_finished_story_may_leave_by_every_exit() -> None:
    for exit in EXITS:
        found = verdict(replace(READY, photos=SHOWN), exit, [PHOTO])
        assert found.may_leave
        assert found.findings == ()
        assert found.banners == ()


BLOCKED: list[tuple[str, dict[str, Any]]] = [
    ("no headline", {"headline": "  "}),
    ("state", {"state": "draft"}),
    ("state", {"state": "desk_edit"}),
    ("hold", {"hold": True}),
    ("withheld", {"pubstatus": "withheld"}),
    ("embargo", {"embargo": Embargo("2026-11-22T19:00:00+01:00")}),
    ("embargo", {"embargo": Embargo()}),
    ("embargo", {"embargo": Embargo("someday")}),
    ("check", {"checks": {"legal": CheckState("required")}}),
    ("conflict", {"conflicts": ("Two decisions on state at the same time; draft holds.",)}),
    ("placeholder", {"body": "It cost TK euros."}),
    ("placeholder", {"headline": "Mayor XX resigns"}),
    ("placeholder", {"dek": "TKTK"}),
    ("placeholder", {"tagline": "Ann Lee reports from TK."}),
    ("no photo", {"photos": (PhotoUse("u9", "gone", "gone.jpg"),)}),
]


@pytest.mark.parametrize(("code", "changes"), BLOCKED)
def test_what_is_not_right_blocks_publishing_and_only_warns_in_advance(code: str, changes: dict[str, Any]) -> None:
    story = replace(READY, **changes)
    assert codes(verdict(story).blockers) == [code]
    assert verdict(story).may_be_overridden
    assert verdict(story, "advance").may_leave
    expected = [] if code == "embargo" else [code]  # an advance exit carries the embargo in its data
    assert codes(verdict(story, "advance").warnings) == expected
    assert verdict(story, "in-house").findings == ()


def test_an_embargo_that_has_passed_holds_nothing() -> None:
    assert verdict(replace(READY, embargo=Embargo("2026-11-22T17:00:00+01:00"))).may_leave


def test_a_check_that_was_done_holds_nothing() -> None:
    story = replace(READY, checks={"legal": CheckState("done"), "facts": CheckState("not needed")})
    assert verdict(story).may_leave


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"credit": " "}, ["no credit"]),
        ({"alt": ""}, ["no alt"]),
        ({"alt": "", "decorative": True}, []),
        ({"credit": "", "alt": ""}, ["no credit", "no alt"]),
        ({"caption": "The mayor, TK, and his wife"}, ["placeholder"]),
    ],
)
def test_a_photo_needs_credit_and_alternative_text(changes: dict[str, Any], found: list[str]) -> None:
    blockers = verdict(replace(READY, photos=SHOWN), photos=[replace(PHOTO, **changes)]).blockers
    assert sorted(codes(blockers)) == sorted(found)
    assert all(finding.record_id == "p1" for finding in blockers)


def test_a_spiked_story_leaves_nowhere_but_in_house() -> None:
    story = replace(READY, spiked=True)
    assert codes(verdict(story, "public").blockers) == codes(verdict(story, "advance").blockers) == ["spiked"]
    assert verdict(story, "in-house").banners == ("SPIKED",)


@pytest.mark.parametrize("changes", [{"pubstatus": "canceled"}, {"state": "withdrawn"}, {"state": "corrected"}])
def test_kill_and_correction_notices_may_always_leave(changes: dict[str, Any]) -> None:
    story = replace(
        READY, headline="", body="TK", embargo=Embargo(), hold=True, checks={"legal": CheckState("required")}
    )
    found = verdict(replace(story, **changes))
    assert found.may_leave
    assert set(codes(found.warnings)) == {"no headline", "placeholder", "embargo", "hold", "check"}


def test_in_house_copies_carry_banners() -> None:
    story = replace(READY, state="draft", hold=True, embargo=Embargo("2026-11-23T06:00:00Z", "Europe/Berlin"))
    banners = verdict(story, "in-house").banners
    assert banners == ("ON HOLD", "NOT FOR PUBLICATION", "EMBARGOED UNTIL 23 Nov 2026, 07:00 (Europe/Berlin)")
    assert verdict(replace(READY, pubstatus="canceled"), "in-house").banners == ("KILLED",)


# Placeholders


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It cost TK euros", ["TK"]),
        ("TK", ["TK"]),
        ("TKTK TK TK", ["TKTK TK TK"]),
        ("**TK**, [TK] and (XX)", ["TK", "TK", "XX"]),
        ("XXX people, XXXX more", ["XXX", "XXXX"]),
        ("Mayor XX said", ["XX"]),
        ("tk xx", []),
        ("The ATK, TKs and XXL shirts", []),
        ("John XXIII and XXVII and XXXXX", []),
        ("Super Bowl XXX", []),
        ("Louis XX of nowhere", []),
        ("el siglo XX", []),
        ("il XX secolo", []),
        ("the XX chromosomes", []),
        ("the XXX Olympiad and the XX Olympic Games", []),
        ("flight TK 1979", []),
        ("see https://example.com/TK/XX", []),
        ("[here](https://example.com/?q=TK)", []),
        ("![](TK XX.jpg)", []),
        ("كلفت TK ديناراً", ["TK"]),
    ],
)
def test_placeholders_are_words_of_their_own(words: str, found: list[str]) -> None:
    assert [words[start:end] for start, end in placeholders(words)] == found


@given(st.text(alphabet="ab \n.,🌍ä", max_size=30), st.text(alphabet=" \n.,", min_size=1, max_size=3))
def test_a_placeholder_is_found_wherever_it_stands(before: str, gap: str) -> None:
    words = f"{before}{gap}TK{gap}end"
    assert (len(before) + len(gap), len(before) + len(gap) + 2) in placeholders(words)


# Words that are not for use


@pytest.mark.parametrize("exit", EXITS)
@pytest.mark.parametrize(
    "body",
    [
        "She said: “We knew about the leak in March.”",
        "We KNEW about the leak in march, she said.",
        "They *knew*. We knew **about** the\nleak in March",
        "> We knew about the [leak](https://example.com/x) in March",
    ],
)
def test_words_off_the_record_leave_by_no_exit(exit: Exit, body: str) -> None:
    found = verdict(replace(READY, body=body), exit, quotes=[SECRET])
    assert codes(found.blockers) == ["off the record"]
    assert not found.may_be_overridden
    assert found.overridden().blockers == found.blockers
    start, end = found.blockers[0].start, found.blockers[0].end
    assert fold(body[start:end]).startswith("we knew")
    assert fold(body[start:end]).endswith("march")


@pytest.mark.parametrize("field", ["headline", "dek", "tagline", "editors_note", "headline_social"])
def test_they_are_found_in_every_field_that_leaves(field: str) -> None:
    changes: dict[str, Any] = {field: "We knew about the leak in March"}
    found = verdict(replace(READY, **changes), "advance", quotes=[SECRET])
    assert [(f.code, f.field) for f in found.blockers] == [("off the record", field)]


def test_they_are_found_in_captions() -> None:
    photo = replace(PHOTO, caption="“We knew about the leak in March,” he said.")
    blockers = verdict(replace(READY, photos=SHOWN), "in-house", [photo], [SECRET]).blockers
    assert [(f.record_id, f.field) for f in blockers] == [("p1", "caption")]


def test_a_long_part_of_a_long_quote_is_that_quote() -> None:
    long = replace(SECRET, words="Look, to be honest with you, we knew about the leak in March and told nobody at all.")
    assert not verdict(replace(READY, body="He knew about the leak in March and told us."), quotes=[long]).may_leave
    assert verdict(replace(READY, body="They knew about the leak in April."), quotes=[long]).may_leave


def test_new_terms_or_the_same_words_on_the_record_release_them() -> None:
    story = replace(READY, body="“We knew about the leak in March.”")
    assert verdict(story, quotes=[replace(SECRET, terms="on the record")]).may_leave
    again = Quote("q2", words="Yes. We knew about the leak in March, of course.", story="s1")
    assert verdict(story, quotes=[SECRET, again]).may_leave


def test_spiking_a_quote_does_not_release_its_words() -> None:
    story = replace(READY, body="“We knew about the leak in March.”")
    assert codes(verdict(story, quotes=[replace(SECRET, spiked=True)]).blockers) == ["off the record"]
    openly = Quote("q2", words="We knew about the leak in March.", story="s1", spiked=True)
    assert not verdict(story, quotes=[SECRET, openly]).may_leave


def test_two_words_are_a_quotation_only_between_marks() -> None:
    quit = Quote("q1", words="I quit.", story="s1", terms="off the record")
    assert verdict(replace(READY, body="I quit smoking last year."), quotes=[quit]).may_leave
    assert not verdict(replace(READY, body="“I quit,” she said."), quotes=[quit]).may_leave


def test_arabic_is_compared_without_vowel_signs() -> None:
    quote = Quote("q1", words="كُنّا نَعرِفُ بِالتَسَرُّبِ", story="s1", terms="off the record")
    assert not verdict(replace(READY, body="قالت: «كنا نعرف بالتسرب»"), quotes=[quote]).may_leave


def test_deep_background_may_be_paraphrased_but_not_quoted() -> None:
    deep = replace(SECRET, terms="deep background")
    quoted = verdict(replace(READY, body="A person said: “We knew about the leak in March.”"), "advance", quotes=[deep])
    assert codes(quoted.blockers) == ["deep background"]
    assert quoted.may_be_overridden
    assert verdict(replace(READY, body="The firm was told of the leak in spring."), quotes=[deep]).may_leave
    assert verdict(replace(READY, body="Officials said we knew about the leak in March."), quotes=[deep]).may_leave


# Overriding


def test_an_override_lets_everything_pass_but_what_is_firm() -> None:
    story = replace(READY, headline="", body="TK. “We knew about the leak in March.”")
    found = verdict(story, quotes=[SECRET])
    assert set(codes(found.blockers)) == {"no headline", "placeholder", "off the record"}
    assert codes(found.overridden().blockers) == ["off the record"]
    assert verdict(replace(story, body="TK"), quotes=[SECRET]).overridden().may_leave


def test_a_finding_is_the_same_until_its_words_change() -> None:
    def key(body: str) -> str:
        return verdict(replace(READY, body=body)).blockers[0].key

    first = "A long first paragraph.\n\nThe bill came to TK euros in the end."
    assert key(first) == key("Another paragraph that is longer still.\n\nThe bill came to TK euros in the end.")
    assert key(first) != key(first.replace("euros", "pounds"))


@given(st.text(max_size=200), st.text(max_size=40))
def test_the_gate_answers_on_any_words(body: str, words: str) -> None:
    quote = Quote("q1", words=words, story="s1", terms="off the record")
    for finding in verdict(replace(READY, body=body), quotes=[quote]).findings:
        assert 0 <= finding.start <= finding.end <= len(body)


# Quotations


def a_quotation(verdict: Any = "altered", field: str = "body", **said: Any) -> Checked:
    speaker = Speaker(said.pop("speaker", "Ann Lee"), named=True)
    quotation = Quotation(field, 0, 30, "The harbour was closed", ((1, 29),), speaker=speaker)
    return Checked("c1", quotation, verdict, "“was” was recorded as “is”.", **said)


def asked(checked: list[Checked], exit: Exit = "public", rules: QuoteRules = QuoteRules(), **more: Any) -> Verdict:  # noqa: B008
    story = replace(READY, body="“The harbour was closed,” said Ann Lee.")
    quotes = more.pop("quotes", ())
    leaving = published(story, people={}, photos={}, sources={}, quotes=tuple(quotes))
    return gate(story, leaving, exit, now=NOW, fold=fold, quotes=quotes, checked=checked, rules=rules, **more)


def test_errors_of_language_warn_and_lead_to_the_first() -> None:
    found = [
        Misspelt("style", "suggestion", "style.x", "body", 0, 3, "The", ""),
        Misspelt("spelling", "error", "spelling", "caption:u1", 4, 7, "teh", ""),
        Misspelt("spelling", "error", "spelling", "body", 9, 12, "wsa", ""),
    ]
    story = replace(READY, photos=SHOWN)
    leaving = published(story, people={}, photos={"p1": PHOTO}, sources={}, quotes=())
    (told,) = gate(story, leaving, "public", now=NOW, fold=fold, misspelt=found).findings
    assert (told.level, told.code, told.field, told.record_id, told.start) == (
        "warning",
        "language",
        "caption",
        "p1",
        4,
    )
    assert "2 errors" in told.sentence
    assert gate(story, leaving, "public", now=NOW, fold=fold, misspelt=found[:1]).findings == ()
    assert gate(story, leaving, "in-house", now=NOW, fold=fold, misspelt=found).findings == ()
    exits: dict[Exit, int] = {"public": 1, "in-house": 0}
    for exit, many in exits.items():
        verdict = gate(story, leaving, exit, now=NOW, fold=fold)
        assert len(with_language(verdict, story, found).findings) == len(verdict.findings) + many
        assert with_language(verdict, replace(story, pubstatus="canceled"), found) == verdict


def weighed(name: str, weight: str) -> QuoteRules:
    changed: dict[str, Any] = {name: weight}
    return replace(QuoteRules(), **changed)


@pytest.mark.parametrize("name", ["altered", "misattributed", "unrecorded"])
def test_a_faulty_quotation_counts_as_the_house_says(name: str) -> None:
    one = a_quotation(name)
    assert asked([one], rules=weighed(name, "count")).findings == ()
    warned = asked([one], rules=weighed(name, "warn"))
    assert codes(warned.warnings) == [name] and warned.may_leave
    blocked = asked([one], rules=weighed(name, "block"))
    assert codes(blocked.blockers) == [name] and blocked.may_be_overridden
    assert codes(asked([one], "advance", weighed(name, "block")).warnings) == [name]
    assert asked([one], "in-house", weighed(name, "block")).findings == ()
    cleared = replace(one, ruling=Ruling(cleared="She corrected herself"))
    assert asked([cleared], rules=weighed(name, "block")).findings == ()


def test_the_usual_rules_warn_and_count() -> None:
    every = [a_quotation(name) for name in ("altered", "misattributed", "unrecorded", "exact", "trimmed", "too short")]
    found = asked(every)
    assert codes(found.findings) == ["altered", "misattributed"]
    assert found.quotations == tuple(
        (name, 1) for name in ("misattributed", "altered", "unrecorded", "too short", "trimmed", "exact")
    )
    assert found.findings[0].sentence.startswith("“The harbour was closed”: ")


def test_a_finding_on_a_quotation_in_a_caption_is_about_the_photo() -> None:
    found = asked([a_quotation(field="caption:p1")]).findings[0]
    assert (found.field, found.record_id, found.words) == ("caption", "p1", "The harbour was closed")


@pytest.mark.parametrize("exit", EXITS)
@pytest.mark.parametrize(("terms", "firm"), [("off the record", True), ("deep background", False)])
def test_clearing_does_not_release_what_is_not_for_use(exit: Exit, terms: Any, firm: bool) -> None:
    one = a_quotation("not for use", evidence=Evidence(terms=terms), ruling=Ruling(cleared="It is fine"))
    found = asked([one], exit)
    assert [(f.code, f.firm) for f in found.blockers] == [(terms, firm)]


def test_words_off_the_record_are_told_once_though_check_and_gate_find_them() -> None:
    secret = Quote("q1", words="The harbour was closed", story="s1", terms="off the record")
    one = a_quotation("not for use", evidence=Evidence(quote="q1", terms="off the record"))
    assert codes(asked([one], quotes=[secret]).blockers) == ["off the record"]


def test_a_translated_quotation_without_translator_warns() -> None:
    quote = Quote("q1", words="The harbour was closed", original="Der Hafen war zu", story="s1")
    one = a_quotation("exact", evidence=Evidence(quote="q1"))
    assert codes(asked([one], quotes=[quote]).warnings) == ["no translator"]
    assert asked([one], quotes=[replace(quote, translator="Bo Ek")]).findings == ()


def test_a_background_source_is_not_named() -> None:
    quote = Quote(
        "q1", words="The harbour was closed", story="s1", source="o1", terms="background", attribution="an official"
    )
    sources = {"o1": Source("o1", name="Ann Lee")}
    one = a_quotation("exact", evidence=Evidence(quote="q1", terms="background"), speaker="Lee")
    found = asked([one], quotes=[quote], sources=sources)
    assert codes(found.blockers) == ["named"] and "write “an official”" in found.blockers[0].sentence
    assert codes(asked([one], "advance", quotes=[quote], sources=sources).warnings) == ["named"]
    unnamed = a_quotation("exact", evidence=Evidence(quote="q1", terms="background"), speaker="an official")
    assert asked([unnamed], quotes=[quote], sources=sources).findings == ()
    agreed = replace(quote, attribution="Ann Lee, an official")
    assert asked([one], quotes=[agreed], sources=sources).findings == ()


def test_quotes_under_embargo_wait_unless_the_story_waits_as_long() -> None:
    quote = Quote("q1", words="The harbour was closed", story="s1", embargo=Embargo("2026-11-23T06:00:00Z"))
    assert codes(asked([], quotes=[quote]).blockers) == ["quote embargo"]
    assert codes(asked([], "advance", quotes=[quote]).warnings) == ["quote embargo"]
    assert asked([], "in-house", quotes=[quote]).findings == ()
    assert asked([], quotes=[replace(quote, embargo=Embargo("2026-11-22T06:00:00Z"))]).findings == ()
    held = replace(READY, body="“The harbour was closed.”", embargo=Embargo("2026-11-24T06:00:00Z"))
    assert verdict(held, "advance", quotes=[quote]).findings == ()
    sooner = replace(held, embargo=Embargo("2026-11-22T18:00:00Z"))
    assert codes(verdict(sooner, "advance", quotes=[quote]).warnings) == ["quote embargo"]


@pytest.mark.parametrize("exit", EXITS)
@pytest.mark.parametrize(
    "changes",
    [
        {"slugline": "we-knew-about-the-leak-in-march"},
        {"keywords": ("harbour", "We knew about the leak in March")},
        {"places": ("We knew about the leak in March",)},
        {"bylines": (Byline("b1", name="We knew about the leak in March"),)},
        {"related": (Related("r1", title="We knew about the leak in March"),)},
        {"headline_social": "“We knew about the leak in March”"},
    ],
)
def test_words_off_the_record_are_found_beside_the_copy_too(exit: Exit, changes: dict[str, Any]) -> None:
    found = verdict(replace(READY, **changes), exit, quotes=[SECRET])
    assert codes(found.blockers) == ["off the record"]
    assert not found.may_be_overridden


@pytest.mark.parametrize("field", ["headline", "caption", "alt", "credit", "instructions", "usage_terms", "copyright"])
def test_they_are_found_in_whatever_is_said_of_a_photo(field: str) -> None:
    said: dict[str, Any] = {field: "We knew about the leak in March"}
    found = verdict(replace(READY, photos=SHOWN), "in-house", [replace(PHOTO, **said)], [SECRET])
    assert [(f.code, f.record_id, f.field) for f in found.blockers] == [("off the record", "p1", field)]


def test_what_was_said_off_the_record_for_another_story_is_known_by_a_long_run() -> None:
    elsewhere = replace(SECRET, story="s2")
    assert codes(verdict(replace(READY, body="“We knew about the leak in March.”"), quotes=[elsewhere]).blockers) == [
        "off the record"
    ]
    short = Quote("q2", words="I do not know", story="s2", terms="off the record")
    assert verdict(replace(READY, body="“I do not know,” she said."), quotes=[short]).may_leave
    deep = replace(elsewhere, terms="on the record")
    assert verdict(replace(READY, body="“We knew about the leak in March.”"), quotes=[deep]).may_leave


def test_who_spoke_on_deep_background_only_is_better_not_named() -> None:
    sources = {"o1": Source("o1", name="Ann Lee")}
    deep = Quote("q1", words="They will close it", story="s1", source="o1", terms="deep background")
    found = asked([], quotes=[deep], sources=sources)
    assert [(f.level, f.code, f.words) for f in found.findings] == [("warning", "deep source", "Ann Lee")]
    openly = Quote("q2", words="It is cold", story="s1", source="o1")
    assert asked([], quotes=[deep, openly], sources=sources).findings == ()
    assert asked([], "in-house", quotes=[deep], sources=sources).findings == ()


# What is still open, and what the house wants


def test_open_notes_warn_and_resolved_ones_do_not() -> None:
    notes = (Note("n1", text="Who?"), Note("n2", thread="n1", text="He."), Note("n3", text="Old", resolved_at="2026"))
    found = verdict(replace(READY, notes=notes))
    assert [f.sentence for f in found.warnings] == ["One note is open; answer or resolve it."]
    assert found.may_leave
    assert verdict(replace(READY, notes=notes[2:])).findings == ()
    assert verdict(replace(READY, notes=notes), "in-house").findings == ()


def test_the_gate_speaks_of_states_as_the_house_does() -> None:
    house = parse_workflow(shipped_text("large").replace('name = "Copy edit"', 'name = "With the subs"'))
    story = replace(READY, state="copy_edit")
    leaving = published(story, people={}, photos={}, sources={}, quotes=())
    (finding,) = gate(story, leaving, "public", now=NOW, fold=fold, workflow=house).blockers
    assert "“With the subs”" in finding.sentence


@pytest.mark.parametrize(
    ("status", "blocked"), [(None, True), ("required", True), ("done", False), ("not needed", False)]
)
def test_a_check_that_the_house_wants_blocks_until_it_is_done_or_waived(status: Any, blocked: bool) -> None:
    house = replace(parse_workflow(shipped_text("small")), checks=("legal",))
    story = replace(READY, checks={"legal": CheckState(status)} if status else {})
    leaving = published(story, people={}, photos={}, sources={}, quotes=())
    found = gate(story, leaving, "public", now=NOW, fold=fold, workflow=house)
    assert bool(found.blockers) is blocked
    assert found.may_be_overridden is blocked
    assert gate(story, leaving, "public", now=NOW, fold=fold, workflow=replace(house, solo=True)).may_leave is (
        status != "required"
    )
