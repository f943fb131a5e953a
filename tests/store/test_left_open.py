"""A vault that a program lets go of without closing it: as after a kill or after a close, never a scare."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from peergroups.store.open_report import Ended
from peergroups.store.queries import people as people_queries
from peergroups.usecases import demo, vaults

PROGRAM = """
import gc, os, sys
from pathlib import Path
from peergroups.usecases import demo, people, vaults

vault = vaults.open_with_passphrase(Path(sys.argv[1]), demo.PASSPHRASE)
people.add(vault, {"name": "Somebody"})
"""
ENDS = {
    "it is dropped, and the program ends at once": "del vault; gc.collect(); os._exit(0)",
    "it is dropped, and the program ends": "del vault; gc.collect()",
    "the program ends": "",
    "the program fails": "raise SystemExit(3)",
}


@pytest.mark.parametrize("ends", ENDS.values(), ids=list(ENDS))
def test_what_was_kept_is_there_and_nobody_is_told_of_an_older_copy(demo_folder: Path, ends: str):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM + ends, demo_folder], capture_output=True, text=True, check=False
    )
    assert done.returncode in {0, 3}, done.stderr
    assert done.stderr == ""
    again = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert people_queries.count(again.db()) == 41
    assert not again.report.is_older
    assert again.report.ended in {Ended.WELL, Ended.CUT_SHORT}
    assert vaults.check(again) == []
    again.close()
