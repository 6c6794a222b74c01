"""Weights of the logistic regressions, the constant first; `python -m stories.fit` fits them (tests/stories)."""

ALIGNED: tuple[float, ...] = (-1.006, -0.478, 0.17, 0.772, 4.583, 4.002, 1.515, 0.48, -6.949, 4.201, -0.497)
NUMBER: tuple[float, ...] = (-0.595, 0.615, 0.13, 5.999, -1.749, 0.862, -0.602)
NEGATION: tuple[float, ...] = (-3.051, 0.799, 0.39, 0.184, 1.924, 0.0)
AGREE: tuple[float, ...] = (-1.375, 0.802, 0.95, 1.36, 2.552, 0.219, 0.013, -0.206, -5.889, -4.179)
ONLY: tuple[float, ...] = (-4.175, -0.431, 1.578, 0.598, 0.795, 1.212, 0.876, 2.276)
