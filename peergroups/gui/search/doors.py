"""What can be done elsewhere in the window, found by its words: where it is done, and who may."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from peergroups.base.sentences import QT_TRANSLATE_NOOP
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.model.permissions import Action


@dataclass(frozen=True, slots=True)
class Door:
    """`text` is what stands in the list, `words` what else it is looked for by; both English, context "Doors"."""

    text: str
    words: str
    icon: str
    place: Place
    action: Action

    def title(self) -> str:
        return QCoreApplication.translate("Doors", self.text)

    def all_words(self) -> str:
        return f"{self.title()} {QCoreApplication.translate('Doors', self.words)}"


DOORS: tuple[Door, ...] = (
    Door(
        QT_TRANSLATE_NOOP("Doors", "Print a paper or a handout"),
        QT_TRANSLATE_NOOP("Doors", "print paper pdf sign-in sheet certificate flyer agreement"),
        "printer", Place(places.HANDOUTS), Action.PRINT_PAPERS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Bring in a list of people"),
        QT_TRANSLATE_NOOP("Doors", "import roster spreadsheet excel csv address book"),
        "download", Place(places.GROUPS, part="import"), Action.KEEP_PEOPLE,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Back up the vault, or restore a backup"),
        QT_TRANSLATE_NOOP("Doors", "backup save copy stick restore key"),
        "save", Place(places.SETTINGS, part="backups"), Action.BACK_UP,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Save the sessions for the calendar of a telephone"),
        QT_TRANSLATE_NOOP("Doors", "calendar icalendar ics phone telephone appointments"),
        "calendar", Place(places.CALENDAR), Action.PRINT_PAPERS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Figures of a quarter, a year or other days"),
        QT_TRANSLATE_NOOP("Doors", "figures statistics report funder numbers visits people age language chart"),
        "list-checks", Place(places.FIGURES), Action.SEE_FIGURES,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Rules for calls"),
        QT_TRANSLATE_NOOP("Doors", "rule missed sessions absence reminder follow-up call propose"),
        "list-checks", Place(places.FOLLOWUPS, part="rules"), Action.SEE_FOLLOW_UPS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Those who lead: training, checks, hours"),
        QT_TRANSLATE_NOOP("Doors", "volunteer facilitator helper file credential expires supervision hours"),
        "users-round", Place(places.PEOPLE, part="leaders"), Action.SEE_FILES,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Rota: who leads the coming sessions"),
        QT_TRANSLATE_NOOP("Doors", "roster duty shift lead facilitator stand in swap away gap"),
        "calendar-days", Place(places.ROTA), Action.PRINT_PAPERS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Write the steps of Help now"),
        QT_TRANSLATE_NOOP("Doors", "safety emergency danger crisis safeguarding protocol"),
        "life-buoy", Place(places.SETTINGS, part="safety"), Action.CHANGE_SETTINGS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Export everything as files"),
        QT_TRANSLATE_NOOP("Doors", "export csv json xlsx excel spreadsheet"),
        "download", Place(places.SETTINGS, part="vault"), Action.EXPORT,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Health of the vault"),
        QT_TRANSLATE_NOOP("Doors", "check damage repair mend sound"),
        "badge-check", Place(places.SETTINGS, part="health"), Action.EXPORT,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "People with access"),
        QT_TRANSLATE_NOOP("Doors", "account user role rights facilitator helper coordinator"),
        "users-round", Place(places.SETTINGS, part="access"), Action.OWN_PASSPHRASE,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Change the passphrase"),
        QT_TRANSLATE_NOOP("Doors", "password key secret"),
        "lock", Place(places.SETTINGS, part="passphrase"), Action.OWN_PASSPHRASE,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Print a new recovery sheet"),
        QT_TRANSLATE_NOOP("Doors", "recovery code forgotten lost"),
        "printer", Place(places.SETTINGS, part="recovery-sheet"), Action.RECOVERY_SHEET,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Who did what"),
        QT_TRANSLATE_NOOP("Doors", "log history audit"),
        "info", Place(places.SETTINGS, part="log"), Action.SEE_AUDIT,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Organisation"),
        QT_TRANSLATE_NOOP("Doors", "name country time zone paper logo"),
        "settings", Place(places.SETTINGS, part="organisation"), Action.CHANGE_SETTINGS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Help lines"),
        QT_TRANSLATE_NOOP("Doors", "crisis directory service telephone"),
        "phone-call", Place(places.SETTINGS, part="help-lines"), Action.CHANGE_SETTINGS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Trash"),
        QT_TRANSLATE_NOOP("Doors", "removed deleted restore note follow-up session help line"),
        "trash-2", Place(places.TRASH), Action.WRITE_NOTES,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "People in the trash"),
        QT_TRANSLATE_NOOP("Doors", "removed deleted restore erase"),
        "undo-2", Place(places.PEOPLE, part="trash"), Action.KEEP_PEOPLE,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Two records of one person"),
        QT_TRANSLATE_NOOP("Doors", "merge same person twice double duplicate join"),
        "users-round", Place(places.PEOPLE, part="twice"), Action.KEEP_PEOPLE,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Plan an absence: choose the person"),
        QT_TRANSLATE_NOOP("Doors", "planned absence away holiday excused ahead"),
        "calendar", Place(places.PEOPLE), Action.KEEP_PEOPLE,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Move or cancel a session: choose it"),
        QT_TRANSLATE_NOOP("Doors", "move session cancel postpone change day time place did not happen plan again"),
        "calendar-days", Place(places.CALENDAR), Action.PLAN_SESSIONS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Add one session: choose the day"),
        QT_TRANSLATE_NOOP("Doors", "add a session extra new date plan"),
        "calendar-plus", Place(places.CALENDAR), Action.PLAN_SESSIONS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Change how often a group meets: choose the group"),
        QT_TRANSLATE_NOOP("Doors", "series rhythm weekly monthly repeat weekday hour end holiday"),
        "repeat", Place(places.GROUPS), Action.PLAN_SESSIONS,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Copy a group for the next term: choose the group"),
        QT_TRANSLATE_NOOP("Doors", "copy group duplicate again new term"),
        "files", Place(places.GROUPS), Action.CHANGE_GROUP,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Waiting lists: choose the group"),
        QT_TRANSLATE_NOOP("Doors", "waiting list offer a place queue full"),
        "clock", Place(places.GROUPS), Action.KEEP_PEOPLE,
    ),
    Door(
        QT_TRANSLATE_NOOP("Doors", "Groups in the trash"),
        QT_TRANSLATE_NOOP("Doors", "removed deleted restore"),
        "undo-2", Place(places.GROUPS, part="trash"), Action.CHANGE_GROUP,
    ),
)  # fmt: skip
