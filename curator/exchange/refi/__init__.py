"""REFI-QDA projects and codebooks (version 1.5 of the standard): coded texts as programs for qualitative analysis read them."""
