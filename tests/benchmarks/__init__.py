"""Measuring: the build and the reader, each beside others in the same run."""
