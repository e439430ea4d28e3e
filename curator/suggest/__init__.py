"""Offline suggestions: pure functions over text."""
