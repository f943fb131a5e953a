"""For whoever writes a handout: how to write of crisis and suicide so that it helps and harms nobody."""

from __future__ import annotations

from peergroups.gui.core.context import Context
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.rows import Line, Section


class CarefulPage(Page):
    """What to do, what to leave out, and what belongs on every such paper."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._about = label("large")
        self.to_do, self.to_leave_out, self.on_every_paper = (Section() for _ in range(3))
        for widget in (self._about, self.to_do, self.to_leave_out, self.on_every_paper):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Writing of crisis with care"))
        self._about.setText(
            self.tr("Somebody may read your handout on the worst evening of a life. Write for that reader.")
        )
        self.to_do.set_heading(self.tr("Do"))
        self.to_do.set_lines(self._do())
        self.to_leave_out.set_heading(self.tr("Leave out"))
        self.to_leave_out.set_lines(self._leave_out())
        self.on_every_paper.set_heading(self.tr("On every paper that speaks of it"))
        self.on_every_paper.set_lines(self._every_paper())

    def _do(self) -> list[Line]:
        return [
            Line(
                self.tr("Say plainly what is meant"),
                (
                    self.tr(
                        "“Died by suicide”, “thinking of ending your life”. Asking puts it in nobody’s head."
                    ),
                ),
            ),
            Line(
                self.tr("Tell what helps, and that it can pass"),
                (self.tr("Most people who think of suicide do not die by it. Show the next small step."),),
            ),
            Line(
                self.tr("Speak of people who found a way through"),
                (self.tr("How they asked for help, who stayed, and what made the place around them safe."),),
            ),
        ]

    def _leave_out(self) -> list[Line]:
        return [
            Line(self.tr("Ways and places"), (self.tr("No method, no amount, no place, no picture of it."),)),
            Line(
                self.tr("Numbers of deaths, and one simple cause"),
                (self.tr("They make it look usual, or like an answer. It never has only one reason."),),
            ),
            Line(
                self.tr("“Committed”, “successful”, “a cry for help”"),
                (self.tr("These words blame the dead, praise the deed or make little of the pain."),),
            ),
        ]

    def _every_paper(self) -> list[Line]:
        return [
            Line(
                self.tr("A help line, and what to do in danger now"),
                (
                    self.tr(
                        "Write {help_lines} on a line of its own: the organisation’s numbers are printed there, or "
                        "lines to write them on."
                    ),
                ),
            ),
            Line(
                self.tr("Signs for today apart from signs for this week"),
                (self.tr("“Others would be better off without me” is a sign for today."),),
            ),
            Line(
                self.tr("A second reader"),
                (
                    self.tr(
                        "Let somebody read it who speaks the language from home and did not write it, and if you can "
                        "somebody who has been there."
                    ),
                ),
            ),
        ]
