"""Papers leave the program: to a printer, or as a PDF where the user says. Nothing is left in a temporary file."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QProcess, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.widgets import files
from peergroups.usecases import printing


class Told(Protocol):
    """Takes a sentence, whether the paper left the program, and the file or folder that was written."""

    def __call__(self, sentence: str, left: bool, file: Path | None = None) -> None: ...


_DOTS = 300  # dots an inch when a page must be sent as a picture (Windows)
_POINTS = 72  # points an inch


def print_pdf(widget: QWidget, pdf: bytes, told: Told) -> None:
    """Asks for the printer and prints. Linux and macOS print the PDF itself, Windows a picture of each page."""
    if not QPrinterInfo.availablePrinterNames():
        told(
            translate("Papers", "No printer is set up on this computer. Save the paper as a PDF instead."),
            False,
        )
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, widget)
    dialog.accepted.connect(lambda: send(widget, pdf, printer, told))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the overload of QPrintDialog wants a receiver written in C++


def print_or_save(widget: QWidget, pdf: bytes, name: str, told: Told) -> None:
    """To a printer where there is one, else as a PDF: a page without both buttons has no dead end."""
    if QPrinterInfo.availablePrinterNames():
        print_pdf(widget, pdf, told)
    else:
        save_pdf(widget, pdf, name, told)


def send(widget: QWidget, pdf: bytes, printer: QPrinter, told: Told) -> None:
    """Prints on the chosen printer, which may be a file."""
    if printer.outputFileName():
        write(pdf, Path(printer.outputFileName()), told, translate("Papers", "{file} is in {folder} now."))
    elif sys.platform != "win32" and shutil.which("lp"):
        _hand_to_cups(widget, pdf, printer, told)
    else:
        _paint(pdf, printer)
        told(_printed(printer), True)


def save_pdf(widget: QWidget, pdf: bytes, name: str, told: Told) -> None:
    """Asks where, and writes the PDF there."""
    title, kinds = translate("Papers", "Save as PDF"), translate("Papers", "PDF (*.pdf)")
    saved = translate("Papers", "{file} is in {folder} now.")
    files.ask_target(widget, title, kinds, lambda file: write(pdf, file, told, saved), name=f"{name}.pdf")


def write(data: bytes, file: Path, told: Told, saved: str) -> None:
    """Writes the file and says the sentence `saved`, of {file} and {folder}; the dialog has asked before replacing."""
    try:
        printing.save(data, file)
    except PeerGroupsError as error:
        told(messages.sentence(error), False)
    else:
        told(saved.format(file=i18n.isolated(file.name), folder=folder_name(file)), True, file)


def folder_name(file: Path) -> str:
    """What its folder is called, for a sentence; the root of a stick has a path only."""
    return i18n.isolated(file.parent.name or str(file.parent))


def _printed(printer: QPrinter) -> str:
    if not printer.printerName():  # whichever the system uses
        return translate("Papers", "The paper went to the printer.")
    text = translate("Papers", "The paper went to the printer {printer}.")
    return i18n.filled(text, printer=i18n.isolated(printer.printerName()))


def _hand_to_cups(widget: QWidget, pdf: bytes, printer: QPrinter, told: Told) -> None:
    process = QProcess(widget)
    target = ["-d", printer.printerName()] if printer.printerName() else []
    process.setProgram("lp")
    process.setArguments([*target, "-n", str(max(printer.copyCount(), 1)), "-"])

    def finished(code: int, _status: QProcess.ExitStatus) -> None:
        process.deleteLater()
        if code == 0:
            told(_printed(printer), True)
        else:
            told(
                translate(
                    "Papers", "The printer did not take the paper. Look at it, or save the paper as a PDF."
                ),
                False,
            )

    process.finished.connect(finished)
    process.start()
    process.write(pdf)
    process.closeWriteChannel()


def _paint(pdf: bytes, printer: QPrinter) -> None:
    painter = QPainter(printer)
    for page in range(printing.page_count(pdf)):
        if page:
            printer.newPage()
        width, height, pixels = printing.render_page(pdf, page, _DOTS / _POINTS)
        image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
        painter.drawImage(QRectF(painter.viewport()), image)
    painter.end()
