"""Sessions leave the program as a file for a calendar, called as their group is outside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.base import clock
from peergroups.base.errors import PeerGroupsError
from peergroups.base.file_names import file_name
from peergroups.gui.core import messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.widgets import files
from peergroups.gui.widgets.papers_out import Told, write
from peergroups.store.queries import groups
from peergroups.usecases import calendars


def sentence() -> str:
    """What is said once it is written, and what it is good for; short enough to be read in the bar."""
    return translate("Calendars", "{file} is in {folder} now, for the calendar of a telephone.")


def save(widget: QWidget, jobs: Jobs, group_id: UUID | None, told: Told) -> None:
    """Makes the file in the worker, then asks where it is to be written."""
    group = jobs.ask(groups.group, group_id) if group_id is not None else None
    _save(widget, jobs, partial(calendars.coming, group_id=group_id), group.outside if group else "", told)


def save_duties(widget: QWidget, jobs: Jobs, person_id: UUID, told: Told) -> None:
    """The sessions in which somebody has a part in the rota; nobody's name stands in the file nor in its name."""
    _save(widget, jobs, partial(calendars.duties, person_id=person_id), "", told)


def _save(widget: QWidget, jobs: Jobs, make: Callable[..., bytes], outside: str, told: Told) -> None:
    def failed(error: PeerGroupsError) -> None:
        told(messages.sentence(error), False)

    def ask(data: bytes) -> None:
        title = translate("Calendars", "Save for a calendar")
        kinds = translate("Calendars", "Calendar (*.ics)")
        paper = translate("Calendars", "Sessions", "the name of a file that others may see")
        name = file_name(paper, outside, day=clock.here())
        files.ask_target(
            widget, title, kinds, lambda file: write(data, file, told, sentence()), name=f"{name}.ics"
        )

    called = translate("Calendars", "Group", "what a session is called in a calendar that others may see")
    jobs.start(partial(make, title=called), owner=widget, done=ask, failed=failed, writes=False)
