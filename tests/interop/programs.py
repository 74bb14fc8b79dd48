"""The program itself, in a process of its own that may be killed."""

import json
import os
import signal
import subprocess
import sys
from typing import Any

from tests.interop.newsdesk import PATIENCE, Desk

PUBLISH = f"""
import sys
from deskeditor.cms import delivering
delivering.Patience.__init__.__defaults__ = {PATIENCE.settle_s, PATIENCE.looks, PATIENCE.pause_s, PATIENCE.request_s}
from deskeditor.__main__ import main
sys.exit(main())
"""
"""The program as it is, only less patient than with a site that is far away."""


def command(desk: Desk, *arguments: str) -> "subprocess.Popen[bytes]":
    line = [sys.executable, "-c", PUBLISH, "--newsroom", str(desk.newsroom.folder), *arguments]
    environment = os.environ | {"DESKEDITOR_SECRET": desk.secret}
    return subprocess.Popen(line, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def publish(desk: Desk, story: str) -> "subprocess.Popen[bytes]":
    return command(desk, "publish", story, "--to", "The site", "--wait", "--json")


def killed(program: "subprocess.Popen[bytes]", after_s: float) -> bool:
    """Kill it so many seconds after it began to send; whether it was still at work then."""
    try:
        program.wait(timeout=after_s)
    except subprocess.TimeoutExpired:
        program.send_signal(signal.SIGKILL)
    program.communicate(timeout=60)
    return program.returncode == -signal.SIGKILL


def waited_for(program: "subprocess.Popen[bytes]") -> bytes:
    out, errors = program.communicate(timeout=120)
    assert program.returncode == 0, errors.decode()
    return out


def finished(program: "subprocess.Popen[bytes]") -> Any:
    return json.loads(waited_for(program))
