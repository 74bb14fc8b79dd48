"""What the fields of records are called, and their values said, to a person: no ids, no codes, no JSON."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.formats import vocabularies
from deskeditor.gui import states
from deskeditor.gui.history.times import moment_words
from deskeditor.gui.inspector.details import language_words, urgency_words
from deskeditor.gui.inspector.quotelist import terms_words
from deskeditor.gui.reading import apart
from deskeditor.news.plain import fitted, hints
from deskeditor.news.problems import BadInput
from deskeditor.news.records import (
    Byline,
    CheckState,
    Claim,
    Embargo,
    Ignored,
    NameSpelling,
    Note,
    Person,
    PersonShown,
    PhotoUse,
    Quote,
    Related,
    Reply,
    Source,
    Suggestion,
    Voice,
)
from deskeditor.news.times import spoken

tr = partial(QCoreApplication.translate, "history")

NAMES: Mapping[str, Mapping[str, str]] = {
    "story": {
        "slugline": QT_TRANSLATE_NOOP("history", "Slugline"),
        "headline": QT_TRANSLATE_NOOP("history", "Headline"),
        "headline_print": QT_TRANSLATE_NOOP("history", "Headline for print"),
        "headline_social": QT_TRANSLATE_NOOP("history", "Headline for social media"),
        "dek": QT_TRANSLATE_NOOP("history", "Standfirst"),
        "dateline": QT_TRANSLATE_NOOP("history", "Dateline"),
        "dateline_date": QT_TRANSLATE_NOOP("history", "Date in the dateline"),
        "body": QT_TRANSLATE_NOOP("history", "Body"),
        "bin": QT_TRANSLATE_NOOP("history", "Bin"),
        "tagline": QT_TRANSLATE_NOOP("history", "Author line"),
        "bylines": QT_TRANSLATE_NOOP("history", "Byline"),
        "photos": QT_TRANSLATE_NOOP("history", "Photos"),
        "related": QT_TRANSLATE_NOOP("history", "Related stories"),
        "language": QT_TRANSLATE_NOOP("history", "Language"),
        "direction": QT_TRANSLATE_NOOP("history", "Direction"),
        "desk": QT_TRANSLATE_NOOP("history", "Section"),
        "genre": QT_TRANSLATE_NOOP("history", "Genre"),
        "keywords": QT_TRANSLATE_NOOP("history", "Keywords"),
        "subjects": QT_TRANSLATE_NOOP("history", "Media Topics"),
        "places": QT_TRANSLATE_NOOP("history", "Places"),
        "urgency": QT_TRANSLATE_NOOP("history", "Urgency"),
        "ednote": QT_TRANSLATE_NOOP("history", "Note to desk"),
        "editors_note": QT_TRANSLATE_NOOP("history", "Editor’s note"),
        "target_length": QT_TRANSLATE_NOOP("history", "Target length"),
        "deadline": QT_TRANSLATE_NOOP("history", "Deadline"),
        "assignee": QT_TRANSLATE_NOOP("history", "Assigned to"),
        "state": QT_TRANSLATE_NOOP("history", "State"),
        "spiked": QT_TRANSLATE_NOOP("history", "Spiked"),
        "hold": QT_TRANSLATE_NOOP("history", "On hold"),
        "checks": QT_TRANSLATE_NOOP("history", "Checks"),
        "embargo": QT_TRANSLATE_NOOP("history", "Embargo"),
        "pubstatus": QT_TRANSLATE_NOOP("history", "Publication status"),
        "corrections": QT_TRANSLATE_NOOP("history", "Corrections"),
        "rulings": QT_TRANSLATE_NOOP("history", "Decided on quotations"),
        "conflicts": QT_TRANSLATE_NOOP("history", "Decisions at the same time"),
        "schedule": QT_TRANSLATE_NOOP("history", "Schedule"),
        "schedule_zone": QT_TRANSLATE_NOOP("history", "Time zone of the schedule"),
        "version": QT_TRANSLATE_NOOP("history", "Number of the publication"),
        "first_published": QT_TRANSLATE_NOOP("history", "First published"),
        "correction_sequence": QT_TRANSLATE_NOOP("history", "Number of the correction"),
        "update_of": QT_TRANSLATE_NOOP("history", "Update of"),
        "comments_open": QT_TRANSLATE_NOOP("history", "Comments open"),
        "canonical_url": QT_TRANSLATE_NOOP("history", "Web address"),
        "notes": QT_TRANSLATE_NOOP("history", "Notes"),
        "claims": QT_TRANSLATE_NOOP("history", "Checked claims"),
        "names": QT_TRANSLATE_NOOP("history", "Confirmed names"),
        "suggestions": QT_TRANSLATE_NOOP("history", "Suggestions"),
        "fact_check": QT_TRANSLATE_NOOP("history", "Checker’s sheet"),
        "story_kind": QT_TRANSLATE_NOOP("history", "Kind of story"),
        "budget_line": QT_TRANSLATE_NOOP("history", "Budget line"),
        "assignment_place": QT_TRANSLATE_NOOP("history", "Place of the assignment"),
        "assignment_note": QT_TRANSLATE_NOOP("history", "Note to the assignment"),
        "photo_order": QT_TRANSLATE_NOOP("history", "Photo ordered"),
        "ignored": QT_TRANSLATE_NOOP("history", "Findings let stand"),
        "translation_of": QT_TRANSLATE_NOOP("history", "Translation of"),
        "translated_version": QT_TRANSLATE_NOOP("history", "Version of the original that is translated"),
        "received": QT_TRANSLATE_NOOP("history", "Files that came in"),
        "created": QT_TRANSLATE_NOOP("history", "Started"),
        "created_by": QT_TRANSLATE_NOOP("history", "Started by"),
    },
    "photo": {
        "sha256": QT_TRANSLATE_NOOP("history", "File"),
        "file_name": QT_TRANSLATE_NOOP("history", "File name"),
        "media_type": QT_TRANSLATE_NOOP("history", "Kind of file"),
        "width": QT_TRANSLATE_NOOP("history", "Width"),
        "height": QT_TRANSLATE_NOOP("history", "Height"),
        "size": QT_TRANSLATE_NOOP("history", "Size of the file"),
        "headline": QT_TRANSLATE_NOOP("history", "Title"),
        "caption": QT_TRANSLATE_NOOP("history", "Caption"),
        "alt": QT_TRANSLATE_NOOP("history", "Alternative text"),
        "decorative": QT_TRANSLATE_NOOP("history", "Decorative"),
        "creator": QT_TRANSLATE_NOOP("history", "Creator"),
        "creator_job_title": QT_TRANSLATE_NOOP("history", "Creator’s title"),
        "credit": QT_TRANSLATE_NOOP("history", "Credit line"),
        "source": QT_TRANSLATE_NOOP("history", "Source"),
        "copyright": QT_TRANSLATE_NOOP("history", "Copyright notice"),
        "usage_terms": QT_TRANSLATE_NOOP("history", "Usage terms"),
        "instructions": QT_TRANSLATE_NOOP("history", "Instructions"),
        "date_created": QT_TRANSLATE_NOOP("history", "Taken on"),
        "place": QT_TRANSLATE_NOOP("history", "Taken in"),
        "people": QT_TRANSLATE_NOOP("history", "People shown"),
        "keywords": QT_TRANSLATE_NOOP("history", "Keywords"),
        "rights_from": QT_TRANSLATE_NOOP("history", "Rights from"),
        "rights_until": QT_TRANSLATE_NOOP("history", "Rights until"),
        "description_writer": QT_TRANSLATE_NOOP("history", "Caption written by"),
        "extended_description": QT_TRANSLATE_NOOP("history", "Longer description"),
        "event": QT_TRANSLATE_NOOP("history", "Event"),
        "digital_source_type": QT_TRANSLATE_NOOP("history", "How it was made"),
        "supplier_reference": QT_TRANSLATE_NOOP("history", "Supplier’s number"),
        "likeness": QT_TRANSLATE_NOOP("history", "Likeness"),
        "suggestions": QT_TRANSLATE_NOOP("history", "Suggestions"),
        "spiked": QT_TRANSLATE_NOOP("history", "Spiked"),
    },
    "quote": {
        "words": QT_TRANSLATE_NOOP("history", "Words"),
        "language": QT_TRANSLATE_NOOP("history", "Language"),
        "original": QT_TRANSLATE_NOOP("history", "Original words"),
        "translator": QT_TRANSLATE_NOOP("history", "Translator"),
        "source": QT_TRANSLATE_NOOP("history", "Source"),
        "story": QT_TRANSLATE_NOOP("history", "Story"),
        "said_at": QT_TRANSLATE_NOOP("history", "Said at"),
        "place": QT_TRANSLATE_NOOP("history", "Place"),
        "medium": QT_TRANSLATE_NOOP("history", "Medium"),
        "terms": QT_TRANSLATE_NOOP("history", "Terms"),
        "attribution": QT_TRANSLATE_NOOP("history", "Attribution"),
        "evidence": QT_TRANSLATE_NOOP("history", "Evidence"),
        "transcript": QT_TRANSLATE_NOOP("history", "Transcript"),
        "span": QT_TRANSLATE_NOOP("history", "Place in the transcript"),
        "time_range": QT_TRANSLATE_NOOP("history", "Time in the recording"),
        "recorded_by": QT_TRANSLATE_NOOP("history", "Written down by"),
        "embargo": QT_TRANSLATE_NOOP("history", "Embargo"),
        "verification": QT_TRANSLATE_NOOP("history", "Verification"),
        "verified_by": QT_TRANSLATE_NOOP("history", "Verified by"),
        "verified_at": QT_TRANSLATE_NOOP("history", "Verified at"),
        "spiked": QT_TRANSLATE_NOOP("history", "Spiked"),
        "conflicts": QT_TRANSLATE_NOOP("history", "Decisions at the same time"),
    },
    "source": {
        "kind": QT_TRANSLATE_NOOP("history", "Kind"),
        "name": QT_TRANSLATE_NOOP("history", "Name"),
        "alias": QT_TRANSLATE_NOOP("history", "Alias"),
        "confidential": QT_TRANSLATE_NOOP("history", "Confidential"),
        "owner": QT_TRANSLATE_NOOP("history", "Source of"),
        "title": QT_TRANSLATE_NOOP("history", "Title"),
        "affiliation": QT_TRANSLATE_NOOP("history", "Affiliation"),
        "how_they_know": QT_TRANSLATE_NOOP("history", "How they know"),
        "terms": QT_TRANSLATE_NOOP("history", "Terms"),
        "terms_wording": QT_TRANSLATE_NOOP("history", "Terms as agreed"),
        "terms_agreed": QT_TRANSLATE_NOOP("history", "Terms agreed at"),
        "attribution": QT_TRANSLATE_NOOP("history", "Attribution"),
        "email": QT_TRANSLATE_NOOP("history", "E-mail"),
        "phone": QT_TRANSLATE_NOOP("history", "Telephone"),
        "photo": QT_TRANSLATE_NOOP("history", "Photo"),
        "notes": QT_TRANSLATE_NOOP("history", "Notes"),
        "replies": QT_TRANSLATE_NOOP("history", "Right of reply"),
        "spiked": QT_TRANSLATE_NOOP("history", "Spiked"),
        "conflicts": QT_TRANSLATE_NOOP("history", "Decisions at the same time"),
    },
    "person": {
        "name": QT_TRANSLATE_NOOP("history", "Name"),
        "display_name": QT_TRANSLATE_NOOP("history", "Name as printed"),
        "job_title": QT_TRANSLATE_NOOP("history", "Job title"),
        "organization": QT_TRANSLATE_NOOP("history", "Organization"),
        "location": QT_TRANSLATE_NOOP("history", "Location"),
        "bio": QT_TRANSLATE_NOOP("history", "Bio"),
        "staff": QT_TRANSLATE_NOOP("history", "On the staff"),
        "email": QT_TRANSLATE_NOOP("history", "E-mail"),
        "phone": QT_TRANSLATE_NOOP("history", "Telephone"),
        "url": QT_TRANSLATE_NOOP("history", "Author page"),
        "roles": QT_TRANSLATE_NOOP("history", "Roles"),
        "desk": QT_TRANSLATE_NOOP("history", "Section"),
        "zone": QT_TRANSLATE_NOOP("history", "Time zone"),
    },
    "transcript": {
        "title": QT_TRANSLATE_NOOP("history", "Title"),
        "text": QT_TRANSLATE_NOOP("history", "Text"),
        "cues": QT_TRANSLATE_NOOP("history", "Time codes"),
        "turns": QT_TRANSLATE_NOOP("history", "Turns of the speakers"),
        "voices": QT_TRANSLATE_NOOP("history", "Voices"),
        "story": QT_TRANSLATE_NOOP("history", "Story"),
        "source": QT_TRANSLATE_NOOP("history", "Source"),
        "recorded_at": QT_TRANSLATE_NOOP("history", "Recorded at"),
        "media": QT_TRANSLATE_NOOP("history", "Recording"),
        "file_name": QT_TRANSLATE_NOOP("history", "File name"),
        "media_type": QT_TRANSLATE_NOOP("history", "Kind of file"),
        "duration": QT_TRANSLATE_NOOP("history", "Length"),
        "private": QT_TRANSLATE_NOOP("history", "Private"),
        "owner": QT_TRANSLATE_NOOP("history", "Transcript of"),
        "spiked": QT_TRANSLATE_NOOP("history", "Spiked"),
    },
}
"""Of every field of every record, by the record's kind."""
RECORDS: Mapping[str, str] = {
    "story": QT_TRANSLATE_NOOP("history", "Story"),
    "person": QT_TRANSLATE_NOOP("history", "Person"),
    "photo": QT_TRANSLATE_NOOP("history", "Photo"),
    "source": QT_TRANSLATE_NOOP("history", "Source"),
    "quote": QT_TRANSLATE_NOOP("history", "Quote"),
    "transcript": QT_TRANSLATE_NOOP("history", "Transcript"),
}
CHECK_NAMES: Mapping[str, str] = {
    "legal": QT_TRANSLATE_NOOP("history", "Legal"),
    "photo": QT_TRANSLATE_NOOP("history", "Photo"),
    "facts": QT_TRANSLATE_NOOP("history", "Facts"),
    "standards": QT_TRANSLATE_NOOP("history", "Standards"),
}
MOMENTS = frozenset(
    {
        "deadline",
        "schedule",
        "first_published",
        "created",
        "said_at",
        "verified_at",
        "recorded_at",
        "date_created",
        "terms_agreed",
    }
)
PERSONS = frozenset({"assignee", "created_by", "verified_by", "recorded_by", "owner"})
BYTES_IN_KB = 1024
_RTL = (("\u0590", "\u08ff"), ("\ufb1d", "\ufdff"), ("\ufe70", "\ufefc"))
LONGEST = 90
"""Characters of a quote or a text in a line of a list."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the ids in records stand for: people, sources and stories as they are called."""

    people: Mapping[str, Person] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    stories: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    """People as they were printed, where that is known better than by who they are now."""

    def person(self, id: str) -> str:
        if id in self.names:
            return self.names[id]
        person = self.people.get(id)
        return (person.display_name or person.name) if person else tr("somebody")

    def source(self, id: str) -> str:
        source = self.sources.get(id)
        if source is None:
            return tr("another source")
        return source.alias if source.confidential else source.name or source.attribution

    def story(self, id: str) -> str:
        return self.stories.get(id) or tr("another story")


