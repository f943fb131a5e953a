"""A family name that no group of a person shows stands nowhere in the window but in the field it is kept in."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QTextEdit, QWidget

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.settings.subjects import LOG
from peergroups.gui.settings.subjects import place as settings_place
from peergroups.gui.widgets.completer import Completer
from peergroups.model.audit import Event
from peergroups.model.followups import Why
from peergroups.model.groups import MemberStatus, Role
from peergroups.usecases import audit, followups, groups, people

HIDDEN = "Quexley"


@pytest.fixture
def zora(evening):
    """Somebody of a group of aliases that meets, who leads it too."""
    vault = evening.jobs.vault
    group = groups.start(vault, {"name": "Aliases", "identity": "alias"})
    person = people.add(vault, {"name": "Zora", "family_name": HIDDEN}, group_id=group)
    groups.set_member(vault, group, person, role=Role.FACILITATOR, status=MemberStatus.ACTIVE)
    return group, person


def texts(window):
    """Every text of the window, shown or not, and where it stands; not the field in which a family name is kept."""
    for widget in [window, *window.findChildren(QWidget)]:
        for said in (widget.windowTitle(), widget.toolTip(), widget.accessibleName()):
            yield widget, said
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget, widget.text()
            if (completer := widget.completer()) is not None:
                if isinstance(completer, Completer):
                    completer.fitting("")
                yield from ((widget, said) for said in cells(completer.model()))
        elif isinstance(widget, QTextEdit):
            yield widget, widget.toPlainText()
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((widget, said) for said in cells(widget.model()))
    for action in window.findChildren(QAction):
        yield action, action.text()
        yield action, action.toolTip()


def cells(model):
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for row in range(model.rowCount(root)):
        for column in range(columns):
            yield str(model.index(row, column, root).data())


def telling(window):
    return [f"{type(at).__name__} {at.objectName()}: {said}" for at, said in texts(window) if HIDDEN in said]


def looked_at(group, person):
    return [
        Place(places.TODAY),
        Place(places.PEOPLE),
        Place(places.PEOPLE, part="trash"),
        Place(places.PEOPLE, part="twice"),
        Place(places.GROUP, part="new"),
        Place(places.GROUP, group),
        Place(places.GROUP, group, part="member", text=str(person)),
        Place(places.FOLLOWUPS),
        Place(places.FOLLOWUPS, part="new", text=str(person)),
        Place(places.HANDOUTS),
        settings_place(LOG),
    ]


def test_no_page_tells_a_family_name_that_no_group_shows(evening, zora):
    group, person = zora
    followups.add(
        evening.jobs.vault,
        {
            "text": "Call",
            "person_id": person,
            "group_id": group,
            "why": Why.PROMISED,
            "due_on": date(2030, 1, 2),
        },
    )
    found = {}
    for _ in range(3):  # two who may be one, and one in the trash
        twin = people.add(evening.jobs.vault, {"name": "Zora", "family_name": HIDDEN}, group_id=group)
    people.remove(evening.jobs.vault, twin)
    for place in looked_at(group, person):
        evening.go(place)
        tabs = getattr(getattr(evening.page, "pane", None), "tabs", None)
        for at in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(at)
            if told := telling(evening):
                found[f"{place.room if hasattr(place, 'room') else place} {at}"] = told
    assert found == {}


def test_what_looks_for_a_hidden_name_sees_it(evening, zora):
    """The person's own page has the field: else the tests above could not fail."""
    evening.go(Place(places.PERSON, zora[1]))
    assert [said.partition(" ")[0] for said in telling(evening)] == ["LineBox"]


def test_neither_the_bar_nor_the_labels_of_undo_tell_it(evening, zora):
    group, person = zora
    vault = evening.jobs.vault
    told = []
    for act in (
        lambda: people.remove(vault, person),
        lambda: people.restore(vault, person),
        lambda: groups.leave(vault, group, person),
        lambda: groups.join(vault, group, person),
    ):
        act()
        told.append(evening.stepping.text("undo"))
        evening.undo()
        told += [evening.bar.message.text(), evening.windowTitle(), evening.stepping.text("redo")]
        evening.redo()
        told += [evening.bar.message.text(), *telling(evening)]
    assert all(told)
    assert not [said for said in told if HIDDEN in said]


def test_the_log_keeps_neither_name(evening, zora):
    vault = evening.jobs.vault
    people.remove(vault, zora[1])
    kept = [str(row) for row in audit.read(vault)]
    assert any(Event.REMOVED in row for row in kept)
    assert not [row for row in kept if HIDDEN in row or "Zora" in row]
