"""Delivery to content management systems and drop folders: one module for each kind of destination."""
