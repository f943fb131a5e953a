from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.base.errors import RecoveryCodeMistyped
from peergroups.keys import recovery

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secrets_of_20 = st.binary(min_size=20, max_size=20)


@given(secrets_of_20)
def test_a_code_reads_back_as_its_secret(secret: bytes):
    assert recovery.read_code(recovery.code_of(secret)) == secret


def test_a_code_is_eight_groups_of_five():
    groups = recovery.groups(recovery.new_code())
    assert [len(group) for group in groups] == [5] * 8
    assert set("".join(groups)) <= set(SIGNS)
    assert len({recovery.new_code() for _ in range(50)}) == 50


@given(secrets_of_20)
def test_case_blanks_dashes_and_look_alikes_are_forgiven(secret: bytes):
    code = recovery.code_of(secret)
    kindly = code.lower().replace("-", " – ").replace("0", "o").replace("1", "l")
    assert recovery.read_code(f"\u200f {kindly}\n") == secret
    assert recovery.read_code(code.replace("-", "").replace("1", "I")) == secret


def test_digits_of_an_arabic_keyboard_and_wide_letters_are_read():
    code = recovery.code_of(bytes(range(20)))
    arabic = code.translate({ord(str(digit)): chr(0x0660 + digit) for digit in range(10)})
    wide = "".join(chr(ord(sign) + 0xFEE0) if sign != "-" else "-" for sign in code)
    assert arabic != code
    assert recovery.read_code(arabic) == recovery.read_code(wide) == bytes(range(20))


@given(secrets_of_20, st.integers(0, 39), st.sampled_from([*SIGNS, "U", "*", "é"]))
def test_one_wrong_sign_is_named_by_its_group(secret: bytes, place: int, sign: str):
    code = recovery.code_of(secret).replace("-", "")
    typed = code[:place] + sign + code[place + 1 :]
    if typed == code:
        return
    with pytest.raises(RecoveryCodeMistyped) as caught:
        recovery.read_code(typed)
    assert caught.value.group == place // 5 + 1


@given(secrets_of_20, st.integers(0, 7), st.integers(0, 3))
def test_two_neighbours_swapped_are_named_by_their_group(secret: bytes, group: int, place: int):
    signs = list(recovery.code_of(secret).replace("-", ""))
    first = group * 5 + place
    if signs[first] == signs[first + 1]:
        return
    signs[first], signs[first + 1] = signs[first + 1], signs[first]
    with pytest.raises(RecoveryCodeMistyped) as caught:
        recovery.read_code("".join(signs))
    assert caught.value.group == group + 1


@given(secrets_of_20, st.integers(0, 7), st.integers(0, 7))
def test_two_groups_swapped_are_noticed(secret: bytes, one: int, other: int):
    groups = recovery.groups(recovery.code_of(secret))
    if one == other:
        return
    groups[one], groups[other] = groups[other], groups[one]
    with pytest.raises(RecoveryCodeMistyped) as caught:
        recovery.read_code("-".join(groups))
    assert caught.value.group == min(one, other) + 1


def test_a_group_of_the_wrong_length_is_named_where_groups_are_kept_apart():
    groups = recovery.groups(recovery.code_of(bytes(20)))
    groups[4] = groups[4][:-1]
    with pytest.raises(RecoveryCodeMistyped) as caught:
        recovery.read_code("-".join(groups))
    assert caught.value.group == 5


@given(st.text(max_size=60))
def test_other_text_is_mistyped_never_worse(typed: str):
    with pytest.raises(RecoveryCodeMistyped) as caught:
        recovery.read_code(typed)
    assert 0 <= caught.value.group <= 8


def test_the_length_alone_names_no_group():
    with pytest.raises(RecoveryCodeMistyped) as caught:
        recovery.read_code("12345")
    assert caught.value.group == 0


def test_a_group_typed_back_is_compared_forgivingly():
    code = recovery.new_code()
    third = recovery.groups(code)[2]
    assert recovery.matches_group(code, 3, f" {third.lower()} ")
    assert not recovery.matches_group(code, 3, third[:-1])
    assert not recovery.matches_group(code, 4, third)
