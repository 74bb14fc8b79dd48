"""Templates and writethrus on the command line."""

from argparse import Namespace
from dataclasses import asdict

from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, opened, print_json, print_made, tell, words_of
from deskeditor.review import templates
from deskeditor.review import writethru as writethrus


def templates_list(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        found = templates.templates_of(newsroom)
    if asked.json:
        print_json([asdict(one) for one in found.usable])
    else:
        for one in found.usable:
            print(f"{one.key:<18} {one_line(one.name)}{': ' if one.about else ''}{one_line(one.about)}")
    for trouble in found.troubles:
        tell(trouble)
    return DONE


def templates_start(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        id = templates.start(newsroom, templates.named(newsroom, asked.template))
        given = {name: value for name in ("slugline", "headline") if (value := getattr(asked, name))}
        if given:
            newsroom.set_fields(id, **given)
    return print_made(asked, id)


def templates_keep(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        made = templates.keep(newsroom, newsroom.find_story(asked.story), asked.name, asked.about)
    return print_made(asked, made.key)


def templates_remove(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        own = (one for one in templates.templates_of(newsroom).usable if one.own)
        wanted = asked.template.strip().casefold()
        key = next((one.key for one in own if one.name.casefold() == wanted), wanted)  # or a damaged one, by its key
        templates.remove(newsroom, key)
    return print_made(asked, key)


def writethru(asked: Namespace) -> int:
    lead = words_of(asked.lead) if asked.lead is not None else ""
    with opened(asked) as newsroom:
        id = newsroom.find_story(asked.story)
        if asked.own:
            id = writethrus.another(newsroom, id, lead, asked.news)
        else:
            writethrus.lead(newsroom, id, lead, asked.news)
    return print_made(asked, id)
