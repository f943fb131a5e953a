"""Shell: the frame that holds the rooms."""
