"""Curator turns contested reports of violence into a reviewed, evidence-linked event data set."""

__version__ = "0.1.0"
