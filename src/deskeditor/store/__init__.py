"""One newsroom on disk: edit log, tables, search, media, versions. Only here: SQL."""
