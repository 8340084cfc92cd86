"""The desk of postmortem_writer: what people said, the archive, and a document to be written."""

from collections.abc import Mapping
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from warroom.environments.playing import Environment
from warroom.environments.postmortem_writer import wire
from warroom.environments.postmortem_writer.markdown import markdown
from warroom.environments.postmortem_writer.reference import reference
from warroom.environments.postmortem_writer.sections import HEADINGS
from warroom.environments.postmortem_writer.wire import ActionType, Section
from warroom.terminal.desk import COMMON_KEYS, Desk
from warroom.terminal.dialogs import Line, Page, Picker, Question, Writer
from warroom.terminal.game import Game
from warroom.terminal.panel import Panel
from warroom.terminal.service_list import ServiceList
from warroom.terminal.truth import truth_told
from warroom.terminal.words import page
from warroom.terminal.writer_panels import (
    archive_rows,
    document_rows,
    item_flaw,
    item_of,
    service_row,
    thread_rows,
    window_flaw,
)

KEYS = (
    ("↑ ↓ j k", "choose a service"),
    ("enter", "ask the archive for its log"),
    ("pgup pgdn", "scroll what the archive returned"),
    ("w", "write a section; a draft is kept"),
    ("a", "assign an action item"),
    ("d", "read the document as it stands"),
    ("s", "submit it, which ends the game"),
    ("tab z", "go to another panel, zoom it"),
    ("r", "show what each step pays, which agents do not see"),
    ("q", "quit, or give up and see the scorecard"),
)
HINTS = {
    Section.SUMMARY: "Two or three sentences: which service, what broke, what users felt.",
    Section.TIMELINE: "One event a line, with its time: 13:52 a change went out to ...",
    Section.ROOT_CAUSE: "Which service broke, and how. What you did not look up is a guess.",
    Section.IMPACT: "Whom it hit, for how long, how many users, how much money.",
    Section.ACTION_ITEMS: "One a line: what. Owner: a team. Due: a date after the incident.",
}


