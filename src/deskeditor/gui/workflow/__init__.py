"""The workflow in the window: what can be done with a story, who does it, and how stories begin."""
