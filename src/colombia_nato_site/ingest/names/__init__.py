"""From capitalised words to entities: runs of them (`runs`; `noise` is none), what stands around each (`context`),
what that says of its kind (`kinds`), and which forms name one and the same (`forms`, `joining`)."""
