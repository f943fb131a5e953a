"""What the import of a list says: columns, rows that cannot be taken, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from peergroups.base import language
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.groups import words
from peergroups.gui.widgets.languages import in_words
from peergroups.model import couples
from peergroups.model.doubtful_names import Doubt
from peergroups.model.groups import MemberStatus, Role
from peergroups.model.roster import BadRow, CellNote, RosterField, RosterRow
from peergroups.model.same_person import Duplicate
from peergroups.store.queries.people import PersonRow
from peergroups.usecases.past_marks import PastMarks
from peergroups.usecases.roster_answers import Counts
from peergroups.usecases.roster_differences import Difference
from peergroups.usecases.rosters import LeftOut, Result

_FEW = 5  # names in one sentence
_LONGEST = 60  # letters of a cell that are shown


def field_words() -> dict[RosterField, str]:
    """What a column may hold."""
    return {
        RosterField.NAME: translate("Roster", "First name"),
        RosterField.CALLED: translate("Roster", "Name to be called"),
        RosterField.TITLE: translate("Roster", "Title"),
        RosterField.FAMILY_NAME: translate("Roster", "Family name"),
        RosterField.FULL_NAME: translate("Roster", "Whole name"),
        RosterField.LANGUAGES: translate("Roster", "Languages"),
        RosterField.PHONE: translate("Roster", "Telephone"),
        RosterField.EMAIL: translate("Roster", "E-mail"),
        RosterField.EMERGENCY_CONTACT: translate("Roster", "Emergency contact"),
        RosterField.BIRTH_YEAR: translate("Roster", "Year of birth"),
        RosterField.JOINED_ON: translate("Roster", "Date of joining"),
        RosterField.ACCESS_NEEDS: translate("Roster", "Access needs"),
        RosterField.PRONOUNS: translate("Roster", "Pronouns"),
        RosterField.ROLE: translate("Roster", "Role"),
        RosterField.STATUS: translate("Roster", "Active, waiting or left"),
        RosterField.AGE: translate("Roster", "Age (becomes a year of birth)"),
    }


def row_number(number: int) -> str:
    """The row in the file, also of one of its two people."""
    return words.number(couples.in_file(number))


def cell(row: RosterRow, field: RosterField) -> str:
    """What the column becomes in this row."""
    spoken = i18n.spoken()
    if field in {RosterField.FULL_NAME, RosterField.CALLED}:
        return row.name if field is RosterField.CALLED else row.whole_name
    if field is RosterField.LANGUAGES:
        return in_words(tuple(code for code in row.languages.split(",") if code))
    if field is RosterField.JOINED_ON:
        return language.format_date(row.joined_on, spoken, "medium") if row.joined_on else ""
    if field is RosterField.ROLE:
        return messages.word(row.role) if row.role is not None else ""
    if field is RosterField.STATUS:
        return messages.word(row.status) if row.status is not None else ""
    value = getattr(row, field.value)
    return "" if value is None else str(value)


def bad_row(row: BadRow) -> str:
    """Why this row cannot be taken."""
    sentence = {
        "missing": translate("Roster", "Row {number}: there is no name."),
        "too_long": translate("Roster", "Row {number}: this is too long: {field}."),
        "formula": translate("Roster", "Row {number}: a formula stands in place of the name."),
    }[row.code]
    return i18n.filled(sentence, number=row_number(row.number), field=field_words()[row.field])


def cell_note(row: RosterRow, note: CellNote) -> str:
    """What of a person's cell was left, and why."""
    sentence = {
        "unreadable": translate("Roster", "{name}, {field}: “{value}” cannot be read and stays empty."),
        "no_year": translate("Roster", "{name}, {field}: “{value}” has no year, so it stays empty."),
        "more_values": translate("Roster", "{name}, {field}: of “{value}” not everything was taken."),
        "other_value": translate(
            "Roster", "{name}, {field}: “{value}” was not taken, since there is one already."
        ),
        "too_long": translate("Roster", "{name}, {field}: this is too long and stays empty."),
        "whose": translate("Roster", "{name}, {field}: “{value}” may be the other one's and stays empty."),
        "unsure": translate("Roster", "{name}: look whether the name is right. It comes in all the same."),
    }[note.code]
    name = i18n.isolated(row.whole_name)
    value = note.value if len(note.value) <= _LONGEST else f"{note.value[:_LONGEST]}…"
    return sentence.format(name=name, field=field_words()[note.field], value=i18n.isolated(value))


