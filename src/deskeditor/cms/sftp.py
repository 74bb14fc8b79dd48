"""A folder on a server that is reached by SFTP (SSH): with a password, a key file, or what the SSH agent holds.

The server's own key is trusted when a person has vouched for it: its fingerprint is kept with the destination, or it
stands in the `known_hosts` of this user. No key is accepted silently.
"""

import base64
import errno
import hashlib
import logging
import posixpath
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from deskeditor.cms.placing import beside, folders_of, parts_of, put_beside, told, tried
from deskeditor.cms.site import Asked, Kind, Rights
from deskeditor.cms.troubles import Busy, Denied, NoSecret, Unfit, Unproven, Unreachable
from deskeditor.formats.format import ExportFile
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import BadInput

if TYPE_CHECKING:  # it takes a while to import
    from paramiko import MissingHostKeyPolicy, PKey, SFTPClient, SSHClient

logging.getLogger("paramiko").addHandler(logging.NullHandler())  # what it says is told in our own sentences
TIMEOUT_S = 30.0
PORT = 22
HOST_KEY = "host_key"
"""In the options: `SHA256:...`, as `ssh-keygen -l` writes it; several are divided by spaces."""
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True, slots=True)
class Server:
    """`folder`, where the address names one, begins with `/`."""

    host: str
    port: int = PORT
    folder: str = ""
    user: str = ""

    @property
    def name(self) -> str:
        """As `known_hosts` calls it."""
        return self.host if self.port == PORT else f"[{self.host}]:{self.port}"


def server(address: str) -> Server:
    """`sftp.example.org`, with a port (`:2222`) and a folder (`/incoming`). Raises BadInput."""
    said = address.strip()
    said = said if "://" in said else f"sftp://{said}"
    try:
        parts = urlsplit(said)
        host, port = parts.hostname or "", parts.port or PORT
    except ValueError:
        host, port, parts = "", PORT, urlsplit("")
    if parts.scheme not in ("sftp", "ssh") or not host or any(c.isspace() for c in host):
        raise BadInput(
            f"“{address}” is no address of a server; write one like sftp.example.org or sftp.example.org:2222."
        )
    if parts.password:
        raise BadInput("The password is no part of the address: it has a field of its own.")
    folder = unquote(parts.path).strip("/")
    return Server(host, port, folder and f"/{folder}", unquote(parts.username or ""))


