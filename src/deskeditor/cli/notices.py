"""Notices on the command line: what has happened that a person has to know."""

from argparse import Namespace
from dataclasses import asdict

from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, opened, people_of, print_json, tell
from deskeditor.cli.past import person_named
from deskeditor.news.problems import BadInput
from deskeditor.news.times import parse
from deskeditor.newsroom import Newsroom
from deskeditor.review.notices import mark_read, notices_for

MOST_READ = 100_000


def notices_list(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        looked = notices_for(newsroom, _who(newsroom, getattr(asked, "by", "")))
    found = [one for one in looked.notices if not (getattr(asked, "unread", False) and one.read_at)]
    if asked.json:
        print_json([asdict(one) for one in found])
        return DONE
    for one in found:
        at = parse(one.at).astimezone()
        print(f"{' ' if one.read_at else '•'} {one.id[:8]}  {at:%Y-%m-%d %H:%M}  {one_line(one.sentence)}")
    return DONE


def notices_read(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        person = _who(newsroom, asked.by)
        if asked.ids:
            read = [newsroom.notices.find(person, id) for id in asked.ids]
        else:
            notices_for(newsroom, person)
            read = newsroom.notices.of(person, MOST_READ, only_unread=True)
        fresh = [one for one in read if not one.read_at]
        mark_read(newsroom, person, fresh)
    if asked.json:
        print_json({"read": [one.id for one in fresh]})
    else:
        tell("1 notice is read." if len(fresh) == 1 else f"{len(fresh)} notices are read.")
    return DONE


def _who(newsroom: Newsroom, name: str) -> str:
    if name:
        return person_named(people_of(newsroom), name)
    if not newsroom.me:
        raise BadInput("Nobody has said who writes here; name somebody with --by NAME.")
    return newsroom.me
