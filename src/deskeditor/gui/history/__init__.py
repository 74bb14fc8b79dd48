"""The history of a story: its versions, what two of them differ in, taking back, and who changed what."""
