"""A backup of a vault that is open while its folder is gone: of what its connection still holds."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from peergroups.base.errors import VaultGone
from peergroups.store.backup import making
from peergroups.store.backup.making import Contents, Step
from peergroups.store.vault import Vault


def keep(vault: Vault, target: Path, step: Step) -> Contents:
    """Writes it to `target`, proved. Raises OSError; VaultGone where nothing can be read any more."""
    if not vault.place.header:
        raise VaultGone
    scratch = Path(tempfile.mkdtemp(prefix=making.SCRATCH, dir=target.parent))
    try:
        copy = scratch / "copy.db"
        vault.copy_into(copy)
        return making.seal_copy(copy, vault.place.header, vault.keys, target=target, step=step)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
