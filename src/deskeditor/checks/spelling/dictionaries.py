"""Which dictionaries there are: those shipped, those of the system, and those in the newsroom's folder.

A dictionary is a pair of files for hunspell, `NAME.aff` and `NAME.dic`; its name says the language (`en_GB`, `de`,
`ckb-Arab`). Only the first lines of a file are read here.
"""

import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from deskeditor.checks.spelling.scripts import Script, script_of, script_of_tag
from deskeditor.shipped import shipped

Origin = Literal["newsroom", "shipped", "system"]
Mark = tuple[tuple[str, int, int], ...]
"""Of the files of a folder: their names, when they were changed, and their sizes."""
FOLDER = "dictionaries"
"""In the newsroom's folder, and in the resources."""
DEEPEST = 2
"""Folders below the one that is searched: one for each language is usual."""
MOST = 400
"""Dictionaries of one folder; LibreOffice brings about a hundred."""
_NAME = re.compile(r"(?P<language>[a-z]{2,3})(?:[_-](?P<script>[A-Z][a-z]{3}))?(?:[_-](?P<region>[A-Z]{2}))?(?![a-z])")
_SAME = {"kmr": "ku", "sdh": "ckb", "nob": "nb", "no": "nb", "iw": "he", "arb": "ar"}
"""Tags of one language by another name."""
_FOR = {"en": ("en-US", "en-GB"), "en-us": ("en-US",), "en-ph": ("en-US",)}
"""Which regions a tag asks for, when there is none of its own: plain English may be spelled either way, and all but
American English follows the British."""
_PEEK = 65_536
"""Bytes of a list of words that tell its script."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """`path`: of its files, without their endings. `licence`: the file that stands beside it, if any."""

    tag: str
    path: Path
    origin: Origin
    licence: Path | None = None
    note: str = ""
    """What a person should know about it: a sentence."""


def places(newsroom: Path | None = None) -> list[tuple[Path, Origin]]:
    """Where dictionaries are looked for, the nearest first."""
    own: list[tuple[Path, Origin]] = [(newsroom / FOLDER, "newsroom")] if newsroom is not None else []
    within = shipped("resources") / FOLDER
    return [*own, (Path(str(within)), "shipped"), *((folder, "system") for folder in _of_system())]


def _of_system() -> list[Path]:
    found = [Path(part) for part in os.environ.get("DICPATH", "").split(os.pathsep) if part]
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - unlike Path.home() it never raises
    if sys.platform == "darwin":
        return [*found, home / "Library/Spelling", Path("/Library/Spelling")]
    if sys.platform == "win32":
        return [*found, Path(os.environ.get("APPDATA", home)) / "hunspell"]
    data = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [
        *found,
        home / ".local/share/hunspell",
        *(Path(part) / name for part in data.split(":") if part for name in ("hunspell", "myspell/dicts")),
    ]


def dictionaries(searched: Iterable[tuple[Path, Origin]]) -> tuple[Dictionary, ...]:
    """All that are found there; one that goes by several names counts once for each language. Never raises."""
    found: dict[tuple[Path, str], Dictionary] = {}
    for folder, origin in searched:
        for word_list in _lists(folder):
            made = _dictionary(word_list, origin)
            if made is not None:
                found.setdefault((word_list.resolve(), made.tag), made)
    return tuple(found.values())


def mark_of(folders: Iterable[Path]) -> Mark:
    """Another one as soon as a dictionary there is another. Never raises."""
    found = []
    for word_list in (one for folder in folders for one in _lists(folder)):
        for path in (word_list, word_list.with_suffix(".aff")):
            with suppress(OSError):
                status = path.stat()
                found.append((str(path), status.st_mtime_ns, status.st_size))
    return tuple(found)


def _lists(folder: Path) -> list[Path]:
    found: list[Path] = []
    with suppress(OSError):
        for here, folders, names in os.walk(folder):
            at = Path(here)
            folders.sort()
            if len(at.relative_to(folder).parts) >= DEEPEST:
                folders.clear()
            named = [at / name for name in sorted(names) if name.endswith(".dic") and name[:-4] + ".aff" in names]
            found += [path for path in named if path.is_file()]
            if len(found) >= MOST:
                break
    return found[:MOST]


def _dictionary(word_list: Path, origin: Origin) -> Dictionary | None:
    """None for what is no list of words: patterns of hyphenation, old orthography beside the new one."""
    tag = tag_of(word_list.stem)
    if not tag or "1901" in word_list.stem:
        return None
    seen, wanted = _script(word_list), script_of_tag(tag)
    licence = next((path for path in (word_list.parent / "LICENSE.txt",) if path.is_file()), None)
    path = word_list.with_suffix("")
    if seen is None or seen == wanted:
        return Dictionary(tag, path, origin, licence)
    if tag.split("-")[0] == "ckb" and seen == "latin":  # Debian's ckb_IQ
        note = "Its words are in Latin letters: this is Kurmanji, whatever its name says."
        return Dictionary("ku", path, origin, licence, note)
    note = f"Its words are not in the script of the language that its name says ({tag}); it is not used."
    return Dictionary("", path, origin, licence, note)


def tag_of(name: str) -> str:
    """The BCP 47 tag that the name of a file says; empty when it says none. `de_DE_frami` is `de-DE`."""
    matched = _NAME.match(name)
    if matched is None:
        return ""
    language = _SAME.get(matched["language"], matched["language"])
    script = matched["script"]
    usual = script is not None and script_of_tag(language) == script_of_tag(f"und-{script}")
    return "-".join(part for part in (language, None if usual else script, matched["region"]) if part)


def _script(word_list: Path) -> Script | None:
    """That of most of the first words; None when nothing tells."""
    try:
        with word_list.open("rb") as file:
            text = file.read(_PEEK).decode("utf-8", errors="ignore")
    except OSError:
        return None
    words = [line.split("/")[0] for line in text.splitlines()[1:]]
    seen = [script for word in words if (script := script_of(word)) != "other"]
    return Counter(seen).most_common(1)[0][0] if seen else None


def chosen(tag: str, installed: Sequence[Dictionary]) -> tuple[Dictionary, ...]:
    """Those whose words are right in this language: the newsroom's own, and the nearest of the others."""
    wanted = canonical(tag)
    usable = [one for one in installed if one.tag and _language(one.tag) == _language(wanted)]
    usable = [one for one in usable if script_of_tag(one.tag) == script_of_tag(wanted)]
    own = [one for one in usable if one.origin == "newsroom" and _serves(one.tag, wanted)]
    return (*own, *_nearest(wanted, [one for one in usable if one.origin != "newsroom"]))


