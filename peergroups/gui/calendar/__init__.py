"""The calendar: a month of sessions by weeks, and what can be done with each."""
