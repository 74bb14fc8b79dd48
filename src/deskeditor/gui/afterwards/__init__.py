"""Windows for a story that is out: correct it, bring it up to date, take it back; and who was told."""
