"""W3C Web Annotations: passages, claims and events as other annotation tools know them, out and in."""
