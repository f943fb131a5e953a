"""Cellar: where things are kept. Entered through use cases; the gui may enter `store.queries` alone."""
