"""The commands that look after a newsroom as a whole: back it up, merge it, prove it."""

from argparse import Namespace
from collections.abc import Callable, Mapping

UPKEEP: Mapping[str, Callable[[Namespace], int]] = {}
