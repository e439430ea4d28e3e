"""The collection file: the only layer that knows SQL."""
