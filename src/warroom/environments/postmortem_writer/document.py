"""A post-mortem as it stands: sections, assigned items, and which evidence its writer was shown."""

from dataclasses import dataclass

from warroom.environments.postmortem_writer.rules import Facts
from warroom.environments.postmortem_writer.wire import MAX_CONTENT, ActionType, Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is graded. `valid` are the sections that meet their requirements."""

    sections: dict[Section, str]
    valid: frozenset[Section]
    items: tuple[tuple[str, str, str], ...]  # description, owner, due date
    windows: frozenset[int]
    evidence: frozenset[str]  # everything that queries returned

    def text(self, section: Section) -> str:
        """Return a section, "" if it was never written."""
        return self.sections.get(section, "")


def document_of(steps: tuple[Facts, ...]) -> Document:
    """Return what the steps of an episode add up to."""
    sections: dict[Section, str] = {}
    valid: set[Section] = set()
    items: list[tuple[str, str, str]] = []
    windows: frozenset[int] = frozenset()
    evidence: set[str] = set()
    for facts in steps:
        windows |= facts.found
        evidence.update(facts.evidence)
        if facts.kind is ActionType.WRITE_SECTION and facts.section:
            sections[facts.section] = facts.content[:MAX_CONTENT]  # nobody reads on
            (valid.add if facts.is_valid else valid.discard)(facts.section)
        if facts.kind is ActionType.ASSIGN_ACTION_ITEM and facts.item:
            items.append(facts.assigned)
    return Document(
        sections=sections,
        valid=frozenset(valid),
        items=tuple(items),
        windows=windows,
        evidence=frozenset(evidence),
    )
