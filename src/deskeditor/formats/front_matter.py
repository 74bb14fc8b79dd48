"""YAML front matter: what stands above a Markdown article between two lines of `---`."""

from collections.abc import Mapping
from typing import Any, NoReturn

import yaml

from deskeditor.news.problems import BadInput
from deskeditor.text.cleaning import refuse_unkeepable

FENCE = "---"
LARGEST = 2 * 1024 * 1024
"""Characters of front matter that are read; the parser takes about a second for them."""
DEEPEST = 20
"""Lists within lists; the fields of a story need three."""


class _Texts(yaml.BaseLoader):
    """Every scalar is text (`language: no` is Norwegian, not false), and nothing refers to anything else."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self._depth = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            self._refuse("references (*name) are not read here")
        self._depth += 1
        if self._depth > DEEPEST:
            self._refuse("lists within lists go too deep")
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node

    def construct_scalar(self, node: Any) -> str:
        text = str(super().construct_scalar(node))
        if "\0" in text:
            self._refuse("it holds bytes that are no characters", node.start_mark)
        refuse_unkeepable(text)
        return text

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                self._refuse(f"“{key.value}” stands there twice", key.start_mark)
            seen.add(str(key.value))
        return super().construct_mapping(node, deep)

    def _refuse(self, problem: str, mark: Any = None) -> NoReturn:
        raise yaml.constructor.ConstructorError(None, None, problem, mark or self.get_mark())


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
    if end > LARGEST:
        raise BadInput(f"The front matter is larger than {LARGEST // 2**20} MB; take out what is no field of a story.")
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
