"""Reads news articles on one event, compares them, and publishes the comparison as a static site."""

__version__ = "0.1.0"