def mended_row(row: RosterRow) -> str:
    """A row that names somebody now."""
    name = i18n.isolated(row.whole_name)
    return i18n.filled(
        translate("Roster", "Row {number}: {name} comes in."), number=row_number(row.number), name=name
    )


def mended_cell(row: RosterRow, field: RosterField, value: str) -> str:
    """A cell that says now what somebody typed."""
    name = i18n.isolated(row.whole_name)
    text = translate("Roster", "{name}, {field}: “{value}” comes in.")
    if not value:
        text = translate("Roster", "{name}, {field}: this stays empty, as you said.")
    return text.format(name=name, field=field_words()[field], value=i18n.isolated(cell(row, field) or value))


def notes_count(count: int) -> str:
    if count == 1:
        return translate("Roster", "One cell needs a look. The person comes in all the same.")
    return translate("Roster", "%n cells need a look. The people come in all the same.", "", count)


def mixed(fields: Sequence[RosterField]) -> str:
    """The days of a column are written in both orders."""
    named = translate("Roster", ", ", "between names").join(field_words()[field] for field in fields)
    text = translate(
        "Roster", "{field}: some days are written day first, others month first. Look at them again."
    )
    return text.format(field=named)


def difference(found: Difference) -> str:
    """What a list says otherwise of somebody we know."""
    words_of = {field.value: word for field, word in field_words().items()}
    words_of["title"] = translate("Roster", "Title")
    words_of["print_name"] = translate("Roster", "Name to print on a certificate")
    text = translate("Roster", "{field}: take “{offered}” instead of “{known}”")
    return text.format(
        field=words_of.get(found.field, found.field), offered=i18n.isolated(_in_words(found.field, found.offered)),
        known=i18n.isolated(_in_words(found.field, found.known)),
    )  # fmt: skip


def _in_words(field: str, value: str) -> str:
    """What a difference says, as it reads on the screen."""
    if field == RosterField.ROLE:
        return messages.word(Role(value))
    if field == RosterField.STATUS:
        return messages.word(MemberStatus(value))
    if field == RosterField.JOINED_ON:
        return language.format_date(date.fromisoformat(value), i18n.spoken(), "medium")
    return in_words(tuple(value.split(","))) if field == RosterField.LANGUAGES else value


def doubtful(row: RosterRow) -> str:
    """Why a row may name no person."""
    text = translate("Roster", "Row {number}, {name}: these may be several people.")
    if row.doubt is Doubt.COMPANY:
        text = translate("Roster", "Row {number}, {name}: this may be no person.")
    return text.format(number=row_number(row.number), name=i18n.isolated(row.whole_name))


def several(number: int, people: Sequence[str]) -> str:
    """A row in which several people stand."""
    one, other, *others = map(i18n.isolated, people)
    if others:
        text = translate("Roster", "Row {number} holds {count} people: {names}.")
        names = i18n.listed((one, other, *others))
        return i18n.filled(text, number=row_number(number), count=words.number(len(people)), names=names)
    text = translate("Roster", "Row {number} holds two people: {one} and {other}.")
    return i18n.filled(text, number=row_number(number), one=one, other=other)


def records(row: RosterRow, other: PersonRow | RosterRow | None) -> str:
    """The row, and the person or the earlier row that it may be, one below the other."""
    text = translate("Roster", "Row {number}: {facts}")
    lines = [text.format(number=row_number(row.number), facts=_facts(row, row.whole_name))]
    if isinstance(other, RosterRow):
        lines.insert(0, text.format(number=row_number(other.number), facts=_facts(other, other.whole_name)))
    elif other is not None:
        lines.insert(0, translate("Roster", "You know: {facts}").format(facts=_facts(other, other.shown)))
    return "\n".join(lines)