def record_name(kind: str) -> str:
    return tr(RECORDS[kind]) if kind in RECORDS else kind.capitalize()


def field_name(kind: str, name: str) -> str:
    """Headline, Caption ...; a field of a newer program by its own name."""
    known = NAMES.get(kind, {}).get(name)
    return tr(known) if known else name.replace("_", " ").capitalize()


def said(kind: str, name: str, value: Any, known: Known) -> str:
    """A value for a person; empty when there is none."""
    if value is None or value == "" or value == () or value == {}:
        return ""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if name in PERSONS:
        return known.person(str(value))
    if name in MOMENTS:
        return moment_words(str(value))
    if say := _SPOKEN.get((kind, name)):
        return say(value, known)
    if isinstance(value, tuple | list):
        return _listed(value, known)
    return str(value)


def kept_value(record: type, name: str, kept: str | None) -> Any:
    """A value as the history keeps it (text, or JSON for what is neither text nor number) as the field has it."""
    if kept is None or name not in hints(record):
        return kept
    hint = hints(record)[name]
    if hint is str:
        return kept
    try:
        found = json.loads(kept)
        return bool(found) if hint is bool else fitted(hint, found)
    except (ValueError, TypeError, BadInput):
        return kept


def entry_said(entry: Any, known: Known) -> str:
    """A line of a byline, a photo in a story, a related story, a person shown, a request for an answer or a voice."""
    match entry:
        case Byline():
            name = known.person(entry.person) if entry.person else entry.name
            aside = ", ".join(filter(None, (entry.job_title, entry.location)))
            role = tr(entry.role).capitalize()
            return f"{role} {name or tr('nobody yet')}" + (f" ({aside})" if aside else "")
        case PhotoUse():
            return entry.name or tr("a photo without a name")
        case Related():
            return entry.title or (known.story(entry.story) if entry.story else entry.url)
        case PersonShown():
            return entry.name
        case Reply():
            return f"{moment_words(entry.asked_at)} {entry.medium}: {tr(entry.outcome)}".strip()
        case Voice():
            return f"{entry.label}: {known.source(entry.source)}" if entry.source else entry.label
        case Note():
            return tr("{0}: {1}").format(known.person(entry.by), cut(entry.text))
        case Claim():
            return f"“{apart(cut(entry.words))}”: {tr(entry.status)}"
        case NameSpelling():
            return entry.name
        case Ignored():
            return f"“{apart(cut(entry.words))}”"
        case Suggestion():
            return tr("{0} suggests: {1} → {2}").format(
                known.person(entry.by), cut(entry.deleted or entry.was), cut(entry.inserted or entry.value)
            )
    return str(entry)


