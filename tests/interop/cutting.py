"""A line to a site that is cut: real sockets that close in the middle of a request or of its answer."""

import re
import select
import socket
import threading
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlsplit

from tests.interop.running import Cms

Cut = Literal["request", "unanswered", "answer"]


@dataclass
class Line:
    """Carries everything to the site and back, but for the next requests that begin with `pattern`, of which it cuts
    `times`: in the middle of the request, before the answer, or in the middle of it."""

    cms: Cms
    pattern: str = ""
    how: Cut = "request"
    times: int = 0

    def __post_init__(self) -> None:
        at = urlsplit(self.cms.url)
        self._site = (at.hostname or "", at.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def there(self) -> Cms:
        """The site at the end of the line."""
        return replace(self.cms, said={**self.cms.said, "url": f"http://127.0.0.1:{self._listener.getsockname()[1]}"})

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
                if not data:
                    return
                if ready[0] is near:
                    if self.times and re.match(self.pattern.encode(), data):
                        self.times, cutting = self.times - 1, True
                    if cutting and self.how == "request":
                        far.sendall(data[: len(data) // 2])
                        return
                    far.sendall(data)
                    continue
                if cutting:
                    near.sendall(data[: len(data) // 2] if self.how == "answer" else b"")
                    return
                near.sendall(data)
