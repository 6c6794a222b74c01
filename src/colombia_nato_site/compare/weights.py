"""Weights of the logistic regressions, the constant first: fitted on half of tests/stories by tests/stories/fit.py."""

ALIGNED = (-1.054, -0.332, 0.167, 0.294, 4.573, 4.027, 1.395, 0.501, -6.814, 4.176, -0.537)
NUMBER = (1.457, 0.865, 0.114, 6.679, -3.555, 0.818, -0.383)
NEGATION = (-0.207, 0.746, 0.54, -4.463, 2.662, -0.07)
AGREE = (-1.432, 0.707, 0.953, 1.417, 2.196, 0.202, -0.146, -7.039, -4.924)
ONLY = (-4.176, -0.284, 1.594, 0.567, 0.766, 1.251, 0.841, 2.384)
