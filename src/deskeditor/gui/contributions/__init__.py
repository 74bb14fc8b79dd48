"""Reader comments: the window that lists them, and what is decided on them."""
