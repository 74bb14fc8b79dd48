"""Abbreviations: introduced twice, used before they are introduced, never introduced, or never used again.

An abbreviation is introduced as “Federal Security Service (FSB)”, whose letters may be those of another language, or as
“NCA (National Crime Agency)”, where they must be those of the words: what stands in brackets may be anything.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.checks.subbing.known import language_of, listed, ordinary
from deskeditor.news.findings import Finding
from deskeditor.text.fold import fold

KNOWN = listed(
    "EU UN UK US USA UAE USSR DDR BRD GDR NATO OECD OPEC UNICEF UNESCO WHO IMF WTO G7 G8 G20 BBC CNN NBC "
    "CBS ABC NPR PBS ITV ARD ZDF RTL AFP AP DPA TASS PA ANSA APA FBI CIA NSA KGB MI5 MI6 NASA ESA AIDS "
    "HIV DNA RNA CEO CFO CTO MP MEP PM GP VIP ID PC TV DVD CD GPS USB SMS SUV UFO BMW IBM HSBC KLM BP GDP "
    "VAT AI IT PR HR LGBT LGBTQ AD BC AM PM GMT UTC CET EST PST BST FIFA UEFA IOC NBA NFL NHL FC AC CSU "
    "CDU SPD FDP AFD PKK PDK PUK KRG ISIS PLO IRA ETA DC LA NY NYC RAF UPS DHL EUR USD GBP CHF CDN AUD "
    "CAD KM CM KG MPH KMH RPM HM QC KC OBE MBE CBE PHD MA BA MSC II III IV VI VII VIII IX XI XII XIV XV "
    "XVI OK WN TK SOS FAQ PDF HTML NGO MS MRS DR USB WWI WWII BSE MRSA COVID SARS GMBH AG KG LKW PKW SNCF "
    "RATP TGV RER HLM SMIC PS LR RN LFI ONU OTAN UE API CMS CSS CSV GIF GPU CPU RAM ISO JPEG JPG PNG RSS SQL "
    "AOL MLB FIA FA BT BMA RMT TUC NFU CBI RNLI RBI SEBI BSE NSE PTI BJP AFL NRL SBS ANC ACLU NAACP NRA GOP DEA ATF "
    "SC SV FSV TSV VFL VFB HSV BVB FCB EZB BIP BND BKA LKA THW ADAC DGB IHK DRK DFB DFL PSG OM OL RMC PIB BCE CGT "
    "TL CHP AKP MHP HDP TRT SVG URL XML MB GB TB ATM BBQ CCTV CV DIY DJ DNS EV FYI GM HD HQ HGV IOU IQ IVF JFK "
    "LED LPG MMR MOT MRI NHS PE "
    "PPE QR RIP RSPB RSPCA SAS STD TLC UHF VHF VE VJ VR WC XL YMCA SA OPCW IAEA ILO ICC ICJ WWF ECB EEC EFTA ASEAN"
)
"""That readers of news know, or that stand for nothing longer."""
_SHORT = re.compile(r"(?<![\w.-])([A-Z]{2,6})(?:['’]?s)?(?![\w-]|\.\w)")
_BEHIND = re.compile(r"[^\W\d_]{2}\s+\((?:the\s+)?[\"“]?([A-Z]{2,6})s?[\"”]?\)")
_BEFORE = re.compile(r"(?<!\w)([A-Z]{2,6})\s+[(]((?:[\w'’&-]+\s+){1,8}[\w'’&-]+)[)]")
_FAR = 80
"""Code points before an abbreviation in which what it stands for may begin."""
_NAMED = re.compile(r" (?:[A-ZÀ-Ý][a-zà-ý]|\d)|[&/+]\w")
_CALLED = re.compile(
    r"(?:\b(?:known as|called|dubbed|abbreviated|short for|kurz|genannt|dit|dite)|, or) (?:the )?[\"“„(]?\Z|[&/+]\Z"
)
_SKIPPED = listed("of the and for in on to de la le les des du et der die das und fur von a an")


@dataclass(frozen=True, slots=True)
class _Short:
    start: int
    end: int
    name: str
    introduces: bool


@lru_cache(maxsize=REMEMBERED)
def _shorts(prose: Prose) -> tuple[_Short, ...]:
    """The abbreviations of a paragraph in order; none where everything is in capitals."""
    text = prose.text
    letters = [letter for letter in text if letter.isalpha()]
    if sum(map(str.isupper, letters)) * 2 > len(letters):
        return ()
    introduced = {match.start(1) for match in _BEHIND.finditer(text)}
    introduced |= {match.start(1) for match in _BEFORE.finditer(text) if _stands_for(match.group(2), match.group(1))}
    return tuple(
        _Short(match.start(1), match.end(1), match.group(1), match.start(1) in introduced)
        for match in _SHORT.finditer(text)
    )


def _stands_for(words: str, short: str) -> bool:
    """Whether the words, or the last of them, begin with its letters; small words may be left out."""
    parts = [part for word in words.split() for part in re.split(r"[-’']", fold(word)) if part]
    letters = fold(short)
    for first in range(len(parts)):
        initials = "".join(part[0] for part in parts[first:])
        large = "".join(part[0] for part in parts[first:] if part not in _SKIPPED)
        if letters in (initials, large):
            return True
    return False


@lru_cache(maxsize=REMEMBERED)
def _initials(prose: Prose) -> frozenset[str]:
    """What the names of a paragraph may be called: of “Federal Security Service”, FSS."""
    found = set()
    for match in re.finditer(
        r"(?<!\w)[A-Z][\w'’-]+(?:\s+(?:of|the|and|for|in|de|la|des|du|der|und|für)\b|\s+[A-Z][\w'’-]+)+", prose.text
    ):
        words = match.group().split()
        for first in range(len(words)):
            for end in range(first + 2, len(words) + 1):
                found.add("".join(word[0] for word in words[first:end] if word.lower() not in _SKIPPED).upper())
                found.add("".join(word[0] for word in words[first:end]).upper())
    return frozenset(found)


def _first_word(prose: Prose) -> str:
    return prose.text.split(maxsplit=1)[0].rstrip(":.,—–") if prose.text.strip() else ""


_shorts_in, _initials_in, _first_words_in = Gathered(_shorts), Gathered(_initials), Gathered(_first_word)


def abbreviations(copy: Copy, house: House) -> Iterator[Finding]:
    """Of the body; the rules are `abbreviation.twice`, `abbreviation.before`, `abbreviation.never` and
    `abbreviation.once`."""
    places: dict[str, list[tuple[Passage, _Short]]] = defaultdict(list)
    for passage, shorts in _shorts_in(copy):
        for short in shorts if _is_body(passage) else ():
            places[short.name].append((passage, short))
    for name, at in places.items():
        if house.words.accepts(name, copy.tag) and not any(short.introduces for _, short in at):
            continue
        yield from _judged(name, at, copy, house)


def _is_body(passage: Passage) -> bool:
    return passage.field == "body" and passage.prose.place != "cell"


def _judged(name: str, at: list[tuple[Passage, _Short]], copy: Copy, house: House) -> Iterator[Finding]:
    introductions = [n for n, (_, short) in enumerate(at) if short.introduces]
    if not introductions:
        yield from _never(name, at, copy, house)
        return
    first = introductions[0]
    for n in introductions[1:]:
        said = f"“{name}” was introduced already; the abbreviation alone is enough."
        yield _found(at[n], "warning", "abbreviation.twice", said, at[first])
    early = [n for n in range(first) if not _is_said(at[n])]
    if early and name not in KNOWN:
        said = f"“{name}” is introduced only further down."
        yield _found(at[early[0]], "warning", "abbreviation.before", said, at[first])
    if len(at) == 1 and name not in KNOWN and not _is_said(at[0]) and _has_letters(*at[0]):
        said = f"“{name}” is introduced and never used again."
        yield _found(at[0], "suggestion", "abbreviation.once", said)


def _has_letters(passage: Passage, short: _Short) -> bool:
    """Whether the words before it have its letters in this order: not the party behind somebody's name."""
    clause = re.split(r"[.!?,;:()]\s", passage.prose.text[max(short.start - _FAR, 0) : short.start])[-1]
    before = iter(fold(clause))
    return all(letter in before for letter in fold(short.name))


