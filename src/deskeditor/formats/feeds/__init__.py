"""Feeds: RSS and Atom, written and read."""
