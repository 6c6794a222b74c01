"""Weights of the logistic regressions, the constant first; `python -m stories.fit` fits them (tests/stories)."""

ALIGNED: tuple[float, ...] = (-1.598, 0.125, 0.212, 0.756, 4.513, 3.144, 2.308, 0.824, -5.978, 3.636, 0.161)
NUMBER: tuple[float, ...] = (-1.943, 0.53, -0.083, 5.725, 1.151, -1.345, 2.165)
DATE: tuple[float, ...] = (-4.062, 0.721, 0.837)
NEGATION: tuple[float, ...] = (-0.734, 0.861, 2.057, 4.445)
AGREE: tuple[float, ...] = (-1.609, 0.716, 1.569, 1.096, 2.65, 0.365, 0.101, -0.416, -3.11, -4.807, -4.036)
ONLY: tuple[float, ...] = (-3.442, -0.349, 0.872, 0.474, 0.59, 0.095, 0.488, 0.058, 1.116, 0.513, 0.772, 1.592)
