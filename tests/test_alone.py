"""The tests are alone with this computer: they find no other one, and no keyring of the person who runs them."""

import socket

import keyring
import pytest
from keyring.backends import fail

from deskeditor.cms.secrets import Secrets, has_keyring


def test_no_test_finds_another_computer() -> None:
    with pytest.raises(socket.gaierror):
        socket.create_connection(("example.org", 80), timeout=1)
    with pytest.raises(OSError, match="no other computer"), socket.socket() as line:
        line.connect(("192.0.2.1", 80))


def test_no_test_finds_a_keyring() -> None:
    assert isinstance(keyring.get_keyring(), fail.Keyring) and not has_keyring()
    assert not Secrets("room").set("destination", "word"), "it is known until the program ends, and kept nowhere"
    assert Secrets("room").get("destination") == ""
