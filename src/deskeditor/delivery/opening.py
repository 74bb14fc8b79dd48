"""A destination, opened with the password or key that is kept for it."""

from typing import Any

from deskeditor.cms.registry import kind_named
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.troubles import NoSecret
from deskeditor.news.destinations import Destination


def opened(destination: Destination, secrets: Secrets) -> Any:
    """The `Site` or `Drop`. Raises NoSecret."""
    kind = kind_named(destination.kind)
    secret = secrets.get(destination.id)
    if not secret and any(asked.kind == "secret" and asked.needed for asked in kind.asked):
        raise NoSecret(f"The password for {destination.name} is not known; enter it under File ▸ Destinations.")
    return kind.open(destination, secret)
