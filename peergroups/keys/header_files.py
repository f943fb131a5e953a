"""The header's bytes on disk: whole or not at all, with a second copy beside them."""

from __future__ import annotations

import contextlib
import stat
from pathlib import Path

from peergroups.base import files
from peergroups.base.errors import FolderReadOnly, VaultDamaged, VaultForeign, VaultLinked, VaultMissing

HEADER = "vault.hdr"
SECOND = "vault.hdr.bak"
LARGEST = 64 * 1024  # bytes; a header is about one thousand

_STRAY = ".hdr-"


def read(file: Path) -> bytes:
    """What stands in the file, at most one byte more than a header may have. A pipe or a link is not opened."""
    try:
        if not stat.S_ISREG(mode := file.lstat().st_mode) and not stat.S_ISDIR(mode):
            raise VaultLinked(file.name)
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise VaultMissing from error
    except IsADirectoryError as error:
        raise VaultForeign("header") from error
    except PermissionError as error:
        raise FolderReadOnly from error
    except OSError as error:
        raise VaultDamaged("header") from error


def write(folder: Path, data: bytes, *, before: bytes | None = None) -> None:
    """Replaces the header; at each instant one whole copy, old (`before`, proved good) or new, can be read.

    The old header stands as the second copy while the first is replaced. Then the second is replaced too:
    what a changed passphrase shut must not be left open beside it.
    """
    sweep(folder)
    header, second = folder / HEADER, folder / SECOND
    with files.writing():
        if before is not None and _differs(second, before):
            _replace(second, before)
        _replace(header, data)
    mend_second(folder, data)


def mend(folder: Path, data: bytes, *, both: bool = True) -> None:
    """Puts a proved header back in both places, or the first; a folder that cannot be written is no reason to stop.

    What a killed program left half written goes: only now, since nothing is touched before the proof.
    """
    sweep(folder)
    with contextlib.suppress(OSError):
        if _differs(folder / HEADER, data):
            _replace(folder / HEADER, data)
    if both:
        mend_second(folder, data)


def mend_second(folder: Path, data: bytes) -> None:
    """Makes the second copy equal to the first, or takes away one that can no longer be made so."""
    second = folder / SECOND
    with contextlib.suppress(OSError):
        if _differs(second, data):
            try:
                _replace(second, data)
            except OSError:
                second.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Removes what a killed program left half written."""
    files.sweep(folder, _STRAY)


def _differs(file: Path, data: bytes) -> bool:
    if not file.exists() or file.stat().st_size != len(data):
        return True
    return file.read_bytes() != data


def _replace(file: Path, data: bytes) -> None:
    files.write(file, data, prefix=_STRAY)
