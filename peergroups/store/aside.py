"""Half-typed forms, and lines of the log, of a vault that takes nothing: its folder is gone, its disk is full.

They lie in the program's folder of this user, sealed by the vault's own keys, until the vault is opened again.
"""

from __future__ import annotations

import contextlib
import json
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from peergroups.base import files, paths
from peergroups.keys import VaultKeys

_LOG = "log"  # beside the accounts, which are 32 letters long
_NONCE = 12  # bytes
_LARGEST = 64 * 1024 * 1024  # bytes


def keep(vault_keys: VaultKeys, whose: str, forms: dict[str, str]) -> None:
    """Keeps these (place -> text) beside what was kept before. Raises OSError."""
    _write(vault_keys, {**_kept(vault_keys), whose: forms})


def take(vault_keys: VaultKeys, whose: str) -> dict[str, str]:
    """What was kept for them; it is not kept any longer."""
    kept = _kept(vault_keys)
    forms = kept.pop(whose, {})
    if forms:
        with contextlib.suppress(OSError):
            _write(vault_keys, kept)
    return forms


def note(vault_keys: VaultKeys, line: str) -> None:
    """Has a line wait for the log of the vault. Raises OSError."""
    file = paths.aside_file(vault_keys.vault_id.hex)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with files.alone(file):
        waiting = noted(vault_keys)
        keep(vault_keys, _LOG, {f"{number}": one for number, one in enumerate([*waiting, line])})


def noted(vault_keys: VaultKeys) -> list[str]:
    """The lines that wait, the oldest first."""
    return list(_kept(vault_keys).get(_LOG, {}).values())


def forget_noted(vault_keys: VaultKeys) -> None:
    """They stand in the log by now."""
    take(vault_keys, _LOG)


def _kept(vault_keys: VaultKeys) -> dict[str, dict[str, str]]:
    try:
        with paths.aside_file(vault_keys.vault_id.hex).open("rb") as source:
            raw = source.read(_LARGEST)
        told = json.loads(_cipher(vault_keys).decrypt(raw[:_NONCE], raw[_NONCE:], None))
    except (OSError, ValueError, InvalidTag):
        return {}
    return {str(whose): dict(forms) for whose, forms in told.items()}


def _write(vault_keys: VaultKeys, kept: dict[str, dict[str, str]]) -> None:
    file = paths.aside_file(vault_keys.vault_id.hex)
    if not kept:
        file.unlink(missing_ok=True)
        return
    nonce = secrets.token_bytes(_NONCE)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    files.write(file, nonce + _cipher(vault_keys).encrypt(nonce, json.dumps(kept).encode(), None))


def _cipher(vault_keys: VaultKeys) -> ChaCha20Poly1305:
    key = vault_keys.derive("aside")
    try:
        return ChaCha20Poly1305(bytes(key))
    finally:
        key[:] = bytes(len(key))
