"""Passwords and keys of destinations: in the keyring of the operating system, else in memory until the program ends.

They stand in no file of the newsroom, in no log and in no export.
"""

import logging
import threading

VARIABLE = "DESKEDITOR_SECRET"
"""In the environment: the secret of the one destination that a command is about, for machines without a keyring. Only
the command line reads it: a window has many destinations, and none of them may be told another one's password."""

logger = logging.getLogger(__name__)


class Secrets:
    """Of one newsroom (`newsroom_id`). May be asked from any thread; a keyring may take a while, and may ask a person
    for its own password."""

    def __init__(self, newsroom_id: str) -> None:
        self._service = f"deskeditor {newsroom_id}"
        self._said: dict[str, str] = {}
        self._lock = threading.Lock()

    def get(self, destination_id: str) -> str:
        """Empty when none is known."""
        with self._lock:
            if found := self._said.get(destination_id):
                return found
        return self._kept(destination_id)

    def set(self, destination_id: str, secret: str, *, keep: bool = True) -> bool:
        """Whether it could be kept in a keyring; it is known until the program ends in any case, and only so long
        without `keep`."""
        with self._lock:
            self._said[destination_id] = secret
        if not keep:
            return False
        try:
            import keyring

            keyring.set_password(self._service, destination_id, secret)
            return True
        except Exception as error:  # every backend has its own
            logger.info("No keyring takes the secret: %s", type(error).__name__)
            return False

    def forget(self, destination_id: str) -> None:
        with self._lock:
            self._said.pop(destination_id, None)
        try:
            import keyring

            keyring.delete_password(self._service, destination_id)
        except Exception as error:  # as above; also when there is none
            logger.info("No secret was in a keyring: %s", type(error).__name__)

    def _kept(self, destination_id: str) -> str:
        try:
            import keyring

            return keyring.get_password(self._service, destination_id) or ""
        except Exception as error:  # as above
            logger.info("No keyring can be asked: %s", type(error).__name__)
            return ""


def has_keyring() -> bool:
    """Whether this computer has a keyring that keeps secrets."""
    try:
        import keyring
        from keyring.backends import fail, null

        return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)
    except Exception as error:  # as above
        logger.info("No keyring can be asked: %s", type(error).__name__)
        return False
