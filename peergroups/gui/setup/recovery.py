"""The recovery sheet: the code to print or copy, and two of its parts typed back."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError, RuleBroken
from peergroups.base.file_names import file_name
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.announce import announce
from peergroups.gui.core.context import Context
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons, papers_out
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.preview import Preview
from peergroups.gui.widgets.text import LineBox
from peergroups.usecases import printing, vaults
from peergroups.usecases.tickets import Ticket

_COLUMNS = 4
_ASKED = 2  # parts typed back


class CodeSheet(QWidget):
    """Shows the code in its parts, and makes the sheet for the printer."""

    said = Signal(str, object)  # a sentence, and the Path of the sheet where it was saved

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._jobs = context.jobs
        self._code = self._organisation = self._paper = self._word = ""
        self._made_on = date.min
        self.card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.AROUND)
        self._grid.setVerticalSpacing(theme.BETWEEN)
        self.card.body.addLayout(self._grid)
        self.print_button = buttons.plain(lambda: self._make(self._print), icon="printer")
        self.save_button = buttons.plain(lambda: self._make(self._save), icon="download")
        self.look_button = buttons.plain(lambda: self._make(self._look), icon="eye")
        self.preview = Preview(context)
        self.preview.hide()
        row = QWidget()
        flow = FlowLayout(row)
        for button in (self.print_button, self.save_button, self.look_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BETWEEN)
        for widget in (self.card, row, self.preview):
            column.addWidget(widget)
        self.setFocusProxy(self.print_button)
        self.retranslate()

    def show_code(self, code: str, *, organisation: str, paper: str, made_on: date, word: str = "") -> None:
        """The code of this organisation's vault; `word` is the picture word of whoever keeps the sheet."""
        self._word = word
        self._code, self._organisation, self._paper, self._made_on = code, organisation, paper, made_on
        self.preview.hide()
        self._show_parts()

    def retranslate(self) -> None:
        self.print_button.setText(self.tr("&Print the sheet"))
        self.save_button.setText(self.tr("&Save as PDF"))
        self.look_button.setText(self.tr("&Look at the sheet"))
        self._show_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self.retranslate()

    def _show_parts(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not self._code:
            return
        for number, part in enumerate(vaults.code_groups(self._code)):
            shown = language.format_number(number + 1, i18n.spoken())
            caption = label("soft", self.tr("Part {number}").format(number=shown), wrap=False)
            letters = label("heading", language.isolate(part, ltr=True), wrap=False)
            letters.setAccessibleName(" ".join([caption.text(), *part]))
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(caption)
            column.addWidget(letters)
            self._grid.addWidget(cell, number // _COLUMNS, number % _COLUMNS)

    def _make(self, use: object) -> None:
        spoken = i18n.spoken()
        self._jobs.start_bare(
            _draw,
            self._organisation,
            self._code,
            spoken if spoken in printing.languages() else "en",
            self._paper,
            self._made_on,
            self._word,
            owner=self,
            done=use,  # type: ignore[arg-type]
            failed=lambda error: self.said.emit(messages.sentence(error), None),
            for_page=True,
        )

    def _print(self, pdf: bytes) -> None:
        papers_out.print_pdf(self, pdf, self._told)

    def _save(self, pdf: bytes) -> None:
        papers_out.save_pdf(self, pdf, file_name(self.tr("Recovery sheet"), day=self._made_on), self._told)

    def _look(self, pdf: bytes) -> None:
        self.preview.show()
        self.preview.show_pdf(pdf)

    def _told(self, sentence: str, left: bool, file: Path | None = None) -> None:
        """Where it is now; whoever finds it on this computer opens everything with it."""
        if file is not None:
            sentence = i18n.filled(
                self.tr(
                    "{file} is in {folder} now. It opens everything, so it should not stay on this computer: "
                    "print it or move it to a stick, then delete it here."
                ),
                file=i18n.isolated(file.name),
                folder=papers_out.folder_name(file),
            )
        elif left:
            text = self.tr("{sentence} Take it from there yourself, and keep it away from this computer.")
            sentence = text.format(sentence=sentence)
        self.said.emit(sentence, file)


class TypeBack(QWidget):
    """Asks for two parts of the sheet, chosen by chance."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.positions: tuple[int, ...] = ()
        self.captions = [label("strong") for _ in range(_ASKED)]
        self.boxes = [LineBox() for _ in range(_ASKED)]
        self.error = label("error")
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for caption, box in zip(self.captions, self.boxes, strict=True):
            caption.setBuddy(box)
            box.setMaximumWidth(round(260 * theme.scale()))
            box.textChanged.connect(lambda _text: self._complain(""))
            column.addWidget(caption)
            column.addWidget(box)
            column.addSpacing(theme.INSIDE)
        column.addWidget(self.error)
        self.boxes[0].returnPressed.connect(self.boxes[1].setFocus)
        self.boxes[1].returnPressed.connect(self.entered)
        self.setFocusProxy(self.boxes[0])

    def ask(self, code: str) -> None:
        """Asks anew."""
        chance = random.SystemRandom()
        self.positions = tuple(sorted(chance.sample(range(len(vaults.code_groups(code))), _ASKED)))
        for box in self.boxes:
            box.setText("")
        self.retranslate()

    def retranslate(self) -> None:
        for caption, box, position in zip(self.captions, self.boxes, self.positions, strict=False):
            text = self.tr("Part {number} of the code")
            caption.setText(text.format(number=language.format_number(position + 1, i18n.spoken())))
            box.setAccessibleName(caption.text())

    def typed(self) -> dict[int, str]:
        """Position from 0 -> what was typed (see `vaults.confirm_recovery`)."""
        return {p: box.text() for p, box in zip(self.positions, self.boxes, strict=True)}

    def refuse(self, error: PeerGroupsError) -> None:
        """Says which part is not what stands on the sheet, and goes there."""
        field = error.field if isinstance(error, RuleBroken) else ""
        box = self.boxes[self.positions.index(int(field))] if field else self.boxes[0]
        self._complain(messages.sentence(error))
        box.setFocus()
        box.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _complain(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        if sentence:
            announce(self.error, sentence)


def _draw(
    organisation: str, code: str, in_language: str, paper: str, made_on: date, word: str, *, ticket: Ticket
) -> bytes:
    return printing.recovery_sheet(
        organisation, code, language=in_language, paper=paper, made_on=made_on, word=word, ticket=ticket
    )
