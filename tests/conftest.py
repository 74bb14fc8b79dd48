"""What all tests share: no screen, no settings or keyring of a person, no network, every log warning of Qt a fault."""

import errno
import os
import socket
import tempfile
from pathlib import Path
from typing import Any

import pytest

# Before any Qt: no screen, the raster paint engine for the web view, and settings and data of nobody in particular.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
HOME = Path(tempfile.mkdtemp(prefix="deskeditor-tests-"))
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[variable] = str(HOME / variable.lower())
os.environ.pop("DESKEDITOR_NEWSROOM", None)
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # as on a computer that has none
if hasattr(os, "geteuid") and os.geteuid() == 0:
    # Chromium's sandbox refuses to run as root. Users keep theirs.
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

SHARED = Path(__file__).parents[2] / "shared"
"""Reference material that developers have beside the checkout; the suite passes without it."""


HERE = ("", "localhost", "::1", "0.0.0.0")
_look_up, _connect = socket.getaddrinfo, socket.socket.connect


def _is_here(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    return name is None or name in HERE or str(name).startswith("127.")


def _look_up_here(host: Any, *arguments: Any, **said: Any) -> Any:
    """As on a computer without a network: it knows no name but its own."""
    if not _is_here(host):
        raise socket.gaierror(socket.EAI_NONAME, "The tests know no other computer than this one")
    return _look_up(host, *arguments, **said)


def _connect_here(sock: socket.socket, address: Any) -> None:
    if sock.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
        raise OSError(errno.ENETUNREACH, "The tests know no other computer than this one")
    _connect(sock, address)


socket.getaddrinfo = _look_up_here
socket.socket.connect = _connect_here  # type: ignore[assignment, method-assign]


INTEROP = Path(__file__).parent / "interop"
"""Tests against real content management systems and servers, for which those are started."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    return True if collection_path == INTEROP and not _interop_asked(config) else None


def _interop_asked(config: pytest.Config) -> bool:
    """Only who names them gets them."""
    named = (Path(str(config.invocation_params.dir), argument.partition("::")[0]) for argument in config.args)
    return any(path.resolve() == INTEROP or INTEROP in path.resolve().parents for path in named)


def pytest_report_header(config: pytest.Config) -> list[str]:
    said = "reference material: found"
    if not SHARED.is_dir():
        said = "left out: tests that need the developers' reference material beside the checkout, which is not here"
    if _interop_asked(config):
        return [said]
    return [said, "left out: tests against real CMSs and servers (tests/interop); `make interop` runs them"]
