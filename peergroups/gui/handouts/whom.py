"""For whom a paper is and how it is made: group, session, people, languages, size, paper, booklet, logo."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from peergroups.base import clock, language
from peergroups.gui.core import i18n, messages
from peergroups.gui.handouts.copies import MOST, Copies
from peergroups.gui.handouts.state import Entry, Shelf
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.span import Span
from peergroups.gui.widgets.ticks import Ticks
from peergroups.model.groups import LEADING, SERVING, GroupStatus, MemberStatus
from peergroups.model.organisation import Paper
from peergroups.store.queries.groups import GroupRow, MemberRow
from peergroups.store.queries.sessions import SessionRow
from peergroups.usecases import papers, printing
from peergroups.usecases.handout_orders import HandoutOrder
from peergroups.usecases.packs import PACK
from peergroups.usecases.papers import (
    HOURS_LOG,
    KINDS,
    NAME_CARDS,
    OWN_LANGUAGE,
    ROTA,
    SIGN_IN_SHEET,
    TELL_WHERE,
    Kind,
    Need,
    PaperOrder,
)
from peergroups.usecases.printing import Order

_MOST_ROWS = 200  # to write in by hand

_NOT_FOR_PARTICIPANTS = frozenset({Shelf.REMOVED, Shelf.FACILITATORS})


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a paper can be made for, by the name the group shows."""

    id: UUID
    name: str
    came: bool = True  # at least once


def people_for(kind: Kind, known: Sequence[MemberRow], came: Collection[UUID]) -> list[Person]:
    """Those a paper is for: whoever leads or helps for a log of hours, whoever takes part for the others."""
    staying = {MemberStatus.ACTIVE, MemberStatus.COMPLETED}
    there = [row for row in known if row.status in staying and row.shown]
    if kind.name == HOURS_LOG:
        return [Person(row.person_id, row.shown) for row in there if row.role in SERVING]
    taking_part = [row for row in there if row.role not in LEADING]
    return [Person(row.person_id, row.shown, row.person_id in came) for row in taking_part]


