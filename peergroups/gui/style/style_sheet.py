"""Puts a theme on the window: the style sheet, built from the tokens. Edges, rings and targets are drawn here, not by Fusion."""

# ruff: noqa: E501  (one rule of the sheet on a line reads best)

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QStyleFactory, QWidget

from peergroups.base import paths
from peergroups.gui.style import theme
from peergroups.gui.style.theme import Tokens


def wear(window: QWidget) -> None:
    """The sheet hangs on this window, with all that belongs to it, and not on the program.

    In a program that wears one, Qt dresses a part anew with everything in it whenever it is put anywhere: a page of
    many parts took three times as long to make.
    """
    window.setProperty("wears", True)


def apply(name: str, text_size: int) -> None:
    """Dresses the whole program: style, palette, font, style sheet. `text_size` is per cent."""
    app = theme.window_application()
    if app.property("theme") is None:
        app.setStyle(QStyleFactory.create("Fusion"))
        for file in theme.first_fonts():
            QFontDatabase.addApplicationFont(str(file))
        for effect in (
            Qt.UIEffect.UI_AnimateMenu,
            Qt.UIEffect.UI_AnimateCombo,
            Qt.UIEffect.UI_AnimateTooltip,
        ):
            app.setEffectEnabled(effect, False)
    if is_worn(name, text_size):
        return
    app.setProperty("theme", name)
    app.setProperty("textSize", text_size)
    app.setStyleSheet("")
    wearers = _wearers()
    for one in wearers:  # put over another sheet it dresses each widget once for all those it stands in
        one.setStyleSheet("")
    app.setPalette(theme.palette(theme.TOKENS[name]))
    app.setFont(theme.font(theme.BODY))
    for worn_by in wearers or (app,):
        worn_by.setStyleSheet(style_sheet(theme.TOKENS[name], text_size / 100))


def is_worn(name: str, text_size: int) -> bool:
    """Whether the program is dressed so already."""
    app = theme.window_application()
    if (app.property("theme"), app.property("textSize")) != (name, text_size):
        return False
    return all(one.styleSheet() for one in _wearers() or (app,))


