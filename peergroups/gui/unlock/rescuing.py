"""The step for a damaged vault: the newest good backup, or what can still be read, or leave it for now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import i18n
from peergroups.gui.unlock.panel import Panel
from peergroups.gui.unlock.restoring import moment_text
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label

if TYPE_CHECKING:
    from peergroups.usecases.backups import Inside


@dataclass(frozen=True, slots=True)
class Secret:
    """What was typed at the door: it opens the backups too, and need not be typed again."""

    passphrase: str | None = None
    code: str | None = None
    slot_id: bytes | None = None


class RescuePanel(Panel):
    """`backup` is the newest one that is whole; None where there is none."""

    def __init__(self, *, look: Callable[[], object], later: Callable[[], object]) -> None:
        super().__init__()
        self.backup: Inside | None = None
        self.secret = Secret()
        self.told = label("body")
        self.about_looking = label("soft")
        self.look = buttons.plain(look, icon="search")
        self.later = buttons.link(later)
        self.more = [self.look, self.later]
        self.error = label("error")
        self.error.hide()
        for widget in (self.told, self.about_looking, self.error):
            self.column.addWidget(widget)

    def show_help(self, backup: Inside | None, secret: Secret) -> None:
        """What there is; `secret` opens it."""
        self.backup, self.secret = backup, secret
        self.retranslate()

    def retranslate(self) -> None:
        self.heading = self.tr("The vault is damaged")
        self.sentence.setText(
            self.tr("A file of the vault cannot be read any more, so it was not opened. Nothing was changed.")
        )
        self.look.setText(self.tr("Open to &look and save what can be read"))
        self.look.setHidden(self.backup is None)  # else it is the primary button
        self.later.setText(self.tr("Try &later"))
        self.about_looking.setText(
            self.tr(
                "What can still be read opens to look at, to print and to export. Nothing can be changed in it, and "
                "the damaged files stay as they are."
            )
        )
        if self.backup is None:
            self.told.setText(self.tr("No backup that is whole was found here."))
            self.forward_text = self.tr("Open to &look and save what can be read")
            return
        from peergroups.base import language

        spoken, inside = i18n.spoken(), self.backup
        self.forward_text = self.tr("&Restore this backup")
        if inside.is_narrow:
            text = self.tr("The newest good backup was made on {when}.")
            self.told.setText(i18n.filled(text, when=moment_text(inside.backup.made_at)))
            return
        self.told.setText(
            i18n.filled(
                self.tr(
                    "The newest good backup was made on {when}. It holds groups: {groups}, people: {people}, sessions: "
                    "{sessions}, notes: {notes}."
                ),
                when=moment_text(inside.backup.made_at),
                groups=language.format_number(inside.groups, spoken),
                people=language.format_number(inside.people, spoken),
                sessions=language.format_number(inside.sessions, spoken),
                notes=language.format_number(inside.notes, spoken),
            )
        )

    def first(self) -> QWidget:
        return self.later if self.backup is None else self.look

    def complain(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def leave(self) -> None:
        self.secret = Secret()
