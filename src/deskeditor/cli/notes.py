"""Notes on a story on the command line."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, people_of, print_json, print_made
from deskeditor.cli.seats import one_of, opened_by
from deskeditor.news.notes import Thread, threads
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Story
from deskeditor.news.times import spoken, stamp
from deskeditor.newsroom import Newsroom
from deskeditor.review.notes import Place, Written, answer, passage, places, reopen, resolve, write
from deskeditor.text.document import Document


def notes_list(asked: Namespace) -> int:
    with opened_by(asked) as newsroom:
        document: Document[Story] = newsroom.document(newsroom.find_story(asked.story))
        found = [one for one in threads(document.read("notes")) if asked.all or one.is_open]
        where = places(document, found)
        names = {id: person.display_name or person.name for id, person in people_of(newsroom).items()}
    if asked.json:
        print_json([_shape(one, where[one.id], names) for one in found])
        return DONE
    for one in found:
        _print_thread(one, where[one.id], names)
    return DONE


def _shape(thread: Thread, place: Place, names: dict[str, str]) -> dict[str, Any]:
    """The note that begins a thread, with where it is and what was answered. Offsets are in the shared text, with the
    words of open suggestions."""
    said = [asdict(note) | {"by": names.get(note.by, note.by), "by_id": note.by} for note in thread.said]
    start, end = place.place or (None, None)
    where = {"field": place.field, "start": start, "end": end, "words": place.exact, "orphan": place.orphan}
    return said[0] | where | {"answers": said[1:]}


def _print_thread(thread: Thread, place: Place, names: dict[str, str]) -> None:
    about = place.field or "story"
    words = f" “{one_line(place.exact)}”" if place.exact else ""
    gone = " (words that are gone)" if place.orphan else ""
    settled = "" if thread.is_open else " (resolved)"
    print(f"{thread.id}  {about}{words}{gone}{settled}")
    for note in thread.said:
        said = one_line(note.text)
        print(f"    {one_line(names.get(note.by, note.by)) or 'somebody'}, {spoken(note.at)}: {said}")


def notes_add(asked: Namespace) -> int:
    with opened_by(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        with newsroom.edit(Story, story) as document:
            about = asked.on or ("" if asked.words is None else "body")
            place = None if asked.words is None else _passage(document, about, asked.words)
            written = _written(newsroom, asked.said, "legal" if asked.legal else "note")
            id = write(document, written, about=about, passage=place)
    return print_made(asked, id)


def _passage(document: Document[Story], field: str, words: str) -> tuple[int, int]:
    """Where these words stand in the field: they have to stand there once. Raises BadInput."""
    if not words:
        raise BadInput("Give the words that the note is about, or leave --words out.")
    value = getattr(document.value(), field, "")
    copy = value if isinstance(value, str) else ""
    if copy.count(words) != 1:
        times = f"{copy.count(words)} times" if words in copy else "nowhere"
        raise BadInput(f"“{words}” stands {times} in the field “{field}”; give words that stand there once.")
    start = copy.index(words)
    return passage(document, field, start, start + len(words))


def _written(newsroom: Newsroom, text: str, kind: Any = "note") -> Written:
    return Written(text, newsroom.me, stamp(newsroom.clock()), newsroom.records("person"), kind)


def notes_reply(asked: Namespace) -> int:
    with opened_by(asked) as newsroom, newsroom.edit(Story, newsroom.find_story(asked.story)) as document:
        id = answer(document, _note(document, asked.note), _written(newsroom, asked.said))
    return print_made(asked, id)


def notes_resolve(asked: Namespace) -> int:
    return _settle(
        asked, lambda newsroom, document, id: resolve(document, id, by=newsroom.me, at=stamp(newsroom.clock()))
    )


def notes_reopen(asked: Namespace) -> int:
    return _settle(asked, lambda newsroom, document, id: reopen(document, id))


def _settle(asked: Namespace, how: Callable[[Newsroom, Document[Story], str], None]) -> int:
    with opened_by(asked) as newsroom, newsroom.edit(Story, newsroom.find_story(asked.story)) as document:
        id = _note(document, asked.note)
        how(newsroom, document, id)
    return print_made(asked, id) if asked.json else DONE


def _note(document: Document[Story], name: str) -> str:
    return one_of([note.id for note in document.read("notes")], name, "note")
