"""Which places are there for whoever is signed in, so that nobody is led to what will refuse them.

What a command is for stands in its record (`shell/commands.py`), what a button is for beside the button (`may`). The
use cases refuse as well; this only spares people a refusal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peergroups.gui.core import places
from peergroups.gui.core.places import Place

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

# The values of `model.permissions.Action`, as text: the model must not be loaded before the vault is open.
PAGES: dict[str, str] = {
    places.PEOPLE: "see_contacts",
    places.PERSON: "see_contacts",
    places.FOLLOWUPS: "see_follow_ups",
    places.TRASH: "see_notes",
    places.HANDOUT: "write_handouts",
    places.FIGURES: "see_figures",
}
"""Page -> the action it is for. Whoever may not do it does not find the page."""
PARTS: dict[tuple[str, str], str] = {
    (places.GROUPS, "import"): "keep_people",
    (places.GROUPS, "trash"): "change_group",
    (places.GROUP, "attendance"): "see_contacts",
    (places.GROUP, "new"): "start_group",
    (places.GROUP, "copy"): "start_group",
    (places.GROUP, "edit"): "change_group",
    (places.GROUP, "languages"): "change_group",
    (places.GROUP, "import"): "keep_people",
    (places.GROUP, "period"): "keep_people",
    (places.GROUP, "offer"): "keep_people",
    (places.GROUP, "series"): "plan_sessions",
    (places.GROUP, "session"): "plan_sessions",
    (places.SESSION, "note"): "write_notes",
    (places.SESSION, "debrief"): "write_notes",
    (places.SESSION, "templates"): "write_notes",
    (places.SESSION, "finish"): "plan_sessions",
    (places.SESSION, "topic"): "plan_sessions",
    (places.SESSION, "steps"): "plan_sessions",
    (places.SESSION, "move"): "plan_sessions",
    (places.SESSION, "cancel"): "plan_sessions",
    (places.SESSION, "did-not-happen"): "plan_sessions",
    (places.SESSION, "trash"): "plan_sessions",
    (places.SESSION, "stand-in"): "plan_sessions",
    (places.PEOPLE, "really"): "keep_people",
    (places.PEOPLE, "leaders"): "see_files",
    (places.PERSON, "leading"): "see_files",
    (places.SETTINGS, "organisation"): "change_settings",
    (places.SETTINGS, "help-lines"): "change_settings",
    (places.SETTINGS, "help-line-texts"): "change_settings",
    (places.SETTINGS, "safety"): "change_settings",
    (places.SETTINGS, "passphrase"): "own_passphrase",
    (places.SETTINGS, "recovery-sheet"): "recovery_sheet",
    (places.SETTINGS, "vault"): "export",
    (places.SETTINGS, "backups"): "back_up",
    (places.SETTINGS, "health"): "export",
    (places.SETTINGS, "all-right"): "see_audit",
    (places.SETTINGS, "log"): "see_audit",
    (places.SETTINGS, "person-with-access"): "manage_access",
}
"""Page and part of it -> the same. A help line is everybody's to read: who may not change it finds its form closed."""


def may_visit(vault: OpenVault | None, place: Place) -> bool:
    """Whether the place is there for whoever is signed in."""
    if vault is None:
        return True
    is_found = (place.page, place.part) == (places.GROUP, "session") and bool(place.text)  # by its session
    part = "" if is_found else PARTS.get((place.page, place.part), "")
    return may(vault, PAGES.get(place.page, "")) and may(vault, part)


def may(vault: OpenVault | None, action: str) -> bool:
    """Whether whoever is signed in may do that action; "" is what everybody may."""
    from peergroups.model.permissions import Action

    return vault is None or not action or bool(vault.may(Action(action)))
