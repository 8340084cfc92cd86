"""The border: sessions that survive, and the dialects in which they are spoken to."""
