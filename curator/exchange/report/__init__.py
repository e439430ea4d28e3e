"""The report of a release, for people who would rather look: one content, told as HTML and as PDF, in English and Arabic."""
