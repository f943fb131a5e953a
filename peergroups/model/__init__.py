"""Library: what things are. Rows, drafts and pure rules; no connection, no query, no file."""
