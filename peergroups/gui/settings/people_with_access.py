"""Who has a way into the vault: the list, inviting, changing, removing."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.places import Place
from peergroups.gui.settings.shutting_out import key_of, name_of
from peergroups.gui.settings.subjects import ACCESS, PERSON, SHUT_OUT, place
from peergroups.gui.setup.passphrase import NewPassphrase
from peergroups.gui.style import pictures, theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.ask_passphrase import ask_passphrase, asked_before
from peergroups.gui.widgets.boxes import box
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.radios import Radios
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.text import LineBox
from peergroups.model.accounts import kept_groups
from peergroups.model.permissions import Access, Action
from peergroups.store.queries import groups
from peergroups.usecases import accounts
from peergroups.usecases.accounts import PersonWithAccess

_WIDTH = 640  # pixels of a field at 100 %


class AccessPane(Pane):
    """Everybody with a way in; a coordinator invites and removes."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.about = label("soft")
        self.people = Section()
        self.invite = buttons.primary(self._invite, icon="user-plus")
        self.footer = [self.invite]
        self.column.addWidget(self.about)
        self.column.addWidget(self.people)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.about.setText(
            self.tr(
                "Each person opens the vault with a passphrase of their own. What each may see and do is kept by "
                "the program, not by the lock: somebody skilled with a way in could read everything."
            )
        )
        self.invite.setText(self.tr("Invite a person"))

    def reload(self) -> None:
        vault = self.page.context.open_vault
        self.invite.setEnabled(vault.may(Action.MANAGE_ACCESS))
        self.people.set_lines([self._line(person) for person in accounts.people_with_access(vault)])

    def first(self) -> QWidget:
        return next(iter(self.people.buttons.values()), self.invite)

    def _line(self, person: PersonWithAccess) -> Line:
        row, name = person.account, name_of(person)
        if row is None:
            facts = (
                self.tr("This way in belongs to nobody. Take it away if you do not know why it is there."),
            )
            return Line(name, facts, (self._act_remove(person, name),), role="late")
        told = [messages.word(row.access)]
        if row.access is not Access.COORDINATOR:
            told.append(i18n.isolated(i18n.listed(row.group_names)) or self.tr("No group yet."))
        told.append(self._way(person.label, language.format_date(row.since.date(), i18n.spoken())))
        if not person.has_way_in:
            told.append(self.tr("This person has no way in any more."))
        acts = []
        if self.page.context.open_vault.may(Action.MANAGE_ACCESS):
            change = self.tr("Change {name}").format(name=name)
            acts.append(
                Act(
                    (row.id, "change"), self.tr("Change"), change, lambda: self._change(row.id), icon="pencil"
                )
            )
            if not person.is_you:
                acts.append(self._act_remove(person, name))
        title = self.tr("{name} (you)").format(name=name) if person.is_you else name
        return Line(title, tuple(told), tuple(acts))

    def _way(self, label: str, day: str) -> str:
        if not label:
            return i18n.filled(self.tr("No picture word yet. Since {day}."), day=day)
        word = pictures.picture_word(label)
        return i18n.filled(self.tr("Picture word: {picture}. Since {day}."), picture=word, day=day)

    def _act_remove(self, person: PersonWithAccess, name: str) -> Act:
        key = person.account.id if person.account else person.slot
        spoken = self.tr("Take the way in of {name} away").format(name=name)
        return Act(
            (key, "remove"),
            self.tr("Take the way in away"),
            spoken,
            lambda: self.page.go.emit(place(SHUT_OUT, key_of(person))),
            icon="trash-2",
        )

    def _invite(self) -> None:
        self.page.go.emit(place(PERSON))

    def _change(self, account_id: UUID) -> None:
        self.page.go.emit(place(PERSON, account_id))


class GroupChecks(QWidget):
    """The groups somebody is for; what it gives is what an account keeps."""

    def __init__(self) -> None:
        super().__init__()
        self.caption = label("strong")
        self.boxes: dict[UUID, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.caption)

    def set_groups(self, known: list[tuple[UUID, str]], chosen: tuple[UUID, ...]) -> None:
        for tick in self.boxes.values():
            tick.hide()
            tick.deleteLater()
        self.boxes = {}
        for id_, name in known:
            tick = self.boxes[id_] = box(name)
            tick.setChecked(id_ in chosen)
            self._column.addWidget(tick)

    def value(self) -> str:
        return kept_groups(id_ for id_, tick in self.boxes.items() if tick.isChecked())


