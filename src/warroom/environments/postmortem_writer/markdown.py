"""A post-mortem as a page of Markdown, in the usual order of such pages."""

from collections.abc import Iterator, Sequence

from warroom.environments.episode import Episode
from warroom.environments.postmortem_writer.document import document_of
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.sections import HEADINGS
from warroom.environments.postmortem_writer.wire import ActionType, Section
from warroom.scenarios.scenario import Shift

UNWRITTEN = "_Nobody has written this._"
ORDER = (
    Section.SUMMARY, Section.IMPACT, Section.ROOT_CAUSE, Section.TIMELINE, Section.ACTION_ITEMS,
)  # fmt: skip
LISTED = (Section.TIMELINE, Section.ACTION_ITEMS)
MARKS = ("-", "*", "+", "|", "#", ">")


def markdown(shift: Shift, episode: Episode) -> str:
    """Return the document that an episode has come to, finished or not."""
    scenario = shift.only
    dossier, document = dossier_of(scenario), document_of(tuple(s.facts for s in episode.steps))
    about = (
        dossier.incident_id,
        dossier.severity,
        f"{dossier.case.day}, all times UTC",
        "submitted" if _is_submitted(episode) else "draft",
    )
    parts = [f"# Post-mortem: {_plain(dossier.title)}", " · ".join(about)]
    for section in ORDER:
        parts += [f"## {HEADINGS[section]}", _body(section, document.text(section))]
    if document.items:
        parts.append(_table(("What", "Owner", "Due"), document.items))
    parts += _looked_up(episode)
    return "\n\n".join(parts) + "\n"


def _body(section: Section, text: str) -> str:
    """Return a section's text; one that is read line by line stays so on the page."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if section not in LISTED or any(line.startswith(MARKS) for line in lines):
        return text.strip() or UNWRITTEN
    return "\n".join(f"- {line}" for line in lines) or UNWRITTEN


def _is_submitted(episode: Episode) -> bool:
    return any(step.facts.kind is ActionType.SUBMIT for step in episode.steps)


def _looked_up(episode: Episode) -> Iterator[str]:
    """Yield what was asked of the logs, without what came to nothing."""
    asked = [
        [step.action[key] for key in ("query_service", "query_from", "query_to")]
        for step in episode.steps
        if step.facts.kind is ActionType.QUERY_LOGS and step.facts.evidence
    ]
    if asked:
        yield "## Logs looked up"
        yield _table(("Service", "From", "To"), asked)


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *([_plain(str(cell)) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _plain(text: str) -> str:
    """Return a text that stays on its line and in its cell."""
    return " ".join(text.split()).replace("|", "\\|")
