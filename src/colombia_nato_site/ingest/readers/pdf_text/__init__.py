"""What is on a PDF’s pages → text in blocks. `readers/pdf.py` is the door; `extract` runs as a process of its own."""
