"""Step 1 of the first run: the language, the text size, and how to begin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from peergroups.gui.core.announce import announce
from peergroups.gui.core.context import Context
from peergroups.gui.setup.look import LanguageRadios, TextSize
from peergroups.gui.style import theme
from peergroups.gui.unlock.panel import Panel
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label


class WelcomePanel(Panel):
    """Everything here acts at once; the primary button goes on to the organisation."""

    def __init__(
        self,
        context: Context,
        try_sample: Callable[[], object],
        choose_folder: Callable[[], object],
        restore: Callable[[], object],
    ) -> None:
        super().__init__()
        self.language_caption = label("strong")
        self.languages = LanguageRadios(context)
        self.size_caption = label("strong")
        self.text_size = TextSize(context)
        self.text_size.setMaximumWidth(round(240 * theme.scale()))
        self.size_caption.setBuddy(self.text_size)
        self.error = label("error")
        self.error.hide()
        self.sample = buttons.plain(try_sample, icon="users")
        self.other = buttons.link(choose_folder)
        self.restore = buttons.link(restore)
        self.more = [self.sample, self.other, self.restore]
        for widget in (self.language_caption, self.languages, self.size_caption, self.text_size, self.error):
            self.column.addWidget(widget)
        self.column.setSpacing(theme.INSIDE)
        self.column.insertSpacing(1, theme.INSIDE)

    def retranslate(self) -> None:
        self.heading = self.tr("Welcome to PeerGroups")
        self.forward_text = self.tr("&Start")
        self.sentence.setText(
            self.tr(
                "A notebook for people who lead support groups. Everything stays on this computer, locked "
                "with your passphrase. It needs no internet and no account."
            )
        )
        self.language_caption.setText(self.tr("Language"))
        self.languages.setAccessibleName(self.tr("Language"))
        self.size_caption.setText(self.tr("Te&xt size"))
        self.text_size.setAccessibleName(self.tr("Text size"))
        self.text_size.retranslate()
        self.sample.setText(self.tr("&Try with a sample group"))
        self.other.setText(self.tr("&Open a vault that is already here"))
        self.restore.setText(self.tr("&Restore from a backup"))

    def first(self) -> QWidget:
        return self.languages

    def complain(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        if sentence:
            announce(self.error, sentence)