class WriterDesk(Desk):
    """You write up what others have dealt with."""

    KEYS = KEYS
    LEFT = "nothing is submitted, so the score is 0"
    PASSES_TIME = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w", "write", "write"),
        Binding("a", "assign", "action item"),
        Binding("d", "read", "document"),
        Binding("s", "submit", "submit"),
        *COMMON_KEYS,
    ]
    DEFAULT_CSS = """
    WriterDesk { #thread { column-span: 2; } }
    WriterDesk.-narrow {
        #panels { grid-size: 2; grid-columns: 28 1fr; grid-rows: 7 1fr 5; }
        #document { display: none; }
        #feed { column-span: 2; }
    }
    WriterDesk.-wide {
        #panels { grid-size: 3; grid-columns: 30 1fr 44; grid-rows: 12 1fr; }
        #document { row-span: 1; }
    }
    """

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        seen = game.env.observation
        self._services = tuple(one.service for one in seen.service_graph)
        self._returned: dict[str, list[tuple[wire.Queried, list[wire.AlertLog]]]] = {}
        self._drafts: dict[Section, str] = {}

    @property
    def _seen(self) -> wire.Observation:
        return self.game.env.observation

    @property
    def _chosen(self) -> str:
        return self._services[self.query_one(ServiceList).highlighted or 0]

    # Words

    @staticmethod
    def heard(seen: Any) -> str:
        """Return what an observation says that the world answered."""
        return seen.last_action_result

    @staticmethod
    def words(action: Mapping[str, Any]) -> str:
        """Return an action in a few words."""
        match action.get("action_type"):
            case ActionType.QUERY_LOGS:
                asked = (action.get(name) for name in ("query_service", "query_from", "query_to"))
                return "ask for {} from {} to {}".format(*asked)
            case ActionType.WRITE_SECTION:
                count = len(str(action.get("section_content")).split())
                return f"write {action.get('section_name')} (words: {count})"
            case ActionType.ASSIGN_ACTION_ITEM:
                return f"assign to {action.get('action_item_owner')}"
            case _:
                return "submit"

    @staticmethod
    def truth(env: Environment) -> tuple[tuple[str, str], ...]:
        """Return the answer key in sentences."""
        scenario = env.shift.only
        best = {action.get("section_name"): action for action in reference(env.shift)}
        short = str(best[Section.SUMMARY]["section_content"])
        cures = [[address.replace(":", " on ") for address in c] for c in scenario.truth.cures]
        return truth_told(scenario, short=short, owner=scenario.truth.team, cures=cures)

    @staticmethod
    def outcome(env: Environment) -> str:
        """Return how a game that was played to its end came out."""
        submitted = any(
            step.action.get("action_type") == ActionType.SUBMIT for step in env.episode.steps
        )
        return "The post-mortem is submitted." if submitted else "The steps ran out before it was."

    def subject(self) -> str:
        """Return what is to be written up."""
        seen = self._seen
        return f"{seen.incident_id} · {seen.severity} · {seen.incident_title}\n{seen.goal}"

    def standing(self) -> str:
        """Return what is left of steps and queries."""
        seen = self._seen
        return f"step {seen.step}/{seen.max_steps}  queries {seen.queries_used}/{seen.max_queries}"

    # Panels

    def panels(self) -> ComposeResult:
        """Put what people said over the archive, beside the document."""
        yield Panel("channel", id="thread")
        yield Panel("document", id="document")
        services = ServiceList(
            *(Option(Content(name), id=name) for name in self._services), id="services"
        )
        services.border_title = "services"
        yield services
        yield Panel(id="details")

    def on_mount(self) -> None:
        """Start on the services."""
        self.query_one(ServiceList).highlighted = 0
        self.query_one(ServiceList).focus()

    def show_panels(self) -> None:
        """Show channel, document, services and what the archive returned of the chosen one."""
        seen = self._seen
        thread = self.query_one("#thread", Panel)
        thread.show(lambda width: page(thread_rows(seen.alerts, seen.slack_thread, width)))
        self.query_one("#document", Panel).show(
            lambda width: page(document_rows(seen.sections, seen.action_items_assigned, width))
        )
        self._show_service()

    def _show_service(self) -> None:
        services, chosen = self.query_one(ServiceList), self._chosen
        calls = {one.service: one.depends_on for one in self._seen.service_graph}
        for index, name in enumerate(self._services):
            asked = len(self._returned.get(name, ()))
            told = service_row(name, chosen=chosen, calls=calls, asked=asked)
            services.replace_option_prompt_at_index(index, told)
        panel = self.query_one("#details", Panel)
        panel.border_title = Content(f"archive of {chosen}")
        returned = self._returned.get(chosen, [])
        panel.show(lambda width: page(archive_rows(calls[chosen], returned, width)))

    def note_changes(self, action: Mapping[str, Any], before: wire.Observation) -> None:
        """Keep what the archive returned."""
        lines = self._seen.retrieved_logs
        if lines is not None and len(self._seen.query_history) > len(before.query_history):
            asked = self._seen.query_history[-1]
            self._returned.setdefault(asked.service, []).insert(0, (asked, lines))

    # Keys

    @on(OptionList.OptionHighlighted, "#services")
    def show_chosen(self) -> None:
        """Show the service that the mark moved to."""
        self._show_service()
        self.query_one("#details", Panel).scroll_home(animate=False)

    @on(OptionList.OptionSelected, "#services")
    def ask_archive(self) -> None:
        """Ask for some minutes of the chosen service's log."""
        service = self._chosen

        def asked(line: str | None) -> None:
            if line is not None:
                since, until = line.split()
                self._act(ActionType.QUERY_LOGS, query_service=service, query_from=since,
                          query_to=until)  # fmt: skip
                self.query_one("#details", Panel).scroll_home(animate=False)

        hint = "From when to when? At most 15 minutes, as 13:50 14:00"
        self.ask(Line(f"the log of {service}", hint=hint, flaw=window_flaw), asked)

    def action_write(self) -> None:
        """Choose a section and write it; a draft is kept for later."""

        def picked(name: str | None) -> None:
            if name is not None:
                self._write(Section(name))

        self.ask(Picker("Write which section?", tuple(str(section) for section in Section)), picked)

    def _write(self, section: Section) -> None:
        def written(answer: tuple[bool, str] | None) -> None:
            is_filed, text = answer or (False, self._drafts.get(section, ""))
            self._drafts[section] = text
            if is_filed:
                self._act(ActionType.WRITE_SECTION, section_name=str(section), section_content=text)

        draft = self._drafts.get(section, "")
        self.ask(
            Writer(HEADINGS[section], draft=draft, hint=HINTS[section], most=wire.MAX_CONTENT),
            written,
        )

    def action_assign(self) -> None:
        """Assign an action item."""

        def assigned(line: str | None) -> None:
            if line is not None:
                what, owner, due = item_of(line)
                self._act(ActionType.ASSIGN_ACTION_ITEM, action_item_description=what,
                          action_item_owner=owner, action_item_due_date=due)  # fmt: skip

        hint = f"what; who; until when. Teams: {', '.join(self._seen.teams)}"
        self.ask(Line("an action item", hint=hint, flaw=item_flaw), assigned)

    def action_read(self) -> None:
        """Show the document as it stands."""
        env = self.game.env
        text = markdown(env.shift, env.episode)
        self.ask(Page("document", top=Content(""), text=text), lambda _answer: None)

    def action_submit(self) -> None:
        """Ask whether it is done."""
        missing = [str(one.name) for one in self._seen.sections if one.state != "valid"]
        text = f"Missing or invalid: {', '.join(missing)}." if missing else "All sections stand."

        def answered(key: str | None) -> None:
            if key == "y":
                self._act(ActionType.SUBMIT)

        self.ask(Question("submit?", text=text, answers={"y": "submit it"}), answered)

    def _act(self, kind: ActionType, **fields: str) -> None:
        self.play({"action_type": kind.value, **fields})
