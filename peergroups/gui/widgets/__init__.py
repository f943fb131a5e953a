"""What the rooms build with: page, labels, buttons, form, table, notices, dialogs, text, the bottom bar."""
