"""A screen of our own (Xvfb) with a window manager, keys and buttons injected, and its pixels readable as memory.

Needs Debian's xvfb, openbox, dbus and xauth, and the Python packages numpy and python-xlib. Part of deskeditor.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import shutil
import signal
import struct
import subprocess
import time
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from Xlib import XK, X
from Xlib import display as xdisplay
from Xlib.error import ConnectionClosedError, XError
from Xlib.ext import xtest

now = time.perf_counter
INK = 32
"""Grey levels that count as a changed pixel."""
NEEDED = ("Xvfb", "openbox", "dbus-daemon", "xauth")
OPENBOX_RC = """<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew></focus>
<mouse><context name="Client"><mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/>
</mousebind></context></mouse><desktops><number>1</number></desktops>
<applications><application type="normal"><maximized>yes</maximized><decor>no</decor><focus>yes</focus>
</application></applications></openbox_config>"""


def missing() -> list[str]:
    """The programs that the screen needs and that are not installed."""
    return [name for name in NEEDED if not shutil.which(name)]


def proc_tree(root: int) -> list[int]:
    """pids of root, its descendants, and everything in root's session."""
    kids: dict[int, list[int]] = {}
    members = set()
    for d in (entry.name for entry in Path("/proc").iterdir()):
        if d.isdigit():
            try:
                st = Path(f"/proc/{d}/stat").read_text()
            except OSError:
                continue
            f = st[st.rindex(")") + 2 :].split()
            kids.setdefault(int(f[1]), []).append(int(d))
            if int(f[3]) == root:
                members.add(int(d))
    todo = [root, *members]
    seen: set[int] = set()
    while todo:
        p = todo.pop()
        if p not in seen:
            seen.add(p)
            todo += kids.get(p, [])
    return sorted(p for p in seen if Path(f"/proc/{p}").exists())


class CpuMeter:
    """CPU seconds of a process tree; exact (ns) per thread, remembers threads that have ended."""

    def __init__(self, root: int):
        self.root, self.last = root, {}

    def read(self) -> float:
        for p in proc_tree(self.root):
            try:
                for task in Path(f"/proc/{p}/task").iterdir():
                    self.last[(p, task.name)] = int((task / "schedstat").read_text().split()[0])
            except (OSError, IndexError):
                pass
        return sum(self.last.values()) / 1e9


def memory_mb(root: int) -> tuple[float, float, int]:
    rss = pss = 0
    pids = proc_tree(root)
    for p in pids:
        try:
            for line in Path(f"/proc/{p}/smaps_rollup").read_text().splitlines():
                if line.startswith("Rss:"):
                    rss += int(line.split()[1])
                elif line.startswith("Pss:"):
                    pss += int(line.split()[1])
        except OSError:
            pass
    return round(rss / 1024, 1), round(pss / 1024, 1), len(pids)


