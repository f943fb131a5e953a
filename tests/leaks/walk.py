"""A walk through the whole program with a word of its own in every field; run as a process of its own.

Arguments: the folder to work in, and what is to be made wrong: `nothing`, or `everything` (temporary tables
in files, messages of faults in the log, a clipboard that is not emptied, a key kept by mistake, and what was typed
last left behind in every way that programs write texts). Prints how many fields it typed into, and at its end how
many copies of each key its memory holds after the lock.
"""

from __future__ import annotations

import base64
import json
import os
import sys
import time
from datetime import timedelta
from functools import partial
from pathlib import Path
from types import TracebackType

WORD = "Zyxquill"  # begins every word typed
PASSPHRASE = f"{WORD}pass seven lanterns by a river"


def word(field: str) -> str:
    return f"{WORD}{field} йё"  # two letters beyond ASCII, so that encodings differ


def main(place: Path, wrong: str) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from peergroups import app
    from peergroups.base import clock, log, paths
    from peergroups.base.settings import Settings
    from peergroups.gui.core import places
    from peergroups.gui.shell.main_window import MainWindow
    from peergroups.keys import CHEAPEST
    from peergroups.store import connection
    from peergroups.usecases import vaults
    from tests.leaks import fields

    everything = wrong == "everything"
    if everything:
        connection.RECIPE["temp_store"] = 1
    if everything:

        def write_it_down(kind: type[BaseException], trace: TracebackType | None) -> str:
            log._write(f"{kind} {trace} {sys.last_value}")
            return str(sys.last_value)

        log.fault = write_it_down
    settings = Settings.load()
    log.set_up(paths.log_file())
    running = app.application()
    window = MainWindow(settings, place / "vault")
    window.resize(1366, 768)  # the screen that nobody sees is smaller
    window.show()
    window.lock()
    kept = {
        "name": word("organisation"),
        "country": "GB",
        "zone": "Europe/London",
        "language": "en",
        "paper": "a4",
    }
    vault, code = vaults.begin(place / "vault", PASSPHRASE, kept, cost=CHEAPEST)
    window.open_vault(vault)
    window.idle.clipboard.is_ours = lambda: not everything  # type: ignore[method-assign]
    type_everything(window, place)
    visit_everything(window)
    seen = fields.walk(window, word)
    if everything:
        leave_behind(place)
    raise_faults(window, app)
    QGuiApplication.clipboard().setText(word("copied"))
    secrets = {
        "database key": bytes(vault.keys.database_key),
        "master key": bytes(vault.keys.master_key),
        "root key": bytes(vault.keys.root_key),
    }
    if everything:
        window.__dict__["kept_by_mistake"] = bytes(vault.keys.database_key).hex()
    masked = {name: bytes(byte ^ 0x55 for byte in secret) for name, secret in secrets.items()}
    del secrets
    window.lock()
    window.jobs.settle()  # the worker keeps a backup first
    fields.type_everywhere(window, places.UNLOCK, word, seen)
    fields.settle(window)
    counts = {name: copies(secret) for name, secret in masked.items()}
    vault = vaults.open_with_passphrase(place / "vault", PASSPHRASE)
    window.open_vault(vault)
    if QGuiApplication.clipboard().text():
        sys.stdout.write("the clipboard holds a word\n")
    with clock.fixed(clock.now() + timedelta(hours=13)):
        window.idle.look()
    window.close()
    running.quit()
    sys.stdout.write(f"{counts}\n{len(seen)} fields\n")
    assert code


def leave_behind(place: Path) -> None:
    """What a careless program does: settings, lists of recent files, caches and diaries with what was typed."""
    typed, url = word("recent"), "".join(f"%{byte:02X}" for byte in word("recent").encode())
    (place / "settings.json").write_text(json.dumps({"last_search": typed}), encoding="ascii")
    (place / "recent.xbel").write_text(f'<bookmark href="file:///home/{url}.pdf"/>', encoding="ascii")
    (place / "windows.tmp").write_bytes(typed.encode("utf-16-le"))
    (place / "java.tmp").write_bytes(typed.encode("utf-16-be"))
    (place / "wide.tmp").write_bytes(typed.encode("utf-32-le"))
    for shift in range(3):
        (place / f"mail{shift}.eml").write_bytes(base64.b64encode(b"x" * shift + typed.encode()))
    (place / "dump.txt").write_text(typed.encode().hex(), encoding="ascii")
    (place / "upper.txt").write_text(typed.encode().hex().upper(), encoding="ascii")


