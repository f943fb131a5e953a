"""The door: passphrase, or recovery code when the passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from peergroups.base import paths
from peergroups.gui import i18n, theme
from peergroups.gui.announce import announce
from peergroups.gui.setup.passphrase import NewPassphrase, PassphraseField
from peergroups.gui.unlock.panel import Panel
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label
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
    ) -> None:
        super().__init__()
        self._folder = Path()
        self.place = label("soft")
        self.field = PassphraseField()
        self.field.entered.connect(self.forward)
        self.column.addWidget(self.place)
        self.column.addWidget(self.field)
        self.forgot = buttons.link(forgot)
        self.other = buttons.link(choose_folder)
        self.sample = buttons.link(try_sample)
        self.new = buttons.link(start_own)
        self.more = [self.forgot, self.other, self.sample, self.new]

    @property
    def passphrase(self) -> str:
        return self.field.box.text()

    def prepare(self, folder: Path, *, made: bool) -> None:  # noqa: ARG002  an open vault has no door
        self._folder = folder
        self.retranslate()

    def retranslate(self) -> None:
        sample = self._folder == paths.sample_vault()
        usual = self._folder == paths.default_vault()
        self.field.retranslate()
        self.heading = self.tr("Open the sample group") if sample else self.tr("Open your vault")
        self.forward_text = self.tr("&Open")
        self.sentence.setText(
            self.tr("The people in it are invented. Its passphrase is: walnut river candle seven boats")
            if sample
            else self.tr("The vault is the locked folder in which your groups and people are kept.")
        )
        self.place.setText(self.tr("Folder: {folder}").format(folder=i18n.isolated(str(self._folder))))
        self.place.setVisible(not (sample or usual))
        self.forgot.setText(self.tr("&I forgot the passphrase"))
        self.other.setText(self.tr("&Choose another vault"))
        self.sample.setText(self.tr("&Try with a sample group"))
        self.new.setText(self.tr("&Go to my own vault"))
        self.forgot.setHidden(sample)
        self.sample.setHidden(sample)
        self.new.setHidden(usual)

    def first(self) -> QWidget:
        return self.field.box

    def complain(self, sentence: str) -> None:
        self.field.complain(sentence)
        self.field.box.selectAll()

    def clear(self) -> None:
        self.field.clear()


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

    def clear(self) -> None:
        self.box.setText("")
        self.complain("")


class RenewPanel(Panel):
    """Asks for a new passphrase, once the recovery code has opened the vault."""

    def __init__(self) -> None:
        super().__init__()
        self.new = NewPassphrase()
        self.new.entered.connect(self.forward)
        self.column.addWidget(self.new)

    def retranslate(self) -> None:
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

    def clear(self) -> None:
        self.new.clear()
