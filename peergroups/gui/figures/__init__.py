"""Figures: what was done in a period, who came, and the sessions behind each number."""
