"""Texts a person sees, named before the language is known."""

from __future__ import annotations

WINDOW_LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "ar": "العربية"}
"""The languages of the window: code (ISO 639-1) -> the language's own name."""
