"""The parts of an e-mail → the text that it is about. `readers/email.py` is the door."""
