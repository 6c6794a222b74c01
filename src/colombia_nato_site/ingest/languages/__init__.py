"""Word lists and patterns, a file for each language and task: `en_times.py`, `es_figures.py`, …

A language that has no file here is read without that annotator; nothing is guessed.
"""
