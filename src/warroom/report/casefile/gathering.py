"""Gather a case file: of a company that lives, or of a recording."""

from warroom.report.casefile.blind import blind_spots
from warroom.report.casefile.case import Break, Call, CaseFile, Node
from warroom.report.casefile.clues import clues
from warroom.report.casefile.effects import told
from warroom.report.casefile.hurt import SEEN_AFTER_PAGE_MIN, hurt, role_of, untreated
from warroom.report.casefile.recorded import recorded_case
from warroom.report.casefile.solution import solution
from warroom.report.casefile.timeline import timeline
from warroom.report.casefile.trials import trials
from warroom.scenarios.prove import REMEDY_AFTER_MIN
from warroom.scenarios.recordings import replayed
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.scene import Live, start


def case_of(scenario: Scenario) -> CaseFile:
    """Return everything that is true of a scenario, answer key included."""
    if scenario.sort is Sort.RECORDED:
        return recorded_case(replayed(scenario))
    return _live_case(start(scenario))


def _live_case(scene: Live) -> CaseFile:
    scenario, truth = scene.scenario, scene.scenario.truth
    environment, moves, score = solution(scenario)
    return CaseFile(
        address=scenario.address,
        hash=scenario.hash,
        sort=scenario.sort,
        title=scenario.title,
        description=scenario.description,
        origin="",
        numbers=_numbers(scene),
        graph=_graph(scene),
        chain=truth.chain,
        broke=_broke(scene),
        owner=scene.world.company.topology.service(truth.root).team,
        team=truth.team,
        culpable_change=next(
            (c.text for c in scenario.changes if c.id == truth.culpable_change), ""
        ),
        timeline=timeline(scene),
        hurt=hurt(scene),
        hurt_clock=scene.wall(scene.page_min + SEEN_AFTER_PAGE_MIN),
        untreated=untreated(scene),
        trials=trials(scene),
        trials_clock=scene.wall(scene.page_min + REMEDY_AFTER_MIN),
        clues=clues(scene),
        blind=blind_spots(scene.world.company.monitoring, truth.root),
        environment=environment,
        reference=moves,
        reference_score=score,
    )


def _numbers(scene: Live) -> tuple[tuple[str, str], ...]:
    """Return what a tier is measured by."""
    scenario, topology = scene.scenario, scene.world.company.topology
    truth = scenario.truth
    counts = {
        "services": len(topology.services),
        "dependencies": len(topology.dependencies),
        "hops to users": len(truth.chain) - 1,
        "facts": len(truth.facts),
        "faults": len(scenario.troubles),
        "innocent changes": sum(c.id != truth.culpable_change for c in scenario.changes),
        "minutes to the page": scene.page_min - scene.world.company.onset_min,
    }
    tier = [("tier", scenario.address.split("/")[1])] * scenario.address.startswith("generated/")
    return (*tier, *((name, str(count)) for name, count in counts.items()))


def _graph(scene: Live) -> tuple[Node, ...]:
    topology = scene.world.company.topology
    calls: dict[str, list[Call]] = {name: [] for name in topology.names}
    for edge in topology.dependencies:
        calls[edge.caller].append(
            Call(
                callee=edge.callee,
                hard=edge.hard,
                calls=edge.calls,
                timeout_ms=edge.timeout_ms,
                retries=edge.retries,
                on_miss=edge.on_miss,
            )
        )
    return tuple(
        Node(
            service=service.name,
            kind=service.kind,
            team=service.team,
            role=role_of(service.name, scene=scene),
            demand_rps=service.demand_rps,
            calls=tuple(calls[service.name]),
        )
        for service in topology.services
    )


def _broke(scene: Live) -> tuple[Break, ...]:
    found: list[Break] = []
    for trouble in scene.scenario.troubles:
        fault, strike = trouble.fault, trouble.strike
        pushes = scene.world.pushes_of(strike)
        found.append(
            Break(
                mechanism=fault.id,
                family=fault.family,
                service=strike.service,
                other=strike.other,
                clock=scene.wall(strike.minute),
                says=f"{strike.service} {fault.reference_wording}",
                effects=tuple(told(push.effect, strike) for push in pushes),
            )
        )
    return tuple(found)
