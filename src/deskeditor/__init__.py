"""deskeditor: a desktop newsroom editing tool."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("deskeditor")
except PackageNotFoundError:
    __version__ = "0.1.0"
