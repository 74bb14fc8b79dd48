"""What can go wrong in the world, said in one sentence: what is wrong and what to do."""

from pathlib import Path


class Problem(Exception):
    """Of the world, not of the program: `str()` is a sentence for a person. Nothing was changed."""


class BadInput(Problem):
    """A file, a name or a value that cannot be used as given."""


class NotFound(BadInput):
    """No record of that name."""


class Ambiguous(BadInput):
    """Several records answer to the name; `ids` lists them."""

    def __init__(self, sentence: str, ids: tuple[str, ...]) -> None:
        super().__init__(sentence)
        self.ids = ids


class Refused(Problem):
    """The gate, or a check, says no."""


class Interrupted(Problem):
    """Nobody waits for the answer any more."""


class DiskTrouble(Problem):
    """The disk, the database or the network does not do what is asked of it."""


class DamagedNewsroom(DiskTrouble):
    """The file of a newsroom is damaged. There is a way out: `upkeep.verifying` repairs it, or opens what there is."""

    def __init__(self, sentence: str, folder: Path) -> None:
        super().__init__(sentence)
        self.folder = folder
