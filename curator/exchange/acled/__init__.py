"""ACLED's form of events: one row for each event and day, with its types of events and actors."""
