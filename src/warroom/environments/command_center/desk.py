"""One incident of the queue on the desk: its scene, and what each role has looked up of it."""

from dataclasses import dataclass, field

from warroom.environments.command_center.findings import ARTICLE, KINDS, shown_by, told
from warroom.environments.command_center.roles import ROLLBACKS, Role, Verb
from warroom.scenarios.kept import kept_by_hash
from warroom.scenarios.people import shelf_of
from warroom.scenarios.people.articles import Use
from warroom.scenarios.readings import AlertView, Applied
from warroom.scenarios.scenario import Scenario
from warroom.scenarios.scene import Scene, opened
from warroom.world.remedies import BY_VERB

BEFORE_PAGE_MIN = 15  # a look-up reaches back from now to so long before the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a look-up found: the target as it is really called, clues with evidence, the answer."""

    target: str
    shown: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    message: str


class Desk:
    """An incident while it is worked on. Minutes are those of the shift's clock."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._scene: Scene = opened(scenario)
        self.articles = {article.id: article for article in _shelf(scenario)}
        self._numbers: dict[str, int] = {}
        self._findings: dict[Role, tuple[str, ...]] = {}

    def fork(self) -> "Desk":
        """Return an independent desk with the same past."""
        twin = object.__new__(Desk)
        twin.__dict__.update(self.__dict__)
        twin._scene = self._scene.fork()
        twin._numbers, twin._findings = self._numbers.copy(), self._findings.copy()
        return twin

    @property
    def services(self) -> tuple[str, ...]:
        """Return everything that has logs and metrics."""
        return self._scene.services

    def findings(self, role: Role) -> list[str]:
        """Return what a role looked up, oldest first."""
        return list(self._findings.get(role, ()))

    def alerts(self, minute: int) -> list[str]:
        """Return the alerts that are burning."""
        return [_alert(a) for a in self._scene.alerts(self._at(minute)) if a.is_burning]

    def look(self, verb: Verb, target: str, role: Role, minute: int) -> Found:
        """Look something up, and keep it in front of who looked."""
        if verb is Verb.CONSULT_KB:
            return self._read(target, role)
        known = {name.lower(): name for name in self.services}
        service = known.get(target.lower())
        if service is None:
            return Found(target=target, message=f"There is no service {target!r:.80}.")
        items = self._scene.look(
            service, self._at(minute), back_min=minute + BEFORE_PAGE_MIN, kinds=KINDS[verb]
        )
        lines = [told(item, self._number(item.evidence)) for item in items]
        self._keep(role, lines)
        owner = self._owner(service)
        clock = self._scene.wall(self._at(minute))
        message = "\n".join([f"{clock} {verb} {service}, run by {owner}:", *lines])
        return Found(target=service, shown=shown_by(self.scenario, items), message=message)

    def _read(self, target: str, role: Role) -> Found:
        article = self.articles.get(target.upper())
        if article is None:
            return Found(target=target, message=f"There is no article {target!r:.80}.")
        evidence = f"kb:{article.id}"
        line = f"e{self._number(evidence)} {article.id} {article.title}: {article.text}"
        self._keep(role, [line])
        shown = {ARTICLE: (evidence,)} if article.use is Use.RIGHT else {}
        return Found(target=article.id, shown=shown, message=line)

    def refusal(self, verb: Verb, address: str) -> str:
        """Return why a remedy is not what was asked for, or "" if it can be tried."""
        name, _, service = address.partition(":")
        if name not in BY_VERB or not service:
            return f"{address!r:.80} is no remedy; expected verb:service with a verb of remedies."
        if (name in ROLLBACKS) != (verb is Verb.ROLLBACK):
            other = Verb.ROLLBACK if name in ROLLBACKS else Verb.APPLY_FIX
            return f"{verb} does not {name}; that is done by {other}."
        return ""

    def apply(self, address: str, minute: int) -> Applied:
        """Try a remedy."""
        return self._scene.apply(address, self._at(minute))

    def lost_usd(self, minutes: int) -> float:
        """Return what users' failures cost in so many minutes of the shift."""
        return self._scene.lost_usd(minutes)

    def _at(self, minute: int) -> int:
        return self._scene.page_min + minute

    def _number(self, evidence: str) -> int:
        return self._numbers.setdefault(evidence, len(self._numbers) + 1)

    def _keep(self, role: Role, lines: list[str]) -> None:
        kept = dict.fromkeys([*self._findings.get(role, ()), *lines])
        self._findings[role] = tuple(kept)

    def _owner(self, service: str) -> str:
        assert self.scenario.company is not None
        return self.scenario.company.topology.service(service).team


_shelf = kept_by_hash(256)(shelf_of)


def _alert(alert: AlertView) -> str:
    return f"[{alert.severity}] {alert.service}: {alert.text}"