def canonical(tag: str) -> str:
    """With the usual name of the language: `kmr` is `ku`; Kurdish in Arabic letters is read as Sorani."""
    parts = tag.replace("_", "-").split("-")
    language = _SAME.get(parts[0].lower(), parts[0].lower())
    rest = parts[1:]
    if language == "ku" and script_of_tag(tag) == "arabic":
        language, rest = "ckb", []
    if language == "ckb" and script_of_tag(tag) == "latin":
        language, rest = "ku", []
    return "-".join([language, *rest])


def _language(tag: str) -> str:
    return tag.split("-")[0].lower()


def _serves(tag: str, wanted: str) -> bool:
    """Whether what the newsroom put there for one tag serves the other: that of a region does not serve another."""
    return tag.lower() == wanted.lower() or "-" not in tag or "-" not in wanted


def _nearest(wanted: str, usable: Sequence[Dictionary]) -> tuple[Dictionary, ...]:
    exact = [one for one in usable if one.tag.lower() == wanted.lower()]
    if exact:
        return (exact[0],)
    language = _language(wanted)
    regions = _FOR.get(wanted.lower(), ("en-GB",) if language == "en" else (f"{language}-{language.upper()}",))
    for origin in ("shipped", "system"):
        there = [one for one in usable if one.origin == origin]
        first = {one.tag: one for one in reversed(there)}
        if found := tuple(first[region] for region in regions if region in first):
            return found
        if there:
            return (next((one for one in there if "-" not in one.tag), there[0]),)
    return ()
