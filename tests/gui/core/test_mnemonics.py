from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from peergroups.gui.core import mnemonics


@pytest.mark.parametrize(
    ("text", "taken", "dealt"),
    [
        ("&Next", set(), "&Next"),
        ("&Next", {"n"}, "N&ext"),
        ("Ne&xt", {"x"}, "Nex&t"),
        ("Ne&xt", {"x", "t"}, "&Next"),
        ("&Ab", {"a", "b"}, "Ab"),
        ("R && &D", {"d"}, "&R && D"),
        ("&Élan", {"é"}, "É&lan"),
        ("التال&ي", {"ي"}, "&التالي"),
    ],
)
def test_a_letter_that_is_taken_gives_way_to_the_next_of_its_text(text, taken, dealt):
    assert mnemonics.dealt(text, taken) == dealt


def test_who_comes_first_keeps_the_letter(qapp):
    button, caption, plain = QPushButton("&Next"), QLabel("&Name"), QLabel("Nothing")
    mnemonics.deal([button, caption, plain], taken={"a"})
    assert [one.text() for one in (button, caption, plain)] == ["&Next", "Na&me", "Nothing"]
