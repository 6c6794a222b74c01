"""One builder a kind of page: an Edition in, frozen contexts out. No HTML but that of our own Markdown."""
