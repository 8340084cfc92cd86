"""Ways to say what things do when they break, out of which `Fault.pictures` are drawn.

Each entry is a concept and the ways to say it, with | between them. Words match in any inflection
and with small words in between; … stands for up to five words of any kind. A way may hold its own
negation ("never … return"): it is then part of what happened, and denies nothing.
"""

from warroom.world.concepts.common import COMMON
from warroom.world.concepts.placing import PLACING
from warroom.world.concepts.running import RUNNING
from warroom.world.concepts.storing import STORING

CONCEPTS: dict[str, str] = {**COMMON, **PLACING, **RUNNING, **STORING}
