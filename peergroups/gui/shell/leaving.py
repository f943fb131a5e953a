"""Putting the vault away, in the worker: what is half typed is kept, then a backup, then its keys are wiped.

The window is already shut when this runs and waits for none of it. Whoever opens the vault again comes after it,
since the worker does one long thing after the other. What fails loses nothing: the vault is closed all the same.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from peergroups.base import paths
from peergroups.base.errors import PeerGroupsError
from peergroups.base.settings import Settings
from peergroups.gui.core.jobs import Jobs

if TYPE_CHECKING:
    from peergroups.usecases.drafts import HalfTyped
    from peergroups.usecases.vaults import OpenVault


def put_away(jobs: Jobs, settings: Settings, forms: Sequence[HalfTyped], known: Mapping[str, str]) -> None:
    """Locks the vault that the jobs have; a backup is kept where something was changed and the user wants one.

    `known` is what it holds of what was half typed before, as `drafts.follow` gave it.
    """
    jobs.part(partial(_put_away, settings=settings, forms=list(forms), known=dict(known)))


def _put_away(vault: OpenVault, settings: Settings, forms: list[HalfTyped], known: dict[str, str]) -> None:
    from peergroups.usecases import drafts, printing

    try:
        with contextlib.suppress(PeerGroupsError):  # a full disk
            drafts.follow(vault, forms, known)
        if not vault.only_to_look and not vault.place.look():
            with contextlib.suppress(PeerGroupsError):
                _keep_aside(vault, settings)
        elif settings.backup_on_close and not vault.only_to_look and vault.folder != paths.sample_vault():
            with contextlib.suppress(PeerGroupsError):
                _keep_backup(vault, settings)
    finally:
        vault.close()
        printing.forget()


def _keep_aside(vault: OpenVault, settings: Settings) -> None:
    """Its folder is gone: the last place that has what was kept is this program."""
    from peergroups.usecases import backups

    backups.keep_aside(vault, Path(settings.backup_place) if settings.backup_place else None)


def _keep_backup(vault: OpenVault, settings: Settings) -> None:
    from peergroups.usecases import backups, carrying

    second = Path(settings.backup_place) if settings.backup_place else None
    kept = backups.keep_if_changed(vault, second, at_most=carrying.AT_CLOSING)
    if kept is not None:
        carrying.remember(kept, settings)
