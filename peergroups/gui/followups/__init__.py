"""The room of calls to make and promises to keep."""
