"""A group that counts heads since a change still keeps names from before: says so, and offers to erase them."""

from __future__ import annotations

from peergroups.gui.core import messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.widgets.ask_passphrase import ask_passphrase
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.model.groups import IdentityLevel
from peergroups.model.permissions import Action
from peergroups.store.queries.groups import GroupRow
from peergroups.usecases import erasing
from peergroups.usecases.erasing import Erased, NamesKept


class NamesNotice(Notice):
    """Hidden while the group keeps names, or has none from before."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(self._ask, role="warning")
        self._page = page
        self._row: GroupRow | None = None
        self._kept = NamesKept((), 0)
        self.hide()

    def show_for(self, row: GroupRow) -> None:
        """Reads what is kept anew."""
        self._row = row
        nameless = row.identity is IdentityLevel.HEADCOUNT
        jobs = self._page.context.jobs
        self._kept = jobs.ask(erasing.names_kept, row.id) if nameless else NamesKept((), 0)
        number = len(self._kept.only_here) + self._kept.elsewhere
        told = translate(
            "NamesNotice",
            "The names of %n person(s) from before are still kept. They are not shown.",
            "",
            number,
        )
        self.set_texts(told, translate("NamesNotice", "Erase these names"))
        self.button.setVisible(jobs.open_vault.may(Action.ERASE))
        self.setVisible(number > 0)

    def _ask(self) -> None:
        kept, page = self._kept, self._page
        gone_here, elsewhere = len(kept.only_here), kept.elsewhere
        gone = translate(
            "NamesNotice",
            "%n person(s) who belong to no other group are erased for good, with every note about them.",
            "",
            gone_here,
        )
        stays = translate(
            "NamesNotice",
            "%n person(s) belong to another group too: they leave this one, and their names and marks stay.",
            "",
            elsewhere,
        )
        marks = translate(
            "NamesNotice",
            "How many came to each session stays, without a name. Those who lead stay. Names may still stand in notes "
            "about the group, on paper, and in every backup made before today. This cannot be undone.",
        )
        said = [text for text, number in ((gone, gone_here), (stays, elsewhere)) if number]
        question = Question(self, lambda: ask_passphrase(self, page.context.jobs, self._erase))
        question.ask(
            translate("NamesNotice", "Erase the names of this group?"),
            "\n".join([*said, marks]),
            yes=translate("NamesNotice", "Erase for good"),
            no=translate("NamesNotice", "Keep them"),
        )

    def _erase(self) -> None:
        if self._row is not None:
            self._page.context.jobs.start(
                erasing.erase_names,
                self._row.id,
                owner=self,
                done=self._erased,
                failed=lambda error: self._page.advised.emit(messages.sentence(error)),
            )

    def _erased(self, done: Erased) -> None:
        number = done.number
        text = translate("NamesNotice", "The names of %n person(s) were erased for good.", "", number)
        self._page.say(text)
        if self._row is not None:
            self.show_for(self._row)
