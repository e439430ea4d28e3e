"""The article as it is read: its text, highlights, citation marks and the margin of stretches."""
