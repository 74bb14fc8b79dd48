"""System libraries that Qt needs on Linux: looked for before the QApplication, which would abort without them."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

NEEDED: tuple[tuple[str, str], ...] = (
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
)
"""Loaded by Qt itself: shared object, Debian package."""
NEEDED_BY_PREVIEW: tuple[tuple[str, str], ...] = (
    ("libnss3.so", "libnss3"),
    ("libnspr4.so", "libnspr4"),
    ("libasound.so.2", "libasound2"),
    ("libXcomposite.so.1", "libxcomposite1"),
    ("libXdamage.so.1", "libxdamage1"),
    ("libXrandr.so.2", "libxrandr2"),
    ("libXtst.so.6", "libxtst6"),
    ("libxkbfile.so.1", "libxkbfile1"),
)
"""Loaded by the web engine; without them the preview shows the article in a plain view."""
NEEDED_BY_PLAYER: tuple[tuple[str, str], ...] = (("libpulse.so.0", "libpulse0"),)
"""Loaded by QtMultimedia; without it recordings are not played, and their transcripts are read and written as ever."""
NEEDED_ON_X11: tuple[tuple[str, str], ...] = (
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
)


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    found: Callable[[str], bool] = loads,
) -> str:
    """One sentence with the command that installs what is missing, or no screen to show on; empty when all is there."""
    if not platform.startswith("linux"):
        return ""
    wanted = environment.get("QT_QPA_PLATFORM", "")
    screen = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if not wanted and not screen:
        return (
            "There is no screen to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "start deskeditor in a desktop session."
        )
    x11 = wanted.startswith("xcb") or (not wanted and not environment.get("WAYLAND_DISPLAY"))
    packages = [package for library, package in NEEDED + (NEEDED_ON_X11 if x11 else ()) if not found(library)]
    if not packages:
        return ""
    return f"The window needs libraries of the system; install them with: sudo apt install {' '.join(packages)}"


def missing_for_player(platform: str = sys.platform, found: Callable[[str], bool] = loads) -> str:
    """One sentence with the command that installs what playing a recording lacks; empty when all is there."""
    packages = [package for library, package in NEEDED_BY_PLAYER if not found(library)]
    if not platform.startswith("linux") or not packages:
        return ""
    return f"Recordings cannot be played: install what is missing with: sudo apt install {' '.join(packages)}"


def main() -> int:
    """For the set-up: says what this system lacks of all that the program can use; `--packages` prints the names."""
    if not sys.platform.startswith("linux"):
        return 0
    packages = [p for library, p in NEEDED + NEEDED_BY_PREVIEW + NEEDED_BY_PLAYER + NEEDED_ON_X11 if not loads(library)]
    if packages and "--packages" in sys.argv:
        print(*packages)
    elif packages:
        print(f"deskeditor needs libraries of this system; install them with: sudo apt install {' '.join(packages)}")
    return int(bool(packages))


if __name__ == "__main__":
    sys.exit(main())