def _wearers() -> list[QWidget]:
    return [window for window in theme.window_application().topLevelWidgets() if window.property("wears")]


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The whole sheet for these colours at this text scale (1.0 to 2.0)."""

    def points(size: int) -> str:
        return f"{size * scale:.1f}pt"

    def picture(name: str) -> str:
        return paths.resource("icons", "controls", name + ".svg").as_posix()

    line = round(theme.BODY * 96 / 72 * scale * 1.4)
    return Template(_SHEET).substitute(
        {name: tokens.mark(name) for name in _COLOURS},
        body=points(theme.BODY),
        large=points(theme.LARGE),
        heading=points(theme.HEADING),
        title=points(theme.TITLE),
        inner=theme.target() - 2 * theme.RING,  # height inside a ring of 3 px
        cell=max(theme.TARGET - 2, line + 8),
        box=round(20 * scale),
        sign=round(20 * scale),
        radius=round(20 * scale) // 2 + 2,  # a hair more than half, and Qt draws squares
        arrow=round(14 * scale),
        bar=round(14 * max(1.0, scale * 0.8)),
        corner=theme.CORNER,
        tick=picture(f"check-{tokens.on_accent_glyphs}"),
        dash=picture(f"dash-{tokens.on_accent_glyphs}"),
        menu_tick=picture(f"check-{tokens.glyphs}"),
        down=picture(f"down-{tokens.glyphs}"),
        up=picture(f"up-{tokens.glyphs}"),
    )


_COLOURS = (
    "ground", "card", "margin", "ink", "soft", "accent", "on_accent", "tint", "edge", "present", "late", "absent",
    "hint", "line",
)  # fmt: skip

# Every control that takes the focus keeps a 3 px place for the ring: 1 px edge + 2 px padding become a 3 px ring.
_SHEET = """
QWidget { color: $ink; font-size: $body; }
QMainWindow, QDialog, QStackedWidget, Page { background: $ground; }
QLabel[role="title"] { font-size: $title; font-weight: 700; }
QLabel[role="low-title"] { font-size: $heading; font-weight: 700; }
QLabel[role="heading"] { font-size: $heading; font-weight: 700; }
QLabel[role="large"] { font-size: $large; }
QLabel[role="soft"] { color: $soft; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="error"] { color: $absent; font-weight: 700; }
QLabel[role="present"] { color: $present; font-weight: 700; }
QLabel[role="late"] { color: $late; font-weight: 700; }
QLabel[role="absent"] { color: $absent; font-weight: 700; }
QFrame[role="card"], QFrame[role="notice"] { background: $card; border: 1px solid $edge; border-radius: ${corner}px; }
QLabel[role="paper"] { background: white; border: 1px solid $edge; }
QFrame[role="warning"] { background: $card; border: 3px solid $late; border-radius: ${corner}px; }
QWidget[role="margin"] { background: $margin; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page-body"] { background: transparent; border: none; }
QScrollArea:focus { border: 3px solid $accent; }

QPushButton, QToolButton {
  background: $card; color: $ink; border: 1px solid $edge; border-radius: ${corner}px;
  padding: 2px 14px; margin: 0; min-height: ${inner}px; min-width: ${inner}px;
}
QPushButton[square="true"] { padding: 2px; }
QPushButton[square="true"]:focus { padding: 0; }
QPushButton:hover, QToolButton:hover { border-color: $ink; background: $tint; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: $tint; border-color: $ink; }
QPushButton:focus, QToolButton:focus { border: 3px solid $accent; padding: 0 12px; }
QPushButton:disabled, QToolButton:disabled { color: $soft; border: 1px dashed $edge; background: transparent; }
QPushButton[kind="primary"] {
  background: $accent; color: $on_accent; font-weight: 700; padding: 0 12px;
  border: 3px solid transparent; background-clip: padding;
}
QPushButton[kind="primary"]:hover { border-color: $edge; }
QPushButton[kind="primary"]:focus { border-color: $ink; }
QPushButton[kind="primary"]:disabled { background: transparent; color: $soft; border: 1px dashed $edge; padding: 2px 14px; }
QPushButton[kind="link"] { background: transparent; color: $accent; border: 1px solid transparent; text-decoration: underline; }
QPushButton[kind="link"]:hover { border-color: $edge; }
QPushButton[kind="link"]:focus { border: 3px solid $accent; }
QPushButton#more::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: url("$down"); width: ${arrow}px; subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: $card; color: $ink; border: 1px solid $edge; border-radius: ${corner}px;
  padding: 2px 10px; min-height: ${inner}px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $hint;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 3px solid $accent; padding: 0 8px;
}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"] {
  border: 3px solid $absent; padding: 0 8px;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
  border: none; padding: 0 8px; min-height: 0; background: transparent; border-radius: 0;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  color: $soft; background: transparent; border: 1px dashed $edge;
}
QLineEdit:read-only, QPlainTextEdit:read-only { background: $ground; }
QComboBox QAbstractItemView, QCompleter, QListView#completer {
  background: $card; border: 1px solid $edge; outline: none;
}
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: ${box}px; padding: 0 8px; }
QComboBox::down-arrow { image: url("$down"); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: ${box}px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox::down-arrow { image: url("$down"); width: ${arrow}px; height: ${arrow}px; }

QCheckBox, QRadioButton {
  spacing: 10px; padding: 0 6px; min-height: ${inner}px; border: 3px solid transparent; border-radius: ${corner}px;
}
QCheckBox:focus, QRadioButton:focus { border: 3px solid $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $soft; }
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator {
  width: ${box}px; height: ${box}px; border: 2px solid $edge; border-radius: 4px; background: $card;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick");
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: $accent; border-color: $accent; image: url("$dash");
}
QRadioButton::indicator { width: ${box}px; height: ${box}px; border: 2px solid $edge; border-radius: ${radius}px; background: $card; }
QRadioButton::indicator:checked {
  border-color: $accent;
  background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5, stop:0 $accent, stop:0.5 $accent, stop:0.58 $card, stop:1 $card);
}

