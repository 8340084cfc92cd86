"""Whether the human side of a scenario file fits its company: people, whom they blame, remedies."""

from collections.abc import Iterator, Mapping, Sequence

from warroom.scenarios.spec_parts import ServiceSpec
from warroom.scenarios.spec_story import StorySpec
from warroom.world.remedies import BY_VERB


def story_misfits(
    story: StorySpec, services: Mapping[str, ServiceSpec], roots: Sequence[tuple[str, str]]
) -> list[str]:
    """Return everything in which a story does not fit its company; `roots` is what struck whom."""
    found = [*_unknown_people(story), *_seats(story), *_blames(story, services, roots)]
    for number, move in enumerate(story.response):
        found += _remedy(f"story.response.{number}.remedy", move.remedy, services)
    for name, (first, last) in story.kept.items():
        found += _known(f"story.kept.{name}", name, services)
        if last < first:
            found.append(f"story.kept.{name}: expected [first, last], found [{first}, {last}]")
    if story.hours[1] < story.hours[0]:
        found.append(f"story.hours: expected [first, last], found {list(story.hours)}")
    times = [move.at for move in story.response if move.remedy]
    if not times:
        found.append("story.response: expected a remedy, the last of which heals; found none")
    if times != sorted(times):
        found.append("story.response: expected remedies in the order of their times")
    return found


def _unknown_people(story: StorySpec) -> Iterator[str]:
    for section, items in (("theories", story.theories), ("response", story.response)):
        for number, item in enumerate(items):
            if item.person not in story.people:
                place, known = f"story.{section}.{number}.person", ", ".join(story.people)
                yield f"{place}: unknown person {item.person!r}; known: {known}"


def _seats(story: StorySpec) -> Iterator[str]:
    taken: dict[tuple[str, str], str] = {}
    for key, person in story.people.items():
        first = taken.setdefault((person.team, person.role), key)
        if first != key:
            yield f"story.people.{key}: {first} is {person.team}'s {person.role} already"


def _blames(
    story: StorySpec, services: Mapping[str, ServiceSpec], roots: Sequence[tuple[str, str]]
) -> Iterator[str]:
    for number, theory in enumerate(story.theories):
        place = f"story.theories.{number}"
        yield from _known(f"{place}.service", theory.service, services)
        if any(theory.service == service for _, service in roots):
            yield f"{place}.service: {theory.service} is to blame; expected who is not"
        if any(theory.mechanism == mechanism for mechanism, _ in roots):
            yield f"{place}.mechanism: {theory.mechanism} is at work; expected what is not"


def _known(place: str, name: str, services: Mapping[str, ServiceSpec]) -> Iterator[str]:
    if name not in services:
        yield f"{place}: unknown service {name!r}; known: {', '.join(services)}"


def _remedy(place: str, address: str, services: Mapping[str, ServiceSpec]) -> Iterator[str]:
    if not address:
        return
    verb, _, service = address.partition(":")
    if verb not in BY_VERB or service not in services:
        yield f"{place}: expected <verb>:<service> of this company, found {address!r}"
    elif services[service].kind not in BY_VERB[verb].fits:
        yield f"{place}: {verb} cannot be done to {service}, a {services[service].kind}"
