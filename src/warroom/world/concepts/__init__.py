"""Ways to say what things do when they break, out of which `Fault.pictures` are drawn.

Each entry is a concept and the ways to say it, with | between them. Words match in any inflection
and with small words in between; … stands for up to five words of any kind. A way may hold its own
negation ("never … return"): it is then part of what happened, and denies nothing. The words of the
faults in `faults/x.py` stand in `x`, and those that several need in `common`.
"""

from warroom.world.concepts import (
    clocks,
    common,
    data,
    deploy,
    network,
    outside,
    platform,
    queue,
    rollout,
    runtime,
    storage,
    watching,
)

SHELVES = (
    common, clocks, data, deploy, network, outside, platform, queue, rollout, runtime, storage,
    watching,
)  # fmt: skip
CONCEPTS: dict[str, str] = {
    name: ways for shelf in SHELVES for name, ways in shelf.CONCEPTS.items()
}
