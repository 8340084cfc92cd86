"""Every fault, struck on the proving ground: paged, felt, lasting, cured by its cures alone."""

import pytest
from proving_ground import (
    HORIZON,
    ONSET,
    fitting,
    judged,
    paged,
    plan,
    struck,
    trouble,
)

from warroom.world.faults import FAULTS, Family, Fault
from warroom.world.healing import SETTLES_IN_MIN, Outcome, feeling
from warroom.world.logs import lines
from warroom.world.remedies import BY_VERB

HEALS_ALONE = {"self_healed_blip"}
HARMLESS = [fault for fault in FAULTS.values() if fault.family is Family.FALSE_ALARM]
HARMFUL = [fault for fault in FAULTS.values() if fault.family is not Family.FALSE_ALARM]
every = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
each_harmful = pytest.mark.parametrize("fault", HARMFUL, ids=[fault.id for fault in HARMFUL])
each_harmless = pytest.mark.parametrize("fault", HARMLESS, ids=[fault.id for fault in HARMLESS])


def page_of(fault: Fault) -> int:
    page = paged(fault.id)[1]
    assert page is not None, f"nobody is paged for {fault.id}"
    return page


def fitting_of(fault: Fault, written: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in written if fitting(plan(fault, one)))


@every
def test_somebody_is_paged_within_three_quarters_of_an_hour(fault: Fault) -> None:
    assert page_of(fault) >= ONSET


@every
def test_nobody_feels_anything_before_it_strikes(fault: Fault) -> None:
    assert not feeling(struck(fault), range(ONSET - 30, ONSET)).burns.any()


@each_harmful
def test_users_feel_it_when_somebody_is_paged(fault: Fault) -> None:
    page = page_of(fault)
    assert feeling(paged(fault.id)[0], range(page, page + 12)).burns.any()


@each_harmful
def test_left_alone_it_is_still_broken_an_hour_later(fault: Fault) -> None:
    end = page_of(fault) + HORIZON
    assert not feeling(paged(fault.id)[0], range(end - 10, end)).is_well.any()


@each_harmless
def test_users_never_feel_a_false_alarm_or_it_heals_alone_within_ten_minutes(fault: Fault) -> None:
    felt = feeling(paged(fault.id)[0], range(ONSET, page_of(fault) + HORIZON))
    first = int(felt.burns[:, 0].argmax())
    assert felt.is_well[first + SETTLES_IN_MIN :].all()
    assert felt.is_well.all() or fault.id in HEALS_ALONE


def test_what_heals_alone_is_felt_first() -> None:
    for fault_id in HEALS_ALONE:
        page = page_of(FAULTS[fault_id])
        assert feeling(paged(fault_id)[0], range(ONSET, page + 1)).burns.all()


@each_harmful
def test_every_declared_cure_heals(fault: Fault) -> None:
    verdicts = judged(fault, fault.cures)
    assert verdicts, "a fault that users feel has a cure"
    assert {cure: verdict.outcome for cure, verdict in verdicts.items()} == dict.fromkeys(
        fault.cures, Outcome.HEALED
    )


@each_harmful
def test_no_part_of_a_cure_heals_alone(fault: Fault) -> None:
    parts = {part for cure in fault.cures if "+" in cure for part in cure.split("+")}
    verdicts = judged(fault, tuple(sorted(parts)))
    assert not [part for part, verdict in verdicts.items() if verdict.outcome is Outcome.HEALED]


@each_harmful
def test_nothing_that_merely_tempts_heals(fault: Fault) -> None:
    verdicts = judged(fault, fitting_of(fault, fault.tempting))
    assert not [verb for verb, verdict in verdicts.items() if verdict.outcome is Outcome.HEALED]


@each_harmful
def test_nothing_else_that_fits_where_it_struck_heals(fault: Fault) -> None:
    others = fitting_of(fault, tuple(BY_VERB.keys() - set(fault.cures)))
    verdicts = judged(fault, others)
    assert not [verb for verb, verdict in verdicts.items() if verdict.outcome is Outcome.HEALED]


@each_harmless
def test_nothing_improves_a_false_alarm(fault: Fault) -> None:
    verdicts = judged(fault, fitting_of(fault, fault.tempting))
    better = {Outcome.HEALED, Outcome.RELIEF}
    assert not [verb for verb, verdict in verdicts.items() if verdict.outcome in better]


@every
def test_what_decides_is_written_within_forty_minutes_of_the_page(fault: Fault) -> None:
    world, page = paged(fault.id)[0], page_of(fault)
    written = {
        line.key
        for service in world.company.topology.names
        for line in lines(world, service, range(page, page + 40), (trouble(fault),))
    }
    deciding = {sign.key for sign in fault.signs if sign.decides}
    assert deciding, "something decides"
    assert deciding <= written


@every
def test_its_own_lines_are_written_only_while_it_is_at_work(fault: Fault) -> None:
    world, own = struck(fault), {sign.key for sign in fault.signs}
    before = range(ONSET - 15, ONSET)
    for service in world.company.topology.names:
        written = {line.key for line in lines(world, service, before, (trouble(fault),))}
        assert not written & own


@each_harmful
def test_it_fits_where_it_struck(fault: Fault) -> None:
    assert fault.tempting, "something looks right and is not"
    assert len(fitting_of(fault, fault.tempting)) >= 1
    assert fitting_of(fault, fault.cures) == fault.cures
