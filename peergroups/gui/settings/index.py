"""The first pane of the settings: the look of the window, and the way to everything else."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from peergroups.base.settings import THEMES, TITLES
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import i18n
from peergroups.gui.settings.subjects import (
    ACCESS,
    ALL_RIGHT,
    BACKUPS,
    HEALTH,
    HELP_LINES,
    LOG,
    ORGANISATION,
    PASSPHRASE,
    SAFETY,
    SHEET,
    VAULT,
    place,
)
from peergroups.gui.setup.look import TextSize
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.model.permissions import Action

_LONGEST = 60  # minutes without a key until the vault is locked


class IndexPane(Pane):
    """Every choice acts at once."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._context = page.context
        self.language, self.theme = Choice(), Choice()
        self.text_size = TextSize(page.context)
        self.minutes = Number(1, _LONGEST)
        self.minutes.setKeyboardTracking(False)  # not at the first digit
        self.called = Choice()
        self.form = Form()
        for name, field in (
            ("language", self.language),
            ("text_size", self.text_size),
            ("theme", self.theme),
            ("minutes", self.minutes),
            ("title", self.called),
        ):
            self.form.add(name, field)
        self.form.changed.connect(self._apply)
        self.subjects = Section()
        self.column.addWidget(self.form)
        self.column.addWidget(self.subjects)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.form.set_text("language", self.tr("&Language of the window"))
        self.form.set_text("text_size", self.tr("Text si&ze"))
        self.form.set_text("theme", self.tr("&Colours"))
        self.form.set_text(
            "minutes",
            self.tr("&Minutes without a key until the vault is locked"),
            self.tr("Nobody reads along when you are called away."),
        )
        self.form.set_text(
            "title",
            self.tr("Title of the &window"),
            self.tr(
                "It is seen in the list of windows and by whoever looks over. A person is never named there."
            ),
        )
        titles = {"room": self.tr("The page only"), "group": self.tr("The page and the group")}
        self.called.set_choices([(title, titles[title]) for title in TITLES])
        self.language.set_choices(WINDOW_LANGUAGES.items())
        self.text_size.retranslate()
        words = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast_black": self.tr("High contrast on black"),
            "contrast_white": self.tr("High contrast on white"),
        }
        self.theme.set_choices([(theme, words[theme]) for theme in THEMES])
        self._follow()

    def reload(self) -> None:
        self._follow()
        self.subjects.set_heading(self.tr("More"))
        may = self._context.open_vault.may
        self.subjects.set_lines(
            [
                self._line(part, *words)
                for action, part, *words in (*self._of_the_house(), *self._of_the_vault())
                if may(action)
            ]
        )

    def _of_the_house(self) -> tuple[tuple[Action, str, str, str], ...]:
        """What each is for, its name, its title and its sentence."""
        return (
            (
                Action.CHANGE_SETTINGS,
                ORGANISATION,
                self.tr("Organisation"),
                self.tr("Name, country, time zone, paper."),
            ),
            (
                Action.CHANGE_SETTINGS,
                HELP_LINES,
                self.tr("Help lines"),
                self.tr("They stand at the foot of handouts."),
            ),
            (
                Action.CHANGE_SETTINGS,
                SAFETY,
                self.tr("Steps of Help now"),
                self.tr("What is to be done when somebody is in danger: Ctrl+E."),
            ),
            (
                Action.OWN_PASSPHRASE,
                ACCESS,
                self.tr("People with access"),
                self.tr("Who opens this vault, and what each may do."),
            ),
        )

    def _of_the_vault(self) -> tuple[tuple[Action, str, str, str], ...]:
        return (
            (
                Action.SEE_AUDIT,
                ALL_RIGHT,
                self.tr("Is everything all right?"),
                self.tr("Backups, ways in, damage, what was refused, and the disk, on one page."),
            ),
            (Action.OWN_PASSPHRASE, PASSPHRASE, self.tr("Passphrase"), self.tr("Choose another one.")),
            (
                Action.RECOVERY_SHEET,
                SHEET,
                self.tr("Recovery sheet"),
                self.tr("Print a new one when it is lost."),
            ),
            (
                Action.SEE_AUDIT,
                LOG,
                self.tr("Who did what"),
                self.tr("A log that nobody can change unseen."),
            ),
            (
                Action.BACK_UP,
                BACKUPS,
                self.tr("Backups"),
                self.tr("Copies of the vault, tried and locked; change the key when somebody leaves."),
            ),
            (
                Action.EXPORT,
                HEALTH,
                self.tr("Health of the vault"),
                self.tr("Whether it is sound, and what to do where it is not."),
            ),
            (
                Action.EXPORT,
                VAULT,
                self.tr("The vault"),
                self.tr("Where it is, and everything in it as files."),
            ),
        )

    def first(self) -> QWidget:
        return self.language

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.theme.count():
            self._follow()

    def _follow(self) -> None:
        """Shows what is chosen, also when that was done in the menu."""
        settings = self._context.settings
        self.form.set_values({
            "language": i18n.spoken(), "theme": settings.theme, "minutes": settings.lock_after_minutes,
            "title": settings.title,
        })  # fmt: skip

    def _apply(self, name: str) -> None:
        settings = self._context.settings
        if name == "language":
            settings.language = str(self.language.currentData())
        elif name == "theme":
            settings.theme = str(self.theme.currentData())
        elif name == "title":
            settings.title = str(self.called.currentData())
        elif name == "minutes":
            settings.lock_after_minutes = self.minutes.value()
        settings.save()
        self._context.restyle()

    def _line(self, part: str, title: str, sentence: str) -> Line:
        name = self.tr("Open: {subject}").format(subject=title)
        act = Act(part, self.tr("Open"), name, lambda: self.page.go.emit(place(part)))
        return Line(title, (sentence,), (act,))
