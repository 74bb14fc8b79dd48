"""Notes and suggestions in the margin, beside their words."""
