"""Translations of stories in the window: beginning one, and seeing it beside its original."""
