"""The words, and the documented incidents as JSON."""
