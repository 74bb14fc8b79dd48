"""A line to a site that is cut, late, or answers for the site: real sockets, before any content management system."""

import re
import select
import socket
import threading
import time
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlsplit

from tests.interop.running import Cms

Cut = Literal["request", "unanswered", "answer", "502", "late", "slow"]
CUTS: tuple[Cut, ...] = ("request", "unanswered", "answer", "502", "late", "slow")
BAD_GATEWAY = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 5\r\nConnection: close\r\n\r\n<p>No"


@dataclass
class Line:
    """Carries everything to the site and back, but for the next requests that begin with `pattern`, of which it cuts
    `times`: in the middle of the request, before the answer, or in the middle of it. `502` is said when all is done;
    `late` and `slow`: the request, or the answer to it, lies on the way for `delay_s`."""

    cms: Cms
    pattern: str = ""
    how: Cut = "request"
    times: int = 0
    delay_s: float = 5.0

    def __post_init__(self) -> None:
        at = urlsplit(self.cms.url)
        self._site = (at.hostname or "", at.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def there(self) -> Cms:
        """The site at the end of the line."""
        port, path = self._listener.getsockname()[1], urlsplit(self.cms.url).path
        return replace(self.cms, said={**self.cms.said, "url": f"http://127.0.0.1:{port}{path}"})

    def cut(self, pattern: str, how: Cut, times: int = 1) -> None:
        self.pattern, self.how, self.times = pattern, how, times

    def close(self) -> None:
        self._listener.close()

    def _listen(self) -> None:
        while True:
            try:
                taken, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._carry, args=(taken,), daemon=True).start()

    def _carry(self, near: socket.socket) -> None:
        with near, socket.create_connection(self._site) as far:
            cutting = False
            while True:
                ready, _, _ = select.select([near, far], [], [])
                data = ready[0].recv(65536)
                if ready[0] is near and data:
                    if self.times and re.match(self.pattern.encode(), data):
                        self.times, cutting = self.times - 1, True
                        if self.how == "late":
                            time.sleep(self.delay_s)
                    if cutting and self.how == "request":
                        far.sendall(data[: len(data) // 2])
                        return
                    far.sendall(data)
                elif not data:
                    if cutting and ready[0] is near:
                        far.recv(65536)  # whoever asked is gone, and it is done all the same
                    return
                elif cutting:
                    self._spoil(near, data)
                    return
                else:
                    near.sendall(data)

    def _spoil(self, near: socket.socket, answer: bytes) -> None:
        if self.how == "answer":
            near.sendall(answer[: len(answer) // 2])
        elif self.how == "502":
            near.sendall(BAD_GATEWAY)
        elif self.how == "slow":
            time.sleep(self.delay_s)
