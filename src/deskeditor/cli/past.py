"""Commands that look back: the versions of a story, what it was made again of one, and who changed what."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import Any

from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, opened, people_of, print_json, print_made, tell
from deskeditor.cli.shapes import change_shape, version_shape
from deskeditor.news.problems import Ambiguous, NotFound
from deskeditor.news.records import Person
from deskeditor.news.snapshot import to_plain
from deskeditor.newsroom import Changed, Newsroom, Version


def versions(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        kept = newsroom.versions(newsroom.find_story(asked.story))
        shapes = [version_shape(version, people_of(newsroom)) for version in kept]
    if asked.json:
        print_json(shapes)
    else:
        for v in shapes:
            said = one_line(f"{v['cause']} {v['name']}")
            words = f"+{v['words_added']} -{v['words_removed']}"
            print(f"{v['id']}  {v['at']}  {v['author']}  {said}  {words}  {', '.join(v['fields'])}")
    return DONE


def version_keep(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        id = newsroom.keep_version(story, "named", asked.name)
    return print_made(asked, id, story=story)


def version_show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        version = version_named(newsroom, newsroom.find_story(asked.story), asked.version)
        held = to_plain(newsroom.version_value(version.id))
        shape = version_shape(version, people_of(newsroom)) | held
    if asked.json:
        print_json(shape)
    else:
        story = held["story"]
        for name in ("headline", "dek"):
            if story[name]:
                print(f"{name}: {one_line(story[name])}")
        for photo in held["photos"]:
            print(f"photo: {photo['file_name']}: {one_line(photo['caption'])}")
        print(f"\n{story['body']}")
    return DONE


def restore(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story)
        version = version_named(newsroom, story, asked.version)
        changed = newsroom.restore(story, version.id, asked.field or None)
    if asked.json:
        print_json({"id": story, "version": version.id, "changed": list(changed)})
    elif changed:
        print("\n".join(changed))
    else:
        tell("The story says this already; nothing was changed.")
    return DONE


def version_named(newsroom: Newsroom, story: str, name: str) -> Version:
    """The version with this id, this unique beginning of one, or the name that a person gave it.

    Raises NotFound, or Ambiguous with the ids.
    """
    kept = newsroom.versions(story)
    found = [v for v in kept if v.id == name] or [v for v in kept if v.cause == "named" and v.name == name]
    found = found or [v for v in kept if v.id.startswith(name)]
    if not found:
        raise NotFound(f"The story has no version “{name}”; `versions` lists those that it has.")
    if len(found) > 1:
        ids = tuple(version.id for version in found)
        raise Ambiguous(f"{len(found)} versions answer to “{name}”; name one by its id: {', '.join(ids)}.", ids)
    return found[0]


def history(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        people = people_of(newsroom)
        by = person_named(people, asked.by) if asked.by else ""
        if asked.story:
            changes: Sequence[Changed] = _of_record(newsroom, asked.story, by)[: asked.limit]
        else:
            changes = newsroom.changes(asked.limit, person=by)
        shapes = [change_shape(change, people) for change in changes]
    if asked.json:
        print_json(shapes)
    else:
        for change in shapes:
            print(_line(change))
    return DONE


def _of_record(newsroom: Newsroom, name: str, by: str) -> list[Changed]:
    """The newest first."""
    try:
        record = newsroom.find_story(name)
    except NotFound:
        if not newsroom.history(name):
            raise
        record = name
    return [change for change in reversed(newsroom.history(record)) if by in ("", change.person)]


def person_named(people: Mapping[str, Person], name: str) -> str:
    """The id of the person with this id, name or name as printed. Raises NotFound, Ambiguous."""
    found = [id for id, person in people.items() if name in (id, person.name, person.display_name)]
    if not found:
        raise NotFound(f"Nobody here is called “{name}”.")
    if len(found) > 1:
        raise Ambiguous(
            f"{len(found)} people are called “{name}”; name one by its id: {', '.join(found)}.", tuple(found)
        )
    return found[0]


def _line(change: Mapping[str, Any]) -> str:
    what = change["field"] or "made"
    if change["after"] is not None:
        what += f": {one_line(str(change['before'] or ''))} → {one_line(str(change['after']))}"
    title = one_line(change["title"]) or change["record"]
    return f"{change['at']}  {change['person']}  {change['kind']} {title}  {what}"
