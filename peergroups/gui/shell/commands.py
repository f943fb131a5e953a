"""Every command of the window: one record beside the function that does it.

Menus, keys, Ctrl+K, the list of keys, the icons, what is grey, and the tests read these records and nothing else. Their
order is that of the menus.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from peergroups.base.sentences import QT_TRANSLATE_NOOP
from peergroups.base.settings import TEXT_SIZES
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import i18n, places, rights
from peergroups.gui.core.places import Place
from peergroups.gui.shell import parts

if TYPE_CHECKING:
    from peergroups.gui.shell.main_window import MainWindow

Act = Callable[["MainWindow"], object]
When = Callable[["MainWindow"], bool]

MENUS: dict[str, str] = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
    "view/themes": QT_TRANSLATE_NOOP("Actions", "&Colours"),
    "view/languages": QT_TRANSLATE_NOOP("Actions", "L&anguage"),
}
"""Menu -> its title; a part after a stroke is a menu inside that menu."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done."""

    name: str
    text: str  # English, with its mnemonic; context "Actions"
    menu: str
    act: Act
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: When = field(default=lambda _window: True)
    who: Mapping[str, str] = field(
        default_factory=dict
    )  # page -> the action it is there; see model/permissions
    line: bool = False  # a line above it in the menu
    chosen: When | None = None  # of a choice: whether it is the one in use
    with_work: str = ""  # the text while it is about a work, for Undo and Redo


COMMANDS: dict[str, Command] = {}


def _command(
    name: str, text: str, menu: str, when: When | None = None, **more: object
) -> Callable[[Act], Act]:
    """Puts the record of a command into the table."""

    def keep(act: Act) -> Act:
        rest = more if when is None else {**more, "when": when}
        COMMANDS[name] = Command(name, text, menu, act, **rest)  # type: ignore[arg-type]
        return act

    return keep


def _is_open(window: MainWindow) -> bool:
    return not window.is_locked


def _sees_all(window: MainWindow) -> bool:
    """Whether a coordinator is signed in."""
    return _is_open(window) and rights.may(window.jobs.vault, "see_audit")


def _here(name: str) -> When:
    """Whether the page in view has that command, and whoever is signed in may do it."""
    return lambda window: (
        window.page is not None
        and window.page.place is not None
        and name in window.page.commands
        and rights.may(window.jobs.vault, COMMANDS[name].who.get(window.page.place.page, ""))
    )


@_command(
    "new", QT_TRANSLATE_NOOP("Actions", "&New"), "file", _here("new"), keys=("Ctrl+N",), icon="plus",
    who={
        places.TODAY: "start_group", places.GROUPS: "start_group", places.GROUP: "keep_people",
        places.PEOPLE: "see_all_groups", places.FOLLOWUPS: "write_follow_ups", places.SETTINGS: "change_settings",
        places.HANDOUTS: "write_handouts",
    },
)  # fmt: skip
def _new(window: MainWindow) -> None:
    window.do_here("new")


@_command(
    "print", QT_TRANSLATE_NOOP("Actions", "&Print"), "file", _here("print"), keys=("Ctrl+P",), icon="printer"
)
def _print(window: MainWindow) -> None:
    window.do_here("print")


@_command(
    "primary", QT_TRANSLATE_NOOP("Actions", "&Do what the page is for"), "file",
    lambda window: window.page is not None, keys=("Ctrl+Return", "Ctrl+Enter"), icon="check",
)  # fmt: skip
def _primary(window: MainWindow) -> None:
    if window.primary is not None:
        window.primary.click()


@_command(
    "lock", QT_TRANSLATE_NOOP("Actions", "&Lock"), "file", _is_open, keys=("Ctrl+L",), icon="lock", line=True
)
def _lock(window: MainWindow) -> None:
    window.lock()


@_command("hide", QT_TRANSLATE_NOOP("Actions", "Lock and &hide"), "file", keys=("Ctrl+Shift+H",), icon="lock")
def _hide(window: MainWindow) -> None:
    window.idle.hide(window)


