"""Every preference of the program on this computer: key, type, default. Nothing personal is kept here."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from peergroups.base import files, paths

TEXT_SIZES = (100, 115, 130, 150, 175, 200)  # per cent
TITLES = ("room", "group")  # the room alone; the group too, as it is called outside
_NOT_KEPT = frozenset({"file", "_read"})
THEMES = ("light", "dark", "contrast_black", "contrast_white")


@dataclass
class Settings:
    """Read once at start; call `save` after a change."""

    language: str = ""  # "" until chosen: the window then follows the system
    text_size: int = 100  # per cent, one of TEXT_SIZES
    theme: str = "light"
    lock_after_minutes: int = 5
    title: str = "room"  # what the window's title says, one of TITLES
    vault: str = ""  # "" is the default folder
    usual_used: bool = (
        False  # a vault was opened in the default folder: one that is missing there is no first run
    )
    backup_on_close: bool = True
    backup_place: str = ""  # a second folder for backups; "" is none
    backup_place_at: str = ""  # when the last copy went there, ISO text in UTC
    backup_place_lacks: bool = False  # it stopped answering when the newest backup was to go there
    places_mounted: dict[str, str] = field(
        default_factory=dict
    )  # second place -> the folder at which its disk was mounted when a copy went there
    checks: dict[str, str] = field(default_factory=dict)  # vault id -> instant of the last check;codes found
    places_known: dict[str, str] = field(
        default_factory=dict
    )  # vault id -> a doubtful place that was said already
    drills: dict[str, str] = field(default_factory=dict)  # vault id -> instant of the last restore tried
    columns: dict[str, str] = field(default_factory=dict)  # table -> Qt header state, base64
    window: str = ""  # Qt geometry, base64
    file: Path = field(default_factory=paths.settings_file, repr=False, compare=False)
    _read: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def load(cls, file: Path | None = None) -> Settings:
        """What was saved; a missing or damaged file, or a value of the wrong type, gives the defaults."""
        settings = cls(file=file or paths.settings_file())
        settings._take()
        settings._read = settings.values()
        return settings

    def _take(self) -> None:
        """Takes what the file says, as far as it can be."""
        try:
            kept = json.loads(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        for known in fields(self):
            value = kept.get(known.name) if isinstance(kept, dict) else None
            if known.name not in _NOT_KEPT and type(value) is type(getattr(self, known.name)):
                setattr(self, known.name, value)
        if self.text_size not in TEXT_SIZES:
            self.text_size = 100
        if self.theme not in THEMES:
            self.theme = "light"
        if self.title not in TITLES:
            self.title = "room"
        self.lock_after_minutes = min(max(self.lock_after_minutes, 1), 60)

    def save(self) -> None:
        """Writes what was changed here since it was read: what another window changed meanwhile stays.

        The file is whole in any case; a folder that cannot be written is no reason to stop work.
        """
        with contextlib.suppress(OSError), files.alone(self.file):
            values = Settings.load(self.file).values()
            for name, value in self.values().items():
                before = self._read.get(name)
                if isinstance(value, dict):
                    values[name] = _merged(values[name], before or {}, value)
                elif value != before:
                    values[name] = value
            files.write(self.file, json.dumps(values, indent=1).encode())
            self._read = self.values()

    def values(self) -> dict[str, Any]:
        """What is kept, by name; a copy."""
        return {name: value for name, value in asdict(self).items() if name not in _NOT_KEPT}


def _merged(there: dict[str, str], before: dict[str, str], now: dict[str, str]) -> dict[str, str]:
    """What is there, with what was changed here since it was read."""
    changed = {key: value for key, value in now.items() if before.get(key) != value}
    return {key: value for key, value in there.items() if key in now or key not in before} | changed
