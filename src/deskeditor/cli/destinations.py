"""The destinations on the command line: where finished stories go, and how a story becomes an item there."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Literal, get_args, get_origin

from deskeditor.cli import BAD_INPUT, DONE, values
from deskeditor.cli.commands import one_line, opened, print_json, print_made, tell
from deskeditor.cli.secret_words import secret_given, secrets_for
from deskeditor.cms.registry import KINDS, kind_named, troubles
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Asked, Kind, Named
from deskeditor.delivery.deciding import outward
from deskeditor.delivery.matching import same_names
from deskeditor.delivery.opening import opened as reached
from deskeditor.delivery.patterns import check_pattern
from deskeditor.news.destinations import NOBODY, WANTED, Destination, SiteRules
from deskeditor.news.plain import hints
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Person
from deskeditor.news.workflow import Meaning
from deskeditor.newsroom import Newsroom

OWN_FIELDS = ("address", "user")
MAPPINGS = {"author": "authors", "section": "sections", "status": "statuses"}
NOT_HERE = ("renditions",)
"""Rules that the window alone changes."""
NOT_KEPT = (
    "This computer has no keyring that keeps the password; give it to each command with --secret-file or in "
    "DESKEDITOR_SECRET."
)


def destinations_list(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        listed = newsroom.destinations.all()
    if asked.json:
        print_json([shape(one) for one in listed])
    else:
        for one in listed:
            print(f"{one.id}  {one.kind:<10} {one_line(one.name)}  {one_line(one.address)}")
    return DONE


def shape(destination: Destination) -> dict[str, Any]:
    """A destination as JSON; no password is part of it."""
    return asdict(destination)


def destinations_kinds(asked: Namespace) -> int:
    kinds = list(KINDS.values())
    if asked.json:
        print_json([_kind_shape(kind) for kind in kinds])
    else:
        for kind in kinds:
            print(f"{kind.name:<10} {kind.title}")
            for one in kind.asked:
                choices = f" ({', '.join(one.choices)})" if one.choices else ""
                print(f"{'':<10}   {_option_of(one)}  {one.title}{choices}{'' if one.needed else ', may be left out'}")
    for sentence in troubles():
        tell(sentence)
    return DONE


def _kind_shape(kind: Kind) -> dict[str, Any]:
    asked = [asdict(one) | {"option": _option_of(one)} for one in kind.asked]
    return {"name": kind.name, "title": kind.title, "files": kind.drop, "help": kind.help, "asked": asked}


def _option_of(asked: Asked) -> str:
    if asked.kind == "secret":
        return "--secret-file"
    return f"--{asked.name}" if asked.name in OWN_FIELDS else f"--option {asked.name}="


def destinations_show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        found = shape(newsroom.destinations.find(asked.name))
    if asked.json:
        print_json(found)
        return DONE
    for name, value in found.items():
        for below, said in value.items() if isinstance(value, Mapping) else [("", value)]:
            print(f"{name}{'.' if below else ''}{below}: {one_line(str(said))}")
    return DONE


# Add and change


def destinations_add(asked: Namespace) -> int:
    kind = kind_named(asked.kind)
    said = {name: getattr(asked, name).strip() for name in OWN_FIELDS if getattr(asked, name) is not None}
    options = _options(kind, asked.option)
    secret = _secret_to_keep(asked)
    for one in kind.asked:
        if one.needed and one.kind != "secret" and not (said.get(one.name) or options.get(one.name)):
            raise BadInput(f"A destination of the kind {kind.name} needs {_option_of(one)} ({one.title}).")
    rules = _file_rules(kind, asked)
    with opened(asked) as newsroom:
        id = newsroom.destinations.add(kind.name, asked.name, options=options, rules=SiteRules(**rules), **said)
        _keep_secret(newsroom, id, secret)
    return print_made(asked, id, name=asked.name)


def destinations_set(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        stands = newsroom.destinations.find(asked.name)
        kind = kind_named(stands.kind)
        said = {name: getattr(asked, name).strip() for name in OWN_FIELDS if getattr(asked, name) is not None}
        options, rules = _options(kind, asked.option), _file_rules(kind, asked)
        secret = _secret_to_keep(asked)
        if asked.rename is not None:
            said["name"] = asked.rename
        if said:
            newsroom.destinations.set(stands.id, **said)
        if options:
            newsroom.destinations.set_options(stands.id, **options)
        if rules:
            newsroom.destinations.set_rules(stands.id, **rules)
        if asked.first:
            others = [one.id for one in newsroom.destinations.all() if one.id != stands.id]
            newsroom.destinations.order([stands.id, *others])
        _keep_secret(newsroom, stands.id, secret)
    return print_made(asked, stands.id) if asked.json else DONE


def _secret_to_keep(asked: Namespace) -> str:
    """Before anything is changed, and once: standard input cannot be read again. What stands in the environment is for
    one command, and is kept nowhere."""
    return secret_given(asked) if asked.secret_file is not None else ""


def _keep_secret(newsroom: Newsroom, id: str, secret: str) -> None:
    if secret and not Secrets(newsroom.id).set(id, secret):
        tell(NOT_KEPT)


def _options(kind: Kind, given: Sequence[str]) -> dict[str, Any]:
    known = {one.name: one for one in kind.asked if one.kind != "secret" and one.name not in OWN_FIELDS}
    options: dict[str, Any] = {}
    for text in given:
        name, equals, value = text.partition("=")
        one = known.get(name.strip())
        if not equals or one is None:
            raise BadInput(f"“{text}” is no option of {kind.name}; it has {', '.join(known) or 'none'}.")
        options[one.name] = _option(one, value.strip())
    return options


def _option(asked: Asked, value: str) -> Any:
    if asked.kind == "number":
        if value and not value.isdecimal():
            raise BadInput(f"{asked.name} is a number, not “{value}”.")
        return int(value) if value else None
    if asked.choices and value not in asked.choices:
        raise BadInput(f"{asked.name} is one of {', '.join(asked.choices)}, not “{value}”.")
    return value


def _file_rules(kind: Kind, asked: Namespace) -> dict[str, Any]:
    given = {name: getattr(asked, name) for name in ("format", "pattern") if getattr(asked, name) is not None}
    if given and not kind.drop:
        raise BadInput(f"A destination of the kind {kind.name} takes no files, so it has no --{min(given)}.")
    if "format" in given:
        given["format"] = outward(given["format"]).name
    if "pattern" in given:
        check_pattern(given["pattern"])
    return given


# How a story becomes an item there


def destinations_map(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        stands = newsroom.destinations.find(asked.name)
        people = newsroom.records("person")
        said: dict[str, Any] = {}
        for text in asked.rules:
            name, equals, value = text.partition("=")
            if not equals:
                raise BadInput(f"“{text}” says nothing; write RULE=VALUE.")
            word, colon, key = name.strip().partition(":")
            if colon:
                rule, entry = _mapped(word, key.strip(), value.strip(), people)
                said[rule] = said.get(rule, {}) | entry
            else:
                said[word] = _rule(word.replace("-", "_"), value.strip())
        newsroom.destinations.set_rules(stands.id, **{name.replace("-", "_"): value for name, value in said.items()})
        made = newsroom.destinations.one(stands.id)
    if asked.json:
        print_json(shape(made))
    return DONE


def _mapped(word: str, key: str, value: str, people: Sequence[Person]) -> tuple[str, dict[str, str | None]]:
    """The rule, and the entry in it; an empty value takes it out."""
    if word not in MAPPINGS:
        raise BadInput(f"There is no rule “{word}:”; there are {', '.join(f'{name}:' for name in MAPPINGS)}.")
    if word == "author":
        key = author_key(key, people)
    elif not key:
        raise BadInput(f"“{word}:” needs a name before the equals sign.")
    if word == "status":
        if key not in get_args(Meaning):
            raise BadInput(f"There is no state “{key}”; there are {', '.join(get_args(Meaning))}.")
        if value and value not in WANTED:
            raise BadInput(f"A story becomes {', '.join(WANTED)} there, not “{value}”.")
    return MAPPINGS[word], {key: value or None}


def author_key(name: str, people: Sequence[Person]) -> str:
    """The key of `SiteRules.authors` for somebody of the newsroom, else for a free name. Raises BadInput for a name
    that several people have."""
    if not name:
        return NOBODY
    found = [p.id for p in people if name == p.id or name in (p.name, p.display_name)]
    if len(found) > 1:
        raise BadInput(f"{len(found)} people are called “{name}”; name one by the id: {', '.join(found)}.")
    return found[0] if found else f"name:{name}"


def _rule(name: str, value: str) -> Any:
    known = {n: hint for n, hint in hints(SiteRules).items() if n not in (*MAPPINGS.values(), *NOT_HERE)}
    if name not in known:
        raise BadInput(f"There is no rule “{name}”; there are {', '.join((*known, *(f'{n}:' for n in MAPPINGS)))}.")
    if known[name] is bool:
        if value.lower() not in values.YES:
            raise BadInput(f"{name} is yes or no, not “{value}”.")
        return values.YES[value.lower()]
    if get_origin(known[name]) is Literal and value not in get_args(known[name]):
        raise BadInput(f"{name} is one of {', '.join(get_args(known[name]))}, not “{value}”.")
    if name == "pattern":
        check_pattern(value)
    return outward(value).name if name == "format" else value


# What is there


def destinations_test(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        destination = newsroom.destinations.find(asked.name)
        place = reached(destination, secrets_for(newsroom, asked, destination))
        try:
            rights = place.rights()
        finally:
            place.close()
        if rights.options:
            newsroom.destinations.set_options(destination.id, **rights.options)
    if asked.json:
        print_json({name: value for name, value in asdict(rights).items() if name != "options"})
    else:
        for sentence in rights.sentences:
            print(one_line(sentence))
    return DONE if rights.may_draft or rights.may_publish else BAD_INPUT


def destinations_authors(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        destination = newsroom.destinations.find(asked.name)
        there = _there(newsroom, asked, destination, "authors")
        people = newsroom.records("person")
        if asked.match:
            found = same_names(people, there, destination.rules.authors)
            newsroom.destinations.set_rules(destination.id, authors=found)
            destination = newsroom.destinations.one(destination.id)
    known = {person.id: person.display_name or person.name for person in people}
    matched: dict[str, list[str]] = {}
    for key, id in destination.rules.authors.items():
        name = known.get(key, key.removeprefix("name:")) or "no byline"
        matched.setdefault(id, []).append(name)
    return _print_named(asked, there, matched)


def destinations_sections(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        destination = newsroom.destinations.find(asked.name)
        there = _there(newsroom, asked, destination, "sections")
    matched: dict[str, list[str]] = {}
    for desk, id in destination.rules.sections.items():
        matched.setdefault(id, []).append(desk)
    return _print_named(asked, there, matched)


def _there(newsroom: Newsroom, asked: Namespace, destination: Destination, what: str) -> list[Named]:
    if kind_named(destination.kind).drop:
        raise BadInput(f"{destination.name} takes files; it has no {what}.")
    site = reached(destination, secrets_for(newsroom, asked, destination))
    try:
        return list(getattr(site, what)())
    finally:
        site.close()


def _print_named(asked: Namespace, there: Sequence[Named], matched: Mapping[str, Sequence[str]]) -> int:
    if asked.json:
        print_json([asdict(one) | {"matched": list(matched.get(one.remote_id, ()))} for one in there])
    else:
        for one in there:
            whose = f"  ({', '.join(map(one_line, matched[one.remote_id]))})" if one.remote_id in matched else ""
            print(f"{one.remote_id}  {one_line(one.name)}{whose}")
    return DONE


def destinations_remove(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        found = newsroom.destinations.find(asked.name)
        newsroom.destinations.remove(found.id)
        Secrets(newsroom.id).forget(found.id)
    return print_made(asked, found.id) if asked.json else DONE
