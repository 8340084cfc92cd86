"""What is recognised of root causes that others have put into their own words.

    python tests/environments/paraphrased.py

`paraphrases/` holds root causes of the four library incidents, right ones and wrong ones; in
`../claims/said/` stand every mechanism's in any company's words. Who wrote them had not seen what
the reader listens for; whoever taught the reader had seen `causes_*` alone.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, cast

import yaml

from warroom.claims import read
from warroom.environments.checks import Answer, blamed_mechanisms, cause
from warroom.environments.postmortem_writer.document import Document
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.grading import graded
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.postmortem_writer.wire import Section
from warroom.environments.registry import shift_of
from warroom.scenarios.vocabulary import vocabulary_for
from warroom.world.faults import FAULTS

HERE = Path(__file__).parent
INCIDENTS = sorted((HERE / "paraphrases").glob("*.yaml"))
SAID = HERE.parent / "claims" / "said"
TAUGHT, UNSEEN = sorted(SAID.glob("causes_*.yaml")), [SAID / "by_who_saw_nothing.yaml"]
RIGHT_ENOUGH = 0.85
MOST = {"wrong_mechanism": 0.45}  # of the service alone; any other wrong one earns .2 at most
ROOT, OTHER = "checkout", "ledger"  # in the texts of `said`


class Told(NamedTuple):
    """A root cause of a library incident in somebody's words; `kind` is "right" or how it errs."""

    task: str
    kind: str
    text: str

    @property
    def is_as_it_should(self) -> bool:
        """Whether it earns what it should: most of the part, or next to nothing."""
        worth = worth_of(self.task, self.text)
        return worth >= RIGHT_ENOUGH if self.kind == "right" else worth <= MOST.get(self.kind, 0.2)


def loaded(path: Path) -> dict[str, Any]:
    """Return what a file of texts holds."""
    return cast(dict[str, Any], yaml.safe_load(path.read_text(encoding="utf-8")))


def told_in(path: Path) -> list[Told]:
    """Return all root causes of a file."""
    texts = loaded(path)
    right = [Told(task, "right", text) for task in TASKS for text in texts[task]["right"]]
    return right + [
        Told(task, wrong["kind"], wrong["text"]) for task in TASKS for wrong in texts[task]["wrong"]
    ]


@cache
def worth_of(task: str, text: str) -> float:
    """Return what a root cause earns of its part where all evidence was looked up."""
    case = dossier_of(shift_of(f"library/postmortem_{task}").scenarios[0]).case
    document = Document(
        sections={Section.ROOT_CAUSE: text},
        valid=frozenset(),
        items=(),
        windows=frozenset(range(len(case.windows))),
        evidence=frozenset(),
    )
    part = graded(document, case).part("root_cause")
    return 1.0 if part.why == "the cause is named, and was looked up" else part.given


class Heard(NamedTuple):
    """What was heard in a text about a mechanism: whether it, and which others."""

    mechanism: str
    is_meant: bool  # or something near it
    is_named: bool
    others: frozenset[str]


def heard_in(paths: list[Path]) -> Iterator[Heard]:
    """Yield what is heard in every text of some files."""
    vocabulary = vocabulary_for((ROOT, OTHER))
    for path in paths:
        for mechanism, texts in loaded(path).items():
            fault = FAULTS[mechanism]
            answer = Answer(
                root=ROOT,
                mechanism=mechanism,
                sufferers=(),
                remedies=(),
                themes=(),
                goes_with=frozenset(fault.goes_with),
            )
            for kind in ("right", "other"):
                for text in texts[kind]:
                    claims = read(f"Root cause:\n{text}", vocabulary)
                    stood = tuple(c for c in claims if c.asserted or c.denied)
                    others = blamed_mechanisms(stood) - {mechanism} - answer.goes_with
                    yield Heard(mechanism, kind == "right", bool(cause(stood, answer)), others)


def main() -> None:
    """Print what is recognised, incident by incident and mechanism by mechanism."""
    for path in INCIDENTS:
        told = told_in(path)
        print(path.stem)
        for kind in dict.fromkeys(one.kind for one in told):
            row = [[one for one in told if (one.kind, one.task) == (kind, task)] for task in TASKS]
            cells = [f"{sum(one.is_as_it_should for one in cell)}/{len(cell)}" for cell in row]
            print(f"  {kind:18}" + "".join(f"{cell:>8}" for cell in cells))
    for name, paths in (("taught", TAUGHT), ("unseen", UNSEEN)):
        heard = list(heard_in(paths))
        right = [one for one in heard if one.is_meant]
        near = [one for one in heard if not one.is_meant]
        print(
            f"{name}: {sum(o.is_named for o in right)}/{len(right)} recognised, "
            f"{sum(o.is_named for o in near)}/{len(near)} others taken for it, "
            f"{sum(len(o.others) for o in right) / len(right):.2f} other mechanisms blamed per text"
        )
        missed = Counter(one.mechanism for one in right if not one.is_named)
        print("  missed: " + ", ".join(f"{name} {n}" for name, n in missed.most_common()))
        taken = Counter(
            (one.mechanism, other)
            for one in right
            if not one.is_named
            for other in sorted(one.others)
        )
        print("  instead: " + ", ".join(f"{a} as {b} {n}" for (a, b), n in taken.most_common(12)))


if __name__ == "__main__":
    main()
