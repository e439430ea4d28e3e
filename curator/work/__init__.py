"""What a person does to a collection, for the window and the command line alike: queries, rules and one commit each."""
