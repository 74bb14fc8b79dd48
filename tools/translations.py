"""What people read in the windows, for Qt Linguist: `make translations`.

Reads the words out of the sources and the forms, brings `resources/translations/*.ts` up to date with them (what was
translated stays) and makes the `.qm` that the program loads. `--check` writes nothing and ends with 1 when the files
are not what the sources say.

Qt's own reader of Python knows only `tr`, and guesses for whom it is called. This one follows the helpers of our
modules (`tr = partial(QCoreApplication.translate, "history")`, `def _tr(text)`), and says where it finds something
that no translator will ever see. What it found goes to `lupdate` as lines of plain calls.
"""

import argparse
import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "deskeditor" / "gui"
FORMS = ROOT / "ui"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("de", "ckb")
"""Qt's tools (6.11) do not know ckb, and would leave its file alone: in that file the language is ku_IQ."""
CALLS = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True)
class Words:
    """`source` as it stands in the code, for `context`; `counted` when a number decides the form."""

    context: str
    source: str
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A call whose words cannot be read out of the source."""

    place: str
    why: str


def found_in(sources: Path = SOURCES) -> tuple[list[Words], list[Unreadable]]:
    """All words of the Python files in a folder, each once, in the order of contexts and places."""
    trees = {_module(file, sources): ast.parse(file.read_text("utf-8")) for file in sorted(sources.rglob("*.py"))}
    helpers = {module: dict(_helpers(tree)) for module, tree in trees.items()}
    words: dict[Words, None] = {}
    unreadable: list[Unreadable] = []
    for module, tree in trees.items():
        reader = _Reader(module, helpers[module] | _imported(tree, helpers))
        reader.visit(tree)
        words |= dict.fromkeys(reader.words)
        unreadable += reader.unreadable
    return sorted(words, key=lambda one: one.context), unreadable


def _module(file: Path, sources: Path) -> str:
    return ".".join(("deskeditor", "gui", *file.relative_to(sources).with_suffix("").parts)).removesuffix(".__init__")


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names of the functions of a module that translate what they are given, and their contexts."""
    yield from _partials(tree.body)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.args.args:
            given = node.args.args[0].arg
            for call in (one for one in ast.walk(node) if isinstance(one, ast.Call)):
                if _name(call.func) == "translate" and len(call.args) > 1 and _is_name(call.args[1], given):
                    yield node.name, _constant(call.args[0])


