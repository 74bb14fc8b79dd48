"""The shape of a story in a window: its length, its voices, how hard it is to read, and what search engines show."""
