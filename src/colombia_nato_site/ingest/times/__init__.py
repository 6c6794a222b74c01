"""When the text says something happens: time expressions with their EDTF values."""

from colombia_nato_site.ingest.times.expressions import find_times, whole_date

__all__ = ["find_times", "whole_date"]