def attribute_said(entry: Any, name: str, known: Known) -> tuple[str, str]:
    """What an attribute of an entry of a list is called, and what it says."""
    value = getattr(entry, name)
    match name:
        case "person":
            return tr("Name"), known.person(value) if value else entry.name
        case "photo":
            return tr("Photo"), tr("another photo")
        case "story":
            return tr("Story"), known.story(value) if value else ""
        case "crop":
            return tr("Crop"), tr("cropped") if value else tr("whole")
        case "focal_point":
            return tr("Focal point"), tr("set") if value else tr("not set")
    named = {
        "name": tr("Name"),
        "role": tr("Role"),
        "job_title": tr("Job title"),
        "location": tr("Location"),
        "caption_override": tr("Caption here"),
        "override_reason": tr("Why another caption"),
        "url": tr("Address"),
        "title": tr("Title"),
    }
    return named.get(name, name), str(value)


def letters_rtl(words: str) -> int:
    """How many letters of it are written from right to left."""
    return sum(any(first <= letter <= last for first, last in _RTL) for letter in words)


def cut(words: str, longest: int = LONGEST) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= longest else flat[: longest - 1].rstrip() + "…"


def quote_title(quote: Quote) -> str:
    return f"“{apart(cut(quote.words, 48))}”"


def _listed(values: Any, known: Known) -> str:
    return ", ".join(value if isinstance(value, str) else entry_said(value, known) for value in values)


