"""The room of the search box: commands and what the vault holds, in one list."""