class Screen:
    """An Xvfb of our own with a mapped frame buffer, a window manager and a session bus."""

    def __init__(self, w=1280, h=800, tmp: Path | None = None):
        self.w, self.h, self.tmp = w, h, tmp
        self.procs: list[subprocess.Popen] = []
        fb = tmp / "fb"
        fb.mkdir()
        r, wr = os.pipe()
        self._spawn(
            [
                "Xvfb",
                "-displayfd",
                str(wr),
                "-screen",
                "0",
                f"{w}x{h}x24",
                "-fbdir",
                str(fb),
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=(wr,),
        )
        os.close(wr)
        with os.fdopen(r) as f:  # to the newline: Xvfb writes the number in two pieces
            self.name = ":" + f.readline().strip()
        self.env = {"DISPLAY": self.name}
        with (fb / "Xvfb_screen0").open("rb") as frame_buffer:
            self.map = mmap.mmap(frame_buffer.fileno(), 0, prot=mmap.PROT_READ)
        hd = struct.unpack(">25I", self.map[:100])
        off, stride = hd[0] + hd[19] * 12, hd[12]
        px = np.frombuffer(self.map, np.uint8, stride * h, off).reshape(h, stride // 4, 4)
        self.px = px[:, :w]  # B G R x
        self.green = self.px[:, :, 1]  # one channel is enough to see ink
        self.d = xdisplay.Display(self.name)
        self.root = self.d.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.d.sync()
        rc = tmp / "openbox.xml"
        rc.write_text(OPENBOX_RC)
        self._spawn(["openbox", "--config-file", str(rc), "--sm-disable"], env={**os.environ, **self.env})
        bus = self._spawn(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            env={**os.environ, **self.env},
        )
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        time.sleep(0.6)

    def _spawn(self, cmd, **kw):
        kw.setdefault("stdout", subprocess.DEVNULL)
        with (self.tmp / f"{cmd[0]}.err").open("wb") as errors:
            p = subprocess.Popen(cmd, stderr=errors, start_new_session=True, **kw)
        self.procs.append(p)
        return p

    def close(self):
        with contextlib.suppress(ConnectionClosedError):
            self.d.close()
        for p in reversed(self.procs):
            p.terminate()
            try:
                p.wait(3)
            except subprocess.TimeoutExpired:
                p.kill()

    # --- input
    def code(self, name: str) -> int:
        ks = XK.string_to_keysym({" ": "space"}.get(name, name))
        return self.d.keysym_to_keycode(ks)

    def press(self, name):
        xtest.fake_input(self.d, X.KeyPress, self.code(name))
        self.d.flush()

    def release(self, name):
        xtest.fake_input(self.d, X.KeyRelease, self.code(name))
        self.d.flush()

    def chord(self, spec: str, gap=0.02):
        """'ctrl+End', 'Return', 'Next*40' ..."""
        spec, _, times = spec.partition("*")
        *mods, key = spec.split("+")
        mods = [{"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}[m.lower()] for m in mods]
        for _ in range(int(times or 1)):
            for m in mods:
                self.press(m)
            self.press(key)
            self.release(key)
            for m in reversed(mods):
                self.release(m)
            time.sleep(gap)

    def move(self, x, y):
        xtest.fake_input(self.d, X.MotionNotify, x=int(x), y=int(y))
        self.d.flush()

    def button(self, b=1, times=1, gap=0.02):
        for _ in range(times):
            xtest.fake_input(self.d, X.ButtonPress, b)
            xtest.fake_input(self.d, X.ButtonRelease, b)
            self.d.flush()
            time.sleep(gap)

    def shot(self, path):
        rgb = self.px[:, :, 2::-1]
        raw = b"".join(b"\0" + rgb[y].tobytes() for y in range(self.h))

        def chunk(t, data):
            return struct.pack(">I", len(data)) + t + data + struct.pack(">I", zlib.crc32(t + data))

        Path(path).write_bytes(
            b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", struct.pack(">IIBBBBB", self.w, self.h, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(raw, 3))
            + chunk(b"IEND", b"")
        )


def differs(a, b):
    return np.abs(a.astype(np.int16) - b.astype(np.int16)) > INK


def wide(mask, cols=5) -> bool:
    """More columns changed than any caret has."""
    return int(mask.any(axis=0).sum()) >= cols


class Program:
    """The program under test, on a screen, with a private home."""

    def __init__(self, screen: Screen, tmp: Path, command: Sequence[str], env: Mapping[str, str] = {}) -> None:
        self.screen = screen
        self.log = tmp / "program.log"
        home, run, work = tmp / "home", tmp / "run", tmp / "work"
        for folder in (home, run, work):
            folder.mkdir(exist_ok=True, mode=0o700)
        # What an earlier program had open would be there again, and the page would lie elsewhere for its tabs.
        shutil.rmtree(home / ".local" / "state" / "deskeditor" / "windows", ignore_errors=True)
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "QT_", "WAYLAND", "LC_"))}
        own = {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(run),
            "LANG": "en_US.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "1",
        }
        with self.log.open("wb") as log:
            self.started = now()
            self.process = subprocess.Popen(
                command,
                env=kept | own | screen.env | dict(env),
                stdout=log,
                stderr=log,
                start_new_session=True,
                cwd=work,
            )
        self.pid = self.process.pid
        self.cpu = CpuMeter(self.pid)

    def check(self) -> None:
        """Raises RuntimeError with the end of what it printed when the program has ended."""
        if self.process.poll() is not None and not proc_tree(self.pid):
            raise RuntimeError("the program ended: " + self.said())

    def said(self) -> str:
        return self.log.read_text(errors="replace")[-800:]

    def stop(self) -> None:
        pids = proc_tree(self.pid)
        for sig in (signal.SIGTERM, signal.SIGKILL):
            for pid in pids:
                with contextlib.suppress(OSError):
                    os.kill(pid, sig)
            end = now() + 2
            while now() < end and any(Path(f"/proc/{pid}").exists() for pid in pids):
                self.process.poll()
                time.sleep(0.05)


def window_mapped(screen: Screen) -> bool:
    """Whether a window of a quarter of the screen or more has appeared since the last call."""
    found = False
    while screen.d.pending_events():
        event = screen.d.next_event()
        if event.type != X.MapNotify:
            continue
        with contextlib.suppress(XError):  # it may be gone again
            size = event.window.get_geometry()
            found = found or size.width * size.height >= 0.25 * screen.w * screen.h
    return found
