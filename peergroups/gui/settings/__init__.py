"""Look, organisation, help lines, ways into the vault, and what to do with the vault itself."""
