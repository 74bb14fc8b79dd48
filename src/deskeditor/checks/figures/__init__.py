"""Numbers and dates that cannot be right, or that readers elsewhere would want in other measures, as findings."""
