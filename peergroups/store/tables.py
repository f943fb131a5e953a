"""The tables as statements name them: those of the model, and five that only the store knows.

No schema is named: a limited connection's views stand before the tables of the same name (`access.py`). What writes,
or must see everything, adds `MAIN`.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, LargeBinary, MetaData, Table, Text
from sqlmodel import SQLModel

from peergroups.model.absences import Away
from peergroups.model.accounts import Account
from peergroups.model.attendance import Attendance
from peergroups.model.columns import Id, Instant
from peergroups.model.followups import Contact, FollowUp
from peergroups.model.groups import Group, GroupText, Membership, MembershipPeriod, Series
from peergroups.model.handouts import HandoutReview, OwnHandout, OwnText, Picture, TextVersion
from peergroups.model.leading import Credential, Hours, Requirement, Supervision
from peergroups.model.merges import MergeRecord
from peergroups.model.notes import Note, NoteTemplate, NoteVersion
from peergroups.model.organisation import DirectoryEntry, EntryText, Organisation
from peergroups.model.people import NotSame, Person
from peergroups.model.printed_sheets import PrintedSheet
from peergroups.model.reports import Report
from peergroups.model.rota import Duty
from peergroups.model.rules import Rule, Skip
from peergroups.model.safety import SafetyStep
from peergroups.model.sessions import GroupSession
from peergroups.model.waiting import Offer

MAIN = {"schema_translate_map": {None: "main"}}
"""Execution options: the tables themselves, whatever view stands before them."""


def in_main(table: Table) -> Table:
    """The table itself, as `MAIN` finds it: for statements kept and sent so often that looking up would be felt."""
    return table.to_metadata(MetaData(), schema="main")


account = Account.__table__
attendance = Attendance.__table__
away = Away.__table__
contact = Contact.__table__
credential = Credential.__table__
directory_entry = DirectoryEntry.__table__
duty = Duty.__table__
entry_text = EntryText.__table__
follow_up = FollowUp.__table__
group_session = GroupSession.__table__
group_text = GroupText.__table__
hours = Hours.__table__
handout_review = HandoutReview.__table__
membership = Membership.__table__
membership_period = MembershipPeriod.__table__
merge_record = MergeRecord.__table__
not_same = NotSame.__table__
note = Note.__table__
note_template = NoteTemplate.__table__
note_version = NoteVersion.__table__
offer = Offer.__table__
organisation = Organisation.__table__
own_handout = OwnHandout.__table__
own_text = OwnText.__table__
peer_group = Group.__table__
person = Person.__table__
picture = Picture.__table__
printed_sheet = PrintedSheet.__table__
report = Report.__table__
requirement = Requirement.__table__
rule = Rule.__table__
safety_step = SafetyStep.__table__
series = Series.__table__
skip = Skip.__table__
supervision = Supervision.__table__
text_version = TextVersion.__table__

meta = Table(
    "meta",
    SQLModel.metadata,
    Column("one", Integer, primary_key=True),
    Column("vault", Id, nullable=False),
    Column("header_generation", Integer, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("recovery_confirmed", Boolean, nullable=False),
    Column("trusted_at", Instant),
    Column("clock_doubted", Boolean, nullable=False),
    Column("is_sealed", Boolean, nullable=False),
    Column("opening", LargeBinary),
    Column("is_sample", Boolean, nullable=False),
)
# The log's seals are over what is kept, so its values are left as they are.
audit_event = Table(
    "audit_event",
    SQLModel.metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("account", LargeBinary),
    Column("event", Text, nullable=False),
    Column("subject", LargeBinary),
    Column("amount", Integer),
    Column("mac", LargeBinary, nullable=False),
)
draft = Table(
    "draft",
    SQLModel.metadata,
    Column("account", Id, primary_key=True),
    Column("place", Text, primary_key=True),
    Column("kept", Text, nullable=False),
    Column("at", Instant, nullable=False),
)
log_proof = Table(
    "log_proof",
    SQLModel.metadata,
    Column("one", Integer, primary_key=True),
    Column("frames", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("base", LargeBinary, nullable=False),
)
search_entry = Table(
    "search_entry",
    SQLModel.metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("ref", Id, nullable=False, unique=True),
)
