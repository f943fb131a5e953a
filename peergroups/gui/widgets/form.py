"""Labelled fields in one column: label above, the reason for asking beside it, the error below.

A compact form says the reason inside an empty field; without room for two columns its labels stand beside the fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from peergroups.gui.core import messages
from peergroups.gui.core.announce import announce
from peergroups.gui.style import theme
from peergroups.gui.widgets.dates import Typed
from peergroups.gui.widgets.labels import label

_BESIDE = (0, 1, 0, 2, 3)  # the rows of a line when the label stands beside its field
WIDE, SHORT = 640, 260  # pixels at 100 % text: a line of text; a number, a day, a time


class ValueField(Protocol):
    """A field of a room's own: it has a value and says when it changed."""

    changed: Any

    def value(self) -> object: ...

    def set_value(self, value: object) -> None: ...


class _Line:
    """One field with its label; what is said beside and below it is made when there is something to say."""

    def __init__(self, field: QWidget, most: int | None, place: Callable[[_Line, QWidget], None]) -> None:
        self.field = field
        self.most = most
        self._place = place
        self.caption = label("strong")
        self.caption.setBuddy(field)
        self.why = ""  # it is asked
        self.widgets: dict[QWidget, int] = {self.caption: 0, field: 2}  # and its row of the grid

    @cached_property
    def hint(self) -> QLabel:
        return self._made("soft", 1)

    @cached_property
    def error(self) -> QLabel:
        return self._made("error", 3)

    @cached_property
    def words(self) -> QLabel:
        """What a day or time is understood as."""
        return self._made("soft", 4)

    def said(self, name: str) -> str:
        """The text of "hint", "error" or "words"."""
        made = self.__dict__.get(name)
        return made.text() if made is not None else ""

    def say(self, name: str, sentence: str, *, shown: bool) -> None:
        """Nothing to say leaves nothing behind."""
        if sentence or name in self.__dict__:
            made: QLabel = getattr(self, name)
            made.setText(sentence)
            made.setVisible(shown and bool(sentence))

    def fit(self) -> None:
        """The field grows with the text."""
        if self.most is not None:
            self.field.setMaximumWidth(round(self.most * theme.scale()))

    def _made(self, role: str, row: int) -> QLabel:
        made = label(role)
        made.hide()
        self.widgets[made] = row
        self._place(self, made)
        return made


