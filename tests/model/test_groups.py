import pytest

from peergroups.model.groups import next_name


@pytest.mark.parametrize(
    ("name", "taken", "proposed"),
    [
        ("Grief circle", {"Grief circle"}, "Grief circle 2"),
        ("Grief circle 2", {"Grief circle 2"}, "Grief circle 3"),
        ("Grief circle", {"Grief circle", "Grief circle 2"}, "Grief circle 3"),
        ("Course 2026", {"Course 2026"}, "Course 2027"),
        ("B12", {"B12"}, "B12 2"),
        ("دائرة", {"دائرة"}, "دائرة 2"),
    ],
)
def test_the_next_term_is_called_as_the_one_before_with_the_next_number(name, taken, proposed):
    assert next_name(name, taken) == proposed
