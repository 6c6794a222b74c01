"""Libraries that report on standard error what they cannot read."""

import logging


def silence(*names: str) -> None:
    """Keeps the loggers of these names from saying anything; what goes wrong shows in what their libraries return."""
    for name in names:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
