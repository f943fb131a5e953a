"""The name box: any part of a name finds a person, Enter marks; only Shift+Enter or the button makes a newcomer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.core.measure import Measure
from peergroups.gui.sessions import state, words
from peergroups.gui.sessions.desk import Desk
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import LineBox
from peergroups.model import name_search
from peergroups.store.queries import people
from peergroups.store.queries.people import PersonName
from peergroups.store.queries.sessions import RegisterEntry

_MOST_KNOWN = 3  # people of other groups offered at a time
_LEAST_LETTERS = 2  # before people of other groups are looked for


class NameBox(LineBox):
    """Down leads to the tiles, Enter to whoever is meant, Shift+Enter to a newcomer."""

    entered = Signal()
    newcomer = Signal()
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            chosen = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.newcomer if chosen else self.entered).emit()
        else:
            super().keyPressEvent(event)


class Finder(QWidget):
    """The box, the line that says what Enter will do, and people of other groups with such a name."""

    narrowed = Signal()  # `found` and `target` are others now
    wanted = Signal(object)  # the person to mark present
    newcomer = Signal(str)  # a name nobody has
    known = Signal(object)  # somebody of another group

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.found: list[RegisterEntry] | None = None  # None while nothing is typed
        self._entries: Sequence[RegisterEntry] = ()
        self._is_slip = False  # whom it finds is one slip away from what is typed
        self._is_asked = False  # and Enter was pressed once
        self._people: list[tuple[PersonName, list[str]]] | None = (
            None  # with the words they are known by here
        )
        self.box = NameBox()
        self.add = buttons.plain(self._add, icon="user-plus", may="mark_attendance")
        self.hint = label("soft")
        self._known_row = QWidget()
        self.known_buttons = [
            buttons.link(partial(self._welcome, at), icon="user") for at in range(_MOST_KNOWN)
        ]
        self._offered: list[UUID] = []
        self._is_low = False
        self.letters = {"late": "", "left": "", "excused": "", "absent": ""}
        flow = FlowLayout(self._known_row)
        self.known_caption = label("strong", wrap=False)
        self.known_caption.setMinimumHeight(theme.TARGET)
        flow.addWidget(self.known_caption)
        for button in self.known_buttons:
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.hint)
        column.addWidget(self._known_row)
        self._known_row.hide()
        self.box.textChanged.connect(self._find)
        self.box.entered.connect(self._enter)
        self.box.newcomer.connect(self._add)

    @property
    def target(self) -> UUID | None:
        """Whom Enter would mark present."""
        return self.found[0].person_id if self.found and (self._is_asked or not self._is_slip) else None

    def retranslate(self) -> None:
        self.box.setPlaceholderText(self.tr("Type a name, Enter marks present"))
        self.box.setAccessibleName(self.tr("Name"))
        self.add.setText(self.tr("Newcomer") if self._is_low else self.tr("Add a newcomer"))
        self.add.setAccessibleName(self.tr("Add a newcomer"))
        self.known_caption.setText(self.tr("From another group:"))
        self._say_what_enter_does()

    def show_entries(self, entries: Sequence[RegisterEntry]) -> None:
        """The register in the order of the tiles, after each act."""
        self._entries = entries
        if self.box.text().strip():
            self._find()

    def forget_people(self) -> None:
        """Others may have come or gone: they are asked for again."""
        self._people = None

    def type_in(self, letters: str) -> None:
        """Letters typed elsewhere on the page."""
        self.box.setFocus()
        self.box.insert(letters)

    def clear(self) -> None:
        self.box.setText("")

    def _find(self) -> None:
        typed = self.box.text().strip()
        self.found = state.matching(typed, self._entries) if typed else None
        self._is_asked = self._is_slip = False
        if typed and not self.found:
            self.found = state.near(typed, self._entries)
            self._is_slip = bool(self.found)
        self._offer_known(typed)
        self._say_what_enter_does()
        self.narrowed.emit()

    def _enter(self) -> None:
        typed = self.box.text().strip()
        if not typed:
            return
        if self.target is not None:
            self.wanted.emit(self.target)
        elif self._is_slip:
            self._is_asked = True
            self._say_what_enter_does()
            self.narrowed.emit()
            self.desk.advised.emit(self.hint.text())
        else:
            self.desk.advised.emit(self.hint.text())

    def _add(self) -> None:
        name = self.box.text().strip()
        if not name:
            self.box.setFocus()
            self.desk.advised.emit(self.tr("Type the newcomer's name, then press Add a newcomer."))
        elif not name_search.is_a_name(name):
            self.box.setFocus()
            self.desk.advised.emit(self._no_name())
        else:
            self.newcomer.emit(name)

    def _no_name(self) -> str:
        return self.tr("Digits and signs alone are no name. Type the newcomer's name.")

    def _welcome(self, at: int) -> None:
        self.known.emit(self._offered[at])

    def _offer_known(self, typed: str) -> None:
        """People the vault knows who are not on this register, when letters enough are typed."""
        offered = self._others(typed) if len(typed) >= _LEAST_LETTERS else []
        self._offered = [person.id for person in offered]
        called = people.told_apart(offered, self.desk.session.identity)
        self._known_row.setVisible(bool(offered))
        for at, button in enumerate(self.known_buttons):
            button.setVisible(at < len(offered))
            if at < len(offered):
                button.setText(words.name_in(called[offered[at].id]).replace("&", "&&"))

    def _others(self, typed: str) -> list[PersonName]:
        identity = self.desk.session.identity
        if self._people is None:
            known = self.desk.jobs.ask(people.person_names)
            self._people = [(one, name_search.parts(one.shown(identity))) for one in known]
        wanted = name_search.parts(typed)
        here = {entry.person_id for entry in self._entries}
        register = self.desk.register
        here |= {entry.person_id for entry in register.leaders} if register is not None else set()
        ranked = [
            (_resemblance(wanted, words), at)
            for at, (one, words) in enumerate(self._people)
            if one.id not in here
        ]
        likely = sorted((rank, at) for rank, at in ranked if rank is not None)
        return [self._people[at][0] for _, at in likely[:_MOST_KNOWN]]

    def _say_what_enter_does(self) -> None:
        typed = self.box.text().strip()
        self.hint.setText(self._what_enter_does(typed) if typed else "")
        self.hint.setVisible(bool(typed))
        self.setVisible(bool(typed))

    def _what_enter_does(self, typed: str) -> str:
        """Whom Enter marks, or what else to press: never a person whom nobody meant."""
        if not self.found:
            if not name_search.is_a_name(typed):
                return self._no_name()
            text = self.tr(
                "Nobody on this register is called “{name}”. Shift+Enter adds “{name}” as a newcomer."
            )
            return i18n.filled(text, name=typed)
        name = words.name_in(self.found[0].shown)
        if self._is_slip and self.found[0].mark is not None:
            text = self.tr("Did you mean {name}, already marked? Shift+Enter adds “{typed}” as a newcomer.")
        elif self._is_slip and not self._is_asked:
            text = self.tr(
                "Did you mean {name}? Enter twice marks {name} present. Shift+Enter adds “{typed}” as a newcomer."
            )
        elif self.found[0].mark is not None:
            text = self.tr("{name} is already marked. Shift+Enter adds “{typed}” as a newcomer.")
        elif self._is_slip:
            text = self.tr("Did you mean {name}? Enter again marks {name} present.")
        else:
            text = self.tr("Enter marks {name} present. Shift+Enter adds “{typed}” as a newcomer.")
        return i18n.filled(text, name=name, typed=typed)

    def keys_text(self) -> str:
        """What the keys do on the names."""
        text = self.tr(
            "Arrow down to the names, then Space: present, {late}: late, {left}: left early, "
            "{excused}: excused, {absent}: absent."
        )
        return text.format(**self.letters)

    def fit(self, measure: Measure) -> None:
        """In a low window the button has its short word."""
        self._is_low = measure.low
        self.retranslate()


def _resemblance(wanted: list[str], words: list[str]) -> int | None:
    """How near the words of a name are to those typed: whole words, beginnings, one slip; None not near."""
    found = name_search.rank_of(wanted, words)
    if found in {0, 1}:
        return found
    return 2 if name_search.are_near(wanted, words) else None
