"""The subjects of the settings: what `Place.part` can be."""

from __future__ import annotations

from uuid import UUID

from peergroups.gui.core import places
from peergroups.gui.core.places import Place

ORGANISATION = "organisation"
HELP_LINES = "help-lines"
HELP_LINE = "help-line"  # one of them by id, or a new one
HELP_LINE_TEXTS = "help-line-texts"  # of one of them, in other languages
SAFETY = "safety"  # the steps of Help now
PASSPHRASE = "passphrase"  # noqa: S105  the name of a subject
SHEET = "recovery-sheet"
VAULT = "vault"
BACKUPS = "backups"
HEALTH = "health"
ALL_RIGHT = "all-right"
ACCESS = "access"
LOG = "log"
SHUT_OUT = "shut-out"  # one of them, whose way in is to be taken away
PERSON = "person-with-access"  # one of them by id, or a new one


def place(part: str, id_: UUID | None = None) -> Place:
    return Place(places.SETTINGS, id_, part)
