"""What the window shows of what the person signed in may not do: sections and pages are not there, buttons say why.

One table for all rooms. The use cases refuse as well; this only spares people a refusal.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import places
from peergroups.gui.core.i18n import translate
from peergroups.gui.widgets.buttons import Button

# The values of `model.permissions.Action`, as text: the model must not be loaded before the vault is open.
PAGES: dict[str, str] = {
    places.PEOPLE: "see_contacts",
    places.PERSON: "see_contacts",
    places.FOLLOWUPS: "see_follow_ups",
}
"""Page -> the action it is for. Whoever may not do it does not find the page."""

COMMANDS: dict[tuple[str, str], str] = {
    (places.TODAY, "new"): "start_group",
    (places.GROUPS, "new"): "start_group",
    (places.GROUP, "edit"): "change_group",
    (places.GROUP, "new"): "keep_people",
    (places.PEOPLE, "new"): "keep_people",
    (places.FOLLOWUPS, "new"): "write_follow_ups",
    (places.SETTINGS, "new"): "change_settings",
    (places.HANDOUTS, "new"): "write_handouts",
    (places.SESSION, "edit"): "plan_sessions",
}

BUTTONS: dict[str, dict[str, str]] = {
    "groups.listing": {"new": "start_group"},
    "groups.overview": {"change": "change_group", "bring": "keep_people"},
    "groups.about": {"end": "change_group", "remove": "change_group"},
    "groups.sessions": {"change": "plan_sessions", "one_more": "plan_sessions", "stop": "plan_sessions"},
    "groups.members": {"add": "keep_people"},
    "groups.trash": {"restore": "see_all_groups"},
    "people.everybody": {"add": "keep_people"},
    "people.trash": {"restore": "keep_people", "erase": "erase"},
    "people.person": {"remove": "keep_people"},
    "sessions.page": {"change": "plan_sessions"},
    "sessions.footer": {"more": "plan_sessions", "note": "write_notes", "finish": "plan_sessions"},
    "sessions.counting": {"note": "write_notes", "finish": "plan_sessions"},
    "sessions.finder": {"add": "keep_people"},
    "calendar.page": {"move_": "plan_sessions", "cancel": "plan_sessions"},
}
"""Module of a room -> its buttons -> the action each is for."""


def may_visit(vault: Any, page: str) -> bool:
    """Whether the page is there for whoever is signed in."""
    return vault is None or page not in PAGES or _may(vault, PAGES[page])


def may_run(vault: Any, page: str, command: str) -> bool:
    """Whether the command of the page is."""
    return vault is None or (page, command) not in COMMANDS or _may(vault, COMMANDS[page, command])


def bar_buttons(page: QWidget, vault: Any) -> None:
    """Greys the buttons that whoever is signed in may not press, and tells why."""
    if vault is None or vault.actor is None or not (vault.actor.is_limited or vault.only_to_look):
        return
    reason = (
        translate("Rights", "The vault is damaged and open to look only.")
        if vault.only_to_look
        else translate("Rights", "Your way in does not allow this. Ask a coordinator.")
    )
    for widget in (page, *page.findChildren(QWidget)):
        known = BUTTONS.get(type(widget).__module__.removeprefix("peergroups.gui."), {})
        for name, action in known.items():
            button = getattr(widget, name, None)
            if isinstance(button, Button):
                button.bar("" if _may(vault, action) else reason)


def first_name(vault: Any) -> str:
    """The first name of whoever is signed in, for the strip; "" where there is none."""
    actor = None if vault is None else vault.actor
    return "" if actor is None else str(actor.name).partition(" ")[0]


def _may(vault: Any, action: str) -> bool:
    from peergroups.model.permissions import Action

    return bool(vault.may(Action(action)))
