"""What a site answers may be anything: of a plug-in, of a cache, of somebody who means harm. An answer of another shape
than its API promises is trouble of the site, told in a sentence, and never the end of the program.
"""

import logging
import traceback
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, TypeVar

from deskeditor.cms.troubles import Busy, Doubtful, Trouble, Unfit

S = TypeVar("S")
SHAPES = (LookupError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)
"""What comes of reading something as what it is not."""
WRITES = ("create", "update", "withdraw", "upload")
AGAIN = ("find", "payload", "shows", "find_photos", "missing_photos", "describe")
ONCE = ("rights", "authors", "sections", "moderate")

logger = logging.getLogger(__name__)


def understood(site: type[S]) -> type[S]:
    """For the class of a `Site` with an `_api`: whatever it is answered, its methods raise nothing but problems."""
    for name in (*WRITES, *AGAIN, *ONCE, "differences", "comments"):
        if (method := getattr(site, name, None)) is not None:
            wrapped = _compared if name == "differences" else _read if name == "comments" else _tried
            setattr(site, name, wrapped(method))
    return site


def _tried(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def tried(self: Any, *said: Any, **named: Any) -> Any:
        try:
            return method(self, *said, **named)
        except SHAPES as error:
            raise _trouble(method.__name__, self, error) from None

    return tried


def _read(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def read(self: Any, *said: Any, **named: Any) -> Iterator[Any]:
        try:
            yield from method(self, *said, **named)
        except SHAPES as error:
            raise _trouble(method.__name__, self, error) from None

    return read


def _compared(method: Callable[..., Any]) -> Callable[..., Any]:
    """The item is there: what cannot be compared must not make it count as not sent."""

    @wraps(method)
    def compared(self: Any, *said: Any, **named: Any) -> Any:
        try:
            return method(self, *said, **named)
        except SHAPES as error:
            return (str(_trouble(method.__name__, self, error)),)

    return compared


def _trouble(name: str, site: Any, error: Exception) -> Trouble:
    where = traceback.extract_tb(error.__traceback__)[-1]
    # Without its words: they may be those of a story, or of a reader.
    logger.warning("%s in %s, line %s, of an answer to “%s”", type(error).__name__, where.name, where.lineno, name)
    said = f"{site._api.web.host} answers with something that its API does not promise"
    if name in WRITES:
        return Doubtful(f"{said}; it is looked up there whether the story arrived.")
    if name in AGAIN:
        return Busy(f"{said}.")
    return Unfit(f"{said}; look at its address, and whether a plug-in changes its answers.")
