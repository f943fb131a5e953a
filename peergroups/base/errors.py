"""The whole error family: what the user could mend, or the world could change. Anything else is our fault.

PeerGroupsError
    Cancelled                 the user pressed Cancel; nothing was changed
    InvalidDraft              a form has fields that cannot be kept: `fields` maps field -> code
    RuleBroken                a rule of the work says no: `code`, and the `field` it is about
    NotAllowed                the account that is signed in may not do this: `action`
    RowMissing                what was to be read or changed is no longer there
    VaultError
        WrongPassphrase       no slot opens with it
        WrongRecoveryCode     well formed, but it opens no slot
        RecoveryCodeMistyped  a group of the code has a typing error: `group` (1-based, 0 when the length is wrong)
        WeakPassphrase        too short, too common: `code`
        VaultMissing          no vault in this folder
        VaultGone             it was renamed, deleted or pulled out while it was open
        VaultDamaged          header or database cannot be trusted: `part`
        VaultForeign          these files do not belong together, or are not ours: `part`
        VaultStray            a file that is none of its keeps it from opening: `name`
        VaultOlder            an older copy was put in its place: `part`
        VaultCostly           its key takes much longer than its copies say: `seconds`
        VaultTooNew           made by a later program: `needs`, `have`
        VaultInUse            another copy of the program has it open
        VaultExists           the folder already holds a vault
        VaultReadOnly         what was read of a damaged vault is open to look and to export only
        FolderReadOnly        the folder does not let us write
    Busy                      a long piece of writing work is still running
    Later                     the same, and what was to be kept is kept as soon as that is over
    DiskFull                  the disk takes no more; what was acknowledged is safe
    NotEnoughMemory           the key cannot be derived now
    FileUnreadable            a file from outside cannot be read: `code`
    PaperError                a paper cannot be made: `code`, and where

Errors carry a code and facts, never a sentence (`gui/core/messages.py` and the command line have those) and never
what a person wrote.
"""

from __future__ import annotations

from datetime import datetime


class PeerGroupsError(Exception):
    """The root. `code` is stable and dotted; facts are attributes of the subclasses."""

    code = "error"

    def __init__(self, code: str = "") -> None:
        self.code = code or type(self).code
        super().__init__(self.code)


class Cancelled(PeerGroupsError):
    code = "cancelled"


class InvalidDraft(PeerGroupsError):
    """`fields` maps the name of each bad field to a code such as `missing`, `too_long`, `not_a_date`."""

    code = "invalid_draft"

    def __init__(self, fields: dict[str, str]) -> None:
        self.fields = fields
        super().__init__()


class RuleBroken(PeerGroupsError):
    def __init__(self, code: str, field: str = "") -> None:
        self.field = field
        super().__init__(code)


class NotAllowed(PeerGroupsError):
    """`action` is a value of `model.permissions.Action`."""

    code = "not_allowed"

    def __init__(self, action: str = "") -> None:
        self.action = str(action)
        super().__init__()


class RowMissing(PeerGroupsError):
    code = "row.missing"


class VaultError(PeerGroupsError):
    code = "vault"


class WrongPassphrase(VaultError):
    code = "vault.wrong_passphrase"


class WrongRecoveryCode(VaultError):
    code = "vault.wrong_recovery_code"


class RecoveryCodeMistyped(VaultError):
    code = "vault.recovery_code_mistyped"

    def __init__(self, group: int) -> None:
        self.group = group
        super().__init__()


class WeakPassphrase(VaultError):
    """`code` is `passphrase.too_short` or `passphrase.too_common`."""


class VaultMissing(VaultError):
    code = "vault.missing"


class VaultGone(VaultError):
    code = "vault.gone"


class _VaultPartError(VaultError):
    def __init__(self, part: str) -> None:
        self.part = part
        super().__init__()


class VaultDamaged(_VaultPartError):
    """`part` is `header` or `database`."""

    code = "vault.damaged"


class VaultForeign(_VaultPartError):
    code = "vault.foreign"


class VaultLinked(VaultError):
    """In the vault's folder lies something that is no plain file of its own: a link, a file with a second name, a pipe.

    `name` is what it is called there.
    """

    code = "vault.linked"

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__()


class VaultStray(VaultError):
    """In the vault's folder lies a file that is not of this vault and keeps it from opening; it can be set aside.

    `name` is what it is called there: `vault.db-journal`, or a `restore.plan` that cannot be read.
    """

    code = "vault.stray_journal"

    def __init__(self, name: str, code: str = "") -> None:
        self.name = name
        super().__init__(code)


class VaultOlder(_VaultPartError):
    """`part` is `header`, `ways` (older than the copy that opened), `database` (older than what was seen last), `pages`
    (changed since it was closed) or `both`.

    That is: there is another copy, and both were worked in; `here` is when this one was last, `there` the other.
    """

    code = "vault.older"

    def __init__(self, part: str, here: datetime | None = None, there: datetime | None = None) -> None:
        self.here, self.there = here, there
        super().__init__(part)


class VaultCostly(VaultError):
    """The file with the ways in says that this takes about `seconds`, which is much more than its copies say."""

    code = "vault.costly"

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__()


class VaultTooNew(VaultError):
    """Made by a later program: it needs format `needs`, this program reads up to `have`."""

    code = "vault.too_new"

    def __init__(self, needs: int, have: int) -> None:
        self.needs = needs
        self.have = have
        super().__init__()


class VaultInUse(VaultError):
    code = "vault.in_use"


class VaultExists(VaultError):
    code = "vault.exists"


class VaultReadOnly(VaultError):
    code = "vault.only_to_look"


class FolderReadOnly(VaultError):
    code = "vault.read_only"


class Busy(PeerGroupsError):
    code = "busy"


class Later(Busy):
    code = "later"


class DiskFull(PeerGroupsError):
    code = "disk_full"


class NotEnoughMemory(PeerGroupsError):
    code = "not_enough_memory"


class FileUnreadable(PeerGroupsError):
    """`code` is one of `file.missing`, `file.too_large`, `file.not_a_table`, `file.encoding`, `file.locked`..."""


class PaperError(PeerGroupsError):
    """A paper cannot be made. `place` says where (a handout id, a line number); never a person's text."""

    def __init__(self, code: str, place: str = "") -> None:
        self.place = place
        super().__init__(code)
