"""Marking who came: name box, tiles, those who lead, guests, and a total that always adds up."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import state, words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.fact import Fact
from peergroups.gui.sessions.finder import Finder
from peergroups.gui.sessions.footer import Details, Footer
from peergroups.gui.sessions.tile_menu import TileMenu
from peergroups.gui.sessions.tiles import TileView
from peergroups.gui.sessions.visiting import Visiting
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.model.attendance import Mark, next_mark
from peergroups.model.groups import MemberStatus, Role
from peergroups.model.permissions import Action
from peergroups.store.queries.sessions import RegisterEntry
from peergroups.usecases import attendance, groups


class MarkingPane(Pane):
    """The register of a group that keeps names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.finder = Finder(desk)
        self.everyone = buttons.plain(self._mark_everyone, icon="list-checks")
        self.fact = Fact()
        self.visiting = Visiting(desk, self, self.fact, self._show_visitor)
        self.tiles = TileView()
        self.menu = TileMenu(self.tiles, desk)
        self.nobody = label("large")
        self.lead = label("soft")
        self.keys = label("soft")
        self.details = Details(desk)
        self.everyone_too = buttons.plain(
            self._mark_everyone, icon="list-checks"
        )  # where the other has no room
        self.footer = Footer(self, self._open_more)
        self.lesser.insert(0, self.everyone_too)
        self.footer.setParent(self)
        self._sort = state.Sort.NAME
        self._arrived: UUID | None = None  # at which session
        self._build()
        self._connect()

    def retranslate(self) -> None:
        letters = words.letters()
        self.tiles.letters = {letter.casefold(): mark for mark, letter in letters.items()}
        self.finder.letters = {
            "late": letters[Mark.LATE],
            "left": letters[Mark.LEFT_EARLY],
            "excused": letters[Mark.EXCUSED],
            "absent": letters[Mark.ABSENT],
        }
        self.finder.retranslate()
        self.keys.setText(self.finder.keys_text())
        self.details.retranslate()
        self.footer.retranslate()
        for button in (self.everyone, self.everyone_too):
            button.setText(self.tr("Everyone is here"))
        self.tiles.setAccessibleName(self.tr("Register"))
        self.nobody.setText(
            self.tr("Nobody is on this register yet. Type a first name and press Shift+Enter.")
        )
        self.tiles.viewport().update()

    def arrive(self, place: Place) -> None:
        """A name that is half typed stays while one looks elsewhere from this session."""
        if self._arrived != place.id:
            self._arrived = place.id
            self.finder.clear()

    def reload(self) -> None:
        cursor = self.tiles.person()
        entries = self._in_order()
        self.finder.forget_people()
        self._ask_who_steps_in()
        self.finder.show_entries([*entries, *self._leaders()])
        self._show_tiles()
        self.tiles.put_cursor(cursor)
        self._show_sums()

    def first(self) -> QWidget:
        return self.finder.box

    def escape(self) -> bool:
        """Clears the name box; from the tiles back to it."""
        if self.finder.box.text():
            self.finder.clear()
            self.finder.box.setFocus()
            return True
        if self.tiles.hasFocus():
            self.tiles.choosing.clear()
            self.finder.box.setFocus()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters that no control wants belong to the name box."""
        text, modifiers = event.text(), Qt.KeyboardModifier
        if (
            text
            and text.isprintable()
            and not text.isspace()
            and not event.modifiers()
            & (modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier)
        ):
            self.finder.type_in(text)
        else:
            super().keyPressEvent(event)

    def fit(self, measure: Measure) -> None:
        """In a low window names stand in one line, and the rest gives way to them."""
        self.tiles.fit_to(measure)
        self.footer.fit(measure)
        self.finder.fit(measure)
        roomy = measure.width > Width.MENU and not measure.low
        self.everyone.setVisible(roomy)
        self.everyone_too.setHidden(roomy)
        self._line.setSpacing(theme.GRID if measure.low else theme.INSIDE)
        self._show_lead()

    def count(self) -> tuple[str, ...]:
        if not self.desk.has_begun:
            return self.desk.short_totals()
        return self.desk.totals_text(), *self.desk.short_totals()

    def _build(self) -> None:
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.INSIDE)
        self._line.addWidget(self.finder.box, 1)
        self._line.addWidget(self.finder.add)
        self._line.addWidget(self.everyone)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.INSIDE)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self.lead, self.nobody, self.tiles, self.keys, self.details):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._area = scrolled(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)  # tiles stand at the edge of the page
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.INSIDE)
        whole.addLayout(self._line)
        whole.addWidget(self.finder)
        whole.addWidget(self.fact)
        whole.addWidget(self._area, 1)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """From the name box along its row, then down the page."""
        stops = (
            self.finder.box, self.finder.add, self.everyone, *self.finder.known_buttons, self.tiles,
            *self.details.boxes, self.details.order,
        )  # fmt: skip
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def say_lead(self, sentence: str) -> None:
        """What is worth knowing before marking; "" for nothing."""
        self.lead.setText(sentence)
        self._show_lead()

    def _show_lead(self) -> None:
        self.lead.setVisible(bool(self.lead.text()))

    def _connect(self) -> None:
        self.finder.narrowed.connect(self._show_tiles)
        self.finder.wanted.connect(self._mark_found)
        self.finder.newcomer.connect(self._add_newcomer)
        self.finder.known.connect(self._welcome)
        self.finder.box.down.connect(self._go_to_tiles)
        self.tiles.left_up.connect(self.finder.box.setFocus)
        self.tiles.typed.connect(self.finder.type_in)
        self.tiles.toggled.connect(self._toggle)
        self.tiles.lettered.connect(self.mark_several)
        self.tiles.menu_wanted.connect(self.menu.open_at)
        self.tiles.choosing.changed.connect(self._say_chosen)
        self.tiles.cursor_moved.connect(self._keep_in_view)
        self.details.leader_marked.connect(self.mark)
        self.menu.marked.connect(self.mark_several)
        self.menu.more.connect(self._open_more)
        self.details.sorted_by.connect(self._sort_by)

    def mark(self, person_id: UUID, mark: Mark | None) -> None:
        """One mark, kept before it is shown; only its tile is drawn again."""
        desk = self.desk
        if desk.register is None:
            return
        was = self.visiting.was(person_id)
        is_back = desk.jobs.do(self, attendance.mark, desk.id, person_id, mark)
        if is_back:
            desk.read()
        elif is_back is not None:
            desk.read_mark(person_id)
        self._show_marks()
        if is_back is not None:
            self._ask_who_steps_in()
            if is_back:
                self.visiting.ask(self._entry(person_id), was)
            desk.said.emit(desk.marked_text(self._entry(person_id).shown, mark, is_back=is_back))

    def mark_several(self, people: Sequence[UUID], mark: Mark | None) -> None:
        """The same mark for all of them, as one step; of one as `mark`."""
        if len(people) == 1:
            self.mark(people[0], mark)
        elif people and self.desk.jobs.did(self, attendance.mark_several, self.desk.id, people, mark):
            self.desk.read()
            self._show_marks()
            self._ask_who_steps_in()
            self.tiles.choosing.clear()
            self.desk.said.emit(words.marked_several(len(people), mark))

    def _say_chosen(self, number: int) -> None:
        if number:
            self.desk.advised.emit(self.tr("%n chosen. A letter, or the menu, marks them all.", "", number))

    def _toggle(self, person_id: UUID) -> None:
        """Of several that are chosen all are what this one becomes."""
        self.mark_several(self.tiles.choosing.meant(person_id), next_mark(self._entry(person_id).mark))

    def _mark_found(self, person_id: UUID) -> None:
        entry = self._entry(person_id)
        self.finder.clear()
        self.tiles.put_cursor(person_id)
        if entry.mark is None:
            self.mark(person_id, Mark.PRESENT)
        else:
            self.desk.advised.emit(
                i18n.filled(self.tr("{name} is already marked."), name=words.name_in(entry.shown))
            )

    def _add_newcomer(self, name: str) -> None:
        person_id = self.desk.jobs.do(self, attendance.add_newcomer, self.desk.id, name)
        if person_id is not None:
            self._take_in(person_id)
            self._ask_for_place(person_id)

    def _welcome(self, person_id: UUID) -> None:
        was = self.visiting.was(person_id)
        is_back = self.desk.jobs.do(self, attendance.welcome, self.desk.id, person_id)
        if is_back is not None:
            self._take_in(person_id, is_back=is_back)
            if is_back:
                self.visiting.ask(self._entry(person_id), was)

    def _take_in(self, person_id: UUID, *, is_back: bool = False) -> None:
        self.finder.clear()
        self.finder.box.setFocus()
        self.desk.read()
        self.reload()
        self.tiles.put_cursor(person_id)
        self._keep_in_view(self.tiles.visualRect(self.tiles.currentIndex()))
        name = self._entry(person_id).shown
        if is_back:
            self.desk.said.emit(self.desk.marked_text(name, Mark.PRESENT, is_back=True))
        else:
            new = self.tr("{name} is new here and marked present.")
            if not self.desk.has_begun:
                new = self.tr("{name} is new here and expected on that day.")
            self.desk.said.emit(new.format(name=words.name_in(name)))

    def _mark_everyone(self) -> None:
        if len(self._everybody()) > attendance.MANY:
            self.desk.jobs.start(
                attendance.mark_everyone,
                self.desk.id,
                owner=self,
                done=self._marked_everyone,
                failed=self.refuse,
            )
        elif self.desk.jobs.did(self, attendance.mark_everyone, self.desk.id):
            self._marked_everyone()

    def _marked_everyone(self, _number: int = 0) -> None:
        self.desk.read()
        self.reload()
        said = self.tr("Everyone who was not marked is present now. Untick who is missing.")
        away = [one for one in (*self._everybody(), *self._leaders()) if one.away_until and one.mark is None]
        if away:
            said = self.tr("Everyone who was not marked is present now, but {names}: away.")
        self.desk.said.emit(i18n.filled(said, names=words.listed(away)) if away else said)
        self._go_to_tiles()

    def _open_more(self, person_id: UUID | None = None) -> None:
        chosen = person_id or self.tiles.person()
        if chosen is None:
            self.desk.advised.emit(self.tr("Choose a name first."))
        else:
            self.desk.show_part("more", str(chosen))

    def _go_to_tiles(self) -> None:
        if self.tiles.tiles.entries:
            first = self.tiles.tiles.entries[0].person_id
            self.tiles.put_cursor(self.finder.target or first)
            self.tiles.setFocus()

    def _show_tiles(self) -> None:
        """All of the register, or those whom the typed letters mean."""
        found = self.finder.found
        cursor = self.tiles.person()
        self.tiles.tiles.set_entries(self._in_order() if found is None else found)
        self.tiles.put_cursor(cursor)
        self.tiles.set_target(self.finder.target)
        self.nobody.setVisible(not self._everybody() and found is None)
        self.tiles.setVisible(bool(self.tiles.tiles.entries))
        self.details.setVisible(found is None)  # letters typed: names alone

    def _show_marks(self) -> None:
        marks = {entry.person_id: entry for entry in (*self._everybody(), *self._leaders())}
        self.finder.show_entries([*self._in_order(), *self._leaders()])
        self.tiles.tiles.set_entries([marks[entry.person_id] for entry in self.tiles.tiles.entries])
        self._show_sums()

    def _show_sums(self) -> None:
        assert self.desk.register is not None
        self.details.show_leaders(self.desk.register.leaders)
        self.footer.show_guests()
        self.desk.counted_again.emit()

    def _sort_by(self, sort: state.Sort) -> None:
        self._sort = sort
        self.reload()

    def _in_order(self) -> list[RegisterEntry]:
        return state.in_order(self._everybody(), self._sort, i18n.spoken())

    def _everybody(self) -> tuple[RegisterEntry, ...]:
        return self.desk.register.entries if self.desk.register is not None else ()

    def _leaders(self) -> tuple[RegisterEntry, ...]:
        return self.desk.register.leaders if self.desk.register is not None else ()

    def _ask_who_steps_in(self) -> None:
        """Unless something else is asked just now."""
        gaps = self.desk.register.gaps if self.desk.register is not None else ()
        if gaps and self.desk.jobs.open_vault.may(Action.PLAN_SESSIONS):
            steps_in = self.tr("Choose who steps in")
            self.fact.ask(words.leader_away(gaps[0]), steps_in, lambda: self.desk.show_part("stand-in"))
        else:
            self.fact.drop()

    def _ask_for_place(self, person_id: UUID) -> None:
        """A newcomer to a full group waits, unless one more than there are places is meant."""
        entry = self._entry(person_id)
        if entry.member is MemberStatus.WAITING and self.desk.jobs.open_vault.may(Action.KEEP_PEOPLE):
            text = self.tr("No place is free: {name} is on the waiting list.")
            self.fact.ask(
                text.format(name=words.name_in(entry.shown)),
                self.tr("One more than there are places"),
                lambda: self._take_over_places(person_id),
            )

    def _take_over_places(self, person_id: UUID) -> None:
        act, group_id = groups.set_member, self.desk.session.group_id
        role, status = Role.PARTICIPANT, MemberStatus.ACTIVE
        if not self.desk.jobs.did(self, act, group_id, person_id, role=role, status=status, over=True):
            return
        self.desk.read()
        self.reload()
        self.finder.box.setFocus()
        text = self.tr("{name} is a member of the group.")
        self.desk.said.emit(text.format(name=words.name_in(self._entry(person_id).shown)))

    def _show_visitor(self) -> None:
        """Somebody is a guest of this session."""
        self.reload()
        self.finder.box.setFocus()

    def _entry(self, person_id: UUID) -> RegisterEntry:
        register = self.desk.register
        assert register is not None
        return next(e for e in (*register.entries, *register.leaders) if e.person_id == person_id)

    def _keep_in_view(self, area: QRect) -> None:
        inner = self._area.widget()
        assert inner is not None
        spot = self.tiles.mapTo(inner, area.center())
        self._area.ensureVisible(spot.x(), spot.y(), 0, area.height() // 2 + theme.GRID)
