"""Whatever is done to a scenario file, it is a scenario or an error that names the file."""

import copy
from collections.abc import Iterator
from typing import Any, cast

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from warroom.errors import BadScenario
from warroom.scenarios.addresses import LIBRARY, library_ids
from warroom.scenarios.build import scenario_of
from warroom.scenarios.spec import parse_spec

TEXTS = {name: (LIBRARY / f"{name}.yaml").read_text(encoding="utf-8") for name in library_ids()}
NONSENSE: tuple[Any, ...] = (
    None, "", "nonsense", -1, 0, 3.5, 1e308, float("nan"), float("inf"), True, [], {}, [[]],
    ["x"], {"x": 1}, "a -> b", "load_rps>=1", "\x00", 10**30,
)  # fmt: skip
Path = tuple[str | int, ...]


def places(value: Any, at: Path = ()) -> Iterator[Path]:
    """Yield the path to everything in a file."""
    if at:
        yield at
    if isinstance(value, dict):
        for key, item in cast(dict[str, Any], value).items():
            yield from places(item, (*at, key))
    elif isinstance(value, list):
        for number, item in enumerate(cast(list[Any], value)):
            yield from places(item, (*at, number))


def changed(raw: Any, at: Path, value: Any, *, drop: bool) -> Any:
    mutant = copy.deepcopy(raw)
    inner = mutant
    for step in at[:-1]:
        inner = inner[step]
    if drop:
        del inner[at[-1]]
    else:
        inner[at[-1]] = value
    return mutant


def built_or_told(text: str) -> None:
    try:
        scenario_of(parse_spec(text, where="mine.yaml"), address="mine.yaml")
    except BadScenario as error:
        assert "mine.yaml" in str(error)  # noqa: PT017


@given(data=st.data(), name=st.sampled_from(sorted(TEXTS)), drop=st.booleans())
@settings(max_examples=150, deadline=None)
def test_a_mutated_file_is_a_scenario_or_an_error_that_names_it(
    data: st.DataObject, name: str, drop: bool
) -> None:
    raw = yaml.safe_load(TEXTS[name])
    at = data.draw(st.sampled_from(list(places(raw))))
    value = data.draw(st.sampled_from(NONSENSE))
    built_or_told(yaml.safe_dump(changed(raw, at, value, drop=drop), allow_unicode=True))


@given(text=st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(text: str) -> None:
    built_or_told(text)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("clock:", "clock: '01:00'\nclock:", "the key 'clock' stands twice, the second time"),
        ("team: infra-team", "team: dream-team", "unknown team 'dream-team'; known: analytics"),
        ("calm: true", "calm: true\ncolour: red", "expected one of title, description, calm"),
        ("{service: search-service, at: -18", "{service: serch, at: -18",
         "unknown service 'serch'; known: api-gateway"),
        ("aka: [finder-service, lookup-service]", "aka: [profile-service]",
         "'profile-service' also means profile-service"),
        ("aka: [finder-service, lookup-service]", "aka: [user-service]", "also means"),
        ("workers: 800}", "workers: 800, wheels: 4}", "expected one of kind, team, aka"),
        ("api-gateway -> search-service, calls: 0.7", "api-gateway -> nobody, calls: 0.7",
         "unknown service 'nobody'"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_with_its_file(old: str, new: str, told: str) -> None:
    text = TEXTS["calm_probe"]
    assert old in text
    with pytest.raises(BadScenario) as caught:
        scenario_of(parse_spec(text.replace(old, new, 1), where="mine.yaml"), address="mine.yaml")
    assert "mine.yaml" in str(caught.value)
    assert told in str(caught.value)


def test_a_file_that_is_no_text_is_told_so(tmp_path: Any) -> None:
    from warroom.scenarios.spec import read_spec

    path = tmp_path / "mine.yaml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadScenario, match=r"mine\.yaml: expected a text file in UTF-8"):
        read_spec(path)
