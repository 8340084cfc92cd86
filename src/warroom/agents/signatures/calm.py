"""Pages that are no incidents."""

from warroom.agents.signatures.signature import Signature

CALM = (
    Signature(
        name="probe",
        mechanism="probe_misreports",
        seen=("probe agent", "counts 404"),
        fixes=(),
        told="only had a false alarm: the probe counted health checks as errors and nobody was "
        "affected",
        prevention="we will review the threshold and fix the probe",
        is_calm=True,
    ),
    Signature(
        name="blip",
        mechanism="self_healed_blip",
        seen=("election in progress", "stepping down"),
        fixes=(),
        told="only had a transient blip: a leader election that recovered without help",
        prevention="we will tune the alert so that a short blip pages nobody",
        is_calm=True,
    ),
    Signature(
        name="load test",
        mechanism="planned_load_test",
        seen=("user-agent k6", "tenant load-test"),
        fixes=(),
        told="only saw a planned load test: synthetic users that its own limiter refused",
        prevention="we will tune the alert to leave announced tests out",
        is_calm=True,
    ),
)
