"""The official schemas: what leaves is held against them first, and what does not fit never leaves.

The schemas are unchanged copies under `resources/schemas`, each with its origin and licence beside it. Nothing is
fetched: every reference between them is found in the folder, or refused.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources.abc import Traversable
from typing import Any

from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from lxml import etree
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012, specification_with

from deskeditor.news.problems import BadInput
from deskeditor.shipped import shipped

GEOJSON = "https://geojson.org/schema/GeoJSON.json"


@dataclass(frozen=True, slots=True)
class Misfit:
    """Where a file does not fit its schema (`path`, outermost first) and what the validator says."""

    path: tuple[str, ...]
    message: str


def json_misfit(item: Any, folder: str, name: str) -> Misfit | None:
    """The first place where the item does not fit the JSON schema `resources/schemas/<folder>/<name>`."""
    error = next(iter(_json_validator(folder, name).iter_errors(item)), None)
    return None if error is None else Misfit(tuple(map(str, error.absolute_path)), error.message)


def xml_misfit(root: Any, folder: str, name: str) -> Misfit | None:
    """The first place where an lxml element does not fit the XML schema (`.xsd`) or RELAX NG grammar (`.rng`)."""
    schema = _xml_schema(folder, name)
    # Line numbers say nothing to a person: the path of the element does.
    tree = etree.fromstring(etree.tostring(root)).getroottree()
    if schema.validate(tree):
        return None
    first = schema.error_log[0]
    return Misfit(_names(tree, first.path or ""), first.message)


def refuse(misfit: Misfit | None, title: str, format: str, fields: Mapping[str, str]) -> None:
    """Raises BadInput when there is a misfit: which field of the story `title` it comes from, and what is wrong.

    `fields`: the story's field behind a part of the path; the innermost that is known counts.
    """
    if misfit is None:
        return
    steps = [step.partition("[")[0] for step in misfit.path]
    field = next((fields[step] for step in reversed(steps) if step in fields), steps[-1] if steps else "item")
    where = f" ({format}: {'/'.join(misfit.path)})" if misfit.path else ""
    raise BadInput(f"“{title}” does not fit {format}: {field}: {misfit.message[:200]}{where}.")


@cache
def _json_validator(folder: str, name: str) -> Validator:
    place = shipped("resources") / "schemas" / folder
    schemas = {file: json.loads(content) for file, content in _texts(place, ".json")}
    known: Registry[Any] = Registry().with_resources(_addressed(schemas))
    schema = schemas[name]
    kind = validator_for(schema)
    return kind(schema, registry=known)


def _addressed(schemas: Mapping[str, Any]) -> Iterator[tuple[str, Resource[Any]]]:
    for file, schema in schemas.items():
        stated = schema.get("$schema", "")
        kind = specification_with(stated, default=DRAFT202012) if stated else DRAFT202012
        resource = kind.create_resource(schema)
        yield (GEOJSON if file == "GeoJSON-schema.json" else schema.get("id") or schema.get("$id") or file), resource


@cache
def _xml_schema(folder: str, name: str) -> Any:
    place = shipped("resources") / "schemas" / folder
    parser = etree.XMLParser(no_network=True, resolve_entities=False)
    parser.resolvers.add(_InTheFolder(place))
    tree = etree.fromstring((place / name).read_bytes(), parser, base_url=name).getroottree()
    return etree.RelaxNG(tree) if name.endswith(".rng") else etree.XMLSchema(tree)


class _InTheFolder(etree.Resolver):
    """Finds what a schema includes beside it, wherever the program's own files lie."""

    def __init__(self, place: Traversable) -> None:
        super().__init__()
        self._place = place

    def resolve(self, system_url: str, public_id: str, context: Any) -> Any:  # type: ignore[override]
        data = (self._place / system_url.rpartition("/")[2]).read_bytes()
        return self.resolve_string(data, context, base_url=system_url)


def _texts(place: Traversable, ending: str, under: str = "") -> Iterable[tuple[str, str]]:
    for file in place.iterdir():
        if file.is_dir():
            yield from _texts(file, ending, f"{under}{file.name}/")
        elif file.name.endswith(ending):
            yield under + file.name, file.read_text("utf-8")


def _names(tree: Any, path: str) -> tuple[str, ...]:
    """The names of the elements down to the one at this path, in which the validator writes `*` for most of them."""
    prefixes = {prefix: space for step in tree.iter() for prefix, space in step.nsmap.items() if prefix}
    found = tree.xpath(path, namespaces=prefixes) if path else []
    element = found[0] if found else tree.getroot()
    if not isinstance(element, etree._Element):  # an attribute or a text
        return ()
    chain = [element, *element.iterancestors()]
    return tuple(etree.QName(step).localname for step in reversed(chain))