class PersonPane(Pane):
    """One person with access: their name, what they may do, their picture word; a new one types a passphrase too."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._id: UUID | None = None
        self.form = self.refused_in = Form()
        self.form.add("name", LineBox())
        self.access = Radios(list(Access))
        self.form.add("access", self.access, most=None)
        self.groups = GroupChecks()
        self.picture_form = Form()
        self.picture = Choice()
        self.picture_form.add("picture", self.picture)
        self.about, self.asked = label("body"), label("soft")
        self.new = NewPassphrase()
        self._fit()
        self.keep = buttons.primary(self._keep, icon="check")
        self.footer = [self.keep]
        self.access.changed.connect(self._show_groups)
        self.new.entered.connect(self._keep)
        self.form.entered.connect(self._keep)
        for widget in (self.form, self.groups, self.picture_form, self.about, self.new, self.asked):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.form.set_text("name", self.tr("&Name"), self.tr("Only people with a way in can read it."))
        self.form.set_text("access", self.tr("What this person &may do"))
        self.access.set_words(
            [
                (self.tr("Coordinator"), self.tr("Everything: all groups, settings, people with access.")),
                (
                    self.tr("Facilitator of these groups"),
                    self.tr("People, sessions, notes and follow-ups of the groups ticked below."),
                ),
                (
                    self.tr("Helper who marks attendance"),
                    self.tr("Names and marks of the groups ticked below. No notes, no telephone numbers."),
                ),
            ]
        )
        self.groups.caption.setText(self.tr("Groups"))
        self.picture_form.set_text(
            "picture",
            self.tr("&Picture word"),
            self.tr("It is shown before the vault is open, so it must say nothing about the person."),
        )
        self.about.setText(
            self.tr("Now let the new person type a passphrase of their own, twice, while you look away.")
        )

    def arrive(self, place: Place) -> None:
        self._id = place.id
        self.new.clear()
        person = self._person()
        row = person.account if person else None
        labels = accounts.free_labels(self.page.context.open_vault) + ([person.label] if person else [])
        offered = pictures.choices(one for one in labels if one)
        self.picture.set_choices(offered, {one: pictures.picture(one) for one, _ in offered})
        if person is not None:
            self.picture.choose(person.label)
        self.form.set_values(
            {"name": row.name if row else "", "access": row.access if row else Access.FACILITATOR}
        )
        known: list[tuple[UUID, str]] = [(group.id, group.name) for group in self.jobs.ask(groups.groups)]
        self.groups.set_groups(known, row.groups if row else ())
        self.about.setVisible(row is None)
        self.asked.setText(asked_before(self.jobs))
        self.asked.setVisible(bool(self.asked.text()))
        self.new.setVisible(row is None)
        self.keep.setText(self.tr("Invite") if row is None else self.tr("Keep the changes"))
        self._show_groups()

    def leave(self) -> None:
        self.new.clear()

    def first(self) -> QWidget:
        return self.form.field("name")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "new"):
            self._fit()

    def _fit(self) -> None:
        self.new.setMaximumWidth(round(_WIDTH * theme.scale()))

    def _person(self) -> PersonWithAccess | None:
        known = accounts.people_with_access(self.page.context.open_vault)
        return next((one for one in known if one.account and one.account.id == self._id), None)

    def _show_groups(self) -> None:
        self.groups.setVisible(self.access.value() is not Access.COORDINATOR)

    def _values(self) -> dict[str, object]:
        return {**self.form.values(), "groups": self.groups.value()}

    def _keep(self) -> None:
        if not self.keep.isEnabled():
            return
        if not str(self.form.values()["name"]).strip():
            self.form.show_errors({"name": "missing"})
        elif self._id is not None or self.new.check():
            ask_passphrase(self, self.jobs, self._keep_now)

    def _keep_now(self) -> None:
        if self._id is None:
            self.keep.setEnabled(False)
            self.jobs.start(
                _invite,
                self._values(),
                self.new.passphrase,
                str(self.picture.currentData()),
                owner=self,
                done=lambda _id: self._kept(self.tr("{name} can open the vault now")),
                failed=self._failed,
            )
            return
        if not self.jobs.did(self, accounts.change, self._id, self._values()):
            return
        person, picture = self._person(), self.picture.currentData()
        same = person is None or picture in {None, person.label}
        if same or self.jobs.did(self, accounts.set_picture, self._id, str(picture)):
            self._kept(self.tr("{name} was changed"))

    def _kept(self, sentence: str) -> None:
        name = str(self.form.values()["name"])
        self.keep.setEnabled(True)
        self.new.clear()
        self.page.go.emit(place(ACCESS))
        self.page.say(sentence.format(name=i18n.isolated(name)))

    def _failed(self, error: PeerGroupsError) -> None:
        self.keep.setEnabled(True)
        self.refuse(error)


def _invite(vault: object, values: dict[str, object], passphrase: str, label_: str, ticket: object) -> object:
    return accounts.invite(vault, values, passphrase, label=label_, ticket=ticket)  # type: ignore[arg-type]
