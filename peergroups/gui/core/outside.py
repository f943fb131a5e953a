"""What was written is opened by another program, or shown where it lies."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_READ_ELSEWHERE = frozenset(
    {".pdf", ".ics", ".csv", ".md", ".xlsx"}
)  # a backup is opened by this program alone


def can_open(file: Path) -> bool:
    """Whether some other program may know what to do with it."""
    return file.suffix.lower() in _READ_ELSEWHERE


def open_file(file: Path) -> bool:
    """Hands it to the program the system has for it; False where there is none."""
    return bool(QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))))


def show_folder(file: Path) -> bool:
    """Opens the folder it lies in, with the file chosen where the system can; a folder itself is opened."""
    if file.is_dir():
        return open_file(file)
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer", [f"/select,{file}"])[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(file)])[0])
    return open_file(file.parent)
