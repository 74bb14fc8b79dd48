"""Destroying takes a record out of every byte of the newsroom, and nothing brings it back."""

import json
import signal
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from queue import Queue
from threading import Event, Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database
from tests.store.conftest import PATIENCE_S, Clock

from deskeditor.news.deliveries import Contribution, Delivery, Remote
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, DiskTrouble, NotFound
from deskeditor.news.records import Byline, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store import destroying, journal, log, projection
from deskeditor.store.database import FILE_NAME
from deskeditor.text.fold import fold

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0000b080001000101011100ffc4001400010000"
    "0000000000000000000000000000ffc40014100100000000000000000000000000000000ffda0008010100003f003fffd9"
)
SECRET = "Zwetschgenkönig"
"""A word that stands in nothing else; folded it is another."""


def bytes_of(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of the newsroom, and once more whatever is compressed in it."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            yield path.name, data
            yield from ((f"{path.name}, unpacked at {at}", said) for at, said in unpacked(data))


def unpacked(data: bytes) -> Iterator[tuple[int, bytes]]:
    for mark in (b"\x78\x9c", b"\x28\xb5\x2f\xfd"):
        at = data.find(mark)
        while at >= 0:
            with suppress(zlib.error, BadInput, zstd.ZstdError):
                yield at, whole(data[at:])
            at = data.find(mark, at + 1)


def whole(data: bytes) -> bytes:
    """What is packed at the beginning of these bytes, whatever follows it. One that is packed on a base is not."""
    if data.startswith(b"\x78"):
        return zlib.decompressobj().decompress(data)
    return zstd.ZstdDecompressor().decompress(data)


def traces(folder: Path, words: str) -> list[str]:
    """The files in which the words stand, in whatever form."""
    forms = {
        form
        for said in (words, words.casefold(), fold(words))
        for form in (said.encode(), said.encode("utf-16-le"), said.encode("utf-16-be"), json.dumps(said)[1:-1].encode())
    }
    return [name for name, data in bytes_of(folder) if any(form in data for form in forms)]


def a_whole_story(newsroom: Newsroom, words: str) -> dict[str, str]:
    """A story with everything that can be, and these words in all of it; the ids by kind."""
    person = newsroom.add_person(name=f"Person {words}", bio=words)
    newsroom.me = person
    story = newsroom.new_story(slugline=f"s {words}", headline=words, body=f"{words} in the body.", ednote=words)
    source = newsroom.add_source(name=f"Source {words}", notes=words)
    quote = newsroom.add_quote(words=f"Quote {words}", story=story, source=source)
    photo = newsroom.add_photo(JPEG, "plain.jpg", caption=f"Caption {words}", alt=words, credit=words)
    newsroom.use_photo(story, photo)
    transcript = newsroom.add_transcript(title=words, text=f"Transcript {words}", story=story)
    return {
        "person": person,
        "story": story,
        "source": source,
        "quote": quote,
        "photo": photo,
        "transcript": transcript,
    }


def merged_paragraph(db: Database, story: str) -> None:
    names = [name for name in db.table("merged").columns_dict if name not in ("id", "record", "kind")]
    db.table("merged").insert({"id": "m", "record": story, "kind": "story"} | dict.fromkeys(names, SECRET))


def test_no_byte_of_the_newsroom_keeps_the_words(newsroom: Newsroom) -> None:
    ids = a_whole_story(newsroom, SECRET)
    newsroom.keep_version(ids["story"], "named", SECRET)
    newsroom.set_fields(ids["story"], body=f"{SECRET} again.")
    newsroom.keep_version(ids["story"], "named", "second")
    newsroom.keep_receipt(ids["story"], exit="advance", format="package", destination=f"/tmp/{SECRET}")
    newsroom.act(lambda db: merged_paragraph(db, ids["story"]))
    newsroom.flush()
    assert len(traces(newsroom.folder, SECRET)) > 2

    newsroom.destroy(list(ids.values()))

    assert traces(newsroom.folder, SECRET) == []
    assert list((newsroom.folder / "media").rglob("*")) == []
    for id in ids.values():
        with pytest.raises(NotFound):
            newsroom.kind_of(id)
    assert {gone.record: gone.kind for gone in newsroom.destroyed()} == {id: kind for kind, id in ids.items()}
    assert not newsroom.destroying_left()
    newsroom.close()
    assert traces(newsroom.folder, SECRET) == []


def sent_with(newsroom: Newsroom, story: str, photo: str, words: str) -> str:
    """The story was sent to a site with its photo, and a reader wrote below it; the id of the destination."""
    site = newsroom.destinations.add("folder", "Site", address="/srv")
    payload = {"fields": {"content": words, "slug": "s"}, "words": words}
    newsroom.outbox.know(
        Remote(
            site, "story", story, story, "7", words, {**payload, "writing": payload, "late": payload}, {"words": words}
        ),
        Remote(site, "photo", "ab12", story, "8", sent={"words": {"caption": words}, "photo": photo}),
        Remote(site, "name", words, story),
        Remote(site, "place", story, story, sent={"stem": words}),
    )
    steps = {"conflict": {"ours": words, "there": {"words": words}}}
    told = Delivery(
        new_id(), story, site, state="conflict", sentence=words, note=words, steps=steps, differences=(words,)
    )
    newsroom.outbox.again(told)
    reader = Contribution(new_id(), story, site, "9", "", words, f"{words}@example.org", words, words, flags=(words,))
    newsroom.contributions.fetched([reader])
    return site


def test_nothing_of_what_was_sent_or_written_below_it_outlives_the_story(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="s")
    sent_with(newsroom, story, "p", SECRET)
    assert traces(newsroom.folder, SECRET)
    newsroom.destroy([story])
    assert traces(newsroom.folder, SECRET) == []
    newsroom.close()
    assert traces(newsroom.folder, SECRET) == []


def test_the_words_of_a_photo_go_from_what_was_sent_with_it(newsroom: Newsroom) -> None:
    story, photo = newsroom.new_story(slugline="s"), newsroom.add_photo(JPEG, "plain.jpg", caption=SECRET)
    newsroom.use_photo(story, photo)
    site = sent_with(newsroom, story, photo, "staying")
    known = newsroom.outbox.remote(site, "story", story)
    assert known is not None
    caption = {"fields": {"content": SECRET, "slug": "s"}, "words": SECRET, "late": {"words": SECRET}}
    newsroom.outbox.know(replace(known, sent=caption | {"hash": "h"}, arrived={"words": SECRET, "seal": {"n": 1}}))
    newsroom.outbox.know(Remote(site, "photo", "ab12", story, "8", sent={"words": {"alt": SECRET}, "photo": photo}))
    (delivery,) = newsroom.outbox.of_story(story)
    newsroom.outbox.put(delivery.id, steps={"conflict": {"ours": SECRET, "there": {"words": SECRET}}})
    newsroom.destroy([photo])
    assert traces(newsroom.folder, SECRET) == []
    known = newsroom.outbox.remote(site, "story", story)
    assert known is not None and known.remote_id == "7" and known.arrived["seal"] == {"n": 1}
    assert (known.sent["hash"], known.sent["fields"]) == ("h", {"slug": "s"})
    assert newsroom.outbox.remote(site, "photo", "ab12") is None


@pytest.mark.parametrize("kind", ["story", "photo", "source", "quote", "transcript", "person"])
def test_one_record_goes_and_the_others_stay(newsroom: Newsroom, kind: str) -> None:
    kinds = a_whole_story(newsroom, "staying")
    gone = a_record(newsroom, kind, kinds["story"])
    newsroom.keep_version(kinds["story"], "named", "before")
    versions = len(newsroom.versions(kinds["story"]))
    assert traces(newsroom.folder, SECRET)

    newsroom.destroy([gone])

    assert traces(newsroom.folder, SECRET) == []
    assert newsroom.story(kinds["story"]).body == "staying in the body."
    assert len(newsroom.versions(kinds["story"])) == versions
    for version in newsroom.versions(kinds["story"]):
        assert newsroom.version_value(version.id).story.headline == "staying"
    assert [hit.id for hit in newsroom.search("caption")] == [kinds["photo"]]
    assert newsroom.published(kinds["story"]).headline == "staying"


def a_record(newsroom: Newsroom, kind: str, story: str) -> str:
    """One more record of this kind, with the word in it, that belongs to the story."""
    if kind == "story":
        return newsroom.new_story(slugline=SECRET, body=SECRET)
    if kind == "photo":
        photo = newsroom.add_photo(JPEG + b"\0", "other.jpg", caption=SECRET)
        newsroom.use_photo(story, photo)
        return photo
    if kind == "source":
        return newsroom.add_source(name=SECRET)
    if kind == "quote":
        return newsroom.add_quote(words=SECRET, story=story)
    if kind == "transcript":
        return newsroom.add_transcript(text=SECRET, story=story)
    person = newsroom.add_person(name=SECRET)
    newsroom.set_fields(story, bylines=(Byline("b", person=person),))
    newsroom.flush()
    return person


def test_a_file_that_another_photo_has_stays(newsroom: Newsroom) -> None:
    first = newsroom.add_photo(JPEG, "one.jpg")
    newsroom.set_fields(first, spiked=True)
    second = newsroom.add_photo(JPEG, "one.jpg")  # the spiked one is not taken for it
    assert first != second
    newsroom.destroy([first])
    assert newsroom.media(newsroom.photo(second).sha256) == JPEG
    sha256 = newsroom.photo(second).sha256
    newsroom.destroy([second])
    assert not newsroom.media_path(sha256).exists()


def test_a_story_goes_on_without_its_photo(newsroom: Newsroom) -> None:
    ids = a_whole_story(newsroom, "kept")
    newsroom.destroy([ids["photo"]])
    (use,) = newsroom.story(ids["story"]).photos
    assert use.photo == ids["photo"]  # a reference that says what is missing
    assert newsroom.photos_of(ids["story"]) == []
    assert newsroom.published(ids["story"]).photos == ()
    newsroom.set_fields(ids["story"], headline="It goes on")
    assert newsroom.story(ids["story"]).headline == "It goes on"


def test_the_receipt_says_that_it_left_and_no_more(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline=SECRET)
    newsroom.keep_receipt(
        story, exit="public", format="package", destination=SECRET, url=SECRET, hash="ab", note=SECRET
    )
    newsroom.destroy([story])
    (receipt,) = newsroom.receipts(story)
    assert (receipt.exit, receipt.format, receipt.hash) == ("public", "package", "ab")
    assert (receipt.destination, receipt.url, receipt.note) == ("", "", "")


def test_tables_made_anew_from_the_log_do_not_bring_it_back(newsroom: Newsroom) -> None:
    ids = a_whole_story(newsroom, SECRET)
    newsroom.destroy([ids["story"], ids["quote"]])
    newsroom.act(projection.rebuild)
    assert newsroom.records("story") == [] and newsroom.records("quote") == []
    assert [photo.id for photo in newsroom.records("photo")] == [ids["photo"]]


def test_edits_of_it_are_dropped_whoever_still_has_them(
    newsroom: Newsroom, another: Callable[[], Newsroom], clock: Clock
) -> None:
    """Another program has the story open and goes on typing; a copy of the journal is read in."""
    story = newsroom.new_story(slugline="gone", body="Before.")
    other = another()
    document = other.document(story)
    told: Queue[frozenset[str]] = Queue()
    other.on_destroyed(told.put)
    newsroom.destroy([story])
    document.on_update(lambda update: other.submit(Story, story, update, document.client_id))
    document.splice("body", 0, 0, SECRET)
    other.flush()
    assert told.get(timeout=PATIENCE_S) == {story}
    with pytest.raises(NotFound):
        other.story(story)
    with pytest.raises(NotFound):
        other.keep_version(story)
    newsroom.act(lambda db: log.append(db, [log.Edit("story", story, 1, document.update(), "2026")], log.Writer()))
    assert newsroom.records("story") == []
    other.close()
    assert traces(newsroom.folder, SECRET) == []


def test_another_program_hinders_only_the_last_step(newsroom: Newsroom, clock: Clock) -> None:
    """Somebody reads in a transaction of their own: the record is gone at once, its traces a little later."""
    story = newsroom.new_story(slugline="gone", body=SECRET)
    newsroom.flush()
    reader = sqlite3.connect(newsroom.folder / FILE_NAME, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM story").fetchone()
    destroying_wait, destroying.WAIT_S = destroying.WAIT_S, 0.1
    try:
        with pytest.raises(DiskTrouble):
            newsroom.destroy([story])
    finally:
        destroying.WAIT_S = destroying_wait
    with pytest.raises(NotFound):
        newsroom.story(story)
    assert newsroom.destroying_left()
    reader.close()
    newsroom.close()  # tried again
    assert traces(newsroom.folder, SECRET) == []
    with Newsroom.open(newsroom.folder, clock=clock) as again:
        assert not again.destroying_left()
        assert traces(again.folder, SECRET) == []


def test_an_unknown_id_changes_nothing(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="stays")
    with pytest.raises(NotFound):
        newsroom.destroy([story, "nothing"])
    assert newsroom.story(story).slugline == "stays"


def test_what_is_typed_meanwhile_is_kept(newsroom: Newsroom) -> None:
    """The database is written anew under the hands of somebody who writes another story."""
    gone = newsroom.new_story(slugline="gone", body=SECRET)
    story = newsroom.new_story(slugline="stays")
    document = newsroom.document(story)
    document.on_update(lambda update: newsroom.submit(Story, story, update, document.client_id))
    over = Event()

    def write() -> None:
        while not over.is_set():
            length = len(document.read("body"))
            document.splice("body", length, length, "word ")
            over.wait(0.002)

    writing = Thread(target=write)
    writing.start()
    try:
        newsroom.destroy([gone])
    finally:
        over.set()
        writing.join()
    assert newsroom.story(story).body == document.read("body") != ""
    assert traces(newsroom.folder, SECRET) == []


ANOTHER = """
import sys
from pathlib import Path
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom

with Newsroom.open(Path(sys.argv[1])) as newsroom:
    story, words = sys.argv[2:]
    document = newsroom.document(story)
    document.on_update(lambda update: newsroom.submit(Story, story, update, document.client_id))
    document.splice("body", 0, 0, words)
    newsroom.flush()
    print("open", flush=True)
    sys.stdin.readline()
    document.splice("body", 0, 0, words)
    newsroom.flush()
"""


def test_another_process_that_has_it_open_does_not_bring_it_back(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="gone", body="Before.")
    stays = newsroom.new_story(slugline="stays")
    arguments = [sys.executable, "-c", ANOTHER, str(newsroom.folder), story, SECRET]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdout.readline() == "open\n"
        assert newsroom.story(story).body.startswith(SECRET)
        newsroom.destroy([story])
        other.communicate("go on\n", timeout=60)
        assert other.returncode == 0
    assert [story.id for story in newsroom.records("story")] == [stays]
    assert traces(newsroom.folder, SECRET) == []


def test_a_destroyed_record_is_not_made_anew_under_its_id(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="gone")
    newsroom.destroy([story])
    with pytest.raises(NotFound, match="was destroyed"), newsroom.edit(Story, story) as document:
        document.set("slugline", "again")
    with pytest.raises(NotFound, match="was destroyed"):
        newsroom.set_fields(story, slugline="again")


# the journal


def edit(record: str, words: bytes) -> log.Edit:
    return log.Edit("story", record, 1, words, "2026-11-22T17:00:00.000+00:00")


def test_frames_are_blanked_where_they_lie(tmp_path: Path) -> None:
    path = tmp_path / "2026-11.edits"
    journal.append(path, [edit("a", b"one"), edit("b", b"two"), edit("a", b"three"), edit("c", b"four")], sync=True)
    size = path.stat().st_size
    assert journal.blank(path, {"a"}) == 2
    assert path.stat().st_size == size
    assert [found.update for found in journal.read(path)] == [b"two", b"four"]
    journal.append(path, [edit("c", b"five")], sync=True)
    assert [found.update for found in journal.read(path)] == [b"two", b"four", b"five"]
    assert journal.blank(path, {"a"}) == 0


def test_a_piece_of_a_frame_goes_too(tmp_path: Path) -> None:
    """What the disk cut off when it was full still holds words."""
    path = tmp_path / "2026-11.edits"
    torn = journal.framed(edit("a-record", b"torn words"))[:-3]
    damaged = bytearray(journal.framed(edit("a-record", b"damaged words")))
    damaged[-2] ^= 0xFF
    whole = journal.framed(edit("b", b"whole"))
    path.write_bytes(torn + whole + bytes(damaged) + whole + torn)
    journal.blank(path, {"a-record"})
    assert b"words" not in path.read_bytes() and b"a-record" not in path.read_bytes()
    assert [found.update for found in journal.read(path)] == [b"whole", b"whole"]


pieces = st.lists(
    st.one_of(
        st.builds(edit, st.sampled_from(["a-record", "b-record", "c-record"]), st.binary(max_size=40)),
        st.binary(max_size=20),
    ),
    max_size=12,
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=pieces)
def test_blanking_takes_its_frames_and_leaves_all_others(tmp_path: Path, pieces: list[log.Edit | bytes]) -> None:
    """Whatever lies between the frames."""
    path = tmp_path / "any.edits"
    path.write_bytes(b"".join(journal.framed(one) if isinstance(one, log.Edit) else one for one in pieces))
    size, before = path.stat().st_size, journal.read(path)
    journal.blank(path, {"a-record"})
    assert path.stat().st_size == size
    assert journal.read(path) == [one for one in before if one.record != "a-record"]
    assert b"a-record" not in path.read_bytes()


def test_frames_of_a_journal_that_a_backup_closes_meanwhile_are_blanked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = journal.month(tmp_path, "2026-11-22")
    journal.append(path, [log.Edit("story", "a", 1, b"words", "2026-11-22")], sync=False)
    blank = journal.blank

    def late(path: Path, records: Collection[str]) -> int:
        monkeypatch.undo()
        journal.turn_page(tmp_path, "2026-11-22T17:00:00")
        return blank(path, records)

    monkeypatch.setattr(journal, "blank", late)
    destroying.blank_journals(tmp_path, frozenset({"a"}))
    assert [journal.read(path) for path in journal.files(tmp_path)] == [[]]


# death in the middle

KILLED = """
import os, signal, sys
from pathlib import Path
from deskeditor.newsroom import Newsroom
from deskeditor.store import destroying, journal, media

folder, story, where = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

module, name = {
    "transaction": (destroying, "_blank_receipts"),
    "journal": (destroying, "blank_journals"),
    "media": (destroying, "_remove_files"),
    "pages": (destroying, "free_pages"),
}[where]
setattr(module, name, die)
newsroom = Newsroom.open(folder)
newsroom.destroy([story, *sys.argv[4:]])
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a system with SIGKILL")
@pytest.mark.parametrize("where", ["transaction", "journal", "media", "pages"])
def test_death_in_the_middle_leaves_all_of_it_or_nothing(folder: Path, where: str) -> None:
    with Newsroom.create(folder) as newsroom:
        ids = a_whole_story(newsroom, SECRET)
        newsroom.set_fields(ids["person"], name="", bio="")
    whole = [ids["story"], ids["photo"], ids["quote"], ids["source"], ids["transcript"], ids["person"]]
    done = subprocess.run([sys.executable, "-c", KILLED, folder, whole[0], where, *whole[1:]], timeout=60)
    assert done.returncode == -signal.SIGKILL
    with Newsroom.open(folder) as newsroom:
        if where == "transaction":
            assert newsroom.story(ids["story"]).headline == SECRET
            assert newsroom.media(newsroom.photo(ids["photo"]).sha256) == JPEG
            assert newsroom.destroyed() == []
        else:
            assert newsroom.records("story") == [] and not newsroom.destroying_left()
            assert traces(folder, SECRET) == []
            assert list((folder / "media").rglob("*")) == []
