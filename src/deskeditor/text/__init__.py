"""The words themselves: shared text, positions in it, and what changes them. Only here is pycrdt known."""

from deskeditor.text.cleaning import clean

__all__ = ["clean"]
