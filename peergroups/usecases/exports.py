"""Everything out: one JSON file that holds all of it, and lists as CSV and as one spreadsheet."""

from __future__ import annotations

import codecs
import json
import shutil
import tempfile
from pathlib import Path

from peergroups import __version__
from peergroups.base import clock, files, language
from peergroups.base.errors import DiskFull, FileUnreadable, FolderReadOnly
from peergroups.base.tables import write_csv, write_xlsx
from peergroups.model.audit import Event
from peergroups.model.permissions import Action
from peergroups.store.queries import everything, organisation
from peergroups.store.vault import Vault
from peergroups.usecases import audit, carrying
from peergroups.usecases.tickets import Ticket, step

FILES = len(everything.LISTS) + 2
_BUILDING = ".peergroups-export-"


def export(vault: Vault, folder: Path, *, ticket: Ticket | None = None) -> list[str]:
    """Writes `everything.json`, the CSV lists and `lists.xlsx` into a new folder, all or nothing. Gives their names.

    The files are not encrypted: whoever asks for them was told so.
    """
    vault.require(Action.EXPORT)
    carrying.require_elsewhere(vault, folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileUnreadable("file.exists")
    if not folder.parent.is_dir():
        raise FileUnreadable("folder.missing")
    try:
        for left in folder.parent.glob(f"{_BUILDING}*"):  # by a program that was stopped in the middle
            shutil.rmtree(left, ignore_errors=True)
        building = Path(tempfile.mkdtemp(dir=folder.parent, prefix=_BUILDING))
    except OSError:
        raise FolderReadOnly from None
    try:
        audit.note_surely(
            vault, Event.EXPORTED, amount=FILES
        )  # before the first byte: nothing leaves unnoted
        names = _write_all(vault, building, ticket)
        if folder.exists():
            folder.rmdir()
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
    lists = {}
    for number, name in enumerate(everything.LISTS):
        step(ticket, len(everything.TABLES) + number, total)
        lists[name] = everything.listing(db, name)
        files.write(folder / f"{name}.csv", write_csv(lists[name]))
        names.append(f"{name}.csv")
    kept = organisation.organisation(db)
    rtl = kept is not None and language.is_rtl(kept.language)
    files.write(folder / "lists.xlsx", write_xlsx(lists, clock.now(), right_to_left=rtl))
    return [*names, "lists.xlsx"]
