"""The library, the paper and for whom it is: beside each other, or the library taking turns with the other two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.handouts.library import Library
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.scrolled import Hugging
from peergroups.gui.widgets.view import Part


class Sides(Part):
    """Where there is no room a paper is opened in the library, and `others` leads back to it."""

    def __init__(
        self, library: Library, below: QWidget, preview: QWidget, for_whom: Sequence[QWidget]
    ) -> None:
        super().__init__()
        self._library = library
        self._is_wide = True
        self._is_on_paper = False  # without room
        self.others = buttons.plain(lambda: self.turn(to_paper=False), icon="list-todo")
        self._shelf = QWidget()
        shelf = QVBoxLayout(self._shelf)
        shelf.setContentsMargins(0, 0, 0, 0)
        shelf.setSpacing(theme.INSIDE)
        shelf.addWidget(library, 1)
        shelf.addWidget(below)
        order = QVBoxLayout()
        order.setSpacing(theme.INSIDE)
        for widget in for_whom:
            order.addWidget(widget)
        paper = QVBoxLayout()
        paper.addWidget(preview)
        self._paper, self._order = _Column(paper), _Column(order)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(theme.AROUND)
        self._columns.addWidget(self._shelf, 5)
        self._columns.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeading)
        self._columns.addWidget(self._paper, 7, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._order, 6, Qt.AlignmentFlag.AlignTop)
        library.opened.connect(lambda: self.turn(to_paper=True))
        self._show()

    def hasHeightForWidth(self) -> bool:
        """Beside each other they are as high as the page, whatever is in them."""
        return not self._is_wide and super().hasHeightForWidth()

    def retranslate(self) -> None:
        self.others.setText(self.tr("Another paper"))

    def fit(self, measure: Measure) -> None:
        wide = measure.width >= Width.WORDS
        if wide != self._is_wide:
            focus = QApplication.focusWidget()
            on_paper = focus is not None and any(
                column.isAncestorOf(focus) for column in (self._paper, self._order)
            )
            self._is_wide, self._is_on_paper = wide, self._is_on_paper or on_paper
            self._show()

    def turn(self, *, to_paper: bool) -> bool:
        """Shows the paper, or the library again; False where both are in view anyway."""
        changed = not self._is_wide and to_paper != self._is_on_paper
        self._is_on_paper = to_paper
        if changed:
            focus = QApplication.focusWidget()
            held = focus is not None and self.isAncestorOf(focus)
            self._show(keep_shelf=True)  # while it has the focus
            if held:
                (self.others if to_paper else self._library.list).setFocus()
            self._show()
        return changed

    def _show(self, *, keep_shelf: bool = False) -> None:
        on_paper, wide = self._is_on_paper, self._is_wide
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)
        for column in (self._paper, self._order):
            column.is_whole = not wide
            column.updateGeometry()
        for widget, shown in (
            (self._shelf, wide or not on_paper),
            (self.others, not wide and on_paper),
            (self._paper, wide or on_paper),
            (self._order, wide or on_paper),
        ):
            if shown or not keep_shelf:
                widget.setVisible(shown)
        self._library.set_alone(not wide)


class _Column(Hugging):
    """Scrolls by itself beside the others; is as high as what is in it where its page scrolls."""

    is_whole = False

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), self.sizeHint().height()) if self.is_whole else least
