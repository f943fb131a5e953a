"""The room of people, one person, and who is in the trash."""
