"""The right of reply in the copy: that somebody was asked, by when, and did not answer or would not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from deskeditor.news import times
from deskeditor.news.problems import Refused
from deskeditor.news.records import Outcome, Reply, Source

A_WEEK = timedelta(days=6)
"""Within so many days a weekday says which day is meant."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How a language says it. `{name}` is the source, `{by}` one of `by_weekday` and `by_date`, or nothing."""

    no_answer: str
    declined: str
    waiting: str
    by_weekday: str
    by_date: str
    days: tuple[str, ...]
    """Monday first."""
    months: tuple[str, ...]
    whole_hour: str = "{hour}.00"
    clock: str = "{hour}.{minute:02}"
    half_days: bool = False
    """The clock has twelve hours: 5 pm, 5:30 pm, noon."""


def _months(names: str) -> tuple[str, ...]:
    return tuple(names.split())


ENGLISH = Wording(
    no_answer="{name} did not respond to a request for comment{by}.",
    declined="{name} declined to comment.",
    waiting="{name} was asked for comment.",
    by_weekday=" by {time} on {day}",
    by_date=" by {time} on {date} {month}",
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=_months("January February March April May June July August September October November December"),
    half_days=True,
)
GERMAN = Wording(
    no_answer="{name} reagierte{by} nicht auf eine Bitte um Stellungnahme.",
    declined="{name} wollte sich nicht äußern.",
    waiting="{name} wurde um eine Stellungnahme gebeten.",
    by_weekday=" bis {day}, {time} Uhr,",
    by_date=" bis {date}. {month}, {time} Uhr,",
    days=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    months=_months("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    whole_hour="{hour}",
)
FRENCH = Wording(
    no_answer="{name} n’a pas répondu à notre demande de commentaire{by}.",
    declined="{name} n’a pas souhaité s’exprimer.",
    waiting="Nous avons demandé un commentaire à {name}.",
    by_weekday=" avant {day} à {time}",
    by_date=" avant le {date} {month} à {time}",
    days=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=_months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    whole_hour="{hour} heures",
    clock="{hour} h {minute:02}",
)
TURKISH = Wording(
    no_answer="{name},{by} yorum talebine yanıt vermedi.",
    declined="{name} yorum yapmadı.",
    waiting="{name} tarafından yorum istendi.",
    by_weekday=" {day} günü saat {time} itibarıyla",
    by_date=" {date} {month} saat {time} itibarıyla",
    days=("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    months=_months("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
)
WORDINGS: Mapping[str, Wording] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "tr": TURKISH}


def sentence(source: Source, reply: Reply, tag: str, now: datetime) -> str:
    """What the copy of a story in the language `tag` may say of it.

    Raises Refused when there is nothing to say, or when the source may not be called by any name.
    """
    wording = WORDINGS.get(tag.lower().split("-")[0])
    if wording is None:
        raise Refused("There is no ready sentence in the language of this story; say it in your own words.")
    shapes: dict[Outcome, str] = {
        "did not respond": wording.no_answer,
        "declined": wording.declined,
        "waiting": wording.waiting,
    }
    if reply.outcome not in shapes:
        raise Refused("They answered: write the answer down as a quote, and insert that.")
    name = _name(source)
    said = shapes[reply.outcome].format(name=name, by=_by(reply.due, wording, now))
    return said[0].upper() + said[1:]


def _name(source: Source) -> str:
    if source.terms != "on the record" or source.confidential:
        name = source.attribution
    elif source.kind == "person":
        name = source.name or source.attribution
    else:
        name = source.attribution or source.name  # “the ministry”, as it stands in a sentence
    if not name:
        raise Refused("First write down how the source may be called (Attribution).")
    return name


def _by(due: str, wording: Wording, now: datetime) -> str:
    """By when an answer was asked for, on the clock of whoever asked; nothing when that is not known."""
    if not due:
        return ""
    moment = times.parse(due)
    near = abs(moment - now) < A_WEEK
    return (wording.by_weekday if near else wording.by_date).format(
        time=_clock(moment, wording),
        day=wording.days[moment.weekday()],
        date=moment.day,
        month=wording.months[moment.month - 1],
    )


def _clock(moment: datetime, wording: Wording) -> str:
    if wording.half_days:
        return _half_day_clock(moment)
    shape = wording.clock if moment.minute else wording.whole_hour
    return shape.format(hour=moment.hour, minute=moment.minute)


def _half_day_clock(moment: datetime) -> str:
    if moment.minute == 0 and moment.hour in (0, 12):
        return "noon" if moment.hour else "midnight"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {'pm' if moment.hour >= 12 else 'am'}"
