"""Formats that stories leave in and come from: one module each, in a folder where several are of one family."""
