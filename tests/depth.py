"""How deep the tests go: `make full` sets PEERGROUPS_FULL=1; without it they take a sample of each."""

from __future__ import annotations

import os

FULL = bool(os.environ.get("PEERGROUPS_FULL"))
