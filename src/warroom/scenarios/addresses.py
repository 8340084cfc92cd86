"""Where scenarios are found, by their address.

`library/<id>`, `library/<id>@<seed>` (a variant), `generated/<tier>/<seed>` (made of these two and
proved, a later attempt at the seed if its first makes no fair problem),
`generated/<tier>/<seed>@<mechanism>` (the same, of a mechanism that is asked for),
`recorded/<name>`.
"""

from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from warroom.errors import BadScenario
from warroom.scenarios.build import scenario_of
from warroom.scenarios.generate.generator import made_lately, proved_attempt
from warroom.scenarios.recordings import recorded_scenario, shipped
from warroom.scenarios.scenario import Scenario
from warroom.scenarios.spec import ScenarioSpec, read_spec
from warroom.scenarios.vary import vary
from warroom.scenarios.yaml_text import mapping_of

LIBRARY = Path(str(files("warroom.scenarios") / "library"))


def library_ids() -> tuple[str, ...]:
    """Return the ids of the library's scenarios, sorted."""
    return tuple(sorted(path.stem for path in LIBRARY.glob("*.yaml")))


def library_source(name: str) -> dict[str, Any]:
    """Return a library scenario as plain data, unread: what its YAML file holds."""
    return mapping_of(_library_path(name).read_text(encoding="utf-8"), where=name)


@lru_cache(maxsize=64)
def library_spec(name: str) -> ScenarioSpec:
    """Return a library scenario as its author wrote it."""
    return read_spec(_library_path(name))


def _library_path(name: str) -> Path:
    if name not in library_ids():
        raise BadScenario(f"no library scenario {name!r}; there are {', '.join(library_ids())}")
    return LIBRARY / f"{name}.yaml"


@lru_cache(maxsize=1024)
def find(address: str) -> Scenario:
    """Return the scenario at an address.

    Raises:
        BadScenario: nothing is there, or the address is not of a known form.
    """
    place, _, rest = address.partition("/")
    match place:
        case "library":
            return _library(rest, address)
        case "generated":
            return _generated(rest, address)
        case "recorded":
            return recorded_scenario(rest)
        case _:
            raise BadScenario(
                f"unknown address {address!r}; expected library/<id>, library/<id>@<seed>, "
                "generated/<tier>/<seed> or recorded/<name>"
            )


def is_public(address: str) -> bool:
    """Whether an address may come from a stranger: it can name no file but what is shipped."""
    place, _, rest = address.partition("/")
    match place:
        case "library":
            return rest.partition("@")[0] in library_ids()
        case "recorded":
            return rest in _recorded_names()
        case _:
            return place == "generated"


def public_forms() -> str:
    """Return in words which addresses may come from a stranger."""
    named = [f"library/{name}" for name in library_ids()]
    named += ["generated/<tier>/<seed>", *(f"recorded/{name}" for name in _recorded_names())]
    return ", ".join(named)


def _recorded_names() -> tuple[str, ...]:
    return tuple(shipped())


def _generated(rest: str, address: str) -> Scenario:
    tier, _, named = rest.partition("/")
    seed, _, mechanism = named.partition("@")
    if not (seed.isascii() and seed.isdigit() and len(seed) <= 10):
        raise BadScenario(f"{address}: expected generated/<tier>/<seed>, found seed {seed!r}")
    attempt = proved_attempt(tier, int(seed), mechanism)
    return made_lately(tier, int(seed), attempt=attempt, mechanism=mechanism)


def _library(rest: str, address: str) -> Scenario:
    name, _, seed = rest.partition("@")
    spec = library_spec(name)
    if not seed:
        return scenario_of(spec, address=address)
    if not seed.isdigit():
        raise BadScenario(f"{address}: the seed after @ must be a whole number, found {seed!r}")
    varied, renamed = vary(spec, int(seed))
    return scenario_of(varied, address=address, seed=int(seed), renamed=renamed)
