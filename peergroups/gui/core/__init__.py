"""Core: what every page stands on, without a widget of its own."""
