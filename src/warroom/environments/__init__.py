"""What an agent sees, may do, and is worth: one folder per kind of work.

Each environment's `wire` holds the words that cross the border; nothing else of it may be known to
agents and clients.
"""
