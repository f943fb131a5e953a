"""The life of a vault: made, opened, looked after, given another key, read when it is damaged, and closed.

`opening` and `closing` lead to the others: `lock_file` keeps other programs out, `clean_close` tells whether anything
touched the files since, `rollback` whether they are the newest, `header_recovery` finds a header in the backups,
`reserve` gives room on a full disk, `rekey` changes the key, `integrity` looks through everything, `salvage` reads
what can be read, `rescue` opens that.
"""
