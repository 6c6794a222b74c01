"""The parts of a Word file → text in blocks. `readers/docx.py` is the door."""
