"""The keychain of the operating system, for one 32-byte secret a vault; only kinds we know are trusted with it.

`keyring` is never asked which backend it would choose: a variable of the environment, a configuration file or an
installed package may make that a plain file, a chain, or one that forgets. We name the five and prove the one we take.
"""

from __future__ import annotations

import contextlib
import importlib
import secrets
from typing import Any
from uuid import UUID

from keyring.errors import KeyringError

NAMES = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)
"""Module and class of each keychain we trust, the first that answers is taken."""

_SERVICE = "PeerGroups"
_OF_OTHERS = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("dbus.exceptions", "DBusException"),
)


def is_trusted(backend: object) -> bool:
    """Whether it is exactly one of the kinds we name; nothing that is made of one, or looks like one."""
    return (type(backend).__module__, type(backend).__qualname__) in NAMES


def find() -> Any:
    """A keychain of this computer that works: written, read back and emptied. None where there is none."""
    for module, name in NAMES:
        backend = _made(module, name)
        if backend is not None and is_trusted(backend) and _holds(backend):
            return backend
    return None


def keep(backend: Any, vault_id: UUID, secret: bytearray) -> bool:
    """Whether the keychain now gives the secret back when asked."""
    assert is_trusted(backend)
    with contextlib.suppress(*_errors()):
        backend.set_password(_SERVICE, vault_id.hex, secret.hex())
        return _read(backend, vault_id.hex) == secret.hex()
    return False


def fetch(vault_id: UUID) -> bytearray | None:
    """What this computer's keychain kept for the vault."""
    for module, name in NAMES:
        backend = _made(module, name)
        if backend is not None and (kept := _read(backend, vault_id.hex)) is not None:
            with contextlib.suppress(ValueError):
                return bytearray.fromhex(kept)
    return None


def forget(vault_id: UUID) -> None:
    """Empties every keychain of this computer of it."""
    for module, name in NAMES:
        backend = _made(module, name)
        if backend is not None:
            _delete(backend, vault_id.hex)
            _delete(backend, _seen(vault_id))


def remember(vault_id: UUID, told: str) -> None:
    """Keeps a short text about the vault that is no secret, where a keychain of this computer takes it."""
    for module, name in NAMES:
        backend = _made(module, name)
        if backend is not None and is_trusted(backend):
            with contextlib.suppress(*_errors()):
                backend.set_password(_SERVICE, _seen(vault_id), told)
                return


def recall(vault_id: UUID) -> str:
    """What `remember` kept last; "" where that is nothing."""
    for module, name in NAMES:
        backend = _made(module, name)
        if backend is not None and (kept := _read(backend, _seen(vault_id))) is not None:
            return kept
    return ""


def _seen(vault_id: UUID) -> str:
    return f"{vault_id.hex} seen"


def _made(module: str, name: str) -> Any:
    """The backend, where its libraries and its service are there."""
    try:
        kind = getattr(importlib.import_module(module), name)
        if kind.priority > 0:
            return kind()
    except _errors():
        pass
    return None


def _holds(backend: Any) -> bool:
    """Writes something by chance, reads it back, takes it away, and looks whether it is gone."""
    user, said = f"probe {secrets.token_hex(8)}", secrets.token_hex(16)
    try:
        backend.set_password(_SERVICE, user, said)
        if backend.get_password(_SERVICE, user) != said:
            return False
        backend.delete_password(_SERVICE, user)
        return backend.get_password(_SERVICE, user) is None
    except _errors():
        return False


def _read(backend: Any, user: str) -> str | None:
    try:
        found = backend.get_password(_SERVICE, user)
    except _errors():
        return None
    return found if isinstance(found, str) else None


def _delete(backend: Any, user: str) -> None:
    with contextlib.suppress(*_errors()):
        backend.delete_password(_SERVICE, user)


def _errors() -> tuple[type[Exception], ...]:
    """What a keychain that is locked, gone or refusing raises; each library has a family of its own."""
    found: list[type[Exception]] = [KeyringError, ImportError, AttributeError, RuntimeError, OSError]
    for module, name in _OF_OTHERS:
        with contextlib.suppress(ImportError):
            found.append(getattr(importlib.import_module(module), name))
    return tuple(found)
