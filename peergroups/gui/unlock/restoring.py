"""The step that restores a backup: which one, its passphrase, what is in it, and only then the restore."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from peergroups.base import paths, patience
from peergroups.gui.core import i18n
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.unlock.panel import Panel
from peergroups.gui.widgets import buttons, files
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.passphrase import PassphraseField

if TYPE_CHECKING:
    from peergroups.usecases.backups import Inside


_OWN_FOLDER = "PeerGroups"  # where the folder that was chosen holds other things


class RestorePanel(Panel):
    """`file`, `passphrase` and `code` are what was chosen and typed; `show_inside` tells what is in the backup."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.folder = Path()
        self._extra: Path | None = None
        self._inside: Inside | None = None
        self.caption = label("strong")
        self.which = Choice()
        self.caption.setBuddy(self.which)
        self.other = buttons.plain(self._choose_file, icon="folder-open")
        self.target: Path | None = None  # another folder than that of the vault
        self.where = label("body")
        self.elsewhere = buttons.plain(self._choose_target, icon="folder-open")
        self.field = PassphraseField()
        self.field.entered.connect(self.forward)
        self.is_code = QCheckBox()
        self.told = label("body")
        self.asked = label("body")
        self.present = PassphraseField()  # of the vault that is there, where the backup's opens it no more
        self.present.entered.connect(self.forward)
        self.is_present_code = QCheckBox()
        self.error = label("error")
        self.more = [self.other, self.elsewhere]
        for widget in (
            self.caption, self.which, self.field, self.is_code, self.where, self.told, self.asked, self.present,
            self.is_present_code, self.error,
        ):  # fmt: skip
            self.column.addWidget(widget)
        self.which.currentIndexChanged.connect(self._forget)
        self.field.box.textChanged.connect(self._forget)
        self.is_code.toggled.connect(self._forget)
        for widget in (self.error, self.asked, self.present, self.is_present_code):
            widget.hide()

    @property
    def file(self) -> Path | None:
        chosen = self.which.currentData()
        return Path(chosen) if isinstance(chosen, str) else None

    @property
    def passphrase(self) -> str | None:
        """What was typed, where that is a passphrase."""
        return None if self.is_code.isChecked() else self.field.box.text() or None

    @property
    def code(self) -> str | None:
        """What was typed, where that is the recovery code."""
        return self.field.box.text() or None if self.is_code.isChecked() else None

    @property
    def of_today(self) -> tuple[str | None, str | None]:
        """Passphrase and recovery code of the vault that is there: one of them, once it was asked for."""
        text = self.present.box.text() or None
        return (None, text) if self.is_present_code.isChecked() else (text, None)

    @property
    def has_looked(self) -> bool:
        """Whether what is in the backup stands on the screen."""
        return self._inside is not None

    def arrive(self, _place: Place) -> None:
        self.target = None
        self._forget()

    def retranslate(self) -> None:
        self.heading = self.tr("Restore from a backup")
        self.sentence.setText(
            self.tr(
                "First look at what is in a backup. Nothing is changed before that, and what is there now is set "
                "aside, not deleted."
            )
        )
        self.caption.setText(self.tr("&Backup"))
        self.which.setAccessibleName(self.tr("Backup"))
        self.other.setText(self.tr("Choose a backup &file"))
        self.elsewhere.setText(self.tr("Restore into another fol&der"))
        self.is_code.setText(self.tr("This is the recovery &code, not a passphrase"))
        self.asked.setText(
            self.tr(
                "What opens this backup does not open the vault that is here now. To put it in the place of that "
                "vault, type a passphrase of today, of somebody who may restore, or its recovery code. Without one, "
                "restore it into another folder: there it is a vault as it was on that day, with the ways in of that "
                "day."
            )
        )
        self.is_present_code.setText(self.tr("&Today's recovery code, not a passphrase"))
        self.field.retranslate()
        self.present.retranslate()
        self.present.box.setAccessibleName(self.tr("Passphrase of today"))
        self._list()
        self._show_told()

    def first(self) -> QWidget:
        return self.present.box if self.asks_present else self.field.box

    @property
    def asks_present(self) -> bool:
        """Whether a way in of the vault that is there is asked for."""
        return not self.present.isHidden()

    def ask_present(self, sentence: str = "") -> None:
        """The backup is an old one: what opens the vault of today is typed too. What was seen of it stays."""
        self._show_present(True)
        self.complain(sentence)
        self.present.box.selectAll()

    def show_inside(self, inside: Inside) -> None:
        """What the backup holds; the primary button restores it now."""
        self.complain("")
        self._inside = inside
        self._show_told()
        self.reveal(self.told)  # what is restored is seen before it is

    def take_file(self, file: Path) -> None:
        """A file from elsewhere."""
        self._extra = file
        self._list()
        self.which.choose(str(file))

    def take_target(self, folder: Path) -> None:
        """Where it goes; into a folder of its own where other things lie."""
        alone = paths.holds_vault(folder) or not any(folder.iterdir())
        self.target = folder if alone else folder / _OWN_FOLDER
        self._show_present(False)
        self._show_told()

    def stay_shut(self, sentence: str) -> None:
        """The backup did not open, or is damaged: nothing was seen of it."""
        self._forget()
        self.complain(sentence)
        self.field.box.selectAll()

    def complain(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        if sentence:
            self.reveal(self.error, (self.present if self.asks_present else self.field).box)

    def leave(self) -> None:
        self.field.clear()
        self.present.clear()
        self._forget()

    def _show_present(self, shown: bool) -> None:
        for widget in (self.asked, self.present, self.is_present_code):
            widget.setVisible(shown)

    def _forget(self) -> None:
        self._inside = None
        self.present.clear()
        self._show_present(False)
        self.complain("")
        self._show_told()

    def _list(self) -> None:
        from peergroups.usecases import backups

        place = self._context.settings.backup_place
        second = Path(place) if place else None
        known = patience.within(partial(backups.listed, self.folder, second)) or []
        told = moment_texts([one.made_at for one in known])
        shown = [(str(one.file), text) for one, text in zip(known, told, strict=True)]
        if self._extra is not None:
            shown.insert(0, (str(self._extra), i18n.isolated(self._extra.name)))
        before = self.which.currentData()
        self.which.set_choices(shown or [(None, self.tr("No backup was found here"))])
        self.which.choose(before)

    def _show_told(self) -> None:
        inside = self._inside
        self.forward_text = self.tr("Look &inside") if inside is None else self.tr("&Restore this backup")
        self.told.setVisible(inside is not None)
        self.where.setVisible(self.target is not None)
        if self.target is not None:
            text = self.tr("It goes into the folder {folder}.")
            self.where.setText(i18n.filled(text, folder=i18n.isolated(self.target.name)))
        if inside is None:
            return
        from peergroups.base import language

        if inside.is_narrow:
            text = self.tr("Made on {when}. It is whole. What it holds is told to a coordinator.")
            self.told.setText(i18n.filled(text, when=moment_text(inside.backup.made_at)))
            return
        spoken = i18n.spoken()
        text = self.tr(
            "Made on {when}. It holds groups: {groups}, people: {people}, sessions: {sessions}, notes: {notes}."
        )
        self.told.setText(
            i18n.filled(
                text,
                when=moment_text(inside.backup.made_at),
                groups=language.format_number(inside.groups, spoken),
                people=language.format_number(inside.people, spoken),
                sessions=language.format_number(inside.sessions, spoken),
                notes=language.format_number(inside.notes, spoken),
            )
        )

    def _choose_file(self) -> None:
        title, kinds = self.tr("Choose a backup"), self.tr("Backups (*.pgbak)")
        files.ask_file(self, title, kinds, self.take_file, start=files.Place.HomeLocation)

    def _choose_target(self) -> None:
        files.ask_folder(self, self.tr("Choose the folder for the backup"), self.take_target)


def moment_texts(moments: Sequence[datetime]) -> list[str]:
    """Local days and times, no two alike."""
    from peergroups.base import language

    return language.moments_apart([moment.astimezone() for moment in moments], i18n.spoken())


def moment_text(moment: datetime) -> str:
    """The local day and time."""
    from peergroups.base import language

    return language.format_day_time(moment.astimezone(), i18n.spoken(), "medium")
