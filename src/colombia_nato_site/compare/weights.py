"""Weights of the logistic regressions, the constant first; `python -m stories.fit` fits them (tests/stories)."""

ALIGNED: tuple[float, ...] = (-1.031, -0.591, 0.175, 0.631, 4.566, 4.02, 1.525, 0.485, -6.843, 4.164, -0.455)
NUMBER: tuple[float, ...] = (-0.597, 0.612, 0.131, 6.032, -1.782, 0.887, -0.599)
NEGATION: tuple[float, ...] = (-3.052, 0.811, 0.351, 0.362, 2.013, 0.0)
AGREE: tuple[float, ...] = (-1.489, 0.769, 1.144, 1.475, 2.456, 0.217, 0.028, -0.115, -6.171, -3.977)
ONLY: tuple[float, ...] = (-4.171, -0.434, 1.574, 0.591, 0.786, 1.234, 0.892, 2.258)
