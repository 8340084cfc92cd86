"""Every way in which the company can break, as data that one world, proof and grader read."""

from warroom.world.faults import (
    clocks,
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
from warroom.world.faults.fault import Family, Fault, Sign

_ROOMS = (deploy, data, platform, rollout, runtime, storage, queue, network, clocks, outside,
          watching)  # fmt: skip
FAULTS: dict[str, Fault] = {fault.id: fault for room in _ROOMS for fault in room.FAULTS}

__all__ = ["FAULTS", "Family", "Fault", "Sign"]
