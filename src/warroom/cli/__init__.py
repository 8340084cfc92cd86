"""The command line: everything a person starts, each command a thin call of one room."""
