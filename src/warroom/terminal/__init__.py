"""The terminal: where a person plays with the keyboard, and is told what it was worth."""