class Sftp:
    """Connects when it is first needed."""

    def __init__(self, destination: Destination, secret: str) -> None:
        """Raises BadInput for an address that is none."""
        self._server = server(destination.address)
        self._destination = destination
        self._user = destination.user or self._server.user
        self._secret = secret
        folder = str(destination.options.get("folder", "")).strip() or self._server.folder
        self._folder = posixpath.normpath(folder) if folder else ""
        """Relative to where the user arrives, or whole."""
        self._ssh: SSHClient | None = None
        self._sftp: SFTPClient | None = None

    def rights(self) -> Rights:
        return tried(self, f"“{self._folder}” on {self._server.host}" if self._folder else self._server.host)

    def put(self, files: Sequence[ExportFile]) -> Iterator[ExportFile]:
        made: set[str] = set()

        def write(name: str, data: bytes) -> None:
            for folder in folders_of(name):
                if folder not in made:
                    self._make_folder(folder)
                    made.add(folder)
            self._write(name, data)

        self._check()
        return put_beside(files, self._destination.id, write, self._rename, self._unlink)

    def digest(self, name: str) -> str:
        with self._doing("looked for", name) as sftp:
            try:
                found = sftp.stat(self._path(name))
            except FileNotFoundError:
                return ""
            return f"{found.st_size} {found.st_mtime}"

    def read(self, name: str) -> bytes | None:
        with self._doing("read", name) as sftp:
            try:
                with sftp.open(self._path(name), "rb") as file:
                    file.prefetch()
                    return file.read()
            except (FileNotFoundError, PermissionError):
                return None

    def url(self, name: str) -> str:
        path = quote(self._path(name))
        port = "" if self._server.port == PORT else f":{self._server.port}"
        return f"sftp://{self._server.host}{port}/{path.lstrip('/')}"

    def remove(self, names: Sequence[str]) -> None:
        for name in names:
            self._unlink(name)
            self._unlink(beside(name, self._destination.id))
            if len(parts_of(name)) > 1:
                with suppress(OSError), self._doing("removed", name) as sftp:  # another file is in it
                    self._quietly_rmdir(sftp, posixpath.dirname(self._path(name)))

    def close(self) -> None:
        if self._ssh is not None:
            self._ssh.close()
        self._ssh = self._sftp = None

    # files

    def _path(self, name: str) -> str:
        return posixpath.join(self._folder, *parts_of(name))

    def _check(self) -> None:
        """Raise when the folder itself is not there: it is made by who looks after the server."""
        with self._doing("opened", "") as sftp:
            try:
                sftp.stat(self._folder or ".")
            except FileNotFoundError as error:
                raise Unfit(
                    f"There is no folder {self._folder} on {self._server.host}; make it, or choose another one."
                ) from error

    def _make_folder(self, folder: str) -> None:
        with self._doing("written", folder) as sftp:
            try:
                sftp.stat(self._path(folder))
            except FileNotFoundError:
                try:
                    sftp.mkdir(self._path(folder))
                except OSError:
                    sftp.stat(self._path(folder))  # somebody else was faster; else this says what is wrong

    def _write(self, name: str, data: bytes) -> None:
        with self._doing("written", name) as sftp:
            with sftp.open(self._path(name), "wb") as file:
                file.set_pipelined(True)
                file.write(data)
            size = sftp.stat(self._path(name)).st_size
        if size != len(data):
            raise Busy(f"{self._server.host} kept {size} of {len(data)} bytes.")

    def _rename(self, name: str, to: str) -> None:
        with self._doing("written", to) as sftp:
            try:
                sftp.posix_rename(self._path(name), self._path(to))
                return
            except OSError as error:
                if error.errno in (*_FORBIDDEN, errno.ENOENT):
                    raise
            # A server without that extension of OpenSSH renames to no name that is taken.
            with suppress(FileNotFoundError):
                sftp.remove(self._path(to))
            sftp.rename(self._path(name), self._path(to))

    def _unlink(self, name: str) -> None:
        with self._doing("removed", name) as sftp, suppress(FileNotFoundError):
            sftp.remove(self._path(name))

    @staticmethod
    def _quietly_rmdir(sftp: "SFTPClient", folder: str) -> None:
        with suppress(OSError):
            sftp.rmdir(folder)

    # the connection

    @contextmanager
    def _doing(self, done: str, name: str) -> Iterator["SFTPClient"]:
        """What goes wrong in the block, as a Trouble: nothing else tells whether it was the network or the file."""
        from paramiko import SSHException

        what = f"On {self._server.host} {told(name) or self._folder or 'the folder'} cannot be {done}"
        try:
            yield self._connected()
        except (EOFError, SSHException, TimeoutError, ConnectionError) as error:
            self.close()
            raise Unreachable(f"The connection to {self._server.host} broke{_why(error)}.") from error
        except OSError as error:
            if error.errno in _FORBIDDEN:
                raise Denied(f"{what}: this user may not do that.") from error
            # Servers call a full disk, and much else, just “Failure”.
            raise Unreachable(f"{what}{_why(error)}.") from error

    def _connected(self) -> "SFTPClient":
        if self._sftp is None:
            self._ssh = self._signed_in()
            self._sftp = self._ssh.open_sftp()
            channel = self._sftp.get_channel()
            if channel is not None:
                channel.settimeout(TIMEOUT_S)
        return self._sftp

    def _signed_in(self) -> "SSHClient":
        from paramiko import SSHClient, SSHException

        client, trusted = SSHClient(), str(self._destination.options.get(HOST_KEY, "")).split()
        if not trusted:
            with suppress(OSError, SSHException):
                client.load_system_host_keys()
        client.set_missing_host_key_policy(_vouched(self._server.host, trusted))
        try:
            self._sign_in(client)
        except BaseException:
            client.close()
            raise
        return client

    def _sign_in(self, client: "SSHClient") -> None:
        from paramiko import AuthenticationException, BadHostKeyException, SSHException

        host, user = self._server.host, self._user or "the user"
        try:
            client.connect(
                host,
                self._server.port,
                self._user or None,
                timeout=TIMEOUT_S,
                banner_timeout=TIMEOUT_S,
                auth_timeout=TIMEOUT_S,
                channel_timeout=TIMEOUT_S,
                **self._keys(),
            )
        except BadHostKeyException as error:
            raise Denied(_other_key(host, error.key)) from error
        except AuthenticationException as error:
            if not self._secret and not self._key_file:
                raise NoSecret(f"{host} asks {user} for a password or a key.") from error
            raise Denied(f"{host} does not let {user} in: name, password or key are wrong.") from error
        except (EOFError, SSHException, OSError) as error:
            if not self._secret and "No authentication methods" in str(error):
                raise NoSecret(f"{host} asks {user} for a password or a key.") from error
            raise Unreachable(f"{host} cannot be reached{_why(error)}.") from error

    @property
    def _key_file(self) -> str:
        return str(self._destination.options.get("key_file", "")).strip()

    def _keys(self) -> dict[str, Any]:
        """How to sign in, for `SSHClient.connect`. Raises Denied for a key file that is none, and NoSecret."""
        if self._key_file:
            return {"pkey": self._key(Path(self._key_file).expanduser()), "allow_agent": False, "look_for_keys": False}
        if self._secret:
            return {"password": self._secret, "allow_agent": False, "look_for_keys": False}
        return {"allow_agent": True, "look_for_keys": True}

    def _key(self, path: Path) -> "PKey":
        from cryptography.exceptions import UnsupportedAlgorithm
        from paramiko import PasswordRequiredException, PKey, SSHException
        from paramiko.pkey import UnknownKeyType

        try:
            try:
                return PKey.from_path(path)
            except (PasswordRequiredException, TypeError) as error:
                if not self._secret:
                    told = f"The key file {path} has a passphrase; say it as the password of this destination."
                    raise NoSecret(told) from error
                return PKey.from_path(path, self._secret.encode())  # type: ignore[arg-type]  # bytes, says cryptography
        except FileNotFoundError as error:
            raise Denied(f"There is no key file {path}; choose it in Destinations.") from error
        except (SSHException, UnknownKeyType, UnsupportedAlgorithm, ValueError, OSError) as error:
            raise Denied(f"{path} is no key that can be read, or its passphrase is another one.") from error


