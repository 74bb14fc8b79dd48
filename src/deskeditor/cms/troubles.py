"""What can go wrong at a destination, by what has to be done about it. Each is a sentence for a person.

What matters most is whether anything was done there: only `Doubtful` leaves that open.
"""

from collections.abc import Mapping

from deskeditor.news.problems import Problem


class Trouble(Problem):
    """Of a destination; nothing was done there unless it is `Doubtful`."""


class Unreachable(Trouble):
    """No network, no such host, nobody listens, no trust in the certificate. It is tried again by itself."""


class Busy(Trouble):
    """The site asks for patience. `retry_s`: for how many seconds, 0 when it does not say."""

    def __init__(self, sentence: str, retry_s: float = 0.0) -> None:
        super().__init__(sentence)
        self.retry_s = retry_s


class Doubtful(Busy):
    """Something was sent that changes the site, and no clear answer came: it may be done, or may be done soon."""


class Denied(Trouble):
    """Name, password or key are wrong, or this user may not do it: a person has to change something."""


class NoSecret(Denied):
    """The password or key is in no keyring: a person has to say it."""


class Unproven(Denied):
    """The server shows a key that nobody has vouched for yet. `options`: what `Destination.options` has to say when a
    person does."""

    def __init__(self, sentence: str, options: Mapping[str, str]) -> None:
        super().__init__(sentence)
        self.options = options


class Unfit(Trouble):
    """The site does not take this (too large, not that kind, a wrong value): the same again would not help."""


class Clash(Trouble):
    """The item was changed there in the moment of writing; nothing was overwritten."""
