"""The quote check: finds the quotations of the copy, says who speaks, and holds them against what was recorded."""
