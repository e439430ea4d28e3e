"""The Events desk: the table of events, one event with all that bears on it, the ledger."""
