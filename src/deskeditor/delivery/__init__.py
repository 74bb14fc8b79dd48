"""Stories on their way to the destinations: past the gate, into the outbox, sent, followed, corrected, taken down."""
