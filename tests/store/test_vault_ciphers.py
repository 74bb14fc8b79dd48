"""What is sealed opens with its key, in its place, unchanged, and in no other way."""

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskeditor.news.problems import BadInput, Problem
from deskeditor.store import ciphers, sealing, streams
from deskeditor.store.ciphers import Cost, Key, Unopened

CHEAP = Cost(2, 1, 1)
KEY, OTHER = Key.random(), Key.random()
names = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PLACE = b"where it belongs"
PIECE = 64


@given(st.binary(max_size=3000), names, names)
def test_what_was_sealed_opens(data: bytes, vault: str, record: str) -> None:
    row = sealing.seal(KEY, vault, record, "source", data, "2026-11-22T17:00:00+00:00")
    assert sealing.unseal(KEY, row) == data
    assert row.id == row.right_id
    assert len(row.data) % ciphers.PAD == 16  # the tag


@given(st.binary(max_size=300), st.integers(0, 10_000), st.integers(1, 255))
def test_no_byte_can_be_changed(data: bytes, at: int, by: int) -> None:
    row = sealing.seal(KEY, "v", "r", "source", data, "")
    for name in ("nonce", "data"):
        whole = bytearray(getattr(row, name))
        whole[at % len(whole)] ^= by
        changed = {**{n: getattr(row, n) for n in sealing.COLUMNS}, name: bytes(whole)}
        with pytest.raises(Unopened):
            sealing.unseal(KEY, sealing.Sealed(**changed))
        assert sealing.Sealed(**changed).right_id != row.id


@given(st.binary(max_size=100), st.sampled_from(["vault", "record", "kind"]), names)
def test_a_row_opens_in_its_own_place_only(data: bytes, what: str, elsewhere: str) -> None:
    row = sealing.seal(KEY, "vault", "record", "source", data, "")
    moved = sealing.Sealed(**{**{n: getattr(row, n) for n in sealing.COLUMNS}, what: f"{elsewhere} elsewhere"})
    with pytest.raises(Unopened):
        sealing.unseal(KEY, moved)
    with pytest.raises(Unopened):
        sealing.unseal(OTHER, row)


@given(names, names, names)
def test_no_two_places_are_one(one: str, other: str, third: str) -> None:
    assert sealing.place(one, other) != sealing.place(one + other)
    assert (sealing.place(one, other) == sealing.place(other, one)) == (one == other)
    assert sealing.place(one, other, third) != sealing.place(one, other + third)


def test_equal_words_are_sealed_otherwise_each_time() -> None:
    rows = {sealing.seal(KEY, "v", "r", "source", b"the same", "").data for _ in range(50)}
    assert len(rows) == 50


@given(st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30))
@settings(max_examples=30)
def test_a_key_opens_with_its_passphrase_only(passphrase: str, other: str) -> None:
    said = ciphers.wrapped(KEY, passphrase, PLACE, CHEAP)
    assert ciphers.unwrapped(said, passphrase, PLACE) == KEY
    with pytest.raises(Unopened):
        ciphers.unwrapped(said, passphrase, b"elsewhere")
    if ciphers.derived(other, b"x" * 16, CHEAP) != ciphers.derived(passphrase, b"x" * 16, CHEAP):
        with pytest.raises(Unopened):
            ciphers.unwrapped(said, other, PLACE)


def test_a_passphrase_is_the_same_however_its_accents_were_typed() -> None:
    said = ciphers.wrapped(KEY, "cafe\u0301 au lait", PLACE, CHEAP)
    assert ciphers.unwrapped(said, "caf\u00e9 au lait", PLACE) == KEY


@pytest.mark.parametrize(
    "wrong",
    [
        {"n": 2**40},
        {"n": 3},
        {"r": 10**9},
        {"p": 0},
        {"n": "many"},
        {"salt": "???"},
        {"version": 2},
        {"kdf": "md5"},
        {"wrapped": None},
    ],
)
def test_a_row_that_nobody_could_have_written_is_refused_in_words(wrong: dict[str, object]) -> None:
    with pytest.raises((BadInput, Unopened)) as told:
        ciphers.unwrapped(ciphers.wrapped(KEY, "passphrase", PLACE, CHEAP) | wrong, "passphrase", PLACE)
    assert str(told.value).endswith(".")


