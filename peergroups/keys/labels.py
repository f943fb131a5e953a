"""The picture words a facilitator knows their own way in by: readable on a stolen disk, so never a name."""

from __future__ import annotations

import secrets

LABELS = (
    "acorn", "anchor", "apple", "bamboo", "basket", "bee", "bell", "boat", "bread", "bridge", "broom", "butterfly",
    "button", "camel", "candle", "carrot", "cherry", "clover", "comb", "crane", "cup", "deer", "dolphin", "drum",
    "duck", "elephant", "feather", "fern", "fish", "goat", "grape", "hammer", "hat", "hen", "heron", "horse", "kettle",
    "key", "kite", "ladder", "lamp", "leaf", "lemon", "lighthouse", "lizard", "mango", "moon", "mushroom", "olive",
    "orange", "owl", "parrot", "pear", "pebble", "rabbit", "scissors", "shell", "spoon", "star", "sun", "tortoise",
    "tulip", "umbrella", "whale",
)  # fmt: skip


def free_label(taken: frozenset[str]) -> str:
    """One nobody has yet, by chance; 64 words are more than the slots of a header."""
    return secrets.choice([label for label in LABELS if label not in taken])
