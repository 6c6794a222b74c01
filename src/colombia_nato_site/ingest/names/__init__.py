"""From capitalised words to entities: runs of them (`runs`), what stands around each (`context`), what that says
of its kind (`kinds`), and which forms name one and the same (`forms`)."""
