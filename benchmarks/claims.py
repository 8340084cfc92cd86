"""What it takes to read a post-mortem's claims, beside stemming its words alone.

    python benchmarks/claims.py

The text is written by the reference of a library scenario and repeated to its length; numbers stand
in every tenth word or so. One core; the best of many rounds, after one that warms every table.
"""

import time
from collections.abc import Callable

from warroom.claims import read
from warroom.claims.words import words_of
from warroom.environments.incident_response.reference import postmortem
from warroom.environments.incident_response.tasks import task_of
from warroom.scenarios.addresses import find
from warroom.scenarios.vocabulary import vocabulary_of

ROUNDS = 60
NUMBERS = "From 03:38 to 04:06 some 1,240 users could not pay, for 28 minutes in all ($18.6k). "


def best_ms(work: Callable[[], object], *, rounds: int = ROUNDS) -> float:
    """Return the least time of many rounds, in milliseconds."""
    work()
    took: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        took.append(time.perf_counter() - begun)
    return min(took) * 1000


def main() -> None:
    """Print one row per length."""
    scenario = find("library/task_hard")
    vocabulary = vocabulary_of(scenario)
    long = (postmortem(scenario, task_of(scenario)) + " " + NUMBERS) * 40
    ends = long.split(" ")
    for name, text in (("500 words", " ".join(ends[:500])), ("10,000 characters", long[:10_000])):
        whole = best_ms(lambda text=text: read(text, vocabulary))
        words = best_ms(lambda text=text: words_of(text))
        print(f"{name}: {whole:.2f} ms to claims, {words:.2f} ms to stemmed words")


if __name__ == "__main__":
    main()
