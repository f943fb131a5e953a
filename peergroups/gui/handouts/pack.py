"""What an evening's pack is made of and how many pages it has: said before it is printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.core.ticket import Ticket
from peergroups.gui.handouts import words
from peergroups.usecases import packs
from peergroups.usecases.packs import PACK, Counted
from peergroups.usecases.papers import KINDS, PaperOrder
from peergroups.usecases.printing import Order


class PackCount:
    """Counts in the worker; `tell` takes the sentence, unless another order came first."""

    def __init__(self, owner: QWidget, jobs: Jobs, tell: Callable[[str], object]) -> None:
        self._owner, self._jobs, self._tell = owner, jobs, tell
        self._ticket: Ticket | None = None

    def count(self, order: Order | None, title: str) -> None:
        """`title` is that of the handout in the pack. What is no pack is not counted."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        if not isinstance(order, PaperOrder) or order.name != PACK or not order.is_possible():
            return

        def done(counted: Counted) -> None:
            if ticket is self._ticket:
                self._tell(sentence(counted, title))

        def failed(_error: PeerGroupsError) -> None:
            """The preview says what is wrong."""

        self._ticket = ticket = self._jobs.read(
            packs.count, order, owner=self._owner, done=done, failed=failed
        )


def sentence(counted: Counted, title: str) -> str:
    """How many pages, and of what."""
    one = translate("Papers", "{paper} {number}")
    parts = [
        one.format(
            paper=i18n.isolated(words.paper_name(name) if name in KINDS else title),
            number=language.format_number(pages, i18n.spoken()),
        )
        for name, pages in counted.pages.items()
    ]
    pages, needing = counted.total, counted.large
    text = translate("Papers", "%n page(s): {parts}.", "", pages)
    whole = i18n.filled(text, parts=i18n.listed(parts))
    if not needing:
        return whole
    large = translate("Papers", "%n person(s) will get large print.", "", needing)
    return translate("Papers", "{sentence} {another}").format(sentence=whole, another=large)
