"""A saved web page → its article's text and what the page says of it. `readers/html.py` is the door."""
