"""What the first run asks and the settings change later: organisation, passphrase, recovery sheet."""
