"""The end of the program, as far as the language check is concerned."""

import sys


def stop_asking() -> None:
    """The program ends: what the dictionaries are asked at this moment, by however slow a one, nobody waits for."""
    if "deskeditor.checks.every" in sys.modules:  # else nothing was asked
        from deskeditor.checks.every import interrupt

        interrupt()