def test_the_usual_cost_is_what_the_documentation_says() -> None:
    assert Cost(2**17, 8, 1) == ciphers.USUAL
    assert ciphers.USUAL.bearable


def test_a_key_is_shown_nowhere() -> None:
    assert KEY.secret.hex()[:8] not in repr(KEY) and repr(KEY.secret)[2:10] not in repr(KEY)


# recordings


def sealed_file(data: bytes, path: Path, key: Key = KEY, place: bytes = PLACE) -> Path:
    sealing_ = streams.Sealing(io.BytesIO(data), key, place, PIECE)
    path.write_bytes(b"".join(iter(sealing_.read, b"")))
    return path


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media") / "recording"


@given(st.binary(max_size=5 * PIECE), st.lists(st.tuples(st.integers(0, 400), st.integers(-1, 200)), max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_recording_is_read_from_anywhere(file: Path, data: bytes, reads: list[tuple[int, int]]) -> None:
    with streams.SealedFile(sealed_file(data, file), KEY, PLACE) as opened:
        assert opened.size == len(data)
        assert opened.read() == data
        for start, size in reads:
            opened.seek(start)
            wanted = data[start:] if size < 0 else data[start : start + size]
            found = b""
            while len(found) < len(wanted):
                found += opened.read(len(wanted) - len(found))
            assert found == wanted
        assert opened.seek(0, io.SEEK_END) == len(data)


@given(st.binary(max_size=4 * PIECE), st.integers(0, 10_000), st.integers(1, 255))
def test_no_byte_of_a_recording_can_be_changed(file: Path, data: bytes, at: int, by: int) -> None:
    whole = bytearray(sealed_file(data, file).read_bytes())
    whole[at % len(whole)] ^= by
    file.write_bytes(bytes(whole))
    with pytest.raises(Unopened), streams.SealedFile(file, KEY, PLACE) as opened:
        opened.read()


@given(st.binary(min_size=1, max_size=4 * PIECE), st.integers(1, 10_000))
def test_a_recording_that_was_cut_off_is_refused(file: Path, data: bytes, cut: int) -> None:
    whole = sealed_file(data, file).read_bytes()
    file.write_bytes(whole[: len(whole) - 1 - cut % (len(whole) - 1)])
    with pytest.raises(Unopened):
        streams.SealedFile(file, KEY, PLACE)


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_whole_pieces_that_are_missing_at_the_end_are_noticed_at_once(file: Path, cut: int) -> None:
    whole = sealed_file(bytes(4 * PIECE), file).read_bytes()
    file.write_bytes(whole[: len(whole) - cut * (PIECE + 16)])
    with pytest.raises(Unopened):
        streams.SealedFile(file, KEY, PLACE)


def test_pieces_that_changed_places_are_refused(file: Path) -> None:
    whole = sealed_file(bytes(4 * PIECE), file).read_bytes()
    head, step = streams.HEADER_BYTES, PIECE + 16
    pieces = [whole[head + n * step : head + (n + 1) * step] for n in range(4)]
    file.write_bytes(whole[:head] + pieces[1] + pieces[0] + pieces[2] + pieces[3])
    with pytest.raises(Unopened), streams.SealedFile(file, KEY, PLACE) as opened:
        opened.read()


def test_a_recording_opens_with_its_own_key_and_place_only(file: Path) -> None:
    sealed_file(b"words", file)
    for key, place in ((OTHER, PLACE), (KEY, b"another transcript")):
        with pytest.raises(Unopened):
            streams.SealedFile(file, key, place)
    file.write_bytes(b"")
    with pytest.raises(Unopened):
        streams.SealedFile(file, KEY, PLACE)
    with pytest.raises(Problem):
        streams.SealedFile(file.with_name("missing"), KEY, PLACE)


def test_two_files_with_the_same_words_have_nothing_in_common(file: Path) -> None:
    one = sealed_file(bytes(PIECE), file).read_bytes()[streams.HEADER_BYTES :]
    other = sealed_file(bytes(PIECE), file).read_bytes()[streams.HEADER_BYTES :]
    assert one != other