@_command("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", keys=("Ctrl+Q",), icon="log-out")
def _quit(window: MainWindow) -> None:
    window.close()


@_command(
    "undo",
    QT_TRANSLATE_NOOP("Actions", "&Undo"),
    "edit",
    lambda window: window.stepping.step("undo") is not None,
    keys=("Ctrl+Z",),
    icon="undo-2",
    with_work=QT_TRANSLATE_NOOP("Actions", "&Undo: {work}"),
)
def _undo(window: MainWindow) -> None:
    window.undo()


@_command(
    "redo",
    QT_TRANSLATE_NOOP("Actions", "&Redo"),
    "edit",
    lambda window: window.stepping.step("redo") is not None,
    keys=("Ctrl+Y", "Ctrl+Shift+Z"),
    icon="redo-2",
    with_work=QT_TRANSLATE_NOOP("Actions", "&Redo: {work}"),
)
def _redo(window: MainWindow) -> None:
    window.redo()


@_command(
    "edit", QT_TRANSLATE_NOOP("Actions", "&Change"), "edit", _here("edit"), keys=("F2",), icon="pencil",
    who={
        places.GROUP: "change_group", places.SESSION: "plan_sessions", places.HANDOUTS: "write_handouts",
    },
    line=True,
)  # fmt: skip
def _edit(window: MainWindow) -> None:
    window.do_here("edit")


@_command(
    "copy", QT_TRANSLATE_NOOP("Actions", "Copy the &group"), "edit", _here("copy"), icon="copy",
    who={places.GROUP: "start_group"},
)  # fmt: skip
def _copy(window: MainWindow) -> None:
    window.do_here("copy")


@_command(
    "context",
    QT_TRANSLATE_NOOP("Actions", "Menu of what is ch&osen"),
    "edit",
    keys=("Shift+F10",),
    icon="ellipsis",
)
def _context(window: MainWindow) -> None:
    """As the key with the menu on it, which many keyboards do not have."""
    parts.ask_menu(window)


@_command(
    "find", QT_TRANSLATE_NOOP("Actions", "&Find on this page"), "edit", _here("find"), keys=("Ctrl+F",),
    icon="filter",
)  # fmt: skip
def _find(window: MainWindow) -> None:
    window.do_here("find")


@_command(
    "larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"), "view", keys=("Ctrl++", "Ctrl+="), icon="zoom-in"
)
def _larger(window: MainWindow) -> None:
    _resize_text(window, 1)


@_command("smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "view", keys=("Ctrl+-",), icon="zoom-out")
def _smaller(window: MainWindow) -> None:
    _resize_text(window, -1)


@_command(
    "usual", QT_TRANSLATE_NOOP("Actions", "&Usual text size"), "view", keys=("Ctrl+0",), icon="a-large-small"
)
def _usual(window: MainWindow) -> None:
    _resize_text(window, 0)


def _resize_text(window: MainWindow, step: int) -> None:
    """A step up or down; 0 for the usual size."""
    at = TEXT_SIZES.index(window.settings.text_size) + step if step else 0
    window.settings.text_size = TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)]
    window.settings.save()
    window.restyle()


def _choice(what: str, value: str, text: str, menu: str) -> None:
    """A theme or a language: it is kept, and shown at once."""

    def choose(window: MainWindow) -> None:
        setattr(window.settings, what, value)
        window.settings.save()
        window.restyle()

    def chosen(window: MainWindow) -> bool:
        return value == (window.settings.theme if what == "theme" else i18n.spoken())

    _command(f"{what}:{value}", text, menu, chosen=chosen)(choose)


for _value, _text in {
    "light": QT_TRANSLATE_NOOP("Actions", "&Light"),
    "dark": QT_TRANSLATE_NOOP("Actions", "&Dark"),
    "contrast_black": QT_TRANSLATE_NOOP("Actions", "High contrast on &black"),
    "contrast_white": QT_TRANSLATE_NOOP("Actions", "High contrast on &white"),
}.items():
    _choice("theme", _value, _text, "view/themes")
