"""Workshop: what a facilitator can do, one verb a function. The vault comes first in every signature."""
