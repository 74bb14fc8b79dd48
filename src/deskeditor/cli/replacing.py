"""Find and replace in many stories on the command line."""

from argparse import Namespace
from dataclasses import asdict
from dataclasses import replace as made

from deskeditor.checks.find import Query
from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, opened, print_json, tell
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom, StoryFilter
from deskeditor.review.replacing import Found, Place, look, put, version_name
from deskeditor.text.searching import search

ALL = 1_000_000


def replace(asked: Namespace) -> int:
    query = Query(asked.find, asked.expression, asked.word, asked.case, asked.alike, asked.as_typed)
    with opened(asked) as newsroom:
        found = list(look(newsroom, _stories(newsroom, asked.within), query, asked.becomes))
        places = [place for one in found for place in one.places if asked.quotations or not place.quoted]
        left = sum(len(one.places) for one in found) - len(places)
        if not asked.dry_run:
            outcome = put(newsroom, places, version_name(query, asked.becomes))
            places, left = [_turned(place) for place in outcome.done], left + len(outcome.left)
            for reason in outcome.refused:
                tell(reason)
    _say(asked, found, places)
    stories = len({place.story for place in places})
    where = f"in {stories} {'story' if stories == 1 else 'stories'}"
    tell(f"{len(places)} {'would be' if asked.dry_run else 'were'} replaced {where}; {left} left as they are.")
    return DONE


def _stories(newsroom: Newsroom, within: str) -> list[str]:
    """All that are not spiked, or those that the search finds. Raises BadInput."""
    for trouble in search(within).troubles:
        raise BadInput(trouble)
    return [row.id for row in newsroom.stories(StoryFilter(within, sort="created"), 0, ALL)]


def _say(asked: Namespace, found: list[Found], places: list[Place]) -> None:
    names = {one.story: one.name for one in found}
    if asked.json:
        print_json([asdict(place) | {"name": names[place.story]} for place in places])
        return
    for place in places:
        change = f"[{place.words}|{place.becomes}]"
        print(one_line(f"{names[place.story]} {place.field}: {place.before}{change}{place.after}"))


def _turned(place: Place) -> Place:
    """As it was asked for, where it stands now."""
    return made(place, words=place.becomes, becomes=place.words)
