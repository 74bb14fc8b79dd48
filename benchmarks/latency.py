"""End-to-end typing latency of any X11 desktop editor, as a black box. Part of deskeditor.

What it measures
    key injected by XTEST  ->  X server -> toolkit -> editor -> paint -> the GLYPH IS IN THE FRAME BUFFER.
    The application is not instrumented and need not cooperate. The app runs maximised under its own
    Xvfb + openbox; real displays add their own scan-out (0-17 ms at 60 Hz) and compositor, not counted.

Needs   Debian: xvfb openbox dbus (dbus-daemon) xauth        Python 3.11: numpy, python-xlib

Usage   latency.py --name floor --file article.md -- python3 /full/path/to/floor.py {file}
        latency.py --name ghostwriter --file article.md --click .3,.5 --edit-region 0,.08,.5,.92 \\
            --preview-region .52,.08,.98,.92 --env QTWEBENGINE_DISABLE_SANDBOX=1 -- ghostwriter {file}
        {file} is replaced by a private COPY of --file, which may be a folder; the program's home is private too.
        Prints one JSON object (and with --json appends it as one line to that file).

How a key's latency is found (and why a blinking caret cannot be mistaken for it)
    * Xvfb keeps its frame buffer in a memory-mapped file (-fbdir). The harness polls the pixels of one text
      line there every ~0.4 ms: no X request, no screenshot, no load on the X server or the app.
    * It opens a fresh paragraph (at the end or the middle of the document), learns where the line is by typing
      "on", learns the advance of each letter it uses, and then types English words made of the x-height letters
      a c e m n o r s u (plus spaces) at the wanted pace, storing every distinct image of the line with its time.
    * Afterwards, from the finished line, it knows the pixel cell and ink of every glyph. A key's response is the
      first stored image in which >= 70 % of the ink of THAT glyph in THAT cell is present. A caret (1-3 px wide)
      covers at most a third of a glyph's ink and stands before the cell; a squiggle under an older word lies in
      another cell; so neither counts. Since each glyph has its own cell, a backlog of several keys (app slower
      than the typist) is attributed correctly and there is no coordinated omission: the pace is never slowed.
    * Spaces are typed (they trigger spell checks, word counts, wrapping) but have no ink and are not scored.

Modes   steady  8 keys/s with +-20 ms jitter (a quick human);  burst  30 keys/s, no jitter (held key, very fast typist)
Output  startup: ms from exec to  mapped (first window >= 25 % of the screen), text (edit area shows >= 95 % of the
            ink it will finally show), stable (last visible change before 1.5 s of rest), idle (CPU of the tree < 4 %)
        steady/burst: n, p50, p95, p99, max, mean (ms), bad (glyphs not decodable), starved (dropped: the whole
            machine stalled > 10 ms, seen by the real-time-class poller itself), drain (last key -> all shown),
            cpu_ms_per_key (whole process tree, exact ns from schedstat, window first key .. last key + 0.5 s)
        idle_cpu_pct (2 s, caret blinking, before typing), rss_mb / pss_mb of the tree, poll_gap_ms (p99, max)
        preview: key -> first visible change in --preview-region, and -> last change (then 1 s of rest)
Checked against floor.py with FLOOR_DELAY_MS=0/20/50.
Limits  The text line must fit on one visual line (>= 45 glyphs). Polling takes ~15 % of one core. Times on a
        shared 2-core machine are noisy: compare with a floor run made just before or after, not across days.
"""

from __future__ import annotations

# ruff: noqa: SIM905
import argparse
import contextlib
import gc
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from screen import Program, Screen, differs, memory_mb, now, wide, window_mapped

WORDS = (
    "season sauce cause menus names seems means once none some same sense moon ocean case come use sun on "
    "no one me us am an as so are can run sure more scene sonar course source cream nurse occur ounce "
    "cancer romance concern common sermon mourn raccoon consensus announce commerce "
).split()
LETTERS = "acemnorsu"


