"""The base of the few dialogs: opened with `open()`, closed with Esc, the focus goes back to where it was."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import Hugging

_WIDER = 80  # pixels at a time


class Dialog(QDialog):
    """Heading, body, then buttons: the one that does it, and the one that closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._focus_before = QApplication.focusWidget()
        self.heading = label("heading")
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.BETWEEN)
        self.yes = buttons.primary(self.accept)
        self.no = buttons.plain(self.reject)
        self.yes.setDefault(True)
        row = QWidget()
        flow = FlowLayout(row)
        self.ways = flow
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.AROUND, theme.AROUND, theme.AROUND, theme.AROUND)
        whole.setSpacing(theme.BETWEEN)
        whole.addWidget(self.heading)
        self._area = Hugging(self.body)
        whole.addWidget(self._area)
        whole.addWidget(row)
        self.setMinimumWidth(round(480 * min(theme.scale(), 1.5)))
        self.finished.connect(self._give_focus_back)

    def set_texts(self, heading: str, yes: str, no: str) -> None:
        """The heading is also the title of the window, so let it hold no name."""
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self.yes.setText(yes)
        self.no.setText(no)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def fit_again(self, seen: QWidget) -> None:
        """After a sentence more: as high as that needs, with `seen` in view."""
        self._fit()
        self._whole.activate()
        self._area.ensureWidgetVisible(seen, 0, theme.GRID)

    def _fit(self) -> None:
        """As high as its sentences need, wider where that is higher than the screen; else its body scrolls."""
        room = self.screen().availableGeometry().size() * 0.9
        for width in range(self.minimumWidth(), max(room.width(), self.minimumWidth()) + 1, _WIDER):
            height = self._height(width)
            if height <= room.height():
                break
        self.resize(width, min(height, room.height()))

    def _height(self, width: int) -> int:
        rest = self._whole.totalHeightForWidth(width) - self._area.sizeHint().height()
        return rest + self._area.height_of_all(width - 2 * theme.AROUND)

    def _give_focus_back(self) -> None:
        before = self._focus_before
        if before is None or not shiboken6.isValid(before):  # it was in a dialog that is gone
            return
        if self.parentWidget() is not None and before.isVisible():
            before.setFocus()


class Question(Dialog):
    """Asked before what cannot be undone, or does more than was seen. The safe answer has the focus."""

    def __init__(self, parent: QWidget, agreed: Callable[[], object]) -> None:
        super().__init__(parent)
        self.sentence = label("body")
        self.body.addWidget(self.sentence)
        self.yes.setDefault(False)
        self.no.setDefault(True)
        self.no.setFocus()
        self.accepted.connect(agreed)

    def offer(self, text: str, way: Callable[[], object]) -> None:
        """A third answer, beside yes and no."""

        def taken() -> None:
            self.reject()
            way()

        button = buttons.plain(taken)
        button.setText(text)
        self.ways.addWidget(button)

    def ask(self, heading: str, sentence: str, *, yes: str, no: str) -> None:
        """Opens it; `agreed` is called when the answer is yes."""
        self.set_texts(heading, yes, no)
        self.sentence.setText(sentence)
        self.open()
