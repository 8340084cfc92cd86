"""Concepts that the faults of code, of the network and of stores share."""

COMMON: dict[str, str] = {
    "connection": """
        connection | session | handle | socket | database slot | cursor | slot in the pool
        place in the pool
        """,
    "not_returned": """
        never … return | not … return | never … give back | not … give back | not … put back
        never … put back | never … close | not … close | forget … close | forget … release
        never … release | not … release | without … release | without … close | never let … go
        not … hand back | forget … hand back | leak | for good | hold on to | lose its close
        """,
}