class Bench:
    def __init__(self, a, tmp: Path):
        self.a, self.tmp = a, tmp
        self.res: dict = {
            "name": a.name,
            "file": Path(a.file).name,
            "where": a.where,
            "tag": a.tag,
            "at": time.strftime("%Y-%m-%dT%H:%M:%S"),
        }
        self.rng = random.Random(a.seed)
        self.nshot = 0

    def region(self, spec):
        x0, y0, x1, y1 = spec
        return slice(int(y0 * self.s.h), int(y1 * self.s.h)), slice(int(x0 * self.s.w), int(x1 * self.s.w))

    def grab(self, reg):
        return self.s.green[reg].copy()

    def shot(self, what):
        if self.a.shots:
            Path(self.a.shots).mkdir(parents=True, exist_ok=True)
            self.nshot += 1
            self.s.shot(f"{self.a.shots}/{self.a.name}-{Path(self.a.file).stem}-{self.nshot:02d}-{what}.png")

    # --- start
    def start(self):
        a = self.a
        target = self.tmp / "doc" / Path(a.file).name
        target.parent.mkdir()
        if Path(a.file).is_dir():
            shutil.copytree(a.file, target)
        else:
            shutil.copy(a.file, target)
        command = [c.replace("{file}", str(target)) for c in a.command]
        self.s = Screen(tmp=self.tmp)
        self.s.move(self.s.w - 2, self.s.h - 2)
        self.edit = self.region(a.edit_region)
        last = self.s.green[self.edit][::2, ::2].copy()
        self.app = Program(self.s, self.tmp, command, dict(e.split("=", 1) for e in a.env))
        self.cpu = self.app.cpu
        t0 = self.app.started
        frames, mapped, t_change = [], None, None
        rest, rest_seen = (t0, 0.0), False
        while True:
            t = now()
            if mapped is None and window_mapped(self.s):
                mapped = now()
            cur = self.s.green[self.edit][::2, ::2]
            if not np.array_equal(cur, last):
                cur = cur.copy()
                if wide(differs(cur, last), 3):
                    t_change = t
                    frames.append((t, cur))
                last = cur
            resting = mapped and t_change and t_change > mapped - 0.05 and t - t_change > 1.5
            if resting and t - rest[0] > 0.5:  # but is it still computing (a late paint to come)?
                c = self.cpu.read()
                busy, rest = (c - rest[1]) / (t - rest[0]), (t, c)
                if busy < 0.4 and rest_seen:
                    break
                rest_seen = True
            self.app.check()
            if t - t0 > a.start_timeout:
                self.shot("timeout")
                raise RuntimeError(f"no stable window in {a.start_timeout} s (mapped={mapped}): {self.app.said()}")
            time.sleep(0.003)
        final = frames[-1][1]
        vals, n = np.unique(final, return_counts=True)
        ink = differs(final, np.full_like(final, vals[n.argmax()]))
        text_t = next((t for t, f in frames if (differs(f, final).sum() <= 0.05 * max(1, ink.sum()))), t_change)
        idle = self.wait_idle()
        ms = lambda t: round((t - t0) * 1000, 1)  # noqa: E731
        self.res["startup"] = {"mapped": ms(mapped), "text": ms(text_t), "stable": ms(t_change), "idle": ms(idle)}
        self.res["startup"]["cpu_s"] = round(self.cpu.read(), 2)
        self.shot("started")

    def wait_idle(self, pct=4.0, timeout=90.0):
        """Waits till the tree used < pct % CPU for 1 s; returns when that second began."""
        end = now() + timeout
        while True:
            t, c = now(), self.cpu.read()
            time.sleep(1.0)
            if (self.cpu.read() - c) / (now() - t) * 100 < pct or now() > end:
                return t

    def settle(self, quiet=0.35, timeout=30.0, reg=None):
        """Till the region rests (blinking aside) and the app is not computing."""
        reg = reg or self.edit
        end = now() + timeout
        last, t_last, c_last, t_cpu = self.grab(reg), now(), self.cpu.read(), now()
        while now() < end:
            time.sleep(0.01)
            cur = self.s.green[reg]
            if not np.array_equal(cur, last):
                cur = cur.copy()
                if wide(differs(cur, last)):
                    t_last = now()
                last = cur
            if now() - t_last > quiet and now() - t_cpu > 0.15:
                c = self.cpu.read()
                busy = (c - c_last) / (now() - t_cpu)
                c_last, t_cpu = c, now()
                if busy < 0.5:
                    return

    # --- place
    def go(self):
        a = self.a
        for k in a.keys_first:
            self.s.chord(k)
            self.settle()
        self.s.move(a.click[0] * self.s.w, a.click[1] * self.s.h)
        self.s.button(1)
        self.settle()
        for k in a.keys_before:
            self.s.chord(k)
            self.settle()
        t, c = now(), self.cpu.read()
        time.sleep(2.0)
        self.res["idle_cpu_pct"] = round((self.cpu.read() - c) / (now() - t) * 100, 2)
        if a.where == "end":
            self.s.chord("ctrl+End")
            self.settle(0.6)
            self.fresh()
        else:
            words = len(Path(a.file).read_text(errors="replace").split()) if Path(a.file).is_file() else a.words
            pages = a.pages or max(1, round(words / 2 / 300))
            self.s.chord("ctrl+Home")
            self.settle()
            self.s.chord(f"Next*{pages}", gap=0.04)
            self.settle(0.6)
            for k in ("End", "Return", "Return", "Return", "Return", "Up", "Up"):
                self.s.chord(k, gap=0.05)
            self.settle(0.6)
        self.shot("placed")

    def fresh(self):
        self.s.chord("Return*2", gap=0.12)
        self.settle()

    # --- lines
    def find_line(self, probe="on"):
        """Types the probe in an empty line and returns (rows, left column) of its ink, and the blank image."""
        for attempt in range(9):
            if attempt in (3, 6):  # bottom of a page, or a view that keeps scrolling
                self.fresh()
                self.settle(1.0)
            blank = self.grab(self.edit)
            self.type_plain(probe)
            self.settle()
            m = differs(blank, self.grab(self.edit))
            rows = np.flatnonzero(m.sum(axis=1) >= 3)  # a caret has fewer columns than that
            best = None
            for grp in np.split(rows, np.flatnonzero(np.diff(rows) > 3) + 1) if len(rows) else []:
                sub = m[grp[0] : grp[-1] + 1]
                cols = np.flatnonzero(sub.any(axis=0))
                width = cols[-1] - cols[0] + 1
                score = int(sub.sum())
                if len(grp) >= 4 and 8 <= width <= 120 and len(grp) <= 40 and (best is None or score > best[0]):
                    best = (score, grp[0], grp[-1] + 1, cols[0])
            if best:
                y0, x0 = self.edit[0].start, self.edit[1].start
                return slice(y0 + best[1], y0 + best[2]), x0 + best[3], blank
            self.s.chord(f"BackSpace*{len(probe)}", gap=0.06)  # it scrolled: take it back and look again
            self.settle(0.6)
        self.shot("noline")
        raise RuntimeError("cannot find the line being typed; wrong click/edit region?")

    def type_plain(self, text, gap=0.03):
        for ch in text:
            self.s.press(ch)
            time.sleep(0.004)
            self.s.release(ch)
            time.sleep(gap)

    def ink_right(self, rows, blank):
        self.s.chord("Home")
        self.settle(0.2)
        y = slice(rows.start - self.edit[0].start, rows.stop - self.edit[0].start)
        m = differs(blank[y], self.grab(self.edit)[y])
        self.s.chord("End")
        self.settle(0.2)
        return self.edit[1].start + np.flatnonzero(m.any(axis=0))[-1] + 1

    def calibrate(self):
        """Advance (px) of each letter and of the space in this app's font."""
        adv = {}
        for group in (LETTERS[:5], LETTERS[5:] + " "):
            rows, _, blank = self.find_line()
            r = self.ink_right(rows, blank)
            for ch in group:
                k = 6
                if ch == " ":
                    self.type_plain(" " * k + "n")
                    r2 = self.ink_right(rows, blank)
                    adv[ch] = max(1.0, (r2 - r - adv["n"]) / k)
                else:
                    self.type_plain(ch * k)
                    r2 = self.ink_right(rows, blank)
                    # the first of a run also carries the bearings of the letter before: small, averaged out
                    adv[ch] = (r2 - r) / k
                r = r2
            self.fresh()
        if min(adv[c] for c in LETTERS) < 3 or max(adv.values()) > 40:
            raise RuntimeError(f"odd glyph advances {adv}: line wrapped, or text not shown where expected")
        self.adv = adv
        self.res["advance_px"] = {("space" if k == " " else k): round(float(v), 2) for k, v in adv.items()}

    def text(self, n):
        out = ""
        while len(out) < n - 8:
            w = " " + self.rng.choice(WORDS)
            if len(out + w) <= n:
                out += w
        return out

    def run_line(self, hz, jitter, n):
        rows, left, blank = self.find_line()
        probe, txt = "on", self.text(n)
        est = sum(self.adv[c] for c in probe + txt)
        x1 = min(self.edit[1].stop, int(left + est + 60))
        band = (rows, slice(left - 3, x1))
        by = slice(rows.start - self.edit[0].start, rows.stop - self.edit[0].start)
        bx = slice(band[1].start - self.edit[1].start, band[1].stop - self.edit[1].start)
        bg = blank[by, bx]
        live = self.s.green[band]
        frames: list = []
        sent: list[float] = []
        gaps: list[float] = []
        period = 1 / hz
        hold = min(0.03, period * 0.4)
        gc.disable()
        c0 = self.cpu.read()
        t_start = now() + 0.05
        due = [t_start + i * period + (self.rng.uniform(-jitter, jitter) if jitter else 0) for i in range(len(txt))]
        i, up = 0, None
        last = live.copy()
        quiet_from = t_prev = now()
        while True:
            t = now()
            gaps.append((t, t - t_prev))
            t_prev = t
            if not np.array_equal(live, last):
                last = live.copy()
                frames.append((t, last))
                quiet_from = t
            if up and t >= up[0]:
                self.s.release(up[1])
                up = None
            if i < len(txt) and t >= due[i]:
                if up:
                    self.s.release(up[1])
                sent.append(now())
                self.s.press(txt[i])
                up = (now() + hold, txt[i])
                i += 1
            elif i == len(txt) and t - sent[-1] > 0.5 and up is None:
                break
            time.sleep(0.0003)
        cpu = self.cpu.read() - c0
        # let a backlog finish, still recording: till the line is as long as expected (or nothing moves for 2.5 s)
        want = left - band[1].start + 0.93 * est
        busy_c, busy_t = self.cpu.read(), now()
        end = now() + 30
        while now() < end:
            t = now()
            if not np.array_equal(live, last):
                last = live.copy()
                frames.append((t, last))
                if wide(differs(last, frames[-2][1] if len(frames) > 1 else bg)):
                    quiet_from = t
            if t - busy_t > 0.2:
                c = self.cpu.read()
                full = np.flatnonzero(differs(last, bg).any(axis=0)).max(initial=0) >= want
                if (c - busy_c) / (t - busy_t) < 0.5 and t - quiet_from > (0.3 if full else 2.5):
                    break
                busy_c, busy_t = c, t
            time.sleep(0.001)
        gc.enable()
        self.s.chord("Home")
        self.settle(0.25)
        final = live.copy()
        self.s.chord("End")
        self.settle(0.2)
        # decode
        ink = differs(final, bg)
        cols = np.flatnonzero(ink.any(axis=0))
        lo, hi = cols[0], cols[-1] + 1
        adv = [self.adv[c] for c in probe + txt]
        scale = (hi - lo) / (sum(adv) - 1)
        edge = lo + scale * np.concatenate([[0], np.cumsum(adv)])
        times = np.array([f[0] for f in frames])
        stack = np.stack([differs(f[1], bg) for f in frames]) if frames else np.zeros((0, *ink.shape), bool)
        lat, bad, starved, shown_at = [], 0, 0, []
        # the poller runs in a real-time class: if even it did not run for > 10 ms, the machine (not the app) stalled
        stalls = [(tp - g, tp) for tp, g in gaps if g > 0.010]
        for k, ch in enumerate(txt):
            if ch == " ":
                continue
            a, b = round(edge[k + 2]), round(edge[k + 3])
            m = ink[:, a:b]
            if m.sum() < 6:
                bad += 1
                continue
            hits = (stack[:, :, a:b] & m).sum(axis=(1, 2)) / m.sum()
            ok = np.flatnonzero((hits >= 0.7) & (times >= sent[k] - 0.0))
            early = np.flatnonzero((hits >= 0.7) & (times < sent[k]))
            if len(early) or not len(ok):
                bad += 1
                continue
            if any(g0 < times[ok[0]] and g1 > sent[k] for g0, g1 in stalls):
                starved += 1
                continue
            lat.append((times[ok[0]] - sent[k]) * 1000)
            shown_at.append(times[ok[0]])
        drain = (max(shown_at) - sent[-1]) * 1000 if shown_at else None
        self.fresh()
        return {
            "lat": lat,
            "bad": bad,
            "starved": starved,
            "keys": len(txt),
            "cpu": cpu,
            "gaps": gaps,
            "drain": drain,
            "scale": scale,
            "real_hz": (len(txt) - 1) / (sent[-1] - sent[0]),
        }

    def measure(self, mode, hz, jitter, lines, n):
        runs = []
        for j in range(lines):
            runs.append(self.run_line(hz, jitter, n))
            if j == 0:
                self.shot(mode)
        lat = np.array([x for r in runs for x in r["lat"]])
        gaps = np.array([g for r in runs for _, g in r["gaps"]]) * 1000
        keys = sum(r["keys"] for r in runs)
        q = lambda p: round(float(np.percentile(lat, p)), 2)  # noqa: E731
        self.res[mode] = {
            "hz": hz,
            "n": len(lat),
            "bad": sum(r["bad"] for r in runs),
            "starved": sum(r["starved"] for r in runs),
            "p50": q(50),
            "p95": q(95),
            "p99": q(99),
            "max": q(100),
            "mean": round(float(lat.mean()), 2),
            "drain": round(float(max(r["drain"] for r in runs)), 1),
            "cpu_ms_per_key": round(sum(r["cpu"] for r in runs) * 1000 / keys, 2),
            "real_hz": round(float(np.mean([r["real_hz"] for r in runs])), 2),
            "poll_gap_ms": [round(float(np.percentile(gaps, 99)), 2), round(float(gaps.max()), 2)],
            "scale": [round(float(r["scale"]), 3) for r in runs],
        }
        if self.a.raw:
            self.res[mode]["raw"] = [round(float(x), 2) for x in lat]

    # --- preview
    def preview(self, n):
        reg = self.region(self.a.preview_region)
        if self.a.preview_scroll:
            self.s.move(
                (self.a.preview_region[0] + self.a.preview_region[2]) / 2 * self.s.w,
                (self.a.preview_region[1] + self.a.preview_region[3]) / 2 * self.s.h,
            )
            self.s.button(5, self.a.preview_scroll, gap=0.004)
            self.settle(1.0, reg=reg)
        first, done, missed = [], [], 0
        self.type_plain("on")
        for j in range(n):
            self.settle(1.0, reg=reg)
            if j == 0:
                self.shot("preview")
            last = self.grab(reg)
            if j % 3 == 0:
                self.type_plain(" ")
                self.settle(1.0, reg=reg)
                last = self.grab(reg)
            t0 = now()
            self.s.press("m")
            time.sleep(0.02)
            self.s.release("m")
            t1 = t2 = None
            while now() - t0 < 12 and not (t2 and now() - t2 > 1.0):
                cur = self.s.green[reg]
                if not np.array_equal(cur, last):
                    cur = cur.copy()
                    if wide(differs(cur, last)):
                        t2 = now()
                        t1 = t1 or t2
                    last = cur
                time.sleep(0.001)
            if t1 is None:
                missed += 1
            else:
                first.append((t1 - t0) * 1000)
                done.append((t2 - t0) * 1000)
        if first:
            self.res["preview"] = {
                "n": len(first),
                "missed": missed,
                "p50": round(float(np.median(first)), 1),
                "max": round(max(first), 1),
                "last_change_p50": round(float(np.median(done)), 1),
                "raw": [round(ms, 2) for ms in first],
            }
        else:
            self.res["preview"] = {"n": 0, "missed": missed}
        self.shot("previewed")

    def run(self):
        a = self.a
        try:
            self.start()
            # the poller must be on time (root only); the app, already started, keeps its own class
            with contextlib.suppress(OSError):
                os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
            self.res["mem_start"] = dict(zip(("rss_mb", "pss_mb", "procs"), memory_mb(self.app.pid), strict=True))
            if a.startup_only:
                return
            self.go()
            self.calibrate()
            if a.lines:
                self.measure("steady", a.hz, 0.020, a.lines, a.keys)
            if a.burst_lines:
                self.measure("burst", a.burst_hz, 0, a.burst_lines, a.keys)
            if a.preview_region and a.preview_keys:
                self.preview(a.preview_keys)
            self.res.update(zip(("rss_mb", "pss_mb", "procs"), memory_mb(self.app.pid), strict=True))
        except Exception as e:
            self.res["error"] = f"{type(e).__name__}: {e}"
            if hasattr(self, "s"):
                self.shot("error")
        finally:
            self.stop()

    def stop(self):
        if hasattr(self, "app"):
            self.app.stop()
        if hasattr(self, "s"):
            self.s.close()