QAbstractItemView {
  background: $card; border: 1px solid $edge; border-radius: ${corner}px; padding: 2px; outline: none;
  alternate-background-color: $ground; selection-background-color: $tint; selection-color: $ink; gridline-color: transparent;
}
QAbstractItemView:focus { border: 3px solid $accent; padding: 0; }
QAbstractItemView::item { padding: 2px 8px; border: 1px solid transparent; min-height: ${cell}px; }
QAbstractItemView::item:hover { background: $tint; color: $ink; }
QAbstractItemView::item:selected { background: $tint; color: $ink; border: 1px solid $tint; border-bottom-color: $accent; border-top-color: $accent; }
QListView::item:selected { border: 1px solid $accent; border-radius: 4px; }
QListView::item:focus { border: 3px solid $accent; border-radius: 4px; padding: 0 6px; }
QTableView, QTreeView { border-radius: 0; }
QTableView::item { border-bottom: 1px solid $line; min-height: 0; }
QTableView::item:hover:!selected { background: transparent; }
QHeaderView { background: $margin; border: none; border-radius: 0; padding: 0; }
QHeaderView:focus { border: none; padding: 0; }
QHeaderView::section {
  background: $margin; color: $ink; font-weight: 700; border: none; border-bottom: 2px solid $edge;
  padding: 2px 8px; min-height: ${inner}px;
}
QHeaderView::section:hover { background: $tint; }
QHeaderView::up-arrow { image: url("$up"); width: ${arrow}px; height: ${arrow}px; }
QHeaderView::down-arrow { image: url("$down"); width: ${arrow}px; height: ${arrow}px; }
QTableCornerButton::section { background: $margin; border: none; }

QTabWidget::pane { border: 1px solid $edge; border-radius: ${corner}px; background: $ground; top: -1px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
  background: $margin; border: 1px solid $edge; border-top-left-radius: ${corner}px; border-top-right-radius: ${corner}px;
  padding: 2px 16px; margin-right: 4px; min-height: ${inner}px;
}
QTabBar::tab:hover { background: $tint; }
QTabBar::tab:selected { background: $ground; border-bottom: 3px solid $accent; font-weight: 700; }
QTabBar::tab:focus { border: 3px solid $accent; padding: 0 14px; }

QMenuBar { background: transparent; border: none; }
QMenuBar::item { background: transparent; padding: 8px 12px; border-radius: ${corner}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $tint; color: $ink; border: 2px solid $accent; padding: 6px 10px; }
QMenu { background: $card; border: 1px solid $edge; padding: 4px; icon-size: ${sign}px; }
QMenu::item { padding: 8px 28px 8px 12px; border: 2px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: $tint; border-color: $accent; color: $ink; }
QMenu::item:disabled { color: $soft; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: ${box}px; height: ${box}px; margin: 0 6px; }
QMenu::indicator:checked { image: url("$menu_tick"); }
QMenu::icon { margin: 0 6px; }

QScrollBar { background: $ground; border: none; margin: 0; padding: 0; }
QScrollBar:vertical { width: ${bar}px; }
QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle { background: $edge; border-radius: 5px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 44px; }
QScrollBar::handle:horizontal { min-width: 44px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $card; border: 1px solid $edge; border-radius: 4px; text-align: center; min-height: 20px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: 6px; font-size: $body; }
QGroupBox { border: 1px solid $edge; border-radius: ${corner}px; margin-top: 1.2em; padding: 12px; font-weight: 700; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; }
QSplitter::handle { background: $edge; width: 1px; }
QTableView#month::item { padding: 0; border: 3px solid transparent; }
QTableView#month::item:selected { background: $tint; border: 3px solid $accent; border-radius: 4px; }

QListWidget#navigation { background: transparent; border: none; border-radius: 0; padding: 3px; font-size: $large; }
QListWidget#navigation:focus { border: none; padding: 3px; }
QListWidget#navigation::item { padding: 2px 10px; border: 1px solid transparent; border-radius: ${corner}px; min-height: ${cell}px; }
QListWidget#navigation::item:hover { background: $tint; }
QListWidget#navigation::item:selected { background: $ground; color: $accent; border: 1px solid $edge; }
QListWidget#navigation::item:focus { border: 3px solid $accent; padding: 0 8px; }
"""
