"""Incidents without end: a tier and a seed become a company, what breaks it, and what misleads."""