def _facts(one: PersonRow | RosterRow, name: str) -> str:
    """What tells people apart: name, telephone, e-mail, year of birth."""
    born = str(one.birth_year) if one.birth_year else ""
    facts = [i18n.isolated(fact) for fact in (name, one.phone, one.email, born) if fact]
    return translate("Roster", ", ", "between names").join(facts)


def duplicate(row: RosterRow, found: Duplicate, known: PersonRow | RosterRow | None) -> str:
    """Who a row may be: `known` in the vault, or an earlier row."""
    if found.person is not None:
        text = {
            "name": translate("Roster", "Row {number}, {name}: may be {known}, whom you know."),
            "phone": translate(
                "Roster", "Row {number}, {name}: has the telephone of {known}, whom you know."
            ),
            "email": translate("Roster", "Row {number}, {name}: has the e-mail of {known}, whom you know."),
        }[_reason(found)]
    else:
        text = {
            "name": translate("Roster", "Row {number}, {name}: may be the person of row {other}."),
            "phone": translate("Roster", "Row {number}, {name}: has the same telephone as row {other}."),
            "email": translate("Roster", "Row {number}, {name}: has the same e-mail as row {other}."),
        }[_reason(found)]
    other = row_number(found.row) if found.row is not None else ""
    name = known.shown if isinstance(known, PersonRow) else ""
    return i18n.filled(text, number=row_number(row.number), name=row.whole_name, known=name, other=other)


def _reason(found: Duplicate) -> str:
    """What speaks most for it, in one word."""
    return next((why for why in ("email", "phone") if why in found.why and not found.is_sure), "name")


def import_button(counts: Counts) -> str:
    """The same people as in what comes of it and in Undo."""
    brought, filled = counts.added + counts.joined, counts.filled
    if not brought and not filled and counts.marks:
        return translate("Roster", "Bring in the marks")
    if not brought and filled:
        one = translate("Roster", "Fill in one person")
        return one if filled == 1 else translate("Roster", "Fill in %n people", "", filled)
    if filled:
        text = translate("Roster", "Bring in one person and fill in {filled}")
        if brought != 1:
            text = translate("Roster", "Bring in %n people and fill in {filled}", "", brought)
        return text.format(filled=words.number(filled))
    if brought == 1:
        return translate("Roster", "Bring in one person")
    return translate("Roster", "Bring in %n people", "", brought)


def before(counts: Counts) -> str:
    """What an import would do: one sentence for each number that is not nothing."""
    said = [
        sentence(count)
        for sentence, count in ((_new, counts.added), (_join, counts.joined), (_fill, counts.filled))
        if count
    ]
    return " ".join(said) or translate("Roster", "There is nobody to bring in.")


def no_people(names: Sequence[str]) -> str:
    """Which cards of an address book become nobody; "" where all are people."""
    if not names:
        return ""
    shown = translate("Roster", ", ", "between names").join(
        i18n.isolated(name) or "—" for name in names[:_FEW]
    )
    more = len(names) - _FEW
    if more > 0:
        text = translate("Roster", "No people, so left out: {names} and %n more.", "", more)
        return i18n.filled(text, names=shown)
    return i18n.filled(translate("Roster", "No people, so left out: {names}."), names=shown)


def _new(count: int) -> str:
    if count == 1:
        return translate("Roster", "One person is new.")
    return translate("Roster", "%n people are new.", "", count)


def _join(count: int) -> str:
    if count == 1:
        return translate("Roster", "One person you know joins.")
    return translate("Roster", "%n people you know join.", "", count)


def _fill(count: int) -> str:
    if count == 1:
        return translate("Roster", "Of one person you know, more will be known.")
    return translate("Roster", "Of %n people you know, more will be known.", "", count)


