"""Which files a photo leaves as: the newsroom's rules, kept in its setting `renditions`.

A rule is made for every photo. A cut that somebody made by hand (`PhotoUse.crops`) leaves in any case, as a rendition
that is named after it, in the size of the one for the web.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal, get_args

from deskeditor.formats.names import safe
from deskeditor.news.crops import ratio_of
from deskeditor.news.problems import BadInput

Kind = Literal["same", "jpeg", "png", "webp", "avif"]
MOST_PX = 20_000


@dataclass(frozen=True, slots=True)
class RenditionRule:
    """One file of each photo. Names that IPTC knows: `highRes`, `web`, `thumbnail`, `preview`."""

    name: str
    ratio: str = ""
    """`lead`, `square`, `portrait`, `3:2`: the cut of that name, else one around the focal point; empty: the photo's
    own cut."""
    largest: int = 0
    """Pixels of the longer side; 0 for as many as there are."""
    quality: int = 85
    """Of JPEG, WebP and AVIF, 1 to 100."""
    kind: Kind = "jpeg"
    """`same`: that of the original. A picture that can be seen through becomes PNG instead of JPEG."""
    whole: bool = False
    """True: without the cut and the straightening of the story, all that the camera saw."""


HIGH = RenditionRule("highRes", quality=95, kind="same", whole=True)
"""The whole photo, its pixels untouched: a CMS can cut it anew. With `whole` false what was cut away does not leave."""
WEB = RenditionRule("web", largest=1600)
DEFAULT_RULES = (HIGH, WEB)


def rules(setting: Iterable[Mapping[str, Any]]) -> tuple[RenditionRule, ...]:
    """The rules as the setting keeps them; the usual ones when it is empty. `highRes` comes first, said or not.

    Raises BadInput, and names the rule and what is wrong with it.
    """
    read = [_rule(one) for one in setting]
    names = [rule.name for rule in read]
    twice = next((name for name in names if names.count(name) > 1), "")
    if twice:
        raise BadInput(f"Two renditions are called “{twice}”; give one another name.")
    if not read:
        return DEFAULT_RULES
    high = next((rule for rule in read if rule.name == HIGH.name), HIGH)
    return (high, *(rule for rule in read if rule.name != HIGH.name))


def as_setting(rules: Iterable[RenditionRule]) -> list[dict[str, Any]]:
    """The rules as the setting keeps them. Raises BadInput as `rules` does."""
    kept = [asdict(rule) for rule in rules]
    return [asdict(_rule(one)) for one in kept]


def _rule(said: Any) -> RenditionRule:
    if not isinstance(said, Mapping) or not isinstance(said.get("name"), str) or not safe(said["name"]):
        raise BadInput("A rendition needs a name that can stand in the name of a file.")
    name = said["name"]
    unknown = [key for key in said if key not in {field.name for field in fields(RenditionRule)}]
    if unknown:
        raise BadInput(f"“{unknown[0]}” of the rendition “{name}” is not known.")
    rule: Any = replace(RenditionRule(name), **said)
    wrong = {
        "ratio": rule.ratio != "" and (not isinstance(rule.ratio, str) or ratio_of(rule.ratio) is None),
        "largest": not _is_number(rule.largest, 0, MOST_PX),
        "quality": not _is_number(rule.quality, 1, 100),
        "kind": rule.kind not in get_args(Kind),
        "whole": not isinstance(rule.whole, bool),
    }
    for field, is_wrong in wrong.items():
        if is_wrong:
            raise BadInput(
                f"“{getattr(rule, field)}” cannot be the {field} of the rendition “{name}”; {ALLOWED[field]}."
            )
    return RenditionRule(**said)


def _is_number(value: Any, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


ALLOWED = {
    "ratio": "write lead, square, portrait or a ratio like 3:2, or nothing",
    "largest": f"it is a number of pixels up to {MOST_PX}, or 0",
    "quality": "it is a number from 1 to 100",
    "kind": f"it is one of {', '.join(get_args(Kind))}",
    "whole": "it is true or false",
}
