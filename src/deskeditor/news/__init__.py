"""The newsroom's records and rules. Plain Python: no Qt, no SQL, no network."""
