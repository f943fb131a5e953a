"""Whatever is done to a header, only our own errors come, and damage is never called a wrong passphrase."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups import keys
from peergroups.base.errors import VaultDamaged, VaultForeign, VaultTooNew
from peergroups.keys import header

WORDS = "walnut river candle seven boats"


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("vault")
    keys.create(folder, WORDS, cost=keys.CHEAPEST)
    return (folder / keys.HEADER).read_bytes()


def test_a_header_is_small_canonical_ascii(raw: bytes):
    assert len(raw) < 1600
    assert header.canonical(json.loads(raw)) == raw
    assert header.parse(raw).generation == 1


def test_every_flipped_bit_is_damage(raw: bytes):
    for bit in range(len(raw) * 8):
        changed = bytearray(raw)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultDamaged):
            header.parse(bytes(changed))


def test_every_truncation_is_damage(raw: bytes):
    for length in range(len(raw)):
        with pytest.raises(VaultDamaged):
            header.parse(raw[:length])


@pytest.mark.parametrize("tail", [b"\n", b" ", b"\0", b"{}"])
def test_anything_after_it_is_damage(raw: bytes, tail: bytes):
    with pytest.raises(VaultDamaged):
        header.parse(raw + tail)


@pytest.mark.parametrize(
    "other",
    [
        b"",
        b"[]",
        b"null",
        b"1e999",
        b"NaN",
        b"[" * 60_000,
        b"9" * 60_000,
        b"\xff\xfe",
        b"{" + b" " * 70_000 + b"}",
    ],
)
def test_what_is_no_header_at_all_is_damage(other: bytes):
    with pytest.raises(VaultDamaged):
        header.parse(other)


def test_the_file_of_another_program_is_foreign(raw: bytes, resummed):
    with pytest.raises(VaultForeign):
        header.parse(b'{"name":"settings"}')
    with pytest.raises(VaultForeign):
        header.parse(resummed(json.loads(raw) | {"magic": "another-vault"}))


def test_a_header_only_later_programs_read_is_too_new(raw: bytes, resummed):
    with pytest.raises(VaultTooNew) as caught:
        header.parse(resummed(json.loads(raw) | {"v": 9, "min_reader": 7, "slots": "not as we know them"}))
    assert (caught.value.needs, caught.value.have) == (7, header.VERSION)


def test_a_later_header_that_lets_us_read_is_read(raw: bytes, resummed):
    body = json.loads(raw) | {"v": 3, "news": [1, 2]}
    body["slots"].append({"type": "passkey", "anything": True})
    found = header.parse(resummed(body))
    assert found.version == 3
    assert [slot.type for slot in found.slots] == ["passphrase", "recovery"]


def test_what_a_header_of_our_version_may_not_hold_is_damage(raw: bytes, resummed):
    body = json.loads(raw)
    changes: tuple[dict[str, object], ...] = (
        {"news": 1},
        {"gen": 0},
        {"gen": True},
        {"gen": 2**60},
        {"gen": 1.0},
        {"cipher": "none"},
        {"slots": []},
        {"slots": body["slots"] * 20},
        {"slots": body["slots"][:1] * 2},
        {"slots": [1]},
        {"keys": []},
        {"keys": body["keys"] * 2},
        {"vault": body["vault"][:-4]},
        {"mac": 7},
    )
    for wrong in changes:
        with pytest.raises(VaultDamaged):
            header.parse(resummed(body | wrong))


@pytest.mark.parametrize(
    "forged",
    [
        {"m": 64 * 1024 * 1024},
        {"t": 2**31},
        {"m": 8},
        {"p": 255},
        {"t": 1},
        {"m": -1},
        {"p": 0},
        {"t": "3"},
        {"a": "md5"},
    ],
)
def test_a_forged_cost_is_refused_before_anything_is_derived(
    raw: bytes, forged: dict[str, object], tmp_path: Path, resummed
):
    body = json.loads(raw)
    body["slots"][0]["kdf"] |= forged
    (tmp_path / keys.HEADER).write_bytes(resummed(body))
    start = time.monotonic()
    with pytest.raises(VaultDamaged):
        keys.open_with_passphrase(tmp_path, WORDS)
    assert time.monotonic() - start < 0.02


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def _places(value: object, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    below = (
        list(value.items())
        if isinstance(value, dict)
        else list(enumerate(value))
        if isinstance(value, list)
        else []
    )
    return [here, *(place for name, inner in below for place in _places(inner, (*here, name)))]


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_any_forged_structure_gets_one_of_our_errors_or_reads(raw: bytes, data: st.DataObject, resummed):
    body = json.loads(raw)
    place = data.draw(st.sampled_from([place for place in _places(body) if place]))
    inner: Any = body
    for name in place[:-1]:
        inner = inner[name]
    if data.draw(st.booleans()):
        del inner[place[-1]]
    else:
        inner[place[-1]] = data.draw(json_values)
    try:
        header.parse(resummed(body))
    except (VaultDamaged, VaultForeign, VaultTooNew):
        return


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_get_one_of_our_errors(data: bytes):
    with pytest.raises((VaultDamaged, VaultForeign)):
        header.parse(data)
