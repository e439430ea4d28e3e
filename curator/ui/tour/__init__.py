"""The tour: small steps beside the real desks, from a sentence of the sample to a written file."""
