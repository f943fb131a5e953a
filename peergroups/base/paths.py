"""Where the program keeps its own files, and where what it ships lies."""

from __future__ import annotations

from pathlib import Path

import platformdirs

VAULT_HEADER, VAULT_DATABASE = "vault.hdr", "vault.db"
RESTORE_PLAN = "restore.plan"  # there while a backup is being put in place

_PACKAGE = Path(__file__).resolve().parent.parent


def default_vault() -> Path:
    """The folder of the vault that is opened when none is named."""
    return Path(platformdirs.user_data_dir("PeerGroups", appauthor=False)) / "vault"


def sample_vault() -> Path:
    """The folder of the vault with the invented organisation, kept apart from the real one."""
    return Path(platformdirs.user_data_dir("PeerGroups", appauthor=False)) / "sample"


def holds_vault(folder: Path) -> bool:
    """Whether the folder holds a vault or parts of one; cheap, for the start of the program."""
    return any((folder / name).exists() for name in (VAULT_HEADER, VAULT_DATABASE, RESTORE_PLAN))


def lies_in_vault(file: Path) -> bool:
    """Whether it is, or would be, in the folder of some vault, or below one: the names there are spoken for."""
    place = file.resolve()
    whole = (
        one for one in place.parents[1:] if (one / VAULT_HEADER).exists() and (one / VAULT_DATABASE).exists()
    )
    return holds_vault(place.parent) or any(whole)


def settings_file() -> Path:
    return Path(platformdirs.user_config_dir("PeerGroups", appauthor=False)) / "settings.json"


def seen_file() -> Path:
    """What this user of the computer saw of each vault last, so that an older copy put back is noticed."""
    return Path(platformdirs.user_config_dir("PeerGroups", appauthor=False)) / "seen.json"


def tries_file(vault_id: str) -> Path:
    """One byte for each passphrase or code that did not open that vault for this user, until one does."""
    return seen_file().with_name("tries") / vault_id


def aside_folder() -> Path:
    """Backups of vaults whose folder was gone when they were locked."""
    return seen_file().with_name("aside")


def aside_file(vault_id: str) -> Path:
    """Half-typed forms that this vault did not take."""
    return aside_folder() / f"{vault_id}.forms"


def log_file() -> Path:
    return Path(platformdirs.user_log_dir("PeerGroups", appauthor=False)) / "peergroups.log"


def resource(*parts: str) -> Path:
    """A shipped file: inside the installed package, or beside it in the repository."""
    return _shipped("_resources", "resources").joinpath(*parts)


def translation(language: str) -> Path:
    """The compiled texts of the window in that language; may not exist (English has none)."""
    return _shipped("_translations", "translations") / f"peergroups_{language}.qm"


def _shipped(installed: str, source: str) -> Path:
    inside = _PACKAGE / installed
    return inside if inside.is_dir() else _PACKAGE.parent / source
