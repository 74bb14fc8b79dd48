"""The entry point: the command line, and the window where it is asked for."""

from pathlib import Path

from deskeditor import cli
from deskeditor.cli.windows import Sample


def main() -> int:
    return cli.main(window)


def window(newsroom: Path | None, story: str | None, sample: Sample) -> int:
    """Open the window; returns when it is closed. Only here Qt is loaded: the rest of the command line needs none."""
    from deskeditor.gui.app import run

    return run(newsroom, story, sample)


if __name__ == "__main__":
    raise SystemExit(main())
