"""The desk of incident_response: a map of services, the pager, and what looking has shown."""

from collections.abc import Mapping
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from warroom.environments.incident_response import wire
from warroom.environments.incident_response.reference import postmortem
from warroom.environments.incident_response.rules import MINUTES
from warroom.environments.incident_response.tasks import task_of
from warroom.environments.incident_response.wire import ActionType
from warroom.environments.playing import Environment
from warroom.terminal.alerts import pager
from warroom.terminal.desk import COMMON_KEYS, Desk
from warroom.terminal.dialogs import WRITE_UP, Picker, Writer
from warroom.terminal.game import Game
from warroom.terminal.incident_panels import SIGNS, age, details, row
from warroom.terminal.panel import Panel
from warroom.terminal.service_list import ServiceList
from warroom.terminal.service_map import Known, Place, service_map
from warroom.terminal.truth import truth_told
from warroom.terminal.words import QUIET

KEYS = (
    ("↑ ↓ j k", "choose a service"),
    ("enter", "look at it"),
    ("pgup pgdn", "scroll what looking has shown"),
    ("e f", "call in a team, apply a fix"),
    ("p", "write the post-mortem; a draft is kept"),
    ("w", "wait"),
    ("tab z", "go to another panel, zoom it"),
    ("r", "show what each step pays, which agents do not see"),
    ("q", "quit, or give up and see the scorecard"),
)
LEGEND = (
    (*SIGNS[Known.ALERTING], "has an alert"),
    (*SIGNS[Known.ODD], "looked at: unusual numbers, a fatal line or a change"),
    (*SIGNS[Known.USUAL], "looked at: nothing unusual at first glance"),
    (*SIGNS[Known.UNKNOWN], "not looked at"),
    ("+3", QUIET, "the minute of your last look"),
    ("↑ ↓", QUIET, "calls the chosen service, is called by it"),
)


