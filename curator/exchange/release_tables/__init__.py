"""The tables of a release: every number with what leads back to words, sources, caveats and decisions.

The layouts that give all of it (CSV, a workbook, …) write these tables, each in its own form.
"""
