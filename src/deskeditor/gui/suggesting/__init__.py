"""Suggesting in the window: the switch, the readings, the colours of those who suggest, accepting and rejecting."""
