"""Ground floor: errors, the clock, folders, settings, log, language. Imports nothing of ours."""
