"""A chart as it stands on paper, drawn in the worker as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.core.ticket import Ticket
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import PlainLabel, label
from peergroups.usecases import attendance_figures
from peergroups.usecases.attendance_figures import Counts, Drawn

_SIZE = 12.0  # points of its letters, which are as large as those of the window
_LEAST, _MOST = 240, 56  # pixels, before they are as many as the screen has; times the size of a letter
_SETTLE = 120  # ms after the last change of size


class Chart(QWidget):
    """Show counts with `show_counts`; the same chart of the same width is drawn once."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.counts: Counts = ()
        self._shown: object = None
        self._ticket: Ticket | None = None
        self.picture = PlainLabel()
        self.picture.setProperty("role", "paper")
        self.picture.setMinimumWidth(_LEAST)
        self.remarks = label("soft")
        self.remarks.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.remarks)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE)
        self._timer.timeout.connect(self._draw)

    @property
    def is_settled(self) -> bool:
        """Whether what is in view is what was asked for."""
        return not self._timer.isActive() and self._shown == self._wanted()

    def show_counts(self, counts: Counts, title: str) -> None:
        """`title` says what it shows to those who cannot see it."""
        self.counts = counts
        told = self.tr("Bar chart: {title}. The same numbers stand in the table below it.")
        self.picture.setAccessibleName(i18n.filled(told, title=title))
        self.setVisible(bool(counts))
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange} and hasattr(self, "_timer"):
            self._timer.start()

    def _draw(self) -> None:
        wanted = self._wanted()
        counts, spoken, width, scale, ratio = wanted
        if not counts or wanted == self._shown:
            return
        if self._ticket is not None:
            self._ticket.cancel()

        def done(drawn: Drawn) -> None:
            if ticket is self._ticket:
                self._shown = wanted
                self._show(drawn, ratio)

        def failed(error: PeerGroupsError) -> None:
            if ticket is self._ticket:
                self._say(messages.sentence(error))

        self._ticket = ticket = self._jobs.start_bare(
            attendance_figures.picture, counts, spoken, (width / scale, _SIZE, scale * ratio),
            owner=self, done=done, failed=failed, for_page=True,
        )  # fmt: skip

    def _wanted(self) -> tuple[Counts, str, int, float, float]:
        """The counts, the language, the pixels they may be wide, pixels a point, dots a pixel."""
        letter = self.remarks.fontInfo().pixelSize()
        width, scale = max(min(self.width() - 2, _MOST * letter), _LEAST), letter / _SIZE
        return self.counts, i18n.spoken(), width, scale, self.devicePixelRatioF()

    def _show(self, drawn: Drawn, ratio: float) -> None:
        image = QImage(
            drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGBA8888
        )
        image.setDevicePixelRatio(ratio)
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.setFixedHeight(round(drawn.height / ratio) + 2)
        self._say(" ".join(drawn.remarks))

    def _say(self, sentence: str) -> None:
        self.remarks.setText(sentence)
        self.remarks.setVisible(bool(sentence))
