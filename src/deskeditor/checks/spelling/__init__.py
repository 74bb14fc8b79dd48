"""Spelling: which words of a story no dictionary knows, and what they could be.

The dictionaries are read by hunspell in a process of its own: there, loading one and thinking of suggestions holds up
nobody who types.
"""
