"""Style: colours, sizes, icons."""
