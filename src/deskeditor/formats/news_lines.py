"""What lines of a news text say of the story: headline, who wrote it and when, dateline, captions, tagline.

Only what stands there in a form that nothing else has is taken; the rest stays in the body. What is ambiguous is said
and not guessed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from deskeditor.formats.draft import DraftByline

_NAME = r"(?:(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w.'’\-]*|[vdb][aeoiu][nrls]?[ ]?|al-\w+|el-\w+|\d?[^\W\d_a-zA-Z][\w.'’\-]*)[ \t]*){1,6}"
_BY = re.compile(r"(?:by|von|par|por|da|av|بقلم|من|لە نووسینی|نووسینی)[ \t:]+(?P<who>\S.{0,300})", re.IGNORECASE)
_ROLES = {
    "additional reporting by": "additional reporting by",
    "writing by": "by",
    "reporting by": "by",
    "written by": "by",
    "edited by": "edited by",
    "editing by": "edited by",
    "photographs by": "photographs by",
    "photography by": "photographs by",
    "photos by": "photographs by",
    "translated by": "translated by",
    "translation by": "translated by",
}
_ROLE = re.compile(rf"({'|'.join(_ROLES)})[ \t:]+(.+)", re.IGNORECASE)
_JOB = re.compile(
    r"\b(?:staff|writer|reporter|correspondent|editor|chief|columnist|contributor|freelance|journalist|photographer|"
    r"producer|bureau|press|news|times|post|agency|reuters|ap|afp|dpa|redakteur|reporterin|korrespondent)\b",
    re.IGNORECASE,
)
_MONTHS = {
    name.replace("_", " "): number
    for number, names in enumerate(
        (
            "january jan januar januari janvier enero يناير كانون_الثاني کانوونی_دووەم",
            "february feb februar februari février febrero فبراير شباط شوبات شوباتی",
            "march mar märz mars maart marzo مارس آذار ئازار ئازاری",
            "april apr avril abril أبريل نيسان نیسان نیسانی",
            "may mai mei mayo مايو أيار ئایار ئایاری",
            "june jun juni juin junio يونيو حزيران حوزەیران حوزەیرانی",
            "july jul juli juillet julio يوليو تموز تەمموز تەمموزی",
            "august aug août agosto أغسطس آب ئاب ئابی",
            "september sep sept septembre septiembre سبتمبر أيلول ئەیلوول ئەیلوولی",
            "october oct oktober okt octobre octubre أكتوبر تشرين_الأول تشرینی_یەکەم",
            "november nov novembre noviembre نوفمبر تشرين_الثاني تشرینی_دووەم",
            "december dec dezember dez décembre diciembre ديسمبر كانون_الأول کانوونی_یەکەم",
        ),
        1,
    )
    for name in names.split()
}
_WEEKDAYS = (
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
)
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATES = re.compile(
    rf"""\b(?:
        (?P<iso>\d{{4}}-\d{{2}}-\d{{2}})(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?
      | (?P<a>\d{{1,2}})[/.](?P<b>\d{{1,2}})[/.](?P<y>\d{{4}})
      | (?P<day>\d{{1,2}})(?:st|nd|rd|th|er|ی|\.)?[ ](?:of[ ])?(?P<month>{_MONTH})\.?,?[ ](?P<year>\d{{4}})
      | (?P<month2>{_MONTH})\.?[ ](?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?[ ](?P<year2>\d{{4}})
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_CLOCK = re.compile(
    r"[ \t,|·–—-]*(?:(?:at|à|um|الساعة)[ \t]+)?\d{1,2}[:.h]\d{2}(?::\d{2})?"
    r"[ \t]*(?:[ap]\.?m\.?|uhr)?(?:[ \t]+[A-Z]{2,4})?\s*$",
    re.I,
)
_DATELINE = re.compile(
    r"(?P<place>[A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž.'’\- ]{2,40}(?:,[ ][A-ZÀ-Þ][\w. ]{1,25})?)"
    r"(?:,[ ](?P<day>[A-Z][a-z]{2,8}\.?[ ]\d{1,2}))?"
    r"[ ]*(?:\((?P<agency>[\w./ -]{2,20})\))?[ ]*(?:—|–|--|-)[ ]+(?=\S)"
)
_DATELINES = (
    _DATELINE,
    # A place in small letters proves nothing, but with an agency behind it.
    re.compile(
        r"(?P<place>[A-ZÀ-ÞĀ-Ž][\w.'’-]+(?:[ /][\w.'’-]+){0,3})[ ]*"
        r"\((?P<agency>[\w./ -]{2,20})\)[ ]*(?:—|–|--|-)[ ]+(?=\S)"
    ),
    # Scripts that have no capitals.
    re.compile(
        r"(?P<place>[\u0620-\u06d5][\u0600-\u06ff]*(?:[ ][\u0600-\u06ff]+){0,2})(?P<agency>(?!))?[ ]*[—–][ ]+(?=\S)"
    ),
)
_CREDIT = re.compile(
    r"[ \t]*[(\[]?(?:(?:photo|picture|image|foto|تصوير|صورة|وێنە)"
    r"(?:graph)?(?:s)?(?:[ ]by|[ ]credit)?[ ]?[: ]+(?P<by>[^()\[\]]{2,80}?)"
    r"|credit:[ ]*(?P<credit>[^()\[\]]{2,80}?)"
    r"|(?:©|copyright)[ ]*(?P<owner>[^()\[\]]{2,80}?)"
    r"|(?-i:(?P<agency>[A-Z][\w.&’'-]*(?:[ /][A-Z][\w.&’'-]*){0,4}))[ ](?P<kind>file[ ])?"
    r"(?:photo|picture|image|foto)(?:graph)?"
    r")[)\]]?[.]?\s*$",
    re.IGNORECASE,
)
_AGENCIES = (
    "AP",
    "AFP",
    "Reuters",
    "dpa",
    "DPA",
    "EPA",
    "EFE",
    "ANSA",
    "PA",
    "ANP",
    "NTB",
    "TT",
    "TASS",
    "Getty Images",
    "أ ف ب",
    "أ ب",
    "د ب أ",
    "رويترز",
    "ڕۆیتەرز",
)
_PAREN = re.compile(
    r"\s*\((?P<credit>أ ف ب|أ ب|د ب أ|رويترز|ڕۆیتەرز|"
    r"(?:[A-Z][\w.&’'-]*)(?:[ /]+[A-Z][\w.&’'-]*){0,6}(?:[ ]via[ ][A-Z][\w. ]+)?)\)[.]?\s*$"
)
_TAGLINE = re.compile(
    r"(?:is|are|was|works as|covers|reports|writes|contributed|ist|schreibt|est)\b.{0,200}"
    r"(?:report|correspond|editor|writ|journalis|columnis|photograph|"
    r"author|based in|cover|contribut|Redakt|Korrespondent|"
    r"Journalist|rédact)",
    re.IGNORECASE,
)
_END = re.compile(r"[-–—( ]*(?:30|ENDS?|#{3,}|ENDE|\*{3}\s*ENDS?\s*\*{3})[-–—) ]*$")


@dataclass(frozen=True, slots=True)
class Signed:
    """Who a line says wrote the story, and when. `day`: ISO, or empty; `unsure`: a date that can be read two ways."""

    bylines: tuple[DraftByline, ...]
    day: str = ""
    unsure: str = ""


@dataclass(frozen=True, slots=True)
class Captioned:
    """A caption without its credit line; `note`: "file photo"."""

    caption: str
    credit: str = ""
    note: str = ""


@dataclass(slots=True)
class Taken:
    """What was recognised; `body` are the paragraphs that are left."""

    body: list[str]
    fields: dict[str, str] = field(default_factory=dict)
    bylines: tuple[DraftByline, ...] = ()
    warnings: list[str] = field(default_factory=list)


def signed(line: str) -> Signed | None:
    """What a line "By NAME 21/7/2016" says; None when it is no such line."""
    line = " ".join(line.split())
    if not (found := _BY.fullmatch(line)) or len(line) > 200:
        return None
    who, day, unsure = dated(found["who"])
    who = who.strip(" \t,|·–—-")
    bylines = tuple(names(who))
    return Signed(bylines, day, unsure) if bylines else None


def dated(text: str) -> tuple[str, str, str]:
    """The text without the date at its end, the date (ISO, or empty), and the date when it can be read two ways."""
    text = _CLOCK.sub("", text) if _CLOCK.search(text) else text
    last = next(reversed(list(_DATES.finditer(text))), None)
    if last is None or text[last.end() :].strip(" \t.,|)"):
        return text, "", ""
    before = re.sub(
        rf"[ \t,|·•–—(-]*(?:\b(?:on|published|updated|posted|am|vom|le|{_WEEKDAYS})[,: ]*)*$",
        "",
        text[: last.start()],
        flags=re.I,
    )
    day, unsure = _day(last)
    return before, day, unsure


def _day(found: re.Match[str]) -> tuple[str, str]:
    """Day first when the first number exceeds 12, month first when the second does; points are written day first."""
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"]).isoformat(), ""
        if found["a"]:
            a, b, year = int(found["a"]), int(found["b"]), int(found["y"])
            if "." in found[0] or a > 12:
                return date(year, b, a).isoformat(), ""
            if b > 12 or a == b:
                return date(year, a, b).isoformat(), ""
            return "", found[0]
        named, numbered, of = (found[name] or found[name + "2"] for name in ("month", "day", "year"))
        return date(int(of), _MONTHS[named.lower()], int(numbered)).isoformat(), ""
    except ValueError:
        return "", ""


def names(who: str) -> Iterable[DraftByline]:
    """The people of "Ana Ruiz and Ben Cho, Staff Writers"; nobody when these are no names."""
    found: list[DraftByline] = []
    for part in re.split(r"\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|&|\|| و | û )\s*", who):
        part = part.strip(" .")
        if not part:
            continue
        if found and _JOB.search(part):
            last = found[-1]
            found[-1] = DraftByline(last.name, last.role, part)
        elif len(part) <= 80 and re.fullmatch(_NAME, part + " ") and len(part.split()) <= 6:
            found.append(DraftByline(part))
        else:
            return ()
    return found


def sign_offs(paragraph: str) -> tuple[DraftByline, ...] | None:
    """ "(Reporting by A and B; Editing by C)"; None when the paragraph is no such line."""
    words = paragraph.strip().strip("()[]").rstrip(".")
    found: list[DraftByline] = []
    for part in re.split(r"\s*;\s*", words):
        role = _ROLE.fullmatch(part)
        people = list(names(role[2])) if role else []
        if role is None or not people:
            return None
        found += [DraftByline(one.name, _ROLES[role[1].lower()], one.job_title) for one in people]
    return tuple(found)


def is_tagline(paragraph: str, bylines: Sequence[DraftByline]) -> bool:
    """Whether the last paragraph says who wrote the story: "NAME is a reporter based in PLACE."."""
    words = " ".join(paragraph.split()).strip("_*() ")
    if len(words) > 400:
        return False
    known = [line.name for line in bylines if line.name]
    starts = next((name for name in known if words.lower().startswith(name.lower())), None)
    if starts is None and not known:
        name = re.match(r"(?:[A-ZÀ-Þ][\w.'’-]+[ ]){2,4}(?=is |are )", words)
        starts = name[0].strip() if name else None
    return starts is not None and _TAGLINE.match(words[len(starts) :].lstrip(" ,")) is not None


def captioned(caption: str) -> Captioned:
    """The credit at the end of a caption ("AP file photo.", "(Photo: Ana Ruiz)") apart from its words."""
    words = " ".join(caption.split())
    for found in (_tail(_CREDIT, words), _PAREN.search(words)):
        if found is None or (found.re is _PAREN and not _is_credit(found)):
            continue
        groups = found.groupdict()
        credit = next((groups[k] for k in ("by", "credit", "owner", "agency") if groups.get(k)), "")
        if not credit.strip():
            continue
        note = "file photo" if groups.get("kind") or "file photo" in found[0].lower() else ""
        credit = re.sub(r"[ ]file$", "", credit.strip(" .:"), flags=re.I)
        return Captioned(words[: found.start()].rstrip(), credit, note)
    return Captioned(words)


def _is_credit(found: re.Match[str]) -> bool:
    """Whether the last brackets are a credit and no party or place: after a full stop, or of an agency."""
    before = found.string[: found.start()].rstrip()
    return before.endswith((".", "!", "?", "”", '"')) or "/" in found["credit"] or found["credit"] in _AGENCIES


def _tail(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The pattern as the last sentence, or as the last brackets."""
    starts = [0, *(m.end() for m in re.finditer(r"(?<=[.!?”\"])\s+|\s+(?=[(\[])", words))]
    for start in reversed(starts[-4:]):
        if found := pattern.match(words, start):
            return found
    return None


def dateline(paragraph: str) -> tuple[str, str, str]:
    """Place, agency and the paragraph without them; empty when it does not begin so."""
    found = next((each for pattern in _DATELINES if (each := pattern.match(paragraph))), None)
    if found is None:
        return "", "", paragraph
    return found["place"].strip(), (found["agency"] or "").strip(), paragraph[found.end() :]


_NOISE = re.compile(
    r"(?:advertisement|ad|share(?: this(?: (?:article|story))?)?:?|read more|more|click here|comment as guest|"
    r"(?:sign|log|continue)(?: |-)?(?:in|up)?(?: with \w+)?|subscribe|listen to this (?:article|story)|"
    r"\d+ min(?:ute)?s? read|updated|published|print|e-?mail|copy link|facebook|twitter|whatsapp|"
    r"page generated in .{1,40}|latest comments|elsewhere|advertising|anzeige|werbung|publicité)[\s:.]*",
    re.IGNORECASE,
)
_TEASER = re.compile(
    r"(?:read (?:more|also|next)|see also|also read|lire aussi|à lire aussi|mehr dazu|lesen sie auch|اقرأ أيضا?ً?|"
    r"هەروەها بخوێنەرەوە)[ ]?:.{0,200}",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?:reader |latest )?comments(?: \(\d+\))?|elsewhere|most read|related(?: stories| articles)?|more on this story|"
    r"kommentare|commentaires|تعليقات",
    re.IGNORECASE,
)


def is_noise(words: str) -> bool:
    """Whether a line belongs to the site: a button, a teaser for another story."""
    return _NOISE.fullmatch(words) is not None or _TEASER.fullmatch(words) is not None


def is_behind(words: str) -> bool:
    """Whether a line stands above the comments and teasers that follow a story."""
    return _BEHIND.fullmatch(words.strip(" :#")) is not None


def is_end(paragraph: str) -> bool:
    """-30-, ###, ENDS."""
    return len(paragraph) < 20 and _END.fullmatch(paragraph.strip()) is not None
