"""deskeditor: a desktop newsroom editing tool."""

__version__ = "0.1.0"
