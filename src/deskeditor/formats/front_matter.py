"""YAML front matter: what stands above a Markdown article between two lines of `---`."""

from collections.abc import Mapping
from typing import Any

import yaml

from deskeditor.news.problems import BadInput

FENCE = "---"


class _Texts(yaml.BaseLoader):
    """Every scalar is text (`language: no` is Norwegian, not false), and nothing refers to anything else."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            problem = "references (*name) are not read here"
            raise yaml.constructor.ConstructorError(None, None, problem, self.get_mark())
        return super().compose_node(parent, index)


class _Written(yaml.SafeDumper):
    pass


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Text with line ends between double quotes: elsewhere YAML folds them, and takes rare ones for common ones."""
    style = '"' if len(text.splitlines()) > 1 or text[-1:].isspace() else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Written.add_representer(str, _text)


def joined(values: Mapping[str, Any], body: str) -> str:
    """The article as one text: front matter, one blank line, and the body as it is."""
    written = yaml.dump(dict(values), Dumper=_Written, allow_unicode=True, sort_keys=False, width=2**30)
    return f"{FENCE}\n{written}{FENCE}\n\n{body}"


def parted(text: str) -> tuple[dict[str, Any], str]:
    """The front matter (values are texts, lists and mappings of texts) and the body; no front matter is an empty one.

    Of the body the one blank line that divides it from the front matter is left out, nothing else. Raises BadInput when
    there is front matter and it is not YAML.
    """
    if not text.startswith(f"{FENCE}\n"):
        return {}, text
    ends = [at for end in ("\n---\n", "\n...\n") if (at := text.find(end, len(FENCE))) >= 0]
    end = min(ends, default=len(text) - 4 if text.endswith("\n---") and len(text) > 7 else -1)
    if end < 0:
        return {}, text
    try:
        values = yaml.load(text[len(FENCE) + 1 : end + 1], _Texts)
    except yaml.YAMLError as error:
        raise BadInput(f"The front matter is not YAML ({_where(error)}); mend it or take it out.") from error
    if values in (None, ""):
        values = {}
    if not isinstance(values, dict) or not all(isinstance(key, str) for key in values):
        return {}, text
    return values, text[end + 5 :].removeprefix("\n")


def _where(error: yaml.YAMLError) -> str:
    mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    return f"line {mark.line + 2}: {problem}" if mark else str(problem or error).split("\n")[0]
