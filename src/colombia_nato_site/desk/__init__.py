"""The editor's desk: a comparison's articles side by side, the points between them, and what an editor does to them."""
