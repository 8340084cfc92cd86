"""The human side of a scenario file: what does not fit is told, a bad response is unprovable."""

from typing import Any

import pytest
import yaml

from warroom.errors import BadScenario, Unprovable
from warroom.scenarios.addresses import LIBRARY
from warroom.scenarios.build import scenario_of
from warroom.scenarios.people import responded
from warroom.scenarios.prove import prove
from warroom.scenarios.scenario import Scenario
from warroom.scenarios.spec import parse_spec


def raw() -> dict[str, Any]:
    return yaml.safe_load((LIBRARY / "postmortem_easy.yaml").read_text(encoding="utf-8"))


def built(spec: dict[str, Any], address: str = "library/mine") -> Scenario:
    return scenario_of(
        parse_spec(yaml.safe_dump(spec, sort_keys=False), where="mine.yaml"), address=address
    )


def with_story(**changes: Any) -> dict[str, Any]:
    spec = raw()
    spec["story"] = {**spec["story"], **changes}
    return spec


MISFITS: list[tuple[dict[str, Any], str]] = [
        ({"severity": "SEV-9"}, "unknown severity 'SEV-9'; known: SEV-1"),
        ({"response": []}, "story.response: "),
        ({"response": [{"at": 3, "person": "grace", "text": "hm"}]}, "expected a remedy"),
        ({"response": [{"at": 3, "person": "nobody", "remedy": "rollback:payments"}]},
         "story.response.0.person: unknown person 'nobody'; known: tomas, grace, edwin"),
        ({"response": [{"at": 3, "person": "grace", "remedy": "rollback:payment"}]},
         "story.response.0.remedy: expected <verb>:<service>"),
        ({"response": [{"at": 3, "person": "grace", "remedy": "rollback:payments-db"}]},
         "rollback cannot be done to payments-db, a database"),
        ({"response": [{"at": 3, "person": "grace", "remedy": "restart:payments", "text": "x"}]},
         "expected a remedy or a text, and not both"),
        ({"response": [{"at": 9, "person": "grace", "remedy": "restart:payments"},
                       {"at": 3, "person": "grace", "remedy": "rollback:payments"}]},
         "in the order of their times"),
        ({"theories": [{"person": "edwin", "service": "payments", "mechanism": "vendor_outage",
                        "says": [{"at": 1, "text": "it is"}]}]}, "payments is to blame"),
        ({"theories": [{"person": "edwin", "service": "accounts", "mechanism": "connection_leak",
                        "says": [{"at": 1, "text": "it is"}]}]}, "connection_leak is at work"),
        ({"theories": [{"person": "edwin", "service": "accounts", "mechanism": "vendor_outage",
                        "says": []}]}, "story.theories.0.says"),
        ({"kept": {"payment": [0, 5]}}, "story.kept.payment: unknown service 'payment'"),
        ({"kept": {"payments": [5, 0]}}, "expected [first, last], found [5, 0]"),
        ({"hours": [9, 3]}, "story.hours: expected [first, last], found [9, 3]"),
        ({"hours": [0, 23]}, "story.hours"),
        ({"impact": {"tears": 4}}, "unknown impact 'tears'; known: duration_min, users, usd"),
        ({"colour": "red"}, "expected one of severity, people, theories"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "told"), MISFITS)
def test_what_does_not_fit_is_told(changes: dict[str, Any], told: str) -> None:
    with pytest.raises(BadScenario) as caught:
        built(with_story(**changes))
    assert "mine.yaml" in str(caught.value)
    assert told in str(caught.value)


def test_two_people_in_one_seat_are_told() -> None:
    spec = raw()
    spec["story"]["people"]["grace"] |= {"team": "database-team"}
    with pytest.raises(BadScenario, match=r"story\.people\.grace: tomas is database-team's"):
        built(spec)


def test_two_people_of_one_first_name_are_told() -> None:
    spec = raw()
    spec["story"]["people"]["grace"] |= {"name": "Tomas Liang"}
    with pytest.raises(BadScenario, match="two people are called Tomas"):
        responded(built(spec))


def test_a_response_whose_last_remedy_is_no_cure_is_unprovable() -> None:
    response = [{"at": 9, "person": "tomas", "remedy": "restart:payments-db"}]
    with pytest.raises(Unprovable, match="its last remedy is no cure"):
        prove(built(with_story(response=response)))


def test_a_response_that_spoils_its_own_cure_is_unprovable() -> None:
    """A release that was innocent is taken away for good: its users never get it back."""
    spec = raw()
    spoils = {"at": 3, "person": "grace", "remedy": "rollback:api-gateway"}
    spec["story"]["response"].insert(0, spoils)
    with pytest.raises(Unprovable, match="users are never well again"):
        prove(built(spec))


def test_a_response_that_heals_before_its_last_remedy_is_unprovable() -> None:
    """The leak is stopped; killing the sessions twenty minutes later again adds nothing."""
    spec = raw()
    again = {"at": 46, "person": "grace", "remedy": "kill_sessions:payments-db"}
    spec["story"]["response"].append(again)
    with pytest.raises(Unprovable, match="users are well without its last remedy too"):
        prove(built(spec))


def test_a_window_in_which_nothing_stands_is_unprovable() -> None:
    with pytest.raises(Unprovable, match="nothing shows anything of payments"):
        prove(built(with_story(kept={"payments": [20, 25]})))


def test_the_file_takes_the_first_of_all_choices_and_a_variant_others() -> None:
    first = "could this be card-network? they had a bad night last week"
    told = [
        responded(built(raw(), f"library/mine{at}")).theories[0].says[0][1]
        for at in ("", "@1", "@2", "@3", "@4", "@5")
    ]
    assert told[0] == first
    assert first not in told[1:]
    assert len(set(told)) >= 4
