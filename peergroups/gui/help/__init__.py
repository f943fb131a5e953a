"""Help: the keys, and about this program."""
