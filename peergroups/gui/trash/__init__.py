"""The trash of notes, follow-ups, sessions and help lines."""
