"""Labels by the role of their text. Always plain text: a name may hold anything."""

from __future__ import annotations

import unicodedata
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStylePainter

from peergroups.gui.style import theme

_AT_WORDS = QTextOption.WrapMode.WordWrap
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_LONG_WORD = 14  # em
_PDI = "\u2069"  # ends what is set apart
_WAYS = ((1.0, 2), (0.9, 2), (0.8, 2), (0.8, 3))  # of a long title: share of the usual size, and its lines
ROLES = ("title", "heading", "large", "body", "soft", "strong", "error", "present", "late", "absent")


class PlainLabel(QLabel):
    """Aligned as the window reads, whatever script its text is in: a column of names keeps one edge.

    Several lines from right to left are drawn one by one: Qt 6.11 moves each that ends in a space by its width to the
    left, so that the end of a full line is cut off.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def minimumSizeHint(self) -> QSize:
        """A word that is very long breaks anywhere, where there is no room for it: it makes no page wider."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._most_of_a_word()), hint.height()) if self.wordWrap() else hint

    def heightForWidth(self, width: int) -> int:
        if not self._breaks_words(width):
            return super().heightForWidth(width)
        return ceil(self._lines(self.text(), width, wrap=_ANYWHERE)[-1][1].bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self.contentsRect().width()
        within = self._breaks_words(width)
        breaks = self.wordWrap() and not self.buddy() and (within or self.isRightToLeft())
        lines = self._lines(self.text(), width, wrap=_ANYWHERE if within else _AT_WORDS) if breaks else []
        if len(lines) < 2:
            super().paintEvent(event)
        else:
            self._draw_lines(lines, rtl=_starts_rtl(self.text()))

    def _breaks_words(self, width: int) -> bool:
        """Whether a word is wider than that."""
        least = super().minimumSizeHint().width() if self.wordWrap() else 0  # of the longest word
        return least > self._most_of_a_word() and least > width > 0

    def _most_of_a_word(self) -> int:
        return round(_LONG_WORD * theme.em())

    def _draw_lines(self, lines: list[tuple[str, QRectF]], *, rtl: bool, font: QFont | None = None) -> None:
        """Each where it stands, all of them in the middle of the height."""
        painter, held = QStylePainter(self), ""
        painter.setFont(font or self.font())
        area = self.contentsRect()
        top = area.top() + (area.height() - round(lines[-1][1].bottom())) // 2
        flags = Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight
        flags |= Qt.TextFlag.TextSingleLine | self.alignment()
        for words, spot in lines:
            row = QRect(area.left(), top + round(spot.top()), area.width(), round(spot.height()))
            shown, held = _apart(held, words)
            painter.drawItemText(row, flags, self.palette(), self.isEnabled(), shown, self.foregroundRole())
        painter.end()

    def _lines(
        self, text: str, width: int, font: QFont | None = None, *, wrap: QTextOption.WrapMode = _AT_WORDS
    ) -> list[tuple[str, QRectF]]:
        """The words of each line in so many pixels, and where it stands below the first."""
        font = font or self.font()
        layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        direction = Qt.LayoutDirection
        option.setTextDirection(direction.RightToLeft if _starts_rtl(text) else direction.LeftToRight)
        option.setWrapMode(wrap)
        layout.setTextOption(option)
        found: list[tuple[str, QRectF]] = []
        leading = QFontMetrics(font).leading()
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            words = text[line.textStart() : line.textStart() + line.textLength()].strip()
            found.append((words, QRectF(0, y, 1, line.height())))
            y += line.height() + leading
        layout.endLayout()
        return found

    def _align(self) -> None:
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        self.setAlignment(side | flags.AlignAbsolute | flags.AlignVCenter)


class OneLine(PlainLabel):
    """Never breaks and hardly asks for room: a shorter form stands in for what does not fit, at last with "…".

    Whole for those who hear it, and when the pointer rests on it.
    """

    elides = True

    def __init__(self, role: str = "body") -> None:
        super().__init__()
        self._shorter: tuple[str, ...] = ()
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def whole_width(self) -> int:
        """In pixels, of all its words."""
        return super().sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def set_forms(self, *forms: str) -> None:
        """The same said ever shorter; the first is the whole."""
        self.setText(forms[0])
        self._shorter = forms[1:]

    def shown(self) -> str:
        """What of it is seen in the room there is."""
        measure, room, forms = self.fontMetrics(), self.contentsRect().width(), self.forms
        fitting = (form for form in forms if measure.horizontalAdvance(form) <= room)
        return next(fitting, "") or measure.elidedText(forms[-1], Qt.TextElideMode.ElideRight, room)

    @property
    def forms(self) -> tuple[str, ...]:
        """The whole first."""
        return self.text(), *self._shorter

    def setText(self, text: str) -> None:
        self._shorter = ()
        super().setText(text)
        self.setAccessibleName(text)
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown()
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        painter.drawItemText(
            self.contentsRect(), flags, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
        painter.end()

    def _tell_whole(self) -> None:
        self.setToolTip("" if self.shown() == self.text() else self.text())


class Title(OneLine):
    """Where even its shortest form finds no room in a line it takes two; then smaller letters, then three lines."""

    def __init__(self) -> None:
        super().__init__("title")

    def height_in(self, width: int) -> int:
        """The pixels that it needs beyond one line; 0 where one is enough."""
        lines = self._laid_out(width)[1]
        return ceil(lines[-1][1].bottom()) if lines else 0

    def is_crowded(self, width: int) -> bool:
        """Whether two lines of its usual letters hold none of its forms in that width."""
        font, lines = self._laid_out(width)
        return bool(lines) and font.pointSizeF() < self.font().pointSizeF()

    def shown(self) -> str:
        lines = self._laid_out(self.contentsRect().width())[1]
        return " ".join(words for words, _spot in lines) if lines else super().shown()

    def paintEvent(self, event: QPaintEvent) -> None:
        font, lines = self._laid_out(self.contentsRect().width())
        if lines:
            self._draw_lines(lines, rtl=_starts_rtl(self.text()), font=font)
        else:
            super().paintEvent(event)

    def _laid_out(self, width: int) -> tuple[QFont, list[tuple[str, QRectF]]]:
        """Its letters and lines, the last with "…" at worst; no lines where one of the usual ones will do."""
        usual, forms = self.font(), self.forms
        measure = self.fontMetrics()
        if width <= 0 or any(measure.horizontalAdvance(form) <= width for form in forms):
            return usual, []
        font, lines, most = usual, [], 1
        for share, most in _WAYS:
            font = QFont(usual)
            font.setPointSizeF(usual.pointSizeF() * share)
            for form in forms:
                lines = self._lines(form, width, font, wrap=_ANYWHERE)
                if len(lines) <= most:
                    return font, lines
        rest = " ".join(words for words, _spot in lines[most - 1 :])
        cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return font, [*lines[: most - 1], (cut, lines[most - 1][1])]


def _apart(held: str, words: str) -> tuple[str, str]:
    """The words of one line with what is set apart whole within them, and the marks that reach into the next line."""
    before = held
    for letter in words:
        if unicodedata.bidirectional(letter) in {"LRI", "RLI", "FSI"}:
            held += letter
        elif letter == _PDI:
            held = held[:-1]
    return before + words + _PDI * len(held), held


def _starts_rtl(text: str) -> bool:
    """Whether the first letter with a direction is written from right to left; a name set apart has no say in it."""
    depth = 0
    for direction in map(unicodedata.bidirectional, text):
        depth += (direction in {"LRI", "RLI", "FSI"}) - (direction == "PDI")
        if depth == 0 and direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def label(role: str = "body", text: str = "", *, wrap: bool = True) -> QLabel:
    """A label in one of ROLES that breaks its lines. The text is data; sentences are set in `retranslate`."""
    made = PlainLabel()
    made.setText(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(wrap)
    made.setSizePolicy(policy)
    return made


def set_role(widget: QLabel, role: str) -> None:
    """Gives a label another role and draws it anew."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made