def bad_count(count: int) -> str:
    if count == 1:
        return translate("Roster", "One row cannot be taken. The others can.")
    return translate("Roster", "%n rows cannot be taken. The others can.", "", count)


def result_sentences(result: Result) -> list[str]:
    """What came of it: one whole sentence for each number that is not nothing."""
    said = [_added(result.added)] if result.added or not (result.joined or result.filled) else []
    if result.joined:
        said.append(_joined(result.joined))
    if result.filled:
        said.append(_filled(result.filled))
    if result.repeated:
        said.append(_repeated(result.repeated))
    said += _past(result.past)
    if result.left:
        said.append(left_sentence(result))
    if result.unlike:
        said.append(_unlike(result))
    if result.waiting:
        said.append(_waiting(result.waiting))
    return [*said, _in_part(result.cells)] if result.cells else said


def _added(count: int) -> str:
    if count == 1:
        return translate("Roster", "One new person was added.")
    return translate("Roster", "%n new people were added.", "", count)


def _joined(count: int) -> str:
    if count == 1:
        return translate("Roster", "One person you know joined.")
    return translate("Roster", "%n people you know joined.", "", count)


def _filled(count: int) -> str:
    if count == 1:
        return translate("Roster", "Of one person you know, more is known now.")
    return translate("Roster", "Of %n people you know, more is known now.", "", count)


def _repeated(count: int) -> str:
    if count == 1:
        return translate("Roster", "One row was about somebody of an earlier row.")
    return translate("Roster", "%n rows were about people of earlier rows.", "", count)


def _past(past: PastMarks) -> list[str]:
    """What came of an attendance grid."""
    said = [_marks(past.marks)] if past.marks else []
    if past.left:
        comma = translate("Roster", ", ", "between names")
        days = comma.join(language.format_date(day, i18n.spoken(), "medium") for day in past.left[:_FEW])
        text = translate("Roster", "Days that were called off or are to come got no marks: {days}.")
        said.append(i18n.filled(text, days=days))
    return said


def _marks(count: int) -> str:
    if count == 1:
        return translate("Roster", "One mark was brought in.")
    return translate("Roster", "%n marks were brought in.", "", count)


def left_sentence(result: Result) -> str:
    """Who was left out, by name where there is one."""
    row = translate("Roster", "row {number}")
    named = [left.name or row.format(number=row_number(left.number)) for left in result.left]
    shown = translate("Roster", ", ", "between names").join(named[:_FEW])
    more = len(named) - _FEW
    if more > 0:
        return i18n.filled(translate("Roster", "Left out: {names} and %n more.", "", more), names=shown)
    return i18n.filled(translate("Roster", "Left out: {names}."), names=shown)


def _in_part(people: Sequence[LeftOut]) -> str:
    names = list(dict.fromkeys(i18n.isolated(one.name) for one in people))
    shown, more = translate("Roster", ", ", "between names").join(names[:_FEW]), len(names) - _FEW
    if more > 0:
        text = translate("Roster", "Not all was taken of: {names} and %n more.", "", more)
        return i18n.filled(text, names=shown)
    return i18n.filled(translate("Roster", "Not all was taken of: {names}."), names=shown) if names else ""


def _unlike(result: Result) -> str:
    """Whose role, day of joining or status the list says otherwise."""
    names = list(dict.fromkeys(i18n.isolated(one.name) for one in result.unlike))
    shown, more = translate("Roster", ", ", "between names").join(names[:_FEW]), len(names) - _FEW
    if more > 0:
        text = translate(
            "Roster",
            "How they belong to the group was not changed, though the list says otherwise: {names} and %n more.",
            "",
            more,
        )
        return i18n.filled(text, names=shown)
    text = translate(
        "Roster", "How they belong to the group was not changed, though the list says otherwise: {names}."
    )
    return i18n.filled(text, names=shown)


def _waiting(count: int) -> str:
    if count == 1:
        return translate("Roster", "One person waits for a place.")
    return translate("Roster", "%n people wait for a place.", "", count)
