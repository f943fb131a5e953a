"""The room of Help now."""
