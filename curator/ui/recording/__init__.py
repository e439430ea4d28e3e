"""The claim form: six inputs in sight, the rest folded away."""
