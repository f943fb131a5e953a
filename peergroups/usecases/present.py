"""A way in of today: asked of whoever puts other files in the place of a vault."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path

from peergroups import keys
from peergroups.base.errors import NotAllowed, PeerGroupsError, RuleBroken, WrongPassphrase, WrongRecoveryCode
from peergroups.model.permissions import TABLE, Action
from peergroups.store import audit
from peergroups.store.lifecycle import opening, whose
from peergroups.usecases import accounts
from peergroups.usecases.audit import remember_attempt


@dataclass(frozen=True, slots=True)
class Way:
    """A passphrase or the recovery code, as it was typed."""

    passphrase: str | None = field(default=None, repr=False)
    code: str | None = field(default=None, repr=False)


def require(folder: Path, way: Way, action: Action) -> None:
    """Raises RuleBroken("restore.needs_present") unless it opens the vault of that folder as it is today.

    NotAllowed where the vault's own table says that they may not. Of a vault that is so damaged that its table cannot
    be read, what opens its header must do; one without a header asks for nothing more.
    """
    header = whose.header_of(folder)
    if header is None:
        return
    try:
        found = keys.open_header_bytes(header, passphrase=way.passphrase, code=way.code)
    except (WrongPassphrase, WrongRecoveryCode):
        remember_attempt(folder)
        raise RuleBroken("restore.needs_present") from None
    try:
        access = whose.access_in(folder, header, found)
    finally:
        found.wipe()
    if access is not None and access not in TABLE[action]:
        _note(folder, way, action)
        raise NotAllowed(action)


def _note(folder: Path, way: Way, action: Action) -> None:
    """The vault's own log says who tried; where it cannot be opened for that, nothing is lost."""
    with contextlib.suppress(PeerGroupsError):
        opened = (
            opening.open_with_code(folder, way.code)
            if way.code is not None
            else opening.open_vault(folder, way.passphrase or "")
        )
        try:
            accounts.sign_in(opened)
            audit.note_refusal(opened, action)
        finally:
            opened.close()
