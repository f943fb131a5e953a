"""The unlock room: the passphrase, a forgotten passphrase, and the first run."""
