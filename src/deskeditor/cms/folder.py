"""A folder of this computer or of the network: where a CMS, a page maker or a sync program takes stories from."""

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from deskeditor.cms.placing import BESIDE, beside, parts_of, put_beside, tried
from deskeditor.cms.site import Asked, Kind, Rights
from deskeditor.cms.troubles import Denied, Trouble, Unfit, Unreachable
from deskeditor.formats.format import ExportFile
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import BadInput
from deskeditor.store.files import full, sync_folder

_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NEVER = frozenset({errno.ENAMETOOLONG, errno.EISDIR, errno.ENOTDIR, errno.EEXIST, errno.ENOTEMPTY, errno.EINVAL})


class Folder:
    """Writes below `folder`, which is never made: one of the network that is not connected would be made on this disk,
    and nobody would find the stories. `mount`: where the network folder is connected, as it was found when it was
    tested; empty when that is not known."""

    def __init__(self, folder: Path, destination: str, mount: str = "") -> None:
        self._folder, self._destination, self._mount = folder, destination, mount

    def rights(self) -> Rights:
        self._mount = ""  # the person who tests it has chosen it as it is now
        return replace(tried(self, str(self._folder)), options={"mount": _mount(self._folder)})

    def put(self, files: Sequence[ExportFile]) -> Iterator[ExportFile]:
        self._check()
        return put_beside(files, self._destination, self._write, self._rename, self._unlink)

    def digest(self, name: str) -> str:
        try:
            found = self._path(name).stat()
        except (FileNotFoundError, NotADirectoryError):
            self._check()
            return ""
        except OSError as error:
            raise _trouble(error, self._path(name)) from error
        return f"{found.st_size} {found.st_mtime_ns}"

    def read(self, name: str) -> bytes | None:
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _trouble(error, self._path(name)) from error

    def url(self, name: str) -> str:
        return self._path(name).absolute().as_uri()

    def remove(self, names: Sequence[str]) -> None:
        self._check()
        for name in names:
            self._unlink(name)
            self._unlink(beside(name, self._destination))
            if len(parts_of(name)) > 1:
                with suppress(OSError):  # another file is in it
                    self._path(name).parent.rmdir()

    def close(self) -> None:
        return

    def _path(self, name: str) -> Path:
        return self._folder.joinpath(*parts_of(name))

    def _check(self) -> None:
        """Raise when the folder itself is not there."""
        if self._mount and not os.path.ismount(self._mount):
            raise Unreachable(f"The network folder {self._mount} is not connected.")
        try:
            there = self._folder.is_dir()
        except OSError as error:
            raise _trouble(error, self._folder) from error
        if not there:
            raise Unreachable(f"There is no folder {self._folder}: connect the network folder, or make it.")

    def _write(self, name: str, data: bytes) -> None:
        path = self._path(name)
        try:
            for folder in reversed([above for above in path.parents if self._folder in above.parents]):
                folder.mkdir(exist_ok=True)
            with path.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise _trouble(error, path) from error

    def _rename(self, name: str, to: str) -> None:
        path = self._path(to)
        try:
            self._path(name).replace(path)
            sync_folder(path.parent)
        except OSError as error:
            raise _trouble(error, path) from error

    def _unlink(self, name: str) -> None:
        try:
            self._path(name).unlink(missing_ok=True)
        except NotADirectoryError:
            return
        except OSError as error:
            raise _trouble(error, self._path(name), "removed") from error


def _trouble(error: OSError, path: Path, done: str = "written") -> Trouble:
    why = error.strerror or str(error)
    path = path.parent if path.name.startswith(BESIDE) else path  # the name of what is not whole says nothing
    if full(error):
        return Unreachable(f"The disk of {path} is full.")
    if error.errno in _FORBIDDEN:
        return Denied(f"{path} cannot be {done}: {why}.")
    if error.errno in _NEVER:
        return Unfit(f"{path} cannot be {done}: {why}.")
    return Unreachable(f"{path} cannot be {done}: {why}.")


def _mount(folder: Path) -> str:
    """Where the disk that holds this folder is mounted; empty for the one of the system."""
    whole = folder.resolve()
    found = next((above for above in (whole, *whole.parents) if os.path.ismount(above)), None)
    return "" if found is None or found == Path(whole.anchor) else str(found)


def _open(destination: Destination, _secret: str) -> Folder:
    """Raises BadInput for a path that depends on where the program was started."""
    try:
        folder = Path(destination.address.strip()).expanduser()
    except RuntimeError as error:
        raise BadInput(f"There is nobody whose folder {destination.address} could be.") from error
    if not folder.is_absolute():
        raise BadInput(f"Write the whole path of the folder, from its disk on, and not just “{destination.address}”.")
    return Folder(folder, destination.id, str(destination.options.get("mount", "")))


KIND = Kind(
    "folder",
    "Folder",
    _open,
    (Asked("address", "Folder", "folder"),),
    drop=True,
    help="A folder of this computer, or one of the network that this computer shows as a folder. It has to be there.",
)
