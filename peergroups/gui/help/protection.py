"""What protects the notes, by what, and what does not: said so that nobody trusts in what is not there."""

from __future__ import annotations

from peergroups.gui.core.context import Context
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.rows import Line, Section


class ProtectionPage(Page):
    """Four lists, the strongest protection first; the last one is what nothing here protects from."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._about = label("large")
        self.by_lock, self.by_program, self.by_computer, self.by_nothing = (Section() for _ in range(4))
        for widget in (self._about, self.by_lock, self.by_program, self.by_computer, self.by_nothing):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.title.setText(self.tr("What protects your notes, and what does not"))
        self._about.setText(
            self.tr(
                "People trust you with what they say. This page says plainly how far the program can help."
            )
        )
        self.by_lock.set_heading(self.tr("Protected by encryption: it holds whoever has the files"))
        self.by_lock.set_lines([*self._lock(), *self._files()])
        self.by_program.set_heading(
            self.tr("Kept by the program: it holds against curiosity, not against skill")
        )
        self.by_program.set_lines(self._program())
        self.by_computer.set_heading(self.tr("Left to your computer: look after it yourself"))
        self.by_computer.set_lines(self._computer())
        self.by_nothing.set_heading(self.tr("Not protected at all"))
        self.by_nothing.set_lines([*self._nothing(), *self._outside()])

    def _lock(self) -> list[Line]:
        return [
            Line(
                self.tr("A stolen or lost laptop, while the vault is locked"),
                (self.tr("Without a passphrase or the recovery sheet, nobody reads a name or a note."),),
            ),
            Line(
                self.tr("Copies and backups on a USB stick or in a cloud folder"),
                (
                    self.tr(
                        "They are locked like the vault. What shows all the same stands at the end of this page."
                    ),
                ),
            ),
            Line(
                self.tr("A passphrase that is hard to guess"),
                (self.tr("Guessing is made slow. A short or common passphrase can still be guessed."),),
            ),
        ]

    def _files(self) -> list[Line]:
        return [
            Line(
                self.tr("Somebody changes the files"),
                (
                    self.tr(
                        "A changed page, an old copy put back or a line cut from the log is noticed and told."
                    ),
                    self.tr(
                        "Not noticed: that the end of the last opening was cut off when the program did not end well. "
                        "On a computer that does not know the vault, and without its backups, an older copy is asked "
                        "about, not proved."
                    ),
                ),
            ),
            Line(
                self.tr("Backups that count"),
                (
                    self.tr(
                        "A backup counts once it was opened and found whole; a forged or damaged file pushes none out. "
                        "Whoever can write to the folder can delete it: keep one in a second place."
                    ),
                ),
            ),
        ]

    def _program(self) -> list[Line]:
        return [
            Line(
                self.tr("What a facilitator or a helper may see"),
                (
                    self.tr(
                        "Somebody skilled who has any way in could read the whole vault. Give it with care."
                    ),
                ),
            ),
            Line(
                self.tr("The log of who did what"),
                (
                    self.tr(
                        "Changes from outside are noticed. Somebody with a way in and great skill could forge it."
                    ),
                    self.tr(
                        "What leaves a copy that is only looked into stands in it once you open the vault here again."
                    ),
                ),
            ),
            Line(
                self.tr("Locking by itself"),
                (
                    self.tr(
                        "After minutes without a key, after twelve hours, and when the computer sleeps. On Linux also "
                        "when the screen is locked; on Windows and macOS press Lock yourself."
                    ),
                ),
            ),
            self._copied(),
            *self._brought(),
            self._erasing(),
        ]

    def _copied(self) -> Line:
        return Line(
            self.tr("What you copied"),
            (
                self.tr(
                    "It leaves the clipboard after half a minute and at the lock. A program that reads the "
                    "clipboard has it by then."
                ),
            ),
        )

    def _brought(self) -> list[Line]:
        return [
            Line(
                self.tr("A vault on a stick, on the network or in a folder that another program carries"),
                (
                    self.tr(
                        "The program says so once, where the system tells it. Files that came late or in part open "
                        "whole or are told. Two computers that write at the same time make two copies."
                    ),
                ),
            ),
            Line(
                self.tr("Lists that come from others and go to others"),
                (
                    self.tr(
                        "No exported cell is a formula in a spreadsheet. Signs that show nothing are taken out of "
                        "names, and names that look alike are told apart."
                    ),
                ),
            ),
        ]

    def _erasing(self) -> Line:
        told = self.tr("Gone from this vault. Old backups, exports and papers still have them.")
        return Line(self.tr("Erasing a person for good"), (told,))

    def _computer(self) -> list[Line]:
        return [
            Line(
                self.tr("Memory that the computer writes to its disk"),
                (
                    self.tr(
                        "While the vault is open, its words are in memory. When memory runs short or the computer "
                        "hibernates, they may reach the disk: turn on the encryption of the whole disk."
                    ),
                ),
            ),
            Line(
                self.tr("What stays in memory after locking"),
                (
                    self.tr(
                        "The keys and the passphrase are overwritten. Names and notes that were shown may stay until "
                        "the program is closed."
                    ),
                ),
            ),
            Line(
                self.tr("The list of things to print"),
                (self.tr("The computer and the printer may keep what was printed for some time."),),
            ),
        ]

    def _nothing(self) -> list[Line]:
        return [
            Line(
                self.tr("A harmful program on this computer"),
                (self.tr("It can watch what you type and see what you see."),),
            ),
            Line(
                self.tr("Whoever administers this computer"),
                (self.tr("They can do everything that you can, unseen."),),
            ),
            Line(
                self.tr("A screen that is photographed or looked at"),
                (self.tr("Press Ctrl+Shift+H: the vault is locked and the window is gone."),),
            ),
            Line(
                self.tr("A laptop left unlocked"),
                (self.tr("Until it locks itself, anybody at the keys is you."),),
            ),
            Line(
                self.tr("Copies that somebody made before they left"),
                (
                    self.tr(
                        "Their passphrase opens those copies for ever. Changing the keys protects what comes after."
                    ),
                ),
            ),
        ]

    def _outside(self) -> list[Line]:
        return [
            Line(
                self.tr("Paper and exported files"),
                (self.tr("Whoever finds them reads them. Keep them locked away, and shred them."),),
            ),
            Line(
                self.tr("What a stranger sees who has the folder"),
                (
                    self.tr(
                        "How many ways in there are and their picture words, when the vault was last open and when "
                        "backups were made, and how big everything is. No name and no note."
                    ),
                ),
            ),
            Line(
                self.tr("A passphrase that is told, or written beside the laptop"),
                (self.tr("The recovery sheet opens everything too. Keep it in another place."),),
            ),
        ]
