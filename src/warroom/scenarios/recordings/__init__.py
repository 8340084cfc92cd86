"""Real labelled telemetry: folders of it read, made into scenarios, and shown as scenes.

By what varies: `nezha` and `petshop` are layouts, `files`, `tables` and `clocks` what can be wrong
in any of them, `truth` what their authors say was broken, `recording` what all of them become,
`problem` the scenario made of that, `pager` its alerts and `replayed` the scene. `summary` tells
what was read to the person who imports.
"""

from warroom.scenarios.recordings.loading import load, open_shipped, shipped
from warroom.scenarios.recordings.problem import recorded_scenario, recording_at
from warroom.scenarios.recordings.recording import Recording, Series, stray
from warroom.scenarios.recordings.replayed import Replayed, replayed

__all__ = [
    "Recording",
    "Replayed",
    "Series",
    "load",
    "open_shipped",
    "recorded_scenario",
    "recording_at",
    "replayed",
    "shipped",
    "stray",
]
