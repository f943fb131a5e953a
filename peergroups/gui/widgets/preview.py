"""A paper as it will be printed, one page at a time, drawn in the worker."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import messages
from peergroups.gui.core.context import Context
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import PlainLabel, label
from peergroups.usecases import printing

_PAGE_WIDTH = 595  # points: A4; wider pages are drawn as large and then made to fit
_MOST_WIDTH = 620  # pixels on the screen: what one needs to read a page of 14 pt
_SETTLE = 120  # ms after the last change of size before the page is drawn anew


class Preview(QWidget):
    """Show a PDF with `show_pdf`; page up and down turn the pages."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._jobs = context.jobs
        self._pdf = b""
        self._page = self._pages = 0
        self._wanted = 0  # the page somebody turned to; a paper may have fewer for a while
        self._why_empty = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture = PlainLabel()
        self.picture.setProperty("role", "paper")
        self.picture.setMinimumSize(
            theme.TARGET * 4, theme.TARGET * 6
        )  # a wide picture must be able to shrink
        self.words = label("soft")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.earlier = buttons.square(buttons.plain(lambda: self._turn(-1), icon="chevron-left"))
        self.later = buttons.square(buttons.plain(lambda: self._turn(1), icon="chevron-right"))
        row = QHBoxLayout()
        row.addWidget(self.earlier)
        row.addWidget(self.words, 1)
        row.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addLayout(row)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._timer.timeout.connect(self._draw)
        self._say_page()

    def show_pdf(self, pdf: bytes) -> None:
        """Shows the page of this paper that somebody turned to, or the last one where it has fewer."""
        self._pdf = pdf
        self._pages = printing.page_count(pdf) if pdf else 0
        self._page = min(self._wanted, max(self._pages - 1, 0))
        self._draw()

    def begin_anew(self) -> None:
        """Another paper comes: its first page."""
        self._wanted = 0

    def empty(self, sentence: str) -> None:
        """Says why there is nothing to see."""
        self._pdf, self._page, self._pages = b"", 0, 0
        self.picture.setPixmap(QPixmap())
        self.picture.hide()
        self._why_empty = sentence
        self._say_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._turn(step)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._timer.start()

    def _turn(self, step: int) -> None:
        page = min(max(self._page + step, 0), self._pages - 1)
        if page != self._page and page >= 0:
            self._page = self._wanted = page
            self._draw()

    def _draw(self) -> None:
        self._say_page()
        if not self._pdf:
            return
        self._jobs.start_bare(
            printing.render_page,
            self._pdf,
            self._page,
            self._room() / _PAGE_WIDTH,
            owner=self,
            done=self._show,
            failed=self._fail,
            for_page=True,
        )

    def _show(self, drawn: tuple[int, int, bytes]) -> None:
        width, height, pixels = drawn
        image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
        if width > self._room():  # a sheet across
            image = image.scaledToWidth(self._room(), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.show()
        self.picture.setMinimumHeight(round(image.height() / image.devicePixelRatio()))  # no page is cut

    def _room(self) -> int:
        """How many pixels of the screen a page may be wide."""
        return round(max(min(self.width() - 2, _MOST_WIDTH), 200) * self.devicePixelRatioF())

    def _fail(self, error: PeerGroupsError) -> None:
        self.empty(messages.sentence(error))

    def _say_page(self) -> None:
        for button, name in ((self.earlier, self.tr("Page before")), (self.later, self.tr("Next page"))):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.earlier.setVisible(self._pages > 1)
        self.later.setVisible(self._pages > 1)
        self.earlier.setEnabled(self._page > 0)
        self.later.setEnabled(self._page < self._pages - 1)
        text = self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=self._pages)
        self.words.setText(text if self._pages else self._why_empty)
        self.words.setVisible(self._pages != 1 and bool(self.words.text()))
        self.setAccessibleName(self.tr("Preview"))
        self.picture.setAccessibleName(text)
