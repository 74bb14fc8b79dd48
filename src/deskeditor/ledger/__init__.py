"""The ledger of a whole newsroom: what was said, by whom, on what terms, and whether the copy keeps to it."""
