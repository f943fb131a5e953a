"""Killed in the middle of changing a passphrase, the vault opens with the old one or the new one.

At full depth it is killed 200 times, else 25.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from peergroups import keys
from peergroups.base.errors import WrongPassphrase
from tests.depth import FULL

KILLS = 200 if FULL else 25
FIRST = "walnut river candle seven boats"
PHRASES = tuple(f"{word} lantern on the quiet lake" for word in ("paper", "silver", "copper", "willow"))

# Changes the passphrase over and over, with a derivation that takes no time, and says which one is to come.
PROGRAM = """
import sys
from pathlib import Path
from peergroups import keys
from peergroups.keys import kdf, passphrase
kdf.from_passphrase = lambda words, salt, cost: kdf.from_random(words, salt, b"quick")
passphrase.require_acceptable = lambda words: None
folder, start, phrases = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
opened = keys.open_with_passphrase(folder, start)
while True:
    for words in phrases:
        print(words, flush=True)
        keys.change_passphrase(folder, opened, words, cost=keys.CHEAPEST)
"""


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_killed_while_changing_it_opens_with_the_old_or_the_new_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from peergroups.keys import kdf

    monkeypatch.setattr(
        kdf, "from_passphrase", lambda words, salt, _cost: kdf.from_random(words, salt, b"quick")
    )
    folder, chance, current = tmp_path / "vault", Random(9), FIRST
    made, _ = keys.create(folder, FIRST, cost=keys.CHEAPEST)
    for _ in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder), current, *PHRASES], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        seen = [child.stdout.readline().strip() for _ in range(chance.randint(1, 6))]
        for _ in range(chance.randrange(60_000)):
            pass  # a little later each time, within one change
        child.send_signal(signal.SIGKILL)
        seen += [line.strip() for line in child.stdout]
        child.wait()
        child.stdout.close()
        said = seen[-1]
        before = seen[-2] if len(seen) > 1 else current
        current = next(words for words in (said, before) if opens(folder, words, made))
    assert not list(folder.glob(".hdr-*"))


def opens(folder: Path, words: str, made: keys.VaultKeys) -> bool:
    try:
        found = keys.open_with_passphrase(folder, words)
    except WrongPassphrase:
        return False
    return found.database_key == made.database_key
