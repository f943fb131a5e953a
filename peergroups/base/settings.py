"""Every preference of the program on this computer: key, type, default. Nothing personal is kept here."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from peergroups.base import files, paths

TEXT_SIZES = (100, 115, 130, 150, 175, 200)  # per cent
TITLES = ("room", "group")  # the room alone; the group too, as it is called outside
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
    backup_on_close: bool = True
    backup_place: str = ""  # a second folder for backups; "" is none
    backup_place_at: str = ""  # when the last copy went there, ISO text in UTC
    checks: dict[str, str] = field(default_factory=dict)  # vault id -> instant of the last check;codes found
    drills: dict[str, str] = field(default_factory=dict)  # vault id -> instant of the last restore tried
    columns: dict[str, str] = field(default_factory=dict)  # table -> Qt header state, base64
    window: str = ""  # Qt geometry, base64
    file: Path = field(default_factory=paths.settings_file, repr=False, compare=False)

    @classmethod
    def load(cls, file: Path | None = None) -> Settings:
        """What was saved; a missing or damaged file, or a value of the wrong type, gives the defaults."""
        settings = cls(file=file or paths.settings_file())
        try:
            kept = json.loads(settings.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return settings
        for known in fields(cls):
            value = kept.get(known.name) if isinstance(kept, dict) else None
            if known.name != "file" and type(value) is type(getattr(settings, known.name)):
                setattr(settings, known.name, value)
        if settings.text_size not in TEXT_SIZES:
            settings.text_size = 100
        if settings.theme not in THEMES:
            settings.theme = "light"
        if settings.title not in TITLES:
            settings.title = "room"
        settings.lock_after_minutes = min(max(settings.lock_after_minutes, 1), 60)
        return settings

    def save(self) -> None:
        """Writes the file whole or not at all; a folder that cannot be written is no reason to stop work."""
        values = asdict(self)
        del values["file"]
        with contextlib.suppress(OSError):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            files.write(self.file, json.dumps(values, indent=1).encode())