def _vouched(host: str, trusted: Sequence[str]) -> "MissingHostKeyPolicy":
    """For a key that stands in no `known_hosts`: only those are taken that a person has vouched for."""
    from paramiko import MissingHostKeyPolicy

    class Vouched(MissingHostKeyPolicy):
        def missing_host_key(self, _client: "SSHClient", _name: str, key: "PKey") -> None:
            if fingerprint(key) not in trusted:
                raise _untrusted(host, key, trusted)

    return Vouched()


def _untrusted(host: str, key: "PKey", trusted: Sequence[str]) -> Denied:
    if trusted:
        return Denied(_other_key(host, key))
    shown = fingerprint(key)
    return Unproven(
        f"{host} shows the key {shown} ({key.get_name()}), which nobody has vouched for yet. Ask who looks after the"
        " server whether it is the right one, and put it into “Key of the server”.",
        {HOST_KEY: shown},
    )


def fingerprint(key: "PKey") -> str:
    """As OpenSSH writes it: `SHA256:` and 43 characters."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(key.asbytes()).digest()).decode().rstrip("=")


def _other_key(host: str, key: "PKey") -> str:
    return (
        f"{host} shows another key than before, {fingerprint(key)} ({key.get_name()}): it may be another server that"
        " pretends to be it. Nothing was sent. Ask who looks after the server."
    )


def _why(error: BaseException) -> str:
    said = str(getattr(error, "strerror", "") or error).strip().rstrip(".")
    return f" ({said})" if said else ""


KIND = Kind(
    "sftp",
    "SFTP",
    Sftp,
    (
        Asked("address", "Server", "address", "sftp.example.org, or sftp.example.org:2222"),
        Asked("folder", "Folder", "text", "On the server; empty: where the user arrives", needed=False),
        Asked("user", "User"),
        Asked("secret", "Password", "secret", "Or the passphrase of the key file", needed=False),
        Asked("key_file", "Key file", "file", "Empty: the password, else the SSH agent", needed=False),
        Asked(HOST_KEY, "Key of the server", "text", "SHA256:…, as who looks after the server says", needed=False),
    ),
    drop=True,
    help="The server has to let this user in by SFTP. When it is tested for the first time it shows the fingerprint of"
    " its key; compare it with what its administrator says (ssh-keygen -l -f /etc/ssh/ssh_host_ed25519_key.pub).",
)
