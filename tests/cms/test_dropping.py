"""A story is whole in a folder at any moment, wherever the program is killed, and nobody's file is overwritten."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.cms.delivering import Conflict
from deskeditor.cms.dropping import Dropped, drop
from deskeditor.cms.site import Rights
from deskeditor.formats.format import ExportFile
from deskeditor.news.deliveries import Remote


class Killed(BaseException):
    """The program is no more."""


@dataclass
class Life:
    """How many things are done before the program is killed; None: it lives."""

    left: int | None = None

    def act(self) -> None:
        if self.left is not None:
            if self.left <= 0:
                raise Killed
            self.left -= 1


@dataclass
class Known:
    """A memory on disk: it outlives the program."""

    life: Life
    kept: dict[tuple[str, str], Remote] = field(default_factory=dict)

    def get(self, kind: str, local: str) -> Remote | None:
        return self.kept.get((kind, local))

    def keep(self, remote: Remote) -> None:
        self.life.act()
        self.kept[remote.kind, remote.local] = remote

    def forget(self, kind: str, local: str) -> None:
        self.life.act()
        self.kept.pop((kind, local), None)


@dataclass
class Shelf:
    """A place for files in memory; `blind`: nobody may look what is there."""

    life: Life
    blind: bool = False
    there: dict[str, bytes] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)

    def rights(self) -> Rights:
        return Rights()

    def put(self, files: Sequence[ExportFile]) -> Iterator[ExportFile]:
        for file in files:
            yield file
            self.life.act()
        for file in files:
            self.life.act()
            self.there[file.name] = file.data
            self.written.append(file.name)

    def digest(self, name: str) -> str:
        return hashlib.md5(self.there[name]).hexdigest() if name in self.there and not self.blind else ""

    def read(self, name: str) -> bytes | None:
        return None if self.blind else self.there.get(name)

    def url(self, name: str) -> str:
        return f"shelf:{name}"

    def remove(self, names: Sequence[str]) -> None:
        for name in names:
            self.life.act()
            self.there.pop(name, None)

    def close(self) -> None:
        return


def files(*photos: str, words: str = "words") -> list[ExportFile]:
    """An article that says which photos it shows, another form of it, and the photos."""
    article = ExportFile("quay.json", f"{words}|{','.join(photos)}".encode())
    page = ExportFile("quay.html", f"<p>{words}|{','.join(photos)}".encode())
    return [article, page, *(ExportFile(f"quay-photos/{name}", name.encode()) for name in photos)]


def run(shelf: Shelf, known: Known, todo: list[ExportFile], overwrite: bool = False, delivery: str = "") -> Dropped:
    dropping = drop(shelf, todo, known, destination="d", story="s", overwrite=overwrite, delivery=delivery)
    while True:
        try:
            next(dropping)
        except StopIteration as end:
            done: Dropped = end.value
            return done


def is_whole(shelf: Shelf) -> bool:
    """Every photo that an article in the folder shows is there with it."""
    shown = [data.decode().partition("|")[2] for name, data in shelf.there.items() if name.startswith("quay.")]
    names = [name for one in shown for name in one.split(",") if name]
    return all(shelf.there.get(f"quay-photos/{name}") == name.encode() for name in names)


stories = st.builds(
    lambda photos, words: files(*photos, words=words),
    st.lists(st.sampled_from(["a.jpg", "b.jpg", "c.jpg"]), unique=True),
    st.sampled_from(["words", "other words", "words again"]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(stories, st.integers(0, 25)), min_size=1, max_size=5), stories)
def test_there_is_never_half_a_story_wherever_it_is_killed(
    attempts: list[tuple[list[ExportFile], int]], last: list[ExportFile]
) -> None:
    life = Life()
    shelf, known = Shelf(life), Known(life)
    for todo, left in attempts:
        life.left = left
        with suppress(Killed):
            run(shelf, known, todo)
        assert is_whole(shelf)
    life.left = None
    run(shelf, known, last)
    assert shelf.there == {one.name: one.data for one in last}
    assert run(shelf, known, last).unchanged


def test_the_photos_come_first_and_the_article_last_and_what_is_there_is_passed_over() -> None:
    life = Life()
    shelf, known = Shelf(life), Known(life)
    run(shelf, known, files("a.jpg", "b.jpg"))
    assert shelf.written[-2:] == ["quay.html", "quay.json"] and len(shelf.written) == 4
    run(shelf, known, files("a.jpg", "b.jpg", words="corrected"))
    assert shelf.written[4:] == ["quay.html", "quay.json"]
    done = run(shelf, known, files("a.jpg", "b.jpg", words="corrected"))
    assert done.unchanged and len(shelf.written) == 6
    assert done.remote.url == "shelf:quay.json"


def test_what_somebody_else_changed_or_put_there_is_shown_and_not_overwritten_unasked() -> None:
    life = Life()
    shelf, known = Shelf(life), Known(life)
    shelf.there["quay.json"] = b"another story"
    with pytest.raises(Conflict, match=r"Somebody else put or changed quay\.json") as found:
        run(shelf, known, files())
    assert found.value.there is not None and found.value.there.words == "another story"
    assert shelf.there == {"quay.json": b"another story"}
    run(shelf, known, files("a.jpg"), overwrite=True)
    shelf.there["quay-photos/a.jpg"] = b"\0retouched"
    with pytest.raises(Conflict, match=r"a\.jpg"):
        run(shelf, known, files())  # that it would be removed makes it no less theirs
    assert shelf.there["quay-photos/a.jpg"] == b"\0retouched"


def test_what_was_taken_from_the_folder_is_written_again_whole() -> None:
    life = Life()
    shelf, known = Shelf(life), Known(life)
    run(shelf, known, files("a.jpg"))
    shelf.there.clear()
    run(shelf, known, files("a.jpg", words="corrected"))
    assert is_whole(shelf) and len(shelf.there) == 3


def test_what_a_delivery_wrote_before_it_was_killed_was_sent_by_it() -> None:
    life = Life()
    shelf, known, todo = Shelf(life), Known(life), files("a.jpg", "b.jpg")
    run(shelf, known, files("a.jpg"), delivery="d0")
    for left in range(40):
        life.left = left
        with suppress(Killed):
            run(shelf, known, todo, delivery="d1")
    life.left = None
    assert not run(shelf, known, todo, delivery="d1").unchanged
    assert run(shelf, known, todo, delivery="d2").unchanged


def test_a_place_that_may_not_be_looked_at_is_written_to_each_time() -> None:
    life = Life()
    shelf, known = Shelf(life, blind=True), Known(life)
    run(shelf, known, files("a.jpg"))
    assert not run(shelf, known, files()).unchanged
    assert set(shelf.there) == {"quay.json", "quay.html"}
