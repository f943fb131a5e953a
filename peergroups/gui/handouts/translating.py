"""Asks which language a text is in, or shall be translated into."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.widgets.dialog import Dialog
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.form import Form
from peergroups.usecases import handout_orders, printing


class LanguageDialog(Dialog):
    """`agreed(code)` is called with the language chosen."""

    def __init__(self, parent: QWidget, agreed: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._agreed = agreed
        self.form = Form()
        self.language = Choice()
        self.form.add("language", self.language)
        self.body.addWidget(self.form)
        self.accepted.connect(lambda: self._agreed(str(self.language.currentData())))

    def ask_for_translation(self, there: Collection[str]) -> None:
        """Into which language, other than those there are."""
        self.set_texts(self.tr("Translate this"), self.tr("Begin the translation"), self.tr("Cancel"))
        self.form.set_text(
            "language", self.tr("&Language"), self.tr("The text stands beside it as you write.")
        )
        self._open(there)

    def ask_what_it_is(self, there: Collection[str], chosen: str) -> None:
        """In which language a text is that somebody has written."""
        self.set_texts(self.tr("Language of the text"), self.tr("It is in this language"), self.tr("Cancel"))
        self.form.set_text("language", self.tr("&Language"))
        self._open(there, chosen)

    def _open(self, there: Collection[str], chosen: str = "") -> None:
        spoken = i18n.spoken()
        known = {code for info in handout_orders.library() for code in info.languages} | set(
            printing.languages()
        )
        named = [(code, language.language_name(code, spoken)) for code in known - set(there)]
        self.language.set_choices(sorted(named, key=lambda one: language.sort_key(one[1], spoken)))
        self.language.choose(chosen)
        self.language.setFocus()
        self.open()
