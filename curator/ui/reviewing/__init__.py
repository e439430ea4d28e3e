"""The Review desk: what waits, side by side, and the verdict."""
