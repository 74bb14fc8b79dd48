"""What was known of a copy before is taken over, and comes out as if all of it were read anew."""

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.checks.copyread import Copyread, House
from deskeditor.checks.every import every_check
from deskeditor.checks.gathered import Gathered, shared
from deskeditor.checks.prose import Copy, Prose, passages
from deskeditor.checks.style.stylebook import stylebook

TOLD = (
    "Captain Lee said so.",
    "Colonel Lee went on (as he said.",
    "There ) is a bracket, [ here",
    "The Jabhat Qerun came to us.",
    "The Jahbat Qerun came, and Lane said so.",
    "The FSB came.",
    "The Federal Security Service (FSB) is here.",
    "Giuliani asked for it.",
    "Rudy Giuliani came.",
    "“He wrote an e-mail to Youtube.",
    "She wrote an email to YouTube, an e-mail.",
    "It’s far, and it's near.",
    "Gdańsk is far.",
    "Gdansk is near.",
    "John Smith, 45, said so.",
    "John Smith, 46, went.",
    "He paid $40 million (€36 million).",
    "He paid $50 million (€90 million), and $3.",
    "It is 5 miles long from here to there, said the man,",
    "On Monday, Nov. 5, 2019, he recieved teh letter.",
    "On Monday, November 24, he came.",
    "The ferry between the two harbours will sail again on every Tuesday.",
)
"""Sentences that say something together with others of them."""
Edits = list[tuple[str, int, str]]
EDITS: st.SearchStrategy[Edits] = st.lists(
    st.tuples(st.sampled_from(["put", "gone", "twice", "behind", "letter"]), st.integers(0, 30), st.sampled_from(TOLD)),
    min_size=1,
    max_size=6,
)


def copy_of(paragraphs: list[str], title: str = "", day: str = "2026-11-23") -> Copy:
    fields = {"headline": title, "body": "\n\n".join(paragraphs), "caption:1": paragraphs[0] if paragraphs else ""}
    return Copy(passages(fields, "en"), "en", names=("Lois Lane",), day=day)


def edited(paragraphs: list[str], kind: str, at: int, words: str) -> list[str]:
    here = at % (len(paragraphs) + 1)
    before, own, behind = paragraphs[:here], paragraphs[here : here + 1], paragraphs[here + 1 :]
    if kind == "letter" and own:
        return [*before, own[0][: at + 1] + "x" + own[0][at + 1 :], *behind]
    changed = {
        "put": [words, *own],
        "gone": [],
        "twice": [*own, *own],
        "behind": [f"{paragraph} {words}" for paragraph in own],
    }
    return [*before, *changed.get(kind, own), *behind]


def anew(checks: Copyread, copy: Copy) -> list[object]:
    """Nothing is shared with an empty copy, so that nothing is taken over from it."""
    checks.check(copy_of([]))
    return list(checks.check(copy))


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(TOLD), max_size=12), EDITS)
def test_after_edits_the_same_is_found_as_from_the_beginning(paragraphs: list[str], edits: Edits) -> None:
    house = House(names=frozenset({"Maria Okafor"}), stylebook=stylebook(""))
    kept = every_check(house)
    kept.check(copy_of(paragraphs))
    for kind, at, words in edits:
        paragraphs = edited(paragraphs, kind, at, words)
        copy = copy_of(paragraphs, title=words if at % 3 else "", day="" if at % 5 else "2026-11-23")
        assert kept.check(copy) == anew(every_check(house), copy)
        kept.check(copy)  # what is known is of this copy again


@given(st.lists(st.lists(st.sampled_from("abcde"), max_size=8), max_size=6), st.data())
def test_what_is_gathered_is_what_the_function_says_of_each_paragraph(
    copies: list[list[str]], data: st.DataObject
) -> None:
    asked: list[str] = []

    def facts(prose: Prose, but: str) -> str:
        asked.append(prose.text)
        return "" if prose.text == but else prose.text * 2

    gathered = Gathered(facts)
    for texts in copies:
        copy = Copy(passages({"body": "\n\n".join(texts)}, "en"), "en")
        but = data.draw(st.sampled_from("ae"))
        wanted = [(one, facts(one.prose, but)) for one in copy.passages if facts(one.prose, but)]
        assert gathered(copy, but) == wanted
        asked.clear()
        assert gathered(copy, but) == wanted
        assert not asked


def test_only_what_changed_is_asked_again() -> None:
    asked: list[str] = []

    def facts(prose: Prose) -> bool:
        asked.append(prose.text)
        return True

    gathered = Gathered(facts)
    first = [str(number) for number in range(100)]
    second = [*first[:50], "new", *first[51:]]
    told = []
    for texts in (first, second, second[10:], [*second[10:90], "more"], [*second[10:90], "more", "and", "more"]):
        gathered(Copy(passages({"body": "\n\n".join(texts)}, "en"), "en"))
        told.append(asked[:])
        asked.clear()
    assert told == [first, ["new"], [], ["more"], ["and", "more"]]


@given(st.lists(st.sampled_from("ab"), max_size=9), st.lists(st.sampled_from("ab"), max_size=9))
def test_what_two_copies_share_is_counted_once(before: list[str], now: list[str]) -> None:
    one, other = (tuple(map(partial(Prose, tag="en"), texts)) for texts in (before, now))
    first, last = shared(one, other)
    assert one[:first] == other[:first] and one[len(one) - last :] == other[len(other) - last :]
    assert first + last <= min(len(one), len(other))
    most = min(len(one), len(other))
    assert first == most or one[first] != other[first]
    assert first + last == most or one[len(one) - last - 1] != other[len(other) - last - 1]