for _value, _text in WINDOW_LANGUAGES.items():  # each in its own words
    _choice("language", _value, _text, "view/languages")


def _section(section: str, text: str, icon: str) -> None:
    """A page of the navigation, with its number as key."""

    def go(window: MainWindow) -> None:
        window.go(Place(section))
        window.enter_page()

    def may(window: MainWindow) -> bool:
        return not window.is_locked and rights.may_visit(window.jobs.vault, Place(section))

    keys = (f"Ctrl+{places.SECTIONS.index(section) + 1}",)
    _command(section, text, "go", may, keys=keys, icon=icon)(go)


_section(places.TODAY, QT_TRANSLATE_NOOP("Actions", "&Today"), "sun")
_section(places.GROUPS, QT_TRANSLATE_NOOP("Actions", "&Groups"), "users-round")
_section(places.PEOPLE, QT_TRANSLATE_NOOP("Actions", "&People"), "user")
_section(places.CALENDAR, QT_TRANSLATE_NOOP("Actions", "&Calendar"), "calendar-days")
_section(places.HANDOUTS, QT_TRANSLATE_NOOP("Actions", "&Handouts"), "file-text")
_section(places.FOLLOWUPS, QT_TRANSLATE_NOOP("Actions", "&Follow-ups"), "phone-call")
_section(places.SETTINGS, QT_TRANSLATE_NOOP("Actions", "&Settings"), "settings")


@_command(
    "help-now", QT_TRANSLATE_NOOP("Actions", "He&lp now"), "go", _is_open, keys=("Ctrl+E",), icon="life-buoy",
    line=True,
)  # fmt: skip
def _help_now(window: MainWindow) -> None:
    window.trail.hold(window)
    window.go(Place(places.SAFETY))
    window.enter_page()


@_command(
    "search", QT_TRANSLATE_NOOP("Actions", "S&earch or do"), "go", _is_open, keys=("Ctrl+K",), icon="search",
    line=True,
)  # fmt: skip
def _search(window: MainWindow) -> None:
    window.search.start()


@_command(
    "back", QT_TRANSLATE_NOOP("Actions", "&Back"), "go", lambda window: window.has_way_back,
    keys=("Alt+Left",), icon="arrow-left",
)  # fmt: skip
def _back(window: MainWindow) -> None:
    window.back()


@_command("pane", QT_TRANSLATE_NOOP("Actions", "&Next part of the window"), "go", keys=("F6",))
def _pane(window: MainWindow) -> None:
    parts.go_on(window.parts)


@_command("pane-before", QT_TRANSLATE_NOOP("Actions", "Part of the &window before"), "go", keys=("Shift+F6",))
def _pane_before(window: MainWindow) -> None:
    parts.go_on(window.parts, -1)


@_command("menus", QT_TRANSLATE_NOOP("Actions", "&Menus"), "go", keys=("F10",))
def _menus(window: MainWindow) -> None:
    window.strip.open_menus()


def _page(page: str, text: str, icon: str, keys: tuple[str, ...] = ()) -> None:
    """A page of Help."""

    def go(window: MainWindow) -> None:
        window.go(Place(page))
        window.enter_page()

    _command(page, text, "help", keys=keys, icon=icon)(go)


_page(
    places.KEYS, QT_TRANSLATE_NOOP("Actions", "&Help and keys"), "keyboard", keys=("F1", "Ctrl+?", "Ctrl+/")
)


@_command(
    "all-right", QT_TRANSLATE_NOOP("Actions", "Is &everything all right?"), "help",
    _sees_all, icon="badge-check",
)  # fmt: skip
def _all_right(window: MainWindow) -> None:
    window.go(Place(places.SETTINGS, part="all-right"))
    window.enter_page()


_page(places.PROTECTION, QT_TRANSLATE_NOOP("Actions", "What &protects your notes"), "lock")
_page(places.CAREFUL, QT_TRANSLATE_NOOP("Actions", "&Writing of crisis with care"), "pencil")
_page(places.ABOUT, QT_TRANSLATE_NOOP("Actions", "&About PeerGroups"), "info")
