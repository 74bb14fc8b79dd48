"""Where a newsroom may live: on a local disk, in a folder that no other program copies about.

SQLite's write-ahead log needs memory that all its users share (https://www.sqlite.org/wal.html, "Disadvantages"), which
a network disk has not; a synchronizer copies the three files of the database at different moments and damages them.
"""

from pathlib import Path, PurePath

from deskeditor.news.problems import BadInput

NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "fuse.sshfs", "fuse.davfs2"}
    | {"fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs", "webdav", "afpfs", "ceph", "glusterfs", "fuse.glusterfs"}
)
SYNCED_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "mega": "MEGA",
    "syncthing": "Syncthing",
}
MARKERS = {
    ".dropbox.cache": "Dropbox",
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync": "Resilio Sync",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.drivedownload": "Google Drive",
}
WAY_OUT = "A newsroom must lie on a disk of this computer: choose another folder, and share single stories by export."


def check_place(folder: Path, mounts: str | None = None) -> None:
    """Raise BadInput, in words, for a folder on a network disk or inside a synchronized one.

    `mounts` is the text of /proc/self/mounts, which is read when it is not given.
    """
    folder = folder.absolute()
    if str(folder).startswith(("\\\\", "//")):
        raise BadInput(f"{folder} is on a network disk. {WAY_OUT}")
    if mounts is None:
        mounts = mounts_here()
    kind = file_system_of(folder.resolve(), mounts)
    if kind in NETWORK_SYSTEMS:
        raise BadInput(f"{folder} is on a network disk ({kind}). {WAY_OUT}")
    service = synced_by(folder)
    if service:
        raise BadInput(f"{folder} is kept in step by {service}, which would damage it. {WAY_OUT}")


def file_system_of(folder: PurePath, mounts: str) -> str:
    """The type of the file system of the innermost mount above the folder, empty when none is known."""
    found = ("", "")
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        at = parts[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        if folder.is_relative_to(at) and len(at) >= len(found[0]):
            found = (at, parts[2])
    return found[1]


def synced_by(folder: Path) -> str:
    """The service that synchronizes the folder or one above it, by its name or its marker file; empty for none."""
    for place in (folder, *folder.parents):
        name = place.name.lower()
        # OneDrive puts the firm behind its name: "OneDrive - Daily Planet"; Dropbox "(Personal)".
        for known, service in SYNCED_NAMES.items():
            if name == known or name.startswith((f"{known} - ", f"{known} (", f"{known}-")):
                return service
        if marked := _marker(place):
            return marked
    return ""


def _marker(place: Path) -> str:
    for marker, service in MARKERS.items():
        # A home folder has `.dropbox` too (the program's own settings, a folder); the marker of a synced one is a file.
        if (place / marker).exists() and not (marker == ".dropbox" and (place / marker).is_dir()):
            return service
    return ""


def mounts_here() -> str:
    """The text of /proc/self/mounts; empty where there is none."""
    table = Path("/proc/self/mounts")
    try:
        return table.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
