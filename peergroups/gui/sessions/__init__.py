"""One session: marking who came, the paper typed back, the note, and finishing."""
