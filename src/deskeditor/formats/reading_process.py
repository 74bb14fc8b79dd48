"""The process that reads one file, started by `formats.apart`: it has the file on its standard input, and leaves the
drafts in `result` in the folder where it runs. Whatever the file does to a library happens here, and ends here.

It gives itself the limits before it sees a byte of the file. Python's audit events keep what it imports from the net,
from starting programs (but pandoc, which reads ODT and RTF in its own sandbox) and from writing outside its folder.
"""

import json
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

RESULT = "result"
_NO_MEMORY = re.compile(r"memory|alloc|failed to map segment", re.IGNORECASE)
"""How libraries of C say that they got none."""
LONGEST_BODY = 16 * 1024 * 1024
"""Letters of one story; a million words have some 6 million."""
_NET = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")
_STARTS = ("subprocess.Popen", "os.posix_spawn", "os.exec", "os.spawn", "os.system", "os.startfile", "pty.spawn")
_PROGRAMS = ("pandoc", "pandoc.exe")
_UNKEEPABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0\ufdd1\ufffe\uffff]")


def main() -> None:
    asked = json.loads(sys.stdin.buffer.readline())
    limit(asked["seconds"], asked["memory"], asked["largest"])
    folder = Path.cwd()
    guard(folder)
    result = folder / RESULT
    result.write_bytes(read(asked["reader"], asked["name"], sys.stdin.buffer.read()))


def read(reader_name: str, name: str, data: bytes) -> bytes:
    """What the parent gets: the drafts, or the sentence that says why there are none."""
    from deskeditor.formats.archives import refuse_hostile_archive
    from deskeditor.formats.carried import packed, packed_problem
    from deskeditor.formats.readers import reader_named
    from deskeditor.news.problems import Problem

    try:
        refuse_hostile_archive(data)
        reader = reader_named(reader_name)
        drafts = [_keepable(draft) for draft in reader.read(data, name)]
        if any(len(draft.body) > LONGEST_BODY for draft in drafts):
            return packed_problem(f"{name} holds a story of more than {LONGEST_BODY // 2**20} MB; no story is so long.")
        return packed(drafts)
    except Problem as problem:
        return packed_problem(_told(name, str(problem)))
    except RecursionError:
        return packed_problem(f"{name} cannot be read: its parts lie too deep in each other.")
    except Exception as error:  # what a library raises of a broken file is told as one sentence
        if isinstance(error, MemoryError) or _NO_MEMORY.search(str(error)):
            return packed_problem(f"{name} needs more memory than an import may have; it was left out.")
        return packed_problem(f"{name} is damaged, or no such file as it seems ({type(error).__name__}).")


def _told(name: str, sentence: str) -> str:
    return sentence if name in sentence else f"{name}: {sentence}"


def _keepable(draft: Any) -> Any:
    """The draft without codes that are no characters; line ends as LF."""
    photos = tuple(replace(photo, fields=_cleaned(photo.fields)) for photo in draft.photos)
    return replace(draft, fields=_cleaned(draft.fields), photos=photos)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        text = re.sub("\r\n?|\u2029", "\n", value)
        return _UNKEEPABLE.sub("", text)
    if isinstance(value, Mapping):
        return {key: _cleaned(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return tuple(_cleaned(item) for item in value)
    return value


def limit(seconds: int, memory: int, largest: int) -> None:
    """Seconds of the processor, bytes of memory, bytes of any file that is written. Windows knows none of them: there
    only the parent's clock ends it."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, largest),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 256),
    ):
        _, hard = resource.getrlimit(what)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (most, hard))
        except (ValueError, OSError):  # macOS does not know a limit of the address space
            continue


def guard(folder: Path) -> None:
    """From here on: no net, no programs, nothing written outside of `folder`."""
    inside = os.path.realpath(folder)

    def look(event: str, args: tuple[Any, ...]) -> None:
        if _refused(event, args):
            raise PermissionError("An import starts no programs and loads nothing from the net.")
        if event == "open" and _writes(args) and not _may_write(args[0], inside):
            raise PermissionError("An import writes nothing.")

    sys.addaudithook(look)


def _refused(event: str, args: tuple[Any, ...]) -> bool:
    starts = event in _STARTS and Path(os.fsdecode(args[0] or "")).name not in _PROGRAMS
    return starts or event in _NET


def _may_write(path: Any, inside: str) -> bool:
    """Whether the path lies in the folder; a number is a file that is open already."""
    if not isinstance(path, str | bytes | os.PathLike):
        return True
    real = os.path.realpath(os.fsdecode(path))
    return real.startswith(inside + os.sep) or real == os.devnull


def _writes(args: tuple[Any, ...]) -> bool:
    _, mode, flags = args
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


if __name__ == "__main__":
    main()
