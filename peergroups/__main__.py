"""So that `python -m peergroups` is the command too."""

from __future__ import annotations

import sys

from peergroups.cli import main

if __name__ == "__main__":
    sys.exit(main())
