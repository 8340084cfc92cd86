"""A simple classifier that tells recorded series from simulated ones, and by what.

Half an hour of one healthy series becomes a few numbers without a unit. A random forest and a
logistic regression are trained on four fifths of the places and judged on the rest, so that no
service is on both sides. Both sides are 60 s samples; each kind of series is balanced. An accuracy
of .5 would mean that nothing gives us away.
"""

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

import numpy as np
from benchmarks.realism import real, simulated
from benchmarks.realism.series import Floats

WINDOW_MIN, FOLDS = 30, 5
FEATURES = (
    "cv", "lag 1", "lag 2", "max : median", "min : median", "p75 : p25", "skew",
    "share of repeats", "longest run of repeats", "share of rises",
)  # fmt: skip


def features(values: Sequence[float] | Floats) -> list[float] | None:
    """Return a window's numbers, one per feature; None if it never changes or has holes."""
    x = np.asarray(values, dtype=float)[:WINDOW_MIN]
    if len(x) < WINDOW_MIN - 2 or not np.isfinite(x).all() or x.std() == 0 or np.median(x) <= 0:
        return None
    apart, steps, power = x - x.mean(), np.diff(x), float(x.var())
    q25, q50, q75 = np.quantile(x, (0.25, 0.5, 0.75)).tolist()
    lags = [float((apart[lag:] * apart[:-lag]).mean() / power) for lag in (1, 2)]
    ratios = [float(x.max() / q50), float(x.min() / q50), q75 / max(q25, 1e-12)]
    skew = float((apart**3).mean() / power**1.5)
    moves = [float((steps == 0).mean()), float(_longest(steps == 0)), float((steps > 0).mean())]
    return [float(x.std() / x.mean()), *lags, *ratios, skew, *moves]


def _longest(flags: Floats) -> int:
    longest = run = 0
    for flag in flags.tolist():
        run = run + 1 if flag else 0
        longest = max(longest, run)
    return longest


def windows(seeds: Sequence[int]) -> Iterator[tuple[str, str, int, list[float]]]:
    """Yield (kind, place, 1 if simulated, features), as many simulated as recorded of each kind."""
    for kind, (_, recorded, metric) in real.KINDS.items():
        found = [
            (p, f) for p, values in real.healthy(recorded) if (f := features(_4_digits(values)))
        ]
        made = [
            (place, f)
            for seed in seeds
            for place, values in simulated.healthy(metric, "hard", seed)
            if (f := features(_4_digits(values)))
        ]
        step = max(len(made) // max(len(found), 1), 1)
        yield from ((kind, place, 0, f) for place, f in found)
        yield from ((kind, place, 1, f) for place, f in made[::step][: len(found)])


def _4_digits(values: Sequence[float] | Floats) -> list[float]:
    return [float(f"{value:.4g}") for value in values]


def lines(seeds: Sequence[int]) -> Iterator[str]:
    """Yield accuracies per kind of series, and the features that tell most."""
    rows = list(windows(seeds))
    yield f"{'series':22}{'windows':>8}{'forest':>8}{'logistic':>10}   what tells most"
    for kind in real.KINDS:
        mine = [row for row in rows if row[0] == kind]
        yield f"{kind:22}" + _judged(mine)
    yield f"{'all kinds':22}" + _judged(rows)


def _judged(rows: Sequence[tuple[str, str, int, list[float]]]) -> str:
    ensemble, linear, split, scale, pipe, inspect = (
        _part(name)
        for name in ("ensemble", "linear_model", "model_selection", "preprocessing", "pipeline",
                     "inspection")
    )  # fmt: skip
    x, y = np.array([row[3] for row in rows]), np.array([row[2] for row in rows])
    groups = [row[1] for row in rows]
    folds = split.GroupKFold(n_splits=FOLDS)
    forest = ensemble.RandomForestClassifier(n_estimators=200, random_state=0, min_samples_leaf=2)
    straight = pipe.make_pipeline(scale.RobustScaler(), linear.LogisticRegression(max_iter=2000))
    scores = [
        float(split.cross_val_score(model, x, y, groups=groups, cv=folds).mean())
        for model in (forest, straight)
    ]
    told = inspect.permutation_importance(forest.fit(x, y), x, y, n_repeats=5, random_state=0)
    order: list[int] = np.argsort(-told.importances_mean)[:3].tolist()
    return f"{len(y):8}{scores[0]:8.2f}{scores[1]:10.2f}   {', '.join(FEATURES[k] for k in order)}"


def _part(name: str) -> Any:
    return import_module(f"sklearn.{name}")
