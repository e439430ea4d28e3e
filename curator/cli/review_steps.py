"""“curator review” with all its steps: each of these modules adds its own."""

from __future__ import annotations

from curator.cli import bearing, deriving, remarks, stretching, uniting
from curator.cli.reviewing import review

__all__ = ["bearing", "deriving", "remarks", "review", "stretching", "uniting"]
