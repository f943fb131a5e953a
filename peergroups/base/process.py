"""What a process of ours never does: leave its memory in a file when it breaks down."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import sys

_NOT_DUMPABLE = 4  # PR_SET_DUMPABLE of prctl(2)


def harden() -> None:
    """New files are for this user alone; no core dump, and on Linux no other program of the user reads our memory."""
    os.umask(0o077)
    faulthandler.disable()
    try:
        import resource
    except ImportError:  # Windows has no core files of this kind
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_NOT_DUMPABLE, 0)
