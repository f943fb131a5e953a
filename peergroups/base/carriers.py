"""Whether a folder lies where files may come late, partly or twice: on a stick, on the network, or carried."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from peergroups.base import disks


class Lies(StrEnum):
    PLAIN = ""
    STICK = "stick"  # FAT or exFAT: a power cut may damage it, and rights do not hold
    NETWORK = "network"
    CARRIED = "carried"  # Syncthing, Dropbox, OneDrive, Nextcloud and their like
    UNTOLD = "untold"  # served by a program, and the system does not say what lies below


_STICK = frozenset({"vfat", "msdos", "exfat", "fat", "fat12", "fat16", "fat32", "fusefat", "exfat-fuse"})
_SERVED = frozenset({"fuse", "fuseblk"})
_FUSE = "fuse."
_LOCAL = frozenset(
    {"gocryptfs", "encfs", "cryfs", "securefs", "mergerfs", "bindfs", "ntfs", "ntfs-3g", "veracrypt"}
)
_NETWORK = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs",
        "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "9p",
    }
)  # fmt: skip
_MARKS = (
    ".stfolder", ".dropbox", ".dropbox.cache", ".sync_*.db", "._sync_*.db", ".owncloudsync.log",
    ".nextcloudsync.log", ".tmp.driveupload", ".tmp.drivedownload",
)  # fmt: skip
_NAMES = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "nextcloud",
    "owncloud",
    "icloud drive",
    "mobile documents",
)


def lies(folder: Path, file_system: str, below: Callable[[Path], str] = disks.kind_below) -> Lies:
    """Told from the name that the system gives its file system, and from what such programs leave or are called.

    `below` tells what lies below one that a program serves, and is asked of those only.
    """
    named = file_system.lower()
    if named in _NETWORK:
        return Lies.NETWORK
    carried_by_name = os.environ.get("OneDrive")  # noqa: SIM112  Windows writes it so
    for place in (folder, *folder.parents):
        is_named = place.name.lower().startswith(_NAMES)
        if is_named or str(place) == carried_by_name or any(_holds(place, mark) for mark in _MARKS):
            return Lies.CARRIED
    kind = named.removeprefix(_FUSE)
    if named in _SERVED or (named.startswith(_FUSE) and kind not in _STICK | _LOCAL):
        kind = below(folder).lower()
        if not kind:
            return Lies.UNTOLD
    return Lies.STICK if kind in _STICK else Lies.PLAIN


def _holds(place: Path, mark: str) -> bool:
    try:
        return next(place.glob(mark), None) is not None
    except OSError:
        return False
