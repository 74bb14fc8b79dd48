"""How large a file the web server before a site lets through, asked without sending one.

`Expect: 100-continue` (RFC 9110, 10.1.1): the head of a request is sent, and the answer comes before its body. Nobody
logs in for it: a server that goes on without the body then has nothing that it could keep.
"""

import http.client
import logging
from urllib.parse import urlsplit

logger = logging.getLogger(__name__)
SURE = 512 * 1024
"""Bytes that every server takes; it is not asked for less."""
SIZES = (1 << 20, 2 << 20, 8 << 20, 16 << 20, 64 << 20)
"""Bytes that are asked for; the limit of nginx is the first when nobody has set one."""
WAIT_S = 3.0


def takes(url: str, size: int) -> bool | None:
    """Whether a file of so many bytes may be sent there; None when the server does not say."""
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=WAIT_S)
    try:
        connection.putrequest("POST", parts.path + (f"?{parts.query}" if parts.query else ""))
        for name, value in (("Content-Length", str(size)), ("Content-Type", "image/jpeg"), ("Expect", "100-continue")):
            connection.putheader(name, value)
        connection.endheaders()
        # http.client itself passes over “100 Continue” and would wait for what comes behind it.
        with connection.sock.makefile("rb") as answer:
            status = int(answer.readline(1000).split()[1])
    except (OSError, http.client.HTTPException, ValueError, IndexError) as error:
        logger.info("It is not known how large a file may be: %s", type(error).__name__)
        return None
    finally:
        connection.close()
    return None if status >= 500 else status != 413


def largest(url: str) -> int:
    """The largest of `SIZES` that is let through; 0 when that is not known."""
    fits = 0
    for size in SIZES:
        answer = takes(url, size)
        if answer is None:
            return fits
        if answer is False:
            return fits or SURE
        fits = size
    return fits