class IncidentDesk(Desk):
    """You are on call."""

    KEYS = KEYS
    LEGEND = LEGEND
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "pick('escalate', 'Call in which team?')", "escalate"),
        Binding("f", "pick('apply_fix', 'Apply which fix?')", "fix"),
        Binding("p", "write", "post-mortem"),
        Binding("w", "wait", "wait"),
        *COMMON_KEYS,
    ]
    DEFAULT_CSS = """
    IncidentDesk {
        #alerts { dock: top; height: auto; max-height: 4; }
        #feed { column-span: 2; }
    }
    IncidentDesk.-narrow #panels { grid-size: 2; grid-columns: 31 1fr; grid-rows: 1fr 6; }
    IncidentDesk.-wide {
        #panels { grid-size: 3; grid-columns: 36 1fr 42; }
        #alerts { max-height: 9; }
        #feed { column-span: 1; }
    }
    """

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        scenario = game.env.shift.only
        self._places = service_map(scenario, self._offered(ActionType.INVESTIGATE))
        self._looks: dict[str, int] = {}  # service to the minute of the last look
        self._draft = ""

    @property
    def _seen(self) -> wire.Observation:
        return self.game.env.observation

    @property
    def _chosen(self) -> Place:
        return self._places[self.query_one(ServiceList).highlighted or 0]

    def _offered(self, verb: ActionType) -> tuple[str, ...]:
        """Return the targets that the observation offers for a verb."""
        named = (action.partition(":") for action in self.game.env.observation.available_actions)
        return tuple(target for said, _, target in named if said == verb and target)

    # Words

    @staticmethod
    def words(action: Mapping[str, Any]) -> str:
        """Return an action in a few words."""
        target = action.get("target", "")
        match action.get("action_type"):
            case ActionType.INVESTIGATE:
                return f"look at {target}"
            case ActionType.ESCALATE:
                return f"call in {target}"
            case ActionType.APPLY_FIX:
                return f"apply {target}"
            case ActionType.POSTMORTEM:
                count = len(str(action.get("details")).split())
                return f"file the post-mortem ({count} {'word' if count == 1 else 'words'})"
            case _:
                return "wait"

    @staticmethod
    def truth(env: Environment) -> tuple[tuple[str, str], ...]:
        """Return the answer key in sentences."""
        scenario = env.shift.only
        truth = scenario.truth
        fixes = {address: alias for alias, address in reversed(scenario.aliases)}
        cures = [[fixes[a] for a in c] for c in truth.cures if all(a in fixes for a in c)]
        short = postmortem(scenario, task_of(scenario))
        return truth_told(scenario, short=short, owner=truth.team, cures=cures)

    def subject(self) -> str:
        """Return what was reported."""
        return self._seen.task_description

    def standing(self) -> str:
        """Return the clock and the step."""
        state = self.game.env.state()
        assert isinstance(state, wire.State)
        clock = self._seen.message.partition(" ")[0]
        return f"{clock}  +{self.game.minute} min   step {state.step}/{state.max_steps}"

    # Panels

    def panels(self) -> ComposeResult:
        """Put the pager over the map and what is known of the chosen service."""
        yield Panel("pager", id="alerts")
        services = ServiceList(
            *(Option(Content(place.service), id=place.service) for place in self._places),
            id="services",
        )
        services.border_title = "services"
        yield services
        yield Panel(id="details")

    def on_mount(self) -> None:
        """Start on the map."""
        self.query_one(ServiceList).highlighted = 0
        self.query_one(ServiceList).focus()

    def show_panels(self) -> None:
        """Show the pager, the map and the chosen service."""
        alerts = self.query_one("#alerts", Panel)
        alerts.border_title = Content(f"pager · {len(self._seen.alerts)}")
        alerts.show(lambda width: pager(self._seen.alerts, width))
        self._show_service()

    def _show_service(self) -> None:
        services, chosen = self.query_one(ServiceList), self._chosen
        for index, place in enumerate(self._places):
            told = row(place, chosen=chosen.service, seen=self._seen, looks=self._looks)
            services.replace_option_prompt_at_index(index, told)
        panel = self.query_one("#details", Panel)
        panel.border_title = Content(chosen.service)
        panel.border_subtitle = Content(age(chosen.service, self._looks, self.game.minute))
        panel.show(lambda width: details(chosen, seen=self._seen, looks=self._looks, width=width))

    def note_changes(self, action: Mapping[str, Any], before: wire.Observation) -> None:
        """Note the minute of a look, and the alerts that came and went."""
        if action["action_type"] == ActionType.INVESTIGATE:
            self._looks[action["target"]] = self.game.minute
        self.note_news(before.alerts, self._seen.alerts)

    # Keys

    @on(OptionList.OptionHighlighted, "#services")
    def show_chosen(self) -> None:
        """Show the service that the mark moved to."""
        self._show_service()
        self.query_one("#details", Panel).scroll_home(animate=False)

    @on(OptionList.OptionSelected, "#services")
    def look(self) -> None:
        """Look at the chosen service."""
        self._act(ActionType.INVESTIGATE, target=self._chosen.service)
        self.query_one("#details", Panel).scroll_home(animate=False)

    def action_pick(self, verb: str, title: str) -> None:
        """Choose a team or a fix from those there are."""
        kind = ActionType(verb)

        def picked(target: str | None) -> None:
            if target is not None:
                self._act(kind, target=target)

        title = f"{title} ({MINUTES[kind]} min)"
        self.ask(Picker(title, self._offered(kind)), picked)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer teams and fixes only where there are any; a recorded incident has none."""
        return action != "pick" or bool(self._offered(ActionType(str(parameters[0]))))

    def action_write(self) -> None:
        """Write the post-mortem; a draft is kept for later."""

        def written(answer: tuple[bool, str] | None) -> None:
            is_filed, text = answer or (False, self._draft)
            self._draft = "" if is_filed else text
            if is_filed:
                self._act(ActionType.POSTMORTEM, details=text)

        writer = Writer("post-mortem", draft=self._draft, hint=WRITE_UP, most=wire.MAX_DETAILS)
        self.ask(writer, written)

    def action_wait(self) -> None:
        """Let time pass."""
        self._act(ActionType.NO_OP)

    def _act(self, kind: ActionType, *, target: str = "", details: str = "") -> None:
        self.play({"action_type": kind.value, "target": target, "details": details})
