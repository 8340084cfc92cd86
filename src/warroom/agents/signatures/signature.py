"""What a signature is: one way of breaking, as it looks from a log."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One way of breaking, as somebody of the trade recognises and treats it.

    `mechanism` is what catalogues of failures call it.
    `seen` are words of log lines that give it away (any, in lower case); `blames` a pattern whose
    group is the service that such a line is about, where that is not the one that wrote it, and
    `other` one whose group is a second service to be treated. `fixes` are done in order until
    users are well: each is words that the name of a fix must all contain, the word "@other" meaning
    that it is done to the second service. `owner` is a word of the team's name, or empty for
    whoever runs the service. `told` and `prevention` are how one writes about it.
    """

    name: str
    mechanism: str
    seen: tuple[str, ...]
    fixes: tuple[tuple[str, ...], ...]
    told: str
    prevention: str
    owner: str = ""
    blames: str = ""
    other: str = ""
    bounces_client: bool = False
    is_calm: bool = False
