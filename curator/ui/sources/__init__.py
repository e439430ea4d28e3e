"""Sources: who speaks, what rests on each, how they stand to each other, what warns of them."""
