"""The room of groups, one group, starting one, its rhythm, and bringing in a roster."""
