"""What can be known of a window's accessibility without looking at it.

`problems(widget)` gives sentences, one a fault, for any shown window; a test asserts that there are none.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSlider,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from peergroups.gui.style import theme

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QSlider)


def problems(root: QWidget, *, least: int = theme.TARGET) -> list[str]:
    """Everything wrong with what is visible: names, label buddies, target sizes, tab order, cut-off text."""
    found = [*_unnamed(root), *_rich_text(root), *_small(root, least), *_cut_off(root), *_out_of_order(root)]
    return sorted(set(found))


def require_none(qtbot: QtBot, root: QWidget) -> None:
    """Fails with what is wrong; a layout that asks for another one gets the time for it."""
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: problems(root) == [], timeout=3000)
    assert problems(root) == []


def focusable(root: QWidget) -> list[QWidget]:
    """What the Tab key visits, in the order of the Tab key."""
    first, found = root, []
    widget = first.nextInFocusChain()
    while widget is not None and widget is not first:
        if root.isAncestorOf(widget) and _takes_tab(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def cut_off(root: QWidget) -> list[str]:
    """Labels and buttons whose text does not fit."""
    return sorted(set(_cut_off(root)))


def _takes_tab(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not _is_part(widget)
    )


def _is_part(widget: QWidget) -> bool:
    """The inside of a bigger control: a spin box's line, a scroll bar, a header, a view's viewport."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, (QScrollBar, QHeaderView))
        or widget.objectName().startswith("qt_")
        or isinstance(parent, (QComboBox, QAbstractSpinBox))
    )


def _visible(root: QWidget, kind: type) -> Iterator[QWidget]:
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, kind) and widget.isVisible() and not _is_part(widget):
            yield widget


def _unnamed(root: QWidget) -> Iterator[str]:
    buddies = {label.buddy() for label in root.findChildren(QLabel) if label.text()}
    for widget in focusable(root):
        if isinstance(widget, (QTabBar, QTabWidget)):  # named by their tabs
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text or widget in buddies):
            yield f"{_place(widget)} has no name"
        if isinstance(widget, FIELDS) and not widget.accessibleName() and widget not in buddies:
            yield f"{_place(widget)} has no label"


def _rich_text(root: QWidget) -> Iterator[str]:
    for label in _visible(root, QLabel):
        assert isinstance(label, QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText:
            yield f"{_place(label)} guesses rich text"


def _small(root: QWidget, least: int) -> Iterator[str]:
    for widget in focusable(root):
        if isinstance(widget, (QAbstractScrollArea, QTabBar, QTabWidget)):
            continue
        if widget.height() < least or (isinstance(widget, QAbstractButton) and widget.width() < least):
            yield f"{_place(widget)} is {widget.width()} by {widget.height()} pixels"
    for view in _visible(root, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        if model is None or isinstance(view, QHeaderView) or not model.rowCount():
            continue
        height = view.visualRect(model.index(0, 0)).height()
        if height < least:
            yield f"{_place(view)} has rows of {height} pixels"


def _cut_off(root: QWidget) -> Iterator[str]:
    for label in _visible(root, QLabel):
        assert isinstance(label, QLabel)
        if not label.text() or (getattr(label, "elides", False) and label.accessibleName() == label.text()):
            continue  # one that ends in "…" says the whole to those who hear it, and under the pointer
        letters = label.fontMetrics().tightBoundingRect(label.text()).height()  # without Arabic's tall line
        needed = label.heightForWidth(label.width()) if label.wordWrap() else letters + 4
        if label.height() < needed - 1:
            yield f"{_place(label)} needs {needed} pixels of height and has {label.height()}"
        least = label.minimumSizeHint().width() if label.wordWrap() else label.sizeHint().width()
        if label.width() < least - 1:
            yield f"{_place(label)} needs {least} pixels of width and has {label.width()}"
    for button in _visible(root, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        hint = button.sizeHint()
        letters = button.fontMetrics().tightBoundingRect(button.text()).height()  # without Arabic's tall line
        if button.text() and (button.width() < hint.width() - 1 or button.height() < letters + 8):
            yield f"{_place(button)} is cut off"
    for area in _visible(root, QScrollArea):
        assert isinstance(area, QScrollArea)
        inner = area.widget()
        fixed = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if fixed and inner is not None and inner.width() > area.viewport().width():
            yield f"{_place(area)} holds {inner.width()} pixels of width and shows {area.viewport().width()}"
    for widget in focusable(root):
        if not _scrolled(widget, root) and not _area(root, root).contains(_area(widget, root)):
            yield f"{_place(widget)} lies outside the window"


def _out_of_order(root: QWidget) -> Iterator[str]:
    """Within one parent the Tab key goes down the page, and along a row in the reading direction."""
    for one, other in pairwise(focusable(root)):
        if one.parentWidget() is not other.parentWidget() or isinstance(one, QCheckBox):
            continue
        first, second = _area(one, root), _area(other, root)
        same_row = first.top() < second.bottom() and second.top() < first.bottom()
        if not same_row and second.bottom() <= first.top():
            yield f"{_place(other)} comes after {_place(one)}, but stands above it"
        leads = second.left() > first.left() if not root.isRightToLeft() else second.right() < first.right()
        if same_row and not leads:
            yield f"{_place(other)} comes after {_place(one)}, but stands before it"


def _scrolled(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _area(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)) if widget is not root else QPoint(0, 0), widget.size())


def _place(widget: QWidget) -> str:
    """Which widget: its class, its name or words, and the classes around it."""
    around: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(around) < 3:
        around.append(type(parent).__name__)
        parent = parent.parentWidget()
    text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
    words = widget.accessibleName() or text or widget.objectName()
    return f"{type(widget).__name__} {words[:40]!r} in {' in '.join(around)}"
