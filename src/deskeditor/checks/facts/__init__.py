"""What of the copy can be checked: its sentences with the names, numbers, dates and quotations in them, and where the
copy contradicts itself."""
