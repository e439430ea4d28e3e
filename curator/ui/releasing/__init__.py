"""The Release desk: what goes out, what is withheld, and why."""
