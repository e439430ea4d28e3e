"""Curator turns contested reports of violence into a reviewed, evidence-linked event data set."""
