"""Papers saved as one PDF for each language, and handouts as text files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.widgets import files
from peergroups.gui.widgets.papers_out import Told, write
from peergroups.usecases import printing


def save_apart(widget: QWidget, pdfs: Mapping[str, bytes], name: str, told: Told) -> None:
    """Asks for a folder and writes one PDF a language there."""
    title = translate("Papers", "Folder for the papers")
    documents = files.Place.DocumentsLocation
    files.ask_folder(widget, title, lambda folder: write_apart(pdfs, folder, name, told), start=documents)


def write_apart(pdfs: Mapping[str, bytes], folder: Path, name: str, told: Told) -> None:
    """Writes `name-es.pdf` and so on, all or none; a file that is there already stays as it is."""
    files = {folder / f"{name}-{code}.pdf": pdf for code, pdf in pdfs.items()}
    if any(file.exists() for file in files):
        told(
            translate("Papers", "Papers of this name are in that folder already. Choose another folder."),
            False,
        )
        return
    try:
        printing.save_all(files)
    except PeerGroupsError as error:
        told(messages.sentence(error), False)
    else:
        count = len(files)
        sentence = translate("Papers", "%n paper(s) are in {folder} now.", "", count)
        told(i18n.filled(sentence, folder=i18n.isolated(folder.name or str(folder))), True, folder)


def save_text(widget: QWidget, data: bytes, name: str, told: Told) -> None:
    """Asks where, and writes a handout's text there."""
    title, kinds = translate("Papers", "Save the text"), translate("Papers", "Handout text (*.md)")
    saved = translate("Papers", "{file} is in {folder} now, without its pictures.")
    files.ask_target(widget, title, kinds, lambda file: write(data, file, told, saved), name=f"{name}.md")
