"""A name keeps its own order wherever it stands."""

from __future__ import annotations

from peergroups.gui.core import i18n


def test_a_name_of_the_other_direction_is_isolated_in_every_window(qapp):
    i18n.speak("en")
    assert i18n.isolated("Amina M.") == "Amina M."
    assert i18n.isolated("Éloïse D.") == "Éloïse D."
    assert i18n.isolated("أبو م.") == "\u2068أبو م.\u2069"
    assert i18n.isolated("") == ""
    i18n.speak("ar")
    assert i18n.isolated("Amina M.") == "\u2068Amina M.\u2069"
