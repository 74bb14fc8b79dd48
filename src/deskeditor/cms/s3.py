"""A bucket of Amazon S3, or of another store that speaks its language (MinIO, Ceph, Cloudflare R2, Wasabi ...).

An object appears whole or not at all, so nothing is renamed there: the objects of a story are written one after the
other, the article last.
"""

import base64
import hashlib
import mimetypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

from deskeditor.cms.placing import parts_of, tried
from deskeditor.cms.site import Asked, Kind, Rights
from deskeditor.cms.troubles import Busy, Denied, Unfit, Unreachable
from deskeditor.cms.web import checked
from deskeditor.formats.format import ExportFile
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import BadInput

CONNECT_S, READ_S = 10, 60
USUAL_REGION = "us-east-1"
_MISSING = frozenset({"404", "NoSuchKey", "NotFound"})
_FORBIDDEN = frozenset({"401", "403", "AccessDenied", "Forbidden", "AllAccessDisabled", "Unauthorized"})
_KEYS = frozenset({"InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken", "AuthFailure"})
_LATER = frozenset({"SlowDown", "RequestTimeout", "Throttling", "ThrottlingException", "RequestLimitExceeded", "429"})
_SKEWED = "RequestTimeTooSkewed"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".anf": "application/octet-stream",
}


class S3:
    """Connects when it is first needed."""

    def __init__(self, destination: Destination, secret: str) -> None:
        """Raises BadInput for an address that is none, and without a bucket."""
        said = destination.options
        self._endpoint = checked(destination.address).rstrip("/") if destination.address.strip() else ""
        self._bucket, self._region = str(said.get("bucket", "")).strip(), str(said.get("region", "")).strip()
        self._prefix = "/".join(part for part in str(said.get("prefix", "")).strip().split("/") if part)
        if not self._bucket:
            raise BadInput("Say the name of the bucket.")
        self._user, self._secret = destination.user, secret
        self._made: Any = None

    def rights(self) -> Rights:
        where = f"the bucket {self._bucket}"
        return tried(self, f"“{self._prefix}” in {where}" if self._prefix else where)

    def put(self, files: Sequence[ExportFile]) -> Iterator[ExportFile]:
        for file in files:
            yield file
            md5 = hashlib.md5(file.data, usedforsecurity=False).digest()
            with self._doing(f"{file.name} cannot be written"):
                self._client().put_object(
                    Bucket=self._bucket,
                    Key=self._key(file.name),
                    Body=file.data,
                    ContentType=media_type(file.name),
                    ContentMD5=base64.b64encode(md5).decode(),
                )

    def digest(self, name: str) -> str:
        """The ETag. Who may only write is told nothing."""
        from botocore.exceptions import ClientError

        with self._doing(f"{name} cannot be looked for"):
            try:
                found = self._client().head_object(Bucket=self._bucket, Key=self._key(name))
            except ClientError as error:
                # Without the right to list, S3 answers 403 for what is not there.
                if _code(error) in _MISSING | _FORBIDDEN:
                    return ""
                raise
            return f"{found.get('ETag', '')} {found.get('ContentLength', '')}"

    def read(self, name: str) -> bytes | None:
        from botocore.exceptions import ClientError

        with self._doing(f"{name} cannot be read"):
            try:
                data: bytes = self._client().get_object(Bucket=self._bucket, Key=self._key(name))["Body"].read()
            except ClientError as error:
                if _code(error) in _MISSING | _FORBIDDEN:
                    return None
                raise
            return data

    def url(self, name: str) -> str:
        key = quote(self._key(name))
        if self._endpoint:
            return f"{self._endpoint}/{self._bucket}/{key}"
        return f"https://{self._bucket}.s3.{self._region or USUAL_REGION}.amazonaws.com/{key}"

    def remove(self, names: Sequence[str]) -> None:
        for name in names:
            with self._doing(f"{name} cannot be removed"):
                self._client().delete_object(Bucket=self._bucket, Key=self._key(name))

    def close(self) -> None:
        if self._made is not None:
            self._made.close()
            self._made = None

    def _key(self, name: str) -> str:
        return "/".join((*filter(None, [self._prefix]), *parts_of(name)))

    def _client(self) -> Any:
        if self._made is None:
            import boto3  # half a second
            from botocore.config import Config

            config = Config(
                connect_timeout=CONNECT_S,
                read_timeout=READ_S,
                retries={"total_max_attempts": 2, "mode": "standard"},  # what takes longer is the outbox' to wait for
                # Stores of other makers know neither buckets as host names nor the newer checksums, as a rule.
                s3={"addressing_style": "path" if self._endpoint else "auto"},
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            )
            self._made = boto3.session.Session().client(
                "s3",
                endpoint_url=self._endpoint or None,
                region_name=self._region or USUAL_REGION,
                aws_access_key_id=self._user,
                aws_secret_access_key=self._secret,
                config=config,
            )
        return self._made

    @contextmanager
    def _doing(self, what: str) -> Iterator[None]:
        from botocore import exceptions

        host = self._endpoint.partition("://")[2] or "Amazon S3"
        try:
            yield
        except exceptions.ClientError as error:
            raise self._refusal(error, what, host) from error
        except exceptions.ReadTimeoutError as error:
            raise Busy(f"{host} gave no answer.") from error
        except (exceptions.HTTPClientError, exceptions.ConnectionError) as error:
            raise Unreachable(f"{host} cannot be reached.") from error
        except (exceptions.BotoCoreError, ValueError) as error:
            raise Unfit(f"At {host} {what}: {str(error).strip().rstrip('.')}.") from error

    def _refusal(self, error: Any, what: str, host: str) -> Busy | Denied | Unfit:
        code = _code(error)
        status = int(error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0))
        said = str(error.response.get("Error", {}).get("Message", "")).strip().rstrip(".")
        if code in _LATER or status >= 500 or status == 429:
            return Busy(f"{host} asks for patience ({code}).")
        if code in _KEYS:
            return Denied(f"{host} does not know the access key, or its secret is wrong.")
        if code == "NoSuchBucket":
            return Denied(f"There is no bucket {self._bucket} at {host}; make it, or choose another one.")
        if code == _SKEWED:
            return Denied(f"{host} refuses, because the clock of this computer is wrong; set it.")
        if code in _FORBIDDEN:
            return Denied(f"At {host} {what}: this key may not do that in the bucket {self._bucket}.")
        if status in (301, 307, 400) and code in ("PermanentRedirect", "301", "AuthorizationHeaderMalformed"):
            return Denied(f"The bucket {self._bucket} is in another region; say which in the destination.")
        return Unfit(f"At {host} {what}: {said or code}.")


def media_type(name: str) -> str:
    """Readers are given this when they open the object."""
    ending = "." + name.rpartition(".")[2].lower()
    return _TYPES.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def _code(error: Any) -> str:
    return str(error.response.get("Error", {}).get("Code", ""))


KIND = Kind(
    "s3",
    "S3",
    S3,
    (
        Asked("address", "Server", "address", "Empty for Amazon; else https://s3.example.org", needed=False),
        Asked("bucket", "Bucket"),
        Asked("region", "Region", "text", "eu-central-1", needed=False),
        Asked("prefix", "Folder", "text", "How the names in the bucket begin: stories/", needed=False),
        Asked("user", "Access key"),
        Asked("secret", "Secret key", "secret"),
    ),
    drop=True,
    help="Make an access key for this bucket that may PutObject; with GetObject and ListBucket unchanged files are"
    " passed over, with DeleteObject photos that a story has no more are removed.",
)
