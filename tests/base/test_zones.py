from __future__ import annotations

import pytest

from peergroups.base import language, zones


def test_the_clocks_of_a_country_are_named_by_their_towns():
    assert zones.zones("ES") == ["Africa/Ceuta", "Atlantic/Canary", "Europe/Madrid"]
    assert zones.zones("IN") == ["Asia/Kolkata"]
    assert "Europe/Madrid" in zones.zones("")
    assert zones.zone_name("Europe/Madrid", "ar") == "مدريد"
    assert zones.zone_name("Etc/UTC", "es") == "Etc/UTC"


def test_a_clock_tells_its_country_where_it_has_one():
    assert zones.zone_country("America/Mexico_City") == "MX"
    assert zones.zone_country("Etc/UTC") == ""
    assert zones.zone_country("") == ""
    assert zones.zone_country("Europe/Nowhere") == ""


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("ES", "Europe/Madrid"),  # not Ceuta, which comes first by its letters
        ("PT", "Europe/Lisbon"),
        ("CN", "Asia/Shanghai"),
        ("CL", "America/Santiago"),
        ("NZ", "Pacific/Auckland"),
        ("DE", "Europe/Berlin"),
        ("IN", "Asia/Kolkata"),
        ("AR", "America/Argentina/Buenos_Aires"),  # twelve towns, one clock
        ("KZ", "Asia/Almaty"),
        ("CY", "Asia/Nicosia"),
    ],
)
def test_a_country_has_its_main_clock(country, zone):
    assert zones.main_zone(country) == zone


@pytest.mark.parametrize("country", ["US", "CA", "MX", "BR", "AU", "RU", "ID", "CD", "MN"])
def test_where_people_go_by_several_clocks_none_is_the_main_one(country):
    assert zones.main_zone(country) == ""


def test_a_country_without_towns_of_its_own_is_offered_those_of_the_world():
    assert "Europe/Belgrade" in zones.zones("XK")
    assert (zones.main_zone("XK"), zones.main_zone("")) == ("", "")


def test_a_main_clock_is_always_one_of_the_country():
    for country in language.countries():
        assert (zones.main_zone(country) or zones.zones(country)[0]) in zones.zones(country)
