"""What stands in the code on a name card, to be read at the door: twelve letters that tell nobody's name."""

from __future__ import annotations

from uuid import UUID

from peergroups.model.ids import linked_id

_LETTERS = "BCDEFGHIJKLNOPRSTUVX"  # where they are on the keys of QWERTY, QWERTZ and AZERTY alike
_LENGTH = 10


def door_code(person_id: UUID) -> str:
    """The same for a person on every laptop, and no way back from it to anything else."""
    number = linked_id("door", person_id, "").int
    code = ""
    for _ in range(_LENGTH):
        number, letter = divmod(number, len(_LETTERS))
        code += _LETTERS[letter]
    return f"PG{code}"
