"""Faults of what runs the code: threads, neighbours, machines and whole zones."""

from warroom.world.faults.fault import Family, Fault, Sign
from warroom.world.knobs import Carrier, Effect, Knob, Profile, Scope
from warroom.world.topology import Kind

_SERVICE = frozenset({Kind.SERVICE})

FAULTS = (
    Fault(
        id="thread_pool_exhausted",
        family=Family.RESOURCE,
        kinds=frozenset({Kind.SERVICE, Kind.GATEWAY}),
        carrier=Carrier.PROCESS,
        effects=(Effect(knob=Knob.WORKERS, size=0.002, profile=Profile.RAMP, minutes=8),),
        signs=(
            Sign(key="rejected_execution", severity="ERROR", per_min=80, decides=True,
                 signal="saturation", threshold=0.97,
                 text="java.util.concurrent.RejectedExecutionException: pool size = 200, active "
                 "threads = 200, queued tasks = 1000"),
            Sign(key="blocked_threads", severity="WARN", per_min=5,
                 text="thread dump: {n} threads BLOCKED waiting to lock <0x00000007c0a8> held by "
                 "\"export-1\""),
        ),
        # The older release starts new processes too, but its users miss what it does not do.
        tempting=("scale_up", "raise_worker_limit", "rollback"),
        cures=("restart",),
        phrases=("thread pool exhausted", "ran out of threads", "no free threads",
                 "all workers were stuck", "threads blocked forever", "worker starvation",
                 "executor rejected tasks", "a deadlock inside the process", "threads deadlocked",
                 "every worker was parked"),
        pictures=("workers + all_busy", "all_busy + workers", "threads + waiting",
                  "no_worker + waiting", "no_worker + workers", "no_worker + refused",
                  "own_lock + no_worker", "own_lock + all_busy", "workers + own_lock"),
        goes_with=("queue_backlog", "timeout_misconfigured"),
        reference_wording="had thread pools exhausted by a deadlock",
        themes=("timeouts", "alerting", "runbook", "limits"),
    ),
    Fault(
        id="noisy_neighbour",
        family=Family.RESOURCE,
        kinds=_SERVICE,
        carrier=Carrier.NODE,
        effects=(
            Effect(knob=Knob.LATENCY, size=20.0, profile=Profile.SAW, minutes=5),
            Effect(knob=Knob.CAPACITY, size=0.4, profile=Profile.SAW, minutes=5),
        ),
        signs=(
            Sign(key="cpu_steal", severity="WARN", per_min=9, decides=True,
                 text="cpu steal {pct} %, pressure avg10 above 60; batch pod transcode-{n2} of "
                 "another team on this host"),
            Sign(key="throttled", severity="WARN", per_min=14,
                 text="cgroup cpu throttled {n} of 600 periods"),
        ),
        team="infra-team",
        tempting=("restart", "rollback", "scale_up"),
        cures=("drain_node",),
        phrases=("noisy neighbour", "noisy neighbor", "cpu steal", "stolen cpu",
                 "another tenant took the cpu", "starved by a batch pod", "shared host was crowded",
                 "contention on the host", "throttled by its cgroup", "somebody else's batch work"),
        pictures=("neighbour + compute + hogged", "neighbour + hogged + compute",
                  "strong_neighbour + strong_hog", "strong_hog + strong_neighbour",
                  "neighbour + strong_hog + slow", "neighbour + took_cpu",
                  "took_cpu + neighbour"),
        goes_with=("slow_code_path",),
        reference_wording="shared its host with noisy neighbours",
        themes=("job_isolation", "limits", "alerting", "capacity"),
    ),
    Fault(
        id="node_loss",
        family=Family.RESOURCE,
        kinds=_SERVICE,
        carrier=Carrier.NODE,
        effects=(
            Effect(knob=Knob.SHARE_BROKEN, size=0.34),
            Effect(knob=Knob.CAPACITY, size=0.55),
        ),
        signs=(
            Sign(key="node_unready", severity="WARN", per_min=3, decides=True,
                 text="NodeNotReady: kubelet stopped posting node status; pods of {service} "
                 "stuck in Terminating"),
            Sign(key="host_unreachable", severity="ERROR", per_min=60, scope=Scope.CLIENTS,
                 text="dial tcp {service}: connect: no route to host"),
        ),
        team="infra-team",
        tempting=("restart", "rollback", "scale_up"),
        cures=("drain_node",),
        phrases=("node loss", "lost a node", "node was down", "node not ready", "a host died",
                 "machine failure", "kubelet stopped responding", "dead machine",
                 "hardware failed under it", "server crashed under the pods"),
        pictures=("pods + machine + hardware_death", "machine + hardware_death",
                  "machine + hardware_death + pods", "soft_machine + dies",
                  "pods + soft_machine + dies", "host_lost + pods", "pods + host_lost",
                  "host_lost + sent_there"),
        goes_with=("thread_pool_exhausted",),
        reference_wording="lost nodes under its pods",
        themes=("spread", "alerting", "automation", "runbook"),
    ),
    Fault(
        id="zone_loss",
        family=Family.RESOURCE,
        kinds=frozenset({Kind.GATEWAY}),
        carrier=Carrier.ZONE,
        effects=(
            Effect(knob=Knob.CAPACITY, size=0.75, scope=Scope.EVERYWHERE),
            Effect(knob=Knob.EDGE_ERROR, size=0.3, scope=Scope.CALLEES),
        ),
        signs=(
            Sign(key="zone_unhealthy", severity="ERROR", per_min=20, decides=True,
                 text="load balancer: all targets in zone b unhealthy, cross-zone fail-away is "
                 "off"),
            Sign(key="zone_timeouts", severity="ERROR", per_min=80,
                 text="upstream connect error or disconnect/reset before headers, endpoint zone b"),
        ),
        team="infra-team",
        tempting=("restart", "scale_up", "disable_retries"),
        cures=("evacuate_zone",),
        phrases=("zone loss", "lost a zone", "zone outage", "availability zone failed",
                 "zone went dark", "a datacentre was down", "power failure in one building",
                 "lost one of three sites", "az failure", "a third of the fleet was gone"),
        pictures=("site + site_death", "site + site_death + pods", "site + site_death + machine",
                  "site + site_death + sent_there", "machine + building_lost",
                  "building_lost + machine", "pods + building_lost", "building_lost + pods",
                  "building_lost + sent_there", "sent_there + building_lost",
                  "building_lost + soft_machine", "soft_machine + building_lost"),
        goes_with=("node_loss",),
        reference_wording="went on sending requests into zone outages",
        themes=("spread", "drill", "capacity", "runbook"),
    ),
)  # fmt: skip
