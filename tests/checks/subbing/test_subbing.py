"""What a sub sees in the whole copy: each check with what it must find, and what it must leave alone."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.checks.copyread import Copyread, House
from deskeditor.checks.prose import Copy, passages
from deskeditor.checks.subbing.every import OF_COPY, OF_PARAGRAPHS
from deskeditor.checks.subbing.known import is_slip, slips_among
from deskeditor.news.findings import Finding

ARTICLES = Path(__file__).parents[4] / "shared/quotes-dev/dev.jsonl"


def read(body: str, tag: str = "en", known: tuple[str, ...] = (), **fields: str) -> list[Finding]:
    every = {name.replace("__", ":"): text for name, text in fields.items()}
    copy = Copy(passages({**every, "body": body}, tag), tag, names=known)
    return Copyread(House(), OF_PARAGRAPHS, OF_COPY).check(copy)


def told(body: str, tag: str = "en", known: tuple[str, ...] = (), **fields: str) -> list[tuple[str, str]]:
    return [(one.rule, one.text) for one in read(body, tag, known, **fields)]


@pytest.mark.parametrize(
    ("body", "tag", "rule", "words"),
    [
        ("He has supported the rights and and the inclusion of groups.", "en", "word.twice", "and and"),
        ("The end of the of the road was near.", "en", "words.twice", "of the of the"),
        ("It is a way more desirable way to travel.", "en", "word.again", "a way more desirable way"),
        ("In Cyprus, the ruling party in Cyprus hailed the plan.", "en", "place.again", "in Cyprus"),
        ("The mayor, TK, said it would cost a lot.", "en", "to.come", "TK"),
        ("Some XX people were saved.", "en", "to.come", "XX"),
        ("It cost $XX million.", "en", "to.come", "$XX"),
        ("Lorem ipsum dolor sit amet.", "en", "to.come", "Lorem ipsum"),
        ("The city has it's own harbour.", "en", "confused.its", "it's"),
        ("They could of been saved.", "en", "confused.have", "of"),
        ("He posted a event on Friday.", "en", "a.an", "a"),
        ("It was a Israeli ship of an European line, she said.", "en", "a.an", "an"),
        ("It was an university town.", "en", "a.an", "an"),
        ("Sie sagte, das der Hafen offen bleibt.", "de", "confused.dass", "das"),
        ("Der Hafen ist seid gestern offen.", "de", "confused.seit", "seid"),
        ("It opened at 3 a.m. local time {1000 UTC) Monday.", "en", "bracket.open", "{1000 UTC)"),
        ("The harbour (which is old is closed.", "en", "bracket.open", "("),
        ("He met Katherine Reed. Later Catherine Reed came.", "en", "name.variant", "Catherine"),
        ("“The harbour is closed, she said.\n\nIt rained.", "en", "quotation.open", "“"),
        ("Sie sagte: „Der Hafen ist zu.\n\nEs regnete.", "de", "quotation.open", "„"),
        ('It is "closed and it rained.\n\nThe mayor came.', "en", "quotation.open", '"'),
        ("The harbour is closed and the swimmers went home, \n\nIt rained.", "en", "comma.end", ","),
        ("She can’t swim. He can't, and they don't.", "en", "apostrophes.mixed", "’"),
        ("Police went to Magnitogorsk. They left the city of Magnitigorsk.", "en", "name.variant", "Magnitigorsk"),
        ("He joined the Jabhat group. Then the Jahbat group left.", "en", "name.variant", "Jahbat"),
        ("He met Lois Lane. Then he left with Lois Lang.", "en", "name.variant", "Lang"),
        ("He lives in Gdańsk. She came to Gdansk.", "en", "name.accents", "Gdansk"),
        ("It helped Giuliani win.\n\nThen Rudy Giuliani left.", "en", "name.first", "Giuliani"),
        ("He met Deputy Governor Oleg Klimov.\n\nGovernor Klimov left.", "en", "title.changes", "Governor Klimov"),
        ("The officer, Captain Ann Marsh, came. Later Major Marsh left.", "en", "title.changes", "Major Marsh"),
        ("The Harbour Board Union (HBU) met. The Harbour Board Union (HBU) left.", "en", "abbreviation.twice", "HBU"),
        ("Members of the HBX met on the old harbour today.", "en", "abbreviation.never", "HBX"),
        ("The HBU met. The Harbour Board Union (HBU) left.", "en", "abbreviation.before", "HBU"),
        ("We organise it. They organize it. You organise it.", "en", "term.variant", "organize"),
        ("They send email and an e-mail and email.", "en", "term.variant", "e-mail"),
        ("A big and quiet evening in the old harbour.", "en", "verb.missing", ""),
        ("لە شاري هەولێر", "ckb", "letters.mixed", "شاري"),
        ("ده‌ڵێت کە دەچێت", "ckb", "letters.mixed", "ده‌ڵێت"),
        ("هذا کتاب جديد", "ar", "letters.mixed", "کتاب"),
    ],
)
def test_is_found(body: str, tag: str, rule: str, words: str) -> None:
    assert (rule, words or body) in told(body, tag)


@pytest.mark.parametrize(
    ("body", "tag"),
    [
        ("The man had had enough; he said that that was it.", "en"),
        ("Pago Pago and Duran Duran and on and on and on.", "en"),
        ("The more the better, a day is a very long day.", "en"),
        ("He shops at TK Maxx during the XX Olympic Games, and saw Super Bowl XX.", "en"),
        ("Die TK zahlt das. Das Haus, das er kaufte, ist alt.", "de"),
        ("It's a dog and its tail. A European and a one-off, an hour, an MP.", "en"),
        ("They would of course go. There is more. Then it rained.", "en"),
        ("Seid ihr da? Er ist seit gestern da. Das ist gut, dass er kommt.", "de"),
        ("He was glad :) and did this: a) eat, 2) sleep, over [0, 1) or so.", "en"),
        ("He began (it was late.\n\nIt rained) to sing.", "en"),
        ("“It is closed.\n\n“It rained,” she said.", "en"),
        ('The boat is 5\'10" long, she said. "No. 11", he said.', "en"),
        ("„Das ist alt“, sagte sie. »Nein«, sagte er.", "de"),
        ("„It is old,“ she said. “No,” he said.", "en"),
        ("«C’est vieux», dit-elle.\n\n«Non», dit-il.", "fr"),
        ("Die Fähre und eine Fahrt an die Küste: Die Stadt hat die Fähre, die die Leute an den Strand bringt.", "en"),
        ('הוא שירת בצה"ל שנים רבות', "he"),
        ("Dear Ms Lane,\n\n- one,\n- two,\n- three.\n\nAs the mayor wrote to all of us,\n\n> It rained.", "en"),
        ("The Russian flew to Russia. Iraqis left Iraq. The Bidens met Biden.", "en"),
        ("Jonas Reed met Jon Halle. Later, John Reedy met him.", "en"),
        ("He met Dakota, a deer, and then Dakoda, a cat.", "en"),
        ("Usman Khan ran. He lives in Allen, Texas. Greg Allen said no.", "en"),
        ("Lieutenant General Roy Bull came. Later General Bull left.", "en"),
        ("Former Captain Ann Marsh came. She is now Major Marsh.", "en"),
        ("They print at Trint. A Print of it is NOT here.", "en"),
        ("The FBI and NATO met. The Harbour Board Union (HBU) met. The HBU left.", "en"),
        ("They re-sign the deal and resign. “We organise,” she said. They organize.", "en"),
        ("Bill de Blasio ran. Later, Mayor de Blasio left. He said aye aye, and took a boda boda.", "en"),
        ("It was promised by the Governor. It was directed by Mr Governor.", "en"),
        ("Yavaş yavaş geldi.", "tr"),
        ("وتی: «في البيت الكبير علي الطريق في بغداد القديمة»", "ckb"),
        ("علي في البيت على الطريق", "ar"),
        ("No comment. A new day. They left the city of the old mayor. The children insist on another evening.", "en"),
        ("👩‍👩‍👧 🙂\n\n", "en"),
    ],
)
def test_is_left_alone(body: str, tag: str) -> None:
    assert told(body, tag) == []


def test_a_finding_names_the_other_place_and_what_is_right() -> None:
    found = read("Police went to **Magnitogorsk**. They left the city of *Magnitigorsk*.")[0]
    assert found.suggestions == ("Magnitogorsk",)
    assert [(other.start, other.text) for other in found.elsewhere] == [(17, "Magnitogorsk")]
    assert (found.start, found.end) == (56, 68)


def test_words_inside_a_quotation_are_marked_as_such_and_never_an_error() -> None:
    found = read("“The patriarchy and and the people,” said Lane.")[0]
    assert (found.quoted, found.level) == (True, "warning")


def test_a_known_name_is_compared_in_every_script() -> None:
    sorani = "ئارام جەلیال لە هەولێر بوو."
    assert [one.suggestions for one in read(sorani, "ckb", ("ئارام جەلال",))] == [("ئارام جەلال",)]
    assert told("Bürgermeisterin Lena Sturn kam.", "de", ("Lena Sturm",)) == [("name.variant", "Lena Sturn")]
    assert told("“No,” Lane said.", "en", ("Lois Lane",)) == [("name.first", "Lane")]


def test_the_lead_a_paragraph_and_a_caption_are_not_said_twice() -> None:
    lead = "The old harbour of the city was closed on Monday after a storm."
    assert ("lead.headline", lead) in told(lead, dek=lead)
    assert ("paragraph.twice", lead) in told(f"{lead}\n\nIt rained.\n\n{lead}")
    assert ("caption.repeats", lead) in told(lead, caption__1=lead)
    caption = "The four swimmers at the harbour."
    assert ("caption.number", "four swimmers") in told("Three swimmers were saved at sea.", caption__1=caption)
    assert told("Three swimmers were saved. Four swimmers ran.", caption__1=caption) == []


@pytest.mark.parametrize("piece", ["A", "(", '"', "XX ", "Lois Lane ", "Deputy Governor ", "a way more ", "x, ", "Aé-"])
def test_one_long_line_is_read_in_one_go(piece: str) -> None:
    """Seven thousand characters: what takes the square of them would take minutes for a page."""
    read(piece * (7000 // len(piece)), known=("Lois Lane",))


def test_the_real_articles_have_only_errors_that_are_true() -> None:
    if not ARTICLES.exists():
        pytest.skip("the articles for development are not here")
    errors = []
    for line in ARTICLES.read_text("utf-8").splitlines():
        article = json.loads(line)
        found = read(article["text"], headline=article["title"])
        errors += [(article["id"], one.rule, one.text) for one in found if one.level == "error"]
    assert errors == [
        ("wn005", "word.twice", "and and"),
        ("wn035", "bracket.open", "{1000 UTC)"),
        ("wn045", "a.an", "a"),
    ]


letters = st.text("abc", min_size=1, max_size=6)
odd = st.text("aA b.,“”\"'()[]{}TKX:)’\n>-*\u200cيک1", max_size=80)


@given(letters, letters)
def test_a_slip_is_one_letter(one: str, other: str) -> None:
    swapped = {one[:n] + one[n + 1 : n + 2] + one[n] + one[n + 2 :] for n in range(len(one) - 1)}
    shorter = {one[:n] + one[n + 1 :] for n in range(len(one))}
    longer = one in {other[:n] + other[n + 1 :] for n in range(len(other))}
    changed = len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1
    assert is_slip(one, other) == (one != other and (other in swapped | shorter or longer or changed))


@given(st.frozensets(letters, max_size=12))
def test_all_slips_are_found(words: frozenset[str]) -> None:
    wanted = {(one, other) for one in words for other in words if one < other and is_slip(one, other)}
    assert set(slips_among(words)) == wanted


@settings(max_examples=60, deadline=None)
@given(odd, st.sampled_from(["en", "de", "ckb", "ar", "fr", "xx"]))
def test_nothing_is_too_odd_to_be_read(body: str, tag: str) -> None:
    for one in read(body, tag, ("Lois Lane",), headline=body[:20]):
        assert 0 <= one.start <= one.end <= max(len(body), 20)
