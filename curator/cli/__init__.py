"""The command line: one file per family of commands, over the same rules and the same store as the window."""
