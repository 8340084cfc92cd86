"""What is done about a cause that was recognised, whose it is, and how it is written up."""

from warroom.agents.agent import Observed
from warroom.agents.command_center.words import INVESTIGATOR, OPS_MANAGER, TRIAGE
from warroom.agents.signatures import SIGNATURES, Signature

OTHER = "@other"  # in a signature's fix: done to the second service
MOST_CAUSE = 240

# Whose a cause is, by the words of what mends it: what we rent or buy is somebody else's.
OUTSIDE = ("vendor", "quota", "certificate", "trust", "dns", "reroute", "drain_node", "evacuate")
SIGNALS = ("probe", "alert_rule")


def remedies_for(
    found: Signature, culprit: str, other: str, offered: Observed
) -> list[tuple[str, str]]:
    """Return the remedies that a signature calls for, as (action, verb:service)."""
    return [
        (action, f"{verb}:{other if OTHER in words else culprit}")
        for words in found.fixes
        for action, verbs in offered.items()
        for verb in verbs
        if all(word in verb for word in words if word != OTHER)
    ]


def owner_of(found: Signature, remedies: list[tuple[str, str]]) -> str:
    """Return whose a cause is by the published rule."""
    verbs = " ".join(address.partition(":")[0] for _, address in remedies)
    if found.is_calm or any(word in verbs for word in SIGNALS):
        return TRIAGE
    return OPS_MANAGER if any(word in verbs for word in OUTSIDE) else INVESTIGATOR


def told(found: Signature, culprit: str) -> str:
    """Return a cause in one sentence."""
    return f"{culprit} {found.told}"[:MOST_CAUSE]


def understood(sentence: str) -> tuple[Signature, str] | None:
    """Return the cause that a colleague told, or None if it is not one of the trade's.

    They name the service, and then the cause: in the trade's words, or as catalogues call it.
    """
    culprit, _, rest = sentence.partition(" ")
    name = rest.partition(" ")[0]
    return next(
        (
            (signature, culprit)
            for signature in SIGNATURES
            if rest.startswith(signature.told[:60]) or signature.mechanism == name
        ),
        None,
    )


def write_up(found: Signature, culprit: str, sufferer: str, done: str) -> str:
    """Return the post-mortem of an incident that was mended by `done`, a verb:service."""
    if found.is_calm:
        return f"There was no incident. {culprit} {found.told}. We changed nothing."
    verb, _, service = done.partition(":")
    return (
        f"Root cause: {culprit} {found.told}. "
        f"Because of that, {sufferer} failed with errors and timeouts. "
        f"We applied {verb.replace('_', ' ')} to {service}, and users recovered. "
        f"To prevent this, {found.prevention}."
    )
