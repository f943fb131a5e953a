"""A few entries of a kind: a line each with Change and a way out, and one form, for a new one or one that changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base.errors import InvalidDraft, PeerGroupsError
from peergroups.gui.core import messages
from peergroups.gui.core.once_placed import OncePlaced
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.dates import settled
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.scrolled import come_into_view


class Entry(Protocol):
    @property
    def id(self) -> UUID: ...


R = TypeVar("R", bound=Entry)


@dataclass(frozen=True, slots=True)
class Acts(Generic[R]):
    """What an entry says (`line`, without its buttons), what its form holds, and what is done with it."""

    line: Callable[[R], Line]
    values: Callable[[R], Mapping[str, object]]
    begin: Callable[[], Mapping[str, object]]
    write: Callable[[R | None, Mapping[str, object]], None]
    remove: Callable[[R], bool]


class Entries(QWidget, Generic[R]):
    """`pane` acts and says. Give `acts` before the first rows, and the words in `retranslate`."""

    def __init__(
        self,
        pane: Pane,
        acts: Acts[R],
        fields: Mapping[str, tuple[QWidget, int | None]],
        may: str,
        icons: tuple[str, str] = ("plus", "trash-2"),
    ) -> None:
        """`icons` of what adds an entry and of what takes it away."""
        super().__init__()
        self._out_icon = icons[1]
        self._pane, self._acts = pane, acts
        self._changed: R | None = None
        self._rows: Sequence[R] = ()
        self._filled: Mapping[str, object] = {}  # as the form was opened
        self._whose: UUID | None = None
        self.heading = label("heading")  # also over none
        self.lines = Section()
        self.caption = label("strong")
        self.form = Form()
        for name, (field, most) in fields.items():
            self.form.add(name, field, most=most)
        self.form.entered.connect(self._keep)
        self.open = buttons.plain(self._open, icon=icons[0], may=may)
        self.keep = buttons.plain(self._keep, icon="check", may=may)
        self.leave = buttons.plain(self._leave, icon="x")
        self._fields, holder, opener = QWidget(), QWidget(), QWidget()
        row = FlowLayout(holder)
        row.addWidget(self.keep)
        row.addWidget(self.leave)
        FlowLayout(opener).addWidget(self.open)
        _column(self._fields, self.caption, self.form, holder)
        _column(self, self.heading, self.lines, opener, self._fields)
        self._fields.hide()
        self._words = ("", "")
        first = self.form.field(next(iter(fields)))
        self._placed = OncePlaced(self, lambda: come_into_view(first))

    def set_texts(self, heading: str, add: str, *, out: str, asks: str = "") -> None:
        """`out` is what takes an entry away, `asks` stands above the form."""
        self.heading.setText(heading)
        self.open.setText(add)
        self.caption.setText(asks or add)
        self.keep.setText(self.tr("Keep it"))
        self.leave.setText(self.tr("Leave it"))
        self._words = (self.tr("Change"), out)

    def show_rows(self, whose: UUID, rows: Sequence[R], before: Sequence[Line] = ()) -> None:
        """The entries of somebody; `before` are lines that stand above them."""
        if self._whose != whose:
            self._whose = whose
            self._close()
        self._rows = rows
        self.lines.set_lines([*before, *(self._line(row) for row in rows)])

    def half_typed(self) -> dict[str, object] | None:
        """What stands in the form that is open and is kept nowhere yet, for `take_back`."""
        said = self.form.values()
        if self._fields.isHidden() or all(self._filled.get(name) == said[name] for name in said):
            return None
        return {**said, "of": self._changed.id if self._changed is not None else None}

    def take_back(self, values: dict[str, object]) -> None:
        of = values.pop("of", None)
        self._changed = next((row for row in self._rows if row.id == of), None)
        self._fill(values)
        self._filled = {}

    def _line(self, row: R) -> Line:
        said = self._acts.line(row)
        change, out = self._words
        text = self.tr("{what}: {which}")
        acts = (
            Act(
                (row.id, "change"), change, text.format(what=change, which=said.strong),
                lambda: self._change(row), icon="pencil",
            ),
            Act(
                (row.id, "remove"), out, text.format(what=out, which=said.strong),
                lambda: self._remove(row), icon=self._out_icon,
            ),
        )  # fmt: skip
        return Line(said.strong, said.facts, acts, said.role)

    def _open(self) -> None:
        self._changed = None
        self._fill(self._acts.begin())

    def _change(self, row: R) -> None:
        self._changed = row
        self._fill(self._acts.values(row))

    def _fill(self, values: Mapping[str, object]) -> None:
        self.form.set_values(values)
        for name, value in values.items():
            field = self.form.field(name)
            if isinstance(field, Choice):
                field.choose(value)
        self._filled = self.form.values()
        self._fields.show()
        self.open.hide()
        self.form.field(next(iter(values))).setFocus()
        self._placed.ask()

    def _leave(self) -> None:
        self._close()
        self.open.setFocus()

    def _close(self) -> None:
        self._changed = None
        self._fields.hide()
        self.open.show()

    def _keep(self) -> None:
        if not settled(self.form):
            return
        try:
            self._acts.write(self._changed, self.form.values())
        except InvalidDraft as error:
            self.form.show_errors(error.fields)
        except PeerGroupsError as error:
            self._pane.page.advised.emit(messages.sentence(error))
        else:
            self._leave()

    def _remove(self, row: R) -> None:
        if self._acts.remove(row) and not self.lines.buttons:
            self.open.setFocus()


def _column(widget: QWidget, *inner: QWidget) -> None:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.INSIDE)
    for one in inner:
        column.addWidget(one)
