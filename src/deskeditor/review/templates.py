"""The templates of a newsroom: those that come with the program, and its own in the folder `templates` beside its
database. One of its own takes the place of a shipped one with the same key.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from deskeditor.formats.files import file_bytes
from deskeditor.formats.plain_text import decoded
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, DiskTrouble, NotFound
from deskeditor.news.records import Byline
from deskeditor.news.templates import KEY, Template, begun, in_order, key_of, taken_from, template
from deskeditor.newsroom import Newsroom
from deskeditor.shipped import shipped
from deskeditor.store.files import replace_file

FOLDER = "templates"
LARGEST = 1024 * 1024
"""Bytes of one template."""


@dataclass(frozen=True, slots=True)
class Templates:
    """Those that can be used, in their order, and a sentence for each that cannot."""

    usable: tuple[Template, ...] = ()
    troubles: tuple[str, ...] = ()

    def named(self, key: str) -> Template | None:
        return next((one for one in self.usable if one.key == key), None)


def folder_of(newsroom: Newsroom) -> Path:
    """Where the newsroom's own templates lie; it need not be there."""
    return newsroom.folder / FOLDER


def templates_of(newsroom: Newsroom) -> Templates:
    """All templates of the newsroom. One that is damaged is told; a shipped one of its key is used meanwhile."""
    found = {one.key: one for one in shipped_templates()}
    troubles: list[str] = []
    for path in sorted(folder_of(newsroom).glob("*.toml")):
        try:
            found[path.stem] = _own(path)
        except BadInput as problem:
            troubles.append(str(problem))
    return Templates(in_order(found.values()), tuple(troubles))


def shipped_templates() -> tuple[Template, ...]:
    """Those that come with the program."""
    files = (file for file in (shipped("resources") / FOLDER).iterdir() if file.name.endswith(".toml"))
    return in_order(template(file.name.removesuffix(".toml"), file.read_text("utf-8")) for file in files)


def named(newsroom: Newsroom, key: str) -> Template:
    """The template with this key or name. Raises NotFound; BadInput for one of the newsroom's own that is damaged."""
    all_ = templates_of(newsroom).usable
    wanted = key.strip().casefold()
    found = next((one for one in all_ if wanted in (one.key, one.name.casefold())), None)
    if found is None:
        raise NotFound(f"There is no template “{key}”; there are {', '.join(one.key for one in all_)}.")
    path = folder_of(newsroom) / f"{found.key}.toml"
    return _own(path) if path.is_file() else found


def start(newsroom: Newsroom, kind: Template, language: str = "") -> str:
    """A new story of this kind, of who writes here and with their byline; its id.

    `language` is that of a story whose template says none. Raises BadInput for a value that no story can have.
    """
    me = newsroom.me
    fields: dict[str, Any] = {"assignee": me} | ({"language": language} if language else {}) | begun(kind)
    if me:
        fields["bylines"] = (Byline(new_id(), person=me),)
        fields.setdefault("desk", newsroom.person(me).desk)
    return newsroom.new_story(**fields)


def keep(newsroom: Newsroom, story_id: str, name: str, about: str = "") -> Template:
    """Make a template of a story, in place of the newsroom's own of that name if there is one.

    What it needs and how long it may be are those of the template that the story was begun from. Raises BadInput for
    a name without letters, DiskTrouble when it cannot be written, NotFound.
    """
    key = key_of(name)
    if not KEY.fullmatch(key):
        raise BadInput("A template needs a name with letters or digits in it.")
    story = newsroom.story(story_id)
    like = templates_of(newsroom).named(story.story_kind) or Template(key, name)
    fields = taken_from(story)
    checks = tuple(check for check, state in story.checks.items() if state.status != "not needed")
    made = replace(like, key=key, name=name.strip(), about=about.strip(), fields=fields, checks=checks, own=True)
    _write(folder_of(newsroom) / f"{key}.toml", toml_of(made))
    return made


def remove(newsroom: Newsroom, key: str) -> None:
    """Take one of the newsroom's own templates away. Raises NotFound, DiskTrouble."""
    path = folder_of(newsroom) / f"{key}.toml"
    if not KEY.fullmatch(key) or not path.is_file():
        raise NotFound(f"The newsroom has no template “{key}” of its own.")
    try:
        path.unlink()
    except OSError as error:
        raise DiskTrouble(f"{path} cannot be taken away: {error.strerror or error}.") from error


def toml_of(kind: Template) -> str:
    """The file of a template. What it says reads as the same template again."""
    import tomlkit

    whole = tomlkit.document()
    said: Mapping[str, Any] = {
        "name": kind.name,
        "about": kind.about,
        "order": kind.order,
        "needed": list(kind.needed),
        "checks": list(kind.checks),
    }
    for name, value in said.items():
        if value not in ("", []):
            whole.add(name, tomlkit.item(value))
    whole.add("story", _table({name: _value(value) for name, value in kind.fields.items()}))
    if kind.lengths:
        whole.add("lengths", _table({name: tomlkit.item(list(limits)) for name, limits in kind.lengths.items()}))
    return str(tomlkit.dumps(whole))


def _table(values: Mapping[str, Any]) -> Any:
    import tomlkit

    table = tomlkit.table()
    for name, value in values.items():
        table.add(name, value)
    return table


def _value(value: Any) -> Any:
    """Several lines stand as several lines, as far as TOML can say them so; the last line's end is no part of them."""
    import tomlkit

    if isinstance(value, str) and "\n" in value:
        long = tomlkit.string(f"\n{value}\n", multiline=True)
        is_same = tomllib.loads(f"said = {long.as_string()}")["said"] == f"{value}\n"
        return long if is_same else f"{value}\n"
    return list(value) if isinstance(value, tuple) else value


def _own(path: Path) -> Template:
    if not KEY.fullmatch(path.stem):
        said = f"The template {path.name} has no usable name: give it small letters, digits and hyphens."
        raise BadInput(said)
    return template(path.stem, decoded(file_bytes(path, LARGEST), path.name), own=True)


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
        replace_file(path, text.encode("utf-8"))
    except OSError as error:
        raise DiskTrouble(f"{path} cannot be written: {error.strerror or error}.") from error
