"""Everything out: one JSON file that holds all of it, and lists for a spreadsheet."""

from __future__ import annotations

import codecs
import json
import shutil
import tempfile
from pathlib import Path

from peergroups import __version__
from peergroups.base import files
from peergroups.base.errors import DiskFull, FileUnreadable, FolderReadOnly
from peergroups.base.tables import write_csv
from peergroups.model.audit import Event
from peergroups.model.permissions import Action
from peergroups.store.queries import everything
from peergroups.store.vault import Vault
from peergroups.usecases import audit
from peergroups.usecases.tickets import Ticket, step


def export(vault: Vault, folder: Path, *, ticket: Ticket | None = None) -> list[str]:
    """Writes `everything.json` and the CSV lists into a new folder, all or nothing. Gives the names of the files.

    The files are not encrypted: whoever asks for them was told so.
    """
    vault.require(Action.EXPORT)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileUnreadable("file.exists")
    if not folder.parent.is_dir():
        raise FileUnreadable("folder.missing")
    try:
        building = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".export-"))
    except OSError:
        raise FolderReadOnly from None
    try:
        names = _write_all(vault, building, ticket)
        if folder.exists():
            folder.rmdir()
        audit.note(vault, Event.EXPORTED, amount=len(names))  # first: nothing leaves unnoted
        building.replace(folder)
    except OSError:
        raise DiskFull from None
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return names


def _write_all(vault: Vault, folder: Path, ticket: Ticket | None) -> list[str]:
    db = vault.db()
    total = len(everything.TABLES) + len(everything.LISTS)
    whole: dict[str, object] = {"program": "PeerGroups", "version": __version__}
    for number, name in enumerate(everything.TABLES):
        step(ticket, number, total)
        whole[name] = everything.table(db, name)
    with files.replacing(folder / "everything.json") as out:
        json.dump(whole, codecs.getwriter("utf-8")(out), ensure_ascii=False, indent=1)
    names = ["everything.json"]
    for number, name in enumerate(everything.LISTS):
        step(ticket, len(everything.TABLES) + number, total)
        files.write(folder / f"{name}.csv", write_csv(everything.listing(db, name)))
        names.append(f"{name}.csv")
    return names
