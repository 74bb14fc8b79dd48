"""One newsroom on disk: the edit log, the tables and the search that follow from it, media, versions. Only here: SQL."""
