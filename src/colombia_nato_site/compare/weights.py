"""Weights of the logistic regressions, the constant first; `python -m stories.fit` fits them (tests/stories)."""

ALIGNED: tuple[float, ...] = (-0.998, -0.483, 0.17, 0.777, 4.582, 4.0, 1.507, 0.475, -6.966, 4.207, -0.501)
NUMBER: tuple[float, ...] = (-0.671, 0.611, 0.128, 5.936, -1.633, 0.833, -0.618, 0.699)
NEGATION: tuple[float, ...] = (-0.29, 0.678, -0.102, 4.252)
AGREE: tuple[float, ...] = (-1.376, 0.798, 0.977, 1.309, 2.638, 0.24, 0.005, -0.327, -4.339, -4.192)
ONLY: tuple[float, ...] = (-4.804, -0.332, 0.934, 0.737, 0.601, 0.178, 1.025, 0.175, 1.341, 1.308, 0.399, 2.177)
