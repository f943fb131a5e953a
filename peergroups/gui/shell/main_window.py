"""The frame of the window: it holds the pages, leads from one to the other, and owns undo, lock and look."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.base.settings import Settings
from peergroups.gui.core import i18n, messages, places, rights, sweeping
from peergroups.gui.core.context import Context
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.core.places import SECTIONS, Place
from peergroups.gui.core.soon import soon
from peergroups.gui.shell import leaving, permissions, placing, stepping, unseen
from peergroups.gui.shell.actions import Actions
from peergroups.gui.shell.banner import Banner
from peergroups.gui.shell.commands import COMMANDS
from peergroups.gui.shell.drafting import Drafting
from peergroups.gui.shell.focus import FocusKeeper
from peergroups.gui.shell.frame import Frame
from peergroups.gui.shell.letters import Letters
from peergroups.gui.shell.locking import Locking
from peergroups.gui.shell.navigation import Navigation
from peergroups.gui.shell.rooms import ROOMS, Room
from peergroups.gui.shell.searching import Searching
from peergroups.gui.shell.stepping import Stepping
from peergroups.gui.shell.trail import Trail
from peergroups.gui.style import style_sheet
from peergroups.gui.widgets.buttons import Button
from peergroups.gui.widgets.page import Page
from peergroups.model.changes import Changes

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

_LATER = 100  # ms after a lock: its pages are deleted by then, and the one in view is painted


class MainWindow(QMainWindow):
    """One window, one vault, one page in view."""

    def __init__(self, settings: Settings, folder: Path, rooms: dict[str, Room] | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.rooms = ROOMS if rooms is None else rooms
        self.jobs = Jobs(self)
        self.context = Context(
            jobs=self.jobs,
            settings=settings,
            folder=folder,
            say=self.say,
            go=self.go,
            opened=self.open_vault,
            lock=self.lock,
            restyle=self.restyle,
            actions=lambda: self.actions_.offered(),  # noqa: PLW0108  they are made below
        )
        self.pages: dict[str, Page] = {}
        self.trail = Trail()
        self.is_locked = True
        self._build()
        self._connect()
        self.setWindowTitle("PeerGroups")
        style_sheet.wear(self)
        self.restyle()
        placing.place(self, settings.window)
        self._show_locked(True)

    @property
    def page(self) -> Page | None:
        """The page in view."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def primary(self) -> Button | None:
        """The one button of the page in view that does what the page is for."""
        made = self.page.findChildren(Button) if self.page is not None else []
        shown = [one for one in made if one.property("kind") == "primary" and one.isVisible()]
        return shown[-1] if shown else None

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What F6 leads through, in the order of reading."""
        page = self.page
        own = (page.head, page, page.foot) if page is not None else ()
        return (self.strip, self.margin, *own, self.bar)

    def go(self, place: Place) -> None:
        """Shows that place and remembers the way back. A page without a room is no place to go."""
        if place.page not in self.rooms or not rights.may_visit(self.jobs.vault, place):
            return
        page = self.page
        if page is not None and page.place is not None and page.place != place:
            self.trail.remember(self, page.place, place)
        self._show(place)

    def back(self) -> None:
        """Shows the place before this one."""
        self.trail.back(self, self._show)

    def say(self, sentence: str, file: Path | None = None) -> None:
        """One sentence in the bar at the bottom, read aloud, and what was written with it."""
        self.bar.say(sentence, undo=self.stepping.said(), file=file)

    def refuse(self, error: PeerGroupsError) -> None:
        """Says why Undo or Redo was refused."""
        self.bar.say(messages.sentence(error))

    def open_vault(self, vault: OpenVault) -> None:
        """The vault is open: show where the same person was before, or the evening."""
        self.context = replace(self.context, folder=vault.folder)  # the lock leads back to this one
        self.jobs.attach(vault)
        self._close_pages()
        self._show_locked(False)
        self.bar.note("", undo="")  # nothing said at the door, no sheet with its code
        self.actions_.refresh()
        self.idle.start(self.settings.lock_after_minutes)
        is_shown = self.drafting.give_back(vault, self._show_again)
        self.trail.take_up(self, vault, is_shown=is_shown)
        self.drafting.tell()

    def lock(self) -> None:
        """Keeps what is being typed, closes every page, locks the vault, and asks for the passphrase."""
        self._forget()
        self._show_locked(True)
        self.go(Place(places.UNLOCK))
        self.enter_page()
        soon(self, sweeping.sweep_all, _LATER)

    def restyle(self) -> None:
        """Puts the settings on the screen: language, colours, text size, idle time."""
        i18n.speak(self.settings.language)
        unseen.dress(self.settings, self.pages, self.stack, self.jobs)
        placing.hold_least(self)
        self._fit()
        self.retranslate()
        self.actions_.refresh()
        if self.jobs.vault is not None:
            self.idle.start(self.settings.lock_after_minutes)

    def retranslate(self) -> None:
        self.actions_.retranslate()
        self.strip.retranslate()
        self.bar.retranslate()
        self.bar.rename_undo(self.stepping.text(stepping.UNDO))
        self.navigation.setAccessibleName(self.tr("Pages"))
        self.navigation.set_texts({section: self.actions_.section_text(section) for section in SECTIONS})
        self._deal_letters()
        self._name_window()

    def run(self, command: str) -> None:
        """Does the command of that name (see `commands.py`)."""
        COMMANDS[command].act(self)

    def do_here(self, name: str) -> None:
        """Does what the page in view means by that command."""
        if self.page is not None and name in self.page.commands:
            self.page.commands[name]()

    @property
    def has_way_back(self) -> bool:
        return bool(self.trail.places)

    def come_forward(self) -> None:
        """The program was started once more: this window is the one."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def undo(self) -> None:
        self.stepping.undo()

    def redo(self) -> None:
        self.stepping.redo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.page is not None and not self.page.escape():
                self.back()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest:
            placing.lay_out()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Takes the form for the room there is, and so does every page that is open."""
        before = self.frame.measure
        measure = self.frame.fit(self.size())
        self._show_count()
        if measure != before:
            for page in self.pages.values():
                page.fit(measure)

    def _show_count(self) -> None:
        """In a low window the bar says what the page counts."""
        low = self.frame.measure is not None and self.frame.measure.low
        self.bar.show_count(self.page.count if low and self.page is not None else "")

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget()
        self.settings.window = placing.kept_of(self)
        self.settings.save()
        super().closeEvent(event)

    def _build(self) -> None:
        banner = Banner(self.context)
        banner.answered.connect(self.enter_page)
        sections = [section for section in SECTIONS if section in self.rooms]
        self.frame = frame = Frame(banner, Navigation(sections))
        self.strip, self.banner, self.navigation = frame.strip, banner, frame.navigation
        self.stack, self.bar, self.margin = frame.stack, frame.bar, frame.margin
        self.actions_ = Actions(self.strip.menu_bar, self.strip.everything, sections, self)
        self.addActions(list(self.actions_.by_name.values()))
        self.idle = Locking(self)
        self.drafting = Drafting(self)
        self.search = Searching(self)
        self.stepping: Stepping = Stepping(self)
        self.letters = Letters(self)
        self.setCentralWidget(frame)

    def _connect(self) -> None:
        self.jobs.changed.connect(self._on_changes)
        self.jobs.busy.connect(self._on_busy)
        self.jobs.running.connect(self._on_running)
        self.jobs.progress.connect(self._on_progress)
        self.idle.expired.connect(self.lock)
        self.bar.undo_pressed.connect(self.undo)
        self.bar.cancel_pressed.connect(self.jobs.cancel)
        self.navigation.chosen.connect(lambda section: self.go(Place(section)))
        self.navigation.entered.connect(self.enter_page)
        self.strip.smaller.clicked.connect(lambda: self.run("smaller"))
        self.strip.larger.clicked.connect(lambda: self.run("larger"))
        self.strip.help_now.clicked.connect(lambda: self.run("help-now"))
        self.strip.lock.clicked.connect(lambda: self.run("lock"))
        self.keeper = FocusKeeper(self, lambda: self.page)

    def _show(self, place: Place) -> None:
        before, focus = self.page, self.focusWidget()  # read before anything is hidden
        said_now = self.stepping.is_acting
        page = self.pages.get(place.page) or self._make(place.page)
        # a page may arrive at another of its kind; a field keeps when the focus goes
        with self.jobs.leaving():
            if before is not None and before is not page:
                before.leave()
            if not said_now and before is not None and _is_elsewhere(before.place, place):
                self.bar.note("", undo="")  # it was about the page before
            page.arrive(place)
            page.end_body()
            self.search.show(place)
            self.stack.setCurrentWidget(page)
        section = self.rooms[place.page].section
        is_room = place.page in SECTIONS and place.id is None  # with an id one came for that, and goes back
        self.navigation.light(section, inside=place != Place(section))
        self._name_window()
        leafs = focus is not None and self.margin.isAncestorOf(focus)  # through the rooms, by arrow keys
        if not leafs and place.page != places.SEARCH:  # whose words are typed in the strip
            page.focus_first()
        self._show_count()
        page.show_back(bool(self.trail.places) and not is_room)
        permissions.bar_buttons(page, self.jobs.vault)
        self.actions_.refresh()
        self._deal_letters()

    def _show_again(self, place: Place) -> None:
        """What was half typed there is given back: as if somebody had just come there, who may still do so."""
        if not rights.may_visit(self.jobs.vault, place):
            return
        self.trail.places = places.way_to(place, self.rooms[place.page].section)
        self._show(place)

    def _deal_letters(self) -> None:
        """To the page in view, but those of the bar of menus where that is shown."""
        if self.page is not None:
            self.letters.follow(
                self.page, self.actions_.letters if self.strip.menu_bar.isVisible() else frozenset()
            )

    def _name_window(self) -> None:
        """The room, and the group where the settings let it: others may see the title."""
        page, about = self.page, ""
        section = self.rooms[page.place.page].section if page is not None and page.place is not None else ""
        room = self.actions_.section_text(section) if section else "PeerGroups"
        if page is not None and not self.is_locked and self.settings.title == "group":
            about = page.called_outside()
        text = self.tr("{about} ({room})")
        self.setWindowTitle(text.format(about=about, room=room) if about else room)

    def _make(self, name: str) -> Page:
        page = self.rooms[name].make(self.context)
        if self.frame.measure is not None:
            page.fit(self.frame.measure)
        page.retranslate()
        page.go.connect(self.go)
        page.said.connect(self.say)
        page.wrote.connect(self.say)
        page.advised.connect(self.bar.say)
        page.counted.connect(self._show_count)
        page.back.clicked.connect(self.back)
        self.pages[name] = page
        self.stack.addWidget(page)
        return page

    def enter_page(self) -> None:
        if self.page is not None:
            self.page.focus_first()

    def _forget(self) -> None:
        self.idle.stop()
        self.idle.clipboard.empty()
        self.trail.leave(self)
        self.idle.close_what_is_open(self)
        self.jobs.drop()
        if self.jobs.vault is not None:
            if self.page is not None:
                with self.jobs.leaving():
                    if (focus := self.focusWidget()) is not None:
                        focus.clearFocus()  # a field that keeps when the focus goes keeps now
                    self.page.leave()
            leaving.put_away(self.jobs, self.settings, self.drafting.forms(), self.drafting.known)
        self.drafting.stop()
        self._close_pages()
        self.stepping.forget()  # what was kept just now is no business of whoever stands at the door
        self.bar.clear()
        self.strip.box.clear()
        self.actions_.refresh()

    def _close_pages(self) -> None:
        self.trail.forget()
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.pages.clear()

    def _show_locked(self, locked: bool) -> None:
        self.is_locked = locked
        self.frame.show_locked(locked)
        self.banner.follow(None if locked else self.jobs.vault)
        self._show_rights()

    def _show_rights(self) -> None:
        """What whoever is signed in finds; nothing while it is locked."""
        vault = None if self.is_locked else self.jobs.vault
        self._rights = permissions.extent(vault)
        here = [name for name in SECTIONS if name in self.rooms and rights.may_visit(vault, Place(name))]
        self.navigation.show_only(here)
        self.strip.show_who(permissions.first_name(vault))
        self.actions_.refresh()

    def _follow_actor(self) -> None:
        """Who is signed in changed their own access: what they saw before is not theirs to see any more."""
        if self.jobs.vault is None or permissions.extent(self.jobs.vault) == self._rights:
            return
        self.jobs.vault.release()  # the next connection is narrowed anew
        self._close_pages()
        self._show_rights()
        self.go(Place(places.TODAY))
        self.enter_page()

    def _on_changes(self, changes: Changes) -> None:
        if self.jobs.vault is None:
            return
        for page in list(self.pages.values()):
            page.take(changes)
        if "accounts" in changes.kinds:
            soon(self, self._follow_actor)  # once the use case is over
        self.actions_.refresh()
        self.bar.tell_step(self.stepping.did(changes))

    def _on_busy(self, busy: bool) -> None:
        self.stepping.go_on()
        self.actions_.refresh()
        self.bar.offer_undo(self.stepping.step(stepping.UNDO) is not None and not busy)

    def _on_running(self, running: bool) -> None:
        self.bar.show_work(running=running)

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.show_work(running=True, done=done, total=total)


def _is_elsewhere(before: Place | None, after: Place) -> bool:
    """Whether these are two pages to whoever looks: another day or other words of a search are not."""
    return before is not None and (before.page, before.id, before.part) != (after.page, after.id, after.part)
