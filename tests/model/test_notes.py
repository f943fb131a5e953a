from __future__ import annotations

import pytest

from peergroups.base.errors import RuleBroken
from peergroups.model.notes import names_within, require_short_enough


def test_a_name_in_a_note_is_noticed_without_its_accents_and_case():
    assert names_within("we thanked jose for the tea", ["José", "Amina"]) == ["José"]


def test_a_name_within_a_word_is_not_a_name():
    assert names_within("Robust and boring", ["Bo", "Rob"]) == []


def test_names_in_other_scripts_are_noticed():
    assert names_within("تحدثت ليلى عن النوم", ["ليلى"]) == ["ليلى"]
    assert names_within("今天李明发言了", ["李明"]) == ["李明"]


def test_a_note_of_one_megabyte_is_taken_and_more_is_refused():
    require_short_enough("a" * 1_000_000)
    with pytest.raises(RuleBroken):
        require_short_enough("a" * 1_000_001)
    with pytest.raises(RuleBroken):
        require_short_enough("é" * 500_001)
