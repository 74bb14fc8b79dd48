"""Content management systems that run on this computer, started by the scripts in `../shared/cms`."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).parents[3] / "shared" / "cms"
INSTALLED = Path(os.environ.get("DESKEDITOR_CMS_CACHE") or Path.home() / ".cache" / "deskeditor-cms")
SLOW = ("ghost", "plone")
"""Installing one of these takes minutes and downloads hundreds of megabytes: only when it is asked for by its name."""
START_S = 600


class NotHere(Exception):
    """`str()` says in a few words why there is no such CMS here."""


@dataclass(frozen=True, slots=True)
class User:
    name: str
    id: Any
    password: str
    """For an API: of WordPress the application password."""
    role: str = ""
    display_name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Cms:
    """One that runs. `said` is what its script says of it."""

    kind: str
    folder: Path
    said: dict[str, Any]

    @property
    def url(self) -> str:
        return str(self.said["url"])

    def user(self, name: str) -> User:
        found = self.said["users"][name]
        return User(
            found.get("login", name),
            found.get("id", ""),
            found.get("app_password") or found["password"],
            found.get("role", ""),
            found.get("name", ""),
            found.get("email", ""),
        )

    def fault(self, *arguments: object) -> None:
        """The next requests that fit misbehave, as the README of the scripts has it (WordPress)."""
        _run(self.kind, "fault", "--dir", self.folder, *arguments)

    def run(self, *arguments: object) -> dict[str, Any]:
        """Run another command of the script: `wp-cron`, `stop`, `start --max-body 1m`."""
        command, *others = arguments
        return _run(self.kind, command, "--dir", self.folder, *others)


@contextmanager
def started(kind: str, folder: Path, *arguments: object, asked_for: bool = False) -> Iterator[Cms]:
    """A new site in this folder, gone with all that it holds afterwards. Raises NotHere."""
    if not (SCRIPTS / kind).is_file():
        raise NotHere(f"{kind} is left out: ../shared/cms, which starts it, is not beside this checkout")
    if kind in SLOW and not asked_for and not list(INSTALLED.glob(f"{kind}-*")):
        raise NotHere(f"{kind} is left out: it is not installed here; `make interop ONLY={kind}` installs it")
    said = _run(kind, "start", "--dir", folder, *arguments)
    try:
        yield Cms(kind, folder, said)
    finally:
        _run(kind, "stop", "--dir", folder, "--purge")


def _run(kind: str, command: object, *arguments: object) -> dict[str, Any]:
    """Raises NotHere with what the script says."""
    line = [str(SCRIPTS / kind), str(command), *map(str, arguments)]
    try:
        done = subprocess.run(line, capture_output=True, text=True, timeout=START_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotHere(f"{kind} is left out: it does not start ({error})") from error
    try:
        said: dict[str, Any] = json.loads(done.stdout or "{}")
    except ValueError:
        said = {}
    if done.returncode or not said.get("ok", True):
        last = (done.stderr.strip() or "it says nothing").splitlines()[-1]
        raise NotHere(f"{kind} is left out: {command} failed: {said.get('error') or last}")
    return said
