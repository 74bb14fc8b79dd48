"""The page around the body: what the preview shows and what the HTML export writes, from the same templates.

A theme is a folder with `page.html.j2` (Jinja2, autoescaped), `style.css`, `print.css` and `theme.toml` (its `title`).
Those that ship lie in `resources/themes/`; a newsroom's own lie in its folder `themes/`. A template sees the published
view of the story and nothing else.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from jinja2 import Environment, FunctionLoader, StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from deskeditor.news.languages import comma_of
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.render import metadata, printed
from deskeditor.render.body import Body
from deskeditor.render.clean import PHOTO_SCHEME
from deskeditor.render.dialect import Media, beside
from deskeditor.shipped import shipped
from deskeditor.text.direction import Direction

View = Literal["article", "print", "card", "search"]
Scheme = Literal["", "light", "dark"]
Part = Literal["top", "gallery", "end"]
PARTS: tuple[Part, ...] = ("top", "gallery", "end")
DEFAULT_THEME = "broadsheet"
POLICY = f"default-src 'none'; img-src {PHOTO_SCHEME}:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""The preview's Content-Security-Policy: no script of the article, no network."""
CAPTIONS = {
    "front": "On the front page",
    "list": "In a list",
    "shared": "Shared on social media",
    "desktop": "Search result on a desktop",
    "phone": "Search result on a phone",
}
NEEDED = ("page.html.j2", "style.css", "print.css", "theme.toml")


@dataclass(frozen=True)
class Theme:
    """How an article looks. `name` is the folder's, `title` what a person reads."""

    name: str
    title: str
    style: str
    print_style: str
    environment: Environment

    def render(self, template: str, values: Mapping[str, Any]) -> str:
        try:
            return self.environment.get_template(template).render(values)
        except TemplateError as trouble:
            raise self._broken(template, trouble) from trouble

    def render_part(self, part: Part, values: Mapping[str, Any]) -> str:
        """One block of the page alone, so that the preview can put it in the place of the old one."""
        try:
            template = self.environment.get_template("page.html.j2")
            return "".join(template.blocks[part](template.new_context(dict(values))))
        except (TemplateError, KeyError) as trouble:
            raise self._broken("page.html.j2", trouble) from trouble

    def _broken(self, template: str, trouble: Exception) -> BadInput:
        return BadInput(
            f"The theme “{self.title}” cannot be used: {template}: {trouble}. Choose another theme or mend it."
        )


def themes(own: Path | None = None) -> dict[str, str]:
    """The titles of all themes by name; those of the newsroom's own folder hide shipped ones of the same name."""
    found: dict[str, str] = {}
    for folder in _folders(own):
        for each in sorted(folder.iterdir(), key=lambda f: f.name):
            if each.is_dir() and (each / "theme.toml").is_file():
                found.setdefault(each.name, _title(each))
    return found


def theme(name: str = DEFAULT_THEME, own: Path | None = None) -> Theme:
    """Raises BadInput when there is no theme of that name, or a file of it is missing."""
    folder = next((f / name for f in _folders(own) if name in _names(f)), None)
    if folder is None:
        raise BadInput(f"There is no theme “{name}”. Choose one of: {', '.join(themes(own))}.")
    missing = [file for file in NEEDED if not (folder / file).is_file()]
    if missing:
        raise BadInput(f"The theme “{name}” has no file {missing[0]}. Add it or choose another theme.")
    style, print_style = (_read(folder / file) for file in ("style.css", "print.css"))
    return Theme(name, _title(folder), style, print_style, _environment(folder))


def _folders(own: Path | None) -> Iterable[Traversable]:
    return [folder for folder in (own, shipped("resources") / "themes") if folder is not None and folder.is_dir()]


def _names(folder: Traversable) -> set[str]:
    return {each.name for each in folder.iterdir() if each.is_dir()}


def _title(folder: Traversable) -> str:
    try:
        return str(tomllib.loads(_read(folder / "theme.toml"))["title"])
    except (tomllib.TOMLDecodeError, KeyError):
        return folder.name


def _read(file: Traversable) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as trouble:
        raise BadInput(f"The theme file {file.name} cannot be read as UTF-8 text. Save it again as UTF-8.") from trouble


