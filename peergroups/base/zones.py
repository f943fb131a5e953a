"""Time zones: which ones a country has, which is its main one, and by which town people know them."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import icu

from peergroups.base import clock

_CALLED = {"CY": "Asia/Nicosia"}  # one clock, and the town that all there know it by


def zones(country: str) -> list[str]:
    """The zones of that country (IANA names); those of the whole world when none is named or known."""
    return _known(icu.TimeZone.createEnumeration(country) if country else None) or _known(None)


def main_zone(country: str) -> str:
    """The zone whose clocks that country goes by; "" where it goes by several, or nothing is known of it."""
    found = [zone for zone in zones(country) if zone_country(zone) == country]
    main = [zone for zone in found if _named(zone, "VVVV", "und") == country]  # else ICU calls it by a town
    if not main and len({_clocks(zone) for zone in found}) == 1:
        main = [_CALLED.get(country, found[0])]
    return main[0] if main else ""


def zone_country(zone: str) -> str:
    """The country whose clocks that zone gives; "" for those that belong to none, and for what is no zone."""
    try:
        region = str(icu.TimeZone.getRegion(zone))
    except icu.ICUError:
        return ""
    return region if region.isalpha() else ""


def zone_name(zone: str, in_language: str) -> str:
    """What speakers of `in_language` call a time zone, by its best known town."""
    return _named(zone, "VVV", in_language) if "/" in zone and not zone.startswith("Etc/") else zone


def _known(zones: icu.StringEnumeration | None) -> list[str]:
    names = {str(icu.TimeZone.getIanaID(name)) for name in zones or icu.TimeZone.createEnumeration()}
    return sorted(name for name in names if "/" in name and not name.startswith(("Etc/", "SystemV/")))


def _named(zone: str, pattern: str, in_language: str) -> str:
    shape = icu.SimpleDateFormat(pattern, icu.Locale.forLanguageTag(in_language.replace("_", "-")))
    shape.setTimeZone(icu.TimeZone.createTimeZone(zone))
    return str(shape.format(0.0))


def _clocks(zone: str) -> tuple[timedelta | None, ...]:
    """What its clocks show in each month of this year, against the world's."""
    year = clock.now().year
    return tuple(ZoneInfo(zone).utcoffset(datetime(year, month, 15)) for month in range(1, 13))  # noqa: DTZ001
