"""Records out of a collection, ready for the rules and for the views."""
