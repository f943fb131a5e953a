"""Taking somebody's way in away: what still lets them in, a new key and the old backups, said and done in one step."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.places import Place
from peergroups.gui.settings.subjects import ACCESS, place
from peergroups.gui.style import pictures
from peergroups.gui.widgets import buttons, papers_out
from peergroups.gui.widgets.ask_passphrase import ask_passphrase, asked_before
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Line, Section
from peergroups.model.permissions import Action
from peergroups.usecases import accounts, backups, rotation
from peergroups.usecases.accounts import PersonWithAccess


def key_of(person: PersonWithAccess) -> UUID:
    """What a place names somebody with a way in by; a way in that belongs to nobody has one too."""
    return (
        person.account.id if person.account is not None else UUID(bytes=(person.slot or b"").ljust(16, b"\0"))
    )


def name_of(person: PersonWithAccess) -> str:
    """What a person reads of whose way in it is."""
    if person.account is None:
        text = i18n.translate("ShutOutPane", "Unknown, {picture}")
        return text.format(picture=pictures.picture_word(person.label))
    return person.account.name or i18n.translate("ShutOutPane", "Coordinator without a name yet")


class ShutOutPane(Pane):
    """One person; the safe answer has the focus. Nothing is deleted that nobody ticked, and what goes is listed."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._id: UUID | None = None
        self._person: PersonWithAccess | None = None
        self.sentence, self.key, self.old = label("body"), label("body"), label("body")
        self.list, self.about, self.forget, self.asked = Section(), label("soft"), QCheckBox(), label("soft")
        for widget in (self.sentence, self.key, self.old, self.forget, self.about, self.list, self.asked):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.stay = buttons.plain(lambda: self.page.go.emit(place(ACCESS)))
        self.stay.setProperty("answer", True)  # never behind More
        self.only = buttons.plain(lambda: self._ask(new_key=False), icon="trash-2")
        self.act = buttons.primary(lambda: self._ask(new_key=True), icon="key-round")
        self.footer = [self.stay, self.only, self.act]

    def retranslate(self) -> None:
        self.stay.setText(self.tr("Keep it"))
        self.only.setText(self.tr("Only take it away"))
        self.act.setText(self.tr("Take it away and change the key"))
        self.forget.setText(self.tr("Keep a new backup now, and then delete these"))
        self.about.setText(
            self.tr(
                "A fresh backup is made first and opened once to prove it. Copies that you keep elsewhere are not "
                "touched: delete them yourself."
            )
        )

    def arrive(self, place: Place) -> None:
        self._id = place.id
        self.forget.setChecked(False)

    def reload(self) -> None:
        vault = self.page.context.open_vault
        known = accounts.people_with_access(vault) if vault.may(Action.MANAGE_ACCESS) else []
        self._person = next((one for one in known if key_of(one) == self._id and not one.is_you), None)
        held = _told(backups.copies(vault, self._second())) if self._person is not None else {}
        self._enable(self._person is not None)
        self.asked.setText(asked_before(self.jobs))
        self.asked.setVisible(self._person is not None and bool(self.asked.text()))
        for widget in (self.about, self.forget):
            widget.setVisible(bool(held))
        if self._person is None:
            self.sentence.setText(self.tr("This person has no way in any more."))
            self.key.setText("")
            self.old.setText("")
            self.list.set_lines([])
            return
        name = i18n.isolated(name_of(self._person))
        self.sentence.setText(self.tr("{name} cannot open this vault from now on.").format(name=name))
        self._tell_key(name)
        found = _told(rotation.lets_in(vault, self._person, self._second()))
        self._tell_old(name, found, some=bool(held))
        self._list(name, held, found)

    def first(self) -> QWidget:
        return self.stay

    def _tell_key(self, name: str) -> None:
        can_change = rotation.can_rotate(self.page.context.open_vault)
        self.act.setVisible(can_change)
        if can_change:
            text = self.tr(
                "Somebody skilled may have kept the key of the vault: as long as it is not changed, {name} can read "
                "with it what is written later. The change takes a few seconds, and nobody's passphrase changes."
            )
        else:
            text = self.tr(
                "Somebody skilled may have kept the key of the vault: {name} can read with it what is written later. "
                "To change the key, change your passphrase and make a new recovery sheet first."
            )
        self.key.setText(text.format(name=name))

    def _list(self, name: str, held: dict[Path, datetime], found: Collection[Path]) -> None:
        """Each backup, and whether it is one that lets them in."""
        days = language.moments_apart(list(held.values()), i18n.spoken())
        lets = self.tr("{name} can open it with the passphrase of then.").format(name=name)
        keeps_out = self.tr("{name} cannot open it with a passphrase, only with a kept key.").format(
            name=name
        )
        self.list.set_lines(
            [
                Line(day, (i18n.isolated(str(file)), lets if file in found else keeps_out))
                for day, file in zip(days, held, strict=True)
            ]
        )

    def _tell_old(self, name: str, found: dict[Path, datetime], *, some: bool) -> None:
        """Of the backups that let them in; `some`: there are backups at all."""
        if not found:
            text = self.tr(
                "No backup here lets {name} in. Copies that they made themselves stay readable to them."
            )
            if some:
                text = self.tr(
                    "No backup here lets {name} in with a passphrase. Somebody skilled who kept the key can read "
                    "those below. Copies that they made themselves stay readable to them."
                )
            self.old.setText(i18n.filled(text, name=name))
            return
        places = i18n.listed(dict.fromkeys(papers_out.folder_name(file) for file in found))
        newest = max(found.values()).date()
        text = self.tr(
            "%n backup(s) let {name} in with the passphrase of then, the newest of {day}, in {places}. Copies that "
            "they made themselves stay readable to them.",
            "",
            len(found),
        )
        day = language.format_date(newest, i18n.spoken())
        self.old.setText(i18n.filled(text, name=name, day=day, places=places))

    def _ask(self, *, new_key: bool) -> None:
        if self._person is not None:
            ask_passphrase(self, self.jobs, partial(self._start, self._person, new_key))

    def _start(self, person: PersonWithAccess, new_key: bool) -> None:
        """In the worker, which tells how far it is."""
        self._enable(False)
        act = partial(
            rotation.shut_out, new_key=new_key, forget=self.forget.isChecked(), second=self._second()
        )
        name = i18n.isolated(name_of(person))
        self.jobs.start(act, person, owner=self, done=partial(self._done, name), failed=self._failed)

    def _done(self, name: str, done: rotation.ShutOut) -> None:
        self.page.go.emit(place(ACCESS))
        text = self._said(done).format(name=name)
        self.page.say(text if done.trouble is None else f"{text} {messages.sentence(done.trouble)}")

    def _said(self, done: rotation.ShutOut) -> str:
        if done.has_new_key and done.deleted:
            return self.tr(
                "{name} has no way in any more, and the key is a new one. %n older backup(s) were deleted.",
                "",
                done.deleted,
            )
        if done.deleted:
            return self.tr(
                "{name} has no way in any more. %n older backup(s) were deleted.", "", done.deleted
            )
        if done.has_new_key:
            return self.tr("{name} has no way in any more, and the key is a new one.")
        return self.tr("{name} has no way in any more.")

    def _failed(self, error: PeerGroupsError) -> None:
        self.reload()
        self.refuse(error)

    def _enable(self, enabled: bool) -> None:
        for widget in (self.only, self.act, self.forget):
            widget.setEnabled(enabled)

    def _second(self) -> Path | None:
        known = self.page.context.settings.backup_place
        return Path(known) if known else None


def _told(known: Iterable[Any]) -> dict[Path, datetime]:
    """Of backups: each file, and when it was made by the clock here."""
    return {one.file: one.made_at.astimezone() for one in known}
