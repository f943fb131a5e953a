"""Help: the keys, what protects the notes, and about this program."""
