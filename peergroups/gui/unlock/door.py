"""The door: passphrase, or recovery code when the passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import paths
from peergroups.gui.core import i18n
from peergroups.gui.core.announce import announce
from peergroups.gui.core.places import Place
from peergroups.gui.setup.passphrase import NewPassphrase
from peergroups.gui.style import pictures, theme
from peergroups.gui.unlock.panel import Panel
from peergroups.gui.unlock.state import WaysIn, ways_in
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.passphrase import PassphraseField
from peergroups.gui.widgets.text import LineBox


class DoorPanel(Panel):
    """Asks for the passphrase of the vault in `folder`."""

    def __init__(
        self,
        *,
        forgot: Callable[[], object],
        choose_folder: Callable[[], object],
        try_sample: Callable[[], object],
        start_own: Callable[[], object],
        use_keychain: Callable[[], object],
        restore: Callable[[], object],
    ) -> None:
        super().__init__()
        self.folder = Path()
        self._ways = WaysIn()
        self.picture = PictureField()
        self.place = label("soft")
        self.field = PassphraseField()
        self.field.entered.connect(self.forward)
        self.column.addWidget(self.place)
        self.column.addWidget(self.picture)
        self.column.addWidget(self.field)
        self.keychain = buttons.link(use_keychain)
        self.forgot = buttons.link(forgot)
        self.other = buttons.link(choose_folder)
        self.sample = buttons.link(try_sample)
        self.new = buttons.link(start_own)
        self.restore = buttons.link(restore)
        self.more = [self.keychain, self.forgot, self.restore, self.other, self.sample, self.new]

    @property
    def passphrase(self) -> str:
        return self.field.box.text()

    def arrive(self, _place: Place) -> None:
        self._ways = ways_in(self.folder)
        self.retranslate()

    @property
    def slot_id(self) -> bytes | None:
        """The way in that was picked; None tries them all."""
        return self.picture.slot_id

    def retranslate(self) -> None:
        self.picture.show_ways(self._ways)
        self.keychain.setText(self.tr("Open with the &key this computer keeps"))
        self.keychain.setHidden(not self._ways.keychain)
        sample = self.folder == paths.sample_vault()
        usual = self.folder == paths.default_vault()
        self.field.retranslate()
        self.heading = self.tr("Open the sample group") if sample else self.tr("Open your vault")
        self.forward_text = self.tr("&Open")
        self.sentence.setText(
            self.tr("The people in it are invented. Its passphrase is: walnut river candle seven boats")
            if sample
            else self.tr("The vault is the locked folder in which your groups and people are kept.")
        )
        self.place.setText(self.tr("Folder: {folder}").format(folder=i18n.isolated(str(self.folder))))
        self.place.setVisible(not (sample or usual))
        self.forgot.setText(self.tr("&I forgot the passphrase"))
        self.restore.setText(self.tr("&Restore from a backup"))
        self.restore.setHidden(sample)
        self.other.setText(self.tr("&Choose another vault"))
        self.sample.setText(self.tr("&Try with a sample group"))
        self.new.setText(self.tr("&Go to my own vault"))
        self.forgot.setHidden(sample)
        self.sample.setHidden(sample)
        self.new.setHidden(usual)

    def first(self) -> QWidget:
        picked = self.picture.isHidden() or self.picture.slot_id is not None
        return self.field.box if picked else self.picture.choice

    def complain(self, sentence: str) -> None:
        self.field.complain(sentence)
        self.field.box.selectAll()

    def leave(self) -> None:
        self.field.clear()


class PictureField(QWidget):
    """Whose way in is meant, by its picture word; hidden where there is only one."""

    def __init__(self) -> None:
        super().__init__()
        self.caption = label("strong")
        self.choice = Choice()
        self.caption.setBuddy(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.caption)
        column.addWidget(self.choice)
        self.hide()

    @property
    def slot_id(self) -> bytes | None:
        chosen = self.choice.currentData()
        return chosen if isinstance(chosen, bytes) else None

    def show_ways(self, ways: WaysIn) -> None:
        """Offers these, in the language of the window."""
        self.caption.setText(self.tr("Your p&icture word"))
        self.choice.setAccessibleName(self.tr("Your picture word"))
        self.setVisible(len(ways.pictures) > 1)
        slots = {name: slot for slot, name in ways.pictures} if len(ways.pictures) > 1 else {}
        words = [(slots[name], word) for name, word in pictures.choices(slots)]
        drawn: dict[object, str] = {slot: pictures.picture(name) for name, slot in slots.items()}
        self.choice.set_choices([(None, self.tr("I do not remember it")), *words], drawn)


class CodePanel(Panel):
    """Asks for the whole recovery code."""

    def __init__(self) -> None:
        super().__init__()
        self.caption = label("strong")
        self.box = LineBox()
        self.caption.setBuddy(self.box)
        self.error = label("error")
        self.error.hide()
        self.column.setSpacing(theme.GRID)
        for widget in (self.caption, self.box, self.error):
            self.column.addWidget(widget)
        self.column.insertSpacing(1, theme.INSIDE)
        self.box.returnPressed.connect(self.forward)

    def retranslate(self) -> None:
        self.heading = self.tr("Open with the recovery sheet")
        self.forward_text = self.tr("&Open")
        self.sentence.setText(
            self.tr(
                "Take the recovery sheet and type all eight parts of the code. "
                "Capitals and dashes do not matter."
            )
        )
        self.caption.setText(self.tr("&Recovery code"))
        self.box.setAccessibleName(self.tr("Recovery code"))

    def first(self) -> QWidget:
        return self.box

    def complain(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.box.setAccessibleDescription(sentence)
        if sentence:
            announce(self.error, sentence)

    def leave(self) -> None:
        self.box.setText("")
        self.complain("")


class RenewPanel(Panel):
    """Asks for a new passphrase, once the recovery code has opened the vault."""

    def __init__(self) -> None:
        super().__init__()
        self._ways = WaysIn()
        self.picture = PictureField()
        self.new = NewPassphrase()
        self.new.entered.connect(self.forward)
        self.column.addWidget(self.picture)
        self.column.addWidget(self.new)

    @property
    def slot_id(self) -> bytes | None:
        """Whose passphrase it is to be; None where there is only one."""
        return self.picture.slot_id

    @property
    def lacks_picture(self) -> bool:
        """Whether it must still be said whose passphrase it is to be."""
        return len(self._ways.pictures) > 1 and self.slot_id is None

    def arrive(self, _place: Place) -> None:
        self._ways = ways_in(self.folder)
        self.retranslate()

    def retranslate(self) -> None:
        self.picture.show_ways(self._ways)
        self.heading = self.tr("Choose a new passphrase")
        self.forward_text = self.tr("&Use this passphrase")
        self.sentence.setText(
            self.tr(
                "The code has opened the vault. From now on the new passphrase opens it. "
                "The recovery sheet stays good."
            )
        )

    def first(self) -> QWidget:
        return self.new.first.box

    def leave(self) -> None:
        self.new.clear()