class OrderCard(Card):
    """`for_whom` tells that the group was changed, `changed` that anything else was."""

    for_whom = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self._can_be_filled = self._for_people = False
        self._usual = ""  # language
        self._days: dict[UUID, date] = {}
        self._far: set[UUID] = set()  # groups that say how to join from afar
        self.group, self.session, self.language = Choice(), Choice(), Choice()
        self.second, self.letters, self.paper = Choice(), Choice(), Choice()
        self.handout = Choice()
        self.labels, self.rota = Choice(), Choice()
        self.today = clock.here()
        self.span = Span(lambda: self.today)
        self.people = Ticks()
        self.number, self.rows = Number(1, MOST), Number(0, _MOST_ROWS)
        self.copies = Copies()
        self.booklet, self.logo, self.apart, self.form = (QCheckBox() for _ in range(4))
        self.codes, self.lock, self.afar = QCheckBox(), QCheckBox(), QCheckBox()
        self.logo.setChecked(True)
        self.about, self.tip = label("soft"), label("soft")
        self._labels: dict[QWidget, QLabel] = {}
        self._lay_out()
        self.group.currentIndexChanged.connect(lambda _at: self._turn())
        for choice in (
            self.labels, self.rota, self.handout, self.session,
            self.language, self.second, self.letters, self.paper,
        ):  # fmt: skip
            choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
        for box in (self.booklet, self.logo, self.codes, self.afar):
            box.toggled.connect(lambda _on: self.changed.emit())
        for number in (self.number, self.rows):
            number.valueChanged.connect(lambda _value: self.changed.emit())
        self.people.itemChanged.connect(lambda _item: self.changed.emit())
        for part in (self.copies, self.span):
            part.changed.connect(self.changed)

    def retranslate(self) -> None:
        for field, text in (
            (self.group, self.tr("For &whom")),
            (self.session, self.tr("Sess&ion")),
            (self.rota, self.tr("For &whom")),
            (self.people, self.tr("Pe&ople")),
            (self.labels, self.tr("On w&hat")),
            (self.handout, self.tr("Han&dout for each person")),
            (self.language, self.tr("Lan&guage")),
            (self.number, self.tr("&Copies")),
            (self.rows, self.tr("Empty rows, at &least")),
            (self.second, self.tr("Second language &beside it")),
            (self.letters, self.tr("Si&ze of the letters")),
            (self.paper, self.tr("Pape&r")),
        ):
            self._labels[field].setText(text)
            field.setAccessibleName(text.replace("&", ""))
        self.booklet.setText(self.tr("As a booklet to fold"))
        self.logo.setText(self.tr("With our logo"))
        self.apart.setText(self.tr("Save one file for each language"))
        self.codes.setText(self.tr("With a QR code for the door"))
        self.afar.setText(self.tr("With how to join from afar"))
        self.form.setText(self.tr("Save as a form to fill in"))
        self.lock.setText(self.tr("PDF with a passphrase"))
        self._tell()
        self.labels.set_choices(
            [("", self.tr("Cards to cut out")), *map(self._label_sheet, papers.label_sheets())]
        )
        self.letters.set_choices([(False, self.tr("Standard")), (True, self.tr("Large print, 18 points"))])
        self.paper.set_choices([(str(paper), messages.word(paper)) for paper in Paper])
        self._name_languages()
        self.copies.retranslate()
        self.span.retranslate()

    def offer_groups(self, known: Sequence[GroupRow]) -> None:
        self._far = {row.id for row in known if row.online.strip()}
        nobody = (None, self.tr("No group, just some copies"))
        self.group.set_choices([nobody, *((row.id, i18n.isolated(row.name)) for row in known)])
        going_on = [row for row in known if row.status is GroupStatus.ACTIVE]
        every = (None, self.tr("All groups"))
        self.rota.set_choices([every, *((row.id, i18n.isolated(row.name)) for row in going_on)])

    def offer_sessions(self, known: Sequence[SessionRow]) -> None:
        """The likeliest first; what was chosen stays."""
        spoken = i18n.spoken()
        self._days = {row.id: row.day for row in known}
        self.session.set_choices((row.id, language.format_date(row.day, spoken, "full")) for row in known)

    def group_id(self) -> UUID | None:
        """Of the group the paper is for; None where it is for none."""
        asked = next((one for one in (self.group, self.rota) if one.isVisibleTo(self)), None)
        return asked.currentData() if asked is not None else None

    def show_look(self, spoken: str, paper: str, *, large: bool, blank_rows: int) -> None:
        """As a paper of before looked; what is not known of it stays."""
        self.language.choose(spoken)
        self.paper.choose(paper)
        self.letters.choose(large)
        self.rows.setValue(blank_rows)

    def session_day(self) -> date | None:
        """Of the session the paper is for; None for a paper of no session."""
        asked = self._entry is not None and self.session.isVisibleTo(self)
        return self._days.get(self.session.currentData()) if asked else None

    def offer_handouts(self, known: Sequence[Entry]) -> None:
        """Those that can go into a pack, in each person's own language."""
        fit = [
            one for one in known if one.is_handout and one.states and one.shelf not in _NOT_FOR_PARTICIPANTS
        ]
        self.handout.set_choices([("", self.tr("None")), *((one.key, one.title) for one in fit)])

    def offer_people(self, known: Sequence[Person]) -> None:
        """Those who came ticked, unless somebody chose among them already."""
        never = {person.id for person in known if not person.came}
        self.people.offer([(person.id, person.name) for person in known], unticked=never)

    def show_entry(self, entry: Entry | None, *, has_logo: bool, can_be_filled: bool) -> None:
        """Asks only what this paper needs."""
        self._can_be_filled = can_be_filled
        kind = KINDS[entry.key] if entry is not None and not entry.is_handout else None
        if kind is not None and (self._entry is None or self._entry.key != kind.name):
            self.lock.setChecked(kind.confidential)
        if entry is None or self._entry is None or self._entry.key != entry.key:
            self.afar.setChecked(False)  # asked anew for each paper
        self._entry = entry
        need = kind.need if kind is not None else None
        turned = (need is Need.PEOPLE) != self._for_people
        if turned and not self._for_people:
            self._usual = str(self.language.currentData() or "")
        self._for_people = need is Need.PEOPLE
        handout = entry is not None and entry.is_handout
        asked = {
            self.group: handout or need is not Need.NOTHING,
            self.session: need is Need.SESSION,
            self.people: need is Need.PEOPLE,
            self.handout: kind is not None and kind.name == PACK,
            self.labels: kind is not None and kind.name == NAME_CARDS,
            self.rota: kind is not None and kind.name == ROTA,
            self.span: kind is not None and kind.name == HOURS_LOG,
            self.language: not handout,
            self.number: not handout,
            self.rows: entry is not None and entry.key == SIGN_IN_SHEET,
            self.copies: handout,
            self.second: handout and len(entry.states if entry else ()) > 1,
            self.lock: kind is not None and kind.named,
        }
        for field, shown in asked.items():
            field.setVisible(shown)
            if field in self._labels:
                self._labels[field].setVisible(shown)
        self.logo.setVisible(handout and has_logo)
        self._name_languages()
        if turned:
            self.language.choose(OWN_LANGUAGE if self._for_people else self._usual)
        self.settle()

    def _turn(self) -> None:
        """To another group, whose link nobody asked for."""
        self.afar.setChecked(False)
        self.for_whom.emit()

    def choose_language(self, code: str) -> None:
        """The usual language of papers; those for one person each are in that person's."""
        self._usual = code
        if not self._for_people:
            self.language.choose(code)

    def wants(self, box: QCheckBox) -> bool:
        """Whether that is asked and ticked."""
        return box.isVisibleTo(self) and box.isChecked()

    def settle(self) -> None:
        """Offers what can be had: one file a language where there are several, a form where something is filled in."""
        self._tell()
        several = sum(1 for number in self.copies.values().values() if number) > 1
        self.form.setVisible(self._can_be_filled and not self.booklet.isChecked())
        self.codes.setVisible(self._on_labels())
        self.paper.setEnabled(not self._on_labels())  # they have one of their own
        tells = self._entry is not None and self._entry.key in TELL_WHERE
        self.afar.setVisible(tells and self.group.currentData() in self._far)
        self.apart.setVisible(several and self._entry is not None and self._entry.is_handout)

    def tell(self, sentence: str) -> None:
        """One line below the group; "" hides it."""
        self.about.setText(sentence)
        self.about.setVisible(bool(sentence))

    def order(self) -> Order | None:
        """What is chosen now."""
        entry = self._entry
        if entry is None:
            return None
        large, paper = bool(self.letters.currentData()), str(self.paper.currentData() or "")
        if entry.is_handout:
            return HandoutOrder(
                entry.key,
                self.copies.values(),
                group_id=self.group.currentData(),
                second=str(self.second.currentData() or ""),
                large=large,
                paper=paper,
                booklet=self.booklet.isChecked(),
                logo=self.logo.isChecked(),
            )
        need = KINDS[entry.key].need
        start, end = self.span.days() if entry.key == HOURS_LOG else (None, None)
        return PaperOrder(
            entry.key,
            group_id=self.group_id(),
            session_id=self.session.currentData() if need is Need.SESSION else None,
            people=self.people.ticked() if need is Need.PEOPLE else (),
            language=str(self.language.currentData() or ""),
            large=large,
            paper=paper,
            copies=self.number.value(),
            booklet=self.booklet.isChecked(),
            sorted_for=i18n.spoken(),
            blank_rows=self.rows.value(),
            handout=str(self.handout.currentData() or "") if entry.key == PACK else "",
            labels=str(self.labels.currentData() or "") if entry.key == NAME_CARDS else "",
            door_codes=self.codes.isChecked(),
            afar=self.wants(self.afar),
            start=start,
            end=end,
        )

    def _tell(self) -> None:
        if self._on_labels():
            self.tip.setText(self.tr("Print it at its real size, 100 %: else the labels do not meet."))
        elif self.booklet.isChecked():
            self.tip.setText(self.tr("Print it on both sides, turned at the short edge, and fold it once."))
        else:
            self.tip.setText(self.tr("All papers print well in black and white."))

    def _label_sheet(self, sheet: papers.LabelSheet) -> tuple[str, str]:
        width, height = (language.format_number(side, i18n.spoken()) for side in (sheet.width, sheet.height))
        text = self.tr("{name}: {width} × {height} mm")
        return sheet.name, text.format(name=i18n.isolated(sheet.name), width=width, height=height)

    def _on_labels(self) -> bool:
        return self._entry is not None and self._entry.key == NAME_CARDS and bool(self.labels.currentData())

    def _name_languages(self) -> None:
        """The languages of papers, and those a second text of this handout can be in."""
        spoken = i18n.spoken()

        def named(codes: Sequence[str]) -> list[tuple[str, str]]:
            pairs = [(code, language.language_name(code, spoken)) for code in codes]
            return sorted(pairs, key=lambda one: language.sort_key(one[1], spoken))

        own = [(OWN_LANGUAGE, self.tr("Each person's own"))] if self._for_people else []
        self.language.set_choices([*own, *named(printing.languages())])
        second = named(list(self._entry.states)) if self._entry is not None else []
        self.second.set_choices([("", self.tr("None")), *second])

    def _lay_out(self) -> None:
        for field in (
            self.group, self.rota, self.session, self.labels, self.handout, self.about, self.people, self.span,
            self.language,
            self.number, self.rows,
            self.copies, self.second, self.letters, self.paper, self.booklet, self.logo, self.apart,
            self.codes, self.afar, self.form, self.lock, self.tip,
        ):  # fmt: skip
            if not isinstance(field, (Copies, Span, QLabel, QCheckBox)):
                caption = label("strong")
                caption.setBuddy(field)
                self._labels[field] = caption
                self.body.addWidget(caption)
            self.body.addWidget(field)
        self.about.hide()