def type_everything(window, place: Path) -> None:
    from peergroups.base import clock
    from peergroups.model.attendance import Mark
    from peergroups.store.queries import sessions
    from peergroups.usecases import (
        attendance,
        exports,
        followups,
        groups,
        handout_orders,
        handouts,
        notes,
        organisation,
        papers,
        people,
        printing,
        schedules,
    )  # fmt: skip
    from tests.sql import rows

    do = partial(window.jobs.write, None)
    today = clock.now().date()
    series = {"frequency": "weekly", "interval": 1, "weekday": today.weekday(), "ordinal": 1,
              "zone": "Europe/London",
              "starts_on": today - timedelta(days=14), "until": None, "at": "10:00",
              "minutes": 60, "skips": ()}  # fmt: skip
    group = do(groups.start, {name: word(f"group{name}") for name in ("name", "place", "purpose", "online")}
               | {"languages": "en", "identity": "full", "capacity": 9},
               series=series, facilitators=[word("leader")])  # fmt: skip
    fields = (
        "name",
        "family_name",
        "pronouns",
        "phone",
        "safe_contact",
        "email",
        "emergency_contact",
        "access_needs",
    )
    person = do(people.add, {name: word(f"person{name}") for name in fields}, group_id=group)
    session = window.jobs.ask(sessions.of_group, group, past=3, coming=1)[0]
    do(attendance.mark, session.id, person, Mark.EXCUSED, word("reason"))
    do(attendance.add_newcomer, session.id, word("newcomer"))
    for number in range(4):
        do(notes.write_about_person, person, (word(f"long{number}") + " ") * 25_000)
    note = do(notes.write_for_session, session.id, word("note"))
    do(notes.sign, note, word("author"))
    do(schedules.set_topic, session.id, word("topic"))
    call = do(followups.add, {"text": word("call"), "why": "promised", "due_on": today, "person_id": person,
                              "by_whom": word("bywhom")})  # fmt: skip
    do(followups.finish, call, word("outcome"))
    do(
        organisation.add_entry,
        {name: word(f"help{name}") for name in ("service", "purpose", "phone", "hours", "address")},
    )
    own = do(handouts.start, word("title"), "en", word("own"))
    asked = place / "asked"
    asked.mkdir()
    printing.save(
        do(printing.draw, handout_orders.HandoutOrder(own.hex, {"en": 1}, group_id=group)), asked / "own.pdf"
    )
    printing.save(
        do(printing.draw, papers.PaperOrder("contact-sheet", group_id=group)), asked / "contacts.pdf"
    )
    exports.export(window.jobs.vault, asked / "export")
    # A sort that needs more room than the cache: with the wrong setting it goes to a file.
    db = window.jobs.vault.db()
    db.exec_driver_sql("PRAGMA cache_size = 10")
    rows(db, "SELECT text FROM note ORDER BY text || '', length(text)")


def visit_everything(window) -> None:
    from peergroups.gui.core import places
    from peergroups.gui.core.places import Place
    from peergroups.store.queries import groups, people, sessions

    ask = window.jobs.ask
    group, person = ask(groups.groups)[0].id, ask(people.people)[0].id
    session = ask(sessions.of_group, group, past=1, coming=1)[0].id
    for name in places.SECTIONS:
        window.go(Place(name))
    for part in ("", "more", "paper", "note", "finish", "topic", "move", "cancel"):
        window.go(Place(places.SESSION, session, part, text=str(person) if part == "more" else ""))
    for place in (Place(places.GROUP, group), Place(places.PERSON, person)):
        window.go(place)
    window.strip.box.setText(word("searched"))
    window.run("search")
    window.go(Place(places.FOLLOWUPS, part="new"))
    window.page.pane.text.setPlainText(word("halfcall"))
    window.go(Place(places.GROUP, part="new"))
    window.page.pane.fields.set_values({"name": word("halfgroup")})
    window.restyle()


def raise_faults(window, app) -> None:
    """Faults of ours with what somebody typed in their hands."""
    from peergroups.usecases import followups, notes, people

    person = window.jobs.vault.keys.vault_id  # an id of nobody
    for fault in (
        lambda: people.edit(window.jobs.vault, person, {"name": word("fault1")}),
        lambda: notes.write_for_session(window.jobs.vault, person, word("fault2")),
        lambda: followups.edit(window.jobs.vault, person, {"text": word("fault3"), "why": "promised",
                                                           "due_on": "2026-01-01", "by_whom": ""}),
        lambda: window.jobs.vault.db().exec_driver_sql("INSERT INTO person VALUES (?)", (word("fault4"), 1)),
        lambda: int(word("fault5")),
    ):  # fmt: skip
        try:
            fault()
        except Exception as error:  # noqa: BLE001  whatever it is, the front door must not tell it
            sys.last_value = error
            app._Faults(window).catch(type(error), error, error.__traceback__)


def copies(masked: bytes) -> int:
    """How often the secret, raw or as hex, stands in this process's memory; it is never rebuilt whole here."""
    found = 0
    head = bytes(byte ^ 0x55 for byte in masked[:8])
    patterns = (head, head.hex().encode(), head.hex().upper().encode())
    own = dict.fromkeys(patterns)
    with Path("/proc/self/maps").open() as maps, Path("/proc/self/mem").open("rb", 0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            if not rights.startswith("rw") or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                held = memory.read(end - start)
            except (OSError, ValueError):
                continue
            for pattern in own:
                size = 32 if pattern is head else 64
                at = held.find(pattern)
                while at >= 0:
                    found += _is_it(held[at : at + size], masked)
                    at = held.find(pattern, at + 1)
            del held
    return found


def _is_it(seen: bytes, masked: bytes) -> bool:
    if len(seen) == 64:
        try:
            seen = bytes.fromhex(seen.decode())
        except ValueError:
            return False
    return len(seen) == 32 and all(a ^ 0x55 == b for a, b in zip(seen, masked, strict=True))


if __name__ == "__main__":
    began = time.monotonic()
    main(Path(sys.argv[1]), sys.argv[2])
