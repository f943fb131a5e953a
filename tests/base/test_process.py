"""A process that is hardened leaves no core file and is no open book."""

from __future__ import annotations

import subprocess
import sys

import pytest

ASK = """
import ctypes, faulthandler, resource
from peergroups.base import process
faulthandler.enable()
process.harden()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), faulthandler.is_enabled())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is of Linux")
def test_no_core_file_no_dump_no_traceback_of_memory():
    told = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "(0, 0) 0 False"
