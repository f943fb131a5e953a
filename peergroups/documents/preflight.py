"""Looks through what people typed before it is printed."""

from __future__ import annotations

from peergroups.base import language
from peergroups.documents.sheets import AgreementSheet, HandoutSheet, RecoverySheet, Sheet, SignInSheet
from peergroups.documents.text import fonts


def missing(sheet: Sheet) -> list[str]:
    """The characters that no font has; controls and direction overrides are not counted."""
    text = "\n".join(language.clean(typed, lines=True) for typed in _typed(sheet))
    return fonts.missing(text)


def _typed(sheet: Sheet) -> list[str]:
    match sheet:
        case HandoutSheet():
            lines = [
                text
                for line in sheet.help_lines
                for text in (line.name, line.phone, line.hours, line.languages)
            ]
            return [sheet.organisation, sheet.group, *lines]
        case SignInSheet():
            return [sheet.organisation, sheet.group, sheet.place, *sheet.names]
        case AgreementSheet():
            return [sheet.organisation, sheet.group, *sheet.items]
        case RecoverySheet():
            return [sheet.organisation, sheet.word]
