"""What keeps a text from being printed, line by line, while it is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.announce import announce
from peergroups.gui.core.i18n import translate
from peergroups.gui.handouts import words
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label
from peergroups.usecases.handouts import Trouble

_MOST = 5  # shown at once: the rest comes when these are mended
_NAMED = 3  # of the texts with letters that cannot be printed


def unprintable(found: Mapping[str, str]) -> str:
    """Which names and texts have letters that no font has, in a sentence."""
    one = translate("Papers", "{text} (without {letters})")
    named = [
        one.format(text=i18n.isolated(text), letters=i18n.isolated(" ".join(letters)))
        for text, letters in list(found.items())[:_NAMED]
    ]
    more = len(found) - _NAMED
    if more > 0:
        named.append(translate("Papers", "%n more", "", more))
    sentence = translate("Papers", "Not every letter can be printed: {texts}")
    return sentence.format(texts=i18n.listed(named))


class Troubles(QWidget):
    """Hidden while there are none; a button beside each sentence leads to its line."""

    lead = Signal(int)  # to this line, counted from 1

    def __init__(self) -> None:
        super().__init__()
        self.shown: tuple[Trouble, ...] = ()
        self.sentences: list[str] = []
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self.hide()

    def show_all(self, found: Sequence[Trouble]) -> None:
        """Says these, aloud when they are new."""
        troubles = tuple(found[:_MOST])
        if troubles == self.shown:
            return
        self.shown = troubles
        self.retranslate()
        self.setVisible(bool(troubles))
        if self._labels:
            announce(self._labels[0], self.sentences[0])

    def retranslate(self) -> None:
        self.sentences = [self._sentence(trouble) for trouble in self.shown]
        self._labels = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        for trouble, sentence in zip(self.shown, self.sentences, strict=True):
            self._labels.append(label("error", sentence))
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(self._labels[-1], 1)
            if trouble.line:
                button = buttons.link(partial(self.lead.emit, trouble.line))
                button.setText(self.tr("Go to line {line}").format(line=_number(trouble.line)))
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._column.addWidget(row)

    def _sentence(self, trouble: Trouble) -> str:
        return words.trouble_sentence(trouble.code, _number(trouble.line), trouble.word)


def _number(value: int) -> str:
    return language.format_number(value, i18n.spoken())
