"""What a line that is being typed could become: choices for its last word, and how it goes on."""

from collections.abc import Sequence

from warroom.environments.command_center.roles import Verb, may, role_for
from warroom.terminal.commands import BY_WORD, COMMANDS, NAMES, OWN, ROLES, Offer


def choices(line: str, offer: Offer) -> tuple[str, ...]:
    """Return what the last word of a line could be, those that begin like it first."""
    before, _, typed = line.rpartition(" ")
    known = _known(before.split(), typed, offer)
    low = typed.lower()
    return (
        *(name for name in known if name.lower().startswith(low)),
        *(name for name in known if low in name.lower() and not name.lower().startswith(low)),
    )


def _known(before: list[str], typed: str, offer: Offer) -> Sequence[str]:
    """Return every word that may stand next."""
    if not before:
        return [c.word for c in COMMANDS if offer.role is None or may(offer.role, c.verb)] + [*OWN]
    match before:
        case ["logs" | "metrics" | "close"] | ["handoff", _]:
            return offer.services
        case ["kb"]:
            return offer.articles
        case ["on"]:
            return offer.incidents
        case ["handoff"]:
            return [*ROLES]
        case ["fix" | "rollback" as word]:
            verbs = offer.remedies[BY_WORD[word].verb]
            verb, colon, _ = typed.partition(":")
            return (
                [f"{verb}:{name}" for name in offer.services]
                if colon
                else [f"{verb}:" for verb in verbs]
            )
        case ["close", _] | ["handoff", _, _]:
            return offer.causes
        case _:
            return ()


def completed(line: str, offer: Offer) -> str:
    """Return a line with its last word completed as far as only one choice is left, or the first.

    What has been completed whole is followed by a space, unless something is to be put on to it.
    """
    before, space, typed = line.rpartition(" ")
    found = choices(line, offer)
    if not found:
        return line
    alike = [name for name in found if name.lower().startswith(typed.lower())]
    shared = _beginning(alike)
    word = shared if len(shared) > len(typed) else found[0]
    whole = word in found and not word.endswith(":")
    return f"{before}{space}{word}{' ' if whole else ''}"


def _beginning(names: Sequence[str]) -> str:
    """Return what all names begin with."""
    if not names:
        return ""
    short, long = min(names), max(names)
    at = next((n for n, letter in enumerate(short) if letter != long[n : n + 1]), len(short))
    return short[:at]


def usage(line: str, offer: Offer) -> str:
    """Return how the command that is being typed goes on, whose work it is and what it takes."""
    command = BY_WORD.get(line.strip().partition(" ")[0].lower())
    if command is None:
        return ""
    who = "anybody" if command.verb is Verb.NEGOTIATE_HANDOFF else NAMES[role_for(command.verb)]
    words = f"{command.word} {command.takes}".strip()
    return f"{words} · {who} · {offer.minutes[command.verb]} min"
