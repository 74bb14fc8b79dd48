"""Who of the newsroom is which author of a site: suggested by the name, decided by a person."""

from collections.abc import Iterable, Mapping, Sequence

from deskeditor.cms.site import Named
from deskeditor.news.records import Person


def same_names(people: Sequence[Person], there: Sequence[Named], known: Mapping[str, str]) -> dict[str, str]:
    """Authors there by the id of the person, for those who have the same name, whatever its capitals, and are the only
    ones who have it, there and here. Who is matched already stays so."""
    authors = _by_name((one.name, one.remote_id) for one in there)
    here = _by_name((name, person.id) for person in people for name in {person.name, person.display_name})
    return {
        ids[0]: authors[name][0]
        for name, ids in here.items()
        if len(ids) == 1 and len(authors.get(name, ())) == 1 and ids[0] not in known
    }


def _by_name(named: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, id in named:
        if folded := " ".join(name.split()).casefold():
            found.setdefault(folded, []).append(id)
    return found
