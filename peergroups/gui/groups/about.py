"""What a group is about: its purpose, its agreement, and how it ends."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.groups import words
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.tabs import Tab
from peergroups.gui.widgets.text import NoteBox
from peergroups.model.groups import GroupFields, GroupStatus
from peergroups.model.permissions import Action
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import sessions
from peergroups.store.queries.groups import GroupRow
from peergroups.usecases import groups

_ALL = 100_000  # sessions: more than any group has


class AboutTab(Tab[GroupRow]):
    """The agreement is kept when the cursor leaves it."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.facts = label("body")
        self.caption, self.hint = label("strong"), label("soft")
        self.agreement = NoteBox()
        self.caption.setBuddy(self.agreement)
        self.print = buttons.plain(self._print, icon="printer")
        self.end = buttons.plain(self._end, icon="circle-check", may="change_group")
        self.remove = buttons.plain(self._remove, icon="trash-2", may="change_group")
        holder = QWidget()
        row = FlowLayout(holder)
        for button in (self.print, self.end, self.remove):
            row.addWidget(button)
        for widget in (self.facts, self.caption, self.hint, self.agreement, holder):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.agreement.left.connect(self.keep)

    def first(self) -> QWidget | None:
        return self.agreement

    def retranslate(self) -> None:
        self.caption.setText(self.tr("What this group has agreed on"))
        self.hint.setText(
            self.tr("Printed below the usual agreement: confidentiality, the right to pass, respect.")
        )
        self.agreement.setAccessibleName(self.tr("What this group has agreed on"))
        self.print.setText(self.tr("Print the agreement"))
        self.remove.setText(self.tr("Put the group into the trash"))

    def reload(self) -> None:
        before, row = self.row, self.take()
        typed = self.agreement.toPlainText()
        same = before is not None and before.id == row.id
        if not same or (typed == (before.agreement if before else "") and typed != row.agreement):
            self.agreement.setPlainText(row.agreement)
        ended = row.status is GroupStatus.ENDED
        self.end.setText(self.tr("Start the group again") if ended else self.tr("End the group"))
        level = next(word for level, word, _ in words.identity_words() if level is row.identity)
        lines = (
            row.purpose,
            self.tr("Lists and papers show: {level}").format(level=level),
            row.online,
        )
        self.facts.setText("\n".join(line for line in lines if line))

    def leave(self) -> None:
        self.keep()

    def half_typed(self) -> HalfTyped | None:
        text = self.agreement.toPlainText()
        if self.row is None or text == self.row.agreement:
            return None
        return Place(places.GROUP, self.row.id, "about"), {"agreement": text}

    def take_back(self, values: dict[str, object]) -> None:
        if "agreement" in values and self.jobs.open_vault.may(Action.CHANGE_GROUP):
            self.agreement.setPlainText(str(values["agreement"]))

    def keep(self) -> None:
        """The agreement as typed, if it changed."""
        shown, text = self.row, self.agreement.toPlainText()
        if shown is None or text == shown.agreement or self.jobs.vault is None:
            return
        row = self.jobs.ask(group_queries.group, shown.id)
        if row is None:
            return
        values = {
            name: getattr(row, name)
            for name in GroupFields.model_fields
            if name not in {"languages", "agreement"}
        }
        values |= {"languages": ",".join(row.languages), "agreement": text}
        self.jobs.did(self, groups.edit, row.id, values)

    def _print(self) -> None:
        assert self.row is not None
        self.keep()
        self.page.go.emit(Place(places.HANDOUTS, self.row.id, part="agreement"))

    def _end(self) -> None:
        row = self.row
        assert row is not None
        if row.status is not GroupStatus.ENDED:
            self._ask_end(row)
        elif self.jobs.did(self, groups.reopen, row.id):
            text = self.tr("{group} meets again, without the sessions it had planned. Plan them anew.")
            self.page.say(text.format(group=row.name))

    def _ask_end(self, row: GroupRow) -> None:
        """Says first what goes with it."""
        coming = self.jobs.ask(sessions.of_group, row.id, past=0, coming=_ALL)
        number = sum(one.status is SessionStatus.PLANNED for one in coming)
        planned = self.tr("%n planned session(s) are taken away or cancelled.", "", number)
        stays = self.tr("People, past sessions and notes stay. Starting the group again plans no session.")
        question = Question(self, lambda: self._end_now(row))
        question.ask(
            self.tr("End this group?"),
            f"{planned}\n{stays}" if number else stays,
            yes=self.tr("End the group"),
            no=self.tr("Let it go on"),
        )

    def _end_now(self, row: GroupRow) -> None:
        if self.jobs.did(self, groups.end, row.id, reason=self.tr("The group has ended.")):
            self.agreement.setFocus()
            text = self.tr(
                "{group} has ended, and none of its sessions is planned any more. What was kept stays."
            )
            self.page.say(text.format(group=row.name))

    def _remove(self) -> None:
        row = self.row
        assert row is not None
        if not self.jobs.did(self, groups.remove, row.id):
            return
        self.page.go.emit(Place(places.GROUPS))
        self.page.say(self.tr("{group} is in the trash.").format(group=row.name))