def _partials(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for node in body:
        if isinstance(node, ast.Assign) and (context := _partial(node.value)) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, context


def _partial(value: ast.expr) -> str:
    """The context of `partial(QCoreApplication.translate, "context")`; empty for anything else."""
    if isinstance(value, ast.Call) and _name(value.func) == "partial" and len(value.args) == 2:
        return _constant(value.args[1]) if _name(value.args[0]) == "translate" else ""
    return ""


def _imported(tree: ast.Module, helpers: dict[str, dict[str, str]]) -> dict[str, str]:
    """The helpers of other modules that this one uses, by their names here."""
    return {
        one.asname or one.name: helpers[node.module][one.name]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in helpers
        for one in node.names
        if one.name in helpers[node.module]
    }


class _Reader(ast.NodeVisitor):
    """Collects the words of one module."""

    def __init__(self, module: str, helpers: dict[str, str]) -> None:
        self.words: list[Words] = []
        self.unreadable: list[Unreadable] = []
        self._module = module
        self._helpers = helpers
        self._classes: list[str] = []
        self._kinds: list[dict[str, str]] = [{}]
        """Of what class the arguments of the functions around are, as far as they say so."""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        kinds = {one.arg: _class(one.annotation) for one in arguments if one.annotation is not None}
        self._kinds.append(self._kinds[-1] | kinds)
        around, self._helpers = self._helpers, self._helpers | dict(_partials(node.body))
        self.generic_visit(node)
        self._helpers = around
        self._kinds.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name in CALLS and node.args and len(node.args) > 1:
            self._take(_constant(node.args[0]), node.args[1], node)
        elif isinstance(node.func, ast.Attribute) and name == "tr" and node.args:
            self._take(self._context(node.func.value), node.args[0], node)
        elif isinstance(node.func, ast.Name) and name in self._helpers and node.args:
            self._take(self._helpers[name], node.args[0], node)
        elif isinstance(node.func, ast.Name) and name in ("tr", "_tr"):
            self._cannot(node, "whose words these are is decided elsewhere")
        self.generic_visit(node)

    def _context(self, of: ast.expr) -> str:
        if isinstance(of, ast.Name) and of.id == "self":
            return self._classes[-1] if self._classes else ""
        return self._kinds[-1].get(of.id, "") if isinstance(of, ast.Name) else ""

    def _take(self, context: str, value: ast.expr, call: ast.Call) -> None:
        match value:
            case ast.Constant(value=str(source)):
                if not context:
                    self._cannot(call, f"nobody knows whose words these are: {source!r}")
                elif source:
                    self.words.append(Words(context, source, counted=len(call.args) > 2 and "%n" in source))
            case ast.IfExp(body=one, orelse=other):
                self._take(context, one, call)
                self._take(context, other, call)
            case ast.JoinedStr():
                self._cannot(call, "a text with values in it is another one each time")
            case ast.BinOp():
                self._cannot(call, "a sum of texts is none that a translator can see")

    def _cannot(self, call: ast.Call, why: str) -> None:
        self.unreadable.append(Unreadable(f"{self._module}:{call.lineno}", why))


def _name(of: ast.expr) -> str:
    return of.attr if isinstance(of, ast.Attribute) else of.id if isinstance(of, ast.Name) else ""


def _is_name(value: ast.expr, name: str) -> bool:
    return isinstance(value, ast.Name) and value.id == name


def _constant(value: ast.expr) -> str:
    return str(value.value) if isinstance(value, ast.Constant) else ""


def _class(annotation: ast.expr) -> str:
    """`Window` of `Window`, `"Window"` and `Window | None`; empty for what is more than that."""
    match annotation:
        case ast.Constant(value=str(said)):
            return said.split("|")[0].strip()
        case ast.BinOp(left=left):
            return _class(left)
    return _name(annotation)


# what Qt makes of it


def as_calls(words: list[Words]) -> str:
    """Python that says nothing but the words, for lupdate."""
    return "".join(
        f"QCoreApplication.translate({_quoted(one.context)}, {_quoted(one.source)}, ''{', 1' * one.counted})\n"
        for one in words
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def update(translations: Path, calls: Path, forms: Path = FORMS) -> None:
    """Bring the `.ts` of every language up to date. Raises CalledProcessError."""
    files = [str(translations / f"deskeditor_{tag}.ts") for tag in LANGUAGES]
    told = [str(calls), *map(str, sorted(forms.glob("*.ui")))]
    _run("lupdate", "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", *told, "-ts", *files)


def release(translations: Path) -> None:
    """Make the `.qm` of every `.ts`, with what is unsure. Raises CalledProcessError."""
    for file in sorted(translations.glob("*.ts")):
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _run(tool: str, *said: str) -> None:
    import PySide6

    beside = Path(PySide6.__file__).parent
    program = next((beside / name for name in (tool, f"{tool}.exe") if (beside / name).is_file()), Path(tool))
    subprocess.run([str(program), *said], check=True)


def main() -> int:
    reader = argparse.ArgumentParser(description="Bring the translations of the windows up to date.")
    reader.add_argument("--check", action="store_true", help="write nothing; exit code 1 when they are not up to date")
    asked = reader.parse_args()
    words, unreadable = found_in()
    for one in unreadable:
        print(f"{one.place}: {one.why}", file=sys.stderr)
    with tempfile.TemporaryDirectory() as place:
        calls = Path(place) / "words.py"
        calls.write_text(as_calls(words), "utf-8")
        made = Path(place) if asked.check else TRANSLATIONS
        if asked.check:
            for file in TRANSLATIONS.glob("*.ts"):
                (made / file.name).write_bytes(file.read_bytes())
        update(made, calls)
        release(made)
        old = [file.name for file in made.glob("*.[tq][sm]") if not _same(file, TRANSLATIONS / file.name)]
    if old:
        print(f"Not up to date, `make translations` brings them there: {', '.join(sorted(old))}", file=sys.stderr)
    return 1 if old or unreadable else 0


def _same(file: Path, other: Path) -> bool:
    return other.is_file() and file.read_bytes() == other.read_bytes()


if __name__ == "__main__":
    raise SystemExit(main())
