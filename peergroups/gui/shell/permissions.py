"""What the window shows of what the person signed in may not do: sections and pages are not there, buttons say why.

What a command is for stands in its record (`commands.py`), what a button is for beside the button (`may`). The use
cases refuse as well; this only spares people a refusal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import places
from peergroups.gui.core.i18n import translate
from peergroups.gui.widgets.buttons import Button

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

# The values of `model.permissions.Action`, as text: the model must not be loaded before the vault is open.
PAGES: dict[str, str] = {
    places.PEOPLE: "see_contacts",
    places.PERSON: "see_contacts",
    places.FOLLOWUPS: "see_follow_ups",
    places.TRASH: "see_notes",
}
"""Page -> the action it is for. Whoever may not do it does not find the page."""


def may_visit(vault: OpenVault | None, page: str) -> bool:
    """Whether the page is there for whoever is signed in."""
    return vault is None or page not in PAGES or may(vault, PAGES[page])


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


def may(vault: OpenVault | None, action: str) -> bool:
    """Whether whoever is signed in may do that action; "" is what everybody may."""
    from peergroups.model.permissions import Action

    return vault is None or not action or bool(vault.may(Action(action)))
