"""Which mechanisms are taken for which: a matrix for each family."""

from collections import Counter
from dataclasses import dataclass, field

from rich.table import Table


@dataclass(slots=True, kw_only=True)
class Confusion:
    """How often a truth was named as what; families are told, so only they are confused."""

    title: str
    families: dict[str, tuple[str, ...]]
    named: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])

    def add(self, truth: str, said: str) -> None:
        """Count one answer."""
        self.named[truth, said] += 1

    def right(self, truth: str) -> float:
        """Return the share of a truth's cases that were named so."""
        total = sum(count for (of, _), count in self.named.items() if of == truth)
        return self.named[truth, truth] / total if total else 0.0

    @property
    def accuracy(self) -> float:
        """Return the share of all cases that were named rightly."""
        total = sum(self.named.values())
        right = sum(count for (truth, said), count in self.named.items() if truth == said)
        return right / total if total else 0.0

    def taken_for(self, truth: str) -> dict[str, int]:
        """Return what a truth was taken for, most often first."""
        wrong = [(said, n) for (of, said), n in self.named.items() if of == truth != said]
        return dict(sorted(wrong, key=lambda pair: (-pair[1], pair[0])))

    def table(self) -> Table:
        """Return the matrix, one row for each truth that has siblings."""
        table = Table("family", "mechanism", "right", "taken for", title=self.title)
        for family, members in self.families.items():
            for truth in members if len(members) > 1 else ():
                wrong = ", ".join(
                    f"{said} {count}" for said, count in self.taken_for(truth).items()
                )
                table.add_row(family, truth, f"{self.right(truth):.0%}", wrong)
        return table

    def data(self) -> dict[str, object]:
        """Return the matrix as JSON-ready data."""
        siblings = [m for members in self.families.values() if len(members) > 1 for m in members]
        rows = {m: {"right": self.right(m), "taken_for": self.taken_for(m)} for m in siblings}
        return {"accuracy": self.accuracy, "mechanisms": rows}
