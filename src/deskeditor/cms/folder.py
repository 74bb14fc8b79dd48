"""A folder of this computer or of the network: where a CMS, a page maker or a sync program takes stories from."""

import os
from collections.abc import Sequence
from pathlib import Path

from deskeditor.cms.site import Asked, Kind, Rights
from deskeditor.cms.troubles import Denied, Unreachable
from deskeditor.formats.format import ExportFile
from deskeditor.news.destinations import Destination
from deskeditor.store.files import replace_file


class Folder:
    """Writes below `folder`, each file whole: under another name, then renamed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def rights(self) -> Rights:
        if not self._folder.is_dir():
            raise Denied(f"There is no folder {self._folder}; make it, or choose another one.")
        may = os.access(self._folder, os.W_OK)
        said = f"Stories are written into {self._folder}." if may else f"Nothing can be written into {self._folder}."
        return Rights(may_draft=may, may_publish=may, may_upload=may, sentences=(said,))

    def put(self, files: Sequence[ExportFile]) -> None:
        for file in files:
            path = self._folder.joinpath(*file.name.split("/"))
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                replace_file(path, file.data)
            except OSError as error:
                raise Unreachable(f"{path} cannot be written: {error.strerror or error}; it is tried again.") from error

    def digest(self, name: str) -> str:
        try:
            found = self._folder.joinpath(*name.split("/")).stat()
        except OSError:
            return ""
        return f"{found.st_size} {found.st_mtime_ns}"

    def remove(self, names: Sequence[str]) -> None:
        for name in names:
            try:
                self._folder.joinpath(*name.split("/")).unlink(missing_ok=True)
            except OSError as error:
                raise Unreachable(f"{name} cannot be removed: {error.strerror or error}.") from error

    def close(self) -> None:
        return


def _open(destination: Destination, _secret: str) -> Folder:
    return Folder(Path(destination.address).expanduser())


KIND = Kind(
    "folder",
    "Folder",
    _open,
    (Asked("address", "Folder", "folder"),),
    drop=True,
    help="A folder of this computer, or one of the network that it shows.",
)
