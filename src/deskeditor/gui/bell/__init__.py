"""What a person is told by the program: the bell in the status bar, the list of notices, and those of the desktop."""
