"""A file is read in a process of its own, which may have so much time and memory and no more.

What a hostile or broken file does to a library ends with that process; here one sentence says so, and nothing has
changed.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from deskeditor.formats import carried
from deskeditor.formats.draft import Draft
from deskeditor.formats.reading_process import RESULT
from deskeditor.news.problems import BadInput, DiskTrouble


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds`: of the clock, and of the processor. `memory`: bytes of address space, where the system has such a
    limit (Linux). `largest`: bytes of what is read out of the file, with its photos."""

    seconds: float = 120
    memory: int = 3 * 1024**3
    largest: int = 1024**3


LIMITS = Limits()


def read_apart(data: bytes, name: str, reader: str, limits: Limits = LIMITS) -> tuple[Draft, ...]:
    """The drafts that the reader of this name finds in the bytes. Raises BadInput, DiskTrouble."""
    asked = {"reader": reader, "name": name, "seconds": max(1, int(limits.seconds)), "memory": limits.memory}
    line = json.dumps(asked | {"largest": limits.largest}).encode("ascii") + b"\n"
    try:
        with tempfile.TemporaryDirectory(prefix="deskeditor-import-", ignore_cleanup_errors=True) as folder:
            ended = _run(Path(folder), line, data, limits)
            return carried.unpacked(_result(Path(folder), ended, name, limits))
    except subprocess.TimeoutExpired as error:
        raise BadInput(f"{name} takes longer than {limits.seconds} seconds to read; it was left out.") from error
    except OSError as error:
        raise DiskTrouble(f"{name} cannot be read here: {error.strerror or error}.") from error


def _run(folder: Path, line: bytes, data: bytes, limits: Limits) -> int:
    command = [sys.executable, "-B", "-P", "-X", "utf8", "-m", "deskeditor.formats.reading_process"]
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=_surroundings(folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        process.communicate(line + data, timeout=limits.seconds)
    except BaseException:
        _end(process)
        raise
    return process.returncode


def _end(process: subprocess.Popen[bytes]) -> None:
    """End it with what it started."""
    if sys.platform == "win32":
        process.kill()
    else:
        import signal
        from contextlib import suppress

        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _surroundings(folder: Path) -> dict[str, str]:
    """The environment of the process: nothing of the person's but what Python needs to find itself."""
    kept = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "LC_ALL", "PYPANDOC_PANDOC")
    found = {name: os.environ[name] for name in kept if name in os.environ}
    here = str(folder)
    places = os.pathsep.join(str(Path(place).resolve()) for place in sys.path if place)
    return found | {"HOME": here, "TMPDIR": here, "TEMP": here, "TMP": here, "PYTHONPATH": places}


def _result(folder: Path, ended: int, name: str, limits: Limits) -> bytes:
    result = folder / RESULT
    if ended != 0 or not result.is_file():
        raise BadInput(f"{name} cannot be read: it took too much memory or time, or it is damaged.")
    if result.stat().st_size > limits.largest:
        raise BadInput(f"{name} holds more than {limits.largest // 2**20} MB; it was left out.")
    return result.read_bytes()
