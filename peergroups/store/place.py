"""Where the files of an open vault lie, and whether they still do: folders are renamed, sticks pulled meanwhile.

A database that was deleted or renamed can be written on without any error, and all of it is lost with the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peergroups import keys
from peergroups.base.errors import VaultGone
from peergroups.keys import VaultKeys


class Place:
    """The database as it was when the first connection to it was made, and the header of the vault."""

    def __init__(self, folder: Path, vault_keys: VaultKeys) -> None:
        self.header = b""  # as it was last seen: of a folder that is gone it cannot be read any more
        self.is_gone = False  # as found when it was last looked for
        self._folder = folder
        self._keys = vault_keys
        self._file = folder
        self._known: tuple[int, int] | None = None
        self._generation = 0  # of `header`
        self._is_left = False

    def settle(self, database: Path) -> None:
        """From here on that file is worked in. Raises OSError."""
        self._file = database
        self._known = _identity(database)
        self.look()

    def look(self) -> bool:
        """Whether it is still there; may wait for a disk that does not answer."""
        try:
            here = self._known is None or _identity(self._file) == self._known
        except OSError:
            here = False
        self.is_gone = not here
        if here and self._generation != self._keys.generation:
            self.header = next(iter(keys.read_copies(self._folder)), self.header)
            self._generation = self._keys.generation
        return here

    def require(self) -> None:
        """Raises VaultGone where what is written now would not last."""
        if not self.look():
            raise VaultGone

    def require_to_write(self) -> None:
        """The same, but not of what a page keeps when it is left."""
        if not self._is_left:
            self.require()

    @contextmanager
    def leaving(self) -> Iterator[None]:
        """What was typed goes into the file that is held open, gone or not: a copy is kept when it is locked."""
        self._is_left = True
        try:
            yield
        finally:
            self._is_left = False


def _identity(file: Path) -> tuple[int, int]:
    found = file.stat()
    return found.st_dev, found.st_ino
