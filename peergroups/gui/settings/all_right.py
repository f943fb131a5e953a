"""Whether everything is all right, on one page for the coordinator: backups, ways in, damage, refusals, the disk."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.settings.subjects import ACCESS, BACKUPS, HEALTH, LOG, place
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.usecases import all_right
from peergroups.usecases.accounts import PersonWithAccess
from peergroups.usecases.all_right import Found


class AllRightPane(Pane):
    """Each line says what is so, and leads to where it is changed; what needs a look stands out."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.verdict, self.lines = label("large"), Section()
        self.column.addWidget(self.verdict)
        self.column.addWidget(self.lines)
        self.column.addStretch(1)

    def reload(self) -> None:
        self.verdict.setText(self.tr("Looking at the backups and the vault…"))
        self.jobs.read(
            all_right.look, self.page.context.settings, owner=self, done=self._show, failed=self._failed
        )

    def first(self) -> QWidget | None:
        return next(iter(self.lines.buttons.values()), None)

    def _show(self, found: Found) -> None:
        lines = [
            self._backups(found),
            self._ways(found),
            self._health(found),
            self._refused(found),
            self._disk(found),
        ]
        late = sum(line.role == "late" for line in lines)
        self.verdict.setText(
            self.tr("%n of these need(s) a look.", "", late) if late else self.tr("Nothing needs a look.")
        )
        self.lines.set_lines(lines)
        if self.page.back.hasFocus():  # there was nothing else when the page was opened
            self.focus_first()

    def _failed(self, error: PeerGroupsError) -> None:
        self.verdict.setText(messages.sentence(error))

    def _backups(self, found: Found) -> Line:
        here = (
            i18n.filled(
                self.tr("Beside the vault: the newest that was proved is of {day}."),
                day=_day(found.newest.made_at),
            )
            if found.newest is not None
            else self.tr("Beside the vault: none that was proved.")
        )
        if found.second is None:
            there = self.tr("No second place was chosen: when this computer is lost, so is the vault.")
        elif found.newest_there is not None:
            there = i18n.filled(
                self.tr("In the second place: the newest that was proved is of {day}."),
                day=_day(found.newest_there.made_at),
            )
        else:
            there = self.tr("In the second place: none that was proved, or it is not there now.")
        facts = [here, there]
        if found.strangers:
            facts.append(self.tr("%n file(s) there are no whole backup of this vault.", "", found.strangers))
        late = found.newest is None or found.newest_there is None or found.strangers
        return self._line(BACKUPS, self.tr("Backups"), facts, late=bool(late))

    def _ways(self, found: Found) -> Line:
        facts = [
            i18n.listed(i18n.isolated(self._named(one)) for one in found.ways),
            self.tr("Whoever has the recovery sheet gets in too."),
        ]
        if found.still_open:
            facts.append(
                self.tr(
                    "%n backup(s) from before the key was changed open with the ways in of then.",
                    "",
                    found.still_open,
                )
            )
        unknown = any(one.account is None for one in found.ways)
        return self._line(ACCESS, self.tr("Who can get in"), facts, late=unknown or found.still_open > 0)

    def _named(self, one: PersonWithAccess) -> str:
        if one.account is None:
            return self.tr("somebody unknown")
        return one.account.name or self.tr("a coordinator without a name yet")

    def _health(self, found: Found) -> Line:
        last = found.health
        if last.at is None:
            told = self.tr("It was not looked through on this computer yet.")
        elif last.problems:
            told = self.tr("On {day} %n thing(s) were found.", "", len(last.problems)).format(
                day=_day(last.at)
            )
        else:
            told = self.tr("It was looked through on {day}, and it is sound.").format(day=_day(last.at))
        late = last.at is None or bool(last.problems)
        return self._line(HEALTH, self.tr("Damage in the vault"), [told], late=late)

    def _refused(self, found: Found) -> Line:
        facts = []
        if found.wrong:
            facts.append(
                self.tr(
                    "%n time(s) a passphrase or a recovery code was wrong in thirty days.", "", found.wrong
                )
            )
        if found.refused:
            facts.append(
                self.tr(
                    "%n time(s) somebody tried what their role does not allow in thirty days.",
                    "",
                    found.refused,
                )
            )
        title = self.tr("What was refused")
        return self._line(LOG, title, facts or [self.tr("Nothing in thirty days.")], late=bool(facts))

    def _disk(self, found: Found) -> Line:
        title = self.tr("The disk")
        if found.encrypted is None:
            told = self.tr(
                "The program cannot tell whether it is encrypted. The settings of the computer say so."
            )
        elif found.encrypted:
            told = self.tr("The system encrypts it: also what memory leaves on it.")
        else:
            told = self.tr(
                "The system does not encrypt it. The vault is locked all the same, but what memory leaves on the "
                "disk is not: turn on the encryption of the whole disk."
            )
        return Line(title, (told,), role="late" if found.encrypted is False else "soft")

    def _line(self, part: str, title: str, facts: list[str], *, late: bool) -> Line:
        name = self.tr("Open: {subject}").format(subject=title)
        act = Act(part, self.tr("Open"), name, lambda: self.page.go.emit(place(part)))
        return Line(title, tuple(facts), (act,), role="late" if late else "soft")


def _day(moment: datetime) -> str:
    return language.format_date(moment.astimezone().date(), i18n.spoken())