def floats(s):
    return tuple(float(x) for x in s.split(","))


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--name", required=True)
    ap.add_argument("--file", required=True, help="the document, or a project folder; a copy is opened")
    ap.add_argument("--where", choices=("end", "middle"), default="end")
    ap.add_argument("--pages", type=int, default=0, help="Page Downs to the middle (default: words/600)")
    ap.add_argument("--words", type=int, default=1000, help="words of a project folder (for --where middle)")
    ap.add_argument("--click", type=floats, default=(0.4, 0.5), help="where the text is, as fractions x,y")
    ap.add_argument("--edit-region", type=floats, default=(0.0, 0.0, 1.0, 1.0), help="x0,y0,x1,y1 fractions")
    ap.add_argument("--preview-region", type=floats, help="x0,y0,x1,y1 fractions")
    ap.add_argument("--preview-keys", type=int, default=8)
    ap.add_argument("--preview-scroll", type=int, default=0, help="wheel clicks down in the preview before measuring")
    ap.add_argument("--keys-first", nargs="*", default=[], help="chords after start (to dismiss a dialog), e.g. Return")
    ap.add_argument("--keys-before", nargs="*", default=[], help="chords after the click, e.g. ctrl+e Escape")
    ap.add_argument("--env", action="append", default=[])
    ap.add_argument("--lines", type=int, default=4)
    ap.add_argument("--burst-lines", type=int, default=4)
    ap.add_argument("--keys", type=int, default=45, help="keys a line")
    ap.add_argument("--hz", type=float, default=8)
    ap.add_argument("--burst-hz", type=float, default=30)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--start-timeout", type=float, default=90)
    ap.add_argument("--startup-only", action="store_true")
    ap.add_argument("--shots", help="folder for screenshots of each step")
    ap.add_argument("--raw", action="store_true", help="keep every latency")
    ap.add_argument("--tag", default="")
    ap.add_argument("--json", help="append the result, one line, to this file")
    ap.add_argument("--keep", action="store_true", help="keep the private folder (app.log, HOME)")
    ap.add_argument("command", nargs="+", help="-- command line with {file}")
    a = ap.parse_args()
    tmp = Path(tempfile.mkdtemp(prefix="typlat-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    b = Bench(a, tmp)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        b.run()
    finally:
        if a.keep:
            b.res["kept"] = str(tmp)
        else:
            shutil.rmtree(tmp, ignore_errors=True)
    line = json.dumps(b.res, ensure_ascii=False)
    print(line)
    if a.json:
        with Path(a.json).open("a", encoding="utf-8") as f:
            f.write(line + "\n")
    sys.exit(1 if "error" in b.res else 0)


if __name__ == "__main__":
    main()
