"""Servers that take files, started on this computer: OpenSSH, moto (S3) and WsgiDAV."""

import getpass
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.interop.running import NotHere

USER, PASSWORD, BUCKET = "desk", "open sesame", "stories"
START_TRIES = 300


@dataclass(frozen=True, slots=True)
class Place:
    """Where stories are put: what is asked for a destination, and what lies there by name, read in another way."""

    kind: str
    address: str
    lies: Callable[[], dict[str, bytes]]
    put: Callable[[str, bytes], None]
    """As somebody else would put a file there."""
    user: str = ""
    secret: str = ""
    options: dict[str, Any] = field(default_factory=dict)


def on_disk(kind: str, folder: Path, address: str, **said: Any) -> Place:
    def lies() -> dict[str, bytes]:
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def put(name: str, data: bytes) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)

    return Place(kind, address, lies, put, **said)


@contextmanager
def ssh_server(folder: Path) -> Iterator[Callable[[Path], Place]]:
    """OpenSSH in its own configuration, which lets this user in with a key. Raises NotHere."""
    server = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if server is None or shutil.which("ssh-keygen") is None:
        raise NotHere("SFTP is left out: no sshd here (Debian: openssh-server)")
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    port, conf = free_port(), folder / "sshd_config"
    conf.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/user.pub\n"
        "StrictModes no\nUsePAM no\nPasswordAuthentication no\nSubsystem sftp internal-sftp\nPidFile none\n"
    )
    shown = subprocess.run(
        ["ssh-keygen", "-l", "-f", str(folder / "host.pub")], capture_output=True, text=True, check=True
    )
    with running([server, "-D", "-e", "-f", str(conf)], port, "SFTP"):

        def place(at: Path) -> Place:
            at.mkdir()
            options = {"folder": str(at), "key_file": str(folder / "user"), "host_key": shown.stdout.split()[1]}
            return on_disk("sftp", at, f"127.0.0.1:{port}", user=getpass.getuser(), options=options)

        yield place


@contextmanager
def dav_server(folder: Path) -> Iterator[Callable[[Path], Place]]:
    """WsgiDAV with a user who signs in by Digest. Raises NotHere."""
    if importlib.util.find_spec("wsgidav") is None:
        raise NotHere("WebDAV is left out: WsgiDAV is not installed (`make interop` installs it)")
    port, conf, root = free_port(), folder / "wsgidav.json", folder / "dav"
    root.mkdir()
    conf.write_text(
        f'{{"host": "127.0.0.1", "port": {port}, "provider_mapping": {{"/": "{root}"}}, "http_authenticator":'
        ' {"accept_basic": true, "accept_digest": true, "default_to_digest": true},'
        f' "simple_dc": {{"user_mapping": {{"*": {{"{USER}": {{"password": "{PASSWORD}"}}}}}}}}, "verbose": 0}}'
    )
    with running([sys.executable, "-m", "wsgidav.server.server_cli", "--config", str(conf)], port, "WebDAV"):

        def place(at: Path) -> Place:
            (root / at.name).mkdir()
            address = f"http://127.0.0.1:{port}/{at.name}/"
            return on_disk("webdav", root / at.name, address, user=USER, secret=PASSWORD)

        yield place


@contextmanager
def s3_server(_folder: Path) -> Iterator[Callable[[Path], Place]]:
    """moto in a process of its own. Raises NotHere."""
    if importlib.util.find_spec("moto") is None:
        raise NotHere("S3 is left out: moto is not installed (`make interop` installs it)")
    import boto3

    port = free_port()
    with running([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)], port, "S3"):
        address = f"http://127.0.0.1:{port}"
        keys = {"aws_access_key_id": "desk", "aws_secret_access_key": PASSWORD, "region_name": "us-east-1"}
        client = boto3.client("s3", endpoint_url=address, **keys)
        client.create_bucket(Bucket=BUCKET)

        def place(at: Path) -> Place:
            prefix = f"in/{at.name}/"

            def lies() -> dict[str, bytes]:
                listed = client.list_objects_v2(Bucket=BUCKET, Prefix=prefix).get("Contents", ())
                names = [one["Key"] for one in listed]
                return {
                    name.removeprefix(prefix): client.get_object(Bucket=BUCKET, Key=name)["Body"].read()
                    for name in names
                }

            def put(name: str, data: bytes) -> None:
                client.put_object(Bucket=BUCKET, Key=prefix + name, Body=data)

            return Place("s3", address, lies, put, "desk", PASSWORD, {"bucket": BUCKET, "prefix": prefix})

        yield place
        client.close()


@contextmanager
def running(line: Sequence[str], port: int, what: str) -> Iterator[None]:
    """Until the block ends. Raises NotHere when nobody listens at the port."""
    process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _try in range(START_TRIES):
            with socket.socket() as asked:
                if asked.connect_ex(("127.0.0.1", port)) == 0:
                    break
            try:
                process.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
            raise NotHere(f"{what} is left out: its server does not start")
        else:
            raise NotHere(f"{what} is left out: its server does not answer")
        yield
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])
