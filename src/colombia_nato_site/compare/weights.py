"""Weights of the logistic regressions, the constant first: fitted on half of tests/stories by `python -m stories.fit`."""

ALIGNED: tuple[float, ...] = (-1.055, -0.333, 0.167, 0.194, 4.527, 4.041, 1.42, 0.513, -6.744, 4.202, -0.519)
NUMBER: tuple[float, ...] = (0.744, 0.827, 0.095, 6.709, -3.044, 1.029, -0.38)
NEGATION: tuple[float, ...] = (-0.155, 0.731, 0.536, -4.557, 2.676, -0.072)
AGREE: tuple[float, ...] = (-1.444, 0.704, 0.945, 1.437, 2.208, 0.183, -0.121, -7.163, -4.703)
ONLY: tuple[float, ...] = (-4.179, -0.287, 1.6, 0.573, 0.757, 1.271, 0.855, 2.369)
