"""What the window shows of what the person signed in may not do: buttons say why; and who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from peergroups.gui.core.i18n import translate
from peergroups.gui.core.rights import may
from peergroups.gui.widgets.buttons import Button

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault


def bar_buttons(page: QWidget, vault: OpenVault | None) -> None:
    """Greys the buttons that whoever is signed in may not press, and tells why."""
    if vault is None or vault.actor is None or not (vault.actor.is_limited or vault.only_to_look):
        return
    reason = (
        translate("Rights", "The vault is damaged and open to look only.")
        if vault.only_to_look
        else translate("Rights", "Your way in does not allow this. Ask a coordinator.")
    )
    for button in page.findChildren(Button):
        if button.may:
            button.bar("" if may(vault, button.may) else reason)


def extent(vault: OpenVault | None) -> tuple[object, object] | None:
    """How far whoever is signed in may go: their access and their groups; None for nobody."""
    actor = None if vault is None else vault.actor
    return None if actor is None else (actor.access, actor.groups)


def first_name(vault: OpenVault | None) -> str:
    """The first name of whoever is signed in, for the strip; "" where there is none."""
    actor = None if vault is None else vault.actor
    return "" if actor is None else str(actor.name).partition(" ")[0]
