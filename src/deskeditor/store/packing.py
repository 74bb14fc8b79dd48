"""Values made small: with Zstandard, and beside another value that says much the same.

A version of a story differs from the one before by some sentences. Compressed with that one's value as a dictionary it
costs little more than those sentences. What was packed by the first program (zlib, on its own) is unpacked as well.
"""

import sys
import zlib

from deskeditor.news.problems import BadInput

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LEVEL = 10
"""A story of 50,000 words takes some 15 ms; higher ones save next to nothing."""
LARGEST = 256 * 2**20
"""Bytes of a value; a damaged one must not claim more memory than any story needs."""
SHORTEST_BASE = 8
"""Bytes; the library takes no shorter dictionary."""
_ZSTD = b"\x28\xb5\x2f\xfd"


def packed(value: bytes, base: bytes = b"") -> bytes:
    """The value made small; `unpacked` needs the same base."""
    # The window reaches over base and value; without it the matches of a long base would be out of sight.
    window = max(10, (len(value) + len(base)).bit_length())
    options: dict[int, int] = {
        zstd.CompressionParameter.compression_level: LEVEL,
        zstd.CompressionParameter.window_log: min(27, window),
    }
    return zstd.compress(value, options=options, zstd_dict=_prefix(base))


def unpacked(data: bytes, base: bytes = b"") -> bytes:
    """The value that was packed. Raises BadInput when it is damaged."""
    try:
        if not data.startswith(_ZSTD):
            return zlib.decompress(data)
        taken_apart = zstd.ZstdDecompressor(zstd_dict=_prefix(base))
        value = taken_apart.decompress(data, LARGEST)
        if not taken_apart.eof:
            raise BadInput("A kept value is damaged: it ends too early.")
        return value
    except (zlib.error, zstd.ZstdError, ValueError) as error:
        raise BadInput(f"A kept value is damaged: {error}.") from error


def _prefix(base: bytes) -> "tuple[zstd.ZstdDict, int] | None":
    return zstd.ZstdDict(base, is_raw=True).as_prefix if len(base) >= SHORTEST_BASE else None
