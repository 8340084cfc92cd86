"""What the trade knows: which line means what, who owns it, and what is usually done about it.

This is knowledge of databases, caches, networks and releases, not of any scenario. What is more
telling comes first.
"""

from warroom.agents.signatures.calm import CALM
from warroom.agents.signatures.code import CODE, RELEASE
from warroom.agents.signatures.ground import GROUND
from warroom.agents.signatures.signature import Signature
from warroom.agents.signatures.stores import STORES

SIGNATURES: tuple[Signature, ...] = (*CALM, *STORES, *GROUND, *CODE, RELEASE)

SYMPTOMS = ("error", "fatal", "failed or timed out", "miss or failure", "oom", "refused")
"""Words in log lines that say that something hurts."""

__all__ = ["SIGNATURES", "SYMPTOMS", "Signature"]
