"""Identity of people and their devices."""
