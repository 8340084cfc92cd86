"""Every way in which the company can break, as data that one world, proof and grader read."""

from warroom.world.faults import data, deploy, platform
from warroom.world.faults.fault import Family, Fault, Sign

FAULTS: dict[str, Fault] = {
    fault.id: fault for fault in (*deploy.FAULTS, *data.FAULTS, *platform.FAULTS)
}

__all__ = ["FAULTS", "Family", "Fault", "Sign"]
