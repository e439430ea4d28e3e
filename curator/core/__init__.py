"""Records and rules: pure functions and frozen types, no Qt, SQL, files, clock or network."""
