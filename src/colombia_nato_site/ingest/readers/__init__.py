"""One reader a format: a file's bytes → its Document. Libraries that are heavy are imported where they are used."""
