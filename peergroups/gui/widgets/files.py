"""Asking for a file or a folder, without a loop of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

Place = QStandardPaths.StandardLocation


def ask_file(
    widget: QWidget, title: str, kinds: str, taken: Callable[[Path], object], *, start: Place
) -> None:
    """Which file there is to be taken; `kinds` is Qt's filter of names, several with ";;" between them."""
    dialog = QFileDialog(widget, title, str(_folder(start)))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    _open(dialog, taken)


def ask_folder(
    widget: QWidget, title: str, taken: Callable[[Path], object], *, start: Place | Path = Place.HomeLocation
) -> None:
    """Which folder there is to be taken."""
    dialog = QFileDialog(widget, title, str(start if isinstance(start, Path) else _folder(start)))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, taken)


def ask_target(
    widget: QWidget, title: str, kinds: str, taken: Callable[[Path], object], *, name: str
) -> None:
    """Where a new file is to be written, in the documents at first; asks before it replaces one."""
    dialog = QFileDialog(widget, title, str(_folder(Place.DocumentsLocation) / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.setNameFilter(kinds)
    _open(dialog, taken)


def _folder(place: Place) -> Path:
    """That folder of the person's own, else their home: Qt would open the program's folder where there is none."""
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()


def _open(dialog: QFileDialog, taken: Callable[[Path], object]) -> None:
    dialog.fileSelected.connect(lambda file: taken(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
