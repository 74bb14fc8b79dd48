"""Transcripts and recordings as files: read, and told apart; never altered."""
