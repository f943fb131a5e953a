"""Backups: one encrypted file each, verified by opening it, thinned by age, restored beside what is there.

`sealed` is the file's format, `making` writes and verifies one, `shelf` lists a folder of them, `proving` tells which
of these count and thins them, `restoring` brings one back. Nothing here ever writes plain text: what is unpacked is an
encrypted database.
"""
