"""Formats that stories leave in and come from: one module each."""
