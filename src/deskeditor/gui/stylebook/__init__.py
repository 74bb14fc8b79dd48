"""The window of the stylebook."""
