"""Findings on a story, as functions of words and values."""
