"""How things are sealed: keys from passphrases, and bytes that nobody reads or changes without the key.

AES-256-GCM throughout (`cryptography`, AESGCM). What is sealed is bound to where it belongs by its associated data: it
opens as that, or not at all. Nonces are 96 random bits; by NIST SP 800-38D, 8.3, one key then seals up to 2^32
messages, more than anybody writes in a vault. Recordings have a key of their own each (`store.streams`).

A passphrase becomes a key by scrypt (RFC 7914). Argon2id would do as well, but `cryptography` has it only where it was
built with OpenSSL 3.2 or newer, and a vault that was made on one computer must open on the other.
"""

import os
import unicodedata
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from deskeditor.news.problems import BadInput, Problem

KEY_BYTES = 32
NONCE_BYTES = 12
SALT_BYTES = 16
VERSION = 1
PAD = 256
"""What is sealed is filled up to a multiple of so many bytes: its length does not tell a short name from a long one."""
LENGTH_BYTES = 4
DAMAGED = "The vault's key is damaged here. Merge a copy of the newsroom that has it, or restore a backup."


class Unopened(Problem):
    """Sealed bytes that do not open: another key, another place, or not what was sealed. It says no more than that."""

    def __init__(self) -> None:
        super().__init__("What is sealed here does not open: it is damaged, or belongs to another vault.")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs: scrypt's N, r and p; it takes 128 * N * r bytes of memory.

    OWASP, Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1, which is 128 MiB and some tenths of a second.
    """

    n: int = 2**17
    r: int = 8
    p: int = 1

    @property
    def bearable(self) -> bool:
        """Whether a computer can do it: a row that came with a merge must not take all memory."""
        power = self.n > 1 and self.n & (self.n - 1) == 0
        return power and 1 <= self.r <= 32 and 1 <= self.p <= 4 and self.n * self.r <= 2**22  # 512 MiB


USUAL = Cost()


@dataclass(frozen=True, slots=True)
class Key:
    """A key that must be shown nowhere."""

    secret: bytes = field(repr=False)

    @classmethod
    def random(cls) -> "Key":
        return cls(AESGCM.generate_key(bit_length=8 * KEY_BYTES))

    def seal(self, data: bytes, place: bytes) -> tuple[bytes, bytes]:
        """The nonce, and what is sealed, which opens with the same key and place only."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce, AESGCM(self.secret).encrypt(nonce, data, place)

    def open(self, nonce: bytes, sealed: bytes, place: bytes) -> bytes:
        """Raises Unopened."""
        try:
            return AESGCM(self.secret).decrypt(nonce, sealed, place)
        except (InvalidTag, ValueError, OverflowError):
            raise Unopened from None


def padded(data: bytes) -> bytes:
    whole = len(data).to_bytes(LENGTH_BYTES, "big") + data
    return whole + bytes(-len(whole) % PAD)


def unpadded(whole: bytes) -> bytes:
    """Raises Unopened."""
    length = int.from_bytes(whole[:LENGTH_BYTES], "big")
    if len(whole) < LENGTH_BYTES + length:
        raise Unopened
    return whole[LENGTH_BYTES : LENGTH_BYTES + length]


# A passphrase


def derived(passphrase: str, salt: bytes, cost: Cost) -> Key:
    """The key that this passphrase is; however its accents were typed, it is one passphrase (NFC)."""
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Key(Scrypt(salt=salt, length=KEY_BYTES, n=cost.n, r=cost.r, p=cost.p).derive(words))


def wrapped(key: Key, passphrase: str, place: bytes, cost: Cost = USUAL) -> dict[str, Any]:
    """A key of data sealed under a passphrase, with all that is needed to open it but the passphrase, as plain JSON."""
    salt = os.urandom(SALT_BYTES)
    nonce, sealed = derived(passphrase, salt, cost).seal(key.secret, place)
    said = {"version": VERSION, "kdf": "scrypt", "n": cost.n, "r": cost.r, "p": cost.p}
    return said | {"salt": _text(salt), "nonce": _text(nonce), "wrapped": _text(sealed)}


def unwrapped(said: Mapping[str, Any], passphrase: str, place: bytes) -> Key:
    """Raises Unopened when the passphrase is another, BadInput when this was never a key or is of a newer program."""
    if said.get("version") != VERSION or said.get("kdf") != "scrypt":
        raise BadInput("The vault was made by a newer deskeditor. Update this program to open it.")
    try:
        cost = Cost(int(said["n"]), int(said["r"]), int(said["p"]))
        salt, nonce, sealed = (b64decode(str(said[name]), validate=True) for name in ("salt", "nonce", "wrapped"))
    except (KeyError, ValueError, TypeError, OverflowError, NotBase64) as error:
        raise BadInput(DAMAGED) from error
    if not cost.bearable:
        raise BadInput(DAMAGED)
    try:
        secret = derived(passphrase, salt, cost).open(nonce, sealed, place)
    except MemoryError as error:
        raise BadInput("There is not enough memory to open the vault; close other programs and try again.") from error
    if len(secret) != KEY_BYTES:
        raise Unopened
    return Key(secret)


def cost_of(said: Mapping[str, Any]) -> Cost:
    """What a guess at this wrapped key costs."""
    return Cost(*(int(said.get(name, 0)) for name in ("n", "r", "p")))


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")
