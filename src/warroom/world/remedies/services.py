"""What can be done to the services that we run ourselves."""

from warroom.world.knobs import Carrier, Effect, Knob, Scope, Store
from warroom.world.remedies.remedy import CODE, STATEFUL, Remedy, pulse, step
from warroom.world.topology import Kind

REMEDIES = (
    Remedy(
        verb="disable_flag",
        fits=CODE,
        undoes=frozenset({Carrier.FLAG}),
        takes=frozenset({Carrier.FLAG}),
        loses=(step(Knob.BAD_OUTCOME, 0.03),),  # its users came for what it switched on
        phrases=("disabled the flag", "turned the flag off", "switched off the feature",
                 "killed the feature flag", "flag was turned off"),
    ),
    Remedy(
        verb="disable_retries",
        fits=CODE,
        effects=(Effect(knob=Knob.EDGE_RETRIES, size=-3.0, scope=Scope.CALLEES),),
        phrases=("disabled retries", "turned retries off", "switched off retrying",
                 "removed the retries", "capped the retries"),
    ),
    Remedy(
        verb="drain_node",
        fits=CODE | STATEFUL,
        undoes=frozenset({Carrier.NODE}),
        effects=(pulse(Knob.CAPACITY, 0.7, 2),),
        phrases=("drained the node", "cordoned the node", "moved the pods off the node",
                 "moved the pods to another host", "took the machine out of the cluster"),
    ),
    Remedy(
        verb="drain_replica",
        fits=CODE,
        undoes=frozenset({Carrier.CANARY}),
        effects=(Effect(knob=Knob.CAPACITY, size=0.8),),  # one fewer, until somebody replaces it
        phrases=("took the replica out of rotation", "drained the replica",
                 "pulled the pod from the load balancer", "removed the bad instance",
                 "detached the pod"),
    ),
    Remedy(
        verb="raise_worker_limit",
        fits=CODE,
        effects=(
            Effect(knob=Knob.WORKERS, size=4.0),
            Effect(knob=Knob.CAPACITY, size=0.9),  # threads wait for each other
            Effect(knob=Knob.EDGE_POOL, size=2.0, scope=Scope.QUERIES),
        ),
        phrases=("raised the worker limit", "enlarged the thread pool", "added worker threads",
                 "gave it more threads"),
    ),
    Remedy(
        verb="restart",
        fits=CODE | STATEFUL,
        undoes=frozenset({Carrier.PROCESS}),
        empties=frozenset({Store.MEMORY, Store.CONNECTIONS}),
        effects=(
            pulse(Knob.CAPACITY, 0.5, 2),
            pulse(Knob.ERROR_ADD, 0.3, 1),
            # Its clients reconnect all at once, and so does it, while old connections time out.
            pulse(Knob.CONNECTIONS_HELD, 0.3, 4),
            pulse(Knob.EDGE_POOL, 1.8, 4, Scope.QUERIES),
            # Nothing is in memory: a cache reads its snapshot back, a service asks for everything.
            pulse(Knob.HIT_LOSS, 0.8, 3),
            pulse(Knob.EDGE_CALLS, 1.25, 3, Scope.QUERIES),
        ),
        phrases=("restarted", "bounced the pods", "rebooted", "recycled the pods",
                 "rolling restart"),
    ),
    Remedy(
        verb="rollback",
        fits=CODE,
        undoes=frozenset({Carrier.RELEASE, Carrier.CANARY, Carrier.PROCESS}),
        empties=frozenset({Store.MEMORY}),  # new processes start empty
        effects=(pulse(Knob.CAPACITY, 0.7, 2),),
        takes=frozenset({Carrier.RELEASE, Carrier.CANARY}),
        # The release's feature is gone for those who use it, until it is deployed again.
        loses=(step(Knob.BAD_OUTCOME, 0.02),),
        phrases=("rolled back", "reverted the release", "reverted the deploy",
                 "redeployed the last good version",
                 "went back to the previous version", "backed out the release"),
    ),
    Remedy(
        verb="scale_up",
        fits=CODE,
        effects=(
            Effect(knob=Knob.CAPACITY, size=2.5),
            Effect(knob=Knob.WORKERS, size=2.5),
            # Every new pod opens its own pool, and has nothing in memory.
            Effect(knob=Knob.EDGE_POOL, size=2.5, scope=Scope.QUERIES),
            pulse(Knob.EDGE_CALLS, 1.25, 3, Scope.QUERIES),
        ),
        phrases=("scaled up", "added replicas", "added pods", "scaled out", "doubled the replicas"),
    ),
    Remedy(
        verb="shed_load",
        fits=frozenset({Kind.GATEWAY}),
        effects=(Effect(knob=Knob.DEMAND, size=0.6), Effect(knob=Knob.ERROR_ADD, size=0.4)),
        phrases=("shed load", "throttled the traffic", "dropped low-priority requests"),
    ),
)  # fmt: skip
