"""How fast Curator is here: each figure beside a minimal program that does the same work in the same run.

    python -m tests.bench [rows…] [--json FILE]

prints one table. A module of rows has a function `rows()` that measures and returns them.
"""
