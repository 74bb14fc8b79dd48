"""Editors review drafts: notes, suggestions, the workflow, notices, the checker's sheet. Knows no window."""