def _is_of_a_name(place: tuple[Passage, _Short]) -> bool:
    """Whether it is but a part of a name: BT Sport, SC Freiburg, BIST 100, PG&E, TRT Haber."""
    text, short = place[0].prose.text, place[1]
    return _NAMED.match(text, short.end) is not None or _CALLED.search(text, 0, short.start) is not None


def _is_said(place: tuple[Passage, _Short]) -> bool:
    return place[0].prose.is_said(place[1].start, place[1].end)


def _never(name: str, at: list[tuple[Passage, _Short]], copy: Copy, house: House) -> Iterator[Finding]:
    """Only what the copy has outside of quotations, and whose letters no name of the copy has."""
    outside = [place for place in at if not _is_said(place)]
    if (
        not outside
        or _is_of_a_name(outside[0])
        or name in KNOWN
        or name in house.names
        or re.fullmatch("[IVXLCDM]+|(?:TK)+|X+", name)
    ):
        return
    if name.lower() in ordinary(language_of(outside[0][0].prose.tag)):
        return  # NOT, for emphasis
    if any(name in initials and _is_body(passage) for passage, initials in _initials_in(copy)):
        return
    if outside[0][0].prose.place == "heading":
        return
    if any(name == word and _is_body(passage) for passage, word in _first_words_in(copy)):
        return  # BERLIN —
    said = f"“{name}” is never introduced; do readers know what it stands for?"
    yield _found(outside[0], "suggestion", "abbreviation.never", said)


def _found(
    place: tuple[Passage, _Short], level: str, rule: str, said: str, other: tuple[Passage, _Short] | None = None
) -> Finding:
    passage, short = place
    make = passage.prose.found
    finding = make("structure", "warning" if level == "warning" else "suggestion", rule, short.start, short.end, said)
    elsewhere = (other[0].elsewhere(other[1].start, other[1].end),) if other else ()
    return replace(passage.placed(finding), elsewhere=elsewhere)