def _embargo(value: Any, _known: Known) -> str:
    if not isinstance(value, Embargo):
        return str(value)
    if not value.until:
        return tr("until further notice")
    return tr("until {0}").format(spoken(value.until, value.zone))


def _checks(value: Any, known: Known) -> str:
    if not isinstance(value, Mapping):
        return str(value)
    return "; ".join(f"{tr(CHECK_NAMES.get(check, check))}: {_check(status, known)}" for check, status in value.items())


def _check(status: CheckState, known: Known) -> str:
    match status.status:
        case "done":
            return tr("done by {0}, {1}").format(known.person(status.by), moment_words(status.at))
        case "required":
            return tr("required")
    return tr("not needed")


def _direction(value: Any, _known: Known) -> str:
    return tr("right to left") if value == "rtl" else tr("left to right")


def _topic(code: str) -> str:
    concept = vocabularies.topic(code)
    return concept.name_in("en") if concept else code


def _genre(code: Any, _known: Known) -> str:
    concept = vocabularies.genre(str(code))
    return concept.name_in("en") if concept else str(code)


def _pubstatus(value: Any, _known: Known) -> str:
    return {"usable": tr("usable"), "withheld": tr("withheld"), "canceled": tr("canceled")}.get(str(value), str(value))


_Say = Callable[[Any, Known], str]
_SPOKEN: Mapping[tuple[str, str], _Say] = {
    ("story", "state"): lambda value, _: states.name_of(str(value)),
    ("story", "embargo"): _embargo,
    ("story", "checks"): _checks,
    ("story", "language"): lambda value, _: language_words(str(value)),
    ("story", "direction"): _direction,
    ("story", "genre"): _genre,
    ("story", "subjects"): lambda value, _: ", ".join(map(_topic, value)),
    ("story", "urgency"): lambda value, _: urgency_words(int(value)),
    ("story", "pubstatus"): _pubstatus,
    ("story", "target_length"): lambda value, _: tr("{0} words").format(value),
    ("story", "received"): lambda value, _: ", ".join(name for _, name, _ in value),
    ("story", "update_of"): lambda value, known: known.story(str(value)),
    ("quote", "language"): lambda value, _: language_words(str(value)),
    ("quote", "source"): lambda value, known: known.source(str(value)),
    ("quote", "story"): lambda value, known: known.story(str(value)),
    ("quote", "terms"): lambda value, _: terms_words(value),
    ("story", "corrections"): lambda value, _: tr("corrections: {0}").format(len(value)),
    ("story", "rulings"): lambda value, _: tr("quotations: {0}").format(len(value)),
    ("quote", "embargo"): _embargo,
    ("quote", "transcript"): lambda _value, _: tr("a transcript"),
    ("quote", "span"): lambda value, _: tr("characters {0} to {1}").format(*value),
    ("quote", "time_range"): lambda value, _: tr("{0} to {1} seconds").format(*value),
    ("source", "terms"): lambda value, _: terms_words(value),
    ("photo", "sha256"): lambda _value, _: tr("another file"),
    ("photo", "width"): lambda value, _: tr("{0} pixels").format(value),
    ("photo", "height"): lambda value, _: tr("{0} pixels").format(value),
    ("photo", "size"): lambda value, _: tr("{0} KB").format(max(int(value) // BYTES_IN_KB, 1)),
    ("transcript", "story"): lambda value, known: known.story(str(value)),
    ("transcript", "source"): lambda value, known: known.source(str(value)),
    ("transcript", "media"): lambda _value, _: tr("a recording"),
    ("source", "photo"): lambda _value, _: tr("a photo"),
    ("transcript", "duration"): lambda value, _: tr("{0} seconds").format(round(value)),
    ("transcript", "turns"): lambda value, _: tr("turns: {0}").format(len(value)),
    ("transcript", "cues"): lambda value, _: tr("{0} time codes").format(len(value)),
}
