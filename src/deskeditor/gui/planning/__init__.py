"""Planning: the calendar, the budget of a day and the assignment of a story."""
