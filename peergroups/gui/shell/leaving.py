"""Putting the vault away: a backup is kept in the worker first, then it is closed and its keys are wiped.

The window is already shut when this runs, and whoever opens the vault again waits for it, since the worker does one
thing after the other. A backup that fails loses nothing: the vault is closed all the same.
"""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import Any

from peergroups.base import clock, paths
from peergroups.base.errors import PeerGroupsError
from peergroups.base.settings import Settings
from peergroups.gui.core.i18n import translate
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.shell.bar import Bar


def put_away(jobs: Jobs, settings: Settings) -> None:
    """Locks the vault that the jobs have; the worker keeps a backup of it where something was changed."""
    vault = jobs.detach()
    if not settings.backup_on_close or vault.only_to_look or vault.folder == paths.sample_vault():
        _close(vault)
        return
    vault.release()
    jobs.afterwards(partial(_keep_and_close, vault, settings))


def wait(jobs: Jobs, bar: Bar) -> None:
    """The end of the program: waits for the backup, with a line that says so."""
    bar.say(translate("Leaving", "Keeping a backup before the program closes"))
    bar.repaint()  # nothing is painted any more while it waits
    jobs.close()


def _keep_and_close(vault: Any, settings: Settings) -> None:
    from peergroups.usecases import backups

    second = Path(settings.backup_place) if settings.backup_place else None
    try:
        with contextlib.suppress(PeerGroupsError):
            kept = backups.keep_if_changed(vault, second)
            if kept is not None and kept.outside is not None:
                settings.backup_place_at = clock.now().isoformat()
                settings.save()
    finally:
        _close(vault)


def _close(vault: Any) -> None:
    from peergroups.usecases import printing

    vault.close()
    printing.forget()
