"""Identifiers of records: UUIDv7 (RFC 9562), so that they sort by the time of their making."""

import secrets
import time
from uuid import UUID


def new_id() -> str:
    milliseconds = time.time_ns() // 1_000_000
    number = (milliseconds << 80) | (0x7 << 76) | (secrets.randbits(12) << 64) | (0b10 << 62) | secrets.randbits(62)
    return str(UUID(int=number))
