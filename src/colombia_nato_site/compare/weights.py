"""Weights of the logistic regressions, the constant first; `python -m stories.fit` fits them (tests/stories)."""

ALIGNED: tuple[float, ...] = (-1.007, -0.525, 0.172, 0.775, 4.579, 4.003, 1.511, 0.483, -6.947, 4.209, -0.493)
NUMBER: tuple[float, ...] = (-0.668, 0.611, 0.128, 5.937, -1.633, 0.834, -0.617, 0.7)
NEGATION: tuple[float, ...] = (-0.287, 0.68, -0.103, 4.251)
AGREE: tuple[float, ...] = (-1.381, 0.797, 0.985, 1.313, 2.647, 0.24, 0.005, -0.315, -4.333, -4.182)
ONLY: tuple[float, ...] = (-4.803, -0.332, 0.934, 0.737, 0.601, 0.179, 1.024, 0.177, 1.338, 1.307, 0.402, 2.175)
