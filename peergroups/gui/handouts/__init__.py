"""The handouts room: choose a paper, see it as it will be, print it for everybody who needs it."""