def _environment(folder: Traversable) -> Environment:
    """Templates of the theme, and of the views that all themes share. Sandboxed: a theme may come from anywhere."""
    views = shipped("resources") / "preview"

    def load(name: str) -> str | None:
        if "/" in name or "\\" in name or name.startswith("."):
            return None
        return next((_read(f / name) for f in (folder, views) if (f / name).is_file()), None)

    environment = SandboxedEnvironment(
        loader=FunctionLoader(load), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["printed_date"] = printed.printed_date
    environment.filters["web_address"] = metadata.web_address
    environment.filters["shortened"] = shortened
    return environment


def page(
    published: Published,
    theme: Theme,
    *,
    media: Media | None = None,
    publisher: str = "",
    stylesheet: str = "",
    body: Body | None = None,
) -> str:
    """The story as one HTML page to leave the house.

    `media` gives the address of a photo: a `data:` address for a page that carries its photos in itself, a file name
    for a page beside its photos (the default). `stylesheet` is the address of the style when it has a file of its own
    (`style(theme)`), else it is in the page. `publisher` is the newsroom's name. `body` may be given when it is
    rendered already (unmarked, with the same `media`).
    """
    media = media or beside
    body = body or article_body(published, media)
    values = _values(published, theme, body, media, preview=False) | {
        "properties": list(metadata.properties(published, media, publisher=publisher)),
        "json_ld": Markup(metadata.json_ld(published, media, publisher=publisher)),
        "stylesheet": stylesheet,
    }
    return theme.render("page.html.j2", values)


def style(theme: Theme, *, printed_page: bool = False) -> str:
    """The style sheet as it stands in pages. `printed_page`: as on paper, also on a screen."""
    if printed_page:
        return _closed(f"{theme.style}\n{theme.print_style}")
    return _closed(f"{theme.style}\n@media print {{\n{theme.print_style}}}\n")


def _closed(css: str) -> str:
    """A style sheet that cannot end the element in which it stands."""
    return css.replace("</", "<\\/")


def article_body(published: Published, media: Media, *, marked: bool = False) -> Body:
    """The body as the page sets it. Keep it while the story is open and `update` it: see `body.Body`."""
    dateline = printed_dateline(published)
    way: Direction = "rtl" if published.direction == "rtl" else "ltr"
    return Body(published.body, photos=published.photos, media=media, dateline=dateline, marked=marked, direction=way)


def printed_dateline(published: Published) -> str:
    return printed.printed_dateline(published.dateline, published.dateline_date, published.language)


def preview_media(photo: PublishedPhoto) -> str:
    """The address under which the preview asks the program for a photo."""
    return f"{PHOTO_SCHEME}:{photo.sha256}"


def preview_page(
    published: Published,
    theme: Theme,
    view: View = "article",
    scheme: Scheme = "",
    *,
    direction: Literal["", "ltr", "rtl"] = "",
    body: Body | None = None,
    publisher: str = "",
    captions: Mapping[str, str] | None = None,
) -> str:
    """The story as the preview pane shows it: block ids, a strict policy, no script at all.

    `scheme` and `direction` are followed instead of the system's and the story's own when they are given. `body` is
    the pane's own (made by `article_body(..., preview_media, marked=True)`), whose swaps it will do. `captions` are
    what the views of cards and search results are called (`CAPTIONS`), in the language of the window.
    """
    body = body or article_body(published, preview_media, marked=True)
    values = _values(published, theme, body, preview_media, preview=True) | {
        "properties": [],
        "json_ld": "",
        "stylesheet": "",
        "style": Markup(_views_style() if view in ("card", "search") else style(theme, printed_page=view == "print")),
        "policy": POLICY,
        "scheme": scheme,
        "direction": direction or published.direction,
        "captions": {**CAPTIONS, **(captions or {})},
        "site": urlsplit(metadata.web_address(published.canonical_url)).hostname or publisher,
        "opening": published.body.split("\n\n", 1)[0],
    }
    template = {"card": "card.html.j2", "search": "search.html.j2"}.get(view, "page.html.j2")
    return theme.render(template, values)


def _views_style() -> str:
    return _closed(_read(shipped("resources") / "preview" / "views.css"))


def preview_script() -> str:
    """The script of the pane's own, isolated world: how to use it stands at its head."""
    return _read(shipped("resources") / "preview" / "preview.js")


def preview_part(published: Published, theme: Theme, part: Part, *, body: Body) -> str:
    """What belongs into the element with this `data-part`, when a field beside the body has changed."""
    return theme.render_part(part, _values(published, theme, body, preview_media, preview=True))


def _values(published: Published, theme: Theme, body: Body, media: Media, *, preview: bool) -> dict[str, Any]:
    lead = published.lead
    return {
        "story": published,
        "direction": published.direction,
        "canonical": metadata.web_address(published.canonical_url),
        "bylines": printed.byline_groups(published.bylines, published.language),
        "comma": comma_of(published.language),
        "published_at": metadata.published_at(published),
        "lead": lead,
        "gallery": gallery(published, body.photo_names),
        "media": media,
        "body": Markup(body.html()),
        "preview": preview,
        "policy": "",
        "scheme": "",
        "style": Markup(style(theme)),
    }


def gallery(published: Published, placed: frozenset[str]) -> Sequence[PublishedPhoto]:
    """The photos that stand neither at the top nor in the body: they follow it."""
    return [photo for photo in published.photos if photo != published.lead and photo.name not in placed]


def shortened(text: str, longest: int) -> str:
    """Cut at a word, with an ellipsis, as search engines and cards do."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:.–—-") + "…"
