"""Headers forged with a fitting checksum: only our own errors come out, and none that was changed ever opens.

At full depth 20,000 of them are made, and each bit is flipped with the checksum mended; else a tenth.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from peergroups import keys
from peergroups.base.errors import VaultDamaged, VaultForeign, VaultTooNew, WrongPassphrase, WrongRecoveryCode
from peergroups.keys import header, kdf
from tests.depth import FULL

WORDS = "walnut river candle seven boats"
MUTATIONS = 20_000 if FULL else 2_000
OURS = (VaultDamaged, VaultForeign, VaultTooNew, WrongPassphrase, WrongRecoveryCode)
STRANGE: list[Any] = [
    None, True, 0, -1, 1, 2, 2**31, 2**53, 2**70, 1.5, "", "AAAA", "A" * 200, [], {}, [[]], {"a": 1}, "active",
    "pending", "retired", "root", "db", "passphrase", "recovery", "keychain", "argon2id", "hkdf-sha256", "heron",
    "\ud800", "é",
]  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, str]:
    """A header with everything in it: two passphrases, code, keychain, a key of each state, the root."""
    folder = tmp_path_factory.mktemp("vault")
    opened, code = keys.create(folder, WORDS, cost=keys.CHEAPEST, label="heron")
    keys.add_passphrase(folder, opened, "paper lantern on the quiet lake", label="owl", cost=keys.CHEAPEST)
    keys.add_keychain(folder, opened)
    keys.begin_rotation(folder, opened)
    keys.finish_rotation(folder, opened)
    keys.begin_rotation(folder, opened)
    return (folder / keys.HEADER).read_bytes(), code


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The true derivation, but each only once."""
    known: dict[object, bytes] = {}
    real = kdf.from_passphrase

    def remembered(words: bytes, salt: bytes, cost: kdf.KdfCost) -> bytearray:
        assert cost.is_acceptable
        at = (words, salt, cost)
        if at not in known:
            known[at] = bytes(real(words, salt, kdf.CHEAPEST if cost != kdf.CHEAPEST else cost))
        return bytearray(known[at])

    monkeypatch.setattr(kdf, "from_passphrase", remembered)


def opens(raw: bytes, code: str) -> bool:
    """Whether any way in opens it; anything but an error of ours ends the test."""
    found = 0
    for way in ({"passphrase": WORDS}, {"code": code}):
        try:
            keys.open_header_bytes(raw, **way).wipe()
        except OURS:
            continue
        found += 1
    return bool(found)


def places(value: object, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        below = list(value.items())
    else:
        below = list(enumerate(value)) if isinstance(value, list) else []
    return [here, *(place for name, inner in below for place in places(inner, (*here, name)))]


def changed(body: dict[str, Any], chance: Random) -> dict[str, Any]:
    """One to three changes anywhere: taken away, replaced, swapped with another place, bits flipped, doubled."""
    body = json.loads(json.dumps(body))
    for _ in range(chance.randint(1, 3)):
        options = [place for place in places(body) if place]
        if not options:
            break
        *way, last = chance.choice(options)
        inner: Any = body
        for name in way:
            inner = inner[name]
        chance.choice((_take_away, _strange, _swap, _flip, _double))(inner, last, body, chance)
    return body


def _take_away(inner: Any, last: Any, _body: Any, _chance: Random) -> None:
    del inner[last]


def _strange(inner: Any, last: Any, _body: Any, chance: Random) -> None:
    inner[last] = chance.choice(STRANGE)


def _swap(inner: Any, last: Any, body: Any, chance: Random) -> None:
    *way, other = chance.choice([place for place in places(body) if place])
    there: Any = body
    for name in way:
        there = there[name]
    inner[last] = json.loads(json.dumps(there[other]))


def _flip(inner: Any, last: Any, _body: Any, chance: Random) -> None:
    value = inner[last]
    if type(value) is int:
        inner[last] = value ^ 1 << chance.randrange(40)
    elif type(value) is str:
        try:
            data = bytearray(b64decode(value, validate=True))
        except ValueError:
            return
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            inner[last] = b64encode(data).decode()


def _double(inner: Any, last: Any, _body: Any, chance: Random) -> None:
    if isinstance(inner, list):
        inner.append(json.loads(json.dumps(inner[last])))
    else:
        inner[chance.choice(["news", "label", "p", "e", "m"])] = inner[last]


@pytest.mark.usefixtures("quick")
def test_no_mutation_opens_and_only_our_errors_come(
    made: tuple[bytes, str], resummed: Callable[[Any], bytes]
):
    raw, code = made
    body, chance = json.loads(raw), Random(2026)
    assert opens(raw, code)
    tried = 0
    while tried < MUTATIONS:
        forged = resummed(changed(body, chance))
        if forged != raw:
            tried += 1
            assert not opens(forged, code), forged


@pytest.mark.usefixtures("quick")
def test_no_flipped_bit_opens_even_with_a_fitting_checksum(
    made: tuple[bytes, str], resummed: Callable[[Any], bytes]
):
    raw, code = made
    for bit in range(0, len(raw) * 8, 1 if FULL else 31):
        forged = bytearray(raw)
        forged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultDamaged):
            header.parse(bytes(forged))
        try:
            body = json.loads(forged)
        except ValueError:
            continue
        mended = resummed(body) if isinstance(body, dict) else b""
        assert mended == raw or not opens(mended, code)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("part", ["p", "e", "m", "n", "w"])
def test_the_parts_of_two_slots_cannot_be_exchanged(
    made: tuple[bytes, str], part: str, resummed: Callable[[Any], bytes]
):
    raw, code = made
    body = json.loads(raw)
    first, second = body["slots"][0], body["slots"][1]
    first[part], second[part] = second[part], first[part]
    assert not opens(resummed(body), code)


def test_a_point_that_gives_nothing_is_damage(made: tuple[bytes, str], resummed: Callable[[Any], bytes]):
    raw, _ = made
    body = json.loads(raw)
    for slot in body["slots"]:
        slot["e"] = b64encode(bytes(32)).decode()
    with pytest.raises(VaultDamaged):
        keys.open_header_bytes(resummed(body), passphrase=WORDS)


def test_every_truncation_of_the_fullest_header_is_damage(made: tuple[bytes, str], tmp_path: Path):
    raw, _ = made
    for length in range(len(raw)):
        with pytest.raises(VaultDamaged):
            header.parse(raw[:length])
    (tmp_path / keys.HEADER).write_bytes(raw)
    assert keys.read_header(tmp_path).labels == ("heron", "owl")
