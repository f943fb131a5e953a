"""Buttons: the one primary of a page, plain ones, and those that read like a link. Always with words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from peergroups.gui.core.soon import soon
from peergroups.gui.style import icons, theme

_RESTYLED = {QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}


class Button(QPushButton):
    """A button whose icon grows with the text and which Enter presses too."""

    def __init__(self, kind: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._icon, self._role = icon, {"primary": "on_accent", "link": "accent"}.get(kind, "ink")
        self._drawn: object = None  # the look its icon has
        self.may = ""  # the action it is for (see model/permissions.py)
        self._barred = False
        self._fit_icon()

    def bar(self, reason: str) -> None:
        """Greys it for good and tells why, where the person signed in may not press it; "" lets them."""
        if bool(reason) == self._barred:
            return
        self._barred = bool(reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        super().setEnabled(not reason)

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        self.lend_pointer(menu)

    def lend_pointer(self, menu: QMenu) -> None:
        """A menu that it opens takes the pointer: Qt never says that it left, and the button would stay dark."""
        left = partial(QApplication.sendEvent, self, QEvent(QEvent.Type.Leave))
        menu.aboutToHide.connect(lambda: soon(self, left))

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit_icon()

    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled and not self._barred)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._fit_icon()

    def _fit_icon(self) -> None:
        if self._icon and self._drawn != (look := icons.look(self._role)):
            self._drawn = look
            self.setIcon(icons.on_button(self._icon, self._role))
        size = theme.icon_size()
        self.setIconSize(size if self.text() else QSize(size.height(), size.height()))
        self.updateGeometry()


def square(button: Button) -> Button:
    """A button of one sign: as wide as it is high. It has an accessible name."""
    button.setProperty("square", True)
    return button


def primary(pressed: Callable[[], object] | None = None, *, icon: str = "", may: str = "") -> Button:
    """The one button of a page that does what the page is for. Its text is set in `retranslate`."""
    return _made("primary", pressed, icon, may)


def plain(pressed: Callable[[], object] | None = None, *, icon: str = "", may: str = "") -> Button:
    """`may` is the action it is for: whoever may not do that finds it grey."""
    return _made("plain", pressed, icon, may)


def link(pressed: Callable[[], object] | None = None, *, icon: str = "") -> Button:
    """A button that reads like a link; for going somewhere."""
    return _made("link", pressed, icon, "")


def _made(kind: str, pressed: Callable[[], object] | None, icon: str, may: str) -> Button:
    made = Button(kind, icon)
    made.may = may
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made
