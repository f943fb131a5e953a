"""The evening at a glance: sessions of today, what comes, registers still missing, people to call."""
