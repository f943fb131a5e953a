"""What the codes of the program are called on the command line."""

from __future__ import annotations

CELLS = {
    "unreadable": "cannot be read and stays empty",
    "no_year": "has no year and stays empty",
    "more_values": "not everything was taken",
    "other_value": "not taken, since there is one already",
    "too_long": "too long, stays empty",
    "whose": "may be the other one's, stays empty",
    "unsure": "look whether the name is right; it comes in all the same",
}
"""What became of a cell, as `roster.CellNote` has it."""

WHY_LEFT = {
    "missing": "nobody is named in it",
    "too_long": "the name is too long",
    "formula": "what stands in place of the name is a formula of a spreadsheet",
    "later": "it may be somebody you have, or no person: bring the list in by the window to say which",
    "chosen": "as you said",
    "repeated": "the same person stands in an earlier row, and says otherwise there",
    "unlike": "role, day or status stay as they are in the group",
    "cells": "some cells were not taken",
}
"""Why a row was not taken, or not all of it."""

WHY_SAME = {
    "name": "same name",
    "near_name": "nearly the same name",
    "part_of_name": "part of the name",
    "email": "same e-mail",
    "phone": "same telephone",
    "birth_year": "same year of birth",
}
"""What speaks for one person."""

FIELDS = {
    "name": "first name",
    "called": "name to be called",
    "title": "title",
    "family_name": "family name",
    "full_name": "whole name",
    "pronouns": "pronouns",
    "languages": "languages",
    "phone": "telephone",
    "email": "e-mail",
    "emergency_contact": "emergency contact",
    "birth_year": "year of birth",
    "joined_on": "date of joining",
    "access_needs": "access needs",
    "role": "role",
    "status": "active, waiting or left",
    "age": "age",
}
"""What a column holds."""

MARKS = {
    "present": "present",
    "late": "late",
    "left_early": "left early",
    "excused": "excused",
    "absent": "absent",
}

KINDS = {
    "organisation": "organisation",
    "directory_entry": "help lines and places",
    "entry_text": "their texts",
    "person": "people",
    "peer_group": "groups",
    "group_text": "texts of groups",
    "membership": "memberships",
    "membership_period": "periods of membership",
    "duty": "duties",
    "offer": "places offered",
    "away": "planned absences",
    "not_same": "people who are not the same",
    "series": "rules of repeating",
    "group_session": "sessions",
    "printed_sheet": "printed sheets",
    "attendance": "marks",
    "note": "notes",
    "note_version": "versions of notes",
    "note_template": "templates of notes",
    "report": "reports given away",
    "follow_up": "follow-ups",
    "contact": "attempts to reach somebody",
    "rule": "rules for calls",
    "skip": "calls put off",
    "credential": "trainings and checks",
    "supervision": "supervision",
    "hours": "hours beside the sessions",
    "requirement": "what is asked of a role",
    "safety_step": "steps of Help now",
    "own_handout": "own handouts",
    "own_text": "texts of own handouts",
    "text_version": "versions of these texts",
    "picture": "pictures",
    "handout_review": "handouts marked as read",
}
"""What a vault keeps, by the names of its tables."""