class Form(QWidget):
    """Fields by name. Set the texts with `set_text` in `retranslate`."""

    changed = Signal(str)  # the name of the field the user changed
    entered = (
        Signal()
    )  # Enter in a line: the act that the form is for. Not beside a note, where Enter begins a line

    def __init__(self, *, compact: bool = False) -> None:
        super().__init__()
        self._lines: dict[str, _Line] = {}
        self._compact = compact
        self._beside = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.setHorizontalSpacing(theme.BETWEEN)

    def add(self, name: str, field: QWidget, *, most: int | None = WIDE) -> QWidget:
        """Adds the field at the end and gives it back. A check box carries its own label.

        `most` is its width in pixels at 100 % text; None for a field that breaks its lines: a layout works
        out their height for the whole width.
        """
        line = self._lines[name] = _Line(field, most, self._place)
        for widget in line.widgets:
            self._place(line, widget)
        line.fit()
        line.caption.setVisible(not isinstance(field, QCheckBox))  # with a parent, else it opens a window
        getattr(field, _kind(field).changed).connect(lambda *_: self._on_change(name))
        if isinstance(field, (QLineEdit, QSpinBox)):
            field.returnPressed.connect(lambda: self._enter(field))
        if isinstance(field, Typed):
            field.told.connect(lambda: self._tell(line))
            self._tell(line)
        return field

    def set_beside(self, beside: bool) -> None:
        """Labels beside the fields, or above them."""
        if beside != self._beside:
            self._beside = beside
            for line in self._lines.values():
                for widget in line.widgets:
                    self._place(line, widget)
            self._grid.setColumnStretch(0, 2 if beside else 0)
            self._grid.setColumnStretch(1, 3 if beside else 1)

    def _place(self, line: _Line, widget: QWidget) -> None:
        """A line has five rows of the grid; what is hidden leaves no gap."""
        at, row = list(self._lines.values()).index(line), line.widgets[widget]
        if widget is line.caption:  # a margin above: it goes when the label does
            widget.setContentsMargins(0, theme.INSIDE if at and not self._beside else 0, 0, 0)
        self._grid.removeWidget(widget)
        if self._beside:
            self._grid.addWidget(widget, 5 * at + _BESIDE[row], int(widget is not line.caption))
        else:
            self._grid.addWidget(widget, 5 * at + row, 0, 1, 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for line in self._lines.values():
                line.fit()

    def field(self, name: str) -> QWidget:
        return self._lines[name].field

    def set_text(self, name: str, caption: str, why: str = "") -> None:
        """The label (with its mnemonic) and why it is asked."""
        line = self._lines[name]
        field = line.field
        line.caption.setText(caption)
        line.why = why
        self._show_why(line)
        if self._compact and isinstance(field, (QLineEdit, QPlainTextEdit)):
            field.setPlaceholderText(why)
        field.setAccessibleName(caption.replace("&", ""))
        if isinstance(field, QCheckBox):
            field.setText(caption)
        self._describe(line)

    def show_field(self, name: str, visible: bool) -> None:
        """Hides what is not asked now, label and all."""
        line = self._lines[name]
        line.caption.setVisible(visible and not isinstance(line.field, QCheckBox))
        line.field.setVisible(visible)
        self._show_why(line)
        line.say("error", line.said("error"), shown=visible)
        _show_words(line)

    def values(self) -> dict[str, object]:
        """What stands in the fields, by name: text, number, truth, date, time or the data of the choice."""
        return {name: _kind(line.field).get(line.field) for name, line in self._lines.items()}

    def close_to_change(self, closed: bool) -> None:
        """It is there to be read, and copied from, and not to be changed; False opens it again."""
        for line in self._lines.values():
            if isinstance(line.field, (QLineEdit, QPlainTextEdit)):
                line.field.setReadOnly(closed)
            else:
                line.field.setEnabled(not closed)

    def set_values(self, values: Mapping[str, object]) -> None:
        """Fills the fields named; `changed` is not emitted."""
        for name, value in values.items():
            if name in self._lines:
                field = self._lines[name].field
                before = field.blockSignals(True)
                _kind(field).put(field, value)
                field.blockSignals(before)
        self.show_errors({})

    def show_errors(self, codes: Mapping[str, str], *, go: bool = True) -> None:
        """Writes a sentence below each field named (`InvalidDraft.fields`); with `go`, goes to the first."""
        first = None
        for name, line in self._lines.items():
            own = line.field.error() if isinstance(line.field, Typed) else ""
            sentence = messages.field_sentence(codes[name]) if name in codes else own
            _mark(line, sentence)
            _show_words(line)
            self._describe(line)
            if sentence and first is None:
                first = line
        if first is not None:
            if go:
                first.field.setFocus()
            announce(first.error, first.error.text())

    def _show_why(self, line: _Line) -> None:
        line.say("hint", "" if self._compact else line.why, shown=not line.field.isHidden())

    def _on_change(self, name: str) -> None:
        line = self._lines[name]
        if line.said("error"):
            _mark(line, "")
            self._describe(line)
        self.changed.emit(name)

    def _enter(self, field: QWidget) -> None:
        """Unless the day or time typed needs another look first."""
        is_wrong = isinstance(field, Typed) and field.error()
        fields = (line.field for line in self._lines.values())
        if not is_wrong and not any(isinstance(one, QPlainTextEdit) and one.isVisible() for one in fields):
            self.entered.emit()

    def _tell(self, line: _Line) -> None:
        """What a day or time is understood as, or why it is none."""
        assert isinstance(line.field, Typed)
        sentence = line.field.error()
        is_new = sentence and sentence != line.said("error")
        _mark(line, sentence)
        _show_words(line)
        self._describe(line)
        if is_new:
            announce(line.error, sentence)

    def _describe(self, line: _Line) -> None:
        """Screen readers hear the error first, else why it is asked."""
        line.field.setAccessibleDescription(line.said("error") or line.said("words") or line.why)


def _show_words(line: _Line) -> None:
    if isinstance(line.field, Typed):
        shown = not line.said("error") and not line.field.isHidden()
        line.say("words", line.field.words(), shown=shown)


def _mark(line: _Line, sentence: str) -> None:
    line.say("error", sentence, shown=not line.field.isHidden())
    if bool(line.field.property("wrong")) != bool(sentence):
        line.field.setProperty("wrong", bool(sentence))
        line.field.style().unpolish(line.field)
        line.field.style().polish(line.field)


def _set_choice(box: QComboBox, value: Any) -> None:
    at = box.findData(value)
    box.setCurrentIndex(at)
    if box.isEditable():
        box.setEditText(box.itemText(at) if at >= 0 else value or "")


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a kind of field tells, gives and takes its value."""

    changed: str
    get: Callable[[Any], object]
    put: Callable[[Any, Any], object]


_VALUED = _Kind("changed", lambda f: f.value(), lambda f, v: f.set_value(v))
_KINDS: dict[type, _Kind] = {
    Typed: _VALUED,  # which is a line too
    QLineEdit: _Kind("textChanged", lambda f: f.text(), lambda f, v: f.setText(v or "")),
    QPlainTextEdit: _Kind("textChanged", lambda f: f.toPlainText(), lambda f, v: f.setPlainText(v or "")),
    QComboBox: _Kind(
        "currentIndexChanged", lambda f: f.currentText() if f.isEditable() else f.currentData(), _set_choice
    ),
    QCheckBox: _Kind("toggled", lambda f: f.isChecked(), lambda f, v: f.setChecked(bool(v))),
    QSpinBox: _Kind(
        "valueChanged",
        lambda f: None if f.specialValueText() and f.value() == f.minimum() else f.value(),
        lambda f, v: f.setValue(f.minimum() if v is None else v),
    ),
    QWidget: _VALUED,  # a ValueField of a room
}


def _kind(field: QWidget) -> _Kind:
    return next(kind for known, kind in _KINDS.items() if isinstance(field, known))
